import { expect } from '@open-wc/testing';
import fc, { runs } from '../../support/property.js';
import { readFlywheel } from '../../../src/domain/document/flywheel.js';
import { wheelScene, type WheelScene } from '../../../src/domain/flywheel/scene.js';
import { wheelOf } from '../../../src/domain/flywheel/wheel.js';

const stages = ['a', 'b', 'c', 'd', 'e'] as const;
const sceneOf = (experiences: readonly object[], width = 720, purpose = 'Merken dat iets lukt.'): WheelScene => {
  const { value, problems } = readFlywheel({
    schema: 'veerkracht/flywheel@1',
    asOf: '2026-03-31',
    stages: stages.map((id) => ({ id })),
    experiences,
  });
  expect(problems).to.deep.equal([]);
  const texts = {
    stages: stages.map((name) => ({ name, lines: ['12 ervaringen', '3 sinds 30 september'] })),
    drivers: [
      { name: 'Aansluiten op behoeften', count: '3 ervaringen' },
      { name: 'Openstellen voor waarden', count: '4 ervaringen' },
    ],
    hub: 'Hier doen we het voor',
    purpose,
    now: 'nu',
  };
  return wheelScene({ wheel: wheelOf(value!, { audience: 'public' }), texts, width });
};
const one = (drivers: readonly string[], stage: string | null = null, date = '2026-03-10') => ({
  date,
  stage,
  drivers,
});

describe('experiences without a stage', () => {
  it('stand on the stream they began with, newest next to the wheel, or in the hub', () => {
    const { ring } = sceneOf([
      one(['needs'], null, '2025-01-01'),
      one(['needs']),
      one(['values']),
      one(['values', 'needs'], null, '2026-03-20'),
      one([]),
    ]);
    const marks = ring!.marks.map(({ kind, recent, x, y }) => ({ kind, recent, x, up: Math.sign(y) }));
    expect(marks.slice(0, 4)).to.deep.equal([
      { kind: 'both', recent: true, x: -8, up: -1 },
      { kind: 'need', recent: true, x: -24, up: -1 },
      { kind: 'need', recent: false, x: -40, up: -1 },
      { kind: 'value', recent: true, x: 8, up: 1 },
    ]);
    const hub = ring!.marks[4]!;
    expect(hub.kind).to.equal('none');
    expect(Math.hypot(hub.x, hub.y) + hub.size).to.be.lessThan(ring!.hub);
  });

  it('leave the words in the hub their own room', () => {
    const { ring } = sceneOf([one([]), one([]), one([])]);
    const lowest = Math.max(...ring!.texts.filter(({ role }) => role === 'purpose').map(({ y }) => y));
    for (const { y, size } of ring!.marks) expect(y - size).to.be.greaterThan(lowest);
  });

  const experience = fc.record({
    date: fc.constantFrom('2024-05-01', '2025-08-01', '2026-03-10', '2026-01'),
    stage: fc.constantFrom(...stages, null, null),
    drivers: fc.subarray(['needs', 'values']),
  });

  it('are counted once everywhere: picture, list and whole agree, and every mark is in the picture', () => {
    fc.assert(
      fc.property(fc.array(experience, { maxLength: 90 }), fc.constantFrom(500, 600, 720), (experiences, width) => {
        const { wheel, ring, rows, apart, unit } = sceneOf(experiences, width);
        const { marks, box, radius } = ring!;
        expect(wheel.apart.total + wheel.stages.reduce((sum, { total }) => sum + total, 0)).to.equal(wheel.total);
        if (unit === 1) expect(rows.reduce((n, row) => n + row.marks.length, apart.length)).to.equal(wheel.total);
        if (ring!.unit === 1) expect(marks).to.have.length(wheel.total);
        else expect(marks.length * ring!.unit).to.be.at.least(wheel.total);
        for (const { x, y, size, stage } of marks) {
          expect(Math.abs(x) + size).to.be.at.most(-box.x);
          expect(y - size).to.be.at.least(box.y);
          expect(y + size).to.be.at.most(box.y + box.height);
          const middle = Math.hypot(x, y);
          if (stage !== null) expect(middle + size).to.be.at.most(radius);
          else expect(middle + size < ring!.hub || middle - size > radius).to.equal(true);
        }
      }),
      runs(150),
    );
  });

  it('many of them stand for more, and the wheel says for how many', () => {
    const { ring } = sceneOf(Array.from({ length: 200 }, () => one(['needs'])));
    expect(ring!.unit).to.be.greaterThan(1);
    expect(ring!.marks.length * ring!.unit).to.be.at.least(200);
  });
});
