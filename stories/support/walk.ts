import type { VeerSelfAssessment } from '../../src/elements/self-assessment/self-assessment.js';

type Where = 'welcome' | 'question' | 'answered' | 'check' | 'web' | 'matters' | 'step' | 'done';
const order: readonly Where[] = ['welcome', 'question', 'answered', 'check', 'web', 'matters', 'step', 'done'];

/** Answers by place of the question; null is skipped. */
export const usual: readonly (number | null)[] = [7, 6, 7, 6, 8, 7, 6, 8, 9, 8, 8, 8, null, 7, null, null, 3, 5, 6, 5, 7, 8, 6, 7];

const press = async (element: VeerSelfAssessment, id: string): Promise<void> => {
  element.shadowRoot?.getElementById(id)?.click();
  await element.updateComplete;
};

/** Walks to a screen as a resident would: by pressing what is on the screen. */
export const walkTo = async (
  element: VeerSelfAssessment,
  where: Where,
  { answers = usual, place = 'none', marks = [2, 16] }: { answers?: readonly (number | null)[]; place?: string; marks?: readonly number[] } = {},
): Promise<void> => {
  const reach = order.indexOf(where);
  const root = element.shadowRoot;
  if (!root || reach === 0) return;
  root.querySelector<HTMLInputElement>(`input[name="place"][value="${place}"]`)?.click();
  await element.updateComplete;
  await press(element, 'begin');
  if (reach === 1) return;
  for (let n = 0; root.querySelector('.statement-set'); n++) {
    const answer = answers[n] ?? null;
    if (answer !== null) root.querySelector<HTMLInputElement>(`input[name="answer"][value="${answer}"]`)?.click();
    if (marks.includes(n)) root.querySelector<HTMLInputElement>('#discuss')?.click();
    await element.updateComplete;
    if (reach === 2 && n === 2) return;
    await press(element, answer === null ? 'skip' : 'next');
    if (n > 500) throw new Error('the list does not end');
  }
  if (reach === 3) return;
  await press(element, 'confirm');
  if (reach === 4) return;
  await press(element, 'matters');
  if (reach === 5) return;
  root.querySelector<HTMLInputElement>('input[name="important"][value="participation"]')?.click();
  root.querySelector<HTMLInputElement>('input[name="change"][value="yes"]')?.click();
  await element.updateComplete;
  const what = root.querySelector<HTMLInputElement>('#what');
  if (what) {
    what.value = 'Koffie drinken in De Linde. Ik ga met de buurvrouw.';
    what.dispatchEvent(new Event('input', { bubbles: true }));
  }
  await element.updateComplete;
  if (reach === 6) return;
  await press(element, 'ready');
};

/** Resolves when a widget is ready, also when it was before. */
export const ready = (element: HTMLElement): Promise<void> =>
  new Promise((resolve) => {
    const look = (): void => {
      if (element.shadowRoot?.querySelector('.sheet')) resolve();
      else setTimeout(look, 20);
    };
    look();
  });
