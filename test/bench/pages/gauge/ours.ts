/**
 * A hundred `veer-gauge`, as they come: dials with a name, a number and a reference; with `?full` bullets with
 * sentence, margin, another area, trend, source and table. One document for all; a change is a new document in the public property.
 */
import '../../../../src/define/gauge.js';
import { failed, ready, stage } from '../kit.js';
import { boxes, figures, shownAt } from './data.js';

const full = location.search.includes('full');

const indicators = (step?: number): object => ({
  schema: 'veerkracht/indicators@1',
  indicators: figures(step).map(({ id, label, value, reference }) => ({
    id,
    label,
    unit: '%',
    range: { min: 0, max: 100 },
    reference: { value: reference, ...(full && { agreedBy: 'gemeente en partners', agreedOn: '2024-03-12' }) },
    observations: [
      ...(full ? [2020, 2021, 2022, 2023] : []).map((year, i) => ({
        period: String(year),
        value: (value + i * 9) % 101,
      })),
      { period: '2024', value, ...(full && { lower: value - 3, upper: value + 3 }) },
    ],
    ...(full && {
      source: { name: 'Bron', retrieved: '2024-12-01' },
      comparisons: [{ label: 'Nederland', observations: [{ period: '2024', value: (value + 20) % 101 }] }],
    }),
  })),
});

const places = boxes(stage());
if (full) for (const place of places) place.style.cssText = 'grid-column:1/-1';
let document_ = indicators();
const gauges = figures().map(({ id }, i) => {
  const gauge = document.createElement('veer-gauge');
  gauge.indicator = id;
  gauge.view = full ? 'bullet' : 'dial';
  if (!full) gauge.summary = 'none';
  gauge.data = document_;
  gauge.addEventListener('veer-error', (event) => failed((event as CustomEvent).detail.message));
  places[i]?.append(gauge);
  return gauge;
});
// By one tag the code comes after the element.
await customElements.whenDefined('veer-gauge');
await Promise.all(gauges.map((gauge) => gauge.updateComplete));

ready({
  update(step) {
    document_ = indicators(step);
    for (const gauge of gauges) gauge.data = document_;
  },
  shown: (step) => gauges[0]?.text.includes(`${shownAt(step)}%`) ?? false,
});
