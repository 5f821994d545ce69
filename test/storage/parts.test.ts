import { expect } from '@open-wc/testing';
import fc, { runs } from '../support/property.js';
import {
  addDuration,
  hasExpired,
  isDuration,
  isSane,
  localDate,
  watched,
  WatchedClock,
} from '../../src/storage/expiry.js';
import { troubleOf } from '../../src/storage/guarded.js';
import { newEpoch, newId } from '../../src/storage/ids.js';
import { canonical } from '../../src/storage/plain.js';
import { assessmentIn, draftIn, isKeyOf, isNewer, preserved, readDraft, readMeta } from '../../src/storage/records.js';
import { Voice } from '../../src/storage/voice.js';
import { answered, assessmentOf, newDraft, patch } from './support.js';

describe('durations', () => {
  for (const [date, duration, expected] of [
    ['2026-03-03', 'P1Y', '2027-03-03'],
    ['2024-02-29', 'P1Y', '2025-02-28'],
    ['2026-01-31', 'P1M', '2026-02-28'],
    ['2026-10-31', 'P18M', '2028-04-30'],
    ['2026-12-30', 'P1W', '2027-01-06'],
    ['2026-03-03', 'P1Y2M10D', '2027-05-13'],
    ['2026-03-03', 'PT12H', '2026-03-04'],
    ['2026-03-03', 'P1DT25H', '2026-03-06'],
    ['2026-03-03', 'PT30M', '2026-03-04'],
    ['2026-03-03', 'P9999Y', '9999-12-31'],
    // Unreadable: a year, the default.
    ['2026-03-03', 'one year', '2027-03-03'],
    ['2026-03-03', 'P', '2027-03-03'],
    ['2026-03-03', 'PT', '2027-03-03'],
    ['2026-03-03', '', '2027-03-03'],
    ['2026-03-03', 'P-1Y', '2027-03-03'],
    ['2026-03-03', 'TP1Y', '2027-03-03'],
    // No time at all: as if nothing was said.
    ['2026-03-03', 'P0D', '2027-03-03'],
    ['2026-03-03', 'P0Y0M', '2027-03-03'],
    ['2026-03-03', 'PT0S', '2027-03-03'],
    ['2026-03-03', 'P0DT30S', '2026-03-04'],
  ] as const) {
    it(`${date} + ${duration || 'nothing'} = ${expected}`, () =>
      expect(addDuration(date, duration)).to.equal(expected));
  }

  it('any duration gives a real date that is not earlier', () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date('1970-01-01'), max: new Date('9000-01-01'), noInvalidDate: true }),
        fc.record({ y: fc.nat({ max: 9999 }), m: fc.nat({ max: 9999 }), d: fc.nat({ max: 99999 }) }),
        (date, { y, m, d }) => {
          const from = date.toISOString().slice(0, 10);
          const to = addDuration(from, `P${y}Y${m}M${d}D`);
          expect(to).to.match(/^\d{4}-\d\d-\d\d$/);
          expect(to >= from).to.equal(true);
        },
      ),
    );
  });

  it('no time at all is no duration', () => {
    expect(['P0D', 'P0Y', 'PT0H', 'P00W', 'P1D', 'P10Y', 'PT1S'].map(isDuration)).to.deep.equal([
      ...[false, false, false, false],
      ...[true, true, true],
    ]);
  });

  it('so many days are so many whole days, however late it was kept', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 1, max: 400 }), (hour, days) => {
        const kept = new Date(2026, 2, 3, hour, 50);
        const after = (count: number): string => localDate(new Date(2026, 2, 3 + count, hour, 50));
        const last = addDuration(localDate(kept), `P${days}D`);
        expect([days - 1, days, days + 1].map((count) => hasExpired(last, after(count)))).to.deep.equal([
          false,
          false,
          true,
        ]);
      }),
    );
  });

  it('a day is the day of the reader’s own clock', () => {
    expect(localDate(new Date(2026, 2, 3, 0, 5))).to.equal('2026-03-03');
    expect(localDate(new Date(2026, 2, 3, 23, 55))).to.equal('2026-03-03');
  });

  it('a clock is sane when it goes forward by less than a year', () => {
    const day = 86_400_000;
    expect([0, 1, 365 * day].map((step) => isSane(1000 * day + step, 1000 * day))).to.deep.equal([true, true, true]);
    expect([-1, 367 * day].map((step) => isSane(1000 * day + step, 1000 * day))).to.deep.equal([false, false]);
    let time = 1000 * day;
    const clock = new WatchedClock(() => new Date(time));
    clock.remember({ seen: 999 * day });
    clock.read();
    time -= 1;
    clock.read();
    expect(clock.trusted).to.equal(false);
    time += 10;
    clock.read();
    expect(clock.trusted, 'it stays doubtful').to.equal(false);
  });

  it('a clock that jumped is believed when it is back, or went on steadily for thirty days', () => {
    const day = 86_400_000;
    const known = { seen: 1000 * day, count: 3 };
    const wrong = watched(known, 2000 * day);
    expect(wrong).to.deep.equal({ ...known, doubt: { since: 2000 * day, seen: 2000 * day } });
    expect(watched(wrong, 1001 * day)).to.deep.equal({ ...known, seen: 1001 * day });
    const later = watched(wrong, 2029 * day);
    expect(later.doubt).to.deep.equal({ since: 2000 * day, seen: 2029 * day });
    expect(watched(later, 2030 * day)).to.deep.equal({ ...known, seen: 2030 * day });
    expect(watched(later, 4000 * day).doubt, 'a second jump').to.deep.equal({ since: 4000 * day, seen: 4000 * day });
    expect(watched(later, 500 * day).doubt, 'and one back').to.deep.equal({ since: 500 * day, seen: 500 * day });
    for (const doubt of ['x', null, {}, { since: 'x', seen: 'y' }, { since: 9e15, seen: 1 }]) {
      expect(watched({ ...known, doubt: doubt as never }, 2000 * day).doubt).to.deep.equal(wrong.doubt);
    }
  });

  it('a clock that is behind gives no shorter life', () => {
    const clock = new WatchedClock(() => new Date('2020-01-01T12:00:00'));
    const seen = new Date('2026-03-03T12:00:00').getTime();
    expect(clock.stamp(seen).expiresOn).to.equal('2027-03-03');
    expect(clock.stamp().expiresOn).to.equal('2021-01-01');
  });
});

