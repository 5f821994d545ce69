import { expect } from '@open-wc/testing';
import { indicatorsFromCsv, type Conversion } from '../../../src/interop/index.js';
import { codes, compared, indicator, own } from './kit.js';

const source = { name: 'Verzonnen' };
const read = (text: string, options = {}): Conversion => indicatorsFromCsv(text, { source, ...options });
const labels = ({ document }: Conversion): unknown[] => (document?.indicators ?? []).map(({ label }) => label);

describe('numbers that can be read in two ways', () => {
  it('no group of thousands comes after a nought', () => {
    const made = read(
      'indicator;periode;waarde\nA;2020;2,5\nA;2021;12,5\nA;2022;13,5\nA;2023;0.125\nA;2024;-0.250\nA;2025;000.125',
    );
    expect(own(made, 'a')).to.deep.equal([
      '2020 2.5',
      '2021 12.5',
      '2022 13.5',
      '2023 unknown',
      '2024 unknown',
      '2025 unknown',
    ]);
    expect(made.warnings.filter(({ code }) => code === 'number').map(({ row }) => row)).to.deep.equal([5, 6, 7]);
    const tie = read('Indicator;2023;2024\nA;12,5;13,5\nB;0.125;0.250');
    expect([own(tie, 'a'), own(tie, 'b')]).to.deep.equal([
      ['2023 12.5', '2024 13.5'],
      ['2023 unknown', '2024 unknown'],
    ]);
    expect(codes(tie)).to.deep.equal(['decimal-mixed', 'number', 'number']);
    const english = read('indicator,period,value\nA,2022,12.5\nA,2023,"0,125"\nA,2024,"1,125"\nA,2025,"-10,125.5"');
    expect(own(english, 'a')).to.deep.equal(['2022 12.5', '2023 unknown', '2024 1125', '2025 -10125.5']);
    expect(own(read('indicator;periode;waarde\nA;2023;0\nA;2024;0,125\nA;2025;-1.125,5'), 'a')).to.deep.equal([
      '2023 0',
      '2024 0.125',
      '2025 -1125.5',
    ]);
  });

  it('below a number, in any way it is written, is too small to show', () => {
    for (const cell of ['<0,5', '< 5%', '<0.5 %', '≤ 10', '<1'])
      expect(own(read(`indicator;periode;waarde\nA;2024;"${cell}"`), 'a'), cell).to.deep.equal(['2024 suppressed']);
  });
});

