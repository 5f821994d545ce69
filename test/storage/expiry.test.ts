import { expect } from '@open-wc/testing';
import { Device } from '../../src/storage/device.js';
import { GuardedStore } from '../../src/storage/guarded.js';
import {
  alone,
  answered,
  assessmentOf,
  clean,
  closeTab,
  deviceTab,
  mark,
  newDraft,
  rawGet,
  rawKeys,
} from './support.js';

alone();

describe('expiry', () => {
  beforeEach(clean);
  after(clean);

  const at = (date: string): { now: () => Date } => ({ now: () => new Date(`${date}T12:00:00`) });

  it('is shown, and honoured from the last write', async () => {
    const done = assessmentOf();
    const first = await deviceTab(at('2026-01-31'), 'P1M');
    await first.keeper.saveAssessment(done);
    expect((await first.keeper.records()).assessments[0]!.expiresOn).to.equal('2026-02-28');
    closeTab(first);
    const second = await deviceTab(at('2026-02-20'), 'P1M');
    await second.keeper.saveDraft(answered(newDraft(), 'q1', 1));
    closeTab(second);
    const last = await deviceTab(at('2026-02-28'), 'P1M');
    expect((await last.keeper.records()).assessments, 'its last day').to.have.length(1);
    closeTab(last);
    const third = await deviceTab(at('2026-03-01'), 'P1M');
    const { assessments, drafts } = await third.keeper.records();
    expect([assessments.length, drafts.length]).to.deep.equal([0, 1]);
    expect(third.heard).to.deep.equal([{ kind: 'expired', count: 1 }]);
    expect(mark()?.n).to.equal(1);
    expect(await rawGet('meta')).to.deep.include({ count: 1 });
    closeTab(third);
    expect((await deviceTab(at('2026-03-01'))).heard).to.deep.equal([]);
  });

  it('does not act on a clock that went back, or jumped a year; it does on the next visit', async () => {
    const first = await deviceTab(at('2026-01-31'), 'P1M');
    await first.keeper.saveAssessment(assessmentOf());
    closeTab(first);
    for (const [date, left] of [
      ['2027-02-01', 1],
      ['2025-12-01', 1],
      ['2026-06-01', 0],
    ] as const) {
      const { keeper } = await deviceTab(at(date), 'P1M');
      expect((await keeper.records()).assessments, date).to.have.length(left);
      keeper.close();
    }
  });

  it('does not act when the clock jumps while the page is open', async () => {
    let date = '2026-01-31';
    const { keeper } = await deviceTab({ now: () => new Date(`${date}T12:00:00`) }, 'P1M');
    await keeper.saveAssessment(assessmentOf());
    date = '2028-01-31';
    await keeper.saveDraft(answered(newDraft(), 'q1', 1));
    expect((await keeper.records()).assessments).to.have.length(1);
  });

  /** One visit. @returns how many assessments are there */
  const visit = async (date: string): Promise<number> => {
    const one = await deviceTab({ now: () => new Date(date) });
    const { assessments } = await one.keeper.records();
    closeTab(one);
    return assessments.length;
  };
  const keep = async (date: string, assessment = assessmentOf()): Promise<void> => {
    const one = await deviceTab({ now: () => new Date(date) });
    expect((await one.keeper.saveAssessment(assessment)).saved).to.equal(true);
    closeTab(one);
  };

  it('a clock that is years ahead removes nothing when the page is loaded again', async () => {
    await keep('2026-03-03T12:00:00');
    for (const date of ['2026-03-10T12:00', '2029-03-10T12:00', '2029-03-10T12:01', '2029-04-08T12:00']) {
      expect(await visit(date), date).to.equal(1);
    }
    for (const date of ['2026-03-12T12:00', '2026-03-12T12:05', '2026-09-12T12:00', '2027-03-02T12:00']) {
      expect(await visit(date), `right again: ${date}`).to.equal(1);
    }
    expect(await visit('2027-03-03T12:00'), 'its last day').to.equal(1);
    expect(await visit('2027-03-04T12:00'), 'the day after').to.equal(0);
  });

  it('nor when something is written at that time, in a page that was open', async () => {
    let now = '2026-03-03T12:00:00';
    const one = await deviceTab({ now: () => new Date(now) });
    await one.keeper.saveAssessment(assessmentOf());
    now = '2029-03-10T12:00:00';
    await one.keeper.saveDraft(answered(newDraft(), 'q1', 1));
    await one.keeper.saveAssessment(assessmentOf());
    closeTab(one);
    expect(await visit('2029-03-10T12:01:00')).to.equal(2);
  });

  it('what was kept under a clock that was years behind does not go at once when it is right', async () => {
    await keep('2020-01-01T00:00:10');
    for (const date of ['2026-03-03T12:00', '2026-03-03T12:05', '2026-04-01T12:00']) {
      expect(await visit(date), date).to.equal(1);
    }
    expect(await visit('2026-04-02T13:00'), 'thirty days later').to.equal(0);
  });

  it('what is written or changed under a clock that went back does not live shorter for it', async () => {
    const [old, added] = [assessmentOf(), assessmentOf()];
    await keep('2026-03-03T12:00:00', old);
    await keep('2020-01-01T00:01:00', { ...old, revision: 2 });
    await keep('2020-01-01T00:02:00', added);
    for (const id of [old.id, added.id]) {
      expect(await rawGet(`a:${id}`)).to.deep.include({ expiresOn: '2027-03-03' });
    }
    for (const date of ['2026-03-12T12:00', '2026-03-12T12:05', '2027-03-02T12:00']) {
      expect(await visit(date), date).to.equal(2);
    }
    expect(await visit('2027-03-03T12:00'), 'their last day').to.equal(2);
    expect(await visit('2027-03-04T12:00'), 'the day after').to.equal(0);
  });

  it('a draft that is answered on in a page whose clock goes back keeps its date', async () => {
    let now = '2026-03-03T12:00:00';
    const one = await deviceTab({ now: () => new Date(now) });
    const first = answered(newDraft(), 'q1', 1);
    await one.keeper.saveDraft(first);
    now = '2020-01-01T00:00:10';
    await one.keeper.saveDraft(answered(first, 'q2', 2));
    expect(await rawGet(`d:positive-health:${first.id}`)).to.deep.include({ expiresOn: '2027-03-03' });
  });

  it('lets go of nothing that was written again meanwhile', async () => {
    const store = new GuardedStore({ mayCreate: () => true, onLoss: () => undefined, onLate: () => undefined });
    const stamp = { at: 1, updated: '2026-01-31T12:00:00.000Z', expiresOn: '2026-02-28' };
    const device = new Device(store, () => stamp);
    const [old, renewed] = [assessmentOf(), assessmentOf()];
    await device.writeAssessment(old);
    await device.writeAssessment(renewed);
    const keys = [`a:${old.id}`, `a:${renewed.id}`];
    stamp.expiresOn = '2026-03-05';
    await device.writeAssessment({ ...renewed, revision: 2 });
    expect(
      await device.expire(
        keys.map((key) => ({ key })),
        '2026-03-01',
      ),
    ).to.equal(1);
    expect(await rawKeys()).to.have.members(['meta', keys[1]]);
    store.close();
  });
});
