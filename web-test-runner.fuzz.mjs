// `npm run fuzz`: the files with property-based tests, with other examples each time and as many as fit in the seconds
// that each property gets. `FUZZ_SECONDS=30 FUZZ_SEED=7 npm run fuzz -- --files 'test/interop/**/*.test.ts'`
import { readFileSync } from 'node:fs';
import { filesUnder } from './scripts/run.mjs';
import chromium from './web-test-runner.config.mjs';

const seconds = Number(process.env.FUZZ_SECONDS ?? 5);
const seed = Number(process.env.FUZZ_SEED ?? Math.trunc(Math.random() * 2 ** 31));
console.log(`seed ${seed}, ${seconds} s for each property`);

const wanted = `<script>globalThis.propertyRuns = { seed: ${seed}, seconds: ${seconds} }</script>`;
const hasProperties = (file) => file.endsWith('.test.ts') && readFileSync(file, 'utf8').includes('support/property.js');

export default {
  ...chromium,
  files: filesUnder('test', hasProperties),
  // A test may have several properties.
  testFramework: { config: { timeout: String((4 * seconds + 20) * 1000) } },
  testsFinishTimeout: 1_800_000,
  testRunnerHtml: (path, config) => chromium.testRunnerHtml(path, config).replace('<head>', `<head>${wanted}`),
};
