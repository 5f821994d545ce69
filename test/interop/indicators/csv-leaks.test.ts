import { expect } from '@open-wc/testing';
import fc, { runs } from '../../support/property.js';
import {
  indicatorsFromCbs3,
  indicatorsFromCbs4,
  indicatorsFromCsv,
  type Conversion,
} from '../../../src/interop/index.js';
import { codes, compared, indicator, own } from './kit.js';

/** All that a stranger who fetches the file can read. */
const file = ({ document }: Conversion): string => JSON.stringify(document);

describe('the limit of an indicator holds for the rows before it', () => {
  const head = 'indicator;gemeente;n;niet tonen onder;2023;2024\n';
  const hidden = ['2023 suppressed', '2024 suppressed'];

  it('with years as columns: in a row of the country, or in a second row of its own', () => {
    for (const later of ['Eenzaam;Nederland;20000;10;39;38', 'Eenzaam;Saniveld;;10;;']) {
      const made = indicatorsFromCsv(`${head}Eenzaam;Saniveld;3;;40;41\n${later}`);
      expect([own(made, 'eenzaam'), indicator(made, 'eenzaam').suppressBelow], later).to.deep.equal([hidden, 10]);
      expect(file(made), later).not.to.match(/4[01]/);
      expect(made.warnings, later).to.deep.include({ code: 'small-hidden', count: 2 });
    }
  });

  it('also in a row of an area or a group that is not used', () => {
    const area = indicatorsFromCsv(`${head}Eenzaam;Saniveld;3;;40;41\nEenzaam;Dijkwoude;300;10;39;38`);
    expect(own(area, 'eenzaam')).to.deep.equal(hidden);
    const group = 'indicator;leeftijd;periode;waarde;n;niet tonen onder\nA;18+;2024;40;3;\nA;65+;2024;41;300;10';
    const made = indicatorsFromCsv(group, { dimensions: { leeftijd: '18+' } });
    expect(own(made, 'a')).to.deep.equal(['2024 suppressed']);
  });

  it('and figures of groups that are large enough stay', () => {
    const made = indicatorsFromCsv(`${head}Eenzaam;Saniveld;300;;40;41\nEenzaam;Nederland;20000;10;39;38`);
    expect([own(made, 'eenzaam'), compared(made, 'eenzaam')]).to.deep.equal([
      ['2023 40', '2024 41'],
      { Nederland: ['2023 39', '2024 38'] },
    ]);
  });
});

describe('the size of a group on a row of its interval', () => {
  const long = 'indicator;periode;marges;waarde;n;niet tonen onder\n';

  it('hides the figure like one on the row of the value', () => {
    for (const [value, end] of [
      ['', '3'],
      ['300', '3'],
      ['0', '3'],
      ['3', '0'],
      ['', '<5'],
      ['3', '300'],
    ]) {
      const rows = [`A;2024;Waarde;5;${value};10`, `A;2024;Ondergrens;4;${end};10`, 'A;2023;Waarde;6;99;10'];
      for (const order of [rows, [...rows].reverse()]) {
        const made = indicatorsFromCsv(long + order.join('\n'));
        expect([...own(made, 'a')].sort(), order.join()).to.deep.equal(['2023 6', '2024 suppressed']);
        expect(made.warnings, order.join()).to.deep.include({ code: 'small-hidden', count: 1 });
      }
    }
    const large = indicatorsFromCsv(
      `${long}A;2024;Waarde;5;300;10\nA;2024;Ondergrens;4;200;10\nA;2024;Bovengrens;6;;10`,
    );
    expect([own(large, 'a'), indicator(large, 'a').observations[0]?.n]).to.deep.equal([['2024 5 4–6'], 200]);
  });

  it('also with topics as columns', () => {
    const head = 'Gemeente;Jaar;Marges;Eenzaam (%);n;Niet tonen onder\n';
    for (const end of ['3', '<5']) {
      const made = indicatorsFromCsv(
        `${head}S;2024;Waarde;5;;10\nS;2024;Ondergrens;4;${end};10\nS;2023;Waarde;6;99;10`,
      );
      expect(own(made, 'eenzaam'), end).to.deep.equal(['2024 suppressed', '2023 6']);
    }
  });
});

