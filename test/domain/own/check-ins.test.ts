import { expect } from '@open-wc/testing';
import fc from '../../support/property.js';
import { readCheckInList } from '../../../src/domain/document/check-in-list.js';
import { quickCheckInList, usualList } from '../../../src/domain/document/check-in-list-shape.js';
import type { CheckIn } from '../../../src/domain/document/own-types.js';
import { checkInScene, checkInSentences, localMinutes } from '../../../src/domain/own/check-ins.js';
import { groupStrip, timeStrip } from '../../../src/domain/own/picture.js';
import { emptyCheckIn, newCheckIn, type CheckInEntry } from '../../../src/domain/own/records.js';

const at = (day: number, hour = 12): string =>
  `2026-03-${String(day).padStart(2, '0')}T${String(hour).padStart(2, '0')}:00:00+01:00`;
const one = (id: string, when: string, entry: Partial<CheckInEntry>): CheckIn =>
  newCheckIn({ ...emptyCheckIn, ...entry }, id, when);
const names = { choice: (_kind: string, id: string) => id, date: (iso: string) => iso };

const example = [
  one('c', at(9), { feelings: { cheerful: 6, calm: 2 }, doing: 'moving', company: 'friends', energy: 5 }),
  one('a', at(1), { feelings: { cheerful: 3 }, doing: 'moving', company: null }),
  one('b', at(5), { feelings: { cheerful: 4, calm: null, tense: 7 }, doing: 'household', energy: 1, note: 'n' }),
];

const entries = fc.array(
  fc.record({
    minute: fc.integer({ min: 0, max: 50_000 }),
    calm: fc.option(fc.integer({ min: 1, max: 7 }), { nil: null }),
    energy: fc.option(fc.integer({ min: 0, max: 9 }), { nil: null }),
    doing: fc.option(fc.constantFrom('moving', 'resting', 'zeilen'), { nil: null }),
    company: fc.option(fc.constantFrom('alone', 'family'), { nil: null }),
  }),
  { maxLength: 30 },
);
const recordsOf = (list: typeof entries extends fc.Arbitrary<infer T> ? T : never): CheckIn[] =>
  list.map(({ minute, calm, ...rest }, i) =>
    one(`r${i}`, new Date(Date.UTC(2026, 0, 1) + minute * 60_000).toISOString().replace('.000', ''), {
      feelings: { calm },
      ...rest,
    }),
  );

