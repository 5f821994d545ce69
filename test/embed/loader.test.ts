import { expect, waitUntil } from '@open-wc/testing';

const load = (copy: string): Promise<unknown> => import(`../../src/embed/loader.ts?copy=${copy}`);

describe('the loader', () => {
  let before: Set<string>;
  const requested = () =>
    performance.getEntriesByType('resource').filter(({ name }) => /\/elements\/(scope|history)\/\1\.ts/.test(name));

  it('fetches nothing while no tag is on the page', async () => {
    before = new Set(Object.keys(window));
    await load('first');
    expect(requested()).to.deep.equal([]);
  });

  it('brings a widget when its tag appears, however deep, and only that one', async () => {
    const host = document.createElement('div');
    host.append(document.createElement('section'));
    host.firstElementChild?.append(document.createElement('veer-scope'));
    document.body.append(host);
    await waitUntil(() => customElements.get('veer-scope'), 'veer-scope is registered', { timeout: 5000 });
    expect(customElements.get('veer-history')).to.equal(undefined);
  });

  it('lets a second copy stand down', async () => {
    await load('second');
    let asked = 0;
    const original = customElements.define;
    customElements.define = function define(...args: Parameters<typeof original>) {
      if (args[0] === 'veer-history') asked += 1;
      original.apply(customElements, args);
    };
    try {
      document.body.append(document.createElement('veer-history'));
      await waitUntil(() => customElements.get('veer-history'), 'veer-history is registered', { timeout: 5000 });
      await new Promise((resolve) => setTimeout(resolve, 100));
      expect(asked).to.equal(1);
    } finally {
      customElements.define = original;
    }
  });

  it('makes no global', () => {
    // Lit counts its copies and its decorators in globals of its own.
    const made = Object.keys(window).filter((key) => !before.has(key) && !/^(lit|reactiveElement)/.test(key));
    expect(made).to.deep.equal([]);
  });
});
