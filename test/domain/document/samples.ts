import type { Parsed, Problem } from '../../../src/domain/document/types.js';

/** Small documents as an editor would write them: only what is required. Each call makes a fresh one to spoil. */
export const instrument = (): Record<string, any> => ({
  schema: 'veerkracht/instrument@1',
  id: 'small',
  title: 'Klein',
  scale: { min: 0, max: 10 },
  axes: [
    { id: 'body', label: 'Lichaam' },
    { id: 'home', label: 'Thuis' },
    { id: 'work', label: 'Werk' },
  ],
  items: [
    { id: 'b1', axis: 'body', text: 'Ik slaap goed.' },
    { id: 'b2', axis: 'body', text: 'Ik beweeg genoeg.' },
    { id: 'h1', axis: 'home', text: 'Ik woon fijn.' },
    { id: 'w1', axis: 'work', text: 'Mijn werk past bij mij.' },
  ],
});

export const web = (): Record<string, any> => ({
  schema: 'veerkracht/web@1',
  instrument: 'positive-health',
  moments: [{ id: 'now', date: '2026-03-03', scores: { body: 6.5, mental: 7, meaning: null } }],
});

export const assessment = (): Record<string, any> => ({
  schema: 'veerkracht/assessment@1',
  id: 'a1',
  revision: 3,
  instrument: { id: 'small', version: '1.0.0', variant: 'standard' },
  wording: { b1: 'Ik slaap goed.' },
  language: 'nl',
  startedAt: '2026-03-03T14:05:00.000Z',
  completedAt: '2026-03-03T14:25:00.000Z',
  answers: { b1: 7, b2: null, h1: 0 },
  discuss: ['b1'],
  notes: { body: 'Eerste regel\ntweede regel' },
  important: ['home'],
  change: 'yes',
  step: { what: 'Elke dag wandelen', when: 'na het eten', withWhom: null, reviewOn: '2026-04-03' },
});

export const indicators = (): Record<string, any> => ({
  schema: 'veerkracht/indicators@1',
  indicators: [
    {
      id: 'lonely',
      label: 'Voelt zich eenzaam',
      observations: [
        { period: '2022', value: 47.5 },
        { period: '2024', value: 44.9 },
      ],
    },
  ],
});

export const network = (): Record<string, any> => ({
  schema: 'veerkracht/network@1',
  partners: [
    { id: 'juvo', name: 'Stichting Juvo' },
    { id: 'schuur', name: 'Buurthuis De Schuur' },
  ],
  issues: [{ id: 'open-door', title: 'Elke dag een open deur' }],
});

/** Problems as lines: `items[3].axis unknown-reference [expected] {found} !` (`!` = refused the whole). */
export const lines = ({ problems }: Parsed<unknown>): string[] =>
  problems.map(({ path, code, expected, found, fatal }: Problem) =>
    [path || '.', code, expected && `[${expected}]`, found && `{${found}}`, fatal && '!'].filter(Boolean).join(' '),
  );

/** A value without its prototypes, to compare with. */
export const plain = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;
