/**
 * TH3: what a page relies on: tags with their attributes, events, slots and parts, and the custom properties. It stands in
 * surface.json; `UPDATE_GOLDEN=1` writes it anew. What is taken away or gets another name there needs a major version.
 */
import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { at, filesUnder, readJson } from '../../scripts/run.mjs';
import { read } from './sources.mjs';

const file = at('test', 'package', 'surface.json');
const names = (list) => (list ?? []).map(({ name }) => name).sort();
const manifest = () =>
  Object.fromEntries(
    readJson(at('custom-elements.json'))
      .modules.flatMap(({ declarations }) => declarations ?? [])
      .filter(({ tagName }) => tagName)
      .map(({ tagName, attributes, events, slots, cssParts, members }) => [
        tagName,
        {
          attributes: names(attributes),
          events: names(events),
          slots: names(slots),
          parts: names(cssParts),
          properties: names(
            (members ?? []).filter(
              ({ kind, privacy, static: fixed, description }) =>
                kind === 'field' && !privacy && !fixed && !description?.includes('@internal'),
            ),
          ),
        },
      ])
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
const customProperties = () =>
  [
    ...new Set(
      filesUnder('src', (path) => path.endsWith('.ts')).flatMap((path) =>
        [...read(path).matchAll(/var\(\s*(--veer-[\w-]+)/g)].map(([, name]) => name),
      ),
    ),
  ].sort();

describe('TH3: what a page relies on', () => {
  it('is what it was', () => {
    const now = { tags: manifest(), customProperties: customProperties() };
    if (process.env.UPDATE_GOLDEN) writeFileSync(file, `${JSON.stringify(now, null, 2)}\n`);
    assert.deepEqual(now, readJson(file), 'a name that goes away or changes needs a major version');
    assert.equal(Object.keys(now.tags).length, 9);
  });

  it('has no parts but those of the contract, each with a description', () => {
    const contract = ['heading', 'summary', 'chart', 'table', 'controls', 'button', 'status', 'footer'];
    for (const [tag, { parts }] of Object.entries(manifest()))
      for (const part of parts) assert.ok(contract.includes(part), `${tag}::part(${part})`);
    for (const path of filesUnder('src', (name) => name.endsWith('.ts')))
      for (const [, list] of read(path).matchAll(/\spart="([^"$]+)"/g))
        for (const part of list.split(' ')) assert.ok(contract.includes(part), `${path}: ${part}`);
  });

  it('has its custom properties in the table for editors', () => {
    const table = read('docs/theming.md');
    for (const name of customProperties()) {
      // The table has families: `--veer-color-ink`, `-ink-soft`.
      const last = name.replace(/^--veer-(color-|font-|space-|radius-)?/, '');
      assert.ok(
        table.includes(`\`${name}\``) || table.includes(`\`-${last}\``) || /^--veer-space-[2-7]$/.test(name),
        name,
      );
    }
  });
});
