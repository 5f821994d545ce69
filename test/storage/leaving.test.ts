import { expect } from '@open-wc/testing';
import {
  alone,
  answered,
  assessmentOf,
  clean,
  closeTab,
  deviceTab,
  mark,
  name,
  newDraft,
  patch,
  rawGet,
  rawPut,
  tab,
  until,
  values,
} from './support.js';

alone();

describe('leaving and coming back', () => {
  beforeEach(clean);
  after(clean);

  /** Writes that never get through, until the returned function ends that. */
  const stuck = (): (() => void) => {
    const { open } = IDBFactory.prototype;
    const { transaction } = IDBDatabase.prototype;
    const refuse = (): never => {
      throw new DOMException('Quota', 'QuotaExceededError');
    };
    const ends = [
      patch(IDBFactory.prototype, 'open', { value: refuse, writable: true }),
      patch(IDBDatabase.prototype, 'transaction', { value: refuse, writable: true }),
    ];
    return () => {
      for (const end of ends) end();
      expect(IDBFactory.prototype.open).to.equal(open);
      expect(IDBDatabase.prototype.transaction).to.equal(transaction);
    };
  };

  it('what was not acknowledged is there for the next page, and only that', async () => {
    const first = await deviceTab();
    const draft = answered(newDraft(), 'q1', 1);
    const done = assessmentOf();
    await first.keeper.saveDraft(draft);
    const free = stuck();
    void first.keeper.saveDraft(answered(draft, 'q2', 2));
    void first.keeper.saveAssessment(done);
    dispatchEvent(new PageTransitionEvent('pagehide'));
    const gasps = Object.values(mark()!.gasp!).map(({ record }) => record as { answers: object });
    expect(gasps.map(({ answers }) => Object.keys(answers))).to.deep.equal([['q2'], ['q1', 'q2']]);
    closeTab(first);
    free();
    const next = tab();
    expect(await next.keeper.hasKept()).to.equal(true);
    const { drafts, assessments } = await next.keeper.records();
    expect(values(drafts[0])).to.deep.equal({ q1: 1, q2: 2 });
    expect(assessments.map(({ assessment }) => assessment.id)).to.deep.equal([done.id]);
    expect(mark()!.gasp).to.equal(undefined);
    expect(mark()!.n).to.equal(2);
  });

  it('also when the database was never reached', async () => {
    const free = stuck();
    const first = tab();
    void first.keeper.choose('device');
    const draft = answered(newDraft(), 'q1', 1);
    await first.keeper.saveDraft(draft);
    dispatchEvent(new PageTransitionEvent('pagehide'));
    closeTab(first);
    free();
    expect(await tab().keeper.hasKept()).to.equal(true);
    const next = await deviceTab();
    expect(values((await next.keeper.records()).drafts[0])).to.deep.equal({ q1: 1 });
  });

  it('takes it out again when the page lives on and the write gets through', async () => {
    const { keeper } = await deviceTab();
    const draft = answered(newDraft(), 'q1', 1);
    await keeper.saveDraft(draft);
    const free = stuck();
    await keeper.saveDraft(answered(draft, 'q2', 2));
    dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }));
    expect(mark()!.gasp).to.not.equal(undefined);
    free();
    dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    await until(() => keeper.saveState === 'saved');
    expect(mark()!.gasp).to.equal(undefined);
  });

  /** What an earlier page left behind, besides what is on the device. */
  const leave = async (...records: readonly { readonly id: string }[]): Promise<void> => {
    const { epoch } = (await rawGet('meta')) as { readonly epoch: number };
    const gasp = records.map((record) => [`a:${record.id}|earlier`, { epoch, record: { v: 1, ...record } }]);
    localStorage.setItem(name, JSON.stringify({ n: 1, lastRev: 1, gasp: Object.fromEntries(gasp) as unknown }));
  };

  it('one that cannot be written does not hold up the others; too large a one is put aside', async () => {
    const first = await deviceTab();
    await first.keeper.saveDraft(answered(newDraft(), 'q1', 1));
    closeTab(first);
    await leave(assessmentOf('large', { wording: { q1: 'x'.repeat(33 * 1024) } }), assessmentOf('good'));
    const next = await deviceTab();
    const { assessments, quarantined } = await next.keeper.records();
    expect(assessments.map(({ assessment }) => assessment.id)).to.deep.equal(['good']);
    expect(quarantined.map(({ reason }) => reason)).to.deep.equal(['too-large']);
    expect(JSON.stringify(quarantined[0]!.raw)).to.contain('"large"');
    expect(mark()!.gasp).to.equal(undefined);
    expect(next.keeper.trouble).to.equal(null);
  });

  it('what a newer widget wrote stands; ours waits, and holds up nothing', async () => {
    const first = await deviceTab();
    await first.keeper.saveAssessment(assessmentOf('theirs'));
    closeTab(first);
    const newer = { ...((await rawGet('a:theirs')) as object), v: 99 };
    await rawPut('a:theirs', newer);
    await leave(assessmentOf('theirs', { revision: 2 }), assessmentOf('good'));
    const next = await deviceTab();
    expect((await next.keeper.records()).assessments.map(({ assessment }) => assessment.id)).to.include('good');
    expect(await rawGet('a:theirs')).to.deep.equal(newer);
    expect(Object.keys(mark()!.gasp!)).to.deep.equal(['a:theirs|earlier']);
    expect(next.keeper.trouble).to.equal(null);
  });

  it('does not replay over a newer answer, into an erased draft, or after everything was erased', async () => {
    const first = await deviceTab();
    const [kept, gone] = [answered(newDraft(), 'q1', 1), answered(newDraft(), 'q1', 1)];
    await first.keeper.saveDraft(kept);
    await first.keeper.saveDraft(gone);
    const free = stuck();
    void first.keeper.saveDraft(answered(kept, 'q1', 2));
    void first.keeper.saveDraft(answered(gone, 'q1', 2));
    void first.keeper.saveDraft(answered(newDraft('never-reached'), 'q1', 2));
    dispatchEvent(new PageTransitionEvent('pagehide'));
    closeTab(first);
    free();
    const saved = localStorage.getItem(name)!;
    localStorage.setItem(name, '{"n":2,"lastRev":2}');
    const other = await deviceTab();
    await other.keeper.records();
    await other.keeper.saveDraft(answered(answered({ ...kept, base: 1 }, 'q3', 3), 'q1', 9));
    await other.keeper.erase(gone.id);
    closeTab(other);
    localStorage.setItem(name, saved);
    const next = await deviceTab();
    const { drafts } = await next.keeper.records();
    expect(drafts.filter(({ id }) => id !== 'never-reached').map(values)).to.deep.equal([{ q1: 9, q3: 3 }]);
    expect(drafts).to.have.length(2);
    expect(next.heard).to.deep.include({ kind: 'conflict', id: kept.id, item: 'q1', other: 2 });
    await next.keeper.eraseAll();
    localStorage.setItem(name, saved);
    const last = await deviceTab();
    expect((await last.keeper.records()).drafts).to.deep.equal([]);
  });

  it('leaves nothing in localStorage in the memory places', async () => {
    for (const place of ['none', 'shared-device'] as const) {
      const { keeper } = tab();
      await keeper.choose(place);
      await keeper.saveDraft(answered(newDraft(), 'q1', 7));
      dispatchEvent(new PageTransitionEvent('pagehide'));
      expect(localStorage.length).to.equal(0);
    }
  });

  it('survives a damaged mark', async () => {
    for (const text of [
      '',
      '7',
      '{',
      '[]',
      '{"n":-1,"lastRev":"x","gasp":[1]}',
      '{"n":0,"lastRev":0,"gasp":{"a":null,"b":{"record":{"v":1}}}}',
    ]) {
      localStorage.setItem(name, text);
      const device = await deviceTab();
      expect((await device.keeper.saveDraft(answered(newDraft(), 'q1', 7))).saved).to.equal(true);
      expect(device.heard).to.deep.equal([]);
      await device.keeper.eraseAll();
      closeTab(device);
    }
  });
});
