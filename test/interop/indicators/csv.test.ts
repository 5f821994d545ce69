import { expect } from '@open-wc/testing';
import { indicatorsFromCsv } from '../../../src/interop/index.js';
import { codes, compared, expectClean, fileText, indicator, own } from './kit.js';

describe('budget-table.csv: years as columns', () => {
  let text = '';
  before(async () => (text = await fileText('budget-table.csv')));

  it('every figure of every row', () => {
    const made = indicatorsFromCsv(text);
    expectClean(made);
    expect(made.document?.indicators.map(({ label }) => label)).to.deep.equal([
      'Inwoners met vrijwilligerswerk',
      'Weken tot het eerste gesprek',
      'Inwoners met Wmo-hulp',
      'Jongeren met jeugdhulp',
      'Jongeren met jeugdreclassering',
      'Overhead',
      'Kosten per inwoner',
      'Nieuwe sleutels na beschermd wonen',
    ]);
    // The budget of 2026 is a plan: it lies after `asOf`, the newest year with a figure.
    expect(made.document?.asOf).to.equal('2024');
    const expected: Record<string, [string[], string[]]> = {
      'inwoners-met-vrijwilligerswerk': [
        ['2021 29.5', '2022 unknown', '2023 27.1', '2024 28', '2026 30'],
        ['2024 27.4'],
      ],
      'weken-tot-het-eerste-gesprek': [['2021 unknown', '2022 7.8', '2023 7.1', '2024 4.2', '2026 3'], ['2024 8.8']],
      'inwoners-met-wmo-hulp': [['2021 61', '2022 63', '2023 62', '2024 not-yet', '2026 60'], ['2024 66']],
      'jongeren-met-jeugdhulp': [['2021 118', '2022 121', '2023 124', '2024 119'], ['2024 115']],
      // A dash is "too small to show", by the footnote of the file; 0 is a figure.
      'jongeren-met-jeugdreclassering': [
        ['2021 suppressed', '2022 suppressed', '2023 0', '2024 0', '2026 0'],
        ['2024 3.1'],
      ],
      overhead: [['2021 24.1', '2022 23.8', '2023 22.4', '2024 20.9', '2026 18'], []],
      'kosten-per-inwoner': [['2021 451', '2022 489.5', '2023 505', '2024 1011.25'], []],
      'nieuwe-sleutels-na-beschermd-wonen': [['2021 0', '2022 0', '2023 2', '2024 4', '2026 5'], []],
    };
    for (const [id, [figures, country]] of Object.entries(expected)) {
      expect(own(made, id), id).to.deep.equal(figures);
      expect(compared(made, id), id).to.deep.equal(country.length > 0 ? { Nederland: country } : {});
      expect(indicator(made, id).reference, id).to.equal(undefined);
    }
  });

  it('unit, definition, theme and source; a semicolon in quotes stays in its cell', () => {
    const made = indicatorsFromCsv(text);
    const { definition, unit, theme, source } = indicator(made, 'overhead');
    expect(definition).to.equal('Kosten van leiding, administratie en gebouwen; deel van alle kosten');
    expect([unit, theme, source]).to.deep.equal(['%', '0.4 Overhead', { name: 'Verzonnen' }]);
    expect(indicator(made, 'kosten-per-inwoner').unit).to.equal('euro');
    expect(indicator(made, 'jongeren-met-jeugdhulp').unit).to.equal('per 1.000');
  });

  it('tells what it took from the footnote, and which columns are a plan and another area', () => {
    const made = indicatorsFromCsv(text);
    expect(
      made.warnings.filter(({ code }) => code === 'legend').map(({ found, expected }) => [found, expected]),
    ).to.deep.equal([
      ['""', 'unknown'],
      ['n.b.', 'not-yet'],
      ['streepje', 'suppressed'],
    ]);
    expect(
      made.warnings.filter(({ code }) => code !== 'legend').map(({ code, row, column }) => [code, row, column]),
    ).to.deep.equal([
      ['footnote', 11, undefined],
      ['plan-column', undefined, 11],
      ['compared-column', undefined, 12],
    ]);
  });

  it('what the host says goes before the footnote', () => {
    const made = indicatorsFromCsv(text, { missing: { '-': 0 }, plans: 'leave-out', title: 'Begroting', asOf: '2025' });
    expect(own(made, 'jongeren-met-jeugdreclassering')).to.deep.equal(['2021 0', '2022 0', '2023 0', '2024 0']);
    expect([made.document?.title, made.document?.asOf]).to.deep.equal(['Begroting', '2025']);
  });

  it('a plan can be a reference, and one for a year that has its figure is left out', () => {
    const made = indicatorsFromCsv(text, { plans: 'target' });
    expect(own(made, 'overhead')).to.deep.equal(['2021 24.1', '2022 23.8', '2023 22.4', '2024 20.9']);
    expect(indicator(made, 'overhead').reference).to.deep.equal([
      { value: 18, kind: 'target', label: 'Begroting 2026' },
    ]);
    expect(made.document?.asOf).to.equal(undefined);
    const past = indicatorsFromCsv('Indicator;Begroting 2024;Realisatie 2024;Streefwaarde 2030\nA;5,5;6;8');
    expect(own(past, 'a')).to.deep.equal(['2024 6']);
    expect(indicator(past, 'a').reference).to.deep.equal([{ value: 8, kind: 'target', label: 'Streefwaarde 2030' }]);
    expect(past.warnings[0]).to.deep.equal({ code: 'plan-past', column: 2, heading: 'Begroting 2024' });
  });
});

