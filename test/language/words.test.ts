import { expect } from '@open-wc/testing';
import { addWords, bindWords, WordBook } from '../../src/language/words.js';
import { nearestLanguage, watchLanguage } from '../../src/language/nearest-language.js';

const dutch = { decimal: ',', and: 'en', listComma: ', ', hello: '[Goedendag|Hoi]' };

describe('WordBook', () => {
  it('has Dutch at hand and fetches another language once', async () => {
    let fetched = 0;
    const book = new WordBook(
      { a: dutch },
      {
        en: () => {
          fetched++;
          return Promise.resolve({ ...dutch, hello: 'Hello' });
        },
      },
    );
    expect(book.resolve('en-GB')).to.equal('en');
    expect(book.peek('en')).to.equal(null);
    await Promise.all([book.load('en'), book.load('en')]);
    expect(book.peek('en')?.hello).to.equal('Hello');
    expect(fetched).to.equal(1);
  });

  it('falls back to Dutch for a language it does not have', () => {
    expect(new WordBook({ b: dutch }, { en: () => Promise.resolve(dutch) }).resolve('de')).to.equal('nl');
  });

  it('is at Dutch, under its own name, when fetching fails, and fetches again for the next who asks', async () => {
    let online = false;
    const book = new WordBook(
      { b: dutch },
      { en: () => (online ? Promise.resolve({ ...dutch, hello: 'Hello' }) : Promise.reject(new Error('offline'))) },
    );
    expect(await Promise.all([book.load('en'), book.load('en')])).to.deep.equal(['nl', 'nl']);
    expect(book.peek('en')).to.equal(null);
    expect(book.peek('nl')?.hello).to.equal(dutch.hello);
    online = true;
    expect(await book.load('en')).to.equal('en');
    expect(book.peek('en')?.hello).to.equal('Hello');
    expect(await book.load('nl')).to.equal('nl');
  });

  it('takes a language from the host; missing words stay Dutch', () => {
    const book = new WordBook({ c: dutch }, {});
    addWords('fy', 'c', { hello: 'Goeie' });
    expect(book.resolve('fy')).to.equal('fy');
    expect(book.peek('fy')).to.include({ hello: 'Goeie', and: 'en' });
  });

  it('takes the words a host added for any of its sections; its own go first, Dutch that comes later stands in', () => {
    addWords('fy', 'shared', { and: 'en', hello: 'Hoi' });
    const book = new WordBook<keyof typeof dutch | 'later'>({ shared: dutch, d: { hello: 'Dag' } }, {});
    expect(book.resolve('fy')).to.equal('fy');
    addWords('fy', 'd', { hello: 'Goeie' });
    book.more({ later: 'Straks' });
    expect(book.peek('fy')).to.include({ hello: 'Goeie', decimal: ',', later: 'Straks' });
    expect(new WordBook({ e: dutch }, {}).resolve('fy')).to.equal('nl');
  });

  it('some words replaced in a language of the library leave its other words in that language', async () => {
    const book = new WordBook({ f: dutch }, { en: () => Promise.resolve({ ...dutch, hello: 'Hello', and: 'and' }) });
    addWords('en', 'f', { hello: 'Hi' });
    expect(book.peek('en')).to.equal(null);
    await book.load('en');
    expect(book.peek('en')).to.include({ hello: 'Hi', and: 'and' });
  });
});

describe('bindWords', () => {
  it('joins lists and speaks in the form of address', () => {
    const words = bindWords(dutch, 'nl', 'je');
    expect(words.say('hello')).to.equal('Hoi');
    expect([words.list([]), words.list(['a']), words.list(['a', 'b']), words.list(['a', 'b', 'c'])]).to.deep.equal([
      '',
      'a',
      'a en b',
      'a, b en c',
    ]);
  });
});

describe('nearestLanguage', () => {
  it('EM10: finds the nearest lang through shadow roots and slots; the attribute wins over the host', () => {
    const outer = document.createElement('div');
    outer.lang = 'en';
    const host = document.createElement('div');
    outer.append(host);
    const root = host.attachShadow({ mode: 'open' });
    const inner = document.createElement('p');
    root.append(inner);
    document.body.append(outer);
    expect(nearestLanguage(inner)).to.equal('en');
    host.lang = 'nl-BE';
    expect(nearestLanguage(inner)).to.equal('nl-BE');
    inner.lang = 'fr';
    expect(nearestLanguage(inner)).to.equal('fr');
    outer.remove();
  });

  it('is Dutch when nothing says otherwise, whatever the browser speaks', () => {
    const loose = document.createElement('p');
    expect(nearestLanguage(loose)).to.equal('nl');
  });

  it('tells when a language changes around it, and stops when asked', async () => {
    const outer = document.createElement('div');
    const inner = document.createElement('p');
    outer.append(inner);
    document.body.append(outer);
    let calls = 0;
    const stop = watchLanguage(inner, () => calls++);
    outer.lang = 'en';
    await Promise.resolve();
    expect(calls).to.equal(1);
    stop();
    outer.lang = 'nl';
    await Promise.resolve();
    expect(calls).to.equal(1);
    outer.remove();
  });
});
