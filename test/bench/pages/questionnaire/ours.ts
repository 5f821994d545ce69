/** `veer-self-assessment` with the instrument it brings, keeping nothing. Its first screen comes before its first question. */
import '../../../../src/define/self-assessment.js';
import { failed, ready, stage } from '../kit.js';

const element = document.createElement('veer-self-assessment');
element.setAttribute('instrument', 'positive-health');
element.setAttribute('storage', 'none');
const find = (selector: string): Element | null => element.shadowRoot?.querySelector(selector) ?? null;

element.addEventListener('veer-error', (event) => failed((event as CustomEvent).detail.message));
element.addEventListener(
  'veer-ready',
  () =>
    ready({
      perScreen: 1,
      begin: () => find('#begin'),
      option: (_nth, value) => find(`input[type="radio"][value="${value}"]`),
      next: () => find('#next'),
      statement: () => find('legend #title')?.textContent ?? '',
    }),
  { once: true },
);
stage().append(element);
