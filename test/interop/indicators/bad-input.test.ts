import { expect } from '@open-wc/testing';
import fc, { runs } from '../../support/property.js';
import { readIndicators } from '../../../src/domain/document/indicators.js';
import { indicatorsFromCsv, indicatorsFromJson, warningCodes } from '../../../src/interop/index.js';
import { sayWarning } from '../../../src/language/conversion.js';
import * as en from '../../../src/language/en.js';
import * as nl from '../../../src/language/nl.js';
import { codes, indicator, own } from './kit.js';

const head = 'indicator;eenheid;periode;waarde;status;soort\n';

describe('bad CSV: told with row and column, and the rest is still there', () => {
  it('100,000 rows: the first 20,000 are read', () => {
    const rows = Array.from({ length: 100_000 }, (_, i) => `I${i % 150};%;${1900 + (Math.floor(i / 150) % 120)};1;;`);
    const made = indicatorsFromCsv(head + rows.join('\n'));
    expect(made.warnings).to.deep.include({ code: 'too-many-rows', row: 20_002, expected: '20000', count: 100_000 });
    expect(made.document?.indicators).to.have.lengthOf(150);
    expect(made.document?.indicators.reduce((sum, { observations }) => sum + observations.length, 0)).to.equal(18_000);
  });

  it('many bad cells do not hide the rest', () => {
    const bad = Array.from({ length: 300 }, (_, i) => `A;%;${1700 + i};veel;;`).join('\n');
    const made = indicatorsFromCsv(`${head}${bad}\nB;%;2024;1;;`);
    expect(codes(made).filter((code) => code === 'number')).to.have.lengthOf(50);
    expect(codes(made)).to.include('no-source');
    expect(made.more).to.equal(250);
  });

  it('blank rows at the end, as spreadsheets write them, are not counted', () => {
    const made = indicatorsFromCsv(`${head}A;%;2024;1;;\n${';;;;;\n'.repeat(30_000)}`);
    expect(own(made, 'a')).to.deep.equal(['2024 1']);
    expect(codes(made)).to.deep.equal(['no-source']);
  });

  it('ragged rows', () => {
    const made = indicatorsFromCsv(`${head}A;%;2023;1;;\nA;%\nA;%;2024;2;;;extra\nA;%;2025;3;;;;\nA;%;2026;4`);
    expect(own(made, 'a')).to.deep.equal(['2023 1', '2025 3', '2026 4']);
    expect(made.warnings.slice(0, 3)).to.deep.equal([
      { code: 'row-short', row: 3, column: 3, heading: 'periode', found: '2', expected: '6' },
      { code: 'row-long', row: 4, column: 7, found: '7', expected: '6' },
      { code: 'row-short', row: 6, column: 5, heading: 'status', found: '4', expected: '6' },
    ]);
  });

  it('a quote that never ends, and text behind a quote', () => {
    const made = indicatorsFromCsv(`${head}"A;%;2023;1;;\n"B"x;%;2024;2;;\nC;%;2024;3;;`);
    expect(made.document?.indicators.map(({ label }) => label)).to.include('C');
    const open = indicatorsFromCsv(`${head}A;%;2023;1;;\n"B;%;2024;2;;\nC;%;2024;3;;`);
    expect(open.warnings[0]).to.deep.equal({ code: 'quote-open', row: 3, column: 1 });
    expect(open.document?.indicators.map(({ label }) => label)).to.deep.equal(['A', '"B', 'C']);
  });

  it('figures by the week give no document: it would be empty', () => {
    const made = indicatorsFromCsv('indicator;jaar;week;waarde\nA;2024;1;5\nA;2024;2;6');
    expect([made.document, codes(made)]).to.deep.equal([null, ['period', 'period', 'no-indicator']]);
    const agreed = indicatorsFromCsv('indicator;periode;waarde;ijkpunt\nA;;;5');
    expect(agreed.document?.indicators[0]?.reference).to.deep.equal([{ value: 5 }]);
  });

  it('a status in words that are not known is not final', () => {
    const made = indicatorsFromCsv(
      'indicator;periode;waarde;status\nA;2021;1;definitief\nA;2022;2;\nA;2023;3;n.v.t.\nA;2024;4;concept\nA;2025;x;concept',
    );
    expect(own(made, 'a')).to.deep.equal([
      '2021 1 final',
      '2022 2',
      '2023 3',
      '2024 4 provisional',
      '2025 suppressed provisional',
    ]);
    expect(made.warnings.filter(({ code }) => code === 'unknown-word').map(({ row }) => row)).to.deep.equal([4, 5, 6]);
  });

  it('words, numbers and periods that are none', () => {
    const made = indicatorsFromCsv(
      `${head}A;%;2023;veel;;\nA;%;ooit;2;;\nA;%;2024;3;zeker;dobber\nA;km;2025;4;;\n;;2025;4;;\nA;%;2024;9;;`,
    );
    expect(own(made, 'a')).to.deep.equal(['2023 unknown', '2024 3 provisional', '2025 4']);
    expect(made.warnings.map(({ code, row, column, found }) => [code, row, column, found])).to.deep.equal([
      ['number', 2, 4, 'veel'],
      ['period', 3, 3, 'ooit'],
      ['unknown-word', 4, 6, 'dobber'],
      ['unknown-word', 4, 5, 'zeker'],
      ['differs', 5, 2, 'km'],
      ['row-without-name', 6, undefined, undefined],
      ['period-twice', 7, 3, '2024'],
      ['no-source', undefined, undefined, undefined],
    ]);
  });

  it('a decimal mark that can be either, and both marks in one file', () => {
    const either = (text: string) => {
      const made = indicatorsFromCsv(text);
      return [indicator(made, 'a').observations[0]?.value, made.warnings[0]?.code, made.warnings[0]?.expected];
    };
    expect(either('indicator;periode;waarde\nA;2024;1.234')).to.deep.equal([1234, 'decimal-ambiguous', '1234']);
    expect(either('indicator;periode;waarde\nA;2024;1,234')).to.deep.equal([1.234, 'decimal-ambiguous', '1.234']);
    expect(either('indicator,period,value\nA,2024,1.234')).to.deep.equal([1.234, 'decimal-ambiguous', '1.234']);
    expect(either('indicator;periode;waarde\nA;2024;1.234\nB;2024;0,5')[0]).to.equal(1234);
    const both = indicatorsFromCsv('indicator;periode;waarde\nA;2023;1,5\nA;2024;2,5\nA;2025;3.5');
    expect(own(both, 'a')).to.deep.equal(['2023 1.5', '2024 2.5', '2025 unknown']);
    expect(both.warnings.slice(0, 2).map(({ code, row, column }) => [code, row, column])).to.deep.equal([
      ['decimal-mixed', 4, 3],
      ['number', 4, 3],
    ]);
  });

  it('no figures, no headings, nothing at all, letters that were lost', () => {
    expect(codes(indicatorsFromCsv(''))).to.deep.equal(['empty']);
    expect(codes(indicatorsFromCsv('Beste lezer,\nhier volgt niets.'))).to.deep.equal(['not-a-table']);
    expect(codes(indicatorsFromCsv(head))).to.deep.equal(['no-indicator']);
    expect(codes(indicatorsFromCsv(`${head}Caf\ufffd;%;2024;1;;`))).to.include('encoding');
    for (const made of ['', 'x', head].map((text) => indicatorsFromCsv(text))) expect(made.document).to.equal(null);
  });

  it('too many indicators and observations for one document', () => {
    const many = Array.from({ length: 260 }, (_, i) => `I${i};%;2024;1;;`).join('\n');
    const made = indicatorsFromCsv(head + many);
    expect(made.document?.indicators).to.have.lengthOf(200);
    expect(made.warnings[0]).to.deep.equal({ code: 'too-many-indicators', expected: '200', count: 260 });
    const days = Array.from({ length: 230 }, (_, i) => `A;%;${1700 + i};${i};;`).join('\n');
    const long = indicatorsFromCsv(head + days);
    expect(own(long, 'a')).to.have.lengthOf(200);
    expect(own(long, 'a')[0]).to.equal('1730 30');
  });

  it('what is only wrong with the figures themselves is told by the reader of the library', () => {
    const text =
      'indicator;periode;waarde;ondergrens;bovengrens;schaal van;schaal tot\n' +
      'Omgekeerd;2024;5;9;1;10;0\nBuiten;2024;120;;;0;100\nGelijk;2024;1;;;5;5\n<b>Vet</b>;2024;-3;;;;\nGroot;2024;1e12;;;;';
    const made = indicatorsFromCsv(text);
    expect(made.document?.indicators).to.have.lengthOf(5);
    const paths = made.warnings
      .filter(({ code }) => code === 'problem')
      .map(({ path, problem }) => `${path} ${problem}`);
    expect(paths).to.include.members([
      'indicators[0].observations[0].lower out-of-range',
      'indicators[0].range.max out-of-range',
      'indicators[1].observations[0].value out-of-range',
      'indicators[2].range.max out-of-range',
      'indicators[3].label not-allowed',
    ]);
    expect(
      readIndicators(made.document).value?.indicators.map(({ observations }) => observations[0]?.value),
    ).to.deep.equal([5, 120, 1, -3, 1e12]);
  });

  it('never throws, whatever the text; and never makes a figure of a cell without a digit', () => {
    const cell = fc.oneof(
      fc.string({ maxLength: 12 }),
      fc.constantFrom(
        'indicator',
        'periode',
        'waarde',
        '2024',
        '1,5',
        '-',
        '"',
        '""',
        'x',
        '',
        '2024*',
        '€ 1.000',
        'Begroting 2026',
      ),
    );
    const table = fc.array(fc.array(cell, { maxLength: 6 }), { maxLength: 8 });
    fc.assert(
      fc.property(table, fc.constantFrom(';', ',', '\t', ''), fc.boolean(), (rows, separator, headed) => {
        const text =
          (headed ? `indicator${separator}periode${separator}waarde\n` : '') +
          rows.map((row) => row.join(separator)).join('\n');
        const made = indicatorsFromCsv(text);
        // No place in a sentence is left empty; a cell that looks like one is said as it is.
        for (const warning of made.warnings) {
          const open = /\{[a-z]+\}$/.exec(sayWarning(warning, nl))?.[0] ?? '';
          expect(text).to.contain(open);
        }
        if (!/\d/.test(text)) expect(JSON.stringify(made.document?.indicators ?? '')).not.to.match(/"value":\d/);
      }),
      runs(150),
    );
  });
});