describe('whose figure it is', () => {
  it('names of areas above the years: the country comes last, in whatever order, and what was picked is told', () => {
    for (const heads of ['Nederland 2024;Saniveld 2024', 'Saniveld 2024;Nederland 2024']) {
      const made = read(`Indicator;${heads}\nEenzaam;${heads.startsWith('N') ? '46;44' : '44;46'}`);
      expect(made.document?.area, heads).to.deep.equal({ name: 'Saniveld' });
      expect([own(made, 'eenzaam'), compared(made, 'eenzaam')]).to.deep.equal([
        ['2024 44'],
        { Nederland: ['2024 46'] },
      ]);
      expect(made.warnings.find(({ code }) => code === 'region-picked')).to.include({ found: 'Saniveld', count: 2 });
    }
    const more = read('Indicator;Nederland 2022;Nederland 2023;Saniveld 2023\nEenzaam;46;45;44');
    expect(more.document?.area).to.deep.equal({ name: 'Saniveld' });
    const alone = read('Indicator;Nederland 2023;Nederland 2024\nEenzaam;46;45');
    expect([alone.document?.area, codes(alone)]).to.deep.equal([{ name: 'Nederland' }, []]);
  });

  it('one id for two names: the row with the other name is left out and told', () => {
    const made = read(
      'id;indicator;periode;waarde\n1;Zorg;2024;5\n1;Welzijn;2023;6\n1;Zorg;2022;7\n2;;2024;8\n2;Werk;2023;9',
    );
    expect(own(made, '1')).to.deep.equal(['2024 5', '2022 7']);
    expect(made.warnings).to.deep.equal([
      { code: 'other-name', row: 3, column: 2, heading: 'indicator', found: 'Welzijn', expected: 'Zorg' },
    ]);
    expect([own(made, '2'), indicator(made, '2').label]).to.deep.equal([['2024 8', '2023 9'], 'Werk']);
  });

  it('a comparison in another unit or with another sign is left out and told', () => {
    const head = 'indicator;eenheid;periode;waarde;vergelijking\n';
    for (const other of ['A;aantal;2024;500;Nederland', 'A;;2024;€ 500;Nederland', 'A;%;2024;€ 500;Nederland']) {
      // Also when the row stands before those of the area itself.
      for (const rows of [`A;%;2024;5;\n${other}`, `${other}\nA;%;2024;5;`]) {
        const made = read(head + rows);
        expect([own(made, 'a'), compared(made, 'a')], rows).to.deep.equal([['2024 5'], {}]);
        expect(made.warnings.at(-1), rows).to.include({ code: 'other-unit', expected: '%' });
      }
    }
    const same = read(`${head}A;%;2024;5;\nA;procent;2024;6 %;Nederland\nA;;2023;7;Nederland`);
    expect([compared(same, 'a'), codes(same)]).to.deep.equal([{ Nederland: ['2024 6', '2023 7'] }, []]);
    const euro = read(`${head}A;€ per inwoner;2024;5;\nA;€ per inwoner;2024;€ 6;Nederland`);
    expect([compared(euro, 'a'), codes(euro)]).to.deep.equal([{ Nederland: ['2024 6'] }, []]);
  });

  it('so are rows and columns of other areas in another unit', () => {
    const rows = read(
      'indicator;eenheid;periode;waarde;gemeente\nA;aantal;2024;500;Nederland\nA;%;2024;5;Saniveld\nA;%;2023;6;Nederland',
    );
    expect([own(rows, 'a'), compared(rows, 'a')]).to.deep.equal([['2024 5'], { Nederland: ['2023 6'] }]);
    expect(rows.warnings).to.deep.include({
      code: 'other-unit',
      row: 2,
      column: 4,
      heading: 'waarde',
      found: 'aantal',
      expected: '%',
    });
    const years = read('Gemeente;Indicator;2023;2024\nNederland;A;€ 5;6\nSaniveld;A;7%;8%');
    expect([own(years, 'a'), compared(years, 'a')]).to.deep.equal([['2023 7', '2024 8'], { Nederland: ['2024 6'] }]);
    const columns = read('Indicator;Nederland 2024;Saniveld 2024\nA;€ 5;7%\nB;5%;7%');
    expect([indicator(columns, 'a').unit, compared(columns, 'a'), compared(columns, 'b')]).to.deep.equal([
      '%',
      {},
      { Nederland: ['2024 5'] },
    ]);
    expect(columns.warnings.at(-1)).to.include({ code: 'other-unit', row: 2, column: 2, found: 'euro' });
  });
});