describe('statline-semicolon.csv: topics as columns', () => {
  let text = '';
  before(async () => (text = await fileText('statline-semicolon.csv')));

  it('every figure of everyone of 18 and older, in all areas', () => {
    const made = indicatorsFromCsv(text, { compare: 'all' });
    expectClean(made);
    expect(text.startsWith('\ufeff')).to.equal(true);
    expect(made.document?.title).to.equal('Gezondheid per wijk en buurt; voorbeeld, verzonnen cijfers');
    expect(made.document?.source).to.deep.equal({ name: 'verzonnen voorbeeld in de vorm van StatLine' });
    expect(made.document?.area).to.deep.equal({ name: 'Saniveld' });
    const noord = 'Wijk 01 "Noord"';
    const molenhof = 'Molenhof; oude dorp';
    const expected: Record<string, [string[], Record<string, string[]>]> = {
      'ervaren-gezondheid-zeer-goed': [
        ['2020 78.9 76.1–81.7', '2022 76', '2024 76.3 provisional'],
        { [noord]: ['2022 77.6'], [molenhof]: ['2022 71.2', '2020 0'], 'De Hoek': ['2022 suppressed'] },
      ],
      eenzaam: [
        ['2020 45.8 43–48.6', '2022 47.5', '2024 44.9 provisional'],
        { [noord]: ['2022 45'], [molenhof]: ['2022 unknown', '2020 unknown'], 'De Hoek': ['2022 suppressed'] },
      ],
      mantelzorger: [
        ['2020 15 12.2–17.8', '2022 14.6', '2024 15.4 provisional'],
        { [noord]: ['2022 15.2'], [molenhof]: ['2022 13', '2020 unknown'], 'De Hoek': ['2022 suppressed'] },
      ],
      'aantal-inwoners': [
        ['2020 18020', '2022 18105', '2024 18240 provisional'],
        { [noord]: ['2022 6310'], [molenhof]: ['2022 840', '2020 835'], 'De Hoek': ['2022 40'] },
      ],
    };
    expect(made.document?.indicators.map(({ id }) => id)).to.deep.equal(Object.keys(expected));
    for (const [id, [figures, others]] of Object.entries(expected)) {
      expect(own(made, id), id).to.deep.equal(figures);
      expect(compared(made, id), id).to.deep.equal(others);
      expect(indicator(made, id).definition).to.equal('Leeftijd: 18 jaar of ouder.');
    }
    expect(made.document?.indicators.map(({ unit }) => unit)).to.deep.equal(['%', '%', '%', 'aantal']);
    expect(codes(made)).to.deep.equal(['category-picked', 'region-picked']);
  });

  it('another group and another area, when asked for', () => {
    const older = indicatorsFromCsv(text, { dimensions: { leeftijd: '65 jaar of ouder' } });
    expect(own(older, 'ervaren-gezondheid-zeer-goed')).to.deep.equal(['2022 61.5']);
    expect(own(older, 'eenzaam')).to.deep.equal(['2022 49.9']);
    expect(own(older, 'mantelzorger')).to.deep.equal(['2022 16']);
    expect(own(older, 'aantal-inwoners')).to.deep.equal(['2022 4290']);
    expect(codes(older)).to.deep.equal([]);
    const village = indicatorsFromCsv(text, {
      region: 'molenhof; oude dorp',
      compare: ['Saniveld'],
      measures: ['Eenzaam'],
    });
    expect(village.document?.indicators.length).to.equal(1);
    expect(own(village, 'eenzaam')).to.deep.equal(['2022 unknown', '2020 unknown']);
    expect(Object.keys(compared(village, 'eenzaam'))).to.deep.equal(['Saniveld']);
  });

  it('makes no document of another area than the one asked for', () => {
    const made = indicatorsFromCsv(text, { region: 'GM0001' });
    expect(made.document).to.equal(null);
    expect(made.warnings.at(-1)).to.include({ code: 'region-unknown', found: 'GM0001' });
  });
});