describe('check-ins', () => {
  it('a feeling may not be called energy: that is a line of its own', () => {
    const { value, problems } = readCheckInList({
      schema: 'veerkracht/check-in-list@1',
      feelings: [{ id: 'calm' }, { id: 'energy', label: 'Zin' }, { id: 'energy-2' }],
    });
    expect(problems.map(({ path, code, found }) => [path, code, found])).to.deep.equal([
      ['feelings[1].id', 'not-allowed', '"energy"'],
    ]);
    const { lines } = checkInScene([], value!);
    expect(lines.map(({ id }) => id)).to.deep.equal(['calm', 'energy-2', 'energy']);
  });

  it('the oldest stands first, and every number is where it was given', () => {
    const scene = checkInScene(example, usualList);
    expect(scene.entries.map(({ id }) => id)).to.deep.equal(['a', 'b', 'c']);
    expect(scene.places).to.deep.equal([0, 0.5, 1]);
    const cheerful = scene.lines.find(({ id }) => id === 'cheerful')!;
    expect(cheerful.points.map(({ value }) => value)).to.deep.equal([3, 4, 6]);
    expect(scene.lines.find(({ id }) => id === 'calm')!.points).to.deep.equal([{ index: 2, value: 2 }]);
    expect([scene.total, scene.days, scene.first, scene.last, scene.notes]).to.deep.equal([
      3,
      3,
      '2026-03-01',
      '2026-03-09',
      1,
    ]);
  });

  it('groups by activity and by company with counts; what was not filled in is a group of its own, last', () => {
    const scene = checkInScene(example, usualList);
    expect(scene.doing.map(({ id, count }) => [id, count])).to.deep.equal([
      ['household', 1],
      ['moving', 2],
    ]);
    expect(scene.company.map(({ id, count }) => [id, count])).to.deep.equal([
      ['friends', 1],
      [null, 2],
    ]);
    expect(scene.doing[1]!.values[0]).to.deep.equal([3, 6]);
  });

  it('counts of each grouping add up, no number is lost or made, and order of filling in does not matter', () => {
    fc.assert(
      fc.property(entries, (list) => {
        const records = recordsOf(list);
        const scene = checkInScene(records, usualList);
        for (const kind of ['doing', 'company'] as const) {
          expect(scene[kind].reduce((n, { count }) => n + count, 0)).to.equal(records.length);
          scene.lines.forEach((line, i) => {
            const grouped = scene[kind].flatMap(({ values }) => values[i]!).sort();
            expect(grouped).to.deep.equal(line.points.map(({ value }) => value).sort());
          });
        }
        const energy = scene.lines.at(-1)!;
        expect(energy.points.length + energy.outside).to.equal(list.filter((each) => each.energy !== null).length);
        expect(checkInScene([...records].reverse(), usualList)).to.deep.equal(scene);
        expect(scene.places.every((place) => place >= 0 && place <= 1)).to.equal(true);
        expect([...scene.places].sort((a, b) => a - b)).to.deep.equal(scene.places);
      }),
    );
  });

  it('a gap is a gap: null is no point, and a number of another scale is told instead of drawn', () => {
    const scene = checkInScene([one('a', at(1), { energy: 9 }), one('b', at(2), { energy: null })], usualList);
    const energy = scene.lines.at(-1)!;
    expect(energy.points).to.deep.equal([]);
    expect(energy.outside).to.equal(1);
  });

  it('the hour is that of the resident’s own clock', () => {
    expect(localMinutes('2026-03-03T21:30:00+02:00') - localMinutes('2026-03-03T21:00:00-05:00')).to.equal(30);
  });

  it('sentences say counts and days and that together is not because; nothing about better or worse', () => {
    const scene = checkInScene(example, usualList);
    const said = checkInSentences(scene, names);
    expect(said.map(({ key }) => key)).to.deep.equal(['saidTotal', 'saidMost', 'saidNoCause']);
    expect(said[0]!.params).to.deep.equal({ n: 3, days: 3, first: '2026-03-01', last: '2026-03-09' });
    expect(said[1]!.params).to.deep.equal({ n: 2, what: 'moving' });
    expect(checkInSentences(checkInScene([], usualList), names)).to.deep.equal([{ key: 'saidNone', params: {} }]);
    expect(checkInSentences(checkInScene([example[0]!], usualList), names).map(({ key }) => key)).to.deep.equal([
      'saidOne',
    ]);
  });

  it('the picture has a point for every number and none else; equal numbers stand above each other', () => {
    fc.assert(
      fc.property(entries, (list) => {
        const scene = checkInScene(recordsOf(list), usualList);
        for (const line of scene.lines) {
          const points = timeStrip(scene, line).inside.filter((mark) => mark[0] === 'circle');
          expect(points).to.have.length(line.points.length);
        }
        for (const { values } of scene.doing) {
          const { inside } = groupStrip(scene, values.at(-1)!);
          const points = inside.filter((mark) => mark[0] === 'circle').map((mark) => JSON.stringify(mark[1]));
          expect(points).to.have.length(values.at(-1)!.length);
          expect(new Set(points).size).to.equal(points.length);
        }
      }),
    );
  });
});

describe('what a check-in asks', () => {
  it('has a default for everything', () => {
    expect(usualList.scale).to.deep.equal({ min: 1, max: 7 });
    expect(usualList.feelings.length).to.be.greaterThan(2);
  });

  it('a bad entry is left out and listed; both readers agree on a good list', () => {
    const good = {
      schema: 'veerkracht/check-in-list@1',
      scale: { min: 0, max: 10 },
      feelings: [{ id: 'moed', label: { nl: 'Moedig', en: 'Brave' }, min: 'niets', max: 'alles' }],
      place: [{ id: 'boot', label: 'Boot' }],
    };
    expect(readCheckInList({ ...good, source: { name: 'Buurthuis' } }).problems).to.deep.equal([]);
    const read = readCheckInList(good);
    expect(read.problems).to.deep.equal([]);
    expect(JSON.stringify(quickCheckInList(good))).to.equal(JSON.stringify(read.value));
    const bad = readCheckInList({
      ...good,
      feelings: [...good.feelings, { id: '' }, { id: 'moed' }],
      scale: { min: 5, max: 2 },
    });
    expect(bad.value!.feelings.map(({ id }) => id)).to.deep.equal(['moed']);
    expect(bad.value!.scale).to.deep.equal({ min: 1, max: 7 });
    expect(bad.problems.length).to.equal(3);
    expect(quickCheckInList({ ...good, feelings: [] })).to.equal(null);
  });
});
