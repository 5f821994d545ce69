import { expect } from '@open-wc/testing';
import fc, { runs } from '../../support/property.js';
import {
  addDays,
  addMonths,
  dateMiddle,
  inDateOrder,
  isDate,
  isDateTime,
  isExactDate,
  parseDate,
} from '../../../src/domain/document/dates.js';

const day = 24 * 60 * 60 * 1000;
const anyDay = fc.integer({ min: -700_000, max: 2_900_000 });
const isoOf = (days: number): string => new Date(days * day).toISOString().slice(0, 10);

describe('dates of documents', () => {
  it('takes a day, month, quarter, half year and year', () => {
    expect(parseDate('1970-01-01')).to.deep.equal({ precision: 'day', first: 0, last: 0 });
    expect(parseDate('1970-02')).to.deep.equal({ precision: 'month', first: 31, last: 58 });
    expect(parseDate('1970-Q1')).to.deep.equal({ precision: 'quarter', first: 0, last: 89 });
    expect(parseDate('1970-H2')).to.deep.equal({ precision: 'half', first: 181, last: 364 });
    expect(parseDate('1970')).to.deep.equal({ precision: 'year', first: 0, last: 364 });
    expect(parseDate('2024-Q1')?.last).to.equal(parseDate('2024-03-31')?.last);
  });

  it('knows the calendar', () => {
    for (const good of ['2024-02-29', '2000-02-29', '2026-12-31', '0001-01-01', '9999-12-31'])
      expect(isDate(good), good).to.be.true;
    for (const bad of [
      '2026-02-29',
      '1900-02-29',
      '2026-04-31',
      '2026-00-10',
      '2026-13-01',
      '2026-01-00',
      '0000-01-01',
      '2026-13',
      '2026-00',
      '0000',
      '2026-Q5',
      '2026-Q0',
      '2026-H3',
      '26-01-01',
      '2026-1-1',
      '2026/01/01',
      '2026-01-01T10:00',
      ' 2026',
      '2026-',
      '',
      'gisteren',
      '20260303',
      '٢٠٢٦-٠٣-٠٣',
      '2026-01-01\n',
    ]) {
      expect(isDate(bad), JSON.stringify(bad)).to.be.false;
    }
  });

  it('tells an exact date and a moment from the rest', () => {
    expect(isExactDate('2026-03-03')).to.be.true;
    expect(isExactDate('2026-03')).to.be.false;
    for (const good of [
      '2026-03-03T14:05:00Z',
      '2026-03-03T14:05:00.123Z',
      '2026-03-03T14:05+01:00',
      '2026-03-03T00:00:00-0530',
    ])
      expect(isDateTime(good), good).to.be.true;
    for (const bad of [
      '2026-03-03',
      '2026-03-03T24:00:00Z',
      '2026-02-30T10:00:00Z',
      '2026-03-03T14:05:00',
      '2026-03-03 14:05:00Z',
      '2026-03-03T14:60Z',
    ])
      expect(isDateTime(bad), bad).to.be.false;
  });

  it('draws a date at its middle', () => {
    expect(dateMiddle('1970-01-03')).to.equal(2);
    expect(dateMiddle('1970')).to.equal(182);
    expect(dateMiddle('1970-02')).to.equal(44.5);
    expect(dateMiddle('nu')).to.equal(null);
    expect(dateMiddle('2026-H1')!).to.be.lessThan(dateMiddle('2026-Q3')!);
  });

  it('puts the dated in order and leaves the rest in their place', () => {
    const order = (...dates: (string | null)[]) =>
      inDateOrder(
        dates.map((date, i) => ({ i, date })),
        (entry) => entry.date,
      ).map(({ i }) => i);
    expect(order('2026', null, '2025-03', '2025-02-28')).to.deep.equal([3, 1, 2, 0]);
    expect(order(null, null)).to.deep.equal([0, 1]);
    expect(order('2026-03', '2026-03', '2026-03')).to.deep.equal([0, 1, 2]);
    expect(order()).to.deep.equal([]);
  });

  it('adds days and months', () => {
    expect(addDays('2026-02-27', 3)).to.equal('2026-03-02');
    expect(addDays('2024-02-28', 1)).to.equal('2024-02-29');
    expect(addDays('2026-01-01', -1)).to.equal('2025-12-31');
    expect(addMonths('2026-01-31', 1)).to.equal('2026-02-28');
    expect(addMonths('2024-01-31', 1)).to.equal('2024-02-29');
    expect(addMonths('2026-11-30', 3)).to.equal('2027-02-28');
    expect(addMonths('2026-03-15', -3)).to.equal('2025-12-15');
    expect(addMonths('2026-03-15', 12)).to.equal('2027-03-15');
    expect(() => addDays('2026-03', 1)).to.throw(RangeError);
    expect(() => addMonths('2026-02-30', 1)).to.throw(RangeError);
  });

  it('agrees with the calendar of the browser', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -5000, max: 5000 }), (days, more) => {
        const iso = isoOf(days);
        expect(dateMiddle(iso)).to.equal(days);
        expect(addDays(iso, 0)).to.equal(iso);
        expect(addDays(iso, more)).to.equal(isoOf(days + more));
      }),
      runs(2000),
    );
  });

  it('adds months without leaving the month it arrives in', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -200, max: 200 }), (days, count) => {
        const from = isoOf(days);
        const to = addMonths(from, count);
        const months = (iso: string): number => Number(iso.slice(0, 4)) * 12 + Number(iso.slice(5, 7));
        expect(isExactDate(to)).to.be.true;
        expect(months(to) - months(from)).to.equal(count);
        expect(Number(to.slice(8))).to.be.at.most(Number(from.slice(8)));
      }),
      runs(1000),
    );
  });
});
