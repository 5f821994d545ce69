// Fails when custom-elements.json is not what the sources give now.
import { existsSync, readFileSync } from 'node:fs';
import { at, run, tool } from './run.mjs';

const config = ['--config', 'custom-elements-manifest.config.mjs', '--outdir', '.cache/manifest'];
const { code, output } = await run([...tool('@custom-elements-manifest/analyzer', 'cem'), 'analyze', ...config]);
if (code !== 0) {
  console.error(output);
  process.exit(1);
}
const read = (path) => (existsSync(path) ? readFileSync(path, 'utf8') : '');
if (read(at('custom-elements.json')) !== read(at('.cache', 'manifest', 'custom-elements.json'))) {
  console.error('custom-elements.json is out of date: run `npm run manifest` and commit it.');
  process.exit(1);
}
console.log('custom-elements.json is up to date.');
