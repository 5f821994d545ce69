import { expect } from '@open-wc/testing';
import fc from '../../support/property.js';
import type { Instrument, Item, Scale, Scoring } from '../../../src/domain/document/types.js';
import { bandOf, scoreAxes } from '../../../src/domain/web/scores.js';

const scale: Scale = { min: 0, max: 10, step: 1, labels: { min: null, max: null } };
const item = (id: string, axis: string, more: Partial<Item> = {}): Item => ({
  id,
  axis,
  text: id,
  help: null,
  reverse: false,
  optional: false,
  sensitive: null,
  audio: null,
  scale: null,
  ...more,
});
const scoring: Scoring = { method: 'mean', factor: 1, minimumAnswered: 0.5, decimals: 1, table: null };
const instrument = (more: Partial<Instrument> = {}): Instrument => ({
  schema: 'veerkracht/instrument@1',
  id: 'x',
  version: '1.0.0',
  kind: 'conversation',
  title: 'x',
  intro: null,
  language: 'nl',
  languages: ['nl'],
  source: null,
  licence: null,
  linkOut: null,
  crisisText: null,
  period: null,
  scale,
  scoring,
  axes: ['body', 'home'].map((id) => ({ id, label: id, plainLabel: null, help: null, question: null, scale: null })),
  items: [item('b1', 'body'), item('b2', 'body'), item('b3', 'body'), item('b4', 'body'), item('h1', 'home')],
  bands: [],
  variants: [
    { id: 'all', title: 'all', items: ['b1', 'b2', 'b3', 'b4', 'h1'] },
    { id: 'short', title: 'short', items: ['b1', 'h1'] },
    { id: 'quick', title: 'quick', items: 'axes' },
  ],
  ...more,
});
const body = (answers: Record<string, number | null>, more: Partial<Instrument> = {}, variant = 'all') =>
  scoreAxes(instrument(more), variant, answers)['body'];

