import { expect } from '@open-wc/testing';
import fc, { runs } from '../../support/property.js';
import { readFlywheel } from '../../../src/domain/document/flywheel.js';
import { quickFlywheel } from '../../../src/domain/document/flywheel-shape.js';
import { schemas } from '../../../src/domain/document/schemas.js';
import { lines, plain } from './samples.js';
import { anything, placesOf, put } from './spoil.js';

const wheel = (): Record<string, any> => ({
  schema: 'veerkracht/flywheel@1',
  title: { nl: 'Wiel', en: 'Wheel' },
  asOf: '2026-02-19',
  drivers: [
    { id: 'needs', label: 'Behoeften' },
    { id: 'values', label: 'Waarden' },
  ],
  stages: [
    { id: 'a', label: 'Luisteren', leadsTo: 'Daarom.', strength: { score: 7, at: '2026-02-10' } },
    {
      id: 'b',
      label: 'Doen',
      strength: [
        { score: 3, at: '2026-01' },
        { score: 5, at: '2025-01' },
      ],
    },
    { id: 'c' },
  ],
  experiences: [
    { id: 'e1', date: '2026-02-01', title: 'Koffie', stage: 'a', drivers: ['needs'], teller: 'peer' },
    { date: '2026-Q1', stage: 'b', drivers: ['needs', 'values'], visibility: 'private' },
    { story: 'Zonder stap en datum', drivers: ['values'] },
  ],
  roles: [{ role: 'adviser' }, { role: 'cook', label: 'Kok', holder: 'Sam' }],
  pauses: [
    { from: '2025-07', to: '2025-08-31', reason: 'Zomer' },
    { from: '2026-02-01', to: null },
  ],
  reviews: [{ date: '2026-02-10', text: 'Het gaat.', lever: 'beliefs' }],
  halfLifeDays: 60,
});

const spoilt = (change: (raw: Record<string, any>) => void) => {
  const raw = wheel();
  change(raw);
  return readFlywheel(raw);
};

