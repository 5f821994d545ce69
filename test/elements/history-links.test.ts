import { expect, fixture, html } from '@open-wc/testing';
import '../../src/define/history.js';
import type { CheckIn, OwnExperience, OwnRecord } from '../../src/domain/document/own-types.js';
import { emptyCheckIn, emptyExperience, newCheckIn, newExperience } from '../../src/domain/own/records.js';
import { ownFilesOf } from '../../src/elements/base/own/own-file.js';
import { until } from '../support/look.js';
import { alone, assessmentOf, clean, closeTab, deviceTab, tab, type Tab } from '../storage/support.js';

const step = { what: 'Elke dag een stukje lopen', when: null, withWhom: null, reviewOn: null };
const walk = assessmentOf('A1', { step });
const story = newExperience({ ...emptyExperience, story: 'Het lukte.', assessment: 'A1' }, 'E1');
const moment = newCheckIn({ ...emptyCheckIn, energy: 3, experience: 'E1' }, 'C1', '2026-11-10T09:00:00+01:00');

alone();

describe('veer-history: a file of one’s own keeps together what belongs together', () => {
  beforeEach(clean);
  after(clean);

  const keep = async (own: readonly OwnRecord[], assessments = [walk]): Promise<Tab> => {
    const one = await deviceTab();
    for (const record of assessments) await one.keeper.saveAssessment(record);
    for (const record of own) await one.keeper.saveOwn(record);
    return one;
  };
  const fileOf = async ({ keeper }: Tab): Promise<string> => ownFilesOf(await keeper.records(), 'veerkracht')[0]!.text;

  /** Opens a file as a resident does. */
  const add = async ({ keeper }: Tab, text: string): Promise<void> => {
    const holder = await fixture<HTMLDivElement>(html`<div></div>`);
    const element = document.createElement('veer-history');
    element.surroundings = { keeper: () => keeper };
    holder.append(element);
    const find = (selector: string) => element.shadowRoot?.querySelector<HTMLElement>(selector);
    await until(() => find('#open-file'), 'the list');
    const input = find('#open-file') as HTMLInputElement;
    const files = new DataTransfer();
    files.items.add(new File([text], 'veerkracht.json', { type: 'application/json' }));
    input.files = files.files;
    input.dispatchEvent(new Event('change'));
    await until(() => find('#file-add'), 'what the file holds');
    find('#file-add')!.click();
    await until(() => find('#status')?.textContent?.trim(), 'that it was added');
    holder.remove();
  };

  const foundIn = async ({ keeper }: Tab) => {
    const { assessments, drafts, own } = await keeper.records();
    const records = own.map(({ record }) => record);
    return {
      assessments: assessments.map(({ assessment }) => assessment),
      drafts,
      experiences: records.filter((one): one is OwnExperience => 'story' in one),
      checkIns: records.filter((one): one is CheckIn => 'energy' in one),
    };
  };

  it('IO2: on an empty device an experience belongs to the step it was about, also the second time', async () => {
    const one = await keep([story, moment]);
    const text = await fileOf(one);
    await one.keeper.eraseAll();
    closeTab(one);
    const two = tab();
    for (const time of ['once', 'twice']) {
      await add(two, text);
      const { assessments, experiences, checkIns } = await foundIn(two);
      expect([assessments.length, experiences.length, checkIns.length], time).to.deep.equal([1, 1, 1]);
      expect(assessments[0]!.step).to.deep.equal(step);
      expect(experiences[0]!.assessment, time).to.equal(assessments[0]!.id);
      expect(checkIns[0]!.experience, time).to.equal(experiences[0]!.id);
    }
  });

  it('IO2: also in several parts, in whichever order they are opened', async function () {
    this.timeout(20_000);
    const others = Array.from({ length: 140 }, (_, i) =>
      newExperience({ ...emptyExperience, story: `${i} ${'é'.repeat(3990)}` }, `X${i}`),
    );
    const lists = [walk, ...Array.from({ length: 60 }, (_, i) => assessmentOf(`L${i}`, { answers: { body: i } }))];
    const asKept = <T>(record: T) => ({ record, expiresOn: '2027-11-14', readOnly: false });
    const parts = ownFilesOf(
      {
        assessments: lists.map((assessment) => ({ assessment, expiresOn: '2027-11-14', readOnly: false })),
        drafts: [],
        own: [story, ...others, moment].map(asKept),
        quarantined: [],
      },
      'veerkracht',
    ).map(({ text }) => text);
    expect(parts.length).to.be.greaterThan(2);
    for (const order of [parts, [...parts].reverse()]) {
      const one = tab();
      for (const text of order) await add(one, text);
      const { assessments, experiences, checkIns } = await foundIn(one);
      expect([assessments.length, experiences.length, checkIns.length]).to.deep.equal([61, 141, 1]);
      const own = experiences.find((found) => found.story === story.story)!;
      expect(checkIns[0]!.experience).to.equal(own.id);
      expect(assessments.find(({ id }) => id === own.assessment)?.step).to.deep.equal(step);
      await one.keeper.eraseAll();
      closeTab(one);
    }
  });
});
