import { expect } from '@open-wc/testing';
import {
  indicatorsFromCbs3,
  indicatorsFromCbs4,
  indicatorsFromCsv,
  type Conversion,
  type ConversionOptions,
} from '../../../src/interop/index.js';
import { codes, compared, indicator, own } from './kit.js';

const source = { name: 'Verzonnen' };
const read = (text: string, options: ConversionOptions = {}): Conversion =>
  indicatorsFromCsv(text, { source, ...options });
const ids = ({ document }: Conversion): readonly string[] | undefined => document?.indicators.map(({ id }) => id);

describe('an area that is asked for', () => {
  const areas = 'indicator;Rotterdam 2023;Rotterdam 2024\nEenzaam;5;6';

  it('and is not in the headings makes no document', () => {
    for (const region of ['Utrecht', 'GM0344']) {
      const made = read(areas, { region });
      expect(made.document, region).to.equal(null);
      expect(made.warnings, region).to.deep.equal([{ code: 'region-unknown', found: region, expected: 'Rotterdam' }]);
    }
    const named = read(areas, { region: 'GM0599', labels: { GM0599: 'Rotterdam' } });
    expect([named.document?.area, codes(named)]).to.deep.equal([{ name: 'Rotterdam' }, []]);
    // What is measured is no area: there the file names none.
    const made = read('indicator;Aantal 2023;Aantal 2024\nEenzaam;5;6', { region: 'Utrecht' });
    expect([made.document?.area, codes(made)]).to.deep.equal([{ name: 'Utrecht' }, []]);
  });

  it('a single name above the years is told, unless it was asked for or is the country', () => {
    const made = read(areas);
    expect([made.document?.area, own(made, 'eenzaam')]).to.deep.equal([{ name: 'Rotterdam' }, ['2023 5', '2024 6']]);
    expect(made.warnings).to.deep.equal([
      { code: 'region-picked', found: 'Rotterdam', expected: 'Rotterdam', count: 1 },
    ]);
    expect(codes(read(areas, { region: 'rotterdam' }))).to.deep.equal([]);
    expect(codes(read('indicator;Nederland 2023;Nederland 2024\nA;5;6'))).to.deep.equal([]);
  });

  it('an outcome is no area', () => {
    for (const word of ['Resultaat', 'Stand', 'Uitkomst', 'Totaal', 'Score', 'Meting', 'Result', 'Total']) {
      const text = `indicator;${word} 2023;${word} 2024\nA;5;6`;
      const made = read(text);
      expect([made.document?.area, own(made, 'a'), codes(made)], word).to.deep.equal([
        undefined,
        ['2023 5', '2024 6'],
        [],
      ]);
      expect(read(text, { region: 'Saniveld' }).document?.area, word).to.deep.equal({ name: 'Saniveld' });
    }
    const country = read('indicator;Saniveld 2024;Totaal Nederland 2024\nA;5;6', { region: 'Saniveld' });
    expect(compared(country, 'a')).to.deep.equal({ 'Totaal Nederland': ['2024 6'] });
    const days = read('indicator;Stand 31-12-2023;Stand 31-12-2024\nA;5;6');
    expect([days.document?.area, own(days, 'a')]).to.deep.equal([undefined, ['2023-12-31 5', '2024-12-31 6']]);
  });

  it('and is only there to compare with makes no document', () => {
    for (const text of [
      'indicator;periode;waarde;vergelijking\nA;2024;5;\nA;2024;6;Utrecht',
      'indicator;periode;waarde;vergelijking;gebied\nA;2024;5;;\nA;2024;6;De stad;Utrecht',
      'indicator;periode;waarde;vergelijking;gebiedscode\nA;2024;5;;\nA;2024;6;De stad;utrecht',
      'indicator;vergelijking;2023;2024\nA;;4;5\nA;Utrecht;6;7',
    ]) {
      const made = read(text, { region: 'Utrecht' });
      expect(made.document, text).to.equal(null);
      expect(made.warnings.at(-1), text).to.include({ code: 'region-unknown', found: 'Utrecht' });
      expect(read(text, { region: 'GM0344', labels: { GM0344: 'Utrecht' } }).document, text).to.equal(null);
      expect(read(text, { region: 'Saniveld' }).document?.area, text).to.deep.equal({ name: 'Saniveld' });
    }
  });

  it('two of one name: which one is used is told; a code says it', () => {
    const text =
      'indicator;gebiedscode;gebied;periode;waarde\nA;PV26;Utrecht;2024;5\nA;GM0344;Utrecht;2024;6\nA;GM0001;X;2024;7';
    const made = read(text, { region: 'Utrecht', compare: [] });
    expect(own(made, 'a')).to.deep.equal(['2024 5']);
    expect(made.warnings[0]).to.deep.equal({
      code: 'region-picked',
      found: 'PV26 (Utrecht)',
      expected: 'PV26 (Utrecht), GM0344 (Utrecht)',
      count: 2,
    });
    const coded = read(text, { region: 'gm0344', compare: [] });
    expect([own(coded, 'a'), codes(coded)]).to.deep.equal([['2024 6'], ['regions-left-out']]);
  });
});