describe('a CSV with a row per indicator and period', () => {
  it('reads Dutch headings with a semicolon and English ones with a comma alike', () => {
    const dutch = indicatorsFromCsv(
      '\ufeffIndicator;Eenheid;Periode;Waarde;Ondergrens;Bovengrens;Status;n;IJkpunt;Afgesproken door\r\n' +
        'Eenzaam;%;2022;47,5;44,7;50,3;definitief;1.204;40;raad | GGD\r\n' +
        'Eenzaam;%;2024*;44,9;42,1;47,7;;1.310;40;raad | GGD\r\n',
    );
    const english = indicatorsFromCsv(
      'indicator,unit,period,value,lower,upper,status,n,reference,agreed by\n' +
        'Eenzaam,%,2022,47.5,44.7,50.3,final,"1,204",40,raad | GGD\n' +
        'Eenzaam,%,2024,44.9,42.1,47.7,provisional,"1,310",40,raad | GGD',
    );
    for (const made of [dutch, english]) {
      expect(own(made, 'eenzaam')).to.deep.equal(['2022 47.5 44.7–50.3 final', '2024 44.9 42.1–47.7 provisional']);
      expect(indicator(made, 'eenzaam').observations.map(({ n }) => n)).to.deep.equal([1204, 1310]);
      expect(indicator(made, 'eenzaam').reference).to.deep.equal([{ value: 40, agreedBy: ['raad', 'GGD'] }]);
      expect(codes(made)).to.deep.equal(['no-source']);
    }
  });

  it('takes a tab, a line end and a doubled quote inside quotes, and old line ends', () => {
    const made = indicatorsFromCsv('indicator\tdefinitie\tperiode\twaarde\r"A ""b"""\t"een\ntwee\tdrie"\t2024\t1\r');
    expect(indicator(made, 'a-b').label).to.equal('A "b"');
    expect(indicator(made, 'a-b').definition).to.equal('een\ntwee\tdrie');
  });

  it('a plan is a figure after the newest one that is known', () => {
    const made = indicatorsFromCsv(
      'indicator;periode;waarde;status\nA;2024;5;definitief\nA;2026;4;plan\nA;2023;6;begroot',
    );
    expect([own(made, 'a'), made.document?.asOf]).to.deep.equal([['2024 5 final', '2026 4'], '2024']);
    expect(made.warnings[0]).to.include({ code: 'plan-past', row: 4, column: 2 });
    const only = indicatorsFromCsv('indicator;periode;waarde;status\nA;2026;4;plan');
    expect([own(only, 'a'), only.document?.asOf]).to.deep.equal([['2026 4'], '2025-12-31']);
  });

  it('every way to write a period', () => {
    const written = {
      '2024JJ00': '2024',
      '2025KW01': '2025-Q1',
      '2025MM05': '2025-05',
      '2024SJ00': '2024/2025',
      '1e kwartaal 2025': '2025-Q1',
      'Q3 2025': '2025-Q3',
      '2025 2e halfjaar': '2025-H2',
      'mei 2025': '2025-05',
      '2025 december*': '2025-12',
      '31-12-2024': '2024-12-31',
      '5 maart 2024': '2024-03-05',
      '2024-2025': '2024/2025',
      "2024/'25": '2024/2025',
      '2024-q2': '2024-Q2',
    };
    for (const [text, period] of Object.entries(written)) {
      const made = indicatorsFromCsv(`indicator;periode;waarde\nA;${text};1`);
      expect(indicator(made, 'a').observations[0]?.period, text).to.equal(period);
    }
    for (const text of ['30-02-2024', '2024-13', 'mrt-24', '2024-2026', '2025KW05', 'vorig jaar', '04/05/2024']) {
      const made = indicatorsFromCsv(`indicator;periode;waarde\nA;${text};1`);
      expect(made.warnings[0], text).to.include({ code: 'period', row: 2, column: 2, heading: 'periode', found: text });
    }
  });

  it('every way to write a number, and what is none', () => {
    const value = (cell: string, options = {}): unknown =>
      indicator(indicatorsFromCsv(`indicator;periode;waarde\nA;2024;"${cell}"\nB;2024;0,5`, options), 'a')
        .observations[0]?.value;
    expect(
      ['€ 1.011,25', '62,5 %', '-3', '− 3,5', '1 234,5', '1.234.567', '€ 505,-', '1,5E+3', '0', '-0,0', ',5'].map(
        (cell) => value(cell),
      ),
    ).to.deep.equal([1011.25, 62.5, -3, -3.5, 1234.5, 1234567, 505, 1500, 0, 0, 0.5]);
    expect(
      ['NaN', 'Infinity', '1.23', '12.34,5', '1,2,3', '5-', '#N/B', '1e999', 'ca. 5'].map((cell) => value(cell)),
    ).to.deep.equal(Array.from({ length: 9 }, () => null));
    expect(value('1.234', { decimal: '.' })).to.equal(1.234);
  });

  it('a blank, a mark and a dash are no figure', () => {
    const made = indicatorsFromCsv(
      'indicator;periode;waarde\nA;2019;\nA;2020;x\nA;2021;.\nA;2022;-\nA;2023;< 10\nA;2024;0',
    );
    expect(own(made, 'a')).to.deep.equal([
      '2019 unknown',
      '2020 suppressed',
      '2021 unknown',
      '2022 unknown',
      '2023 suppressed',
      '2024 0',
    ]);
    expect(made.warnings[0]).to.include({ code: 'dash', row: 5, column: 3 });
  });

  it('a figure of too small a group does not get into the document', () => {
    const made = indicatorsFromCsv(
      'indicator;periode;waarde;n;niet tonen onder\nA;2023;40;5;10\nA;2024;50;12;10\nA;2025;0;0;10',
    );
    expect(own(made, 'a')).to.deep.equal(['2023 suppressed', '2024 50', '2025 0']);
    expect(JSON.stringify(made.document)).not.to.include('"n":5');
    expect(made.warnings).to.deep.include({ code: 'small-hidden', count: 1 });
  });

  it('a column we do not know is told, and divides the rows when the host names it', () => {
    const text =
      'indicator;leeftijd;marges;periode;waarde\nA;18+;Waarde;2024;5\nA;18+;Ondergrens;2024;4\nA;18+;Bovengrens;2024;6\nA;65+;Waarde;2024;7';
    const made = indicatorsFromCsv(text, { dimensions: { leeftijd: '18+' } });
    expect(own(made, 'a')).to.deep.equal(['2024 5 4–6']);
    expect(codes(made)).to.deep.equal(['no-source']);
    const unsaid = indicatorsFromCsv(text);
    expect(codes(unsaid)).to.deep.equal(['unknown-column', 'period-twice', 'no-source']);
  });

  it('areas in the rows: one is the area itself, the country is compared, others are told', () => {
    const text = 'indicator,area,period,value\nA,Saniveld,2024,1\nA,Nederland,2024,2\nA,Dijkwoude,2024,3';
    const made = indicatorsFromCsv(text, { region: 'saniveld' });
    expect(made.document?.area).to.deep.equal({ name: 'Saniveld' });
    expect([own(made, 'a'), compared(made, 'a')]).to.deep.equal([['2024 1'], { Nederland: ['2024 2'] }]);
    expect(codes(made)).to.deep.equal(['regions-left-out', 'no-source']);
    expect(compared(indicatorsFromCsv(text, { compare: ['Dijkwoude'] }), 'a')).to.deep.equal({ Dijkwoude: ['2024 3'] });
  });
});

