import assert from 'node:assert/strict';
import { build } from 'esbuild';
import { execFile } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { before, describe, it } from 'node:test';
import { promisify } from 'node:util';
import { ensureBuilt } from '../../scripts/build.mjs';
import { at, filesUnder } from '../../scripts/run.mjs';
import { packageJson, read } from './sources.mjs';

const entries = Object.entries(packageJson.exports)
  .filter(([, target]) => typeof target === 'object')
  .map(([entry]) => entry.replace(/^\./, 'veerkracht'));
const registering = entries.filter((entry) => /\/define(\/(?!register))?/.test(entry) && !entry.endsWith('/register'));
const quiet = entries.filter((entry) => !registering.includes(entry));

/** Imports an entry in a Node of its own and tells which tags and globals that made. */
async function importAlone(entry) {
  const code = `
    const tags = [];
    globalThis.customElements = { define: (tag) => tags.push(tag), get: () => undefined };
    // What the dependencies themselves leave behind is not ours.
    for (const name of ${JSON.stringify(['lit', 'lit/decorators.js', '@lit/context', 'idb-keyval', 'zod/mini'])}) await import(name);
    const before = new Set(Reflect.ownKeys(globalThis));
    await import(${JSON.stringify(entry)});
    const made = Reflect.ownKeys(globalThis).filter((key) => !before.has(key)).map(String);
    const inherited = [];
    for (const key in []) inherited.push(key);
    console.log(JSON.stringify({ tags, made, inherited }));`;
  const { stdout } = await promisify(execFile)(process.execPath, ['--input-type=module', '--eval', code], {
    cwd: at(),
  });
  return JSON.parse(stdout.trim().split('\n').at(-1));
}

describe('importing from the built package', () => {
  before(() => ensureBuilt());

  for (const entry of quiet)
    it(`${entry} registers nothing and touches no global`, async () => {
      assert.deepEqual(await importAlone(entry), { tags: [], made: [], inherited: [] });
    });

  for (const entry of registering)
    it(`${entry} registers its own tags only`, async () => {
      const { tags, made } = await importAlone(entry);
      const name = entry.slice('veerkracht/define'.length + 1);
      if (name) assert.deepEqual(tags, [`veer-${name}`]);
      else
        assert.deepEqual(
          tags.sort(),
          registering
            .filter((other) => other !== entry)
            .map((other) => other.replace('veerkracht/define/', 'veer-'))
            .sort(),
        );
      assert.deepEqual(made, []);
    });
});

/** What a site's bundler makes of an import, from the built library: the file that loads first. */
async function bundle(contents) {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: at('test'), loader: 'js' },
    bundle: true,
    format: 'esm',
    minify: true,
    write: false,
    outdir: 'out',
    splitting: true,
    conditions: ['production'],
  });
  return outputFiles.find(({ path }) => path.endsWith('stdin.js')).text;
}

describe('bundling the package', () => {
  before(() => ensureBuilt());

  it('keeps a registration', async () => {
    assert.ok((await bundle("import 'veerkracht/define/self-assessment';")).includes('veer-self-assessment'));
  });

  it('keeps the setting that keeps zod from making functions of text', async () => {
    const code = await bundle("import * as domain from 'veerkracht/domain'; globalThis.domain = domain;");
    assert.ok(code.includes('jitless'));
  });

  it('holds style sheets whole: an escape by number is none in a tagged template, and would take the sheet away', () => {
    const sheets = filesUnder('dist', (path) => path.endsWith('.js')).filter((path) => / css`/.test(read(path)));
    assert.ok(sheets.length > 10, 'no style sheets were found');
    for (const path of sheets) assert.doesNotMatch(read(path), /css`[^`]*\\\d/, path);
  });

  it('drops classes nobody uses', async () => {
    const code = await bundle("import { VeerSpiderWeb } from 'veerkracht';");
    assert.ok(code.length < 200, `${code.length} characters are left of an unused import`);
  });
});

describe('the files for a page without a bundler', () => {
  before(() => ensureBuilt());
  const files = () =>
    ['veerkracht.js', ...readdirSync(at('cdn', 'chunks')).map((name) => `chunks/${name}`)].filter((name) =>
      name.endsWith('.js'),
    );
  const code = () => files().map((name) => readFileSync(at('cdn', name), 'utf8'));

  it('make one Trusted Types policy, named veerkracht', () => {
    const made = code().flatMap((text) => [...text.matchAll(/createPolicy\(([`'"])(.*?)\1/g)].map((match) => match[2]));
    assert.deepEqual(made, ['veerkracht']);
  });

  it('import each other by relative addresses only', async () => {
    // A parser looks, not a pattern: any text in the code may hold the word "import".
    const addresses = [];
    const collect = {
      name: 'collect',
      setup(setup) {
        setup.onResolve({ filter: /.*/ }, ({ path, kind }) => {
          if (kind === 'entry-point') return undefined;
          addresses.push(path);
          return { path, external: true };
        });
      },
    };
    const entryPoints = files().map((name) => at('cdn', name));
    await build({ entryPoints, bundle: true, format: 'esm', write: false, outdir: 'out', plugins: [collect] });
    assert.ok(addresses.length > 3, 'no imports were found');
    for (const address of addresses) assert.match(address, /^\.\.?\//);
  });

  it('are the production build, without comments, and have their licences beside them', () => {
    for (const text of code()) assert.equal(/Lit is in dev mode|\/\*[!*]|@license/.exec(text)?.[0], undefined);
    const licences = readFileSync(at('cdn', 'licences.txt'), 'utf8');
    for (const name of Object.keys(packageJson.dependencies)) assert.match(licences, new RegExp(`^${name} \\d`, 'm'));
  });

  it('are all named in integrity.json', () => {
    assert.deepEqual(Object.keys(JSON.parse(readFileSync(at('cdn', 'integrity.json'), 'utf8'))).sort(), files().sort());
  });
});
