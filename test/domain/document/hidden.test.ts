import { expect } from '@open-wc/testing';
import { readFlywheel } from '../../../src/domain/document/flywheel.js';
import { readIndicators } from '../../../src/domain/document/indicators.js';
import { readNetwork } from '../../../src/domain/document/network.js';
import type { Instrument, Parsed } from '../../../src/domain/document/types.js';
import { readWeb } from '../../../src/domain/document/web.js';
import { loadInstrument } from '../../../src/instruments/index.js';
import { indicators, lines, network, web } from './samples.js';

const gauge = (rest: object) => readIndicators({ ...indicators(), indicators: [{ id: 'a', label: 'A', ...rest }] });
const observed = (observation: object, rest: object = {}) => gauge({ ...rest, observations: [observation] });
const net = (lists: object) => readNetwork({ ...network(), ...lists });

/** Told, and nowhere in what is told one of these. */
const silent = (parsed: Parsed<unknown>, ...withheld: string[]): void => {
  expect(parsed.problems, 'told').not.to.deep.equal([]);
  for (const word of withheld) expect(JSON.stringify(parsed.problems)).not.to.contain(word);
};

describe('what is wrong in what is not for everyone', () => {
  it('a number of a small group is nowhere in what is told', () => {
    const small = { period: '2023', value: 37, n: 3 };
    const parsed = gauge({
      range: { min: 0, max: 10 },
      suppressBelow: 10,
      observations: [small, { period: '2024', value: 51, n: 30 }],
    });
    expect(lines(parsed)).to.deep.equal(['indicators[0].observations[1].value out-of-range [0–10] {51}']);
    silent(observed({ ...small, lower: 38, upper: 39 }, { suppressBelow: 10 }), '37', '38');
    silent(observed({ ...small, value: '37%' }, { suppressBelow: 10 }), '37');
    silent(observed({ ...small, value: '37%' }, { suppressBelow: 'tien' }), '37');
    silent(observed({ ...small, value: '37%', n: '<5' }, { suppressBelow: 10 }), '37', '<5');
    const other = { label: 'B', observations: [{ ...small, value: '37%' }] };
    silent(gauge({ suppressBelow: 10, observations: [], comparisons: [other] }), '37');
    // A group that is large enough, a true 0, and where no limit is given.
    for (const [n, suppressBelow] of [
      [10, 10],
      [0, 10],
      [3, null],
    ])
      expect(lines(observed({ ...small, n, value: '37%' }, { suppressBelow }))[0]).to.contain('37%');
  });

  it('a number with a reason to be missing is not told', () => {
    silent(observed({ period: '2023', value: 37, missing: 'suppressed' }, { range: { max: 10 } }), '37');
    silent(observed({ period: '2023', value: '37%', missing: 'suppressed' }), '37');
  });

  it('an internal indicator, observation or reference keeps its numbers', () => {
    const far = { period: '2023', value: 4711 };
    const range = { min: 17, max: 18 };
    silent(observed(far, { range, visibility: 'internal' }), '4711', '17', '18');
    silent(observed({ ...far, visibility: 'internal' }, { range }), '4711');
    silent(observed({ ...far, visibility: 'intern' }, { range }), '4711');
    silent(observed({ ...far, lower: 4712, upper: 4713, visibility: 'partners' }), '4711', '4712');
    silent(gauge({ observations: [], reference: { from: 4712, to: 4711, visibility: 'internal' } }), '471');
    expect(lines(observed(far, { range, visibility: 'public' }))[0]).to.contain('[17–18] {4711}');
  });

  it('of an indicator after one that is internal everything is told again', () => {
    const one = (rest: object): object => ({ label: 'A', observations: [{ period: '2023', value: '4711' }], ...rest });
    const parsed = readIndicators({
      ...indicators(),
      indicators: [one({ id: 'a', visibility: 'internal', suppressBelow: 9 }), one({ id: 'b' })],
    });
    expect(lines(parsed)).to.deep.equal([
      'indicators[0].observations[0].value wrong-type [number] {string}',
      'indicators[1].observations[0].value wrong-type [number] {"4711"}',
    ]);
  });

  it('an internal entry of a network keeps its words, names and ids', () => {
    const secret = 'geheime-partner';
    silent(net({ events: [{ at: 'gisteren', title: 'E', visibility: 'internal' }] }), 'gisteren');
    const commitment = { partner: secret, issue: 'open-door', level: 'helps', at: '2025' };
    silent(net({ commitments: [{ ...commitment, visibility: 'internal' }] }), secret);
    // Internal without saying so.
    silent(net({ commitments: [{ ...commitment, level: 'against' }] }), secret);
    expect(lines(net({ commitments: [commitment] }))[0]).to.contain(secret);
    const hidden = { id: secret, name: 'G', visibility: 'internal' };
    silent(net({ partners: [hidden, hidden] }), secret);
    silent(net({ partners: [{ ...hidden, since: '2024', until: '2020' }] }), '2024', '2020');
    silent(net({ partners: [{ ...hidden, name: { [secret]: 'G' } }] }), secret);
    silent(net({ partners: [{ ...hidden, id: 'x', area: `<b id="${secret}">` }] }), secret);
  });

  it('what is needed and noted is internal, whatever its entry says', () => {
    const said = { partner: 'juvo', issue: 'open-door', level: 'helps', at: '2025', visibility: 'public' };
    silent(net({ commitments: [{ ...said, needed: 'geheim', note: '<b>geheim</b>' }] }), 'geheim', '<b>');
  });

  it('a circle names no partner or step that is not for everyone', () => {
    const secret = { id: 'geheim', name: 'G', visibility: 'internal' };
    const merged = [
      { from: 'geheim', to: 'a', kind: 'merged-into' },
      { from: 'a', to: 'geheim', kind: 'merged-into' },
    ];
    silent(net({ partners: [secret, { id: 'a', name: 'A' }], relations: merged }), 'geheim');
    silent(
      net({
        partners: [
          { ...secret, parent: 'a' },
          { id: 'a', name: 'A', parent: 'geheim' },
        ],
      }),
      'geheim',
    );
    silent(net({ partners: [{ ...secret, parent: 'weg' }] }), 'weg');
    const step = { issue: 'open-door', title: 'S', visibility: 'internal' };
    silent(net({ steps: [{ ...step, id: 'geheim', dependsOn: ['geheim', 'weg'] }] }), 'geheim', 'weg');
  });

  it('an internal moment of a web keeps its scores, a private experience its story', async () => {
    const instrument = (await loadInstrument('positive-health')).value as Instrument;
    const read = (visibility: string, scores: object) =>
      readWeb({ ...web(), moments: [{ id: 'now', visibility, scores }] }, () => instrument);
    silent(read('internal', { body: 99 }), '99');
    silent(read('internal', { geheim: 7 }), 'geheim');
    expect(lines(read('public', { body: 99 }))).to.deep.equal(['moments[0].scores.body out-of-range [0–10] {99}']);
    const told = { stage: 'geheim', story: '<i>geheim</i>', date: 'geheim', visibility: 'private' };
    silent(
      readFlywheel({ schema: 'veerkracht/flywheel@1', stages: [{ id: 'a' }], experiences: [told] }),
      'geheim',
      '<i>',
    );
  });
});
