import { expect } from '@open-wc/testing';
import fc from '../support/property.js';
import { addDays } from '../../src/domain/document/dates.js';
import { common as en } from '../../src/language/en/common.js';
import { forms as enForms } from '../../src/language/en/forms.js';
import { formatDate } from '../../src/language/format.js';
import { common as nl } from '../../src/language/nl/common.js';
import { forms as nlForms } from '../../src/language/nl/forms.js';
import { typedDate } from '../../src/language/typed-date.js';

const dutch = { ...nl, ...nlForms };
const english = { ...en, ...enForms };

describe('a date as people write it', () => {
  it('is understood in figures, in words and as ISO', () => {
    const cases: readonly (readonly [string, string])[] = [
      ['14-3-2026', '2026-03-14'],
      ['14/03/2026', '2026-03-14'],
      ['1.9.2025', '2025-09-01'],
      ['14 maart 2026', '2026-03-14'],
      ['14 mrt 2026', '2026-03-14'],
      ['14 Mrt. 2026', '2026-03-14'],
      ['  maart   2026 ', '2026-03'],
      ['sept 2025', '2025-09'],
      ['3-2026', '2026-03'],
      ['2026', '2026'],
      ['2026-03', '2026-03'],
      ['2026-q1', '2026-Q1'],
      ['q3 2026', '2026-Q3'],
      ['1e kwartaal van 2026', '2026-Q1'],
      ['2e helft van 2026', '2026-H2'],
    ];
    for (const [text, iso] of cases) expect(typedDate(text, dutch), text).to.equal(iso);
    expect(typedDate('14 March 2026', english)).to.equal('2026-03-14');
    expect(typedDate('quarter 2 of 2026', english)).to.equal('2026-Q2');
  });

  it('that is none, or not in the calendar, is null and never guessed', () => {
    for (const text of [
      '',
      'gisteren',
      '30-2-2026',
      '14-13-2026',
      '14 foo 2026',
      'ma 2026',
      '1-1-26',
      '2026-3',
      'j 2026',
    ])
      expect(typedDate(text, dutch), text).to.equal(null);
  });

  it('that we wrote is read back as exactly as it was', () => {
    const day = fc.integer({ min: 0, max: 30000 }).map((n) => addDays('1970-01-01', n));
    const date = fc.tuple(day, fc.constantFrom('day', 'month', 'quarter', 'half', 'year')).map(([iso, how]) => {
      const [year, month] = [iso.slice(0, 4), Number(iso.slice(5, 7))];
      if (how === 'day') return iso;
      if (how === 'month') return iso.slice(0, 7);
      if (how === 'quarter') return `${year}-Q${Math.ceil(month / 3)}`;
      return how === 'half' ? `${year}-H${month < 7 ? 1 : 2}` : year;
    });
    fc.assert(
      fc.property(date, fc.constantFrom(dutch, english), (iso, formats) => {
        expect(typedDate(formatDate(iso, formats), formats)).to.equal(iso);
      }),
    );
  });
});
