// npm test: everything, from a fresh clone on. Ends with one line `N passed, N failed`; full output is in .cache/logs.
//   --only=checks|node|unit|stories|journeys   a part (several with commas)
//   --browser=chromium|firefox|webkit          tests in a browser only there (stories: Chromium)
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { stripVTControlCharacters } from 'node:util';
import { ensureInstalled } from './install.mjs';
import { at, cache, filesUnder, readJson, run, tool } from './run.mjs';

const option = (name) => process.argv.find((argument) => argument.startsWith(`--${name}=`))?.split('=')[1];
const parts = option('only')?.split(',') ?? ['checks', 'node', 'unit', 'stories', 'journeys'];
const oneBrowser = option('browser');
const logs = `${cache}/logs`;
const total = { passed: 0, failed: 0 };

/** Output that can be read: no colours, no stack of Node itself, no line of a whole bundle. */
const clean = (output) =>
  stripVTControlCharacters(output)
    .split('\n')
    .filter((line) => !/^npm warn|^\s+at .*(?:node:|node_modules)/.test(line))
    .map((line) => (line.length > 300 ? `${line.slice(0, 300)} …` : line))
    .join('\n')
    .trim();

/** Adds to the total and prints one line, with the end of the output when something failed. */
function report(name, seconds, { passed, failed }, output, note = '') {
  total.passed += passed;
  total.failed += failed;
  const counts = passed + failed === 1 ? '' : `${passed} passed${failed ? `, ${failed} failed` : ''}`;
  console.log(`${failed ? '✗' : '✓'} ${name.padEnd(34)} ${`${seconds.toFixed(1)} s`.padStart(8)}  ${counts}${note}`);
  if (failed)
    console.log(
      clean(output)
        .split('\n')
        .slice(-80)
        .map((line) => `    ${line}`)
        .join('\n'),
    );
}

async function check(name, command) {
  const { code, output, seconds } = await run(command, { log: `${logs}/${name.replace(/\W+/g, '-')}.log` });
  report(name, seconds, code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 }, output);
}

/** Other steps use what is built: they wait for `built`, not for the rest of the checks. */
async function checks(built) {
  await check('build', [process.execPath, 'scripts/build.mjs', '--quiet']);
  built();
  const tsc = tool('typescript', 'tsc');
  await check('types', tsc);
  await check('types without a DOM', [...tsc, '-p', 'tsconfig.domain.json']);
  await check('eslint', [...tool('eslint'), '.', '--max-warnings=0', '--cache', '--cache-location', `${cache}/eslint`]);
  await check('prettier', [...tool('prettier'), '--check', '.', '--log-level=warn']);
  await check('sizes', [process.execPath, 'scripts/size.mjs']);
  await check('manifest is up to date', [process.execPath, 'scripts/cem-check.mjs']);
  if (existsSync(at('scripts', 'json-schemas.mjs')))
    await check('JSON schemas are up to date', [process.execPath, 'scripts/json-schemas.mjs', '--check']);
  await check('publint', [...tool('publint'), '--strict']);
  await check('types of the package', [process.execPath, 'scripts/attw.mjs']);
}

/** `# pass 12` in the output of node:test. */
const tapCount = (tap, word) => Number(new RegExp(`^# ${word} (\\d+)$`, 'm').exec(tap)?.[1] ?? 0);

async function nodeTests(name, files, { env, concurrency } = {}) {
  if (files.length === 0) return;
  const tapFile = `${logs}/${name.replace(/\W+/g, '-')}.tap`;
  rmSync(tapFile, { force: true });
  const reporters = ['--test-reporter=spec', '--test-reporter-destination=stdout'];
  reporters.push('--test-reporter=tap', `--test-reporter-destination=${tapFile}`);
  const { code, output, seconds } = await run(
    [process.execPath, '--test', ...(concurrency ? [`--test-concurrency=${concurrency}`] : []), ...reporters, ...files],
    { log: `${logs}/${name.replace(/\W+/g, '-')}.log`, env, timeout: 900_000 },
  );
  const tap = existsSync(tapFile) ? readFileSync(tapFile, 'utf8') : '';
  const passed = tapCount(tap, 'pass');
  let failed = tapCount(tap, 'fail') + tapCount(tap, 'cancelled');
  if (code !== 0 && failed === 0) failed = 1;
  const failures = output.indexOf('failing tests:');
  report(
    name,
    seconds,
    { passed, failed },
    failures < 0 ? output : output.slice(failures).split('\n').slice(0, 70).join('\n'),
  );
}