describe('own JSON', () => {
  const good = {
    schema: 'veerkracht/indicators@1',
    indicators: [{ id: 'a', label: 'A', observations: [{ period: '2024', value: 1 }] }],
  };

  it('passes as it is, as text or object, and what is wrong is told with its path', () => {
    expect(indicatorsFromJson(JSON.stringify(good))).to.deep.equal({ document: good, warnings: [] });
    expect(indicatorsFromJson(good, { title: 'T', asOf: '2024' }).document).to.deep.include({
      title: 'T',
      asOf: '2024',
    });
    const worse = {
      ...good,
      indicators: [...good.indicators, { id: 'b', label: 'B', observations: [{ period: 'ooit', value: 2 }] }],
    };
    const made = indicatorsFromJson(worse);
    expect(made.document?.indicators).to.have.lengthOf(2);
    expect(made.warnings[0]).to.include({
      code: 'problem',
      path: 'indicators[1].observations[0].period',
      problem: 'bad-date',
    });
    expect(sayWarning(made.warnings[0]!, en)).to.match(/^indicators\[1\]\.observations\[0\]\.period: .*"ooit"/);
  });

  it('another kind, a newer version and no JSON at all make no document', () => {
    expect(indicatorsFromJson('{')).to.deep.equal({
      document: null,
      warnings: [{ code: 'not-json', path: '', problem: 'not-json' }],
    });
    for (const wrong of [
      null,
      [],
      'null',
      { schema: 'veerkracht/web@1' },
      { ...good, schema: 'veerkracht/indicators@2' },
      { ...good, indicators: 'x' },
    ]) {
      const made = indicatorsFromJson(wrong);
      expect(made.document).to.equal(null);
      expect(codes(made)[0]).to.match(/problem|not-json/);
    }
  });

  it('keeps nothing of a prototype, and hides figures of small groups', () => {
    const hostile = JSON.stringify({ ...good, x: 1 }).replace('"x":1', '"__proto__":{"polluted":1}');
    expect('polluted' in (indicatorsFromJson(hostile).document ?? {})).to.equal(false);
    const small = {
      ...good,
      indicators: [{ ...good.indicators[0], suppressBelow: 10, observations: [{ period: '2024', value: 33, n: 3 }] }],
    };
    expect(JSON.stringify(indicatorsFromJson(small).document)).not.to.include('33');
  });
});

describe('words for warnings', () => {
  it('there are some for every code, in both languages', () => {
    for (const words of [nl, en]) {
      for (const code of warningCodes) expect(Object.keys(words.conversion), code).to.include(code);
    }
    expect(sayWarning({ code: 'number', row: 5, column: 4, heading: 'waarde', found: 'veel' }, nl)).to.equal(
      'Rij 5, kolom 4 (waarde): “veel” is geen getal dat we kunnen lezen. Het cijfer is onbekend, niet 0.',
    );
    expect(sayWarning({ code: 'row-long', row: 5, column: 9, found: '9', expected: '8' }, en)).to.equal(
      'Row 5, column 9: The row has 9 cells and there are 8 headings. The row was left out.',
    );
  });
});