describe('what stands beside a year is not always an area', () => {
  it('what is measured: one is used, the one that was asked for, and the others are told', () => {
    const text = 'Indicator;Aantal 2023;Percentage 2023;Aantal 2024;Percentage 2024;Nederland 2024\nA;500;5;600;6;7';
    const made = read(text);
    expect(made.document?.area).to.equal(undefined);
    expect([own(made, 'a'), indicator(made, 'a').unit]).to.deep.equal([['2023 500', '2024 600'], 'aantal']);
    expect(made.warnings.map(({ code, column, found }) => [code, column, found])).to.deep.equal([
      ['measure-picked', undefined, 'Aantal'],
      ['other-measure', 3, 'Percentage'],
      ['other-measure', 5, 'Percentage'],
      ['compared-column', 6, 'Nederland'],
    ]);
    const asked = read(text, { measures: ['percentage'] });
    expect([own(asked, 'a'), indicator(asked, 'a').unit]).to.deep.equal([['2023 5', '2024 6'], '%']);
    const one = read('Indicator;Aantal 2023;Aantal 2024\nA;500;600');
    expect([own(one, 'a'), one.document?.area, codes(one)]).to.deep.equal([['2023 500', '2024 600'], undefined, []]);
  });

  it('a difference, and what is measured beside outcomes, is left out and told', () => {
    const made = read(
      'Indicator;Realisatie 2024;Verschil 2025;Percentage 2025;Mutatie 2024;Begroting 2025\nA;5;-1;2;1;4',
    );
    expect([own(made, 'a'), made.document?.asOf, indicator(made, 'a').comparisons]).to.deep.equal([
      ['2024 5', '2025 4'],
      '2024',
      undefined,
    ]);
    expect(made.warnings.map(({ code, column }) => [code, column])).to.deep.equal([
      ['other-measure', 3],
      ['other-measure', 4],
      ['other-measure', 5],
      ['plan-column', 6],
    ]);
    const part = read('Indicator;Realisatie 2023;Realisatie t/m Q2 2024\nA;5;2');
    expect([own(part, 'a'), codes(part)]).to.deep.equal([['2023 5'], ['other-measure']]);
    const none = read('Indicator;Verschil 2023;Verschil 2024\nA;1;2');
    expect([none.document, codes(none)]).to.deep.equal([null, ['other-measure', 'other-measure', 'no-indicator']]);
  });

  it('a budget after it was changed is a plan; only outcomes say what is known', () => {
    const made = read('Indicator;Realisatie 2024;Begroting na wijziging 2025;Primitieve begroting 2026\nA;5;6;7');
    expect([own(made, 'a'), made.document?.asOf]).to.deep.equal([['2024 5', '2025 6', '2026 7'], '2024']);
    const strange = read('Indicator;Realisatie 2024;Begroting en realisatie 2025;Begroting 2025\nA;5;6;7');
    expect([own(strange, 'a'), strange.document?.asOf]).to.deep.equal([['2024 5', '2025 7'], '2024']);
    expect(strange.warnings[0]).to.deep.include({ code: 'other-measure', column: 3 });
    // A newer figure of the country makes no plan of the area one of the past.
    const country = read('Indicator;Realisatie 2024;Begroting 2025;Nederland 2025\nA;5;6;7');
    expect([own(country, 'a'), country.document?.asOf]).to.deep.equal([['2024 5', '2025 6'], '2024']);
    const later = read('Indicator;Realisatie 2023;Begroting 2025;Nederland 2024\nA;5;6;7');
    expect(later.document?.asOf).to.equal('2024');
  });

  it('a year of which the figure is hidden or unknown is over, and no plan', () => {
    const hidden = read('Indicator;Realisatie 2023;Realisatie 2024;Begroting 2025\nA;5;x;7');
    expect([own(hidden, 'a'), hidden.document?.asOf]).to.deep.equal([['2023 5', '2024 suppressed', '2025 7'], '2024']);
    const rows =
      'indicator;periode;waarde;status;reden\nA;2022;5;;\nA;2023;x;;\nA;2024;;;onbekend\nA;2025;;;nog niet\nA;2026;6;plan;';
    expect(read(rows).document?.asOf).to.equal('2024');
    const blank = read('Indicator;Realisatie 2023;Realisatie 2024;Begroting 2024;Begroting 2025\nA;5;;6;7');
    expect([own(blank, 'a'), codes(blank)]).to.deep.equal([
      ['2023 5', '2024 6', '2025 7'],
      ['plan-column', 'plan-column'],
    ]);
    // Not where a plan is of that year: it would be one of the past.
    const both = read('indicator;periode;waarde;status\nA;2023;5;\nA;2024;x;\nB;2023;5;\nB;2024;6;plan');
    expect([both.document?.asOf, own(both, 'b')]).to.deep.equal(['2023', ['2023 5', '2024 6']]);
  });
});

