import { expect } from '@open-wc/testing';
import fc, { runs } from '../../support/property.js';
import type { Indicator } from '../../../src/domain/document/indicator-types.js';
import { readIndicators } from '../../../src/domain/document/indicators.js';
import { axisOf, sharedAxes } from '../../../src/domain/indicators/axis.js';
import type { BulletPicture } from '../../../src/domain/indicators/bullet.js';
import type { DialPicture } from '../../../src/domain/indicators/dial.js';
import { holesOf } from '../../../src/domain/indicators/holes.js';
import { voiceOf } from '../../../src/elements/gauge/texts.js';
import { formats } from '../../../src/language/en/formats.js';
import { gauge as gaugeEnglish } from '../../../src/language/en/gauge.js';
import { bindWords } from '../../../src/language/words.js';
import { everything } from './voice.js';

/** One indicator, read; what the raw one has wrong is left out as in a page. */
const read = (fields: object): Indicator => {
  const { value } = readIndicators({
    schema: 'veerkracht/indicators@1',
    indicators: [{ id: 'a', label: 'Cijfer', ...fields }],
  });
  return value!.indicators[0]!;
};
const one = (value: number | null, more: object = {}, fields: object = {}): Indicator =>
  read({ observations: [{ period: '2024', value, ...more }], ...fields });
const bullet = (indicator: Indicator): BulletPicture => everything(indicator).scene.picture as BulletPicture;
const years = (...values: readonly (number | null | string)[]): object[] =>
  values.flatMap((value, i) =>
    value === 'none'
      ? []
      : [{ period: String(2020 + i), ...(typeof value === 'string' ? { missing: value } : { value }) }],
  );