/** The tests of the package and the journeys use what is built. */
async function upToDate() {
  const { ensureBuilt } = await import('./build.mjs');
  try {
    await ensureBuilt({ packageToo: parts.includes('node') });
  } catch (error) {
    report('build', 0, { passed: 0, failed: 1 }, error.message);
  }
}

const configs = {
  chromium: 'web-test-runner.config.mjs',
  firefox: 'web-test-runner.firefox.mjs',
  webkit: 'web-test-runner.webkit.mjs',
};

async function unitTests(engine) {
  const counts = `${cache}/results/${engine}.json`;
  rmSync(counts, { force: true });
  const command = [...tool('@web/test-runner', 'web-test-runner'), '--config', configs[engine]];
  const { code, output, seconds } = await run(command, { log: `${logs}/unit-${engine}.log`, timeout: 900_000 });
  const result = existsSync(counts) ? readJson(counts) : { passed: 0, failed: 0 };
  if (code !== 0 && result.failed === 0) result.failed = 1;
  report(`unit tests in ${engine}`, seconds, result, output);
}

async function everything() {
  await ensureInstalled();
  mkdirSync(logs, { recursive: true });
  console.log(`Node ${process.versions.node}; full output of each step: .cache/logs/`);

  const { ensureBrowser } = await import('./ensure-browser.mjs');
  const { findFirefox, findWebKit } = await import('./other-browsers.mjs');
  const needsBrowser = ['unit', 'stories', 'journeys'].some((part) => parts.includes(part));
  if (needsBrowser && (!oneBrowser || oneBrowser === 'chromium')) await ensureBrowser();
  const present = { chromium: true, firefox: findFirefox() !== null, webkit: findWebKit() !== null };
  const wanted = oneBrowser ? [oneBrowser] : Object.keys(configs);
  const engines = wanted.filter((engine) => present[engine]);

  const nodeFiles = filesUnder('test', (path) => path.endsWith('.node.test.mjs'));
  const filesOf = (folder) => nodeFiles.filter((path) => path.startsWith(`test/${folder}/`));
  const inBrowsers = [...filesOf('journeys'), ...filesOf('support')];
  const withoutBrowser = nodeFiles.filter((path) => ![...inBrowsers, ...filesOf('stories')].includes(path));
  const stories = parts.includes('stories') && engines.includes('chromium');
  let built;
  const whenBuilt = new Promise((resolve) => (built = resolve));

  // Most steps use one core or wait for a browser, so two rows of them run beside each other. Each browser has a
  // window or a display of its own: none takes the focus of another.
  await Promise.all([
    (async () => {
      if (parts.includes('checks')) await checks(built);
      else if (parts.includes('node') || parts.includes('journeys')) await upToDate();
      built();
      if (parts.includes('node')) await nodeTests('tests in Node', withoutBrowser);
      if (parts.includes('unit') && engines.includes('chromium')) await unitTests('chromium');
      if (stories) await nodeTests('stories', filesOf('stories'));
    })(),
    (async () => {
      if (stories) await check('Storybook is built', [process.execPath, 'test/stories/storybook.mjs']);
      // One file at a time in each.
      if (parts.includes('unit')) await Promise.all(engines.filter((engine) => engine !== 'chromium').map(unitTests));
      await whenBuilt;
      if (parts.includes('journeys'))
        await nodeTests('journeys over whole pages', inBrowsers, {
          concurrency: 2,
          env: { VEER_BROWSER: engines.join(',') },
        });
    })(),
  ]);

  const missing = needsBrowser ? wanted.filter((engine) => !present[engine]) : [];
  if (missing.length > 0) console.log(`Not run here, because not installed: ${missing.join(', ')}.`);
}

const started = performance.now();
try {
  await everything();
} catch (error) {
  console.error(error.message);
  total.failed += 1;
}
console.log(`${((performance.now() - started) / 1000).toFixed(0)} s`);
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed > 0 || total.passed === 0 ? 1 : 0;
