import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { before, describe, it } from 'node:test';
import { ensureBuilt } from '../../scripts/build.mjs';
import { at, filesUnder } from '../../scripts/run.mjs';
import { load, packageJson, read } from './sources.mjs';

const { exports } = packageJson;
// A widget is a folder with a file of its own name; a part of one may be there before it.
const widgets = readdirSync(at('src', 'elements'))
  .filter((name) => existsSync(at('src', 'elements', name, `${name}.ts`)))
  .sort();

describe('the package', () => {
  before(() => ensureBuilt());

  it('has the entry points that were promised, and no others', () => {
    const promised = [
      '.',
      './define',
      './define/register',
      ...widgets.map((name) => `./define/${name}`),
      ...widgets.map((name) => `./elements/${name}`),
      './domain',
      './interop',
      './i18n/nl',
      './i18n/en',
      './styles/*.css',
      './schemas/*.json',
      './custom-elements.json',
      './package.json',
    ];
    assert.deepEqual(Object.keys(exports).sort(), promised.sort());
  });

  it('has a file and types behind every entry', () => {
    for (const [entry, target] of Object.entries(exports)) {
      const files = typeof target === 'string' ? [target] : [target.types, target.default];
      for (const file of files) {
        const [folder, ending] = file.includes('*') ? file.split('/*') : [];
        if (folder === undefined) assert.ok(existsSync(at(file)), `${entry}: ${file}`);
        else
          assert.ok(
            readdirSync(at(folder)).some((name) => name.endsWith(ending)),
            `${entry}: nothing in ${folder}`,
          );
      }
      if (typeof target === 'object') assert.match(readFileSync(at(target.types), 'utf8'), /export|import/, entry);
    }
  });

  it('exports the class of each widget from its own entry and from the first one', async () => {
    const index = read('dist/index.d.ts');
    for (const name of widgets) {
      const className = `Veer${name.replace(/(^|-)(\w)/g, (_, __, letter) => letter.toUpperCase())}`;
      const module = await import(`veerkracht/elements/${name}`);
      assert.equal(typeof module[className], 'function', className);
      assert.equal(module[className].version, packageJson.version);
      assert.match(index, new RegExp(`\\b${className}\\b`), `veerkracht does not export ${className}`);
    }
  });

  it('knows its own version', async () => {
    const { version } = await load('src/elements/base/version.ts');
    assert.equal(version, packageJson.version);
  });

  it('names exactly the files with side effects', () => {
    const registering = filesUnder('src/define', (path) =>
      /\n(defineElement\(|import '\.)|^import '\./m.test(`\n${read(path)}`),
    ).map((path) => path.slice('src/'.length, -'.ts'.length));
    const expected = [
      ...registering.map((name) => `./dist/${name}.js`),
      ...registering.map((name) => `./src/${name}.ts`),
      './src/embed/loader.ts',
      './cdn/*.js',
      './cdn/chunks/*.js',
      '**/*.css',
    ];
    assert.deepEqual([...packageJson.sideEffects].sort(), expected.sort());
  });

  it('holds nothing but what it should', () => {
    assert.deepEqual([...packageJson.files].sort(), [
      'CHANGELOG.md',
      'CONTRIBUTING.md',
      'bin',
      'cdn',
      'custom-elements.json',
      'dist',
      'docs/accessibility.md',
      'docs/architecture.md',
      'docs/decisions',
      'docs/dependencies.md',
      'docs/documents.md',
      'docs/embedding.md',
      'docs/indicators.md',
      'docs/instruments.md',
      'docs/languages.md',
      'docs/pictures/web-1200-light.png',
      'docs/theming.md',
      'schemas',
    ]);
    for (const name of packageJson.files) assert.ok(existsSync(at(name)), name);
    assert.equal(packageJson.license, 'EUPL-1.2');
    assert.match(read('LICENSE'), /EUROPEAN UNION PUBLIC LICENCE v\. ?1\.2/i);
  });

  it('has every file that its documents lead to', () => {
    // What npm packs by itself.
    const packed = [...packageJson.files, 'README.md', 'LICENSE', 'package.json'];
    const isPacked = (path) => packed.some((name) => path === name || path.startsWith(`${name}/`));
    const documents = [...packed, ...filesUnder('docs/decisions')].filter((path) => path.endsWith('.md'));
    const broken = documents.flatMap((path) =>
      [...read(path).matchAll(/\]\((?!https?:|#|mailto:)([^)#\s]+)/g)]
        .map(([, link]) => posix.join(posix.dirname(path), link).replace(/\/$/, ''))
        .filter((target) => !isPacked(target) || !existsSync(at(target)))
        .map((target) => `${path}: ${target}`),
    );
    assert.deepEqual(broken, []);
  });

  it('has every heading that its documents lead to', () => {
    const documents = ['README.md', 'CONTRIBUTING.md', ...filesUnder('docs', (path) => path.endsWith('.md'))];
    const anchorOf = (heading) =>
      heading
        .toLowerCase()
        .replace(/[^\p{L}\p{N}\s-]/gu, '')
        .replace(/\s/g, '-');
    const anchors = (path) => [...read(path).matchAll(/^#+ (.+)$/gm)].map(([, heading]) => anchorOf(heading));
    const broken = documents.flatMap((path) =>
      [...read(path).matchAll(/\]\(([^)#\s:]*)#([^)\s]+)\)/g)]
        .map(([, link, anchor]) => [link ? posix.join(posix.dirname(path), link) : path, anchor])
        .filter(([target, anchor]) => !anchors(target).includes(anchor))
        .map(([target, anchor]) => `${path}: ${target}#${anchor}`),
    );
    assert.deepEqual(broken, []);
  });

  it('has a manifest in which every tag leads to its class in dist/', () => {
    const { modules } = JSON.parse(read('custom-elements.json'));
    const definitions = modules
      .flatMap((module) => module.exports ?? [])
      .filter(({ kind }) => kind === 'custom-element-definition');
    assert.deepEqual(
      definitions.map(({ name }) => name).sort(),
      widgets.map((name) => `veer-${name}`),
    );
    for (const { name, declaration } of definitions) {
      const module = modules.find(({ path }) => path === declaration.module);
      assert.ok(existsSync(at(declaration.module)), declaration.module);
      const described = module.declarations.find((candidate) => candidate.name === declaration.name);
      assert.ok(described.summary, `${name} has no @summary`);
      for (const attribute of described.attributes ?? [])
        assert.ok(attribute.description || attribute.inheritedFrom, `${name}: ${attribute.name} is not described`);
    }
  });

  it('tells every custom property of each tag that draws, in the manifest and in the docs', () => {
    const names = [...new Set(read('src/styles/tokens.ts').match(/--veer-[\w-]+/g))].sort();
    assert.ok(names.length > 30);
    const tags = JSON.parse(read('custom-elements.json'))
      .modules.flatMap(({ declarations = [] }) => declarations)
      .filter(({ tagName }) => tagName && tagName !== 'veer-scope');
    assert.equal(tags.length, widgets.length - 1);
    for (const { tagName, cssProperties = [] } of tags)
      assert.deepEqual(cssProperties.map(({ name }) => name).sort(), names, tagName);
    const docs = read('docs/theming.md');
    for (const name of names.filter((one) => !/space-[2-6]$/.test(one)))
      assert.ok(docs.includes(name) || docs.includes(`\`${name.replace(/^--veer-(color|space)/, '')}\``), name);
  });
});
