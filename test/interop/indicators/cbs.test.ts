import { expect } from '@open-wc/testing';
import { cbsTables, indicatorsFromCbs3, indicatorsFromCbs4 } from '../../../src/interop/index.js';
import { codes, compared, expectClean, fileJson, indicator, own } from './kit.js';

/** Figures of one topic in the order of the rows: value, lower, upper for each period. */
const spread = (periods: readonly string[], figures: readonly (readonly [number, number, number] | null)[]): string[] =>
  periods.map((period, i) => {
    const figure = figures[i];
    return figure ? `${period} ${figure[0]} ${figure[1]}–${figure[2]}` : `${period} unknown`;
  });

describe('cbs-v3-typeddataset.json: CBS OData v3', () => {
  let rows: any;
  let properties: any;
  before(async () => {
    rows = await fileJson('cbs-v3-typeddataset.json');
    properties = await fileJson('cbs-v3-dataproperties.json');
  });

  it('every figure of the municipality, the district and the neighbourhood, with margins', () => {
    const made = indicatorsFromCbs3({ rows, properties }, { region: 'GM9999', compare: 'all' });
    expectClean(made);
    expect(made.document?.area).to.deep.equal({ code: 'GM9999', name: 'Saniveld' });
    const years = ['2012', '2020', '2022', '2024'];
    const own4: Record<string, (readonly [number, number, number] | null)[]> = {
      ErvarenGezondheidGoedZeerGoed: [
        [77.4, 74.6, 80.2],
        [78.9, 76.1, 81.7],
        [76, 73.2, 78.8],
        [76.3, 73.5, 79.1],
      ],
      ZeerLageVeerkracht: [null, [10.4, 7.6, 13.2], [12.7, 9.9, 15.5], [12.1, 9.3, 14.9]],
      Eenzaam: [
        [37.9, 35.1, 40.7],
        [45.8, 43, 48.6],
        [47.5, 44.7, 50.3],
        [44.9, 42.1, 47.7],
      ],
      ErnstigZeerErnstigEenzaam: [
        [7.6, 4.8, 10.4],
        [10.1, 7.3, 12.9],
        [12, 9.2, 14.8],
        [11.8, 9, 14.6],
      ],
      Mantelzorger: [
        [13.1, 10.3, 15.9],
        [15, 12.2, 17.8],
        [14.6, 11.8, 17.4],
        [15.4, 12.6, 18.2],
      ],
      Vrijwilligerswerk: [
        [30.2, 27.4, 33],
        [29.5, 26.7, 32.3],
        [27.1, 24.3, 29.9],
        [28, 25.2, 30.8],
      ],
      MoeiteMetRondkomen: [[15.8, 13, 18.6], [12.2, 9.4, 15], [14.9, 12.1, 17.7], null],
    };
    const district: Record<string, [number, number, number][]> = {
      ErvarenGezondheidGoedZeerGoed: [
        [80.1, 77.3, 82.9],
        [77.6, 74.8, 80.4],
      ],
      ZeerLageVeerkracht: [
        [9.6, 6.8, 12.4],
        [11.5, 8.7, 14.3],
      ],
      Eenzaam: [
        [43.2, 40.4, 46],
        [45, 42.2, 47.8],
      ],
      ErnstigZeerErnstigEenzaam: [
        [8.8, 6, 11.6],
        [10.7, 7.9, 13.5],
      ],
      Mantelzorger: [
        [15.9, 13.1, 18.7],
        [15.2, 12.4, 18],
      ],
      Vrijwilligerswerk: [
        [31, 28.2, 33.8],
        [28.8, 26, 31.6],
      ],
      MoeiteMetRondkomen: [
        [9.9, 7.1, 12.7],
        [11.8, 9, 14.6],
      ],
    };
    // 2020: a true 0.0 without margins beside figures that are not there.
    const neighbourhood: Record<string, string[]> = {
      ErvarenGezondheidGoedZeerGoed: ['2020 0', '2022 71.2 68.4–74'],
      ZeerLageVeerkracht: ['2020 unknown', '2022 15.9 13.1–18.7'],
      Eenzaam: ['2020 unknown', '2022 unknown'],
      ErnstigZeerErnstigEenzaam: ['2020 unknown', '2022 unknown'],
      Mantelzorger: ['2020 unknown', '2022 13 10.2–15.8'],
      Vrijwilligerswerk: ['2020 unknown', '2022 24.4 21.6–27.2'],
      MoeiteMetRondkomen: ['2020 unknown', '2022 18.3 15.5–21.1'],
    };
    expect(made.document?.indicators.map(({ id }) => id)).to.deep.equal(Object.keys(own4));
    for (const [id, figures] of Object.entries(own4)) {
      expect(own(made, id), id).to.deep.equal(spread(years, figures));
      expect(compared(made, id), id).to.deep.equal({
        WK999901: spread(['2020', '2022'], district[id] ?? []),
        BU99990101: neighbourhood[id],
      });
    }
  });

  it('labels, units, decimals, groups as themes and descriptions as definitions', () => {
    const made = indicatorsFromCbs3(
      { rows, properties },
      { labels: { '20300': '18 jaar of ouder', Eenzaam: 'Voelt zich eenzaam' } },
    );
    expect(indicator(made, 'Eenzaam')).to.include({
      label: 'Voelt zich eenzaam',
      unit: '%',
      decimals: 1,
      theme: 'Gezondheid en veerkracht',
      definition: 'Drie of meer op een lijst van elf vragen. Leeftijd: 18 jaar of ouder.',
    });
    // The unit is padded in the file.
    expect(indicator(made, 'MoeiteMetRondkomen')).to.include({
      label: 'Moeite met rondkomen',
      unit: '%',
      theme: 'Meedoen',
    });
    expect(codes(made)).to.deep.equal([
      'no-periods',
      'category-picked',
      'region-picked',
      'regions-left-out',
      'no-source',
    ]);
  });

  it('another age group, by its code; names from the lists of the table', () => {
    const Leeftijd = { value: [{ Key: '80200', Title: '65 jaar of ouder' }] };
    const Perioden = { value: [{ Key: '2022JJ00', Title: '2022*', Status: 'Voorlopig' }] };
    const WijkenEnBuurten = { value: [{ Key: 'GM9999    ', Title: 'Saniveld' }] };
    const lists = { Leeftijd, Perioden, WijkenEnBuurten };
    const older = indicatorsFromCbs3(
      { rows, properties, lists },
      { dimensions: { Leeftijd: '65 jaar of ouder' }, region: 'saniveld' },
    );
    expect(own(older, 'ErvarenGezondheidGoedZeerGoed')).to.deep.equal(['2022 61.5 provisional']);
    for (const [Status, said] of [
      ['Definitief', 'final'],
      ['NaderVoorlopig', 'provisional'],
      ['Concept', 'provisional'],
    ]) {
      const periods = { value: [{ Key: '2022JJ00', Title: '2022', Status }] };
      const made = indicatorsFromCbs3(
        { rows, properties, lists: { ...lists, Perioden: periods } },
        { dimensions: { Leeftijd: '80200' } },
      );
      expect(made.document?.indicators[0]?.observations[0]?.status, Status).to.equal(said);
    }
    const figures = older.document?.indicators.map(({ observations }) => observations[0]?.value);
    expect(figures).to.deep.equal([61.5, 14.2, 49.9, 11.1, 16, 29.9, 8.7]);
    expect(indicator(older, 'Mantelzorger').definition).to.equal('Leeftijd: 65 jaar of ouder.');
  });

  it('an untyped table holds texts and marks; keys with the same name keep their number', () => {
    const Topic = { Type: 'Topic', Title: 'T', Unit: '', Decimals: 0 };
    const columns = [
      { Type: 'TimeDimension', Key: 'Perioden' },
      { ...Topic, Key: 'Mannen_1' },
      { ...Topic, Key: 'Mannen_2' },
    ];
    const cells = [
      { ID: 0, Perioden: '2023JJ00', Mannen_1: '     118', Mannen_2: '       .' },
      { ID: 1, Perioden: '2024JJ00', Mannen_1: '    1.5', Mannen_2: '       x' },
      { ID: 2, Perioden: '2024X000', Mannen_1: '1', Mannen_2: 'onzin' },
    ];
    const made = indicatorsFromCbs3({ rows: cells, properties: columns }, { source: { name: 'CBS' } });
    expect(own(made, 'Mannen_1')).to.deep.equal(['2023 118', '2024 1.5']);
    expect(own(made, 'Mannen_2')).to.deep.equal(['2023 unknown', '2024 suppressed']);
    expect(made.warnings).to.deep.equal([
      { code: 'no-periods' },
      { code: 'period', path: 'rows.value[2].Perioden', found: '2024X000' },
    ]);
  });
});

