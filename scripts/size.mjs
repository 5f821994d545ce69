// The size budget, measured on the built package with esbuild, the bundler most sites have: gzip -9, KB of 1024 bytes.
// "first" is what must arrive before a widget draws: Lit, the parser, one language. "all" adds what comes by itself a
// moment later or on demand (the web in the self-assessment, filling in, files, notes on problems), without other
// languages and without the text of instruments. A `limit` fails the build; `goalOfAll` is where "all" should
// be. `parts` says what "all" is for a reader who never opens some of it.
// `npm run size -- --detail` names the largest files.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { at } from './run.mjs';

const budgets = [
  { name: 'define/spider-web', entry: 'dist/define/spider-web.js', limit: 25 },
  { name: 'define/self-assessment', entry: 'dist/define/self-assessment.js', limit: 50 },
  { name: 'define/gauge', entry: 'dist/define/gauge.js', limit: 23 },
  { name: 'define/indicator-board', entry: 'dist/define/indicator-board.js', limit: 27 },
  { name: 'define/check-in', entry: 'dist/define/check-in.js', limit: 25 },
  { name: 'define/flywheel', entry: 'dist/define/flywheel.js', limit: 26 },
  {
    name: 'define/coalition-map',
    entry: 'dist/define/coalition-map.js',
    limit: 36,
    goalOfAll: 60,
    parts: [
      ['all public views, files and notes', /[\\/](?:edit|network-code)\.js$/],
      ['and the network view', /[\\/]edit\.js$/],
    ],
  },
  { name: 'cdn/veerkracht.js (loader)', file: 'cdn/veerkracht.js', limit: 3 },
];

/** What is never counted: other languages, and the wording of the bundled instruments, which is content. */
const content = /[\\/](?:language[\\/]en|instruments)[\\/](?!index\.)|[\\/]english\./;

const everything = /^/;
const nothing = /(?!)/;

/**
 * One file with everything an entry imports.
 * @param {RegExp} without what is left out of what comes later
 */
async function bundled({ entry }, without) {
  const { build } = await import('esbuild');
  const { dirname, join } = await import('node:path');
  const later = {
    name: 'later',
    setup(setup) {
      setup.onResolve({ filter: /.*/ }, ({ kind, path, resolveDir }) => {
        if (kind !== 'dynamic-import') return undefined;
        const there = join(resolveDir, path);
        return content.test(there) || without.test(there) ? { path, external: true } : undefined;
      });
    },
  };
  const { outputFiles, metafile } = await build({
    entryPoints: [at(entry)],
    bundle: true,
    format: 'esm',
    target: 'es2022',
    minify: true,
    legalComments: 'none',
    outdir: 'out',
    write: false,
    metafile: true,
    conditions: ['production'],
    plugins: [later],
    logLevel: 'silent',
    absWorkingDir: dirname(at('package.json')),
  });
  const [{ inputs }] = Object.values(metafile.outputs);
  return {
    bytes: gzipSync(outputFiles[0].contents, { level: 9 }).length,
    inputs: Object.entries(inputs)
      .map(([path, { bytesInOutput }]) => [path, bytesInOutput])
      .sort((a, b) => b[1] - a[1]),
  };
}

const gzipped = (path) => gzipSync(readFileSync(path), { level: 9 }).length;
const kb = (bytes) => bytes / 1024;
const unmet = (size, goal) => (goal && size > goal ? ` (goal ${goal} not met)` : '');

/**
 * Measures and prints a table.
 * @returns {Promise<boolean>} whether every budget is kept
 */
export async function measure({ detail = false } = {}) {
  let kept = true;
  console.log('Size, gzip -9, KB of 1024 bytes:');
  for (const budget of budgets) {
    const { bytes, inputs } = budget.file
      ? { bytes: gzipped(at(budget.file)), inputs: [] }
      : await bundled(budget, everything);
    const over = kb(bytes) > budget.limit;
    if (over) kept = false;
    const ofAll = budget.file ? 0 : kb((await bundled(budget, nothing)).bytes);
    const all = budget.file ? '' : `, all ${ofAll.toFixed(1)}${unmet(ofAll, budget.goalOfAll)}`;
    console.log(
      `  ${budget.name.padEnd(28)} ${kb(bytes).toFixed(1).padStart(6)} of ${budget.limit} KB  ${over ? 'OVER' : 'ok'}${all}`,
    );
    for (const [name, without] of budget.parts ?? [])
      console.log(
        `    ${name.padEnd(50)} ${kb((await bundled(budget, without)).bytes)
          .toFixed(1)
          .padStart(6)}`,
      );
    if (detail)
      for (const [path, size] of inputs.slice(0, 25)) console.log(`      ${String(size).padStart(6)} bytes  ${path}`);
  }
  if (existsSync(at('cdn', 'chunks')))
    for (const name of readdirSync(at('cdn', 'chunks')).sort()) {
      const size = gzipped(at('cdn', 'chunks', name));
      console.log(`  ${`cdn/chunks/${name}`.padEnd(44)} ${kb(size).toFixed(1).padStart(6)} KB`);
    }
  return kept;
}

if (process.argv[1] === fileURLToPath(import.meta.url))
  process.exitCode = (await measure({ detail: process.argv.includes('--detail') })) ? 0 : 1;
