// All a gauge draws and says of the 12 indicators of the example, as someone last looked at it.
// After a change that is meant: UPDATE_GOLDEN=1 node --test test/domain/indicators/golden.node.test.mjs, and look at the difference.
import assert from 'node:assert/strict';
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { format } from 'prettier';
import { at } from '../../../scripts/run.mjs';
import { load, read } from '../../package/sources.mjs';

const update = process.env.UPDATE_GOLDEN === '1';
const folder = at('test', 'domain', 'indicators', 'golden');
const file = (name) => `${folder}/${name}.json`;
const { readIndicators } = await load('src/domain/document/indicators.ts');
const { everything } = await load('test/domain/indicators/voice.ts');
const { value } = readIndicators(JSON.parse(read('demo/data/indicators-saniveld.json')));

describe('golden gauges: bullet, dial, card, table, trend and sentence', () => {
  for (const indicator of value.indicators)
    it(indicator.id, async () => {
      const drawn = JSON.stringify(everything(indicator));
      if (update) writeFileSync(file(indicator.id), await format(drawn, { parser: 'json', printWidth: 120 }));
      assert.deepEqual(JSON.parse(drawn), JSON.parse(readFileSync(file(indicator.id), 'utf8')));
    });

  it('are all of an indicator that is in the file', () => {
    const names = readdirSync(folder).map((name) => name.replace(/\.json$/, ''));
    assert.deepEqual(names.sort(), value.indicators.map(({ id }) => id).sort());
  });
});
