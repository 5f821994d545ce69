import { expect } from '@open-wc/testing';
import fc, { runs } from '../support/property.js';
import type { Draft } from '../../src/storage/port.js';
import {
  alone,
  answered,
  assessmentOf,
  clean,
  closeTab,
  databases,
  deviceTab,
  mark,
  name,
  newDraft,
  patch,
  rawGet,
  rawKeys,
  tab,
  values,
  type Tab,
} from './support.js';

alone();

/** What the device must hold: answers per draft, and the finished ones. */
interface Model {
  chosen: boolean;
  readonly drafts: Map<string, Map<string, number | null>>;
  readonly finished: Map<string, Record<string, number | null>>;
  /** How many drafts there were in each place of the list; ids are never used twice. */
  readonly lives: Map<string, number>;
}

const idOf = ({ lives }: Model, place: string): string => `${place}-${lives.get(place) ?? 0}`;

/** Two tabs that do not hear each other (the hardest case), with what each has in hand, on a browser with faults. */
interface Real {
  readonly tabs: (Tab & { readonly hands: Map<string, Draft> })[];
  readonly connections: Set<IDBDatabase>;
  /** Faults for the next calls. */
  fail: { open: number; transaction: number; abort: number };
}

const places = ['one', 'two', 'three'];
const deaf = { channel: () => ({ postMessage: () => undefined, close: () => undefined, onmessage: null }) };

/** Breaks the browser's storage as `real.fail` says. @returns mends it */
const breakStorage = (real: Real): (() => void) => {
  const { open } = IDBFactory.prototype;
  const { transaction } = IDBDatabase.prototype;
  const { put } = IDBObjectStore.prototype;
  const error = (): DOMException => new DOMException('Connection to Indexed Database server lost', 'UnknownError');
  const mends = [
    patch(IDBFactory.prototype, 'open', {
      value(this: IDBFactory, ...args: Parameters<typeof open>) {
        if (real.fail.open-- > 0) throw error();
        return open.apply(this, args);
      },
    }),
    patch(IDBDatabase.prototype, 'transaction', {
      value(this: IDBDatabase, ...args: Parameters<typeof transaction>) {
        real.connections.add(this);
        if (real.fail.transaction-- > 0) throw error();
        return transaction.apply(this, args);
      },
    }),
    patch(IDBObjectStore.prototype, 'put', {
      value(this: IDBObjectStore, ...args: Parameters<typeof put>) {
        const request = put.apply(this, args);
        if (real.fail.abort-- > 0) this.transaction.abort();
        return request;
      },
    }),
  ];
  return () => mends.forEach((mend) => mend());
};

type Command = fc.AsyncCommand<Model, Real>;
const command = (
  label: string,
  check: (model: Readonly<Model>) => boolean,
  run: (model: Model, real: Real) => Promise<void>,
): Command => ({ check, run, toString: () => label });

const answer = (at: number, place: string, item: string, value: number | null, looks: boolean): Command =>
  command(
    `answer(${at}, ${place}, ${item}, ${value}, ${looks})`,
    (model) => model.chosen && !model.finished.has(idOf(model, place)),
    async (model, real) => {
      const { keeper, hands } = real.tabs[at]!;
      const id = idOf(model, place);
      const known = model.drafts.get(id);
      const stale = hands.get(place);
      if (stale && stale.id !== id) {
        // Erased by the other tab: it does not come back, and lives on in memory only.
        expect((await keeper.saveDraft(answered(stale, item, value))).saved).to.equal(false);
        expect((await keeper.erase(stale.id)).count).to.equal(1);
        hands.delete(place);
      }
      if (looks || !hands.has(place)) {
        const found = (await keeper.records()).drafts.find((draft) => draft.id === id);
        expect(values(found)).to.deep.equal(Object.fromEntries(known ?? []));
        hands.set(place, found ?? newDraft(id));
      }
      const result = await keeper.saveDraft(answered(hands.get(place)!, item, value));
      expect(result).to.deep.include({ saved: true, trouble: null });
      hands.set(place, result.draft!);
      const now = values(result.draft);
      // Looking first, the resident's answer stands; else the other tab's may have been the later one.
      if (looks || !known?.has(item)) expect(now[item]).to.equal(value);
      else expect([value, known.get(item)]).to.include(now[item]);
      const next = new Map(known).set(item, now[item]!);
      expect(now).to.deep.equal(Object.fromEntries(next));
      model.drafts.set(id, next);
    },
  );

const finish = (at: number, place: string): Command =>
  command(
    `finish(${at}, ${place})`,
    (model) => model.chosen && model.drafts.has(idOf(model, place)),
    async (model, real) => {
      const id = idOf(model, place);
      const answers = Object.fromEntries(model.drafts.get(id)!);
      expect((await real.tabs[at]!.keeper.saveAssessment(assessmentOf(id, { answers }))).saved).to.equal(true);
      model.drafts.delete(id);
      model.finished.set(id, answers);
      for (const { hands } of real.tabs) hands.delete(place);
    },
  );

const erase = (at: number, place: string): Command =>
  command(
    `erase(${at}, ${place})`,
    (model) => model.chosen,
    async (model, real) => {
      const id = idOf(model, place);
      const had = Number(model.drafts.delete(id)) + Number(model.finished.delete(id));
      expect(await real.tabs[at]!.keeper.erase(id)).to.deep.equal({ count: had, verified: true });
      real.tabs[at]!.hands.delete(place);
      model.lives.set(place, (model.lives.get(place) ?? 0) + 1);
    },
  );