describe('areas to compare with, with years as columns', () => {
  it('are told apart by their code, and a row that is there twice is told', () => {
    const made = read(
      'indicator;gebiedscode;gebied;2023;2024\nA;GM1;Saniveld;1;2\nA;GM0344;Utrecht;3;4\nA;PV26;Utrecht;5;6\nA;PV26;Utrecht;7;8',
      { region: 'GM1', compare: 'all' },
    );
    const series = indicator(made, 'a').comparisons?.map(({ area, observations }) => [
      area?.code,
      observations.map(({ value }) => value),
    ]);
    expect(series).to.deep.equal([
      ['GM0344', [3, 4]],
      ['PV26', [5, 6]],
    ]);
    expect(made.warnings.map(({ code, row, column, found }) => [code, row, column, found])).to.deep.equal([
      ['period-twice', 5, 4, 'Utrecht (PV26)'],
      ['period-twice', 5, 5, 'Utrecht (PV26)'],
    ]);
  });

  it('in the headings are those asked for; what is left out or not there is told', () => {
    const text = 'Indicator;Saniveld 2024;Nederland 2024;Dijkwoude 2024\nA;4;5;6';
    const all = { Nederland: ['2024 5'], Dijkwoude: ['2024 6'] };
    const made = (compare?: 'all' | readonly string[]) =>
      read(text, { region: 'Saniveld', ...(compare && { compare }), labels: { NL01: 'Nederland' } });
    expect(compared(made(), 'a')).to.deep.equal(all);
    expect(compared(made('all'), 'a')).to.deep.equal(all);
    expect(compared(made(['Dijkwoude', 'NL01', 'Saniveld']), 'a')).to.deep.equal(all);
    const one = made(['NL01']);
    expect([own(one, 'a'), compared(one, 'a')]).to.deep.equal([['2024 4'], { Nederland: ['2024 5'] }]);
    expect(one.warnings.map(({ code, found }) => [code, found])).to.deep.equal([
      ['regions-left-out', 'Dijkwoude'],
      ['compared-column', 'Nederland'],
    ]);
    const none = made(['Utrecht']);
    expect(compared(none, 'a')).to.deep.equal({});
    expect(none.warnings).to.deep.include({
      code: 'region-unknown',
      found: 'Utrecht',
      expected: 'Nederland, Dijkwoude',
    });
    // Some areas have rows, the country has a column.
    const both = read('Gemeente;Indicator;2024;Nederland 2024\nSaniveld;A;4;5\nDijkwoude;A;6;5\nOord;A;7;5', {
      region: 'Saniveld',
      compare: ['Nederland', 'Oord', 'Utrecht'],
    });
    expect(compared(both, 'a')).to.deep.equal({ Nederland: ['2024 5'], Oord: ['2024 7'] });
    expect(both.warnings.filter(({ code }) => code === 'region-unknown').map(({ found }) => found)).to.deep.equal([
      'Utrecht',
    ]);
  });

  it('a row with a comparison is never one of the area itself', () => {
    const made = read('indicator;vergelijking;2023;2024\nA;Nederland;6;7\nA;;4;5');
    expect([own(made, 'a'), compared(made, 'a')]).to.deep.equal([
      ['2023 4', '2024 5'],
      { Nederland: ['2023 6', '2024 7'] },
    ]);
    expect(codes(made)).to.deep.equal([]);
  });
});