describe('scoreAxes', () => {
  it('gives the mean of what was answered, with how much that is', () => {
    expect(body({ b1: 7, b2: 6, b3: 8, b4: 5 })).to.deep.equal({ value: 6.5, answered: 4, asked: 4 });
    expect(body({ b1: 7, b2: null, b3: 8 })).to.deep.equal({ value: 7.5, answered: 2, asked: 4 });
  });

  it('gives null, not 0, for too few answers or none, and 0 for answers of 0', () => {
    expect(body({ b1: 7 })).to.deep.equal({ value: null, answered: 1, asked: 4 });
    expect(body({})).to.deep.equal({ value: null, answered: 0, asked: 4 });
    expect(body({ b1: 0, b2: 0 })).to.deep.equal({ value: 0, answered: 2, asked: 4 });
    expect(body({}, { scoring: { ...scoring, minimumAnswered: 0 } })?.value).to.equal(null);
  });

  it('counts only the questions of the variant that was asked', () => {
    expect(body({ b1: 7, b2: 1 }, {}, 'short')).to.deep.equal({ value: 7, answered: 1, asked: 1 });
    expect(body({ b1: 7, b2: 1, b3: 1, b4: 1 }, {}, 'no-such-variant')?.asked).to.equal(4);
  });

  it('takes the number itself in a variant with one number per axis', () => {
    expect(body({ body: 8, b1: 1 }, {}, 'quick')).to.deep.equal({ value: 8, answered: 1, asked: 1 });
    expect(body({ body: null }, {}, 'quick')).to.deep.equal({ value: null, answered: 0, asked: 1 });
  });

  it('turns reverse items round', () => {
    const items = [item('b1', 'body', { reverse: true }), item('b2', 'body')];
    expect(body({ b1: 2, b2: 8 }, { items })?.value).to.equal(8);
  });

  it('puts items on another scale on that of the instrument first', () => {
    const five: Scale = { ...scale, min: 1, max: 5 };
    const items = [
      item('b1', 'body', { scale: five }),
      item('b2', 'body', { scale: five, reverse: true }),
      item('b3', 'body'),
    ];
    expect(body({ b1: 3 }, { items: items.slice(0, 1) })?.value).to.equal(5);
    expect(body({ b1: 5, b2: 1, b3: 4 }, { items })?.value).to.equal(8);
  });

  it('gives means on the scale of the axis when it has its own', () => {
    const axes = instrument().axes.map((axis) => ({ ...axis, scale: { ...scale, max: 100 } }));
    expect(body({ b1: 7, b2: 6, b3: 8, b4: 5 }, { axes })?.value).to.equal(65);
  });

  it('sums with a factor; a sum with gaps stands for the whole list', () => {
    const sum = { scoring: { ...scoring, method: 'sum', factor: 4, decimals: 0 } } as const;
    expect(body({ b1: 1, b2: 2, b3: 3, b4: 4 }, sum)?.value).to.equal(40);
    expect(body({ b1: 2, b2: 2, b3: 2 }, sum)?.value).to.equal(32);
  });

  it('looks a full sum up, and has no number for a sum that is not in the table', () => {
    const lookup = { scoring: { ...scoring, method: 'lookup', table: { '10': 55.5 } } } as const;
    expect(body({ b1: 1, b2: 2, b3: 3, b4: 4 }, lookup)?.value).to.equal(55.5);
    expect(body({ b1: 1, b2: 2, b3: 3, b4: 5 }, lookup)?.value).to.equal(null);
    expect(body({ b1: 5, b2: 5, b3: null }, lookup)?.value).to.equal(null);
  });

  it('has no numbers with the method none', () => {
    expect(body({ b1: 1, b2: 2, b3: 3, b4: 4 }, { scoring: { ...scoring, method: 'none' } })).to.deep.equal({
      value: null,
      answered: 4,
      asked: 4,
    });
  });

  it('rounds a half away from zero, as every number of the library', () => {
    const quarter = { scoring: { ...scoring, factor: 0.25, decimals: 1 } };
    expect(body({ b1: 9, b2: 9, b3: 9, b4: 9 }, quarter)?.value).to.equal(2.3);
    const hundred = { scoring: { ...scoring, factor: 0.485 } };
    expect(body({ b1: 10, b2: 10, b3: 10, b4: 10 }, hundred)?.value).to.equal(4.9);
    const below = { scale: { ...scale, min: -10 } };
    expect(body({ b1: -1, b2: -1, b3: -1, b4: -2 }, below)?.value).to.equal(-1.3);
  });

  it('leaves out answers that are off the scale or no numbers', () => {
    expect(body({ b1: 11, b2: -1, b3: Number.NaN, b4: '7' as unknown as number })).to.deep.equal({
      value: null,
      answered: 0,
      asked: 4,
    });
  });

  it('takes nothing from a prototype', () => {
    const answers = Object.create({ b1: 9, b2: 9 }) as Record<string, number>;
    expect(body(answers)?.answered).to.equal(0);
  });

  it('never leaves the scale, and never has a number without an answer', () => {
    const answer = fc.option(fc.integer({ min: 0, max: 10 }), { nil: null });
    fc.assert(
      fc.property(
        fc.array(answer, { minLength: 4, maxLength: 4 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (given, minimumAnswered) => {
          const answers = Object.fromEntries(given.map((value, i) => [`b${i + 1}`, value]));
          const score = body(answers, { scoring: { ...scoring, minimumAnswered } })!;
          const filled = given.filter((value) => value !== null);
          expect(score.answered).to.equal(filled.length);
          if (score.value === null) expect(filled.length === 0 || filled.length / 4 < minimumAnswered).to.equal(true);
          else expect(score.value).to.be.within(Math.min(...filled), Math.max(...filled));
        },
      ),
    );
  });
});

describe('bandOf', () => {
  const band = (from: number, to: number, label: string) => ({ axis: 'body', from, to, label, source: null });
  const bands = [band(0, 4, 'a'), band(4, 8, 'b'), band(8, 10, 'c')];
  const labelAt = (value: number | null, kind: Instrument['kind'] = 'measure') =>
    bandOf(instrument({ kind, bands }), 'body', value)?.label;

  it('includes from, and to only at the top', () => {
    expect([labelAt(0), labelAt(3.9), labelAt(4), labelAt(8), labelAt(10)]).to.deep.equal(['a', 'a', 'b', 'c', 'c']);
    expect([labelAt(null), labelAt(10.1), bandOf(instrument({ kind: 'measure', bands }), 'home', 5)]).to.deep.equal([
      undefined,
      undefined,
      null,
    ]);
  });

  it('has none for a conversation', () => {
    expect(labelAt(5, 'conversation')).to.equal(undefined);
  });
});
