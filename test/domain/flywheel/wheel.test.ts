import { expect } from '@open-wc/testing';
import fc, { runs } from '../../support/property.js';
import { addDays } from '../../../src/domain/document/dates.js';
import { readFlywheel } from '../../../src/domain/document/flywheel.js';
import { latestReview } from '../../../src/domain/flywheel/latest.js';
import { paceOf } from '../../../src/domain/flywheel/momentum.js';
import { activeDays, dayBefore, restsOf } from '../../../src/domain/flywheel/pauses.js';
import { wheelOf, type Audience } from '../../../src/domain/flywheel/wheel.js';
import type { FlywheelDocument } from '../../../src/domain/document/types.js';

interface Raw {
  readonly experiences: readonly object[];
  readonly pauses?: readonly object[];
  readonly asOf?: string;
  readonly [key: string]: unknown;
}
const count = (raw: Raw, audience: Audience = 'public', at: string | null = null) => {
  const { value, problems } = readFlywheel({
    schema: 'veerkracht/flywheel@1',
    stages: [{ id: 'a' }, { id: 'b' }, { id: 'c' }],
    ...raw,
  });
  expect(problems).to.deep.equal([]);
  const wheel = wheelOf(value!, { audience, at });
  return { ...wheel, ...paceOf(wheel) };
};
const on = (...dates: readonly string[]): readonly object[] => dates.map((date) => ({ date, stage: 'a' }));
const near = (a: number, b: number): void => void expect(Math.abs(a - b), `${a} and ${b}`).to.be.lessThan(1e-9);

describe('momentum', () => {
  const of = (raw: Raw): number => count({ halfLifeDays: 10, asOf: '2026-03-31', ...raw }).momentum;

  it('is what a calculation by hand gives', () => {
    near(of({ experiences: on('2026-03-31') }), 1);
    near(of({ experiences: on('2026-03-21') }), 0.5);
    near(of({ experiences: on('2026-03-11', '2026-03-21', '2026-03-31') }), 1.75);
    near(of({ experiences: on('2026-03-26'), halfLifeDays: 5 }), 0.5);
    near(of({ experiences: [] }), 0);
  });

  it('does not count days of a pause, overlapping pauses once', () => {
    const experiences = on('2026-03-11');
    // 20 days, of which 10 in the pause.
    near(of({ experiences, pauses: [{ from: '2026-03-15', to: '2026-03-24' }] }), 0.5);
    const overlapping = [
      { from: '2026-03-15', to: '2026-03-20' },
      { from: '2026-03-18', to: '2026-03-24' },
    ];
    near(of({ experiences, pauses: overlapping }), 0.5);
    // Still going since the day after.
    near(of({ experiences, pauses: [{ from: '2026-03-12' }] }), 1);
    // Told within a pause: only the days after it count.
    near(of({ experiences: on('2026-03-20'), pauses: [{ from: '2026-03-15', to: '2026-03-21' }] }), 0.5);
    // A pause before it says nothing.
    near(of({ experiences, pauses: [{ from: '2026-01', to: '2026-02' }] }), 0.25);
  });

  it('leaves out plans and what has no date, and puts a less exact date at its middle', () => {
    near(of({ experiences: [...on('2026-04-01', '2026-03-21'), { stage: 'a' }] }), 0.5);
    // The middle of March is the 16th: 15 days.
    near(of({ experiences: on('2026-03') }), 2 ** -1.5);
  });

  const day = fc.integer({ min: 0, max: 700 });
  const date = (n: number): string => addDays('2024-03-01', n);
  const pause = fc.tuple(day, fc.integer({ min: 0, max: 90 })).map(([from, days]) => ({ from, to: from + days }));
  const world = fc.record({
    days: fc.array(day, { maxLength: 20 }),
    pauses: fc.array(pause, { maxLength: 4 }),
    asOf: day,
  });
  type World = typeof world extends fc.Arbitrary<infer T> ? T : never;
  const speed = ({ days, pauses, asOf }: World, shift = 0) =>
    count({
      asOf: date(asOf + shift),
      experiences: on(...days.map((n) => date(n + shift))),
      pauses: pauses.map(({ from, to }) => ({ from: date(from + shift), to: date(to + shift) })),
    });
  const often = runs(120);

  it('is never lowered by one more experience, or by one more pause', () => {
    fc.assert(
      fc.property(world, day, pause, (given, more, rest) => {
        const before = speed(given).momentum;
        expect(speed({ ...given, days: [...given.days, more] }).momentum).to.be.at.least(before - 1e-9);
        expect(speed({ ...given, pauses: [...given.pauses, rest] }).momentum).to.be.at.least(before - 1e-9);
      }),
      often,
    );
  });

  it('stays equal from day to day inside a pause', () => {
    fc.assert(
      fc.property(world, pause, ({ days, pauses }, rest) => {
        const all = [...pauses, rest];
        const before = days.filter((n) => n < rest.from);
        const at = (asOf: number) => speed({ days: before, pauses: all, asOf }).momentum;
        near(at(rest.from - 1), at(rest.from));
        near(at(rest.from), at(rest.to));
      }),
      often,
    );
  });

  it('does not change when all dates move together', () => {
    fc.assert(
      fc.property(world, fc.integer({ min: -400, max: 400 }), (given, shift) => {
        const [one, other] = [speed(given), speed(given, shift)];
        near(one.momentum, other.momentum);
        expect([one.recent, one.stall, one.total]).to.deep.equal([other.recent, other.stall, other.total]);
      }),
      often,
    );
  });

  it('is opened up by age to the same sum', () => {
    fc.assert(
      fc.property(world, (given) => {
        const { weights, momentum } = speed(given);
        near(
          weights.reduce((sum, row) => sum + row.sum, 0),
          momentum,
        );
      }),
      often,
    );
  });
});

