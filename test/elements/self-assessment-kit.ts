import { fixture, html } from '@open-wc/testing';
import '../../src/define/self-assessment.js';
import type { VeerSelfAssessment } from '../../src/elements/self-assessment/self-assessment.js';
import { fakeKeeper } from '../../stories/support/fake-keeper.js';
import { ready } from '../../stories/support/walk.js';

export const make = async (
  attributes: Partial<VeerSelfAssessment> = {},
  keeper = fakeKeeper(),
  later?: VeerSelfAssessment['surroundings']['later'],
  clock?: VeerSelfAssessment['surroundings']['clock'],
): Promise<VeerSelfAssessment> => {
  const element = document.createElement('veer-self-assessment');
  element.append(Object.assign(document.createElement('p'), { textContent: 'Zonder script' }));
  element.surroundings = {
    keeper,
    now: () => new Date('2026-11-14T10:00:00'),
    ...(later && { later }),
    ...(clock && { clock }),
  };
  Object.assign(element, { address: 'je', ...attributes });
  const holder = await fixture<HTMLDivElement>(html`<div></div>`);
  holder.append(element);
  await ready(element);
  await element.updateComplete;
  return element;
};
export const root = (element: VeerSelfAssessment): ShadowRoot => element.shadowRoot!;
export const all = <E extends Element = HTMLElement>(element: VeerSelfAssessment, selector: string): E[] => [
  ...root(element).querySelectorAll<E>(selector),
];
export const one = <E extends Element = HTMLElement>(element: VeerSelfAssessment, selector: string): E => {
  const found = root(element).querySelector<E>(selector);
  if (!found) throw new Error(`${selector} is not on the screen`);
  return found;
};
export const has = (element: VeerSelfAssessment, selector: string): boolean =>
  root(element).querySelector(selector) !== null;
export const words = (element: VeerSelfAssessment, selector: string): string =>
  (one(element, selector).textContent ?? '').replace(/\s+/g, ' ').trim();
export const press = async (element: VeerSelfAssessment, selector: string): Promise<void> => {
  one(element, selector).click();
  await element.updateComplete;
};
export const focused = (element: VeerSelfAssessment): string => root(element).activeElement?.id ?? '';
