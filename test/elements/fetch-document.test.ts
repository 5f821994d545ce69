import { expect } from '@open-wc/testing';
import { fetchDocument } from '../../src/elements/base/fetch-document.js';

const read = (address: string, base: string) => fetchDocument(address, base, new AbortController().signal);

describe('the address of a document', () => {
  it('is https or of the own host; two addresses without an origin are not of one host', async () => {
    const small = 'data:application/json,{"schema":"x"}';
    for (const base of ['about:srcdoc', 'data:text/html,x', location.href]) {
      const { value, problems } = await read(small, base);
      expect([value, problems[0]?.code], base).to.deep.equal([null, 'bad-link']);
    }
    expect((await read('http://elders.example/x.json', location.href)).problems[0]?.code).to.equal('bad-link');
    expect((await read('/demo/data/indicators-saniveld.json', location.href)).problems).to.deep.equal([]);
  });
});