describe('tables of a budget without a column that is called indicator', () => {
  it('take the description, theme, programme or kind as the name', () => {
    for (const head of ['Omschrijving', 'Programma', 'Taakveld', 'Thema', 'Beleidsveld', 'Soort', 'Product']) {
      const made = read(`${head};Realisatie 2023;Realisatie 2024;Begroting 2025\nWelzijn;1;2;3\nJeugd;4;5;6`);
      expect(labels(made), head).to.deep.equal(['Welzijn', 'Jeugd']);
      expect(own(made, 'jeugd'), head).to.deep.equal(['2023 4', '2024 5', '2025 6']);
      expect(codes(made), head).to.deep.equal(['plan-column']);
      // It is the name, and says nothing else of it.
      expect(Object.keys(indicator(made, 'jeugd')), head).to.have.members(['id', 'label', 'source', 'observations']);
    }
  });

  it('the finest of several, and never the code', () => {
    const coded = read('Code;Omschrijving;2023;2024\n1;Zorg;5;6\n2;Werk;7;8');
    expect([labels(coded), own(coded, '1')]).to.deep.equal([
      ['Zorg', 'Werk'],
      ['2023 5', '2024 6'],
    ]);
    const fine = read('Programma;Taakveld;2023;2024\nSociaal;Zorg;5;6\nSociaal;Werk;7;8');
    expect([labels(fine), indicator(fine, 'zorg').theme]).to.deep.equal([['Zorg', 'Werk'], 'Sociaal']);
    const described = read('Thema;Doel;Toelichting;2023;2024\nZorg;Minder wachten;x;5;6');
    expect([labels(described), indicator(described, 'minder-wachten').theme]).to.deep.equal([
      ['Minder wachten'],
      'Zorg',
    ]);
    const bare = read('Programma;;2023;2024\nSociaal;Zorg;5;6');
    expect(labels(bare)).to.deep.equal(['Zorg']);
  });
});

describe('a wide table with an interval and a size', () => {
  it('of one topic', () => {
    const made = read(
      "Regio's;Perioden;Eenzaam (%);Ondergrens (%);Bovengrens;Respondenten\nSaniveld;2022;47,5;44,7;50,3;1.204\nSaniveld;2024;x;1;2;3",
    );
    expect(labels(made)).to.deep.equal(['Eenzaam']);
    expect(own(made, 'eenzaam')).to.deep.equal(['2022 47.5 44.7–50.3', '2024 suppressed']);
    expect(indicator(made, 'eenzaam').observations.map(({ n }) => n)).to.deep.equal([1204, undefined]);
    expect(codes(made)).to.deep.equal([]);
  });

  it('of several nobody knows which: left out and told', () => {
    const made = read(
      "Regio's;Perioden;Eenzaam (%);Ondergrens;Bovengrens;Mantelzorger (%);Respondenten\nSaniveld;2024;47,5;44,7;50,3;15;1204",
    );
    expect(labels(made)).to.deep.equal(['Eenzaam', 'Mantelzorger']);
    expect(own(made, 'eenzaam')).to.deep.equal(['2024 47.5']);
    expect(made.warnings.map(({ code, column, count }) => [code, column, count])).to.deep.equal([
      ['topics-several', 4, 2],
      ['topics-several', 5, 2],
      ['topics-several', 7, 2],
    ]);
  });

  it('a group of one is part of what the figure means; the total is not', () => {
    const text = (group: string): string =>
      `Leeftijd;Geslacht;Regio's;Perioden;Eenzaam (%)\n${group};Vrouwen;Saniveld;2024;49,9\n${group};Vrouwen;Saniveld;2022;48`;
    expect(indicator(read(text('65 jaar of ouder')), 'eenzaam').definition).to.equal(
      'Leeftijd: 65 jaar of ouder. Geslacht: Vrouwen.',
    );
    expect(indicator(read(text('Totaal')), 'eenzaam').definition).to.equal('Geslacht: Vrouwen.');
    // An earlier column left one group of the next.
    const left = read(
      "Leeftijd;Geslacht;Regio's;Perioden;Eenzaam (%)\n65 plus;Vrouwen;Saniveld;2024;49,9\n18 plus;Mannen;Saniveld;2024;48",
    );
    expect(indicator(left, 'eenzaam').definition).to.equal('Leeftijd: 65 plus. Geslacht: Vrouwen.');
  });
});
