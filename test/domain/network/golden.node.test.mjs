// The scenes in golden/ are what picture, rows and sentences were when someone last looked at them.
// After a change that is meant: UPDATE_GOLDEN=1 node --test test/domain/network/golden.node.test.mjs, and look at the difference.
import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { format } from 'prettier';
import { at } from '../../../scripts/run.mjs';
import { load } from '../../package/sources.mjs';

const folder = at('test', 'domain', 'network', 'golden');
const file = (name) => `${folder}/${name}.json`;
const { cases: casesOf } = await load('test/domain/network/cases.ts');
const data = (name) => JSON.parse(readFileSync(at('demo', 'data', `network-${name}.json`), 'utf8'));
const cases = casesOf({ saniveld: data('saniveld'), breed: data('breed-welzijn') });
const { networkSentences } = await load('src/domain/network/sentences.ts');

describe('golden scenes of a network', () => {
  for (const [name, make] of Object.entries(cases))
    it(name, async () => {
      const scene = make();
      const text = JSON.stringify({
        sentences: networkSentences(scene, { list: (items) => items.join(' + ') }),
        scene,
      });
      if (process.env.UPDATE_GOLDEN === '1') {
        mkdirSync(folder, { recursive: true });
        writeFileSync(file(name), await format(text, { parser: 'json', printWidth: 120 }));
      }
      assert.deepEqual(JSON.parse(text), JSON.parse(readFileSync(file(name), 'utf8')));
    });

  it('are all of a case that still exists', () => {
    const names = readdirSync(folder).map((name) => name.replace(/\.json$/, ''));
    assert.deepEqual(names.sort(), Object.keys(cases).sort());
  });
});
