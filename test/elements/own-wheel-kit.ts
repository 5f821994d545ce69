import { fixture, html, oneEvent } from '@open-wc/testing';
import '../../src/define/flywheel.js';
import type { VeerFlywheel } from '../../src/elements/flywheel/flywheel.js';
import { fakeKeeper } from '../../stories/support/fake-keeper.js';
import { emptyExperience, newExperience, type ExperienceEntry } from '../../src/domain/own/records.js';
import type { Keeper, KeptOwn, KeptRecords } from '../../src/storage/port.js';
import { kept as webs } from '../../stories/support/examples.js';
import { all, focusedId, one, press, textOf, until } from '../support/look.js';

/** An experience on the device. */
export const told = (id: string, entry: Partial<ExperienceEntry>): KeptOwn => ({
  record: newExperience({ ...emptyExperience, ...entry }, id),
  expiresOn: '2027-11-14',
  readOnly: false,
});
/** Two experiences, beside kept webs. */
export const some: KeptRecords = {
  ...webs,
  own: [
    told('e2', {
      date: '2026-11-10',
      story: 'We kookten met zijn vieren.',
      stage: 'together',
      drivers: ['values'],
      visibility: 'public',
      company: 'neighbours',
    }),
    told('e1', {
      date: '2026-03-01',
      story: '<b>Ik belde zelf.</b>',
      stage: 'connecting',
      drivers: ['needs'],
      axis: 'body',
    }),
  ],
};

export const emptyWheel = {
  schema: 'veerkracht/flywheel@1',
  stages: [{ id: 'a' }, { id: 'b' }, { id: 'c' }],
  experiences: [],
};

/** A keeper that is counted who listens to. */
export const counted = (kept?: KeptRecords) => {
  const keeper = fakeKeeper(kept)();
  const listening = new Set<symbol>();
  const subscribe: Keeper['subscribe'] = (listener) => {
    const one = Symbol();
    listening.add(one);
    const leave = keeper.subscribe(listener);
    return () => {
      listening.delete(one);
      leave();
    };
  };
  const door = new Proxy(keeper, {
    get: (target, name) => (name === 'subscribe' ? subscribe : (Reflect.get(target, name) as unknown)),
  });
  return { keeper: () => door, listening };
};

/** A wheel of one's own on the page, drawn and looked. */
export const make = async (
  attributes: Partial<VeerFlywheel> = {},
  keeper: () => Keeper = fakeKeeper(),
  width = 1100,
): Promise<VeerFlywheel> => {
  const holder = await fixture<HTMLDivElement>(html`<div></div>`);
  holder.style.setProperty('inline-size', `${width}px`);
  const element = document.createElement('veer-flywheel');
  let n = 0;
  element.surroundings = { keeper, now: () => new Date('2026-11-14T10:20:00'), newId: () => `new-${++n}` };
  Object.assign(element, { own: true, address: 'je', ...attributes });
  const ready = oneEvent(element, 'veer-ready');
  holder.append(element);
  await ready;
  await element.whole();
  await until(() => !element.own || element.shadowRoot!.querySelector('#own-add'), 'the own wheel');
  return element;
};
export { all, one, press, focusedId as focused, textOf as text };
export const write = async (element: VeerFlywheel, story: string): Promise<void> => {
  await press(element, '#own-add');
  const field = one<HTMLTextAreaElement>(element, '#what');
  field.value = story;
  field.dispatchEvent(new Event('input'));
};
export const save = async (element: VeerFlywheel): Promise<void> => {
  const saved = oneEvent(element, 'veer-change');
  await press(element, '#own-save');
  await saved;
  await element.updateComplete;
};
