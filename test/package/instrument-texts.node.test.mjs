/**
 * VR16: every statement is one sentence of at most 15 words, and there is an easy variant. Whether each word is a B1 word is
 * not looked up: there is no open list of them. The words were chosen by hand.
 */
import assert from 'node:assert/strict';
import { it } from 'node:test';
import { build } from 'esbuild';
import { at } from '../../scripts/run.mjs';

const { outputFiles } = await build({
  stdin: {
    contents: "export { loadInstrument, bundledIds } from './src/instruments/index.ts'",
    resolveDir: at(),
    loader: 'ts',
  },
  bundle: true,
  format: 'esm',
  write: false,
});
const { loadInstrument, bundledIds } = await import(`data:text/javascript,${encodeURIComponent(outputFiles[0].text)}`);

for (const id of bundledIds) {
  it(`VR16: the statements of ${id} are short`, async () => {
    const { value } = await loadInstrument(id);
    const texts = [...value.items.map(({ text }) => text), ...value.axes.map(({ question }) => question)];
    assert.ok(texts.length > 10);
    for (const text of texts)
      for (const language of ['nl', 'en']) {
        const sentence = text[language];
        assert.ok(sentence.split(/\s+/).length <= 15, sentence);
        assert.equal(sentence.match(/[.?!]/g)?.length, 1, sentence);
      }
  });
}

it('VR16: positive-health has an easy variant', async () => {
  const { value } = await loadInstrument('positive-health');
  const simple = value.variants.find(({ id }) => id === 'simple');
  assert.equal(simple.items.length, 12);
  for (const id of simple.items)
    assert.ok(value.items.find((item) => item.id === id).text.nl.split(/\s+/).length <= 9, id);
});
