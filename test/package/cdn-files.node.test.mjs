// Which files a page has to fetch for one widget: no widget brings the file of another one along.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { before, describe, it } from 'node:test';
import { ensureBuilt } from '../../scripts/build.mjs';
import { at } from '../../scripts/run.mjs';

/** Name of a file without its hash; later code of one name may come in several files. */
const nameOf = (file) => file.replace(/-[\w-]{8}\.js$/, '');

describe('files in cdn/', () => {
  let files;
  before(async () => {
    await ensureBuilt({ packageToo: false });
    files = new Map(
      readdirSync(at('cdn', 'chunks')).map((file) => [
        file,
        [...readFileSync(at('cdn', 'chunks', file), 'utf8').matchAll(/(?:from|import)"\.\/([^"]+)"/g)].map(
          (found) => found[1],
        ),
      ]),
    );
  });

  /** Names of all that a file imports at once. */
  const reached = (start) => {
    const found = new Set();
    const waiting = [...files].filter(([file]) => nameOf(file) === start).flatMap(([, imports]) => imports);
    for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
      if (found.has(file)) continue;
      found.add(file);
      waiting.push(...(files.get(file) ?? []));
    }
    return [...new Set([...found].map(nameOf))].filter((name) => name !== start).sort();
  };

  const forms = ['core', 'lit', 'records'];
  for (const [widget, needs] of Object.entries({
    'spider-web': ['core'],
    'coalition-map': ['core'],
    gauge: ['core', 'figures'],
    'indicator-board': ['core', 'figures'],
    'self-assessment': forms,
  }))
    it(`before its first drawing ${widget} needs ${needs.join(', ')}`, () => {
      assert.deepEqual(reached(widget), needs);
    });

  it('read nothing that a page gave all objects', () => {
    const texts = [...files.keys()].map((file) => [file, readFileSync(at('cdn', 'chunks', file), 'utf8')]);
    assert.deepEqual(
      texts.filter(([, text]) => /\bfor\((?:var|let|const) [\w$]+ in /.test(text)).map(([file]) => file),
      [],
    );
    // The bundler's helper for `import * as`, as every file has it, makes its namespace on such a page too.
    const helpers = texts.flatMap(
      ([, text]) => /=(\(\(\)=>\{var e=Object\.defineProperty,.*?return t\}\)\(\))/.exec(text)?.[1] ?? [],
    );
    assert.notEqual(helpers.length, 0);
    for (const added of [5, { set: 5 }, () => 1]) {
      Object.defineProperty(Object.prototype, 'set', { value: added, enumerable: true, configurable: true });
      try {
        for (const helper of helpers) assert.deepEqual(Object.keys((0, eval)(helper)({ a: () => 1 })), ['a']);
      } finally {
        delete Object.prototype.set;
      }
    }
  });

  for (const [later, needs] of Object.entries({
    'spider-web-later': ['core', 'files', 'spider-web', 'web-more'],
    'coalition-map-later': ['coalition-map', 'core', 'files'],
    'indicator-board-later': ['core', 'figures', 'figures-later', 'files', 'indicator-board'],
  }))
    it(`${later} needs ${needs.join(', ')}`, () => {
      assert.deepEqual(reached(later), needs);
    });
});
