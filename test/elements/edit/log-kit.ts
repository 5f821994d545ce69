import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../../src/define/flywheel.js';
import type { VeerFlywheel } from '../../../src/elements/flywheel/flywheel.js';
import { all, closingAsks, filesMade, one, text, until } from './kit.js';

/** What the tests of the team log share. */

export const wheel = (experiences: readonly object[], more: object = {}): object => ({
  schema: 'veerkracht/flywheel@1',
  stages: [
    { id: 'a', label: 'Luisteren' },
    { id: 'b', label: 'Doen' },
    { id: 'c', label: 'Vertellen' },
  ],
  experiences,
  ...more,
});
export const few = [
  { id: 'x', title: 'De deur ging open', date: '2026-01-10', stage: 'a', drivers: ['needs'], revision: 2 },
  { id: 'y', story: 'Samen soep gekookt', date: '2026-02', stage: 'b' },
];

export const draw = async (data: unknown, attributes: Partial<VeerFlywheel> = {}, width = 1100, lang = 'nl') => {
  const holder = await fixture<HTMLDivElement>(html`<div lang=${lang}></div>`);
  holder.style.setProperty('inline-size', `${width}px`);
  const element = document.createElement('veer-flywheel');
  Object.assign(element, { data, editable: true, audience: 'internal', ...attributes });
  holder.append(element);
  await until(() => element.shadowRoot!.querySelector('#log-title'), 'the log');
  await element.whole();
  return element;
};
export const status = (element: Element): string => text(one(element, '#status'));
export const press = async (element: VeerFlywheel, selector: string): Promise<void> => {
  one(element, selector).focus();
  await sendKeys({ press: 'Enter' });
  await element.updateComplete;
};
export const fill = async (element: Element, selector: string, words: string): Promise<void> => {
  const field = one<HTMLInputElement>(element, selector);
  field.focus();
  field.select();
  if (words === '') await sendKeys({ press: 'Backspace' });
  else await sendKeys({ type: words });
};
export const titles = (element: Element): string[] => all(element, '.entries .told strong').map(text);
export const theFile = async (element: VeerFlywheel, button = '#file') => {
  const [made] = await filesMade(element, () => press(element, button));
  return { name: made!.name, raw: JSON.parse(made!.text) as Record<string, any> };
};

/** Nothing is left behind that would ask before the page is closed. */
export const cleared = (): void => {
  for (const element of document.querySelectorAll('veer-flywheel')) element.remove();
  expect(closingAsks()).to.equal(false);
};