describe('gauge scene', () => {
  it('GM3: without a number there is no bar, no tick, no arc, and a word instead', () => {
    for (const missing of ['suppressed', 'unknown', 'not-asked', 'not-yet'] as const) {
      const { scene, dial, text } = everything(one(null, { missing }, { range: { min: 0, max: 10 } }));
      const picture = scene.picture as BulletPicture;
      expect([picture.form, picture.solid, picture.margin, picture.tick]).to.deep.equal(['none', null, null, null]);
      expect([(dial as DialPicture).solid, (dial as DialPicture).tick]).to.deep.equal(['', '']);
      expect(scene.meter).to.equal(false);
      expect(text).to.match(/niet (getoond|bekend|gevraagd)|nog niet bekend/);
    }
    const texts = ['suppressed', 'unknown', 'not-asked', 'not-yet'].map(
      (missing) => everything(one(null, { missing })).text,
    );
    expect(new Set(texts).size).to.equal(4);
  });

  it('without asOf the newest period is read, also when its number is not known, and then the last one that is', () => {
    const { text } = everything(read({ observations: years(null, null, null, 5, null) }));
    expect(text)
      .to.match(/2024/)
      .and.to.match(/niet bekend/)
      .and.to.match(/2023.*5/);
    expect(everything(read({ observations: years(null, 4, 5, 'not-yet') })).scene.reading.period).to.equal('2022');
  });

  it('a little is not nothing: what would read as zero gets more decimals, and halves are rounded as people do', () => {
    const said = (value: number, decimals: number | null): string =>
      everything(one(value, {}, { decimals })).scene.reading.text;
    expect([said(0.04, 1), said(-0.2, 0), said(0.0004, null), said(0, 1), said(1.45, 1)]).to.deep.equal([
      '0,04',
      '\u22120,2',
      '0,0004',
      '0,0',
      '1,5',
    ]);
    const { text } = everything(one(1.45, {}, { decimals: 1, reference: { value: 1.5 } }));
    expect(text).to.contain('gelijk aan het afgesproken ijkpunt van 1,5');
  });

  it('a true zero is a tick on 0 with words of its own', () => {
    const { scene, text } = everything(one(0, {}, { unit: 'dagen', range: { min: 0, max: 40 } }));
    expect(scene.picture).to.deep.include({ form: 'bar', solid: null, tick: 0 });
    expect(scene.meter).to.equal(true);
    expect(text).to.contain('0 dagen').and.to.contain('echt nul');
  });

  it('GM2: two real ends and a number make a meter; a count without an end does not', () => {
    const meter = (fields: object): boolean => everything(one(5, {}, fields)).scene.meter;
    expect(meter({ range: { min: 0, max: 10 } })).to.equal(true);
    expect(meter({ range: { min: 0 } })).to.equal(false);
    expect(meter({})).to.equal(false);
    expect(meter({ range: { min: 0, max: 4 } }), 'outside the range').to.equal(false);
    expect(everything(one(5, {}, { range: { min: 0 } })).dial.view).to.equal('bullet');
    expect(everything(one(5, {}, { range: { min: 0, max: 10 } })).dial.view).to.equal('dial');
  });

  it('the bar is solid to the lower end of the margin and pale from there', () => {
    const picture = bullet(one(62, { lower: 58, upper: 66 }, { range: { min: 0, max: 100 } }));
    expect(picture).to.deep.include({ solid: { x: 0, width: 58 }, margin: { x: 58, width: 8 }, tick: 62 });
    const around = bullet(one(1, { lower: -1, upper: 3 }, { range: { min: -10, max: 10 } }));
    expect(around).to.deep.include({ solid: null, margin: { x: 45, width: 20 }, tick: 55 });
  });

  it('a negative number is a bar to the left of 0', () => {
    expect(bullet(one(-5, {}, { range: { min: -10, max: 10 } }))).to.deep.include({
      form: 'bar',
      base: 50,
      solid: { x: 25, width: 25 },
      tick: 25,
    });
  });

  it('a line that cannot start at 0 has a point', () => {
    expect(bullet(one(2, {}, { range: { min: 1, max: 5 } }))).to.deep.include({
      form: 'point',
      solid: null,
      tick: 25,
      base: null,
    });
  });

  it('without a range the line goes from 0 to a tidy end beyond every number', () => {
    const axis = (fields: object): [number, number] => {
      const { min, max } = axisOf(read(fields));
      return [min, max];
    };
    expect(axis({ observations: years(47, 61) })).to.deep.equal([0, 80]);
    expect(axis({ observations: years(-47, 61) })).to.deep.equal([-50, 80]);
    expect(axis({ observations: years(1e12) })).to.deep.equal([0, 1e12]);
    expect(axis({ observations: years(0) })).to.deep.equal([0, 1]);
    expect(axis({ observations: [] })).to.deep.equal([0, 1]);
    expect(axis({ observations: [], range: { max: -5 } })).to.deep.equal([-10, -5]);
    expect(axis({ observations: years(12), range: { min: 0, max: 10 } })).to.deep.equal([0, 15]);
    expect(axis({ observations: years(3), reference: { value: 70 } })).to.deep.equal([0, 80]);
  });

  it('small multiples share a line where their units match', () => {
    const percent = (value: number, max?: number): Indicator =>
      read({ unit: '%', observations: years(value), ...(max && { range: { min: 0, max } }) });
    const all = [
      percent(18, 40),
      percent(40, 100),
      read({ unit: 'euro', observations: years(508) }),
      read({ observations: years(3) }),
    ];
    const axes = sharedAxes(all, ({ unit }) => (typeof unit === 'string' ? unit : ''));
    expect(axes.map(({ max, real }) => [max, real])).to.deep.equal([
      [100, false],
      [100, true],
      [600, false],
      [3, false],
    ]);
  });

  describe('in comparison', () => {
    const text = (value: number, more: object, fields: object): string => everything(one(value, more, fields)).text;

    it('GM4: a margin is said, and one that holds the reference says nothing clear', () => {
      expect(text(62, { lower: 58, upper: 66 }, { unit: '%' })).to.contain('met een marge van 58 tot 66%');
      expect(text(62, { lower: 58, upper: 66 }, { reference: { value: 60 } })).to.contain(
        'geen duidelijk verschil met het afgesproken ijkpunt van 60',
      );
      expect(text(62, { lower: 61, upper: 66 }, { reference: { value: 60 } })).to.contain(
        'hoger dan het afgesproken ijkpunt van 60',
      );
      expect(text(17.4, {}, { reference: { value: 15 } })).to.contain('2,4 hoger dan het afgesproken ijkpunt van 15');
      expect(text(15.01, {}, { decimals: 0, reference: { value: 15 } })).to.contain(
        'gelijk aan het afgesproken ijkpunt van 15',
      );
      expect(text(2.9, {}, { reference: { from: 1, to: 3 } })).to.contain('binnen het afgesproken ijkpunt van 1–3');
      expect(text(3.2, { lower: 2.8, upper: 3.4 }, { reference: { from: 1, to: 3 } })).to.contain(
        'geen duidelijk verschil',
      );
      expect(text(1, {}, {})).to.contain('nog geen ijkpunt afgesproken');
    });

    it('GM1: a number keeps its unit wherever it is read alone; percentages differ in points', () => {
      const said = (unit: string, value = 17.4): string =>
        text(value, {}, { unit, reference: [{ value: 15 }, { from: 20, to: 30 }] });
      expect(said('%')).to.contain('2,4 procentpunt hoger dan het afgesproken ijkpunt van 15%');
      expect(said('%')).to.contain('2,6 procentpunt lager dan het afgesproken ijkpunt van 20–30%');
      expect(said('procent')).to.contain('2,4 procentpunt hoger dan het afgesproken ijkpunt van 15 procent');
      expect(said('% van de inwoners')).to.match(/^Cijfer: 17,4% van de inwoners .* 2,4 procentpunt hoger .* 15%;/);
      expect(said('weken')).to.contain('2,4 weken hoger dan het afgesproken ijkpunt van 15 weken');
      expect(said('weken')).to.contain('ijkpunt van 20–30 weken');
      expect(said('€')).to.contain('€ 2,4 hoger dan het afgesproken ijkpunt van € 15');
      expect(said('€')).to.contain('ijkpunt van € 20–30');
      expect(said('€ per inwoner')).to.match(/^Cijfer: € 17,4 per inwoner .* € 2,4 hoger /);
      expect(said('cijfer van 0 tot 10')).to.contain('2,4 hoger dan het afgesproken ijkpunt van 15;');
      const series = [
        { period: '2019', value: 438 },
        { period: '2025', value: 508 },
      ];
      const { text: euros } = everything(
        read({
          unit: 'euro',
          observations: series,
          comparisons: [{ label: 'Nederland', observations: [{ period: '2025', value: 519 }] }],
        }),
      );
      expect(euros)
        .to.contain('lager dan Nederland: 519 euro;')
        .and.to.match(/In 2019 was het cijfer 438 euro\.$/);
    });

    it('GM1: in English a difference of percentages is in points too', () => {
      const english = voiceOf(bindWords({ ...formats, ...gaugeEnglish }, 'en', 'u'), 'en');
      expect(english.difference('1', '%')).to.equal('1 percentage point');
      expect(english.difference('39', '%')).to.equal('39 percentage points');
      expect(english.difference('3', 'weeks')).to.equal('3 weeks');
    });

    it('GM4: margins that overlap are no clear difference; those that do not, are', () => {
      const other = (value: number, lower: number, upper: number): object => ({
        comparisons: [{ label: 'Nederland', observations: [{ period: '2024', value, lower, upper }] }],
      });
      expect(text(62, { lower: 58, upper: 66 }, other(57, 55, 59))).to.contain(
        'geen duidelijk verschil met Nederland: 57',
      );
      expect(text(62, { lower: 58, upper: 66 }, other(55, 53, 57))).to.contain('hoger dan Nederland: 55');
    });

    it('another period, definition or method gets a warning and no claim', () => {
      const other = (fields: object, period = '2024'): object => ({
        definition: 'Inwoners van 18 en ouder',
        method: 'survey',
        comparisons: [{ label: 'Nederland', observations: [{ period, value: 10 }], ...fields }],
      });
      expect(text(62, {}, other({}))).to.contain('hoger dan Nederland: 10');
      for (const [fields, period, said] of [
        [{}, '2022', 'het cijfer van Nederland is van een andere periode'],
        [{ definition: 'Inwoners van 65 en ouder' }, '2024', 'Nederland telt iets anders'],
        [{ method: 'counted' }, '2024', 'Nederland telt op een andere manier'],
      ] as const) {
        const words = text(62, {}, other(fields, period));
        expect(words).to.contain(`Let op: ${said}`);
        expect(words).not.to.contain('hoger dan Nederland');
      }
    });

    it('a number that another area may not show is not replaced by an older one', () => {
      const words = text(
        62,
        {},
        {
          comparisons: [
            {
              label: 'Wijk',
              observations: [
                { period: '2023', value: 99 },
                { period: '2024', missing: 'suppressed' },
              ],
            },
          ],
        },
      );
      expect(words).to.contain('Wijk: niet getoond');
      expect(words).not.to.contain('99');
    });

    it('a plan of another area is no figure to compare with', () => {
      const nationally = (...observations: readonly object[]): object => ({
        comparisons: [{ label: 'Nederland', observations }],
      });
      const plan = { period: '2026', value: 45 };
      const said = (own: object, ...observations: readonly object[]): string =>
        everything(read({ observations: [own], ...nationally(...observations) }), '2024').text;
      const own = { period: '2024', value: 62 };
      expect(said(own, plan)).to.contain('; Nederland: niet bekend;').and.not.to.contain('45');
      expect(said({ period: '2026', missing: 'not-yet' }, plan)).not.to.contain('45');
      expect(said(plan, { period: '2023', value: 50 }, plan)).to.contain('; Nederland: 50 in 2023;');
    });

    it('GM5: only a target with a direction is judged; a reference never', () => {
      const judged = (fields: object): unknown => everything(one(8, {}, fields)).scene.references[0]?.judged;
      expect(judged({ direction: 'higher', reference: { value: 7 } })).to.equal(null);
      expect(judged({ reference: { value: 7, kind: 'target' } })).to.equal(null);
      expect(judged({ direction: 'higher', reference: { value: 7, kind: 'target' } })).to.equal('reached');
      expect(judged({ direction: 'lower', reference: { value: 7, kind: 'target' } })).to.equal('open');
    });
  });

  describe('over time', () => {
    it('the line breaks at every gap and at every skipped period', () => {
      const { trend, gaps } = everything(read({ observations: years(1, 2, 'suppressed', 4, 5, 'none', 7) }));
      expect(trend!.lines).to.have.length(2);
      expect(trend!.points).to.have.length(5);
      expect(trend!.gaps.map(({ gap }) => gap)).to.deep.equal(['suppressed', 'absent']);
      expect(gaps).to.deep.equal(['Niet getoond, want de groep is te klein: 2022.', 'Geen cijfer in de bron: 2025.']);
    });

    it('a series that comes every so many years skips nothing', () => {
      const holes = (...list: string[]): number =>
        holesOf(read({ observations: list.map((period) => ({ period, value: 1 })) }).observations).size;
      expect(holes('2012', '2016', '2020', '2022', '2024')).to.equal(0);
      expect(holes('2017', '2021')).to.equal(0);
      expect(holes('2018', '2019', '2022')).to.equal(1);
      expect(holes('2024-Q4', '2025-Q2', '2025-Q3', '2025-Q4')).to.equal(1);
      expect(holes('2024', '2024-Q4', '2026')).to.equal(0);
    });

    it('what begins after the day of the document is a plan, not the number of now', () => {
      const indicator = read({ observations: years(1, 2, 3) });
      const { scene, trend } = everything(indicator, '2021-12-31');
      expect(scene.reading.text).to.equal('2');
      expect(trend!.points.map(({ form }) => form)).to.deep.equal(['final', 'final', 'planned']);
      expect(trend!.plans).to.have.length(1);
    });

    it('a gap now is not covered up: the newest number is told apart', () => {
      const { scene, text } = everything(read({ observations: years(4, 5, 'suppressed') }));
      expect(scene.reading.gap).to.equal('suppressed');
      expect(text).to.match(/^Cijfer: niet getoond in 2022.*In 2021 was het cijfer 5\.$/);
      expect(everything(read({ observations: years(4, 5, 'not-yet') })).scene.reading.text).to.equal('5');
    });

    it('nothing, one number and sixty numbers are all drawn', () => {
      expect(everything(read({ observations: [] })).text).to.contain('niet bekend');
      expect(everything(one(3)).trend).to.equal(null);
      const many = Array.from({ length: 60 }, (_, i) => ({ period: String(1960 + i), value: i % 7 }));
      expect(everything(read({ observations: many })).trend!.points).to.have.length(60);
    });
  });
});

