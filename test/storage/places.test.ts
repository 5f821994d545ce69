import { expect } from '@open-wc/testing';
import { emptyCheckIn, newCheckIn } from '../../src/domain/own/records.js';
import {
  alone,
  answered,
  assessmentOf,
  clean,
  closeTab,
  deviceTab,
  newDraft,
  rawKeys,
  tab,
  values,
} from './support.js';

alone();

describe('several widgets, one page', () => {
  beforeEach(clean);
  after(clean);

  const moment = (id: string) => newCheckIn({ ...emptyCheckIn, energy: 3 }, id, '2026-03-03T14:00:00+01:00');

  it('what its resident wants in this page only never reaches a device that another widget keeps on', async () => {
    const { keeper } = tab();
    await keeper.choose('none');
    const draft = answered(newDraft(), 'q1', 7);
    await keeper.saveDraft(draft, 'none');
    await keeper.choose('device');
    expect((await keeper.saveOwn(moment('m1'), 'device')).saved).to.equal(true);
    const later = answered(draft, 'q2', 8);
    expect(await keeper.saveDraft(later, 'none')).to.deep.equal({ saved: false, trouble: null });
    expect(await keeper.saveAssessment(assessmentOf(draft.id), 'none')).to.deep.equal({ saved: false, trouble: null });
    expect(await keeper.saveOwn(moment('m2'), 'shared-device')).to.deep.equal({ saved: false, trouble: null });
    expect((await rawKeys()).filter((key) => !key.endsWith('m1'))).to.deep.equal(['meta']);
    dispatchEvent(new PageTransitionEvent('pagehide'));
    expect(localStorage.getItem('veerkracht')).to.not.contain(draft.id);
  });

  it('what is for a shared device goes when the page is left, or its widget is; what is kept stays', async () => {
    const { keeper } = await deviceTab();
    await keeper.saveOwn(moment('kept'));
    await keeper.saveOwn(moment('here'), 'none');
    const ids = async (): Promise<string[]> => (await keeper.records()).own.map(({ record }) => record.id).sort();
    for (const leave of [
      () => dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true })),
      () => keeper.leave(),
    ]) {
      await keeper.saveOwn(moment('passing'), 'shared-device');
      expect(await ids()).to.deep.equal(['here', 'kept', 'passing']);
      leave();
      expect(await ids()).to.deep.equal(['here', 'kept']);
    }
  });

  it('a record that one widget erased is written by no other one, of any kind, until the device is chosen anew', async () => {
    const { keeper } = await deviceTab();
    const draft = answered(newDraft(), 'q1', 7);
    const told: (string | null)[] = [];
    keeper.subscribe((notice) => void (notice.kind === 'erased-here' && told.push(notice.id)));
    await keeper.saveDraft(draft, 'device');
    await keeper.saveAssessment(assessmentOf('a1'), 'device');
    await keeper.saveOwn(moment('m1'), 'device');
    for (const id of [draft.id, 'a1', 'm1']) expect(await keeper.erase(id)).to.deep.equal({ count: 1, verified: true });
    expect(told).to.deep.equal([draft.id, 'a1', 'm1']);
    const more = answered(draft, 'q2', 8);
    expect((await keeper.saveDraft(more, 'device')).saved).to.equal(false);
    expect((await keeper.saveAssessment({ ...assessmentOf('a1'), revision: 2 }, 'device')).saved).to.equal(false);
    expect((await keeper.saveOwn({ ...moment('m1'), revision: 2 }, 'device')).saved).to.equal(false);
    expect(await rawKeys()).to.deep.equal(['meta']);
    await keeper.choose('device');
    expect((await keeper.saveDraft(more, 'device')).saved).to.equal(true);
  });

  it('what was only in this page can be kept after all', async () => {
    const first = await deviceTab();
    const draft = answered(newDraft(), 'q1', 7);
    await first.keeper.saveDraft(draft, 'none');
    expect((await first.keeper.saveDraft(answered(draft, 'q2', 5), 'device')).saved).to.equal(true);
    closeTab(first);
    const next = await deviceTab();
    expect(values((await next.keeper.records()).drafts[0])).to.deep.equal({ q1: 7, q2: 5 });
  });
});