describe('a group that is asked for in a column or dimension that is not there', () => {
  const dimensions = { Leeftyd: '65 jaar of ouder' };

  it('makes no document of a CSV, in each of its forms', () => {
    for (const [text, expected] of [
      ['indicator;periode;waarde\nA;2024;5', '–'],
      ['indicator;leeftijd;periode;waarde\nA;18+;2024;5', 'leeftijd'],
      ['indicator;2023;2024\nA;4;5', '–'],
      ["Leeftijd;Geslacht;Regio's;Perioden;Eenzaam (%)\nTotaal;Totaal;Saniveld;2024;5", 'Leeftijd, Geslacht'],
    ]) {
      const made = read(text!, { dimensions });
      expect(made.document, text).to.equal(null);
      expect(made.warnings.at(-1), text).to.deep.equal({
        code: 'category-unknown',
        heading: 'Leeftyd',
        found: '65 jaar of ouder',
        expected,
      });
    }
  });

  it('nor of a table of CBS', () => {
    const properties = [
      { Type: 'Dimension', Key: 'Leeftijd', Title: 'Leeftijd' },
      { Type: 'Dimension', Key: 'Marges', Title: 'Marges' },
      { Type: 'GeoDimension', Key: 'RegioS', Title: "Regio's" },
      { Type: 'TimeDimension', Key: 'Perioden' },
      { Type: 'Topic', Key: 'A_1', Title: 'A' },
    ];
    const row = { Leeftijd: '80200', RegioS: 'GM9999', Perioden: '2024JJ00' };
    const rows = [
      { ...row, Marges: 'MW00000', A_1: 5 },
      { ...row, Marges: 'MOG0095', A_1: 4 },
      { ...row, Marges: 'MW00000', RegioS: 'GM0001', A_1: 6 },
    ];
    const observations = rows.map(({ A_1: Value, ...rest }) => ({
      Measure: 'A',
      ValueAttribute: 'None',
      Value,
      ...rest,
    }));
    const measures = [{ Identifier: 'A', Title: 'A' }];
    const both = (of: ConversionOptions['dimensions']): readonly Conversion[] => {
      const options = { ...(of && { dimensions: of }) };
      return [
        indicatorsFromCbs3({ rows, properties }, options),
        indicatorsFromCbs4({ observations, measures }, options),
      ];
    };
    for (const made of both(dimensions)) {
      expect(made.document).to.equal(null);
      expect(made.warnings.at(-1)).to.include({ code: 'category-unknown', heading: 'Leeftyd' });
      expect(made.warnings.at(-1)?.expected).to.include('Leeftijd');
    }
    // One with areas or margins is there, and divides like any other.
    for (const made of both({ RegioS: 'GM0001' })) expect(own(made, 'A')).to.deep.equal(['2024 6']);
    for (const made of both({ Marges: 'MW00000' })) expect(own(made, 'A')).to.deep.equal(['2024 5']);
    for (const made of both({ Marges: 'MOG0095' })) expect(made.document).to.equal(null);
  });

  it('a column with a name of our own can be asked for as well', () => {
    const wide =
      "Regio's;Perioden;Marges;Eenzaam (%)\nDorp;2024;Waarde;4\nStad;2024;Waarde;5\nStad;2024;Ondergrens;3\nStad;2023;Waarde;6";
    const asked = read(wide, { dimensions: { "regio's": 'Stad', marges: 'Waarde', Perioden: '2024' } });
    expect([own(asked, 'eenzaam'), asked.document?.area, codes(asked)]).to.deep.equal([
      ['2024 5'],
      { name: 'Stad' },
      [],
    ]);
    expect(indicator(asked, 'eenzaam').definition).to.equal(undefined);
    expect(read(wide, { dimensions: { marges: 'Bovengrens' } }).document).to.equal(null);
    const text = 'indicator;thema;periode;waarde\nA;Zorg;2024;5\nB;Werk;2024;6';
    expect(ids(read(text, { dimensions: { thema: 'Werk' } }))).to.deep.equal(['b']);
    expect(read(text, { dimensions: { thema: 'Geld' } }).document).to.equal(null);
    const years = 'indicator;thema;2023;2024\nA;Zorg;4;5\nB;Werk;5;6';
    expect(ids(read(years, { dimensions: { Thema: 'werk' } }))).to.deep.equal(['b']);
  });
});