const eraseAll = (at: number): Command =>
  command(
    `eraseAll(${at})`,
    (model) => model.chosen,
    async (model, real) => {
      const count = model.drafts.size + model.finished.size;
      expect(await real.tabs[at]!.keeper.eraseAll()).to.deep.equal({ count, verified: true });
      expect(await databases()).to.not.include(name);
      expect(localStorage.length).to.equal(0);
      // The other tab must find out by itself at its next save, and write nothing.
      const other = real.tabs[1 - at]!;
      const result = await other.keeper.saveDraft(answered(newDraft('probe'), 'q1', 1));
      expect(result.saved).to.equal(false);
      expect(other.keeper.place).to.equal('undecided');
      expect((await other.keeper.erase('probe')).count).to.equal(1);
      expect(await databases()).to.not.include(name);
      model.chosen = false;
      for (const place of places) model.lives.set(place, (model.lives.get(place) ?? 0) + 1);
      model.drafts.clear();
      model.finished.clear();
      for (const { hands } of real.tabs) hands.clear();
    },
  );

const choose = (): Command =>
  command(
    'choose()',
    (model) => !model.chosen,
    async (model, real) => {
      for (const { keeper } of real.tabs) expect((await keeper.choose('device')).saved).to.equal(true);
      model.chosen = true;
    },
  );

const reload = (at: number): Command =>
  command(
    `reload(${at})`,
    (model) => model.chosen,
    async (model, real) => {
      dispatchEvent(new PageTransitionEvent('pagehide'));
      closeTab(real.tabs[at]!);
      const fresh = tab(deaf);
      real.tabs[at] = { ...fresh, hands: new Map() };
      expect(await fresh.keeper.hasKept()).to.equal(model.drafts.size + model.finished.size > 0);
      await fresh.keeper.choose('device');
    },
  );

const fault = (kind: keyof Real['fail'] | 'close', times: number): Command =>
  command(
    `fault(${kind}, ${times})`,
    (model) => model.chosen,
    async (_, real) => {
      if (kind === 'close') for (const connection of real.connections) connection.close();
      // Three tries more is what a call gets: faults do not pile up beyond that.
      else real.fail = { open: 0, transaction: 0, abort: 0, [kind]: times };
    },
  );

const anyTab = fc.nat({ max: 1 });
const anyId = fc.constantFrom(...places);
const anyItem = fc.constantFrom('q1', 'q2', 'q3');
const anyValue = fc.option(fc.integer({ min: 0, max: 10 }), { nil: null });
const anyFault = fc.constantFrom<(keyof Real['fail'] | 'close')[]>('open', 'transaction', 'abort', 'close');
const answers = fc.tuple(anyTab, anyId, anyItem, anyValue, fc.boolean()).map((args) => answer(...args));

const commands = fc.commands(
  [
    answers,
    answers,
    answers,
    fc.tuple(anyTab, anyId).map((args) => finish(...args)),
    fc.tuple(anyTab, anyId).map((args) => erase(...args)),
    anyTab.map(eraseAll),
    fc.constant(choose()),
    anyTab.map(reload),
    fc.tuple(anyFault, fc.integer({ min: 1, max: 2 })).map((args) => fault(...args)),
  ],
  { size: '+1', maxCommands: 18 },
);

describe('the store, against a model', () => {
  after(clean);

  it('any sequence of answers, endings and faults in two tabs leaves what the model says', async () => {
    await fc.assert(
      fc.asyncProperty(commands, async (sequence) => {
        await clean();
        const made = [await deviceTab(deaf), await deviceTab(deaf)];
        const real: Real = {
          tabs: made.map((one) => ({ ...one, hands: new Map() })),
          connections: new Set(),
          fail: { open: 0, transaction: 0, abort: 0 },
        };
        const model: Model = { chosen: true, drafts: new Map(), finished: new Map(), lives: new Map() };
        const mend = breakStorage(real);
        try {
          await fc.asyncModelRun(() => ({ model, real }), sequence);
        } finally {
          mend();
        }
        for (const { heard } of real.tabs) {
          expect(heard.filter(({ kind }) => kind === 'trouble' || kind === 'lost' || kind === 'expired')).to.deep.equal(
            [],
          );
        }
        if (!model.chosen) return;
        dispatchEvent(new PageTransitionEvent('pagehide'));
        const { drafts, assessments } = await real.tabs[0]!.keeper.records();
        expect(new Map(drafts.map((draft) => [draft.id, values(draft)]))).to.deep.equal(
          new Map([...model.drafts].map(([id, held]) => [id, Object.fromEntries(held)])),
        );
        expect(new Map(assessments.map(({ assessment }) => [assessment.id, { ...assessment.answers }]))).to.deep.equal(
          model.finished,
        );
        const count = model.drafts.size + model.finished.size;
        expect((await rawKeys()).filter((key) => key !== 'meta')).to.have.length(count);
        expect(await rawGet('meta')).to.deep.include({ count });
        expect(mark()).to.deep.include({ n: count });
      }),
      { ...runs(150), endOnFailure: true, includeErrorInReport: true },
    );
  }).timeout(60_000);
});
