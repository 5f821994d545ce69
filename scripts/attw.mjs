// Are the types of the packed package found by every kind of consumer? Packs without the scripts of the package.
import { mkdirSync } from 'node:fs';
import { at, cache, npm, readJson, run, tool } from './run.mjs';

mkdirSync(cache, { recursive: true });
const packed = await run([...npm(), 'pack', '--ignore-scripts', '--silent', '--pack-destination', cache]);
if (packed.code !== 0) {
  console.error(packed.output);
  process.exit(1);
}
const { name, version } = readJson(at('package.json'));
const file = `${cache}/${name}-${version}.tgz`;
// Style sheets and JSON have no types; the rest is ESM only.
const options = [
  '--profile',
  'esm-only',
  '--exclude-entrypoints',
  ...Object.keys(readJson(at('package.json')).exports).filter((entry) => /\.(css|json)$/.test(entry)),
];
const { code, output } = await run([...tool('@arethetypeswrong/cli', 'attw'), file, ...options]);
console.log(output);
process.exit(code);
