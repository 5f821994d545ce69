// The scenes in golden/ are what wheel, list, table and sentences of Saniveld were when someone last looked at them.
// After a change that is meant: UPDATE_GOLDEN=1 node --test test/domain/flywheel/golden.node.test.mjs, and look at it.
import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { format } from 'prettier';
import { at } from '../../../scripts/run.mjs';
import { load } from '../../package/sources.mjs';

const update = process.env.UPDATE_GOLDEN === '1';
const folder = at('test', 'domain', 'flywheel', 'golden');
const { readFlywheel } = await load('src/domain/document/flywheel.ts');
const { wheelOf } = await load('src/domain/flywheel/wheel.ts');
const { paceOf } = await load('src/domain/flywheel/momentum.ts');
const { wheelScene } = await load('src/domain/flywheel/scene.ts');
const { wheelSentences } = await load('src/domain/flywheel/sentences.ts');

const raw = JSON.parse(readFileSync(at('demo', 'data', 'flywheel-saniveld.json'), 'utf8'));
const sceneOf = (audience, width, when, change = {}) => {
  const { value, problems } = readFlywheel({ ...raw, ...change });
  assert.deepEqual(problems, []);
  const wheel = wheelOf(value, { audience, at: when });
  const texts = {
    stages: wheel.stages.map(({ stage, total, recent }) => ({
      name: stage.label.nl ?? stage.label,
      lines: [`${total} ervaringen`, `${recent} sinds 3 juli`],
    })),
    drivers: wheel.document.drivers.map(({ label }, i) => ({
      name: label.nl,
      count: `${wheel.drivers[i]} ervaringen`,
    })),
    hub: 'Hier doen we het voor',
    purpose: 'Meer momenten waarop inwoners merken: dit lukt.',
    now: wheel.past ? wheel.asOf : 'nu',
  };
  const scene = wheelScene({ wheel, texts, width });
  const sentences = wheelSentences(scene, { stage: (i) => texts.stages[i].name, date: (iso) => iso });
  const { months, rows, ring, unit } = scene;
  return {
    asOf: wheel.asOf,
    since: wheel.since,
    stall: wheel.stall,
    total: wheel.total,
    drivers: wheel.drivers,
    momentum: Math.round(paceOf(wheel).momentum * 1e6) / 1e6,
    sentences,
    rows,
    months: months.map(({ month, count, rest }) => ({ month, count, rest })),
    unit,
    ring,
  };
};

const stagesOf = (n) => Array.from({ length: n }, (_, i) => ({ id: `s${i}`, label: `Stap nummer ${i + 1}` }));
const spread = (n, stages) =>
  Array.from({ length: n }, (_, i) => ({
    id: `x${i}`,
    date: `202${4 + (i % 3)}-0${1 + (i % 9)}-1${i % 10}`,
    stage: `s${i % stages}`,
    drivers: i % 2 ? ['needs'] : ['values'],
  }));
const cases = {
  saniveld: () => sceneOf('public', 720, null),
  'saniveld-internal-narrow': () => sceneOf('internal', 500, null),
  'saniveld-as-it-was': () => sceneOf('public', 640, '2025-06'),
  list: () => sceneOf('public', 300, null),
  'three-stages': () => sceneOf('public', 640, null, { stages: stagesOf(3), experiences: spread(20, 3) }),
  'eight-stages-many': () => sceneOf('public', 560, null, { stages: stagesOf(8), experiences: spread(500, 8) }),
};

/** A scene as a file: the same numbers each time. */
const written = (make) => format(JSON.stringify(make()), { parser: 'json', printWidth: 120 });

describe('golden scenes of the flywheel', () => {
  for (const [name, make] of Object.entries(cases))
    it(name, async () => {
      const file = `${folder}/${name}.json`;
      const text = await written(make);
      if (update) {
        mkdirSync(folder, { recursive: true });
        writeFileSync(file, text);
      }
      assert.deepEqual(JSON.parse(text), JSON.parse(readFileSync(file, 'utf8')));
    });

  it('picture, rows and totals agree: one mark per experience, each inside the rim', () => {
    for (const make of [cases.saniveld, cases['saniveld-internal-narrow'], cases['three-stages']]) {
      const { ring, rows, total } = make();
      assert.equal(ring.unit, 1);
      assert.equal(ring.marks.length, total);
      assert.equal(
        rows.reduce((sum, row) => sum + row.marks.length, 0),
        total,
      );
      for (const { x, y, size } of ring.marks) {
        assert.ok(Math.hypot(x, y) + size <= ring.radius && Math.hypot(x, y) - size >= ring.hub);
      }
    }
  });

  it('labels of stages keep clear of each other, with 3 to 8 stages', () => {
    for (const stages of [3, 4, 5, 6, 7, 8])
      for (const width of [500, 560, 720]) {
        const { ring } = sceneOf('public', width, null, { stages: stagesOf(stages), experiences: spread(40, stages) });
        ring.spots.forEach((a, i) =>
          ring.spots.slice(i + 1).forEach((b) => {
            const apart =
              a.x >= b.x + b.width || b.x >= a.x + a.width || a.y + a.height - 6 <= b.y || b.y + b.height - 6 <= a.y;
            assert.ok(apart, `${stages} stages at ${width}: ${JSON.stringify([a, b])}`);
          }),
        );
      }
  });
});
