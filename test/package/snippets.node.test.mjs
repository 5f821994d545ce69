// Code in the documents for developers stands as it is: it is compiled, strictly, against the built package.
import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import ts from 'typescript';
import { ensureBuilt } from '../../scripts/build.mjs';
import { at } from '../../scripts/run.mjs';
import { read } from './sources.mjs';

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

  for (const path of ['docs/embedding.md', 'docs/indicators.md'])
    it(`${path}: passes strict TypeScript`, () => {
      const snippets = snippetsOf(path);
      assert.ok(snippets.length > 0);
      for (const code of snippets) assert.deepEqual(faultsIn(code), [], code);
    });

  it('shows how what a resident hands over becomes FHIR, and how a file of figures becomes CSV', () => {
    const shown = [...snippetsOf('docs/embedding.md'), ...snippetsOf('docs/indicators.md')].join('\n');
    for (const name of ['readAssessment', 'loadInstrument', 'readIndicators', 'indicatorsToCsv'])
      assert.match(shown, new RegExp(`^import .*\\b${name}\\b`, 'm'));
  });
});