describe('a CSV with names of areas above the years', () => {
  const text = 'Onderwerp;Saniveld 2023;Saniveld 2024*;Nederland 2024\nEenzaam (%);47,5;44,9;46,1\n';

  it('the area with most columns, or the one asked for', () => {
    const made = indicatorsFromCsv(text);
    expect(made.document?.area).to.deep.equal({ name: 'Saniveld' });
    expect(own(made, 'eenzaam')).to.deep.equal(['2023 47.5', '2024 44.9 provisional']);
    expect(indicator(made, 'eenzaam').unit).to.equal('%');
    expect(compared(made, 'eenzaam')).to.deep.equal({ Nederland: ['2024 46.1'] });
    const country = indicatorsFromCsv(text, { region: 'Nederland' });
    expect(own(country, 'eenzaam')).to.deep.equal(['2024 46.1']);
  });

  it('another area under the name asked for is never given', async () => {
    const made = indicatorsFromCsv(await fileText('budget-table.csv'), { region: 'Nederland' });
    expect(made.document).to.equal(null);
    expect(codes(made)).to.include('region-unknown');
  });

  it('a row per municipality: figures of one are never put under another', () => {
    const text =
      'Gemeente;Indicator;2023;2024;Opmerking 2024\nSaniveld;Eenzaam;47,5;44,9;\nNederland;Eenzaam;46,0;46,1;zie noot\nDijkwoude;Eenzaam;40;41;';
    const made = indicatorsFromCsv(text, { region: 'Saniveld', compare: ['Dijkwoude'] });
    expect(own(made, 'eenzaam')).to.deep.equal(['2023 47.5', '2024 44.9']);
    expect(compared(made, 'eenzaam')).to.deep.equal({ Dijkwoude: ['2023 40', '2024 41'] });
    expect(made.warnings.map(({ code, heading }) => [code, heading])).to.deep.equal([
      ['regions-left-out', undefined],
      ['unknown-column', 'Opmerking 2024'],
      ['no-source', undefined],
    ]);
    expect(indicatorsFromCsv(text, { region: 'Elders' }).document).to.equal(null);
  });

  it('the same name in two programmes is two indicators; the same row twice is one', () => {
    const made = indicatorsFromCsv('Programma;Indicator;2024\nWonen;Aantal;5\nZorg;Aantal;6\nZorg;Aantal;7');
    expect([own(made, 'aantal'), own(made, 'aantal-2')]).to.deep.equal([['2024 5'], ['2024 6']]);
    expect(codes(made)).to.deep.equal(['period-twice', 'no-source']);
  });
});