describe('a group of one in a table of CBS', () => {
  const properties = [
    { Type: 'Dimension', Key: 'Leeftijd', Title: 'Leeftijd' },
    { Type: 'Dimension', Key: 'Geslacht', Title: 'Geslacht' },
    { Type: 'TimeDimension', Key: 'Perioden' },
    { Type: 'Topic', Key: 'Eenzaam_1', Title: 'Eenzaam', Unit: '%' },
  ];
  // The first age leaves one sex.
  const rows = [
    { ID: 0, Leeftijd: '80200', Geslacht: '4000   ', Perioden: '2024JJ00', Eenzaam_1: 49.9 },
    { ID: 1, Leeftijd: '20300', Geslacht: 'T001038', Perioden: '2024JJ00', Eenzaam_1: 44.9 },
  ];
  const observations = rows.map(({ Leeftijd, Geslacht, Perioden, Eenzaam_1: Value }) => ({
    ...{ Measure: 'Eenzaam', ValueAttribute: 'None', Value, Leeftijd, Geslacht, Perioden },
  }));
  const measures = [{ Identifier: 'Eenzaam', Title: 'Eenzaam', DataType: 'Double' }];
  const named = (Key: string, Title: string) => ({ value: [{ Key, Identifier: Key, Title }] });
  const words = { Leeftijd: named('80200', '65 jaar of ouder'), Geslacht: named('4000', 'Vrouwen') };
  const definitions = (of: readonly number[], lists?: typeof words): unknown[] =>
    [
      indicatorsFromCbs3({ rows: of.map((i) => rows[i]), properties, ...(lists && { lists }) }),
      indicatorsFromCbs4({ observations: of.map((i) => observations[i]), measures, ...(lists && { lists }) }),
    ].map(({ document }) => document?.indicators[0]?.definition);

  it('is named in the definition, by its code where there is no list', () => {
    const said = 'Leeftijd: 65 jaar of ouder. Geslacht: Vrouwen.';
    expect(definitions([0], words)).to.deep.equal([said, said]);
    expect(definitions([0, 1], words)).to.deep.equal([said, said]);
    const coded = 'Leeftijd: 80200. Geslacht: 4000.';
    expect(definitions([0])).to.deep.equal([coded, coded]);
    expect(definitions([0, 1])).to.deep.equal([coded, coded]);
  });

  it('is not when it is the total', () => {
    expect(definitions([1])).to.deep.equal(['Leeftijd: 20300.', 'Leeftijd: 20300.']);
  });
});

