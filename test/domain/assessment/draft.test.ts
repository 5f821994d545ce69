import { expect } from '@open-wc/testing';
import fc from '../../support/property.js';
import {
  answeredCount,
  answerOf,
  atScreen,
  completeDraft,
  isDiscussed,
  newDraft,
  questionsOf,
  revise,
  scaleValues,
  toggleImportant,
  withAnswer,
  withDiscuss,
} from '../../../src/domain/assessment/draft.js';
import type { Instrument, Scale } from '../../../src/domain/document/types.js';

const scale: Scale = { min: 0, max: 10, step: 1, labels: { min: null, max: null } };
const axis = (id: string) => ({ id, label: id, plainLabel: null, help: null, question: `${id}?`, scale: null });
const item = (id: string, axisId: string) => ({
  id,
  axis: axisId,
  text: id,
  help: null,
  reverse: false,
  optional: true,
  sensitive: null,
  audio: null,
  scale: null,
});
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
  axes: [axis('a'), axis('b'), axis('c')],
  items: [item('a1', 'a'), item('a2', 'a'), item('b1', 'b'), item('c1', 'c')],
  bands: [],
  variants: [
    { id: 'all', title: 'All', items: ['a1', 'b1', 'a2', 'c1'] },
    { id: 'quick', title: 'Quick', items: 'axes' },
  ],
};
const start = () => newDraft(instrument, 'all', 'nl', 'id-1', '2026-11-14T10:00:00Z');

describe('questions', () => {
  it('come in the order of the variant, or one per axis', () => {
    expect(questionsOf(instrument, 'all').map(({ id }) => id)).to.deep.equal(['a1', 'b1', 'a2', 'c1']);
    expect(questionsOf(instrument, 'quick').map(({ id, text }) => `${id} ${String(text)}`)).to.deep.equal([
      'a a?',
      'b b?',
      'c c?',
    ]);
    expect(questionsOf(instrument, 'unknown')).to.have.length(4);
  });
});

describe('scale values', () => {
  it('count in steps without drifting', () => {
    expect(scaleValues(scale)).to.deep.equal([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
    expect(scaleValues({ ...scale, min: 1, max: 2, step: 0.1 }))
      .to.have.length(11)
      .and.include(1.3);
    expect(scaleValues({ ...scale, min: 0, max: 1e6, step: 1 })).to.have.length(101);
  });
});

describe('a draft', () => {
  it('raises its revision with every act and remembers where the resident was', () => {
    const draft = withDiscuss(withAnswer(start(), 'a1', 7), 'a1', true);
    expect(draft.revision).to.equal(2);
    expect(draft.screen).to.equal('a1');
    expect(answerOf(draft, 'a1')).to.equal(7);
    expect(isDiscussed(draft, 'a1')).to.equal(true);
    expect(atScreen(draft, 'a1')).to.equal(draft);
  });

  it('tells 0 from no answer', () => {
    const questions = questionsOf(instrument, 'all');
    const draft = withAnswer(withAnswer(start(), 'a1', 0), 'b1', null);
    expect(answeredCount(draft, questions)).to.equal(1);
    expect(answerOf(draft, 'a1')).to.equal(0);
    expect(answerOf(draft, 'b1')).to.equal(null);
    expect(answerOf(draft, 'toString')).to.equal(null);
  });

  it('becomes an assessment that holds every question asked, skipped ones as null', () => {
    const draft = withDiscuss(withAnswer(start(), 'a2', 10), 'c1', true);
    const done = completeDraft(draft, questionsOf(instrument, 'all'), { a2: 'A2' }, '2026-11-14T10:05:00Z');
    expect(done.answers).to.deep.equal({ a1: null, b1: null, a2: 10, c1: null });
    expect(done.discuss).to.deep.equal(['c1']);
    expect(done.revision).to.be.greaterThan(draft.revision);
    const changed = revise(done, { change: 'no' });
    expect(changed.answers).to.equal(done.answers);
    expect(changed.revision).to.equal(done.revision + 1);
  });

  it('keeps the last answer of every question, whatever the order of acts', () => {
    const ids = ['a1', 'b1', 'a2', 'c1'];
    const act = fc.tuple(fc.constantFrom(...ids), fc.option(fc.integer({ min: 0, max: 10 })));
    fc.assert(
      fc.property(fc.array(act, { maxLength: 40 }), (acts) => {
        const draft = acts.reduce((before, [id, value]) => withAnswer(before, id, value), start());
        for (const id of ids)
          expect(answerOf(draft, id)).to.equal([...acts].reverse().find(([other]) => other === id)?.[1] ?? null);
        expect(draft.revision).to.equal(acts.length);
      }),
    );
  });
});

describe('what matters most', () => {
  it('holds at most two; a third is not added', () => {
    const two = toggleImportant(toggleImportant([], 'a'), 'b');
    expect(two).to.deep.equal(['a', 'b']);
    expect(toggleImportant(two, 'c')).to.equal(two);
    expect(toggleImportant(two, 'a')).to.deep.equal(['b']);
  });
});
