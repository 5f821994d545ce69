/** `veer-coalition-map` as it comes: `?partners=15&issues=6`, each issue with steps, every partner in two or three. */
import '../../../../src/define/coalition-map.js';
import { failed, ready, stage } from '../kit.js';

const asked = new URLSearchParams(location.search);
const count = (name: string): number => Number(asked.get(name) ?? 10);
const list = <T>(length: number, make: (i: number) => T): readonly T[] => Array.from({ length }, (_, i) => make(i));
const [partners, issues] = [count('partners'), count('issues')];
const kinds = ['municipality', 'care', 'welfare', 'informal', 'neighbourhood', 'housing', 'gp', 'other'];
const levels = ['leads', 'helps', 'allows'];

const data = {
  schema: 'veerkracht/network@1',
  asOf: '2026-03-01',
  ambition: { text: 'Iedereen kan dicht bij huis op iemand rekenen' },
  partners: list(partners, (i) => ({ id: `p${i}`, name: `Partner ${i + 1} in de wijk`, kind: kinds[i % kinds.length] })),
  issues: list(issues, (i) => ({ id: `i${i}`, title: `Elke dag een open deur ${i + 1}` })),
  commitments: list(partners * 2 + 7, (i) => ({
    partner: `p${i % partners}`,
    issue: `i${(i * 5 + Math.floor(i / partners)) % issues}`,
    level: levels[i % 3],
    at: '2025-06',
  })),
  steps: list(issues * 4, (i) => ({
    issue: `i${i % issues}`,
    title: `Stap ${i + 1} met bewoners`,
    by: [`p${i % partners}`],
    ...(i < issues * 3 ? { status: 'done', done: `2025-${String((i % 12) + 1).padStart(2, '0')}` } : { status: 'planned', planned: '2026-06' }),
    ...(i % 3 === 0 && i < issues * 3 && { result: { text: `Resultaat ${i + 1}` } }),
  })),
  roles: list(issues, (i) => ({ role: 'coordinator', partner: `p${i % partners}`, issue: `i${i}` })),
};

const map = document.createElement('veer-coalition-map');
map.view = 'map';
map.data = data;
map.addEventListener('veer-error', (event) => failed((event as CustomEvent).detail.message));
map.addEventListener('veer-ready', () => ready({ update() {} }));
stage().append(map);
