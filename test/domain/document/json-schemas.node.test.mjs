import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { drift, jsonSchemas } from '../../../scripts/json-schemas.mjs';

describe('schemas/', () => {
  it('holds what the zod schemas give', async () => {
    assert.deepEqual(await drift(), [], 'run `npm run schemas`');
  });

  it('has one file per kind, whole in itself', async () => {
    const files = await jsonSchemas();
    assert.deepEqual(
      [...files.keys()],
      [
        'instrument.json',
        'web.json',
        'assessment.json',
        'experience.json',
        'check-in.json',
        'check-in-list.json',
        'own-file.json',
        'indicators.json',
        'network.json',
        'flywheel.json',
      ],
    );
    for (const [name, text] of files) {
      const schema = JSON.parse(text);
      assert.equal(schema.title, `veerkracht/${name.replace('.json', '')}@1`);
      for (const [, reference] of text.matchAll(/"\$ref": "([^"]*)"/g)) {
        assert.ok(Object.hasOwn(schema.$defs, reference.replace('#/$defs/', '')), `${name}: ${reference}`);
      }
    }
  });
});