describe('a download with topics as columns, less tidy', () => {
  it('a cell that is no number is told, and a column of remarks divides nothing', () => {
    const made = indicatorsFromCsv(
      "Leeftijd;Regio's;Perioden;Eenzaam (%);Mantelzorger (%);Opmerking\n" +
        '20300;Saniveld;2022;47,5;zie noot;\n20300;Saniveld;2024;44,9;15,4;nieuw\n80200;Saniveld;2024;49,9;16;',
    );
    expect(own(made, 'eenzaam')).to.deep.equal(['2022 47.5', '2024 44.9']);
    expect(own(made, 'mantelzorger')).to.deep.equal(['2022 unknown', '2024 15.4']);
    expect(made.warnings.map(({ code, row, heading }) => [code, row, heading])).to.deep.equal([
      ['category-picked', undefined, 'Leeftijd'],
      ['unknown-column', undefined, 'Opmerking'],
      ['number', 2, 'Mantelzorger (%)'],
      ['no-source', undefined, undefined],
    ]);
  });

  it('a sign in the cell is the unit where no column names one', () => {
    const made = indicatorsFromCsv('indicator;periode;waarde\nA;2024;62,5 %\nB;2024;€ 3');
    expect(made.document?.indicators.map(({ unit }) => unit)).to.deep.equal(['%', 'euro']);
    const told = indicatorsFromCsv('indicator;eenheid;periode;waarde\nA;weken;2024;62,5 %');
    expect(told.warnings[0]).to.deep.equal({
      code: 'sign',
      row: 2,
      column: 4,
      heading: 'waarde',
      found: '%',
      expected: 'weken',
    });
  });
});
