// A word that nobody says any more is still fetched, translated and read by whoever writes the next language.
import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { describe, it } from 'node:test';
import ts from 'typescript';
import { at } from '../../scripts/run.mjs';
import { load, read, sources } from './sources.mjs';

/**
 * What code could say: whole names (`'title'`, `.months`), the shapes of names that are put together, as beginning and
 * end (`kind-${kind}`), and all that such a hole could be filled with. A name in a type says nothing yet, but can fill.
 */
function saidBy(code, said = { names: new Set(), shapes: [], parts: new Set() }) {
  const visit = (node, inType) => {
    if (ts.isStringLiteralLike(node)) {
      said.parts.add(node.text);
      if (!inType) said.names.add(node.text);
    } else if (ts.isIdentifier(node)) {
      said.parts.add(node.text);
      if (ts.isPropertyAccessExpression(node.parent) && node.parent.name === node) said.names.add(node.text);
    } else if (ts.isTemplateExpression(node) && node.templateSpans.length === 1)
      said.shapes.push([node.head.text, node.templateSpans[0].literal.text]);
    ts.forEachChild(node, (child) => visit(child, inType || ts.isTypeNode(child)));
  };
  visit(ts.createSourceFile('x.ts', code, ts.ScriptTarget.ES2022, true), false);
  return said;
}

const isSaid = (key, { names, shapes, parts }) =>
  names.has(key) ||
  shapes.some(
    ([begin, end]) =>
      begin + end !== '' &&
      key.startsWith(begin) &&
      key.endsWith(end) &&
      parts.has(key.slice(begin.length, key.length - end.length)),
  );

describe('the words of the dictionaries', () => {
  it('are all said somewhere', async () => {
    const said = { names: new Set(), shapes: [], parts: new Set() };
    for (const path of sources()) if (!/^src\/language\/(nl|en)\//.test(path)) saidBy(read(path), said);
    const dead = [];
    for (const section of readdirSync(at('src', 'language', 'nl')))
      for (const [name, list] of Object.entries(await load(`src/language/nl/${section}`)))
        for (const key of Object.keys(list)) if (!isSaid(key, said)) dead.push(`${name}.${key}`);
    assert.deepEqual(dead, []);
  });

  it('and the check itself knows what is said', () => {
    const said = saidBy(
      "type Key = 'typed' | `kind-${Kind}`; say('title'); formats.months; say(`kind-${kind}`, `${id}Leads`); ['gp', 'room'];",
    );
    const all = ['title', 'months', 'kind-gp', 'roomLeads', 'typed', 'kind-school', 'roomPlain', 'say'];
    assert.deepEqual(
      all.filter((key) => !isSaid(key, said)),
      ['typed', 'kind-school', 'roomPlain', 'say'],
    );
  });
});
