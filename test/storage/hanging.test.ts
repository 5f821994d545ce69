import { expect } from '@open-wc/testing';
import { alone, deviceTab, kinds, name, rawGet, tab, until } from './support.js';
import { badOpen, badTransaction, draft, savesQuietly, saysSo, silent, stub, undo, withFaults } from './stubs.js';

alone();

describe('a browser that does not answer', () => {
  withFaults();

  it('opening that hangs once', async () => {
    const calls = badOpen(1, silent);
    const start = performance.now();
    await savesQuietly(await deviceTab());
    expect(performance.now() - start).to.be.lessThan(1500);
    expect(calls()).to.equal(2);
  });

  it('opening that hangs for ever', async () => {
    badOpen(Infinity, silent);
    await saysSo('hanging');
  });

  it('opening that answers after it was given up', async () => {
    badOpen(2, (open) => {
      const late = silent();
      setTimeout(() => {
        const request = open();
        request.onupgradeneeded = (event) => {
          Object.defineProperty(late, 'result', { value: request.result, configurable: true });
          late.onupgradeneeded?.(event);
        };
        request.onsuccess = () => {
          Object.defineProperty(late, 'result', { value: request.result, configurable: true });
          late.onsuccess?.(new Event('success'));
        };
      }, 2300);
      return late;
    });
    const device = tab();
    void device.keeper.choose('device');
    expect((await device.keeper.saveDraft(draft)).saved).to.equal(false);
    await until(() => device.keeper.saveState === 'saved');
    expect(kinds(device)).to.deep.equal(['trouble', 'recovered']);
  });

  it('an older widget that blocks us', async () => {
    const request = indexedDB.open(name);
    await new Promise((resolve) => (request.onsuccess = resolve));
    undo.push(() => request.result.close());
    await saysSo('blocked');
  });

  it('a transaction that never says it is complete: no blind second try', async () => {
    const device = await deviceTab();
    const { keeper } = device;
    const calls = badTransaction(1, (real) => {
      const made = real();
      const { addEventListener } = made;
      made.addEventListener = (type: string, listener: never) => {
        if (type !== 'complete') addEventListener.call(made, type, listener);
      };
      return made;
    });
    const states: string[] = [];
    keeper.subscribe(() => states.push(keeper.saveState));
    const start = performance.now();
    const result = await keeper.saveDraft(draft);
    expect(performance.now() - start).to.be.lessThan(2500);
    expect(result).to.deep.include({ saved: false, trouble: 'hanging' });
    expect(calls()).to.equal(1);
    expect([...new Set(states)]).to.deep.equal(['saving', 'waiting', 'failed']);
    // It was written after all: the next try finds that out, and does not count it twice.
    expect((await keeper.retry()).saved).to.equal(true);
    expect(await rawGet('meta')).to.deep.include({ count: 1, lastRev: 1 });
    expect(kinds(device)).to.deep.equal(['trouble', 'recovered']);
  });

  it('hasKept answers within a second when nothing answers', async () => {
    localStorage.setItem(name, '{"n":0,"lastRev":1}');
    badOpen(Infinity, silent);
    stub(IDBFactory.prototype, 'databases', () => new Promise(() => undefined));
    const start = performance.now();
    expect(await tab().keeper.hasKept()).to.equal(false);
    localStorage.clear();
    expect(await tab().keeper.hasKept()).to.equal(false);
    expect(performance.now() - start).to.be.lessThan(2000);
  });

  it('erasing when the browser does not answer: not called verified', async () => {
    const device = await deviceTab();
    await device.keeper.saveDraft(draft);
    badOpen(Infinity, silent);
    stub(IDBFactory.prototype, 'deleteDatabase', silent);
    expect(await device.keeper.eraseAll()).to.deep.equal({ count: 1, verified: false });
    expect(device.keeper.place).to.equal('undecided');
  });
});
