import { expect } from '@open-wc/testing';
import fc from '../../support/property.js';
import { bytesOf, canBeOpened, jsonText } from '../../../src/domain/document/json-text.js';
import { parseJson } from '../../../src/domain/document/parse-json.js';

const one = { partner: 'partner-1', issue: 'issue-1', level: 'helps', note: 'Café 🌱' };
const many = (count: number): object => ({ list: Array.from({ length: count }, () => one) });

describe('the text of a file', () => {
  it('is written for eyes while it is small, and without blanks when it is large', () => {
    expect(jsonText({ a: [1] })).to.equal('{\n  "a": [\n    1\n  ]\n}\n');
    expect(jsonText(many(20_000))).to.equal(`${JSON.stringify(many(20_000))}\n`);
    // Small without blanks, and not with them.
    const between = many(9000);
    expect(bytesOf(JSON.stringify(between))).to.be.below(1024 * 1024);
    expect(bytesOf(JSON.stringify(between, null, 2))).to.be.above(1024 * 1024);
    expect(jsonText(between)).to.equal(`${JSON.stringify(between)}\n`);
  });

  it('can be opened again exactly when the reader of files takes it', () => {
    for (const padding of [2 * 1024 * 1024 - 9, 2 * 1024 * 1024 - 8]) {
      const text = jsonText({ a: 'x'.repeat(padding) });
      expect(canBeOpened(text)).to.equal(parseJson(text).value !== null);
      expect(canBeOpened(text)).to.equal(padding === 2 * 1024 * 1024 - 9);
    }
  });

  it('is weighed as UTF-8', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(bytesOf(text)).to.equal(new TextEncoder().encode(text).length);
      }),
    );
  });
});
