import '../../../src/define/gauge.js';
import type { VeerGauge } from '../../../src/elements/gauge/gauge.js';
import { all, one, root, text, textOf, until } from '../../support/look.js';

/** What the tests of gauges and their board share. */

export const saniveld = async (): Promise<any> => (await fetch('/demo/data/indicators-saniveld.json')).json();

export const documentOf = (...indicators: readonly object[]): any => ({
  schema: 'veerkracht/indicators@1',
  indicators: indicators.map((one, i) => ({ id: `i${i}`, label: `Cijfer ${i + 1}`, ...one })),
});

export const lonely = {
  label: 'Inwoners die zich eenzaam voelen',
  plainLabel: 'Hoeveel inwoners voelen zich eenzaam?',
  unit: '%',
  decimals: 0,
  method: 'survey',
  range: { min: 0, max: 100 },
  source: { name: 'CBS', url: 'https://example.org/cijfers', licence: 'CC BY 4.0', retrieved: '2024-12-01' },
  observations: [
    { period: '2020', value: 58 },
    { period: '2022', missing: 'suppressed' },
    { period: '2024', value: 62, lower: 59, upper: 65, status: 'provisional', n: 240 },
  ],
  comparisons: [{ label: 'landelijk', observations: [{ period: '2024', value: 58 }] }],
  reference: {
    value: 60,
    label: 'Samen naar 60',
    agreedBy: ['gemeente', 'huisartsen'],
    agreedOn: '2025-03-12',
    why: 'Dat lukte elders.',
  },
  explanation: 'In 2022 deden weinig mensen mee.',
  contact: { name: 'Team cijfers', url: 'mailto:cijfers@example.org' },
};

const at2024 = (label: string, value: number): object => ({ label, observations: [{ period: '2024', value }] });
/** With areas to compare with: one whose name fits at its ring, and two whose names do not. */
export const compared = {
  unit: '%',
  range: { min: 0, max: 100 },
  observations: [
    { period: '2023', value: 55 },
    { period: '2024', value: 62 },
  ],
  comparisons: [
    at2024('Gemeente Lange-Naam-aan-de-Waterkant en dorpen', 58),
    at2024('Nederland', 60),
    at2024('Samenwerkingsverband Noord, Midden en Zuid', 12),
  ],
};

const holders: HTMLElement[] = [];
afterEach(() => {
  for (const holder of holders.splice(0)) holder.remove();
});

/** A place on the page, gone after the test. It waits for no frame: a page behind another one gets few. */
export const place = (width = 900): HTMLElement => {
  const holder = document.createElement('div');
  holder.style.setProperty('inline-size', `${width}px`);
  document.body.append(holder);
  holders.push(holder);
  return holder;
};

export const draw = async (data: unknown, attributes: Partial<VeerGauge> = {}, width = 900): Promise<VeerGauge> => {
  const element = document.createElement('veer-gauge');
  Object.assign(element, { data, ...attributes });
  const ready = new Promise((resolve) => element.addEventListener('veer-ready', resolve, { once: true }));
  place(width).append(element);
  await ready;
  return element;
};

export { all, one, root, text, textOf, until };
/** Trend and table have come. It does not wait for the browser to see the gauge: one test does that. */
export const whole = async (element: VeerGauge): Promise<void> => {
  element.come();
  await until(() => root(element).querySelector('table'));
};
