import { expect } from '@open-wc/testing';
import fc from '../../support/property.js';
import { readOwnRecord } from '../../../src/domain/document/own-records.js';
import type { CheckIn, OwnExperience } from '../../../src/domain/document/own-types.js';
import {
  changedCheckIn,
  changedExperience,
  emptyCheckIn,
  emptyExperience,
  momentAt,
  newCheckIn,
  newExperience,
  saysSomething,
  tellsSomething,
} from '../../../src/domain/own/records.js';

const id = fc.stringMatching(/^[a-z][a-z0-9-]{0,19}$/);
const text = fc.option(
  fc.string({ minLength: 1, maxLength: 60 }).filter((one) => one.trim() !== ''),
  { nil: null },
);
const checkIns = fc.record({
  feelings: fc.dictionary(id, fc.option(fc.integer({ min: 0, max: 10 }), { nil: null }), { maxKeys: 5 }),
  doing: fc.option(id, { nil: null }),
  place: fc.option(id, { nil: null }),
  company: fc.option(id, { nil: null }),
  energy: fc.option(fc.integer({ min: 0, max: 10 }), { nil: null }),
  note: text,
  experience: fc.option(id, { nil: null }),
  axis: fc.option(id, { nil: null }),
});

describe('own records', () => {
  it('what is made is read back as it was', () => {
    fc.assert(
      fc.property(checkIns, (entry) => {
        const record = newCheckIn(entry, 'x', '2026-03-03T14:05:00+01:00');
        const { value, problems } = readOwnRecord(JSON.parse(JSON.stringify(record)));
        expect(problems).to.deep.equal([]);
        expect(JSON.parse(JSON.stringify(value))).to.deep.equal(JSON.parse(JSON.stringify(record)));
      }),
    );
    const told = newExperience({ ...emptyExperience, story: ' Het lukte. ', drivers: ['needs'], stage: 's' }, 'e');
    expect(told.story).to.equal('Het lukte.');
    expect(told.visibility).to.equal('private');
    expect(JSON.parse(JSON.stringify(readOwnRecord(told).value))).to.deep.equal(JSON.parse(JSON.stringify(told)));
  });

  it('a bad part is left open, a bad moment refuses the record, and no problem tells what was written', () => {
    const raw = {
      schema: 'veerkracht/check-in@1',
      id: 'a',
      at: '2026-03-03T10:00:00Z',
      energy: 'veel',
      note: 'geheim',
      feelings: { calm: 'x', sad: 2 },
    };
    const { value, problems } = readOwnRecord(raw);
    expect((value as CheckIn).energy).to.equal(null);
    expect((value as CheckIn).feelings['sad']).to.equal(2);
    expect(Object.hasOwn((value as CheckIn).feelings, 'calm') ? (value as CheckIn).feelings['calm'] : null).to.equal(
      null,
    );
    expect(problems.length).to.be.greaterThan(0);
    expect(JSON.stringify(problems)).not.to.contain('geheim').and.not.to.contain('veel');
    expect(readOwnRecord({ ...raw, at: 'gisteren' }).value).to.equal(null);
    expect(readOwnRecord(null).value).to.equal(null);
    expect(readOwnRecord({ ...raw, schema: 'veerkracht/check-in@2' }).value).to.equal(null);
  });

  it('what cannot be read as a consent is none', () => {
    const raw = { schema: 'veerkracht/experience@1', id: 'a', story: 'x', visibility: 'everyone' };
    expect((readOwnRecord(raw).value as OwnExperience).visibility).to.equal('private');
  });

  it('a change keeps id and moment and raises the revision', () => {
    const first = newCheckIn({ ...emptyCheckIn, energy: 3 }, 'x', '2026-03-03T14:05:00+01:00');
    const next = changedCheckIn(first, { ...emptyCheckIn, energy: 5 });
    expect([next.id, next.at, next.revision, next.energy]).to.deep.equal(['x', first.at, 2, 5]);
    const told = changedExperience(newExperience(emptyExperience, 'e'), { ...emptyExperience, story: 'y' });
    expect([told.id, told.revision, told.story]).to.deep.equal(['e', 2, 'y']);
  });

  it('knows when nothing was filled in', () => {
    expect(saysSomething(emptyCheckIn)).to.equal(false);
    expect(saysSomething({ ...emptyCheckIn, feelings: { calm: null }, note: '  ' })).to.equal(false);
    expect(saysSomething({ ...emptyCheckIn, feelings: { calm: 0 } })).to.equal(true);
    expect(tellsSomething({ ...emptyExperience, stage: 's', story: ' ' })).to.equal(false);
    expect(tellsSomething({ ...emptyExperience, story: 'x' })).to.equal(true);
  });

  it('a moment is that of the resident’s clock, with its offset', () => {
    const moment = Date.UTC(2026, 2, 3, 13, 5);
    expect(momentAt(moment, -60)).to.equal('2026-03-03T14:05:00+01:00');
    expect(momentAt(moment, 0)).to.equal('2026-03-03T13:05:00+00:00');
    expect(momentAt(moment, 210)).to.equal('2026-03-03T09:35:00-03:30');
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 4e12 }), fc.integer({ min: -840, max: 720 }), (at, offset) => {
        expect(Date.parse(momentAt(at, offset))).to.equal(Math.floor(at / 1000) * 1000);
      }),
    );
  });
});
