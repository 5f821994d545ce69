import { expect, waitUntil } from '@open-wc/testing';

const load = (copy: string): Promise<unknown> => import(`../../src/embed/loader.ts?copy=${copy}`);

describe('the loader', () => {
  let before: Set<string>;
  /** What came of the widgets. What was asked for before this question has come when the question has its own answer. */
  const requested = async (): Promise<string[]> => {
    await (await fetch('/src/elements/history/history.ts?last')).text();
    return performance
      .getEntriesByType('resource')
      .map(({ name }) => /\/elements\/(scope|history)\/\1\.ts(?!.*last)/.exec(name)?.[1] ?? '')
      .filter((name) => name !== '');
  };
  /** How often the page was asked to tell of its tags while something happened. */
  const watched = async (act: () => Promise<unknown>): Promise<number> => {
    let times = 0;
    const { observe } = MutationObserver.prototype;
    MutationObserver.prototype.observe = function (target, options) {
      if (target === document) times++;
      observe.call(this, target, options);
    };
    try {
      await act();
    } finally {
      MutationObserver.prototype.observe = observe;
    }
    return times;
  };

  it('fetches nothing while no tag is on the page', async () => {
    before = new Set(Object.keys(window));
    expect(await watched(() => load('first'))).to.equal(1);
    expect(await requested()).to.deep.equal([]);
  });

  it('brings a widget when its tag appears, however deep, and only that one', async () => {
    const host = document.createElement('div');
    host.append(document.createElement('section'));
    host.firstElementChild?.append(document.createElement('veer-scope'));
    document.body.append(host);
    await waitUntil(() => customElements.get('veer-scope'), 'veer-scope is registered', { timeout: 5000 });
    expect(await requested()).to.deep.equal(['scope']);
    expect(customElements.get('veer-history')).to.equal(undefined);
  });

  it('lets a second copy stand down', async () => {
    expect(await watched(() => load('second'))).to.equal(0);
    document.body.append(document.createElement('veer-history'));
    await waitUntil(() => customElements.get('veer-history'), 'veer-history is registered', { timeout: 5000 });
  });

  it('makes no global', () => {
    // Lit counts its copies and its decorators in globals of its own.
    const made = Object.keys(window).filter((key) => !before.has(key) && !/^(lit|reactiveElement)/.test(key));
    expect(made).to.deep.equal([]);
  });
});
