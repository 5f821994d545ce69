// npm run build: the npm package in dist/, the files for a page without a bundler in cdn/, sizes.
// `--only=cdn` or `--only=package` builds a part; `--quiet` leaves out what a site needs to know and the sizes.
import { existsSync, mkdirSync, readdirSync, copyFileSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describeCdn } from './cdn-report.mjs';
import { at, newest, run, tool } from './run.mjs';

async function step(name, command) {
  const { code, output, seconds } = await run(command);
  if (code !== 0) throw new Error(`${name} failed\n${output}`);
  console.log(`${name.padEnd(36)} ${seconds.toFixed(1)} s`);
}

function copyStyles() {
  if (!existsSync(at('src', 'styles'))) return;
  for (const name of readdirSync(at('src', 'styles')).filter((file) => file.endsWith('.css'))) {
    mkdirSync(at('dist', 'styles'), { recursive: true });
    copyFileSync(at('src', 'styles', name), at('dist', 'styles', name));
  }
}

export async function buildPackage() {
  await step('dist/ modules', [...tool('vite'), 'build', '--logLevel', 'warn']);
  await step('dist/ types', [...tool('typescript', 'tsc'), '-p', 'tsconfig.build.json']);
  copyStyles();
}

/**
 * What is needed for a first drawing is run at once: Chromium compiles such a file as a whole, off the main thread,
 * when its first line says so. Other browsers read a comment.
 */
const neededAtOnce =
  /^(?:core|lit|records|own|figures|spider-web|web-more|coalition-map|network-code|flywheel|check-in|self-assessment|gauge|indicator-board)-(?!later)/;

function hintCompiler() {
  for (const name of readdirSync(at('cdn', 'chunks')).filter((file) => neededAtOnce.test(file))) {
    const file = at('cdn', 'chunks', name);
    writeFileSync(file, `//# allFunctionsCalledOnLoad\n${readFileSync(file, 'utf8')}`);
  }
}

/**
 * The bundler's helper for `import * as` takes inherited names for exports and inherited fields for those of a
 * property: one thing that a page adds to `Object.prototype` would stop every widget.
 */
const helper = 'for(var i in t)e(r,i,{get:t[i],enumerable:!0});return n||e(r,Symbol.toStringTag,{value:`Module`}),r}';
const safeHelper =
  'for(var i of Object.keys(t))e(r,i,{__proto__:null,get:t[i],enumerable:!0});' +
  'return n||e(r,Symbol.toStringTag,{__proto__:null,value:`Module`}),r}';

/** The bundler gives its helper of 0.2 KB a file of its own, and every widget would have to fetch that. */
function inlineRuntime() {
  const chunks = readdirSync(at('cdn', 'chunks'));
  const name = chunks.find((file) => file.startsWith('rolldown-runtime-'));
  if (!name) return;
  const given = readFileSync(at('cdn', 'chunks', name), 'utf8');
  const code = given.replace(helper, safeHelper);
  if (code === given) throw new Error(`${name} is not what it was: its helper may read what a page gave all objects`);
  const [exported, list] = /export\{([^}]*)\};?\s*$/.exec(code) ?? [];
  if (!exported) throw new Error(`${name} is not what it was: nothing is exported at its end`);
  const locals = new Map(list.split(',').map((one) => one.split(' as ').reverse().concat(one).slice(0, 2)));
  const imported = new RegExp(`import\\{([^}]*)\\}from"\\./${name.replaceAll('.', '\\.')}";`);
  for (const chunk of chunks) {
    const file = at('cdn', 'chunks', chunk);
    const before = readFileSync(file, 'utf8');
    const after = before.replace(imported, (_, names) => {
      const made = names.split(',').map((one) => {
        const [helper, as = helper] = one.split(' as ');
        return `${as}=(()=>{${code.slice(0, -exported.length)}return ${locals.get(helper)}})()`;
      });
      return `var ${made.join(',')};`;
    });
    if (after.includes(name)) throw new Error(`${chunk} takes ${name} in another way`);
    if (after !== before) writeFileSync(file, after);
  }
  rmSync(at('cdn', 'chunks', name));
}

export async function buildCdn({ quiet = false } = {}) {
  await step('cdn/', [...tool('vite'), 'build', '--config', 'vite.cdn.config.ts', '--logLevel', 'warn']);
  inlineRuntime();
  hintCompiler();
  const lines = describeCdn();
  if (!quiet) console.log(lines);
}

const inputs = ['src', 'package.json', 'package-lock.json', 'vite.config.ts', 'vite.cdn.config.ts', 'scripts'];

/** Builds what is older than its sources. */
export async function ensureBuilt({ packageToo = true, cdnToo = true } = {}) {
  const sources = newest(...inputs);
  if (packageToo && newest('dist/define/all.d.ts') < sources) await buildPackage();
  if (cdnToo && newest('cdn/integrity.json') < sources) await buildCdn({ quiet: true });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const only = process.argv.find((argument) => argument.startsWith('--only='))?.slice(7);
  try {
    if (only !== 'cdn') await buildPackage();
    const quiet = process.argv.includes('--quiet');
    if (only !== 'package') await buildCdn({ quiet });
    if (!only && !quiet) {
      const { measure } = await import('./size.mjs');
      if (!(await measure())) process.exitCode = 1;
    }
  } catch (error) {
    console.error(error.message);
    process.exitCode = 1;
  }
}
