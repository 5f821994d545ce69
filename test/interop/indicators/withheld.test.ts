import { expect } from '@open-wc/testing';
import fc, { runs } from '../../support/property.js';
import { readIndicators } from '../../../src/domain/document/indicators.js';
import { indicatorsFromCsv, indicatorsFromJson, type Conversion } from '../../../src/interop/index.js';
import { codes, indicator, own } from './kit.js';

/** All that a stranger who fetches the file can read. */
const file = ({ document }: Conversion): string => JSON.stringify(document);

describe('figures of small groups do not get into the document', () => {
  const sized = (n: string, least = '10', rest = ''): Conversion =>
    indicatorsFromCsv(`indicator;periode;waarde;n;niet tonen onder\nA;2024;62,5;${n};${least}\n${rest}`);

  it('nor when the size of the group is a mark or cannot be read', () => {
    for (const n of ['<5', '< 5', 'x', 'geheim', 'ca. 3', '-', '?', 'drie', '3 a 4']) {
      const made = sized(n, '10', 'A;2023;61;200;10');
      expect(own(made, 'a'), n).to.deep.equal(['2024 suppressed', '2023 61']);
      expect(file(made), n).not.to.include('62.5');
      expect(made.warnings, n).to.deep.include({ code: 'small-hidden', count: 1 });
    }
    expect(codes(sized('ca. 3'))).to.include('number');
    expect(own(sized(''), 'a')).to.deep.equal(['2024 62.5']);
    expect(own(sized('<5', ''), 'a')).to.deep.equal(['2024 62.5']);
  });

  it('of other areas neither, and the limit may stand in a later row', () => {
    const made = indicatorsFromCsv(
      'indicator;periode;waarde;n;niet tonen onder;vergelijking\nA;2024;62,5;x;;\nA;2024;47,5;<5;;Nederland\nA;2023;61;200;10;',
    );
    expect(own(made, 'a')).to.deep.equal(['2024 suppressed', '2023 61']);
    expect(file(made)).not.to.match(/62\.5|47\.5/);
    expect(made.warnings).to.deep.include({ code: 'small-hidden', count: 2 });
  });

  it('a limit in a row about another area holds as well', () => {
    const text = (least: string): string =>
      `indicator;periode;waarde;n;niet tonen onder;vergelijking\nA;2024;47,5;3;${least};Nederland\nA;2024;62,5;4;;\nB;2024;1;;;`;
    const made = indicatorsFromCsv(text('10'));
    expect([own(made, 'a'), indicator(made, 'a').suppressBelow]).to.deep.equal([['2024 suppressed'], 10]);
    expect(file(made)).not.to.match(/62\.5|47\.5/);
    expect(indicatorsFromCsv(text('tien')).document?.indicators.map(({ id }) => id)).to.deep.equal(['b']);
    const years = indicatorsFromCsv('Gemeente;Indicator;n;Niet tonen onder;2024\nSaniveld;A;;;5\nNederland;A;3;10;47');
    expect(file(years)).not.to.include('47');
  });

  it('a limit that cannot be read leaves the indicator out', () => {
    for (const least of ['<10', 'tien', 'x', '10 of 12']) {
      const made = sized('3', least, 'B;2024;7;;');
      expect(
        made.document?.indicators.map(({ id }) => id),
        least,
      ).to.deep.equal(['b']);
      expect(made.warnings, least).to.deep.include({
        code: 'suppress-unread',
        row: 2,
        column: 5,
        heading: 'niet tonen onder',
        found: least,
      });
      expect(sized('3', least).document, least).to.equal(null);
    }
    expect(sized('3', '-5').document).to.equal(null);
  });

  it('a size in a row with years as columns is of all years', () => {
    const made = indicatorsFromCsv(
      'Indicator;n;niet tonen onder;2023;2024\nA;3;10;41;42\nB;<5;10;43;44\nC;300;10;45;46\nD;3;;47;48',
    );
    expect(file(made)).not.to.match(/4[1-4]/);
    expect([own(made, 'c'), own(made, 'd')]).to.deep.equal([
      ['2023 45', '2024 46'],
      ['2023 47', '2024 48'],
    ]);
  });

  it('with topics as columns a group that is too small is so for each of them', () => {
    const head = 'Gemeente;Jaar;Eenzaam (%);Mantelzorger (%);Respondenten;Niet tonen onder\n';
    const made = indicatorsFromCsv(
      `${head}Saniveld;2023;41;42;<5;10\nSaniveld;2024;43;44;3;10\nSaniveld;2025;45;46;99;10`,
    );
    expect(file(made)).not.to.match(/4[1-4]/);
    expect(own(made, 'mantelzorger')).to.deep.equal(['2023 suppressed', '2024 suppressed', '2025 46']);
    expect(indicatorsFromCsv(`${head}Saniveld;2024;43;44;3;<10`).document).to.equal(null);
  });

  it('whatever stands for the size, a figure under the limit is not in the file', () => {
    const size = fc.oneof(
      fc.integer({ min: 1, max: 9 }).map(String),
      fc.integer({ min: 1, max: 99 }).map((n) => `<${n}`),
      fc.stringMatching(/^[a-z]{1,6}$/),
      fc.constantFrom('x', '-', '.', '?', '< 5%', '<0,5', '1-9', '1.2.3'),
    );
    fc.assert(
      fc.property(size, (n) => {
        const made = sized(n, '10', 'A;2023;61;200;10');
        expect(file(made)).not.to.include('62.5');
      }),
      runs(100),
    );
  });
});

