import { expect } from '@open-wc/testing';
import fc, { runs } from '../../support/property.js';
import { jsonText } from '../../../src/domain/document/json-text.js';
import { plainJson } from '../../../src/domain/document/plain-json.js';
import { filesOf } from '../../../src/elements/base/own/own-file.js';
import { canonical } from '../../../src/storage/plain.js';

/** A page with an old library: it gives all values a text of their own. */
const onOldPage = <T>(act: () => T): T => {
  const parents: object[] = [Array.prototype, String.prototype, Number.prototype, Boolean.prototype, Object.prototype];
  const toJSON = { value: () => 'old', configurable: true };
  for (const parent of parents) Object.defineProperty(parent, 'toJSON', toJSON);
  try {
    return act();
  } finally {
    for (const parent of parents) Reflect.deleteProperty(parent, 'toJSON');
  }
};

describe('plain data as JSON', () => {
  it('is what JSON.stringify makes of it, with and without indentation, also on an old page', () => {
    fc.assert(
      fc.property(
        fc.jsonValue({ maxDepth: 5, noUnicodeString: false }),
        fc.constantFrom(0, 1, 2, 4, 10),
        (value, indent) => {
          const expected = JSON.stringify(value, null, indent);
          expect(plainJson(value, indent)).to.equal(expected);
          expect(onOldPage(() => plainJson(value, indent))).to.equal(expected);
        },
      ),
      runs(500),
    );
  });

  it('leaves out and fills in what JSON.stringify does', () => {
    const odd = [
      { a: undefined, b: () => 1, c: Symbol('c'), d: NaN, e: -0, f: Infinity, g: [undefined, () => 1, NaN] },
      [, 1, ,],
      { a: {}, b: [], c: [[]], d: [{}] },
      { ['__proto__']: 1, '': '"\u2028\ud800' },
      Object.assign(Object.create(null) as object, { 2: 'b', 1: 'a' }),
      { when: new Date(0), map: new Map([[1, 2]]), nothing: null },
      'text',
      null,
    ];
    for (const value of odd)
      for (const indent of [0, 2]) expect(plainJson(value, indent)).to.equal(JSON.stringify(value, null, indent));
    expect(plainJson(undefined)).to.equal('null');
  });

  it('files and what is kept are the same on an old page', () => {
    const entry = { id: 'a', lists: [[1, 'two', null], []], note: 'Café' };
    const made = (): unknown => [
      jsonText({ entries: [entry] }),
      filesOf([], [], [entry], 'veerkracht').map(({ text }) => text),
      canonical({ b: [{ d: 1, c: 2 }], a: entry }),
    ];
    expect(onOldPage(() => JSON.stringify({ a: [1] }))).to.equal('"old"');
    expect(onOldPage(made)).to.deep.equal(made());
  });
});
