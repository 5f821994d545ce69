import { expect } from '@open-wc/testing';
import fc, { runs } from '../support/property.js';
import { changesOf, mergeAssessment, mergeDrafts, rebaseDraft } from '../../src/storage/merge.js';
import type { Draft } from '../../src/storage/port.js';
import { answered, assessmentOf, newDraft, values } from './support.js';

const discussed = (draft: Draft, item: string, on: boolean): Draft => {
  const revision = draft.revision + 1;
  return { ...draft, revision, discuss: { ...draft.discuss, [item]: { on, revision } } };
};

/** The draft as the device gives it to a tab that reads it. */
const read = (draft: Draft): Draft => ({ ...draft, base: draft.revision });

describe('merging drafts', () => {
  const start = read(answered(newDraft(), 'q1', 1));

  it('gives ours itself when the device has nothing new', () => {
    const ours = answered(start, 'q2', 2);
    expect(mergeDrafts(ours, start, start)).to.deep.equal({ draft: ours, conflicts: [], ahead: true });
    expect(mergeDrafts(ours, start, start).draft).to.equal(ours);
    expect(mergeDrafts(start, start, start)).to.deep.equal({ draft: start, conflicts: [], ahead: false });
  });

  it('keeps both when two tabs answered different questions', () => {
    const { draft, conflicts } = mergeDrafts(answered(start, 'q2', 2), answered(start, 'q3', 3), start);
    expect(values(draft)).to.deep.equal({ q1: 1, q2: 2, q3: 3 });
    expect(draft.revision).to.equal(3);
    expect(draft.base).to.equal(3);
    expect(conflicts).to.deep.equal([]);
  });

  it('keeps the later of two answers to one question, names the other, and the other tab cannot win it back', () => {
    const theirs = answered(start, 'q1', 8);
    const { draft, conflicts } = mergeDrafts(answered(start, 'q1', 5), theirs, start);
    expect(values(draft)).to.deep.equal({ q1: 5 });
    expect(conflicts).to.deep.equal([{ item: 'q1', other: 8 }]);
    expect(values(mergeDrafts(answered(theirs, 'q2', 2), draft, theirs).draft)).to.deep.equal({ q1: 5, q2: 2 });
  });

  it('keeps the higher revision, whichever side it is on', () => {
    const far = answered(answered(start, 'q2', 2), 'q1', 9);
    const near = answered(start, 'q1', 4);
    expect(values(mergeDrafts(near, far, start).draft)).to.deep.equal({ q1: 9, q2: 2 });
    expect(mergeDrafts(near, far, start).conflicts).to.deep.equal([{ item: 'q1', other: 4 }]);
    expect(values(mergeDrafts(far, near, start).draft)).to.deep.equal({ q1: 9, q2: 2 });
  });

  it('finds no conflict in changing what the other tab had answered before', () => {
    const theirs = read(answered(start, 'q1', 8));
    expect(mergeDrafts(answered(theirs, 'q1', 2), theirs, start).conflicts).to.deep.equal([]);
  });

  it('merges marks to talk about, and an answer taken back stays taken back', () => {
    const ours = discussed(answered(start, 'q1', null), 'q1', true);
    const { draft } = mergeDrafts(ours, discussed(start, 'q2', true), start);
    expect(values(draft)).to.deep.equal({ q1: null });
    expect(Object.keys(draft.discuss)).to.have.members(['q1', 'q2']);
  });

  it('lifts what was answered after sending above the merge of what was sent', () => {
    const sent = answered(start, 'q1', 5);
    const { draft: merged } = mergeDrafts(sent, answered(answered(start, 'q1', 8), 'q2', 2), start);
    const inHand = answered(sent, 'q1', 6);
    const ours = rebaseDraft(inHand, sent.revision, merged);
    expect(values(mergeDrafts(ours, merged, merged).draft)).to.deep.equal({ q1: 6, q2: 2 });
    expect(rebaseDraft(sent, sent.revision, merged)).to.equal(sent);
    expect(rebaseDraft(merged, sent.revision, merged)).to.equal(merged);
  });

  it('tells the changes apart from what the device is known to hold', () => {
    const changes = changesOf(answered(start, 'q2', 2), start);
    expect(values(changes)).to.deep.equal({ q2: 2 });
    expect(changes.base).to.equal(1);
    expect(values(mergeDrafts(changes, start).draft)).to.deep.equal({ q1: 1, q2: 2 });
  });

  const items = ['q1', 'q2', 'q3', 'q4'];
  const edit = fc.record({
    tab: fc.nat({ max: 1 }),
    item: fc.constantFrom(...items),
    value: fc.option(fc.integer({ min: 0, max: 10 }), { nil: null }),
    /** Whether the tab saves after this edit, and whether it takes the merged draft over. */
    save: fc.boolean(),
    adopts: fc.boolean(),
  });

  interface Side {
    hand: Draft;
    known: Draft;
    sent: number;
  }

  it('two tabs with any edits: they converge, and no answer is lost without being told', () => {
    fc.assert(
      fc.property(fc.array(edit, { maxLength: 24 }), (edits) => {
        let device = start;
        const sides: Side[] = [0, 1].map(() => ({ hand: start, known: start, sent: start.revision }));
        const told = new Map<string, Set<number | null>>();
        const save = (side: Side, adopts: boolean): void => {
          const before = device;
          const ours = rebaseDraft(side.hand, side.sent, side.known);
          const { draft, conflicts } = mergeDrafts(ours, device, side.known);
          for (const item of items) {
            for (const copy of [ours, before]) {
              // Every item either side has is still there.
              if (copy.answers[item]) expect(draft.answers[item]).to.not.equal(undefined);
            }
          }
          for (const { item, other } of conflicts) told.set(item, (told.get(item) ?? new Set()).add(other));
          device = { ...draft, base: draft.revision };
          side.sent = side.hand.revision;
          side.known = device;
          if (adopts) side.hand = device;
        };
        const last = new Map<string, number | null>();
        for (const { tab, item, value, save: saves, adopts } of edits) {
          const side = sides[tab]!;
          side.hand = answered(side.hand, item, value);
          last.set(`${tab} ${item}`, value);
          if (saves) save(side, adopts);
        }
        for (const side of [...sides, ...sides]) save(side, true);
        expect(values(sides[0]!.hand)).to.deep.equal(values(sides[1]!.hand));
        for (const [key, value] of last) {
          const item = key.slice(2);
          const other = last.get(`${key.startsWith('0') ? 1 : 0} ${item}`);
          // A question that only one tab touched ends as that tab left it.
          if (other === undefined) expect(device.answers[item]?.value).to.equal(value);
          else expect([value, other]).to.include(device.answers[item]!.value);
        }
      }),
      runs(1000),
    );
  });

  it('merging twice changes nothing', () => {
    fc.assert(
      fc.property(fc.array(edit, { maxLength: 12 }), (edits) => {
        const [ours, theirs] = [0, 1].map((tab) =>
          edits
            .filter((one) => one.tab === tab)
            .reduce((draft, { item, value }) => answered(draft, item, value), start),
        );
        const { draft } = mergeDrafts(ours!, theirs!, start);
        const again = mergeDrafts(draft, read(draft), read(draft));
        expect(again.draft).to.equal(draft);
        expect(again.ahead).to.equal(false);
        expect(values(mergeDrafts(ours!, read(draft), start).draft)).to.deep.equal(values(draft));
      }),
      runs(500),
    );
  });
});

describe('merging assessments', () => {
  const kept = assessmentOf('one', { revision: 3, notes: { body: 'oud' } });

  it('keeps the answers and what belongs to them', () => {
    const next = mergeAssessment({ ...kept, revision: 4, answers: {}, wording: {}, important: ['body'] }, kept)!;
    expect(next).to.deep.include({ revision: 4, answers: kept.answers, wording: kept.wording, important: ['body'] });
  });

  it('lets the answers change while it is not finished', () => {
    const open = { ...kept, completedAt: null };
    expect(mergeAssessment({ ...open, revision: 4, answers: { q1: 1 } }, open)!.answers).to.deep.equal({ q1: 1 });
  });

  it('keeps the higher revision; of two equal ones the later, under a new revision', () => {
    expect(mergeAssessment({ ...kept, revision: 2 }, kept)).to.equal(null);
    expect(mergeAssessment({ ...kept }, kept)).to.equal(null);
    expect(mergeAssessment({ ...kept, notes: { body: 'nieuw' } }, kept)).to.deep.include({
      revision: 4,
      notes: { body: 'nieuw' },
    });
  });
});