describe('a mark that looks like a number', () => {
  const head = 'indicator;periode;waarde;decimalen;schaal van\n';

  it('of the host is no figure, however it is written', () => {
    for (const cell of ['-99', '−99', '-99,0', "'-99", '-99 %', '-99*']) {
      const made = indicatorsFromCsv(`${head}A;2023;${cell};;\nA;2024;7,5;;`, { missing: { '-99': 'not-asked' } });
      expect(own(made, 'a'), cell).to.deep.equal(['2023 not-asked', '2024 7.5']);
      expect(codes(made), cell).to.deep.equal(['no-source']);
    }
    const nought = indicatorsFromCsv(`${head}A;2024;-99;;`, { missing: { '-99': 0 } });
    expect(own(nought, 'a')).to.deep.equal(['2024 0']);
  });

  it('of a footnote is none either; what tells about the indicator is no figure and stays', () => {
    const made = indicatorsFromCsv(`${head}A;2023;0;0;0\nA;2024;7,5;;\n0 betekent te klein om te tonen`);
    expect(own(made, 'a')).to.deep.equal(['2023 suppressed', '2024 7.5']);
    expect([indicator(made, 'a').decimals, indicator(made, 'a').range]).to.deep.equal([0, { min: 0 }]);
    const years = indicatorsFromCsv('Indicator;2023;2024\nA;0;0,0\nB;5;6\n0 betekent te klein om te tonen;;');
    expect(own(years, 'a')).to.deep.equal(['2023 suppressed', '2024 suppressed']);
    const topics = indicatorsFromCsv(
      'Gemeente;Jaar;Eenzaam (%)\nS;2023;0\nS;2024;5\n0 betekent te klein om te tonen;;',
    );
    expect(own(topics, 'eenzaam')).to.deep.equal(['2023 suppressed', '2024 5']);
  });

  it('as a size it is one that cannot be read', () => {
    const made = indicatorsFromCsv('indicator;periode;waarde;n;niet tonen onder\nA;2023;61;-99;10\nA;2024;62;99;10', {
      missing: { '-99': 'unknown' },
    });
    expect(own(made, 'a')).to.deep.equal(['2023 suppressed', '2024 62']);
  });

  it('does not make its year one that is known', () => {
    const options = { missing: { '-99': 'not-yet' } } as const;
    const years = indicatorsFromCsv('Indicator;Realisatie 2023;Realisatie 2024;Begroting 2026\nA;5;-99;6', options);
    expect([own(years, 'a'), years.document?.asOf]).to.deep.equal([['2023 5', '2024 not-yet', '2026 6'], '2023']);
    const rows = 'indicator;periode;waarde;status\nA;2023;5;\nA;2024;-99;\nA;2026;6;plan';
    expect(indicatorsFromCsv(rows, options).document?.asOf).to.equal('2023');
  });

  it('in the answers of CBS, as a number or as a text', () => {
    const properties = [
      { Type: 'TimeDimension', Key: 'Perioden' },
      { Type: 'Topic', Key: 'A_1', Title: 'A' },
    ];
    const options = { missing: { '-99997': 'suppressed' } } as const;
    for (const A_1 of [-99997, '  -99997', '-99997.0']) {
      const rows = [
        { Perioden: '2023JJ00', A_1 },
        { Perioden: '2024JJ00', A_1: 5 },
      ];
      const made = indicatorsFromCbs3({ rows, properties }, options);
      expect(own(made, 'A'), String(A_1)).to.deep.equal(['2023 suppressed', '2024 5']);
    }
    const observations = [{ Measure: 'A', ValueAttribute: 'None', Value: -99997, Perioden: '2023JJ00' }];
    const made = indicatorsFromCbs4({ observations, measures: [{ Identifier: 'A', Title: 'A' }] }, options);
    expect(own(made, 'A')).to.deep.equal(['2023 suppressed']);
  });

  it('whatever number it is, no figure of that value gets into the document', () => {
    fc.assert(
      fc.property(fc.integer({ min: -99999, max: 99999 }), fc.constantFrom(';', ',', '\t'), (mark, separator) => {
        const row = (...cells: unknown[]): string => cells.join(separator);
        const text = [row('indicator', 'periode', 'waarde'), row('A', 2023, mark), row('A', 2024, mark + 1)].join('\n');
        const made = indicatorsFromCsv(text, { missing: { [String(mark)]: 'suppressed' } });
        expect(own(made, 'a')).to.deep.equal(['2023 suppressed', `2024 ${mark + 1}`]);
      }),
      runs(50),
    );
  });
});