describe('topics that are asked for', () => {
  const long = 'id;indicator;periode;waarde\n1;Zorg;2024;5\n2;Werk;2024;6';
  const years = 'indicator;2023;2024\nZorg;4;5\nWerk;5;6';

  it('are the only ones given, in each form of CSV', () => {
    for (const measure of ['2', 'werk']) expect(ids(read(long, { measures: [measure] })), measure).to.deep.equal(['2']);
    expect(ids(read(years, { measures: ['Werk'] }))).to.deep.equal(['werk']);
    const made = read(years, { measures: ['Geld', 'Zorg'] });
    expect(ids(made)).to.deep.equal(['zorg']);
    expect(made.warnings).to.deep.equal([{ code: 'topic-unknown', found: 'Geld', expected: 'Zorg, Werk' }]);
    for (const text of [long, years]) {
      const none = read(text, { measures: ['Geld'] });
      expect([none.document, codes(none)]).to.deep.equal([null, ['topic-unknown', 'no-indicator']]);
    }
  });

  it('beside what is measured', () => {
    const text = 'indicator;Aantal 2023;Percentage 2023;Aantal 2024;Percentage 2024\nZorg;1;2;3;4\nWerk;5;6;7;8';
    expect(own(read(text, { measures: ['percentage'] }), 'werk')).to.deep.equal(['2023 6', '2024 8']);
    const made = read(text, { measures: ['percentage', 'zorg'] });
    expect([ids(made), own(made, 'zorg')]).to.deep.equal([['zorg'], ['2023 2', '2024 4']]);
    const two = read(text, { measures: ['percentage', 'aantal'] });
    expect([own(two, 'werk'), two.warnings[0]?.code]).to.deep.equal([['2023 5', '2024 7'], 'measure-picked']);
    expect(read('indicator;Aantal 2023;Aantal 2024\nA;1;2', { measures: ['percentage'] }).document).to.equal(null);
  });

  it('several with one title: the one that is used is told; a key says it', () => {
    const properties = [
      { Type: 'TimeDimension', Key: 'Perioden' },
      { Type: 'Topic', Key: 'A_1', Title: 'Totaal' },
      { Type: 'Topic', Key: 'A_2', Title: 'Totaal' },
    ];
    const rows = [{ Perioden: '2024JJ00', A_1: 10, A_2: 20 }];
    const lists = { Perioden: [{ Key: '2024JJ00', Title: '2024', Status: 'Definitief' }] };
    const cbs = (measure: string): Conversion =>
      indicatorsFromCbs3({ rows, properties, lists }, { source, measures: [measure] });
    for (const measure of ['Totaal', 'a']) {
      expect(ids(cbs(measure)), measure).to.deep.equal(['A_1']);
      expect(cbs(measure).warnings, measure).to.deep.equal([
        { code: 'measure-picked', found: 'A_1 (Totaal)', expected: 'A_1 (Totaal), A_2 (Totaal)', count: 2 },
      ]);
    }
    expect([ids(cbs('A_2')), codes(cbs('A_2'))]).to.deep.equal([['A_2'], []]);
    const rowsOfTwo = 'programma;indicator;2023;2024\nWonen;Aantal huizen;5;6\nZorg;Aantal huizen;7;8';
    const made = read(rowsOfTwo, { measures: ['aantal huizen'] });
    expect([ids(made), codes(made)]).to.deep.equal([['aantal-huizen'], ['measure-picked']]);
    expect(ids(read(rowsOfTwo, { measures: ['aantal-huizen-2'] }))).to.deep.equal(['aantal-huizen-2']);
  });
});

