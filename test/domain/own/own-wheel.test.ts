import { expect } from '@open-wc/testing';
import fc from '../../support/property.js';
import { readFlywheel } from '../../../src/domain/document/flywheel.js';
import type { OwnExperience } from '../../../src/domain/document/own-types.js';
import { ownStages, ownWheel, shareableWheel } from '../../../src/domain/own/own-wheel.js';
import { emptyExperience, newExperience } from '../../../src/domain/own/records.js';
import { wheelOf } from '../../../src/domain/flywheel/wheel.js';

const words = (stage: string) => ({ label: stage, plainLabel: `${stage}, gewoon`, leadsTo: 'En dan verder.' });
const texts = { title: 'Jouw wiel', purpose: 'Merken dat iets lukt.' };
const told = (id: string, entry: Partial<OwnExperience>): OwnExperience =>
  newExperience({ ...emptyExperience, story: id, ...entry }, id);
const base = readFlywheel({
  schema: 'veerkracht/flywheel@1',
  purpose: 'Van de buurt.',
  drivers: [{ id: 'x' }, { id: 'y' }],
  stages: [{ id: 'a', strength: { score: 3 } }, { id: 'b' }, { id: 'c', visibility: 'internal' }],
  experiences: [{ id: 'p', date: '2026-01-01', stage: 'a', story: 'Van een ander.' }],
  roles: [{ role: 'adviser' }],
  pauses: [{ from: '2026-01-01' }],
  reviews: [{ date: '2026-02-01', text: 'Besproken.' }],
}).value!;

describe('the own wheel', () => {
  it('without a wheel of the page has five usual steps and both usual drivers', () => {
    const wheel = ownWheel(null, [], '2026-11-20', words, texts, 'nl');
    expect(wheel.stages.map(({ id }) => id)).to.deep.equal([...ownStages]);
    expect(wheel.drivers.map(({ id }) => id)).to.deep.equal(['needs', 'values']);
    expect(wheel.asOf).to.equal('2026-11-20');
  });

  it('takes steps, drivers and purpose of the page, and nothing that others told or agreed', () => {
    const wheel = ownWheel(base, [told('e', { stage: 'b', drivers: ['y'] })], '2026-11-20', words, texts, 'nl');
    expect(wheel.purpose).to.equal('Van de buurt.');
    expect(wheel.experiences.map(({ id }) => id)).to.deep.equal(['e']);
    expect([wheel.roles, wheel.pauses, wheel.reviews]).to.deep.equal([[], [], []]);
    expect(wheel.stages.every(({ strength }) => strength.length === 0)).to.equal(true);
  });

  it('what the resident wrote is in the language of the reader, also on a wheel in another one', () => {
    const wheel = ownWheel(base, [told('e', { stage: 'a' })], '2026-11-20', words, texts, 'en');
    expect(wheel.language).to.equal('nl');
    expect(wheel.title).to.deep.equal({ en: 'Jouw wiel' });
    expect(wheel.experiences[0]!.story).to.deep.equal({ en: 'e' });
  });

  it('its owner sees everything, private too, also where the audience is the public', () => {
    const wheel = ownWheel(null, [told('e', { date: '2026-11-01', stage: 'trust' })], '2026-11-20', words, texts, 'nl');
    expect(wheelOf(wheel, { audience: 'public' }).total).to.equal(1);
  });

  it('does not name its owner as the teller; another teller it does, and to others the file says who told it', () => {
    const records = [told('mine', { visibility: 'public' }), told('buur', { teller: 'neighbour' })];
    const wheel = ownWheel(null, records, '2026-11-20', words, texts, 'nl');
    expect(wheel.experiences.map(({ teller }) => teller)).to.deep.equal([null, 'neighbour']);
    const file = JSON.parse(JSON.stringify(shareableWheel(wheel, records, () => null))) as {
      experiences: readonly { teller: string }[];
    };
    expect(file.experiences.map(({ teller }) => teller)).to.deep.equal(['resident']);
  });

  it('an experience on a step or driver of another wheel stays, without it', () => {
    const wheel = ownWheel(
      base,
      [told('e', { stage: 'trust', drivers: ['needs', 'x'] })],
      '2026-11-20',
      words,
      texts,
      'nl',
    );
    expect(wheel.experiences[0]!.stage).to.equal(null);
    expect(wheel.experiences[0]!.drivers).to.deep.equal(['x']);
  });

  it('what is shared holds only what may be told, nothing of axis, assessment or revision, and can be read as a flywheel', () => {
    const visibility = fc.constantFrom('private', 'partners', 'public', 'internal') as fc.Arbitrary<
      OwnExperience['visibility']
    >;
    fc.assert(
      fc.property(fc.array(visibility, { maxLength: 12 }), (list) => {
        const records = list.map((each, i) =>
          told(`e${i}`, {
            visibility: each,
            stage: 'trust',
            date: '2026-11-01',
            axis: 'geheime-as',
            assessment: 'geheim',
            company: 'family',
          }),
        );
        const wheel = ownWheel(null, records, '2026-11-20', words, texts, 'nl');
        const file = JSON.parse(JSON.stringify(shareableWheel(wheel, records, () => 'Familie')));
        const { value, problems } = readFlywheel(file);
        expect(problems).to.deep.equal([]);
        expect(value!.experiences.map(({ id }) => id)).to.deep.equal(
          records.filter((one) => one.visibility !== 'private').map(({ id }) => id),
        );
        expect(
          value!.experiences.every(
            (one, i) => one.visibility === records.filter((r) => r.visibility !== 'private')[i]!.visibility,
          ),
        ).to.equal(true);
        expect(JSON.stringify(file))
          .not.to.contain('geheim')
          .and.not.to.contain('"revision"')
          .and.not.to.contain('"company"');
      }),
    );
  });
});
