// The size budget: what a visitor's browser fetches, everything needed included, as gzip -9, in KB of 1024 bytes.
// Measured on the sources with esbuild, the bundler most sites have. Dynamic imports (other languages) do not count.
// `npm run size -- --detail` names the largest files.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { at } from './run.mjs';

const budgets = [
  { name: 'define/spider-web', entry: 'src/define/spider-web.ts', limit: 25 },
  { name: 'define/self-assessment', entry: 'src/define/self-assessment.ts', limit: 50, external: 'instrument text' },
  { name: 'cdn/veerkracht.js (loader)', file: 'cdn/veerkracht.js', limit: 3 },
];

/** The wording of the bundled instruments is content, not code: it is left out where the budget says so. */
const instrumentText = {
  name: 'instrument-text',
  setup(build) {
    build.onResolve({ filter: /^\.\.?\// }, ({ path, resolveDir }) => {
      const file = join(resolveDir, path);
      const isText = dirname(file) === at('src', 'instruments') && !/^index\./.test(basename(file));
      return isText ? { path, external: true } : undefined;
    });
  },
};

/** Gzipped bytes of the files that load at once, one by one as a server sends them, and what each source adds. */
async function bundled({ entry, external }) {
  const { build } = await import('esbuild');
  const result = await build({
    entryPoints: [at(entry)],
    bundle: true,
    splitting: true,
    format: 'esm',
    target: 'es2022',
    minify: true,
    legalComments: 'none',
    outdir: 'out',
    write: false,
    metafile: true,
    conditions: ['production'],
    tsconfig: at('tsconfig.json'),
    plugins: external ? [instrumentText] : [],
    logLevel: 'silent',
    absWorkingDir: at(),
  });
  const start = Object.keys(result.metafile.outputs).find((name) => result.metafile.outputs[name].entryPoint === entry);
  const needed = new Set([start]);
  for (const name of needed)
    for (const { path, kind } of result.metafile.outputs[name].imports)
      if (kind === 'import-statement' && result.metafile.outputs[path]) needed.add(path);
  const contents = [...needed].map((name) => result.outputFiles.find((file) => file.path === at(name)).contents);
  const inputs = [...needed].flatMap((name) => Object.entries(result.metafile.outputs[name].inputs));
  return {
    bytes: contents.reduce((sum, content) => sum + gzipSync(content, { level: 9 }).length, 0),
    inputs: inputs.map(([path, { bytesInOutput }]) => [path, bytesInOutput]).sort((a, b) => b[1] - a[1]),
  };
}

const gzipped = (path) => gzipSync(readFileSync(path), { level: 9 }).length;
const kb = (bytes) => bytes / 1024;

/**
 * Measures and prints a table.
 * @returns {Promise<boolean>} whether every budget is kept
 */
export async function measure({ detail = false } = {}) {
  let kept = true;
  console.log('Size, gzip -9, KB of 1024 bytes, everything needed included:');
  for (const budget of budgets) {
    const { bytes, inputs } = budget.file ? { bytes: gzipped(at(budget.file)), inputs: [] } : await bundled(budget);
    const over = kb(bytes) > budget.limit;
    if (over) kept = false;
    const note = `${over ? 'OVER' : 'ok'}${budget.external ? `, without the ${budget.external}` : ''}`;
    console.log(
      `  ${budget.name.padEnd(28)} ${kb(bytes).toFixed(1).padStart(6)} of ${String(budget.limit).padStart(2)} KB  ${note}`,
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
