import type { VeerSelfAssessment } from '../../src/elements/self-assessment/self-assessment.js';
import { until } from './settled.js';

export type Where = 'welcome' | 'question' | 'answered' | 'check' | 'web' | 'matters' | 'step' | 'done';
const order: readonly Where[] = ['welcome', 'question', 'answered', 'check', 'web', 'matters', 'step', 'done'];

export interface WayOptions {
  /** By place of the question; null is skipped, and so is what is not in the list. */
  readonly answers?: readonly (number | null)[];
  readonly place?: 'device' | 'none' | 'shared-device';
  /** Places of questions to talk about. */
  readonly marks?: readonly number[];
}

/** A list filled in with some gaps, as many residents do. */
export const usual: readonly (number | null)[] = [
  7,
  6,
  7,
  6,
  8,
  7,
  6,
  8,
  9,
  8,
  8,
  8,
  null,
  7,
  null,
  null,
  3,
  5,
  6,
  5,
  7,
  8,
  6,
  7,
];

/** Walks to a screen as a resident would: by pressing what is on the screen. */
export const walkTo = async (
  widget: VeerSelfAssessment,
  where: Where,
  { answers = usual, place = 'none', marks = [2, 16] }: WayOptions = {},
): Promise<void> => {
  const reach = order.indexOf(where);
  const root = widget.shadowRoot;
  if (!root || reach === 0) return;
  const press = async (selector: string): Promise<void> => {
    root.querySelector<HTMLElement>(selector)?.click();
    await widget.updateComplete;
  };
  const arrived = (selector: string): Promise<Element> => until(() => root.querySelector(selector), selector);

  await press(`input[name="place"][value="${place}"]`);
  await press('#begin');
  await arrived('.statement-set');
  if (reach === 1) return;
  for (let n = 0; root.querySelector('.statement-set'); n++) {
    const answer = answers[n] ?? null;
    if (answer !== null) await press(`input[name="answer"][value="${answer}"]`);
    if (marks.includes(n)) await press('#discuss');
    if (reach === 2 && n === 2) return;
    await press(answer === null ? '#skip' : '#next');
    if (n > 500) throw new Error('the list does not end');
  }
  if (reach === 3) return;
  await press('#confirm');
  await arrived('.own-web');
  if (reach === 4) return;
  await press('#matters');
  if (reach === 5) return;
  await press('input[name="important"][value="participation"]');
  await press('input[name="change"][value="yes"]');
  const what = (await arrived('#what')) as HTMLInputElement;
  what.value = 'Koffie drinken in De Linde. Ik ga met de buurvrouw.';
  what.dispatchEvent(new Event('input', { bubbles: true }));
  await widget.updateComplete;
  if (reach === 6) return;
  await press('#ready');
};

/** Resolves when a widget has drawn its sheet, also when it already had. */
export const ready = async (widget: HTMLElement): Promise<void> => {
  await until(() => widget.shadowRoot?.querySelector('.sheet'), `the sheet of ${widget.localName}`);
};
