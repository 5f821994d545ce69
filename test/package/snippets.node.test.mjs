// Code in the documents for developers stands as it is: it is compiled, strictly, against the built package.
import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import ts from 'typescript';
import { ensureBuilt } from '../../scripts/build.mjs';
import { at, filesUnder } from '../../scripts/run.mjs';
import { load, read } from './sources.mjs';

/** For those who use the library. */
const guides = ['README.md', ...filesUnder('docs', (path) => /^docs\/[^/]+\.md$/.test(path))];

/** What a document shows of the functions of the package; other code has no imports of it. */
const snippetsOf = (path) =>
  [...read(path).matchAll(/```[tj]s\n([\s\S]*?)```/g)]
    .map(([, code]) => code)
    .filter((code) => /^import \{.*\} from 'veerkracht/m.test(code));

/** What the compiler says of code in a folder of the package, which knows itself by its name. */
function faultsIn(code) {
  const file = at('snippet.ts');
  const options = {
    strict: true,
    noUnusedLocals: true,
    noUncheckedIndexedAccess: true,
    exactOptionalPropertyTypes: true,
    noEmit: true,
    skipLibCheck: true,
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
    lib: ['lib.es2022.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
    types: ['node'],
  };
  const host = ts.createCompilerHost(options);
  const { fileExists, readFile, getSourceFile } = host;
  host.fileExists = (path) => path === file || fileExists(path);
  host.readFile = (path) => (path === file ? code : readFile(path));
  host.getSourceFile = (path, ...rest) =>
    path === file ? ts.createSourceFile(path, code, ...rest) : getSourceFile(path, ...rest);
  return ts
    .getPreEmitDiagnostics(ts.createProgram([file], options, host))
    .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'));
}

describe('code in the documents', () => {
  before(() => ensureBuilt({ cdnToo: false }));

  for (const path of guides.filter((path) => path !== 'README.md' && snippetsOf(path).length > 0))
    it(`${path}: passes strict TypeScript`, () => {
      for (const code of snippetsOf(path)) assert.deepEqual(faultsIn(code), [], code);
    });

  it('shows FHIR of what a resident hands over, CSV of figures, how to look at a document, and a language of a host', () => {
    const shown = guides.flatMap(snippetsOf).join('\n');
    for (const name of [
      'readAssessment',
      'loadInstrument',
      'readIndicators',
      'indicatorsToCsv',
      'readFlywheel',
      'addWords',
    ])
      assert.match(shown, new RegExp(`^import .*\\b${name}\\b`, 'm'));
  });
});

/** Documents that are shown whole, to be copied: by themselves, and as the child of a tag. */
const documentsIn = (path) => {
  const text = read(path);
  // Pages of the demo show code as text.
  const html = path.endsWith('.html') ? text.replaceAll('&lt;', '<').replaceAll('&gt;', '>') : text;
  return [
    ...[...text.matchAll(/```json\n([\s\S]*?)```/g)].map(([, json]) => json),
    ...[...html.matchAll(/<script type="application\/json">([\s\S]*?)<\/script>/g)].map(([, json]) => json),
  ];
};

describe('data in the documents', () => {
  const pages = [
    ...guides,
    ...filesUnder('stories', (path) => path.endsWith('.mdx')),
    ...filesUnder('demo', (path) => path.endsWith('.html')),
  ];
  const found = pages.flatMap((path) => documentsIn(path).map((json) => ({ path, json })));

  it('is read by the library without a problem', async () => {
    const domain = await load('src/domain/index.ts');
    const { loadInstrument, peekInstrument, bundledIds } = await load('src/instruments/index.ts');
    await Promise.all(bundledIds.map(loadInstrument));
    const readers = {
      web: (raw) => domain.readWeb(raw, peekInstrument),
      indicators: domain.readIndicators,
      flywheel: domain.readFlywheel,
      network: domain.readNetwork,
      instrument: domain.readInstrument,
      'check-in-list': domain.readCheckInList,
    };
    for (const { path, json } of found) {
      const raw = JSON.parse(json);
      const [, kind] = /^veerkracht\/([a-z-]+)@1$/.exec(raw.schema) ?? [];
      assert.ok(readers[kind], `${path}: ${raw.schema}`);
      assert.deepEqual(readers[kind](raw).problems, [], `${path}: ${raw.schema}`);
    }
  });

  it('has one of every kind to begin from', () => {
    const own = found.filter(({ path }) => path === 'docs/documents.md' || path === 'docs/instruments.md');
    const kinds = own.map(({ json }) => JSON.parse(json).schema.replace(/^veerkracht\/|@1$/g, ''));
    assert.deepEqual([...new Set(kinds)].sort(), [
      'check-in-list',
      'flywheel',
      'indicators',
      'instrument',
      'network',
      'web',
    ]);
  });
});