describe('cbs-v4-observations.json: CBS OData v4', () => {
  let pages: any[];
  let measures: any;
  let periods: any;
  before(async () => {
    pages = [await fileJson('cbs-v4-observations.json'), await fileJson('cbs-v4-observations-page2.json')];
    measures = await fileJson('cbs-v4-measurecodes.json');
    periods = await fileJson('cbs-v4-periodencodes.json');
  });

  it('every figure of both pages, with status and the country beside it', () => {
    const made = indicatorsFromCbs4({ observations: pages, measures, periods });
    expectClean(made);
    expect(made.document?.area).to.deep.equal({ code: 'GM9999' });
    const years = (...[a, b, c, d, e]: readonly (number | string)[]): string[] => [
      ...[`2021 ${a} final`, `2022 ${b} final`, typeof c === 'string' ? `2023 ${c}` : `2023 ${c} final`],
      ...(d === undefined ? [] : [typeof d === 'string' ? `2024 ${d}` : `2024 ${d} provisional`]),
      ...(e === undefined ? [] : [`2025 ${e} provisional`]),
    ];
    expect(own(made, 'M001534')).to.deep.equal(years(118, 121, 124, 119, 117));
    expect(own(made, 'M003112')).to.deep.equal(years(451, 489, 505, 511, 508));
    expect(own(made, 'D000217')).to.deep.equal(years(0, 4, 'unknown', 'suppressed'));
    expect(compared(made, 'M001534')).to.deep.equal({ Nederland: years(114.5, 117.4, 120.3, 115.4, 113.5) });
    expect(compared(made, 'M003112')).to.deep.equal({ Nederland: years(437.5, 474.3, 489.9, 495.7, 492.8) });
    expect(compared(made, 'D000217')).to.deep.equal({ Nederland: years(0, 3.9, 'unknown', 6.8) });
    expect(made.document?.indicators.map(({ label, unit, decimals }) => [label, unit, decimals])).to.deep.equal([
      ['Jongeren met jeugdhulp', 'per 1 000 jongeren', 1],
      ['Kosten van zorg en welzijn per inwoner', 'euro', 0],
      ['Gezinnen in noodopvang', 'aantal', 0],
    ]);
    expect(indicator(made, 'D000217').definition).to.equal(undefined);
    expect(made.warnings).to.deep.include({
      code: 'text-topic',
      path: 'measures.value[3]',
      found: 'Opmerking bij de indeling',
    });
  });

  it('a year and its own quarter or month are not put in one series', () => {
    const input = { observations: pages, measures, periods };
    const left = indicatorsFromCbs4(input).warnings.find(({ code }) => code === 'periods-left-out');
    expect(left).to.include({ path: 'M001534', found: '2025-Q1, 2025-05', expected: 'year', count: 2 });
    expect(own(indicatorsFromCbs4(input, { periods: 'quarter' }), 'M001534')).to.deep.equal([
      '2025-Q1 29.25 provisional',
    ]);
    expect(own(indicatorsFromCbs4(input, { periods: 'month' }), 'M001534')).to.deep.equal(['2025-05 10.1 provisional']);
  });

  it('a measure that is in no list is told, with those that are', () => {
    const [first] = measures.value.filter(({ Identifier }: any) => Identifier === 'M001534');
    const made = indicatorsFromCbs4({ observations: pages, measures: { value: [first] }, periods });
    const told = made.warnings.filter(({ code }) => code === 'topic-unknown');
    expect(told.map(({ found, expected }) => [found, expected])).to.deep.equal([
      ['M003112', 'Jongeren met jeugdhulp'],
      ['D000217', 'Jongeren met jeugdhulp'],
    ]);
  });

  it('a page that is missing, a page that is there twice, and a word for "no figure" that is new', () => {
    const first = indicatorsFromCbs4({ observations: pages[0], measures, periods });
    expect(first.warnings).to.deep.include({ code: 'page-missing', path: 'observations', count: 16 });
    expect(own(first, 'D000217')).to.have.lengthOf(4);
    const twice = indicatorsFromCbs4({ observations: [pages[0], pages[0], pages[1]], measures, periods });
    expect(codes(twice).filter((code) => code === 'period-twice')).to.have.lengthOf(16);
    const row = { Measure: 'M003112', ValueAttribute: 'Embargo', Value: null, Perioden: '2024JJ00' };
    const made = indicatorsFromCbs4({ observations: [row], measures });
    expect(own(made, 'M003112')).to.deep.equal(['2024 unknown']);
    expect(made.warnings.find(({ code }) => code === 'mark')).to.include({ found: 'Embargo' });
    const told = indicatorsFromCbs4({ observations: [row], measures }, { missing: { Embargo: 'not-yet' } });
    expect(own(told, 'M003112')).to.deep.equal(['2024 not-yet']);
  });

  it('nothing comes of what is no answer, and nothing is thrown', () => {
    for (const wrong of [
      null,
      undefined,
      'x',
      7,
      [],
      {},
      { value: 'x' },
      { value: [1, null, 'x', []] },
      [[]],
      { value: [{}] },
    ]) {
      expect(indicatorsFromCbs4({ observations: wrong, measures }).document).to.equal(null);
      expect(indicatorsFromCbs4({ observations: pages, measures: wrong }).document).to.equal(null);
      expect(indicatorsFromCbs3({ rows: wrong, properties: wrong }).document).to.equal(null);
    }
  });
});

