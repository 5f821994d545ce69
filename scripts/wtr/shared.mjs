import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { a11ySnapshotPlugin } from '@web/test-runner-commands/plugins';
import { mkdirSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { countsReporter } from './counts.mjs';
import { emulatedColoursPlugin } from './emulated-colours.mjs';
import { at, filesUnder } from '../run.mjs';

/** A port of its own for each run: engines run beside each other, and the runner's search from 8000 on is a race. */
const freePort = () =>
  new Promise((resolve, reject) => {
    const probe = createServer().once('error', reject);
    probe.listen(0, () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });
const port = await freePort();

const pure = ['domain', 'interop', 'language'];

/** Writes a test file that is these test files one after another, and names it. */
function together(name, tests) {
  const path = `.cache/${name}.test.ts`;
  mkdirSync(at('.cache'), { recursive: true });
  writeFileSync(at(path), tests.map((test) => `import '../${test}';\n`).join(''));
  return path;
}

/**
 * The files of a whole run. Tests of pure logic need no page of their own, and opening a page a file takes most of their
 * time: in a second engine all of them are in one, in Chromium those of a folder are.
 */
export function wholeRun({ first = false } = {}) {
  const tests = pure.flatMap((folder) => filesUnder(`test/${folder}`, (path) => path.endsWith('.test.ts')));
  const rest = [...files, ...pure.map((folder) => `!test/${folder}/**`)];
  if (!first) return [together('pure', tests), ...rest];
  const folders = new Map();
  for (const test of tests) {
    const [, top, below, file] = test.split('/');
    const folder = file === undefined ? top : `${top}-${below}`;
    folders.set(folder, [...(folders.get(folder) ?? []), test]);
  }
  return [...Array.from(folders, ([folder, inside]) => together(`pure-${folder}`, inside)), ...rest];
}

const files = ['test/**/*.test.ts', '!test/bench/**', '!test/package/**', '!test/journeys/**'];

/** What the test runs of all engines share. `engine` names the file with the counts. */
export function configure(engine, browser) {
  return {
    files,
    port,
    nodeResolve: true,
    browsers: [browser],
    plugins: [
      esbuildPlugin({ ts: true, tsconfig: 'tsconfig.json', target: 'es2022' }),
      a11ySnapshotPlugin(),
      emulatedColoursPlugin(),
    ],
    testFramework: { config: { timeout: '20000' } },
    browserStartTimeout: 120_000,
    testsFinishTimeout: 180_000,
    filterBrowserLogs: ({ args }) => !String(args[0]).startsWith('Lit is in dev mode'),
    reporters: [defaultReporter({ reportTestProgress: false }), countsReporter(engine)],
    // A page like a municipality's: standards mode, a title, Dutch.
    testRunnerHtml: (path) =>
      `<!doctype html><html lang="nl"><head><meta charset="utf-8"><title>test</title></head><body><script type="module" src="${path}"></script></body></html>`,
  };
}