describe('reading a flywheel', () => {
  it('makes it complete: strengths are lists in order, an experience without an id has its place, drivers have a default', () => {
    const { value, problems } = readFlywheel(wheel());
    expect(problems).to.deep.equal([]);
    expect(value!.stages.map(({ strength }) => strength.map(({ score }) => score))).to.deep.equal([[7], [5, 3], []]);
    expect(value!.experiences.map(({ id }) => id)).to.deep.equal(['e1', 'experiences/1', 'experiences/2']);
    expect(value!.roles[0]!.holder).to.equal(null);
    expect(value!.experiences[1]!.visibility).to.equal('private');
    const small = readFlywheel({
      schema: 'veerkracht/flywheel@1',
      stages: [{ id: 'a' }],
      experiences: [{ drivers: ['values'] }],
    });
    expect(small.problems).to.deep.equal([]);
    expect(small.value!.drivers.map(({ id }) => id)).to.deep.equal(['needs', 'values']);
    expect(small.value!.halfLifeDays).to.equal(90);
  });

  const faults: readonly (readonly [string, (raw: Record<string, any>) => void, readonly string[]])[] = [
    [
      'an unknown stage',
      (raw) => (raw['experiences'][0].stage = 'x'),
      ['experiences[0].stage unknown-reference {"x"}'],
    ],
    [
      'an unknown driver',
      (raw) => (raw['experiences'][0].drivers = ['x', 'needs']),
      ['experiences[0].drivers[0] unknown-reference {"x"}'],
    ],
    ['a half-life of 0', (raw) => (raw['halfLifeDays'] = 0), ['halfLifeDays out-of-range [> 0] {0}']],
    ['a negative half-life', (raw) => (raw['halfLifeDays'] = -3), ['halfLifeDays out-of-range [> 0] {-3}']],
    [
      'a strength off the scale',
      (raw) => (raw['stages'][0].strength.score = 11),
      ['stages[0].strength.score out-of-range [1–10] {11}'],
    ],
    [
      'a day that is not there',
      (raw) => (raw['experiences'][0].date = '2026-02-30'),
      ['experiences[0].date bad-date [2026-03-03] {"2026-02-30"}'],
    ],
    [
      'a pause that ends before it starts',
      (raw) => (raw['pauses'][0].to = '2025-06'),
      ['pauses[0].to out-of-range [≥ 2025-07] {"2025-06"}'],
    ],
    ['a role nobody knows', (raw) => (raw['roles'][1].label = null), ['roles[1].label missing {null}']],
    [
      'a visibility nobody knows',
      (raw) => (raw['experiences'][0].visibility = 'secret'),
      ['experiences[0].visibility not-allowed [public | partners | internal | private] {string}'],
    ],
    [
      'a private stage',
      (raw) => (raw['stages'][2].visibility = 'private'),
      ['stages[2].visibility not-allowed [public | partners | internal] {string}'],
    ],
    ['the same id twice', (raw) => (raw['experiences'][2].id = 'e1'), ['experiences[2].id duplicate-id {"e1"}']],
    ['three drivers', (raw) => raw['drivers'].push({ id: 'third' }), ['drivers too-many [2] {3}']],
    [
      'an experience with three drivers',
      (raw) => (raw['experiences'][0].drivers = ['needs', 'values', 'third']),
      ['experiences[0].drivers too-many [≤ 2] {3}'],
    ],
    [
      'too many pauses',
      (raw) => (raw['pauses'] = Array.from({ length: 501 }, () => ({ from: '2025' }))),
      ['pauses too-many [≤ 500] {501}'],
    ],
    [
      'markup in a story',
      (raw) => (raw['experiences'][0].story = '<b>ja</b>'),
      ['experiences[0].story not-allowed {"<b>"}'],
    ],
  ];
  for (const [what, change, told] of faults)
    it(`tells of ${what} and keeps the rest`, () => {
      const parsed = spoilt(change);
      expect(lines(parsed)).to.deep.equal(told);
      expect(parsed.value!.stages.length).to.be.greaterThan(1);
      expect(parsed.value!.experiences.length).to.be.greaterThan(1);
    });

  it('uses 90 days for a half-life that cannot be', () => {
    expect(spoilt((raw) => (raw['halfLifeDays'] = 0)).value!.halfLifeDays).to.equal(90);
  });

  it('keeps an experience whose driver does not exist, without it', () => {
    expect(
      spoilt((raw) => (raw['experiences'][0].drivers = ['x', 'needs'])).value!.experiences[0]!.drivers,
    ).to.deep.equal(['needs']);
  });

  it('an experience that was left out does not change the place by which another is known', () => {
    const { value } = spoilt((raw) => (raw['experiences'][0].stage = 'x'));
    expect(value!.experiences.map(({ id }) => id)).to.deep.equal(['experiences/1', 'experiences/2']);
  });

  it('an experience without an id keeps apart from one that has its place for an id', () => {
    const named = [{ id: 'experiences/1' }, { id: 'experiences/2' }, { title: 'new' }];
    for (const read of [quickFlywheel, (raw: unknown) => readFlywheel(raw).value])
      expect(read({ ...wheel(), experiences: named })!.experiences.map(({ id }) => id)).to.deep.equal([
        'experiences/1',
        'experiences/2',
        'experiences/2-2',
      ]);
  });

  it('refuses a wheel without steps and one over the cap', () => {
    expect(lines(spoilt((raw) => (raw['stages'] = [])))).to.deep.equal(['stages missing [≥ 1] !']);
    const many = spoilt((raw) => (raw['experiences'] = Array.from({ length: 5001 }, () => ({}))));
    expect(lines(many)).to.deep.equal(['experiences too-many [≤ 5000] {5001} !']);
  });

  it('takes two and nine stages: showing them as a list is for who draws', () => {
    for (const n of [2, 9]) {
      const stages = Array.from({ length: n }, (_, i) => ({ id: `s${i}` }));
      const { value, problems } = readFlywheel({ schema: 'veerkracht/flywheel@1', stages, experiences: [] });
      expect([value!.stages.length, problems.length]).to.deep.equal([n, 0]);
    }
  });

  it('the quick reader makes the same of it, or leaves it to the whole one', () => {
    expect(plain(quickFlywheel(wheel()))).to.deep.equal(plain(readFlywheel(wheel()).value));
    const places = placesOf(wheel());
    fc.assert(
      fc.property(fc.constantFrom(...places), anything, (place, value) => {
        const raw = put(wheel(), place, value);
        const quick = quickFlywheel(raw);
        if (quick === null) return;
        const told = readFlywheel(raw);
        expect(told.problems).to.deep.equal([]);
        expect(plain(quick)).to.deep.equal(plain(told.value));
      }),
      runs(300),
    );
  });

  it('the zod schema takes it, and not one with a fault', () => {
    expect(schemas.flywheel().safeParse(wheel()).success).to.equal(true);
    expect(schemas.flywheel().safeParse({ ...wheel(), halfLifeDays: 0 }).success).to.equal(false);
  });
});
