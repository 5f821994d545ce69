import { readInstrument } from '../../src/domain/document/instrument.js';
import type { Assessment, Instrument } from '../../src/domain/document/types.js';
import { loadInstrument } from '../../src/instruments/index.js';
import { assessmentOf as blank } from '../support/assessment.js';

export const bundled = async (id: string): Promise<Instrument> => {
  const { value } = await loadInstrument(id);
  if (!value) throw new Error(`no ${id}`);
  return value;
};

export const instrumentOf = (raw: object): Instrument => {
  const { value, problems } = readInstrument({ schema: 'veerkracht/instrument@1', ...raw });
  if (!value || problems.length > 0) throw new Error(JSON.stringify(problems));
  return value;
};

export const assessmentOf = (instrument: Instrument, more: Partial<Assessment>): Assessment =>
  blank('k3', {
    instrument: { id: instrument.id, version: instrument.version, variant: instrument.variants[0]?.id ?? '' },
    startedAt: '2026-03-03T13:50:00Z',
    completedAt: '2026-03-03T14:05:00Z',
    ...more,
  });

/** As it is in a file: without undefined, and with ordinary prototypes. */
export const inFile = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;

export const dutchMarks = {
  discuss: 'Hier wil ik over praten',
  important: 'Dit vind ik nu het belangrijkst',
  notes: 'In eigen woorden',
} as const;

/** Three scales of three sorts, ids that get in the way, texts in one language only. */
export const small = instrumentOf({
  id: 'small',
  version: '2.1.0',
  title: { nl: 'Klein', en: 'Small' },
  language: 'nl',
  scale: { min: 1, max: 5, labels: { min: 'nooit', max: 'altijd' } },
  axes: [
    { id: 'a', label: 'Aandacht' },
    { id: 'b', label: { nl: { u: 'Uw buurt', je: 'Je buurt' } }, help: 'De straat en het plein.' },
    { id: 'c', label: 'Nergens gevraagd' },
  ],
  items: [
    { id: 'a1', axis: 'a', text: 'Ik kijk op.', reverse: true },
    { id: 'axis:a', axis: 'a', text: 'Ik luister.', scale: { min: 0, max: 1, step: 0.25 } },
    { id: 'b1', axis: 'b', text: { nl: { u: 'U kent de buren.', je: 'Je kent de buren.' } } },
    { id: 'b2', axis: 'b', text: 'Er is groen.', scale: { min: 0, max: 10, step: 5 } },
  ],
  variants: [
    { id: 'whole', title: 'Alles', items: ['b1', 'a1', 'b2', 'axis:a'] },
    { id: 'short', title: 'Kort', items: ['a1', 'b1'] },
    { id: 'numbers', title: 'Cijfers', items: 'axes' },
  ],
});
