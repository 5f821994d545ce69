import { expect } from '@open-wc/testing';
import { openKeeper } from '../../src/storage/keeper.js';
import {
  alone,
  answered,
  assessmentOf,
  clean,
  closeTab,
  databases,
  deviceTab,
  kinds,
  mark,
  name,
  newDraft,
  patch,
  raw,
  rawGet,
  rawKeys,
  rawPut,
  tab,
  values,
} from './support.js';

alone();

describe('the keeper', () => {
  beforeEach(clean);
  after(clean);

  const nothingStored = async (): Promise<void> => {
    expect(await databases()).to.not.include(name);
    expect(localStorage.length).to.equal(0);
    expect(sessionStorage.length).to.equal(0);
    expect(document.cookie).to.equal('');
    expect(await caches.keys()).to.deep.equal([]);
  };

  it('is one for the page', () => {
    expect(openKeeper()).to.equal(openKeeper());
    expect(openKeeper().place).to.equal('undecided');
  });

  describe('before the choice, and in the memory places', () => {
    for (const place of ['undecided', 'none', 'shared-device'] as const) {
      it(`stores nothing at all: ${place}`, async () => {
        const { keeper } = tab();
        expect(await keeper.hasKept()).to.equal(false);
        if (place !== 'undecided') await keeper.choose(place);
        const draft = answered(newDraft(), 'q1', 7);
        expect(await keeper.saveDraft(draft)).to.deep.equal({ saved: false, trouble: null });
        expect((await keeper.records()).drafts).to.deep.equal([draft]);
        const done = assessmentOf(draft.id);
        await keeper.saveAssessment(done);
        await keeper.importAssessments([assessmentOf()]);
        const kept = await keeper.records();
        expect(kept.drafts).to.deep.equal([]);
        expect(kept.assessments.map(({ assessment }) => assessment.id))
          .to.include(done.id)
          .and.have.length(2);
        dispatchEvent(new PageTransitionEvent('pagehide'));
        expect(await keeper.erase(done.id)).to.deep.equal({ count: place === 'shared-device' ? 0 : 1, verified: true });
        expect(keeper.saveState).to.equal('idle');
        await nothingStored();
        expect((await keeper.eraseAll()).verified).to.equal(true);
        expect((await keeper.records()).assessments).to.deep.equal([]);
        await nothingStored();
      });
    }

    it('empties the memory of a shared device when the page is left, or somebody walked away', async () => {
      const { keeper } = tab();
      await keeper.choose('shared-device');
      for (const leave of [
        () => dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true })),
        () => keeper.leave(),
      ]) {
        await keeper.saveDraft(answered(newDraft(), 'q1', 7));
        leave();
        expect((await keeper.records()).drafts).to.deep.equal([]);
      }
    });
  });

  describe('on the device', () => {
    it('makes exactly one database and one localStorage key, and eraseAll leaves neither', async () => {
      const { keeper } = tab();
      expect(await keeper.choose('device')).to.deep.equal({ saved: true, trouble: null });
      await keeper.saveDraft(answered(newDraft(), 'q1', 7));
      await keeper.saveAssessment(assessmentOf());
      expect(await databases()).to.deep.equal([name]);
      expect(Object.keys(localStorage)).to.deep.equal([name]);
      expect(sessionStorage.length).to.equal(0);
      expect(await keeper.eraseAll()).to.deep.equal({ count: 2, verified: true });
      expect(keeper.place).to.equal('undecided');
      await nothingStored();
      expect(await keeper.hasKept()).to.equal(false);
      await keeper.saveDraft(answered(newDraft(), 'q1', 7));
      await nothingStored();
    });

    it('starts the write in the calling task, and says saved only afterwards', async () => {
      const { keeper } = await deviceTab();
      const order: string[] = [];
      const { transaction } = IDBDatabase.prototype;
      IDBDatabase.prototype.transaction = function (...args) {
        const made = transaction.apply(this, args);
        order.push(`${args[1]} ${args[2]?.durability}`);
        made.addEventListener('complete', () => order.push('complete'));
        return made;
      };
      try {
        const saving = keeper.saveDraft(answered(newDraft(), 'q1', 7)).then(() => order.push('saved'));
        order.push(keeper.saveState);
        await saving;
      } finally {
        IDBDatabase.prototype.transaction = transaction;
      }
      expect(order).to.deep.equal(['readwrite strict', 'saving', 'complete', 'saved']);
      expect(keeper.saveState).to.equal('saved');
    });

    it('saves what was handed over before the database was open', async () => {
      const { keeper } = tab();
      void keeper.choose('device');
      const draft = answered(newDraft(), 'q1', 7);
      expect(await keeper.saveDraft(draft)).to.deep.equal({ saved: true, trouble: null, draft });
    });

    it('gives the same draft back, and what it wrote is there for the next page', async () => {
      const first = await deviceTab();
      const draft = answered(answered(newDraft(), 'q1', 7), 'q2', null);
      const result = await first.keeper.saveDraft(draft);
      expect(result.draft).to.equal(draft);
      closeTab(first);
      const { keeper } = tab();
      expect(await keeper.hasKept()).to.equal(true);
      const { drafts } = await keeper.records();
      expect(keeper.place).to.equal('undecided');
      expect(drafts).to.have.length(1);
      expect(drafts[0]).to.deep.include({ id: draft.id, revision: 2, base: 2, screen: 'q2' });
      expect(values(drafts[0])).to.deep.equal({ q1: 7, q2: null });
    });

    it('finds kept records without the mark', async () => {
      const first = await deviceTab();
      await first.keeper.saveDraft(answered(newDraft(), 'q1', 7));
      closeTab(first);
      localStorage.clear();
      expect(await tab().keeper.hasKept()).to.equal(true);
    });

    it('does not count an empty database as kept', async () => {
      closeTab(await deviceTab());
      expect(await tab().keeper.hasKept()).to.equal(false);
      localStorage.clear();
      expect(await tab().keeper.hasKept()).to.equal(false);
      expect(await databases()).to.deep.equal([name]);
    });

    it('makes no database by looking, even when the mark says there should be one', async () => {
      localStorage.setItem(name, '{"n":3,"lastRev":9}');
      const { keeper, heard } = tab();
      expect(await keeper.hasKept()).to.equal(true);
      expect((await keeper.records()).assessments).to.deep.equal([]);
      expect(heard).to.deep.equal([{ kind: 'lost', count: 3 }]);
      expect(await databases()).to.deep.equal([]);
      expect(await keeper.hasKept()).to.equal(false);
    });

    it('stops writing when the resident chooses otherwise, and leaves what is kept', async () => {
      const { keeper } = await deviceTab();
      const draft = answered(newDraft(), 'q1', 7);
      await keeper.saveDraft(draft);
      await keeper.choose('none');
      expect(await keeper.saveDraft(answered(draft, 'q2', 3))).to.deep.equal({ saved: false, trouble: null });
      expect(values((await keeper.records()).drafts[0])).to.deep.equal({ q1: 7, q2: 3 });
      await keeper.choose('device');
      expect(values((await keeper.records()).drafts[0])).to.deep.equal({ q1: 7 });
    });

    it('puts an assessment and removes its draft in one transaction', async () => {
      const { keeper } = await deviceTab();
      const draft = answered(newDraft(), 'q1', 7);
      await keeper.saveDraft(draft);
      const done = assessmentOf(draft.id);
      expect(await keeper.saveAssessment(done)).to.deep.equal({ saved: true, trouble: null });
      expect(await rawKeys()).to.have.members(['meta', `a:${draft.id}`]);
      const meta = (await rawGet('meta')) as { count: number };
      expect(meta.count).to.equal(1);
      const { assessments } = await keeper.records();
      expect(assessments).to.have.length(1);
      expect(assessments[0]!.assessment).to.deep.include({ id: draft.id, revision: 1, completedAt: done.completedAt });
      // A late call of the element must not bring the draft back.
      await keeper.saveDraft(answered(draft, 'q2', 1));
      expect(await rawKeys()).to.have.members(['meta', `a:${draft.id}`]);
    });

    it('keeps the answers of a finished assessment as they were', async () => {
      const { keeper } = await deviceTab();
      const done = assessmentOf();
      await keeper.saveAssessment(done);
      await keeper.saveAssessment({ ...done, revision: 2, answers: { q1: 1 }, important: ['body'] });
      await keeper.saveAssessment({ ...done, revision: 1, important: ['mental'] });
      const { assessment } = (await keeper.records()).assessments[0]!;
      expect(assessment.answers).to.deep.equal({ q1: 7, q2: null });
      expect(assessment.important).to.deep.equal(['body']);
      expect(assessment.revision).to.equal(2);
    });

    it('imports under new ids, and the same file only once', async () => {
      const { keeper } = await deviceTab();
      const own = assessmentOf();
      await keeper.saveAssessment(own);
      const other = assessmentOf(undefined, { completedAt: '2025-01-01T09:00:00Z', answers: { q1: 2 } });
      expect((await keeper.importAssessments([own, other])).saved).to.equal(true);
      await keeper.importAssessments([own, other]);
      const { assessments } = await keeper.records();
      expect(assessments.map(({ assessment }) => assessment.answers['q1'])).to.deep.equal([7, 2]);
      expect(assessments[1]!.assessment.id).to.not.equal(other.id);
      expect(mark()?.n).to.equal(2);
    });

    it('erases one record', async () => {
      const { keeper } = await deviceTab();
      const draft = answered(newDraft(), 'q1', 7);
      const done = assessmentOf();
      await keeper.saveDraft(draft);
      await keeper.saveAssessment(done);
      expect(await keeper.erase(done.id)).to.deep.equal({ count: 1, verified: true });
      expect(await keeper.erase('nobody')).to.deep.equal({ count: 0, verified: true });
      expect(await rawKeys()).to.have.members(['meta', `d:positive-health:${draft.id}`]);
      expect(mark()?.n).to.equal(1);
    });

    it('refuses what is no draft, and a record over 32 KiB, without harm to the rest', async () => {
      const warn = console.warn;
      console.warn = () => undefined;
      const { keeper } = await deviceTab();
      const bad = { ...newDraft(), answers: { q1: { value: () => 1, revision: 1 } } };
      expect((await keeper.saveDraft(bad as never)).saved).to.equal(false);
      const uncloneable = assessmentOf(undefined, { notes: { body: (() => 1) as never } });
      expect(await keeper.saveAssessment(uncloneable)).to.deep.equal({ saved: false, trouble: null });
      console.warn = warn;
      const huge = assessmentOf(undefined, { notes: { body: 'é'.repeat(20_000) } });
      expect(await keeper.saveAssessment(huge)).to.deep.equal({ saved: false, trouble: 'full' });
      expect((await keeper.saveDraft(answered(newDraft(), 'q1', 7))).saved).to.equal(true);
      expect((await keeper.records()).assessments.map(({ assessment }) => assessment.id)).to.deep.equal([huge.id]);
      expect((await rawKeys()).filter((key) => key.startsWith('a:'))).to.deep.equal([]);
    });

    it('works on a page that extends Object.prototype and Array.prototype', async () => {
      const extra = { value: () => 'extra', enumerable: true, writable: true };
      const undo = [
        patch(Object.prototype, 'answers', extra),
        patch(Object.prototype, 'gasp', extra),
        patch(Object.prototype, 'expires', extra),
        patch(Array.prototype, 'toJSON', extra),
      ];
      try {
        const first = await deviceTab();
        const draft = answered(newDraft(), 'q1', 7);
        await first.keeper.saveDraft(draft);
        await first.keeper.saveDraft(answered(draft, 'q2', 3));
        await first.keeper.saveAssessment(assessmentOf());
        dispatchEvent(new PageTransitionEvent('pagehide'));
        closeTab(first);
        const { keeper, heard } = await deviceTab();
        const { drafts, assessments, quarantined } = await keeper.records();
        expect(values(drafts[0])).to.deep.equal({ q1: 7, q2: 3 });
        expect([assessments.length, quarantined.length, heard.length]).to.deep.equal([1, 0, 0]);
        expect((await keeper.eraseAll()).verified).to.equal(true);
      } finally {
        for (const back of undo) back();
      }
    });

    it('asks the browser once not to throw the records away', async () => {
      let asked = 0;
      const persist = (): Promise<boolean> => (asked++, Promise.reject(new TypeError('no')));
      const back = patch(navigator, 'storage', { value: { persist } });
      const { keeper } = await deviceTab();
      await keeper.choose('device');
      back();
      expect(asked).to.equal(1);
    });
  });

  describe('records that are not right', () => {
    const id = '00000000-0000-4000-8000-000000000001';

    it('lists what cannot be read, loads the rest, and can erase it', async () => {
      const { keeper } = await deviceTab();
      await keeper.saveAssessment(assessmentOf());
      await rawPut(`a:${id}`, { v: 1, schema: 'veerkracht/assessment@1', answers: 'gone' });
      await rawPut('d:x:broken', 17);
      const { assessments, quarantined } = await keeper.records();
      expect(assessments).to.have.length(1);
      expect(quarantined.map(({ key, reason }) => [key, reason])).to.deep.equal([
        [`a:${id}`, 'unreadable'],
        ['d:x:broken', 'unreadable'],
      ]);
      expect(quarantined[1]!.raw).to.equal(17);
      expect(await keeper.erase('d:x:broken')).to.deep.equal({ count: 1, verified: true });
      expect(await keeper.erase(`a:${id}`)).to.deep.equal({ count: 1, verified: true });
      expect((await keeper.records()).quarantined).to.deep.equal([]);
    });

    it('puts an unreadable record aside before it is written over', async () => {
      const { keeper } = await deviceTab();
      const draft = answered(newDraft(id), 'q1', 7);
      await rawPut(`d:positive-health:${id}`, { v: 1, torn: true });
      expect((await keeper.saveDraft(draft)).saved).to.equal(true);
      const { drafts, quarantined } = await keeper.records();
      expect(values(drafts[0])).to.deep.equal({ q1: 7 });
      expect(quarantined.map(({ raw: found }) => found)).to.deep.equal([{ v: 1, torn: true }]);
      expect((await keeper.erase(quarantined[0]!.key)).count).to.equal(1);
    });

    it('shows a newer widget’s records, and does not write over them', async () => {
      const { keeper, heard } = await deviceTab();
      const done = assessmentOf(id);
      await keeper.saveAssessment(done);
      await rawPut(`a:${id}`, { ...done, v: 2, mood: 'new' });
      const { assessments } = await keeper.records();
      expect(assessments[0]).to.deep.include({ readOnly: true });
      expect(await keeper.saveAssessment({ ...done, revision: 5 })).to.deep.equal({
        saved: false,
        trouble: 'newer-version',
      });
      expect(((await rawGet(`a:${id}`)) as { mood: string }).mood).to.equal('new');
      expect(heard).to.deep.equal([{ kind: 'trouble', trouble: 'newer-version' }]);
    });

    it('only reads a database that a newer widget keeps', async () => {
      const first = await deviceTab();
      await first.keeper.saveAssessment(assessmentOf(id));
      const meta = (await rawGet('meta')) as Record<string, unknown>;
      await rawPut('meta', { ...meta, v: 2, extra: true });
      closeTab(first);
      const { keeper } = tab();
      expect(await keeper.choose('device')).to.deep.equal({ saved: false, trouble: 'newer-version' });
      expect((await keeper.records()).assessments).to.have.length(1);
      expect((await keeper.saveDraft(answered(newDraft(), 'q1', 7))).trouble).to.equal('newer-version');
      expect((await keeper.erase(id)).count).to.equal(1);
      expect(await rawGet('meta')).to.deep.include({ v: 2, extra: true, count: 0 });
    });

    it('makes meta anew when that is damaged', async () => {
      const first = await deviceTab();
      await first.keeper.saveAssessment(assessmentOf(id));
      closeTab(first);
      await rawPut('meta', 'torn');
      const second = await deviceTab();
      expect((await second.keeper.records()).assessments).to.have.length(1);
      expect(kinds(second)).to.deep.equal([]);
      expect(await rawGet('meta')).to.deep.include({ v: 1, count: 1 });
    });
  });

  describe('loss', () => {
    it('is told once, with the count', async () => {
      const first = await deviceTab();
      await first.keeper.saveAssessment(assessmentOf());
      await first.keeper.saveAssessment(assessmentOf());
      closeTab(first);
      await raw((store) => store.clear());
      const second = await deviceTab();
      expect(second.heard).to.deep.equal([{ kind: 'lost', count: 2 }]);
      closeTab(second);
      expect((await deviceTab()).heard).to.deep.equal([]);
    });

    it('is told when the database went back to an earlier state', async () => {
      const first = await deviceTab();
      await first.keeper.saveAssessment(assessmentOf());
      const [before, key] = [await rawGet('meta'), (await rawKeys()).find((one) => one.startsWith('a:'))!];
      await first.keeper.saveAssessment(assessmentOf());
      closeTab(first);
      for (const lost of (await rawKeys()).filter((one) => one.startsWith('a:') && one !== key)) {
        await raw((store) => store.delete(lost));
      }
      await rawPut('meta', before);
      expect((await deviceTab()).heard).to.deep.equal([{ kind: 'lost', count: 1 }]);
    });

    it('is not told for a mark that is only older than the database', async () => {
      const first = await deviceTab();
      const done = assessmentOf();
      await first.keeper.saveAssessment(done);
      const stale = localStorage.getItem(name)!;
      await first.keeper.erase(done.id);
      closeTab(first);
      localStorage.setItem(name, stale);
      expect((await deviceTab()).heard).to.deep.equal([]);
    });

    it('is told when the browser admits it, without a count when the mark is gone too', async () => {
      const back = patch(IDBVersionChangeEvent.prototype, 'dataLoss', { value: 'total' });
      const { heard } = await deviceTab();
      back();
      expect(heard).to.deep.equal([{ kind: 'lost', count: 0 }]);
    });

    it('in the middle of a list costs no answer that is in hand', async () => {
      const { keeper, heard } = await deviceTab();
      const draft = answered(newDraft(), 'q1', 7);
      await keeper.saveDraft(draft);
      await raw((store) => store.clear());
      expect((await keeper.saveDraft(answered(draft, 'q2', 5))).saved).to.equal(true);
      expect(heard).to.deep.equal([{ kind: 'lost', count: 1 }]);
      expect(values((await keeper.records()).drafts[0])).to.deep.equal({ q1: 7, q2: 5 });
    });
  });
});
