// What the tests of the package share: reading sources and the modules they import.
import { buildSync } from 'esbuild';
import { readFileSync } from 'node:fs';
import { posix } from 'node:path';
import ts from 'typescript';
import { at, filesUnder } from '../../scripts/run.mjs';

export const read = (path) => readFileSync(at(path), 'utf8');
export const sources = () => filesUnder('src', (path) => path.endsWith('.ts'));
export const packageJson = JSON.parse(read('package.json'));

/** Imports and re-exports of a module: where to, and whether only a type or only later (`import()`). */
export function importsOf(path) {
  const found = [];
  const add = (node, specifier, kind) => {
    if (!ts.isStringLiteral(specifier)) return;
    const to = specifier.text;
    const target = to.startsWith('.') ? posix.join(posix.dirname(path), to).replace(/\.js$/, '.ts') : to;
    found.push({ target, kind, inside: to.startsWith('.') });
  };
  const visit = (node) => {
    if (ts.isImportDeclaration(node))
      add(node, node.moduleSpecifier, node.importClause?.isTypeOnly ? 'type' : 'static');
    else if (ts.isExportDeclaration(node) && node.moduleSpecifier)
      add(node, node.moduleSpecifier, node.isTypeOnly ? 'type' : 'static');
    else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword)
      add(node, node.arguments[0], 'dynamic');
    else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) add(node, node.argument.literal, 'type');
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(path, read(path), ts.ScriptTarget.ES2022, true));
  return found;
}

/** Loads a TypeScript module without the DOM, e.g. a dictionary. */
export async function load(path) {
  const { outputFiles } = buildSync({
    entryPoints: [at(path)],
    bundle: true,
    format: 'esm',
    platform: 'neutral',
    write: false,
  });
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`);
}

/** Code without its comments, lines kept, so that a rule does not trip over its own explanation. */
export function withoutComments(code) {
  const blank = (text) => text.replace(/[^\n]/g, ' ');
  return code.replace(/\/\*[\s\S]*?\*\/|(?<=^|[\s;{}(,])\/\/[^\n]*/g, blank);
}

/** `path:line: text` of each match of a pattern with the `g` flag. */
export function hits(path, text, pattern) {
  return [...text.matchAll(pattern)].map((match) => {
    const line = text.slice(0, match.index).split('\n').length;
    return `${path}:${line}: ${text.split('\n')[line - 1].trim().slice(0, 120)}`;
  });
}
