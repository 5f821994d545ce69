// The package has its functions between parentheses, and a site that bundles with Vite keeps them.
import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { build, parseAst } from 'vite';
import { at } from '../../scripts/run.mjs';
import { eagerFunctions } from '../../scripts/vite/eager-functions.mjs';

const eager = (code) => eagerFunctions().renderChunk.call({ parse: parseAst }, code).code;

test('functions stand between parentheses, methods and declarations as they were', () => {
  assert.equal(eager('const a = (x) => x.map((y) => y);'), 'const a = ((x) => x.map(((y) => y)));');
  assert.equal(eager('run(function () {});'), 'run((function () {}));');
  const kept =
    'class A { b() {} static c() {} get d() { return 1; } }\nconst o = { e() {}, get f() { return 2; } };\nfunction g() {}';
  assert.equal(eager(kept), kept);
  assert.equal(eager('class A { b = () => 1; }'), 'class A { b = (() => 1); }');
});

test('a site that bundles with Vite keeps them', async () => {
  const outDir = mkdtempSync(join(tmpdir(), 'veerkracht-eager-'));
  try {
    await build({
      configFile: false,
      root: at('test', 'package'),
      publicDir: false,
      logLevel: 'error',
      build: { outDir, emptyOutDir: true, rolldownOptions: { input: at('dist', 'define', 'spider-web.js') } },
    });
    const [entry] = readdirSync(join(outDir, 'assets')).filter((file) => file.startsWith('spider-web'));
    const code = readFileSync(join(outDir, 'assets', entry), 'utf8');
    const eagerly = code.match(/[=(,]\((?:\w+|\([^()]*\))=>/g)?.length ?? 0;
    assert.ok(eagerly > 100, `${eagerly} functions between parentheses`);
  } finally {
    rmSync(outDir, { recursive: true, force: true });
  }
});