describe('the converter and the reader of the library have one rule for small groups', () => {
  const given = (observations: readonly object[]): unknown => ({
    schema: 'veerkracht/indicators@1',
    indicators: [{ id: 'a', label: 'A', suppressBelow: 5, observations }],
  });
  const read = (raw: unknown): readonly unknown[] =>
    readIndicators(raw).value!.indicators[0]!.observations.map(({ period, value, lower, upper, missing, n }) => [
      period,
      value,
      lower,
      upper,
      missing,
      n,
    ]);

  it('who was not asked is not hidden', () => {
    const made = indicatorsFromJson(given([{ period: '2024', value: null, missing: 'not-asked', n: 3 }]));
    expect(own(made, 'a')).to.deep.equal(['2024 not-asked']);
    expect(codes(made)).not.to.include('small-hidden');
    expect(indicator(made, 'a').observations[0], 'nor is it told how many were').not.to.have.property('n');
    const head = 'indicator;periode;waarde;n;niet tonen onder;waarom geen cijfer\n';
    expect(own(indicatorsFromCsv(`${head}A;2024;;<5;5;niet gevraagd\nA;2023;62;;5;`), 'a')).to.deep.equal([
      '2024 not-asked',
      '2023 62',
    ]);
  });

  it('the file reads as what it was made of, and as many are told as hidden', () => {
    const entry = fc.record(
      {
        value: fc.option(fc.integer({ min: 0, max: 9 })),
        missing: fc.constantFrom('suppressed', 'unknown', 'not-asked', 'not-yet'),
        n: fc.option(fc.integer({ min: 0, max: 9 })),
        lower: fc.integer({ min: -3, max: 9 }),
        upper: fc.integer({ min: 0, max: 12 }),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(fc.array(entry, { minLength: 1, maxLength: 4 }), (entries) => {
        const raw = given(entries.map((one, i) => ({ period: String(2020 + i), ...one })));
        const made = indicatorsFromJson(raw);
        // What is withheld for another reason keeps no size either.
        const sizeless = (rows: readonly unknown[]): readonly unknown[] =>
          rows.map((row) => {
            const [period, value, lower, upper, missing, n] = row as readonly unknown[];
            return [period, value, lower, upper, missing, missing === 'suppressed' ? null : n];
          });
        expect(read(made.document)).to.deep.equal(sizeless(read(raw)));
        const hidden = entries.filter(({ value, missing, n }) => value != null && !missing && n && n < 5).length;
        expect(made.warnings.find(({ code }) => code === 'small-hidden')?.count ?? 0).to.equal(hidden);
      }),
    );
  });
});

describe('a figure with a reason to have none is withheld whole', () => {
  it('with the ends of its interval and the size of its group, in a CSV', () => {
    const head = 'indicator;periode;waarde;ondergrens;bovengrens;n;waarom geen cijfer\n';
    const made = indicatorsFromCsv(
      `${head}A;2022;62,5;60;65;3;te klein om te tonen\nA;2023;x;60;65;3;\nA;2024;62,5;60;65;300;te weinig mensen`,
    );
    expect(indicator(made, 'a').observations).to.deep.equal([
      { period: '2022', value: null, missing: 'suppressed' },
      { period: '2023', value: null, missing: 'suppressed' },
      { period: '2024', value: null, missing: 'unknown', n: 300 },
    ]);
    expect(file(made)).not.to.match(/60|65|62/);
    expect(codes(made).filter((code) => code === 'value-and-reason')).to.have.lengthOf(2);
    // What says that there is no reason is none.
    expect(own(indicatorsFromCsv(`${head}A;2024;62,5;60;65;300;-`), 'a')).to.deep.equal(['2024 62.5 60–65']);
  });

  it('in an own JSON, with what the reader of the library would leave out over a size', () => {
    const made = indicatorsFromJson({
      schema: 'veerkracht/indicators@1',
      indicators: [
        {
          id: 'a',
          label: 'A',
          observations: [
            { period: '2021', value: 61, lower: 60, upper: 65, n: 3, missing: 'suppressed' },
            { period: '2022', value: 62, missing: 'geheim' },
            { period: '2023', value: 63, n: '3' },
            { period: '2024', value: 5, n: 300 },
          ],
          comparisons: [{ label: 'NL', observations: [{ period: '2024', value: 64, n: -3 }] }],
        },
        { id: 'b', label: 'B', suppressBelow: '10', observations: [{ period: '2024', value: 66, n: 3 }] },
      ],
    });
    expect(file(made)).not.to.match(/6\d/);
    expect(made.document?.indicators).to.have.lengthOf(1);
    expect(own(made, 'a')).to.deep.equal(['2021 suppressed', '2022 geheim', '2024 5']);
    expect(made.warnings.map(({ path, problem }) => `${path} ${problem}`)).to.include.members([
      'indicators[0].observations[0].value not-allowed',
      'indicators[0].observations[2].n wrong-type',
      'indicators[0].comparisons[0].observations[0].n out-of-range',
      'indicators[1].suppressBelow wrong-type',
    ]);
  });

  it('makes no document when nothing may be shown', () => {
    const made = indicatorsFromJson({
      schema: 'veerkracht/indicators@1',
      indicators: [{ id: 'b', label: 'B', suppressBelow: 'x', observations: [{ period: '2024', value: 66 }] }],
    });
    expect(made.document).to.equal(null);
    expect(codes(made)).to.include('no-indicator');
  });
});