describe('ids', () => {
  const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

  it('are UUIDs, also on plain http, where randomUUID is missing', () => {
    expect(newId()).to.match(uuid);
    const back = patch(crypto, 'randomUUID', { value: undefined });
    const made = new Set(Array.from({ length: 100 }, newId));
    back();
    expect(made.size).to.equal(100);
    for (const id of made) expect(id).to.match(uuid);
    expect(newEpoch()).to.be.greaterThan(0);
  });
});

describe('records', () => {
  const draft = answered(newDraft(), 'q1', 7);
  const record = { v: 1, ...draft };

  it('a draft is rebuilt from its known parts, without what a page adds to objects', () => {
    const back = patch(Object.prototype, 'answers', { value: { q9: 9 }, enumerable: true, writable: true });
    try {
      const read = draftIn({ ...record, extra: 1 })!;
      expect({ ...read, answers: { ...read.answers }, discuss: {} }).to.deep.equal({ ...draft, base: 1 });
      expect(Object.getPrototypeOf(read.answers)).to.equal(null);
      const { answers: _, ...without } = record;
      expect(draftIn(without)).to.equal(null);
    } finally {
      back();
    }
  });

  it('no garbage is a draft or an assessment, and none throws', () => {
    fc.assert(
      fc.property(fc.anything({ withNullPrototype: true, withDate: true, withMap: true }), (value) => {
        expect(readDraft(value)).to.equal(null);
        expect(assessmentIn(value)).to.equal(null);
        expect(readMeta(value)).to.equal(null);
      }),
      runs(500),
    );
    const whole = { ...record };
    fc.assert(
      fc.property(fc.constantFrom(...Object.keys(draft)), fc.anything(), (key, value) => {
        const read = draftIn({ ...whole, [key]: value });
        if (read) expect(readDraft(JSON.parse(JSON.stringify(read)))).to.not.equal(null);
      }),
      runs(500),
    );
  });

  it('a newer widget’s assessment is read as far as it goes, its draft is left alone', () => {
    expect(isNewer({ v: 2 })).to.equal(true);
    expect(assessmentIn({ v: 2, ...assessmentOf('x'), mood: 1 })!.id).to.equal('x');
    expect(draftIn({ ...record, v: 2 })).to.equal(null);
    expect(draftIn({ ...record, v: 0 })).to.equal(null);
  });

  it('what would be lost by writing over it is put aside', () => {
    expect(preserved('a:x', { v: 1 }, true, 1)).to.equal(null);
    expect(preserved('a:x', { v: 1, old: true }, true, 2)).to.deep.equal(['b:a:x:1', { v: 1, old: true }]);
    const [key, kept] = preserved('a:x', 'torn', false, 1)!;
    expect(key).to.match(/^q:/);
    expect(kept).to.deep.equal({ v: 1, from: 'a:x', reason: 'unreadable', raw: 'torn' });
  });

  it('a key belongs to a record by its id', () => {
    const keys = ['a:1', 'd:positive-health:1', 'b:a:1:1', 'b:d:x:1:2', 'a:11', 'd:1:2', 'q:1', 'meta'];
    expect(keys.filter((key) => isKeyOf(key, '1'))).to.deep.equal(keys.slice(0, 4));
    expect(keys.filter((key) => isKeyOf(key, 'q:1'))).to.deep.equal(['q:1']);
  });

  it('equal content gives equal text', () => {
    expect(canonical({ b: [1, { d: 1, c: 2 }], a: null })).to.equal(canonical({ a: null, b: [1, { c: 2, d: 1 }] }));
  });
});

describe('what is told', () => {
  it('each error has one cause in plain words; a mistake in code has none', () => {
    const cause = (name: string, message = ''): unknown => troubleOf(new DOMException(message, name));
    expect(cause('QuotaExceededError')).to.equal('full');
    expect(cause('UnknownError', 'Internal error opening backing store')).to.equal('damaged');
    expect(cause('UnknownError', 'The user denied permission to access the database.')).to.equal('denied');
    expect(cause('SecurityError')).to.equal('denied');
    expect(cause('TimeoutError', 'hanging')).to.equal('hanging');
    expect(cause('TimeoutError', 'blocked')).to.equal('blocked');
    expect(cause('DataCloneError')).to.equal(null);
    expect(troubleOf(new TypeError('x'))).to.equal('unavailable');
    expect(troubleOf('x')).to.equal('unavailable');
  });

  it('a listener that throws keeps nobody else from hearing', () => {
    const { warn } = console;
    console.warn = () => undefined;
    const voice = new Voice();
    const heard: string[] = [];
    voice.subscribe(() => {
      throw new Error('mistake');
    });
    const end = voice.subscribe(({ kind }) => heard.push(kind));
    voice.setTrouble('full');
    voice.setTrouble('full');
    voice.setTrouble(null);
    end();
    voice.setTrouble('full');
    console.warn = warn;
    expect(heard).to.deep.equal(['trouble', 'recovered']);
  });
});
