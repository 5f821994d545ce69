import { expect } from '@open-wc/testing';
import fc from '../../support/property.js';
import { acted, begun, mostTurns, redone, undone, type History } from '../../../src/domain/edit/history.js';
import { contentOf, nameOfContent, sameContent } from '../../../src/domain/edit/same.js';
import { reworded, typedLine, typedProse } from '../../../src/domain/edit/wording.js';
import { say } from '../../../src/domain/document/text.js';

describe('undo and redo', () => {
  const acts = fc.array(fc.oneof(fc.integer(), fc.constantFrom('undo', 'redo')), { maxLength: 60 });

  it('undo gives exactly the state before the act, redo exactly the one after, whatever was done before', () => {
    fc.assert(
      fc.property(acts, fc.integer(), (list, last) => {
        let history: History<object, number> = begun({ start: true });
        for (const act of list) {
          if (act === 'undo') history = undone(history);
          else if (act === 'redo') history = redone(history);
          else history = acted(history, { act }, act as number);
        }
        const before = history.now;
        const next = { last };
        const after = acted(history, next, last);
        expect(undone(after).now).to.equal(before);
        expect(redone(undone(after)).now).to.equal(next);
        expect(redone(undone(after))).to.deep.equal(after);
        expect(after.future).to.deep.equal([]);
      }),
    );
  });

  it('all the way back is the start, and going on is harmless', () => {
    const start = {};
    let history = begun<object, string>(start);
    for (const act of ['a', 'b', 'c']) history = acted(history, { act }, act);
    expect(history.past.map(({ act }) => act)).to.deep.equal(['a', 'b', 'c']);
    for (let n = 0; n < 5; n++) history = undone(history);
    expect(history.now).to.equal(start);
    expect(history.future.map(({ act }) => act)).to.deep.equal(['a', 'b', 'c']);
    for (let n = 0; n < 5; n++) history = redone(history);
    expect(history.now).to.deep.equal({ act: 'c' });
  });

  it('an act that changes nothing leaves no trace, and the oldest of very many are forgotten', () => {
    const state = {};
    const history = acted(begun<object, string>(state), state, 'nothing');
    expect(history.past).to.deep.equal([]);
    let long = begun<object, number>(state);
    for (let n = 0; n < mostTurns + 5; n++) long = acted(long, { n }, n);
    expect(long.past).to.have.length(mostTurns);
    expect(long.past[0]!.act).to.equal(5);
  });
});

describe('content', () => {
  it('is the same whatever the order of keys, and null is not given', () => {
    expect(sameContent({ a: 1, b: [2, { c: null, d: 'x' }] }, { b: [2, { d: 'x' }], a: 1 })).to.equal(true);
    expect(sameContent({ a: 1 }, { a: 2 })).to.equal(false);
    expect(sameContent([1, 2], [2, 1])).to.equal(false);
    expect(contentOf(null)).to.equal(contentOf(undefined));
  });

  it('gives names that do not meet', () => {
    const names = new Set(Array.from({ length: 20000 }, (_, i) => nameOfContent(`experience ${i}`)));
    expect(names.size).to.equal(20000);
    expect(nameOfContent('x')).to.match(/^[0-9a-z]+$/);
  });
});

describe('what someone typed', () => {
  it('loses hidden characters and blank ends; nothing is null', () => {
    expect(typedLine(' a \n b\u202e ')).to.equal('a b');
    expect(typedProse(' een\r\n\r\ntwee ')).to.equal('een\n\ntwee');
    for (const text of ['', '  ', '\n', '\u0000']) {
      expect(typedLine(text)).to.equal(null);
      expect(typedProse(text)).to.equal(null);
    }
  });

  const speech = { language: 'nl', address: 'u', documentLanguage: 'nl' } as const;

  it('changes the wording that was seen and leaves other languages alone', () => {
    const both = { nl: 'Koffie', en: 'Coffee' };
    expect({ ...(reworded(both, 'Thee', speech) as object) }).to.deep.equal({ nl: 'Thee', en: 'Coffee' });
    expect({ ...(reworded(both, 'Tea', { ...speech, language: 'en' }) as object) }).to.deep.equal({
      nl: 'Koffie',
      en: 'Tea',
    });
    // A reader of English who saw the Dutch words changed the Dutch words.
    expect({ ...(reworded({ nl: 'Koffie' }, 'Thee', { ...speech, language: 'en' }) as object) }).to.deep.equal({
      nl: 'Thee',
    });
    expect(reworded(both, 'Koffie', speech)).to.equal(both);
    expect(reworded(both, null, speech)).to.equal(null);
    expect(reworded(null, 'Thee', speech)).to.equal('Thee');
  });

  it('is what is said afterwards, in any mix of languages', () => {
    const tag = fc.constantFrom('nl', 'en', 'nl-BE', 'ar');
    const wording = fc.oneof(fc.constantFrom('een', 'twee'), fc.constant({ u: 'u', je: 'je' }));
    const text = fc.oneof(fc.constant('plain'), fc.dictionary(tag, wording, { minKeys: 1 }));
    fc.assert(
      fc.property(text, tag, tag, (before, language, documentLanguage) => {
        const here = { language, address: 'je', documentLanguage } as const;
        const after = reworded(before, 'nieuw', here);
        expect(say(after!, here).value).to.equal('nieuw');
        if (typeof before === 'object' && typeof after === 'object')
          expect(Object.keys(after!).sort()).to.deep.equal(Object.keys(before).sort());
      }),
    );
  });
});
