// The scenes in golden/ are what the picture, the table and the sentences were when someone last looked at them.
// After a change that is meant: UPDATE_GOLDEN=1 node --test test/domain/web/golden.node.test.mjs, and look at the difference.
import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { format } from 'prettier';
import { at } from '../../../scripts/run.mjs';
import { load } from '../../package/sources.mjs';

const update = process.env.UPDATE_GOLDEN === '1';
const folder = at('test', 'domain', 'web', 'golden');
const file = (name) => `${folder}/${name}.json`;
const { cases } = await load('test/domain/web/cases.ts');
const { webScene } = await load('src/domain/web/scene.ts');

describe('golden scenes', () => {
  for (const [name, input] of Object.entries(cases))
    it(name, async () => {
      const scene = JSON.stringify(webScene(input));
      if (update) {
        mkdirSync(folder, { recursive: true });
        writeFileSync(file(name), await format(scene, { parser: 'json', printWidth: 120 }));
      }
      assert.deepEqual(JSON.parse(scene), JSON.parse(readFileSync(file(name), 'utf8')));
    });

  it('are all of a case that still exists', () => {
    const names = readdirSync(folder).map((name) => name.replace(/\.json$/, ''));
    assert.deepEqual(names.sort(), Object.keys(cases).sort());
  });

  it('are the same each time', () => {
    for (const input of Object.values(cases)) assert.deepEqual(webScene(input), webScene(input));
  });
});
