import { expect } from '@open-wc/testing';
import { alone, deviceTab, kinds, name, rawGet, tab, until } from './support.js';
import { usualLimits } from '../../src/storage/limits.js';
import {
  badOpen,
  badTransaction,
  draft,
  limited,
  never,
  savesQuietly,
  saysSo,
  silent,
  stub,
  undo,
  withFaults,
} from './stubs.js';

alone();

describe('a browser that does not answer', () => {
  withFaults();

  it('a resident hears within a few seconds, and why it is: opening is given up before the whole call', () => {
    const { secondOpen, open, call, look, waiting } = usualLimits;
    expect([secondOpen, waiting, open, call, 2500]).to.deep.equal(
      [secondOpen, waiting, open, call, 2500].sort((a, b) => a - b),
    );
    expect(look).to.be.below(1000);
  });

  it('opening that hangs once', async () => {
    const calls = badOpen(1, silent);
    await savesQuietly(await deviceTab({ limits: limited({ secondOpen: 10, open: never, call: never }) }));
    expect(calls()).to.equal(2);
  });

  it('opening that hangs for ever', async () => {
    badOpen(Infinity, silent);
    await saysSo('hanging', tab({ limits: limited({ secondOpen: 10, open: 50, call: never }) }));
  });

  it('opening that answers after it was given up', async () => {
    const answers: (() => void)[] = [];
    badOpen(2, (open) => {
      const late = silent();
      answers.push(() => {
        const request = open();
        request.onupgradeneeded = (event) => {
          Object.defineProperty(late, 'result', { value: request.result, configurable: true });
          late.onupgradeneeded?.(event);
        };
        request.onsuccess = () => {
          Object.defineProperty(late, 'result', { value: request.result, configurable: true });
          late.onsuccess?.(new Event('success'));
        };
      });
      return late;
    });
    const device = tab({ limits: limited({ secondOpen: 10, open: 50 }) });
    void device.keeper.choose('device');
    expect((await device.keeper.saveDraft(draft)).saved).to.equal(false);
    expect(answers).to.have.length(2);
    for (const answer of answers) answer();
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
    const limits = limited();
    const device = await deviceTab({ limits });
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
    // Long enough to be written meanwhile.
    Object.assign(limits, { waiting: 10, call: 400 });
    const result = await keeper.saveDraft(draft);
    Object.assign(limits, usualLimits);
    expect(result).to.deep.include({ saved: false, trouble: 'hanging' });
    expect(calls()).to.equal(1);
    expect([...new Set(states)]).to.deep.equal(['saving', 'waiting', 'failed']);
    // It was written after all: the next try finds that out, and does not count it twice.
    expect((await keeper.retry()).saved).to.equal(true);
    expect(await rawGet('meta')).to.deep.include({ count: 1, lastRev: 1 });
    expect(kinds(device)).to.deep.equal(['trouble', 'recovered']);
  });

  it('hasKept answers when nothing else does', async () => {
    localStorage.setItem(name, '{"n":0,"lastRev":1}');
    badOpen(Infinity, silent);
    stub(IDBFactory.prototype, 'databases', () => new Promise(() => undefined));
    const limits = limited({ open: never, call: never, look: 10 });
    expect(await tab({ limits }).keeper.hasKept()).to.equal(false);
    localStorage.clear();
    expect(await tab({ limits }).keeper.hasKept()).to.equal(false);
  });

  it('erasing when the browser does not answer: not called verified', async () => {
    const limits = limited();
    const device = await deviceTab({ limits });
    await device.keeper.saveDraft(draft);
    limits.open = 50;
    badOpen(Infinity, silent);
    stub(IDBFactory.prototype, 'deleteDatabase', silent);
    expect(await device.keeper.eraseAll()).to.deep.equal({ count: 1, verified: false });
    expect(device.keeper.place).to.equal('undecided');
  });
});