describe('files of CBS tables', () => {
  it('are told apart by what is in them', async () => {
    const names = [
      'cbs-v3-dataproperties',
      'cbs-v3-typeddataset',
      'cbs-v4-measurecodes',
      'cbs-v4-observations-page2',
      'cbs-v4-observations',
      'cbs-v4-periodencodes',
    ];
    const files = await Promise.all(names.map(async (name) => ({ name, content: await fileJson(`${name}.json`) })));
    const tables = cbsTables([...files, { name: 'x.json', content: { nodes: [] } }]);
    expect(tables.map(({ id, version, files: own }) => [id, version, own])).to.deep.equal([
      ['99999NED', 3, names.slice(0, 2)],
      ['99998NED', 4, names.slice(2)],
    ]);
    expect(tables.map((table) => table.convert().document?.indicators.length)).to.deep.equal([7, 3]);
    // Kept as bare lists of rows they are known by their columns.
    const bare = files.map(({ name, content }) => ({
      name: name.endsWith('periodencodes') ? 'PeriodenCodes.json' : name,
      content: content.value,
    }));
    expect(cbsTables(bare).map(({ id, version, files: own }) => [id, version, own.length])).to.deep.equal([
      ['', 3, 2],
      ['', 4, 4],
    ]);
    expect(own(cbsTables(bare)[1]!.convert(), 'M003112')).to.have.lengthOf(5);
  });

  it('a list of codes may come in pages, as the figures do', () => {
    const v3 = (kind: string, value: unknown[], more = {}) => ({
      'odata.metadata': `https://opendata.cbs.nl/ODataApi/OData/99997NED/$metadata#Cbs.OData.${kind}`,
      ...more,
      value,
    });
    const v4 = (kind: string, value: unknown[], more = {}) => ({
      '@odata.context': `https://datasets.cbs.nl/odata/v1/CBS/99996NED/$metadata#${kind}`,
      ...more,
      value,
    });
    const codesOf = (...rows: [string, string][]) => rows.map(([Key, Title]) => ({ Key, Identifier: Key, Title }));
    const first = codesOf(['GM9998', 'Aadorp'], ['GM9999', 'Saniveld']);
    const second = codesOf(['GM9997', 'Beedorp']);
    const contents = [
      v3('TypedDataSet', [
        { ID: 0, RegioS: 'GM9997', Perioden: '2024JJ00', A_1: 1 },
        { ID: 1, RegioS: 'GM9998', Perioden: '2024JJ00', A_1: 2 },
      ]),
      v3('DataProperties', [
        { Type: 'GeoDimension', Key: 'RegioS' },
        { Type: 'TimeDimension', Key: 'Perioden' },
        { Type: 'Topic', Key: 'A_1', Title: 'A' },
      ]),
      v3('RegioS', first, { 'odata.nextLink': 'https://opendata.cbs.nl/next' }),
      v3('RegioS', second),
      v4('Observations', [
        { Id: 0, Measure: 'A', ValueAttribute: 'None', Value: 1, RegioS: 'GM9997', Perioden: '2024JJ00' },
        { Id: 1, Measure: 'A', ValueAttribute: 'None', Value: 2, RegioS: 'GM9998', Perioden: '2024JJ00' },
      ]),
      v4('MeasureCodes', [{ Identifier: 'A', Title: 'A', DataType: 'Double' }]),
      v4('RegioSCodes', first, { '@odata.nextLink': 'https://datasets.cbs.nl/next' }),
      v4('RegioSCodes', second),
    ];
    const files = contents.map((content, i) => ({ name: `${i}.json`, content }));
    // In whatever order the pages are.
    for (const order of [files, [...files].reverse()]) {
      const tables = cbsTables(order);
      expect(tables.map(({ version }) => version)).to.deep.equal([3, 4]);
      for (const { convert } of tables) {
        for (const [name, code] of [
          ['Aadorp', 'GM9998'],
          ['Beedorp', 'GM9997'],
        ] as const) {
          const made = convert({ region: name, source: { name: 'CBS' } });
          expect(made.document?.area).to.deep.equal({ code, name });
          expect(convert({ region: code }).document?.area).to.deep.equal({ code, name });
          expect(codes(made)).to.deep.equal(['no-periods', 'regions-left-out']);
        }
      }
    }
    const alone = cbsTables(files.filter((_, i) => i !== 3 && i !== 7));
    for (const { convert } of alone) expect(codes(convert({ region: 'Aadorp' }))).to.include('page-missing');
  });
});
