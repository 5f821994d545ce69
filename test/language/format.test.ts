import { expect } from '@open-wc/testing';
import fc from '../support/property.js';
import { common as nl } from '../../src/language/nl/common.js';
import { common as en } from '../../src/language/en/common.js';
import { formatDate, formatNumber } from '../../src/language/format.js';
import { longDate } from '../../src/language/long-date.js';
import { bindWords } from '../../src/language/words.js';

describe('formatNumber', () => {
  it('uses the decimal mark of the language and no mark for thousands (SP20)', () => {
    expect(formatNumber(6.5, nl, 1)).to.equal('6,5');
    expect(formatNumber(6.5, en, 1)).to.equal('6.5');
    expect(formatNumber(11700, nl)).to.equal('11700');
    expect(formatNumber(7, nl, 1)).to.equal('7,0');
    expect(formatNumber(-1.5, nl)).to.equal('\u22121,5');
    expect(formatNumber(-0.04, nl, 1)).to.equal('0,0');
    expect(formatNumber(-0.0004, nl)).to.equal('0');
    expect(formatNumber(-0.06, nl, 1)).to.equal('\u22120,1');
  });
});

describe('formatDate', () => {
  it('writes a date as exactly as it was given', () => {
    expect(formatDate('2026-03-03', nl)).to.equal('3 maart 2026');
    expect(formatDate('2026-03-03T09:30:00.000Z', en)).to.equal('3 March 2026');
    expect(formatDate('2026-03', nl)).to.equal('maart 2026');
    expect(formatDate('2026-Q2', nl)).to.equal('2e kwartaal van 2026');
    expect(formatDate('2026-H1', en)).to.equal('half 1 of 2026');
    expect(formatDate('2026', nl)).to.equal('2026');
    expect(formatDate('ooit', nl)).to.equal('ooit');
  });
});

describe('longDate', () => {
  it('begins with the day of the week', () => {
    const words = bindWords(nl, 'nl', 'u');
    expect(longDate('2026-11-14', words)).to.equal('Zaterdag 14 november 2026');
    expect(longDate('2026-03-03T09:30:00.000Z', words)).to.equal('Dinsdag 3 maart 2026');
    expect(longDate('2026-03', words)).to.equal('maart 2026');
  });

  it('knows it as the platform does', () => {
    const words = bindWords(en, 'en', 'u');
    fc.assert(
      fc.property(
        fc.date({ min: new Date('1900-01-01'), max: new Date('2199-12-31'), noInvalidDate: true }),
        (date) => {
          const [day] = longDate(date.toISOString(), words).split(' ');
          expect(day).to.equal(en.weekdays.split('|')[date.getUTCDay()]);
        },
      ),
    );
  });
});