describe('a year and its part in two columns', () => {
  it('are one period', () => {
    for (const [heads, rows, expected] of [
      ['jaar;kwartaal', ['2023;1', '2023;2'], ['2023-Q1 1', '2023-Q2 2']],
      ['kwartaal;jaar', ['1e kwartaal;2023', 'Q2;2023*'], ['2023-Q1 1', '2023-Q2 2 provisional']],
      ['year;quarter', ['2023;Q3', '2023;4th quarter'], ['2023-Q3 1', '2023-Q4 2']],
      ['jaar;maand', ['2023;1', '2023;12'], ['2023-01 1', '2023-12 2']],
      ['jaar;maand', ['2023;mei', '2023;juni'], ['2023-05 1', '2023-06 2']],
      ['jaar;kwartaal;maand', ['2023;2;5', '2023;2;6'], ['2023-05 1', '2023-06 2']],
      ['jaar;halfjaar', ['2023;1', '2023;2e'], ['2023-H1 1', '2023-H2 2']],
      ['datum;kwartaal', ['31-01-2023;1', '28-02-2023;1'], ['2023-01-31 1', '2023-02-28 2']],
      ['periode;kwartaal', ['2023-Q1;1', '2023;2023-Q2'], ['2023-Q1 1', '2023-Q2 2']],
    ] as const) {
      const long = read(`indicator;${heads};waarde\n${rows.map((row, i) => `A;${row};${i + 1}`).join('\n')}`);
      expect([own(long, 'a'), codes(long)], heads).to.deep.equal([expected, []]);
      const wide = read(`${heads};waarde\n${rows.map((row, i) => `${row};${i + 1}`).join('\n')}`);
      expect([ids(wide), own(wide, 'waarde'), codes(wide)], heads).to.deep.equal([['waarde'], expected, []]);
    }
  });

  it('a blank part is the whole year; one that cannot be read is told, and no figure of the year', () => {
    const made = read('indicator;jaar;kwartaal;waarde\nA;2023;;9\nA;2022;5;1\nA;2022;najaar;2\nA;2021;2020-Q1;3');
    expect(own(made, 'a')).to.deep.equal(['2023 9']);
    expect(made.warnings.map(({ code, row, found }) => [code, row, found])).to.deep.equal([
      ['period', 3, '2022 5'],
      ['period', 4, '2022 najaar'],
      ['period', 5, '2021 2020-Q1'],
    ]);
    for (const heads of ['jaar;week', 'jaar;maand;dag']) {
      const none = read(`indicator;${heads};waarde\nA;2023;${heads.includes('dag') ? '1;' : ''}3;5`);
      expect(JSON.stringify(none.document ?? ''), heads).not.to.include('"value":5');
      expect(codes(none), heads).to.include('period');
    }
  });
});

describe('an id that the file gives', () => {
  it('is the id of its indicator, whatever the rows before it are called', () => {
    const made = read('id;indicator;periode;waarde\n;Eenzaam;2024;5\neenzaam;Sterk eenzaam;2024;6');
    expect(made.document?.indicators.map(({ id, label }) => [id, label])).to.deep.equal([
      ['eenzaam-2', 'Eenzaam'],
      ['eenzaam', 'Sterk eenzaam'],
    ]);
  });
});

describe('two areas of one name', () => {
  it('are told apart by their codes, in every form of table', () => {
    const heads = 'gemeentecode;gemeente';
    const [north, south, other] = ['GM0373;Bergen', 'GM0893;Bergen', 'GM9999;Saniveld'];
    const options = { region: 'GM0373', compare: 'all' } as const;
    for (const text of [
      `${heads};periode;Eenzaam (%)\n${north};2024;5\n${south};2024;6\n${other};2024;7`,
      `${heads};indicator;periode;waarde\n${north};Eenzaam;2024;5\n${south};Eenzaam;2024;6\n${other};Eenzaam;2024;7`,
      `${heads};indicator;2023;2024\n${north};Eenzaam;4;5\n${south};Eenzaam;5;6\n${other};Eenzaam;6;7`,
    ]) {
      const made = read(text, options);
      expect(indicator(made, 'eenzaam').comparisons!.map(({ label, area }) => [label, area])).to.deep.equal([
        ['Bergen (GM0893)', { code: 'GM0893', name: 'Bergen' }],
        ['Saniveld', { code: 'GM9999', name: 'Saniveld' }],
      ]);
    }
  });
});