// --- for every document that parses -----------------------------------------------------------------------------------

const value = fc.oneof(
  fc.constantFrom<unknown>(0, 1, -1, 100, 1e12, -1e15, 1e15, 5e-324, 0.1, null, 'x'),
  fc.double({ noNaN: true, min: -1e6, max: 1e6 }),
);
const observation = fc.record(
  {
    period: fc.constantFrom('2020', '2021', '2023', '2024', '2024-Q1', '2024-Q3', '2024-05', '2024-05-06', '2024/2025'),
    value,
    lower: value,
    upper: value,
    status: fc.constantFrom('final', 'provisional'),
    missing: fc.constantFrom(null, 'suppressed', 'unknown', 'not-asked', 'not-yet'),
    n: fc.constantFrom(null, 0, 3, 30),
  },
  { requiredKeys: ['period'] },
);
const observations = fc.array(observation, { maxLength: 7 });
const raw = fc.record(
  {
    id: fc.constant('a'),
    label: fc.constant('Cijfer'),
    unit: fc.constantFrom(null, '%', 'euro', '€', 'cijfer van 0 tot 10'),
    decimals: fc.constantFrom(null, 0, 1, 6),
    direction: fc.constantFrom('higher', 'lower', 'neutral'),
    range: fc.record({ min: value, max: value }, { requiredKeys: [] }),
    observations,
    comparisons: fc.array(fc.record({ label: fc.constantFrom('Nederland', 'Regio'), observations }), { maxLength: 4 }),
    reference: fc.array(fc.record({ from: value, to: value, value }, { requiredKeys: [] }), { maxLength: 4 }),
    suppressBelow: fc.constantFrom(null, 10),
  },
  { requiredKeys: ['id', 'label', 'observations'] },
);
const indicators = raw.map((fields) => read(fields));

