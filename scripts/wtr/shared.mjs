import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { a11ySnapshotPlugin } from '@web/test-runner-commands/plugins';
import { createServer } from 'node:net';
import { countsReporter } from './counts.mjs';
import { emulatedColoursPlugin } from './emulated-colours.mjs';

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

/** What the test runs of all engines share. `engine` names the file with the counts. */
export function configure(engine, browser) {
  return {
    files: ['test/**/*.test.ts', '!test/bench/**', '!test/package/**', '!test/journeys/**'],
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