describe('counts', () => {
  let value: FlywheelDocument | null;
  before(async () => {
    const file = await fetch(new URL('../../../demo/data/flywheel-saniveld.json', import.meta.url));
    value = readFlywheel(await file.json()).value;
  });

  it('of Saniveld: the stage asked about is notice, for every audience', () => {
    for (const audience of ['public', 'partners', 'internal'] as const) {
      const wheel = wheelOf(value!, { audience });
      expect(wheel.document.stages[wheel.stall!]!.id).to.equal('notice');
      expect(wheel.total).to.equal({ public: 56, partners: 58, internal: 60 }[audience]);
    }
    const wheel = wheelOf(value!, { audience: 'internal' });
    expect(wheel.asOf).to.equal('2026-02-19');
    expect(wheel.stages.map(({ total }) => total)).to.deep.equal([16, 11, 20, 5, 8]);
    expect(wheel.stages[3]!.recent).to.equal(2);
    expect([wheel.drivers, wheel.both]).to.deep.equal([[44, 35], 19]);
  });

  it('what an audience may not see does not even set "today"', () => {
    const experiences = [
      ...on('2026-01-01'),
      { date: '2026-02-01', stage: 'a', visibility: 'internal' },
      { date: '2026-03-01', visibility: 'private' },
    ];
    expect(count({ experiences }).asOf).to.equal('2026-01-01');
    expect(count({ experiences }, 'internal').asOf).to.equal('2026-02-01');
    expect(count({ experiences }, 'internal').total).to.equal(2);
  });

  it('add up: stages, months, drivers and the whole', () => {
    const wheel = wheelOf(value!, { audience: 'public' });
    const sum = (list: readonly { total: number }[]): number => list.reduce((n, { total }) => n + total, 0);
    expect(sum(wheel.stages)).to.equal(wheel.total);
    expect(wheel.drivers.reduce((a, b) => a + b, 0) - wheel.both + wheel.neither).to.equal(wheel.total);
    expect(wheel.months).to.have.length(12);
    expect([wheel.months[0]!.month, wheel.months[11]!.month]).to.deep.equal(['2025-03', '2026-02']);
  });

  it('the wheel as it was knows nothing of what came later', () => {
    const wheel = wheelOf(value!, { audience: 'public', at: '2025-06' });
    expect([wheel.asOf, wheel.past, wheel.rests.length]).to.deep.equal(['2025-06-30', true, 1]);
    expect(wheel.told.every(({ experience }) => experience.date! <= '2025-06-30')).to.equal(true);
    expect(wheel.planned).to.deep.equal([]);
    expect(latestReview(wheel)!.date).to.equal('2025-03-18');
    expect(wheel.stages.every(({ strength }) => strength === null)).to.equal(true);
    expect(wheelOf(value!, { audience: 'public', at: '2030' }).past).to.equal(false);
  });

  it('recent is half a year without days of rest', () => {
    const pauses = [{ from: '2026-01-01', to: '2026-01-31' }];
    const wheel = count({ asOf: '2026-03-01', pauses, experiences: on('2025-07-30', '2025-07-31') });
    expect([wheel.since, wheel.recent]).to.deep.equal(['2025-07-31', 1]);
  });

  it('recent reaches over a pause when half a year before is its last day', () => {
    const pauses = [{ from: '2025-12-01', to: '2026-01-01' }];
    const wheel = count({
      asOf: '2026-07-02',
      pauses,
      experiences: on('2025-11-29', '2025-11-30', '2025-12-05'),
    });
    expect([wheel.since, wheel.recent]).to.deep.equal(['2025-11-30', 2]);
  });

  it('the first day that is recent is the first from which so many days count, wherever pauses are', () => {
    const start = 20_000;
    const date = (n: number): string => addDays('1970-01-01', start + n);
    const spans = fc.array(fc.tuple(fc.integer({ min: 0, max: 60 }), fc.option(fc.nat(20), { nil: null })), {
      maxLength: 5,
    });
    fc.assert(
      fc.property(spans, fc.integer({ min: 0, max: 60 }), fc.nat(30), (pauses, to, days) => {
        const rests = restsOf(
          pauses.map(([from, length]) => ({
            from: date(from),
            to: length === null ? null : date(from + length),
            reason: null,
            visibility: 'public' as const,
          })),
        );
        let first = start + to;
        while (activeDays(first - 1, start + to, rests) <= days) first--;
        expect(dayBefore(start + to, days, rests)).to.equal(first);
      }),
      runs(500),
    );
  });

  it('the wheel as it was knows nothing of a pause that began later, also of one that overlaps an earlier one', () => {
    const pauses = [
      { from: '2026-01-01', to: '2026-02-10', reason: 'A' },
      { from: '2026-02-01', to: '2026-03-31', reason: 'B' },
    ];
    const rests = (at: string) =>
      count({ asOf: '2026-06-30', pauses, experiences: on('2025-12-01') }, 'public', at).rests;
    expect(rests('2026-01-15').map(({ reasons }) => reasons)).to.deep.equal([['A']]);
    expect(rests('2026-02-01').map(({ reasons }) => reasons)).to.deep.equal([['A', 'B']]);
    expect(rests('2025-12-31')).to.deep.equal([]);
    expect(rests('2026-01-15')[0]!.last).to.be.lessThan(rests('2026-02-01')[0]!.last);
  });

  it('asks about no step when nothing has a date: nobody knows what is lately', () => {
    const experiences = Array.from({ length: 12 }, (_, i) => ({ stage: i < 11 ? 'a' : 'b' }));
    expect(count({ experiences }).stall).to.equal(null);
  });

  it('asks about the stage with the fewest, at half the mean at most; ties by strength, then order; from 12 on', () => {
    const stage = (id: string, n: number): readonly object[] =>
      Array.from({ length: n }, () => ({ date: '2026-01-01', stage: id }));
    const stall = (a: number, b: number, c: number, stages?: readonly object[]) =>
      count({ ...(stages && { stages }), experiences: [...stage('a', a), ...stage('b', b), ...stage('c', c)] }).stall;
    expect(stall(6, 4, 2)).to.equal(2);
    expect(stall(5, 4, 3)).to.equal(null);
    expect(stall(6, 4, 1)).to.equal(null);
    expect(stall(12, 1, 1)).to.equal(1);
    const strong = (...scores: readonly (number | null)[]) =>
      ['a', 'b', 'c'].map((id, i) => ({ id, strength: scores[i] === null ? null : { score: scores[i] } }));
    expect(stall(12, 1, 1, strong(5, 6, 3))).to.equal(2);
    expect(stall(12, 1, 1, strong(5, null, 9))).to.equal(2);
  });

  it('holds with nothing, with 500 in disorder and with the future', () => {
    expect(count({ experiences: [] })).to.include({ total: 0, stall: null, asOf: null, momentum: 0 });
    const many = Array.from({ length: 500 }, (_, i) => addDays('2024-01-01', (i * 7919) % 900));
    const wheel = count({ asOf: '2026-01-01', experiences: on(...many) });
    expect(wheel.total + wheel.planned.length).to.equal(500);
    expect(wheel.planned.length).to.be.greaterThan(0);
    const days = wheel.told.map(({ day }) => day!);
    expect(days).to.deep.equal([...days].sort((a, b) => b - a));
  });
});
