import { expect } from '@open-wc/testing';
import type { Assessment, Instrument } from '../../src/domain/document/types.js';
import { Session } from '../../src/elements/self-assessment/session.js';
import type { Draft, Keeper, KeeperNotice, KeptRecords, Place, SaveResult } from '../../src/storage/port.js';
import { fakeKeeper } from '../../stories/support/fake-keeper.js';

const scale = { min: 0, max: 10, step: 1, labels: { min: null, max: null } };
const axisIds = ['a', 'b', 'c'];
const instrument: Instrument = {
  schema: 'veerkracht/instrument@1',
  id: 'x',
  version: '1.0.0',
  kind: 'conversation',
  title: 'X',
  intro: null,
  language: 'nl',
  languages: ['nl'],
  source: null,
  licence: null,
  linkOut: null,
  crisisText: null,
  period: null,
  scale,
  scoring: { method: 'mean', factor: 1, minimumAnswered: 0.5, decimals: 1, table: null },
  axes: axisIds.map((id) => ({ id, label: id, plainLabel: null, help: null, question: `${id}?`, scale: null })),
  items: [],
  bands: [],
  variants: [{ id: 'quick', title: 'Quick', items: 'axes' }],
};

type Listener = Parameters<Keeper['subscribe']>[0];

/** The store of the stories in the hand of the test: it writes down what is asked, and answers what it is told to. */
const storeInHand = () => {
  const listeners = new Set<Listener>();
  const store = {
    ...fakeKeeper()(),
    place: 'undecided' as Place,
    kept: { assessments: [], drafts: [], own: [], quarantined: [] } as KeptRecords,
    next: { saved: true, trouble: null } as SaveResult,
    calls: [] as string[],
    places: [] as (Place | undefined)[],
    drafts: [] as Draft[],
    assessments: [] as Assessment[],
    hasKept: (): Promise<boolean> => Promise.resolve(store.kept.drafts.length > 0),
    records: (): Promise<KeptRecords> => Promise.resolve(store.kept),
    choose: (place: Place): Promise<SaveResult> => {
      store.calls.push(`choose ${place}`);
      store.place = place;
      return Promise.resolve(store.next);
    },
    saveDraft: (draft: Draft, place?: Place): Promise<SaveResult> => {
      store.calls.push(`draft ${draft.revision}`);
      store.places.push(place);
      store.drafts.push(draft);
      return Promise.resolve(store.next);
    },
    saveAssessment: (assessment: Assessment, place?: Place): Promise<SaveResult> => {
      store.calls.push(`assessment ${assessment.revision}`);
      store.places.push(place);
      store.assessments.push(assessment);
      return Promise.resolve(store.next);
    },
    eraseAll: () => {
      store.calls.push('erase all');
      return Promise.resolve({ count: 2, verified: true });
    },
    subscribe: (listener: Listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    tell: (notice: KeeperNotice): void => {
      for (const listener of listeners) listener(notice);
    },
  };
  return store;
};

const start = (keeper = storeInHand()) => {
  const events: string[] = [];
  let lists = 0;
  const session = new Session(
    instrument,
    keeper,
    { now: () => new Date('2026-11-14T10:00:00'), newId: () => `id-${++lists}` },
    {
      update: () => undefined,
      change: (what) => events.push(`change ${what}`),
      complete: (_, answered, asked) => events.push(`complete ${answered}/${asked}`),
      save: (id, revision) => events.push(`save ${id} ${revision}`),
      erase: (count) => events.push(`erase ${count}`),
    },
  );
  return { session, keeper, events };
};
const settle = () => new Promise((resolve) => setTimeout(resolve, 0));

describe('Session', () => {
  it('asks the store for nothing before the resident begins', () => {
    const { session, keeper } = start();
    session.choosePlace('device');
    expect(keeper.calls).to.deep.equal([]);
    session.begin('nl', 'P1Y');
    expect(keeper.calls).to.deep.equal(['choose device']);
  });

  it('says once that what is filled in is kept, when it really is', async () => {
    const { session, keeper } = start();
    const said = (): readonly string[] => session.notices.map(({ kind }) => kind);
    session.choosePlace('device');
    session.begin('nl', 'P1Y');
    keeper.next = { saved: false, trouble: 'full' };
    session.answer(7);
    await settle();
    expect(said()).to.deep.equal([]);
    keeper.next = { saved: true, trouble: null };
    session.answer(8);
    expect(said()).to.deep.equal([]);
    await settle();
    expect(said()).to.deep.equal(['keeping']);
    session.answer(9);
    await settle();
    expect(said()).to.deep.equal([]);
    // A next one may be somebody else.
    session.again();
    session.choosePlace('device');
    session.begin('nl', 'P1Y');
    session.answer(7);
    await settle();
    expect(said()).to.deep.equal(['keeping']);
  });

  it('keeps nothing when no place was chosen', () => {
    const { session, keeper } = start();
    session.begin('nl', 'P1Y');
    expect(keeper.calls).to.deep.equal(['choose none']);
  });

  it('says with every record where the resident wants it, and leaves a device alone that another widget keeps on', () => {
    const { session, keeper } = start();
    keeper.place = 'device';
    session.choosePlace('none');
    session.begin('nl', 'P1Y');
    session.answer(7);
    session.confirm({});
    const kinds = (): readonly string[] => keeper.calls.map((call) => call.replace(/ \d+$/, ''));
    expect(kinds()).to.deep.equal(['draft', 'assessment']);
    expect(keeper.places).to.deep.equal(['none', 'none']);
    session.keepNow('P1Y');
    expect(kinds().slice(2)).to.deep.equal(['choose device', 'assessment']);
    expect(keeper.places[2]).to.equal('device');
  });

  it('keeps after all in the task of the press: what is erased right after it does not come back', async () => {
    const { session, keeper } = start();
    session.begin('nl', 'P1Y');
    session.answer(7);
    session.keepNow('P1Y');
    await session.eraseAll();
    await settle();
    const kinds = keeper.calls.map((call) => call.replace(/ \d+$/, ''));
    expect(kinds).to.deep.equal(['choose none', 'draft', 'choose device', 'draft', 'erase all']);
  });

  it('keeps what is changed in a kept web that was opened', () => {
    const { session, keeper } = start();
    session.begin('nl', 'P1Y');
    session.answer(7);
    session.confirm({});
    const web = session.assessment!;
    const again = start();
    again.session.openKept(web, 'P1Y');
    again.session.important('a');
    expect(again.keeper.calls).to.deep.equal(['choose device', `assessment ${web.revision + 1}`]);
    expect(again.keeper.places).to.deep.equal(['device']);
    expect(keeper.places[0]).to.equal('none');
  });

  it('dates a list by the clock of the resident, with its offset', () => {
    const { session } = start();
    session.begin('nl', 'P1Y');
    const { startedAt } = session.draft!;
    expect(startedAt).to.match(/^2026-11-14T10:00:00[+-]\d\d:\d\d$/);
    expect(Date.parse(startedAt)).to.equal(new Date('2026-11-14T10:00:00').getTime());
    session.answer(7);
    session.confirm({});
    expect(session.assessment!.completedAt).to.equal(startedAt);
  });

  it('hands every answer to the store in the task of its change, and tells of it only once kept', async () => {
    const { session, keeper, events } = start();
    session.choosePlace('device');
    session.begin('nl', 'P1Y');
    session.answer(7);
    expect(keeper.drafts).to.have.length(1);
    expect(keeper.drafts[0]?.answers['a']?.value).to.equal(7);
    expect(events.filter((event) => event.startsWith('save'))).to.deep.equal([]);
    await settle();
    expect(events).to.include(`save id-1 ${keeper.drafts[0]?.revision ?? ''}`);
  });

  it('says nothing of saving when the store could not', async () => {
    const { session, keeper, events } = start();
    keeper.next = { saved: false, trouble: 'full' };
    session.choosePlace('device');
    session.begin('nl', 'P1Y');
    session.answer(7);
    await settle();
    expect(events.some((event) => event.startsWith('save'))).to.equal(false);
    expect(session.safe).to.equal(false);
  });

  it('VR5: going on without an answer records it as skipped', () => {
    const { session } = start();
    session.begin('nl', 'P1Y');
    session.next();
    expect(session.draft?.answers['a']).to.include({ value: null });
    expect(session.index).to.equal(1);
  });

  it('skipping takes an answer back', () => {
    const { session } = start();
    session.begin('nl', 'P1Y');
    session.answer(7);
    session.skip();
    expect(session.draft?.answers['a']?.value).to.equal(null);
  });

  it('VR11: a change from the check page leads straight back to it, with the row remembered', () => {
    const { session } = start();
    session.begin('nl', 'P1Y');
    for (let n = 0; n < 3; n++) session.next();
    expect(session.screen).to.equal('check');
    session.changeAnswer('b');
    expect([session.screen, session.index]).to.deep.equal(['question', 1]);
    session.answer(4);
    session.next();
    expect([session.screen, session.returnedFrom, session.editing]).to.deep.equal(['check', 'b', null]);
    session.changeAnswer('c');
    session.back();
    expect([session.screen, session.returnedFrom]).to.deep.equal(['check', 'c']);
  });

  it('confirms: answers fixed, every question in it, the event without any answer', async () => {
    const { session, keeper, events } = start();
    session.begin('nl', 'P1Y');
    session.answer(0);
    session.discuss(true);
    for (let n = 0; n < 3; n++) session.next();
    session.confirm({ a: 'a?' });
    await settle();
    expect(session.screen).to.equal('web');
    expect(keeper.assessments[0]?.answers).to.deep.equal({ a: 0, b: null, c: null });
    expect(keeper.assessments[0]?.discuss).to.deep.equal(['a']);
    expect(events).to.include('complete 1/3');
    const fixed = session.assessment?.answers;
    session.answer(9);
    expect(session.assessment?.answers).to.equal(fixed);
  });

  it('proposes to look again in about a month, only when something should change', () => {
    const { session } = start();
    session.begin('nl', 'P1Y');
    for (let n = 0; n < 3; n++) session.next();
    session.confirm({});
    session.change('no');
    expect(session.assessment?.step).to.equal(null);
    session.change('yes');
    expect(session.assessment?.step?.reviewOn).to.equal('2026-12-14');
    session.step({ reviewOn: null });
    session.change('yes');
    expect(session.assessment?.step?.reviewOn).to.equal(null);
  });

  it('goes on with a draft that waits: after the last answer given, with marks', async () => {
    const keeper = storeInHand();
    const first = start(keeper).session;
    first.begin('nl', 'P1Y');
    first.answer(3);
    first.discuss(true);
    first.next();
    first.answer(8);
    keeper.kept = { assessments: [], drafts: [first.draft!], own: [], quarantined: [] };
    const { session } = start(keeper);
    await session.lookForKept();
    expect(session.waiting.map(({ id }) => id)).to.deep.equal(['id-1']);
    session.resume(session.waiting[0]!, 'P1Y');
    expect([session.screen, session.index, session.answered]).to.deep.equal(['question', 1, 2]);
    expect(session.draft?.discuss['a']?.on).to.equal(true);
  });

  it('PR8: forgetting empties memory and goes to the first screen', () => {
    const { session } = start();
    session.choosePlace('shared-device');
    session.begin('nl', 'P1Y');
    session.answer(7);
    session.forget();
    expect([session.screen, session.draft, session.assessment, session.place]).to.deep.equal([
      'welcome',
      null,
      null,
      'undecided',
    ]);
  });

  it('erasing everything tells how many and whether it was verified', async () => {
    const { session, keeper, events } = start();
    session.begin('nl', 'P1Y');
    session.answer(7);
    session.askErase(true);
    await session.eraseAll();
    expect(keeper.calls).to.include('erase all');
    expect(events).to.include('erase 2');
    expect(session.notices).to.deep.include({ kind: 'erased', verified: true });
    expect(session.draft).to.equal(null);
  });

  it('an answer given in another tab shows up here; one given since then stays', async () => {
    const { session, keeper } = start();
    session.choosePlace('device');
    session.begin('nl', 'P1Y');
    session.answer(7);
    const mine = session.draft!;
    const theirs: Draft = {
      ...mine,
      revision: mine.revision + 1,
      answers: { ...mine.answers, b: { value: 2, revision: mine.revision + 1 } },
    };
    keeper.kept = { assessments: [], drafts: [theirs], own: [], quarantined: [] };
    keeper.tell({ kind: 'changed-elsewhere', id: 'id-1' });
    await settle();
    expect(session.draft?.answers['b']?.value).to.equal(2);
    expect(session.draft?.answers['a']?.value).to.equal(7);
  });

  it('back on the page, after another tab wrote unheard: the list at hand is the newest too, and only that is told', async () => {
    const { session, keeper } = start();
    session.choosePlace('device');
    session.begin('nl', 'P1Y');
    session.answer(7);
    const mine = session.draft!;
    const [revision, id] = [mine.revision + 1, null];
    keeper.kept = { assessments: [], drafts: [mine], own: [], quarantined: [] };
    keeper.tell({ kind: 'changed-elsewhere', id });
    await settle();
    expect(session.notices).not.to.deep.include({ kind: 'changed-elsewhere', id });
    const theirs: Draft = { ...mine, revision, answers: { a: { value: 2, revision } } };
    keeper.kept = { ...keeper.kept, drafts: [theirs] };
    keeper.tell({ kind: 'changed-elsewhere', id });
    await settle();
    expect(session.draft?.answers['a']?.value).to.equal(2);
    expect(session.notices).to.deep.include({ kind: 'changed-elsewhere', id });
  });

  it('erased in another tab: what is on the screen stays, and nothing is written again', () => {
    const { session, keeper } = start();
    session.choosePlace('device');
    session.begin('nl', 'P1Y');
    session.answer(7);
    keeper.tell({ kind: 'erased-elsewhere' });
    expect(session.place).to.equal('none');
    expect(session.draft?.answers['a']?.value).to.equal(7);
    expect(session.notices).to.deep.include({ kind: 'erased-elsewhere' });
    expect(session.safe).to.equal(false);
  });

  it('erased by another widget: a choice that was only made on the first screen stays, and so does another record', () => {
    const { session, keeper } = start();
    session.choosePlace('device');
    keeper.tell({ kind: 'erased-here', id: null });
    expect(session.place).to.equal('device');
    session.begin('nl', 'P1Y');
    session.answer(7);
    keeper.tell({ kind: 'erased-here', id: 'another' });
    expect(session.place).to.equal('device');
    keeper.tell({ kind: 'erased-here', id: 'id-1' });
    expect(session.place).to.equal('none');
    expect(session.safe).to.equal(false);
  });
});
