import { expect } from '@open-wc/testing';
import { indicatorsFor, readIndicators } from '../../../src/domain/document/indicators.js';
import { datasetOf, indicatorsFile, linesOf } from '../../../src/domain/indicators/export.js';
import { selected, themesOf, type Selection } from '../../../src/domain/indicators/selection.js';
import { plain } from '../document/samples.js';
import { voice } from './voice.js';

const saniveld = async () => readIndicators(await (await fetch('/demo/data/indicators-saniveld.json')).json()).value!;
const series = (...periods: readonly string[]): object[] => periods.map((period) => ({ period, value: 1 }));
const all: Selection = { lever: '', theme: '', search: '', order: 'document' };

describe('choosing among indicators', () => {
  it('by lever, theme and words without case or accents; all of them must fit', async () => {
    const document = await saniveld();
    const ids = (selection: Partial<Selection>): string[] =>
      selected(document, { ...all, ...selection }, voice.text).map(({ id }) => id);
    expect(ids({})).to.have.length(12);
    expect(ids({ lever: 'boundaries' })).to.deep.equal(['sharing-agreements', 'overhead-share']);
    expect(ids({ search: ' JEUGDHULP  kinderen' })).to.deep.equal(['youth-help']);
    expect(ids({ search: 'eén' })).to.include('day-activity-visits');
    expect(ids({ search: 'nergens' })).to.deep.equal([]);
    expect(ids({ theme: 'Wonen' })).to.deep.equal([]);
    expect(themesOf(document.indicators, voice.text)).to.deep.equal([]);
  });

  it('in order of name, or of the newest number', async () => {
    const document = await saniveld();
    const names = selected(document, { ...all, order: 'name' }, voice.text).map(({ plainLabel }) =>
      voice.text(plainLabel!),
    );
    expect(names).to.deep.equal([...names].sort((a, b) => (a.toLowerCase() < b.toLowerCase() ? -1 : 1)));
    const [first] = selected(document, { ...all, order: 'newest' }, voice.text);
    expect(first!.observations.some(({ period, value }) => period === '2025-Q4' && value !== null)).to.equal(true);
    const last = selected(document, { ...all, order: 'newest' }, voice.text).slice(-2);
    expect(last.map(({ id }) => id)).to.deep.equal(['loneliness', 'carers-strained']);

    const planned = readIndicators({
      schema: 'veerkracht/indicators@1',
      asOf: '2025',
      indicators: [
        { id: 'a', label: 'A', observations: series('2023', '2030') },
        { id: 'b', label: 'B', observations: series('2024') },
        { id: 'c', label: 'C', observations: series('2026') },
      ],
    }).value!;
    const newest = selected(planned, { ...all, order: 'newest' }, voice.text);
    expect(
      newest.map(({ id }) => id),
      'a plan is no newest number',
    ).to.deep.equal(['b', 'a', 'c']);
  });
});

describe('taking indicators along', () => {
  it('a file reads back to the same document', async () => {
    const document = await saniveld();
    const again = readIndicators(JSON.parse(JSON.stringify(indicatorsFile(document))));
    expect(again.problems).to.deep.equal([]);
    expect(plain(again.value)).to.deep.equal(plain(document));
  });

  it('a provisional status stays, also where there is no number', () => {
    const observations = [
      { period: '2023', missing: 'suppressed', status: 'provisional' },
      { period: '2024', missing: 'unknown' },
    ];
    const document = readIndicators({
      schema: 'veerkracht/indicators@1',
      indicators: [{ id: 'a', label: 'A', observations }],
    }).value!;
    const again = readIndicators(JSON.parse(JSON.stringify(indicatorsFile(document))));
    expect(again.value!.indicators[0]!.observations.map(({ status }) => status)).to.deep.equal([
      'provisional',
      'final',
    ]);
    expect(plain(again.value)).to.deep.equal(plain(document));
  });

  it('what an audience may not see, and numbers of small groups, are in no file', () => {
    const document = readIndicators({
      schema: 'veerkracht/indicators@1',
      indicators: [
        {
          id: 'a',
          label: 'A',
          suppressBelow: 10,
          observations: [
            { period: '2023', value: 777, n: 3 },
            { period: '2024', value: 888, visibility: 'internal' },
            { period: '2025', value: 5 },
          ],
          reference: { value: 999, visibility: 'partners' },
        },
      ],
    }).value!;
    const file = JSON.stringify(indicatorsFile(indicatorsFor(document, 'public')));
    expect(file).not.to.match(/777|888|999/);
    expect(file).to.contain('"suppressed"');
    expect(linesOf(indicatorsFor(document, 'public')).map(({ observation }) => observation.value)).to.deep.equal([
      null,
      5,
    ]);
  });

  it('GM7: what a Dataset covers is an interval of days, whatever its periods are', () => {
    const coverage = (...periods: readonly string[]): unknown => {
      const document = readIndicators({
        schema: 'veerkracht/indicators@1',
        indicators: [{ id: 'a', label: 'A', observations: series(...periods) }],
      }).value!;
      return (datasetOf(document, voice.text, 'nl', 'A') as any).hasPart[0].temporalCoverage;
    };
    expect(coverage('2023/2024', '2024/2025')).to.equal('2023-01-01/2025-12-31');
    expect(coverage('2024-Q1', '2025-H2')).to.equal('2024-01-01/2025-12-31');
    expect(coverage('2024/2025', '2025-Q1'), 'the longest').to.equal('2024-01-01/2025-12-31');
    expect(coverage('2024-02')).to.equal('2024-02-01/2024-02-29');
    expect(coverage()).to.equal(undefined);
  });

  it('GM7: schema.org/Dataset with what it requires and recommends, for the whole and for each', async () => {
    const dataset = datasetOf(await saniveld(), voice.text, 'nl', 'IJkpunten') as any;
    expect(dataset['@context']).to.equal('https://schema.org');
    expect(dataset.hasPart).to.have.length(12);
    for (const one of [dataset, ...dataset.hasPart]) {
      expect(one['@type']).to.equal('Dataset');
      expect(one.name).to.be.a('string').and.not.equal('');
      expect(one.description.length).to.be.within(1, 5000);
      expect(one.inLanguage).to.equal('nl');
    }
    const overhead = dataset.hasPart.find(({ identifier }: any) => identifier === 'overhead-share');
    expect(overhead).to.deep.include({
      license: 'https://creativecommons.org/licenses/by/4.0/',
      temporalCoverage: '2020-01-01/2025-12-31',
      dateModified: '2026-02-20',
      creditText: 'Verzonnen voorbeeldcijfers: jaarrekeningen van partners',
    });
    expect(overhead.spatialCoverage).to.deep.equal({ '@type': 'Place', name: 'Saniveld', identifier: 'GM9999' });
    expect(JSON.stringify(dataset)).not.to.match(/null|undefined/);
  });
});
