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
export { all, has, one, press, root, textOf as words, focusedId as focused } from '../support/look.js';