const numbersIn = (thing: unknown): number[] =>
  typeof thing === 'number'
    ? [thing]
    : typeof thing === 'object' && thing !== null
      ? Object.values(thing).flatMap(numbersIn)
      : [];

describe('for every indicator that can be read', () => {
  const holds = (check: (indicator: Indicator, drawn: ReturnType<typeof everything>) => void): void =>
    fc.assert(
      fc.property(indicators, (indicator) => check(indicator, everything(indicator))),
      runs(150),
    );

  it('nothing is NaN or endless, in numbers, paths and words', () => {
    holds((_, drawn) => {
      expect(numbersIn(drawn).every(Number.isFinite)).to.equal(true);
      expect(JSON.stringify(drawn)).not.to.match(/NaN|Infinity|undefined/);
    });
  });

  it('every mark lies on the line, at its number', () => {
    holds((_, { scene: { reading, axis, picture }, trend }) => {
      const { tick, solid, margin, references, others } = picture as BulletPicture;
      for (const stretch of [solid, margin, ...references]) {
        if (!stretch) continue;
        expect(stretch.x).to.be.within(0, 100);
        expect(stretch.x + stretch.width).to.be.within(0, 100.01);
      }
      for (const { x } of others) expect(x).to.be.within(0, 100);
      if (tick !== null) {
        expect((tick / 100) * (axis.max - axis.min) + axis.min).to.be.closeTo(
          reading.value!,
          (axis.max - axis.min) / 5000,
        );
      }
      for (const { x, y } of trend?.points ?? []) expect(Math.min(x, y) >= 0 && Math.max(x, y) <= 100).to.equal(true);
    });
  });

  it('picture, table and sentence state the same numbers; a missing one is a mark nowhere', () => {
    holds((indicator, { scene, table, trend, text }) => {
      const { reading, others, references, picture } = scene;
      const known = indicator.observations.filter(({ value }) => value !== null);
      expect(trend?.points.length ?? 0).to.equal(known.length < 2 ? 0 : known.length);
      expect((picture as BulletPicture).tick === null).to.equal(reading.value === null);
      expect((picture as BulletPicture).others.length).to.equal(
        others.slice(0, 3).filter(({ reading: { value } }) => value !== null).length,
      );
      const cells = table.rows.map(({ cells }) => cells[0]).filter((cell) => cell != null);
      expect(cells.map(({ period, value }) => [period, value])).to.have.deep.members(
        indicator.observations.map(({ period, value }) => [period, value]),
      );
      if (reading.value !== null) {
        expect(text).to.contain(reading.text);
        expect(cells.find(({ period }) => period === reading.period)!.text).to.equal(reading.text);
      }
      for (const { fromText } of references) expect(text).to.contain(fromText);
      for (const { reading: other } of others.slice(0, 3)) expect(text).to.contain(other.text);
    });
  });

  it('GM1: a ring has its words or a letter; letters go by the list, and are never numbers', () => {
    holds((_, { scene, dial, card }) => {
      const { others, letters } = scene.picture as BulletPicture;
      for (const { index, letter, anchor, shift } of others) {
        expect(letter).to.equal(letters[index]);
        if (letter === '' && anchor !== 'middle') expect(Math.abs(shift)).to.equal(0.7);
      }
      for (const { letters: all } of [scene.picture, dial, card]) {
        const given = all.filter((letter) => letter !== '');
        expect(given).to.deep.equal(['A', 'B', 'C'].slice(0, given.length));
      }
      if (dial.view === 'dial')
        expect(dial.marks.length).to.equal(
          scene.others.slice(0, 3).filter(({ reading: { value } }) => value !== null).length,
        );
    });
  });

  it('is the same each time', () => {
    holds((indicator, drawn) => {
      expect(everything(indicator)).to.deep.equal(drawn);
    });
  });
});
