import { expect } from '@open-wc/testing';
import fc from '../support/property.js';
import { phrase, pieces } from '../../src/language/phrase.js';

describe('phrase', () => {
  it('picks the form of address', () => {
    expect(phrase('[U gaf|Je gaf] een cijfer.')).to.equal('U gaf een cijfer.');
    expect(phrase('[U gaf|Je gaf] een cijfer.', {}, 'je')).to.equal('Je gaf een cijfer.');
  });

  it('fills in values and picks singular or plural', () => {
    expect(phrase('{n} {n:vraag|vragen}', { n: 1 })).to.equal('1 vraag');
    expect(phrase('{n} {n:vraag|vragen}', { n: 24 })).to.equal('24 vragen');
    expect(phrase('{n} {n:vraag|vragen}', { n: 0 })).to.equal('0 vragen');
  });

  it('leaves a value that was not given as it stands, also on pages that extend Object.prototype', () => {
    expect(phrase('{constructor} {toString}')).to.equal('{constructor} {toString}');
  });

  it('splits emphasis off before values are filled in', () => {
    expect(pieces('Het hoogst is *{axis}*.', { axis: 'A*B' })).to.deep.equal([
      { text: 'Het hoogst is ', strong: false },
      { text: 'A*B', strong: true },
      { text: '.', strong: false },
    ]);
  });

  it('never reads a value as a template', () => {
    fc.assert(
      fc.property(fc.string(), (value) => {
        expect(phrase('<{v}>', { v: value })).to.equal(`<${value}>`);
      }),
    );
  });
});
