import { expect } from '@open-wc/testing';
import { indicatorsFor, readIndicators } from '../../../src/domain/document/indicators.js';
import { isPeriod, parsePeriod, periodAt, periodMiddle } from '../../../src/domain/document/periods.js';
import { indicators as sample, lines, plain } from './samples.js';

/** The only indicator of a document, changed by `change`, and what was told. */
const spoil = (change: (indicator: any, document: any) => void) => {
  const document = sample();
  change(document['indicators'][0], document);
  const parsed = readIndicators(document);
  return { lines: lines(parsed), indicator: parsed.value?.indicators[0], document: parsed.value };
};
const observations = (...list: unknown[]) =>
  spoil((indicator) => {
    indicator.observations = list;
  });

describe('indicators@1', () => {
  it('reads the example of Saniveld without a problem', async () => {
    const raw = await (await fetch('/demo/data/indicators-saniveld.json')).json();
    const { value, problems } = readIndicators(raw);
    expect(problems).to.deep.equal([]);
    expect(value?.indicators).to.have.length(12);
    expect(value?.indicators[2]?.references[0]).to.deep.include({ from: 15, to: 15, kind: 'reference' });
    expect(value?.indicators[0]?.contact?.name).to.equal('Gemeente Saniveld, team cijfers (verzonnen)');
  });

  it('fills in what is not given with null, never with 0', () => {
    const { lines, indicator } = spoil(() => undefined);
    expect(lines).to.deep.equal([]);
    expect(plain(indicator)).to.deep.equal({
      id: 'lonely',
      label: 'Voelt zich eenzaam',
      plainLabel: null,
      definition: null,
      unit: null,
      decimals: null,
      kind: null,
      direction: 'neutral',
      lever: null,
      theme: null,
      method: null,
      range: { min: null, max: null },
      source: null,
      observations: [
        {
          period: '2022',
          status: 'final',
          n: null,
          visibility: 'public',
          value: 47.5,
          missing: null,
          lower: null,
          upper: null,
        },
        {
          period: '2024',
          status: 'final',
          n: null,
          visibility: 'public',
          value: 44.9,
          missing: null,
          lower: null,
          upper: null,
        },
      ],
      comparisons: [],
      references: [],
      explanation: null,
      contact: null,
      suppressBelow: null,
      visibility: 'public',
    });
  });

  it('an indicator needs id, label and observations; without one of them only it is left out', () => {
    for (const key of ['id', 'label', 'observations']) {
      const { lines, document } = spoil((indicator, whole) => {
        whole.indicators.push({ id: 'other', label: 'Anders', observations: [] });
        delete indicator[key];
      });
      expect(lines).to.deep.equal([`indicators[0].${key} missing`]);
      expect(document?.indicators.map(({ id }) => id)).to.deep.equal(['other']);
    }
  });

  describe('numbers and reasons to have none', () => {
    it('keeps 0, unknown, suppressed, not asked and not yet apart', () => {
      const { lines, indicator } = observations(
        { period: '2020', value: 0 },
        { period: '2021', value: null },
        { period: '2022', missing: 'suppressed' },
        { period: '2023', value: null, missing: 'not-asked' },
        { period: '2024', missing: 'not-yet' },
      );
      expect(lines).to.deep.equal([]);
      expect(indicator?.observations.map(({ value, missing }) => missing ?? value)).to.deep.equal([
        0,
        'unknown',
        'suppressed',
        'not-asked',
        'not-yet',
      ]);
    });

    it('drops a number that has a reason to be missing, and tells', () => {
      const { lines, indicator } = observations({
        period: '2024',
        value: 4,
        lower: 3,
        upper: 5,
        missing: 'suppressed',
      });
      expect(lines).to.deep.equal(['indicators[0].observations[0].value not-allowed {number}']);
      expect(indicator?.observations[0]).to.deep.include({
        value: null,
        lower: null,
        upper: null,
        missing: 'suppressed',
      });
    });

    it('GM3: of a group that is too small to show the size is not told either', () => {
      const { lines, indicator } = observations(
        { period: '2023', missing: 'suppressed', n: 3 },
        { period: '2024', missing: 'unknown', n: 300 },
      );
      expect(lines).to.deep.equal([]);
      expect(indicator?.observations.map(({ n }) => n)).to.deep.equal([null, 300]);
    });

    it('a number whose reason to be missing is misspelt is dropped too', () => {
      for (const missing of ['surpressed', 5]) {
        const { lines, indicator } = observations({ period: '2024', value: 4, missing });
        expect(lines[0]).to.contain('indicators[0].observations[0].missing');
        expect(indicator?.observations[0]).to.deep.include({ value: null, missing: 'unknown' });
      }
    });

    it('a small group keeps the reason why it has no number', () => {
      const { lines, indicator } = spoil((indicator) => {
        indicator.suppressBelow = 5;
        indicator.observations = [
          { period: '2024', value: 4, n: 3 },
          { period: '2025', n: 3 },
          { period: '2026', missing: 'not-asked', n: 3 },
        ];
      });
      expect(lines).to.deep.equal([]);
      expect(indicator?.observations.map(({ missing, n }) => [missing, n])).to.deep.equal([
        ['suppressed', null],
        ['unknown', null],
        ['not-asked', null],
      ]);
    });

    it('a number that is no number, or too large to calculate with, is unknown', () => {
      for (const value of ['12,3', NaN, Infinity, 1e16, true, [1]]) {
        const { lines, indicator } = observations({ period: '2024', value });
        expect(lines, String(value)).to.have.length(1);
        expect(indicator?.observations[0]?.missing).to.equal('unknown');
      }
      expect(observations({ period: '2024', value: 1e12 }).lines).to.deep.equal([]);
      expect(observations({ period: '2024', value: -3 }).indicator?.observations[0]?.value).to.equal(-3);
    });

    it('an unknown status is not final; an unknown reason is unknown', () => {
      const { lines, indicator } = observations(
        { period: '2023', value: 1, status: 'voorlopig' },
        { period: '2024', missing: 'geheim' },
      );
      expect(lines).to.have.length(2);
      expect(indicator?.observations.map(({ status }) => status)[0]).to.equal('provisional');
      expect(indicator?.observations[1]?.missing).to.equal('unknown');
    });

    it('a margin has two ends around the number, or it goes', () => {
      for (const [lower, upper, where] of [
        [3, null, 'upper'],
        [null, 5, 'lower'],
        [5, 9, 'lower'],
        [1, 3, 'upper'],
        [9, 1, 'lower'],
      ] as const) {
        const { lines, indicator } = observations({ period: '2024', value: 4, lower, upper });
        expect(lines.length, `${lower} ${upper}`).to.equal(1);
        expect(lines[0]).to.contain(`observations[0].${where} out-of-range`);
        expect(indicator?.observations[0]).to.deep.include({ value: 4, lower: null, upper: null });
      }
      expect(observations({ period: '2024', value: 4, lower: 4, upper: 4 }).indicator?.observations[0]?.upper).to.equal(
        4,
      );
    });

    it('GM3: hides a number of a small group, with its margin and its size, but never a true 0 of 0', () => {
      const { lines, indicator } = spoil((indicator) => {
        indicator.suppressBelow = 10;
        indicator.observations = [
          { period: '2020', value: 50, lower: 40, upper: 60, n: 9 },
          { period: '2021', value: 0, n: 0 },
          { period: '2022', value: 50, n: 10 },
          { period: '2023', value: 0, n: 1 },
          { period: '2024', value: 0 },
        ];
        indicator.comparisons = [{ label: 'Wijk', observations: [{ period: '2024', value: 3, n: 4 }] }];
      });
      expect(lines).to.deep.equal([]);
      expect(indicator?.observations.map(({ value, missing, n }) => [value, missing, n])).to.deep.equal([
        [null, 'suppressed', null],
        [0, null, 0],
        [50, null, 10],
        [null, 'suppressed', null],
        [0, null, null],
      ]);
      expect(indicator?.comparisons[0]?.observations[0]).to.deep.include({
        value: null,
        missing: 'suppressed',
        n: null,
      });
    });

    it('leaves out what could hide a small group: an unreadable size or threshold', () => {
      expect(observations({ period: '2024', value: 4, n: 'acht' }).indicator?.observations).to.deep.equal([]);
      const { document } = spoil((indicator) => {
        indicator.suppressBelow = 'tien';
      });
      expect(document?.indicators).to.deep.equal([]);
    });
  });

  describe('periods', () => {
    it('have the forms of a date, and school years', () => {
      for (const period of ['2026-03-03', '2026-03', '2026-Q1', '2026-H2', '2026', '2025/2026']) {
        expect(isPeriod(period), period).to.equal(true);
      }
      for (const period of ['2026-13', '2026-Q5', '2025/2027', '2026/2025', '2025/26', '26', '', '2026Q1']) {
        expect(isPeriod(period), period).to.equal(false);
      }
      expect(periodMiddle('2025/2026')).to.equal(
        (parsePeriod('2025-12-31')!.first + parsePeriod('2026-01-01')!.first) / 2,
      );
    });

    it('can be counted on and back', () => {
      for (const [period, next] of [
        ['2025-12', '2026-01'],
        ['2025-Q4', '2026-Q1'],
        ['2025-H2', '2026-H1'],
        ['2025', '2026'],
        ['2024/2025', '2025/2026'],
      ] as const) {
        const { precision, order } = parsePeriod(period)!;
        expect(periodAt(precision, order)).to.equal(period);
        expect(periodAt(precision, order + 1)).to.equal(next);
      }
    });

    it('are put in order; one that comes twice is told and the first stays', () => {
      const { lines, indicator } = observations(
        { period: '2024', value: 3 },
        { period: '2022', value: 1 },
        { period: 'gisteren', value: 9 },
        { period: '2024', value: 4 },
        { period: '2023', value: 2 },
      );
      expect(lines).to.deep.equal([
        'indicators[0].observations[2].period bad-date [2026-Q1] {"gisteren"}',
        'indicators[0].observations[3].period duplicate-id {"2024"}',
      ]);
      expect(indicator?.observations.map(({ value }) => value)).to.deep.equal([1, 2, 3]);
    });
  });

  describe('range and reference', () => {
    it('a range may be open; without length or turned round it is told and open', () => {
      for (const range of [{ min: 0 }, { max: 100 }, { min: -5, max: 5 }]) {
        expect(
          spoil((indicator) => Object.assign(indicator, { range })).lines.filter((line) => !line.includes('observ')),
        ).to.deep.equal([]);
      }
      for (const range of [
        { min: 5, max: 5 },
        { min: 9, max: 1 },
      ]) {
        const { lines, indicator } = spoil((indicator) => Object.assign(indicator, { range }));
        expect(lines).to.deep.equal([`indicators[0].range.max out-of-range [> ${range.min}] {${range.max}}`]);
        expect(indicator?.range).to.deep.equal({ min: null, max: null });
      }
    });

    it('a number outside the range stays and is told with its place in the file', () => {
      const { lines, indicator } = spoil((indicator) => {
        indicator.range = { min: 0, max: 10 };
        indicator.observations = [{ period: 'x' }, { period: '2025', value: 12 }, { period: '2024', value: -1 }];
      });
      expect(lines.slice(1)).to.deep.equal([
        'indicators[0].observations[2].value out-of-range [0–10] {-1}',
        'indicators[0].observations[1].value out-of-range [0–10] {12}',
      ]);
      expect(indicator?.observations.map(({ value }) => value)).to.deep.equal([-1, 12]);
    });

    it('a reference is a point or a band, one or several; a bad one is left out', () => {
      const { lines, indicator } = spoil((indicator) => {
        indicator.reference = [
          { value: 15, agreedBy: 'wij' },
          { from: 1, to: 3, agreedBy: ['wij', 'zij'] },
          { from: 3, to: 1 },
          { value: 1, from: 0 },
          { from: 1 },
          {},
          { value: '15%' },
          { value: 0, kind: 'norm' },
        ];
      });
      expect(indicator?.references.map(({ from, to, agreedBy }) => [from, to, agreedBy.length])).to.deep.equal([
        [15, 15, 1],
        [1, 3, 2],
      ]);
      expect(lines.map((line) => line.replace('indicators[0].reference', ''))).to.deep.equal([
        '[2].to out-of-range [≥ 3] {1}',
        '[3].value not-allowed [null] {1}',
        '[4].to missing {null}',
        '[5].value missing {null}',
        '[6].value wrong-type [number] {"15%"}',
        '[7].kind not-allowed [reference | target | standard] {"norm"}',
      ]);
    });
  });

  it('leaves out what the audience may not see, and what has an unknown word there', () => {
    const { lines, document } = spoil((indicator, whole) => {
      indicator.observations.push({ period: '2025', value: 1, visibility: 'partners' });
      indicator.reference = [
        { value: 1, visibility: 'internal' },
        { value: 2, visibility: 'geheim' },
      ];
      indicator.comparisons = [{ label: 'A', observations: [], visibility: 'internal' }];
      whole.indicators.push({ id: 'own', label: 'Intern', observations: [], visibility: 'internal' });
    });
    expect(lines).to.have.length(1);
    const seen = (audience: 'public' | 'partners' | 'internal'): number[] => {
      const { indicators } = indicatorsFor(document!, audience);
      const [first] = indicators;
      return [indicators.length, first!.observations.length, first!.references.length, first!.comparisons.length];
    };
    expect(seen('public')).to.deep.equal([1, 2, 0, 0]);
    expect(seen('partners')).to.deep.equal([1, 3, 0, 0]);
    expect(seen('internal')).to.deep.equal([2, 3, 1, 1]);
  });

  it('refuses a document over a cap, and reads one at it', () => {
    const many = (count: number, observationCount: number): object => ({
      ...sample(),
      indicators: Array.from({ length: count }, (_, i) => ({
        id: `i${i}`,
        label: 'x',
        observations: Array.from({ length: observationCount }, (_, n) => ({ period: String(1800 + n), value: n })),
      })),
    });
    expect(readIndicators(many(200, 2)).value?.indicators).to.have.length(200);
    expect(lines(readIndicators(many(201, 0)))).to.deep.equal(['indicators too-many [≤ 200] {201} !']);
    expect(readIndicators(many(1, 200)).value?.indicators[0]?.observations).to.have.length(200);
    expect(lines(readIndicators(many(1, 201)))).to.deep.equal(['indicators[0].observations too-many [≤ 200] {201} !']);
  });

  it('HTML in a label is told and stays text', () => {
    const { lines, indicator } = spoil((indicator) => {
      indicator.label = 'A <b onclick=x>dik</b>';
    });
    expect(lines[0]).to.contain('indicators[0].label not-allowed');
    expect(indicator?.label).to.equal('A <b onclick=x>dik</b>');
  });
});
