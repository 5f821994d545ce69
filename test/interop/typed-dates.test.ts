import { expect } from '@open-wc/testing';
import fc from '../support/property.js';
import { periodOf } from '../../src/interop/indicators/periods.js';
import { dutchDate } from '../../src/interop/network/vocabulary.js';
import { common } from '../../src/language/nl/common.js';
import { forms } from '../../src/language/nl/forms.js';
import { typedDate } from '../../src/language/typed-date.js';

const dutch = { ...common, ...forms };
/** What each of the three doors makes of a date: a form, a list of partners, a file of figures. */
const read = (text: string): readonly (string | null | undefined)[] => [
  typedDate(text, dutch),
  dutchDate(text),
  periodOf(text)?.period,
];

describe('a date that somebody typed', () => {
  it('is read the same in a form, in a list of partners and in a file of figures', () => {
    for (const [text, iso] of [
      ['14 maart 2023', '2023-03-14'],
      ['1 Mei 2024', '2024-05-01'],
      ['mrt 2024', '2024-03'],
      ['jan. 2024', '2024-01'],
      ['3 sept. 2024', '2024-09-03'],
      ['maart  2024', '2024-03'],
      ['14-3-2023', '2023-03-14'],
      ['2023-03', '2023-03'],
    ] as const)
      expect(read(text), text).to.deep.equal([iso, iso, iso]);
    for (const text of ['ma 2024', 'gisteren', '14 foo 2024'])
      expect(read(text), text).to.deep.equal([null, null, undefined]);
  });

  it('by name: in full, or the first three letters or more, with a point or without', () => {
    const written = fc.record({
      day: fc.option(fc.integer({ min: 1, max: 28 })),
      month: fc.integer({ min: 1, max: 12 }),
      letters: fc.integer({ min: 3, max: 9 }),
      point: fc.boolean(),
      year: fc.integer({ min: 1900, max: 2100 }),
    });
    fc.assert(
      fc.property(written, ({ day, month, letters, point, year }) => {
        const name = common.months.split('|')[month - 1]!.slice(0, letters);
        const iso = `${year}-${String(month).padStart(2, '0')}${day === null ? '' : `-${String(day).padStart(2, '0')}`}`;
        const text = `${day === null ? '' : `${day} `}${name}${point ? '.' : ''} ${year}`;
        expect(read(text), text).to.deep.equal([iso, iso, iso]);
      }),
    );
  });
});
