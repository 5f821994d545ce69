import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { filesUnder } from '../../scripts/run.mjs';
import { hits, read, sources, withoutComments } from './sources.mjs';

const css = () => filesUnder('src', (path) => path.endsWith('.css'));

/** What may not stand in src/: name, pattern, why. */
const rules = [
  ['root units', /\d\s*rem\b/g, 'their size is the host page’s'],
  ['style attributes', /\sstyle=|setAttribute\(\s*['"]style['"]/g, 'a strict policy blocks them'],
  ['styleMap', /\bstyleMap\b/g, 'it writes a style attribute on the first drawing'],
  ['style elements', /<style\b/g, 'a strict policy blocks them'],
  ['HTML from strings', /\b(?:inner|outer)HTML\b|\bunsafeHTML\b|\binsertAdjacentHTML\b/g, 'Trusted Types'],
  ['language of the browser', /navigator\s*\??\.\s*languages?\b/g, 'the nearest lang attribute counts'],
  ['named imports of zod', /import\s*(?:type\s*)?\{[^}]*\}\s*from\s*['"]zod/g, 'they are five times as large'],
  ['the large zod', /from\s*['"]zod['"]/g, 'zod/mini is the small one'],
  ['for…in', /\bfor\s*\(\s*(?:const|let|var)\s+\w+\s+in\b/g, 'pages extend Object.prototype'],
  ['code from strings', /\beval\s*\(|new\s+Function\b|document\.write\b/g, 'a strict policy blocks it'],
  ['cookies or sessionStorage', /document\.cookie\b|\bsessionStorage\b/g, 'nothing is kept there'],
];

describe('src', () => {
  for (const [name, pattern, reason] of rules)
    it(`has no ${name}: ${reason}`, () => {
      const found = [...sources(), ...css()].flatMap((path) => hits(path, withoutComments(read(path)), pattern));
      assert.deepEqual(found, []);
    });

  it('leaves clock, chance and locale out of the domain', () => {
    const pattern =
      /\bDate\.now\b|new Date\(\s*\)|\bMath\.random\b|\bcrypto\b|\btoLocale\w*String\b|\bnew Intl\.\w+\(\s*\)/g;
    const domain = sources().filter((path) => /^src\/(domain|interop)\//.test(path));
    assert.deepEqual(
      domain.flatMap((path) => hits(path, withoutComments(read(path)), pattern)),
      [],
    );
  });
});

describe('all files', () => {
  const text = /\.(ts|mjs|js|css|html|json|md|yml)$/;
  const all = ['src', 'stories', 'demo', 'test', 'scripts', 'docs', '.storybook'].flatMap((folder) =>
    filesUnder(folder, (path) => text.test(path)),
  );

  it('have at most 450 lines of code', () => {
    const code = all.filter((path) => /\.(ts|mjs|js|css)$/.test(path) && !/\/(fixtures|golden)\//.test(path));
    const long = code.map((path) => [path, read(path).split('\n').length - 1]).filter(([, lines]) => lines > 450);
    assert.deepEqual(long, []);
  });

  it('hold no test that is left out or runs alone, and no postponed work', () => {
    const tests = all.filter((path) => /\.test\.(ts|mjs)$/.test(path) && !path.startsWith('test/package/'));
    assert.deepEqual(
      tests.flatMap((path) => hits(path, read(path), /\b(?:it|describe|test)\.(?:skip|only)\b|\bxit\(/g)),
      [],
    );
    const others = all.filter((path) => !path.startsWith('test/package/'));
    assert.deepEqual(
      others.flatMap((path) => hits(path, read(path), /\b(?:TODO|FIXME|XXX)\b/g)),
      [],
    );
  });
});
