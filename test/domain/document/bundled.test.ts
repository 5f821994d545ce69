import { expect } from '@open-wc/testing';
import { readInstrument } from '../../../src/domain/document/instrument.js';
import type { Instrument, Text } from '../../../src/domain/document/types.js';
import { bundledIds, loadInstrument, peekInstrument } from '../../../src/instruments/index.js';
import { lines, plain } from './samples.js';

const textsOf = (value: unknown): Text[] => {
  if (typeof value !== 'object' || value === null) return [];
  if (Object.hasOwn(value, 'nl')) return [value as Text];
  return Object.values(value).flatMap(textsOf);
};

describe('bundled instruments', () => {
  it('are loaded once, and then at hand', async () => {
    const id = 'open-leadership';
    const [first, second] = await Promise.all([loadInstrument(id), loadInstrument(id)]);
    expect(first.value).to.equal(second.value);
    expect(peekInstrument(id)).to.equal(first.value);
    expect(bundledIds).to.deep.equal(['positive-health', 'open-leadership']);
  });

  it('that do not exist are a problem, not an error', async () => {
    for (const id of ['who-5', '', 'constructor', '__proto__']) {
      expect(lines(await loadInstrument(id))).to.deep.equal([
        `instrument not-found [positive-health | open-leadership] {"${id}"} !`,
      ]);
      expect(peekInstrument(id)).to.equal(null);
    }
  });

  for (const id of bundledIds) {
    it(`${id} is as it would be read from outside, without a problem`, async () => {
      const { value } = await loadInstrument(id);
      const parsed = readInstrument(JSON.parse(JSON.stringify(value)));
      expect(parsed.problems).to.deep.equal([]);
      expect(plain(parsed.value)).to.deep.equal(plain(value));
    });

    it(`${id} is complete in Dutch and English`, async () => {
      const { value } = await loadInstrument(id);
      const texts = textsOf(value);
      expect(texts.length).to.be.greaterThan(40);
      for (const text of texts) expect(Object.keys(text), JSON.stringify(text)).to.deep.equal(['nl', 'en']);
      for (const { question, help, plainLabel } of (value as Instrument).axes)
        expect([question, help, plainLabel]).to.not.include(null);
    });
  }

  it('positive-health has 6 topics: 24 statements, 12 easy ones, or one number each', async () => {
    const { axes, items, variants } = (await loadInstrument('positive-health')).value as Instrument;
    expect(axes.map(({ id }) => id)).to.deep.equal(['body', 'mental', 'meaning', 'quality', 'participation', 'daily']);
    expect(items.length).to.equal(36);
    expect(items.filter(({ sensitive }) => sensitive).length).to.equal(4);
    expect(variants.map(({ id, items }) => [id, items === 'axes' ? items : items.length])).to.deep.equal([
      ['standard', 24],
      ['quick', 'axes'],
      ['simple', 12],
    ]);
  });

  it('open-leadership has 5 topics with 3 sentences each', async () => {
    const { axes, items } = (await loadInstrument('open-leadership')).value as Instrument;
    expect(axes.map(({ id }) => items.filter(({ axis }) => axis === id).length)).to.deep.equal([3, 3, 3, 3, 3]);
  });
});
