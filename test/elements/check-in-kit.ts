import { fixture, html, oneEvent } from '@open-wc/testing';
import '../../src/define/check-in.js';
import type { CheckIn } from '../../src/domain/document/own-types.js';
import { emptyCheckIn, emptyExperience, newCheckIn, newExperience } from '../../src/domain/own/records.js';
import type { VeerCheckIn } from '../../src/elements/check-in/check-in.js';
import type { Keeper, KeptOwn, KeptRecords } from '../../src/storage/port.js';
import { fakeKeeper } from '../../stories/support/fake-keeper.js';
import { all, focusedId, one, press, textOf } from '../support/look.js';

/** What the tests of the check-in share: moments on a device, and short ways to look at an element and press in it. */

export const now = () => new Date('2026-11-14T10:20:00');
export const entry = (id: string, at: string, part: Partial<CheckIn>): KeptOwn => ({
  record: newCheckIn({ ...emptyCheckIn, ...part }, id, at),
  expiresOn: '2027-11-14',
  readOnly: false,
});
export const some: KeptRecords = {
  assessments: [],
  drafts: [],
  own: [
    entry('c3', '2026-11-13T20:00:00+01:00', {
      feelings: { cheerful: 6 },
      energy: 5,
      doing: 'moving',
      company: 'friends',
    }),
    entry('c2', '2026-11-12T09:00:00+01:00', {
      feelings: { cheerful: 2, tense: 5 },
      doing: 'working',
      note: 'Drukke dag.',
    }),
    entry('c1', '2026-11-10T09:00:00+01:00', {
      feelings: { cheerful: 4 },
      doing: 'moving',
      company: 'alone',
      experience: 'e1',
    }),
    {
      record: newExperience({ ...emptyExperience, story: 'Ik belde zelf.', date: '2026-11-01' }, 'e1'),
      expiresOn: '2027-11-14',
      readOnly: false,
    },
  ],
  quarantined: [],
};

export const make = async (
  attributes: Partial<VeerCheckIn> = {},
  keeper: () => Keeper = fakeKeeper(),
  width = 1000,
): Promise<VeerCheckIn> => {
  const holder = await fixture<HTMLDivElement>(html`<div></div>`);
  holder.style.setProperty('inline-size', `${width}px`);
  const element = document.createElement('veer-check-in');
  element.append(Object.assign(document.createElement('p'), { textContent: 'Zonder script' }));
  let n = 0;
  element.surroundings = { keeper, now, newId: () => `new-${++n}` };
  Object.assign(element, { address: 'je', ...attributes });
  holder.append(element);
  await element.updateComplete;
  await element.whole();
  return element;
};
export { all, one, press, focusedId as focused, textOf as text };
/** Presses what changes the records, and waits until they are. */
export const changed = async (element: VeerCheckIn, selector: string): Promise<void> => {
  const change = oneEvent(element, 'veer-change');
  await press(element, selector);
  await change;
  await element.updateComplete;
};
