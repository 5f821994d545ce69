/** `veer-spider-web` as it comes: summary, web, and the numbers as text. A change is a new document in its public property. */
import '../../../../src/define/spider-web.js';
import { failed, ready, stage } from '../kit.js';
import { axes, changed, now, then } from './data.js';

const moment = (id: string, date: string, scores: readonly number[]) => ({
  id,
  date,
  scores: Object.fromEntries(axes.map((axis, nth) => [axis.id, scores[nth]])),
});
const web = (step?: number) => ({
  schema: 'veerkracht/web@1',
  instrument: 'positive-health',
  moments: [moment('then', '2025-09-02', then), moment('now', '2026-03-03', now(step))],
});

const element = document.createElement('veer-spider-web') as HTMLElement & { data: unknown };
element.addEventListener('veer-error', (event) => failed((event as CustomEvent).detail.message));
element.addEventListener(
  'veer-ready',
  () =>
    ready({
      update(step) {
        element.data = web(step);
      },
      shown: (step) => element.shadowRoot?.textContent?.includes(String(changed(step)).replace('.', ',')) ?? false,
    }),
  { once: true },
);
element.data = web();
stage().append(element);
