/**
 * What every page of the benchmark shares: how it tells the harness that its picture stands, and how
 * the time from a change to the next paint is taken. Nothing here may favour one row over another.
 */

/** A page that draws a web. `step` counts up; the same step always gives the same numbers. */
export interface WebRow {
  /** Changes one number and nothing else. */
  update(step: number): void;
  /** True when the picture on screen is that of `step`; absent where a picture cannot be read (canvas). */
  shown?(step: number): boolean;
}

/** A page that asks questions. The elements it names are pressed by `click()`: no pointer moves, the same act for every row. */
export interface QuestionnaireRow {
  /** The button between the first screen and the first question, where there is such a screen. */
  begin?(): Element | null;
  /** How many statements stand on the screen together. */
  readonly perScreen: number;
  /** The thing to press for `value` (0 to 10) of the nth statement on this screen. */
  option(nth: number, value: number): Element | null;
  /** The button to the next question or page. */
  next(): Element | null;
  /** Text of the first statement on screen, '' when there is none: how the harness knows that the next one has come. */
  statement(): string;
}

/** Ways to save one more answer, by name; each resolves when the answer is saved. */
export type StoreRow = Readonly<Record<string, () => Promise<void>>>;

/** A page that draws a network. */
export interface NetworkRow extends WebRow {
  /** Where node n stands on the page, CSS pixels. */
  where(node: number): { readonly x: number; readonly y: number };
  /** Where all stand, as text: the same text is the same picture. */
  picture(): string;
  /** Normalised stress of the picture (pages/network/data.ts). */
  stress(): number;
}

type Row = WebRow | QuestionnaireRow | StoreRow | NetworkRow;

/** Resolves in a task right after the next frame was painted. */
function afterPaint(): Promise<number> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => {
      const channel = new MessageChannel();
      channel.port1.onmessage = () => resolve(performance.now());
      channel.port2.postMessage(null);
    });
  });
}

/** Paints until `done`, at most 60 frames; the time of the paint that showed it. */
async function paintOf(done: () => boolean): Promise<number> {
  for (let frame = 0; frame < 60; frame++) {
    const at = await afterPaint();
    if (done()) return at;
  }
  throw new Error('the change never came on screen');
}

export interface Bench {
  /** ms from navigation to the paint after the row said it was ready. */
  readonly drawn: Promise<number>;
  row: Row | null;
  /** One change and the paint after it. */
  change(step: number): Promise<void>;
  /** ms from just before one change to the paint that shows it. */
  changeToPaint(step: number): Promise<number>;
  /** Looks up what to press, so that looking it up is not measured. */
  aim(what: 'begin' | 'next'): void;
  aim(what: 'option', nth: number, value: number): void;
  /** Presses what was aimed at, and waits for the paint after it. */
  press(): Promise<void>;
  /** ms from pressing what was aimed at to the paint that shows another statement. */
  pressToPaint(): Promise<number>;
  /** What a function of the row says. */
  ask(name: string, ...given: readonly unknown[]): unknown;
  /** The next frame was painted. */
  painted(): Promise<void>;
  /** The longest task until now, ms; 0 when none took more than 50. */
  longest(): number;
  /** The node of a network that stands furthest to the left. */
  outermost(): number;
  /** Saves once in the way called `name`; ms until it says that it is saved. */
  save(name: string): Promise<number>;
}

let settle: (at: number) => void;
let fail: (reason: unknown) => void;
let target: HTMLElement;

let longest = 0;
new PerformanceObserver((list) => {
  for (const { duration } of list.getEntries()) longest = Math.max(longest, duration);
}).observe({ type: 'longtask', buffered: true });

const bench: Bench = {
  drawn: new Promise<number>((resolve, reject) => {
    settle = resolve;
    fail = reject;
  }),
  row: null,
  async change(step) {
    (bench.row as WebRow).update(step);
    await afterPaint();
  },
  async changeToPaint(step) {
    const row = bench.row as WebRow;
    const from = performance.now();
    row.update(step);
    return (await paintOf(() => row.shown?.(step) ?? true)) - from;
  },
  aim(what: 'begin' | 'next' | 'option', nth: number = 0, value: number = 0) {
    const row = bench.row as QuestionnaireRow;
    const found = what === 'option' ? row.option(nth, value) : what === 'next' ? row.next() : (row.begin?.() ?? null);
    if (!(found instanceof HTMLElement)) throw new Error(`nothing to press for ${what} ${nth} ${value}`);
    found.scrollIntoView({ block: 'center' });
    target = found;
  },
  async press() {
    target.click();
    await afterPaint();
  },
  async pressToPaint() {
    const row = bench.row as QuestionnaireRow;
    const before = row.statement();
    const from = performance.now();
    target.click();
    return (await paintOf(() => row.statement() !== before && row.statement() !== '')) - from;
  },
  ask: (name, ...given) =>
    (bench.row as unknown as Record<string, (...given: readonly unknown[]) => unknown>)[name]?.(...given),
  async painted() {
    await afterPaint();
  },
  longest: () => longest,
  outermost() {
    const row = bench.row as NetworkRow;
    const count = row.picture().split(',').length;
    const xs = Array.from({ length: count }, (_, node) => row.where(node).x);
    return xs.indexOf(Math.min(...xs));
  },
  async save(name) {
    const from = performance.now();
    await (bench.row as StoreRow)[name]?.();
    return performance.now() - from;
  },
};

declare global {
  interface Window {
    bench: Bench;
  }
}
window.bench = bench;

/** Called by a page once its first picture or screen stands in the DOM (or on the canvas). */
export function ready(row: Row): void {
  bench.row = row;
  void afterPaint().then(settle, fail);
}

/** Called by a page that cannot start. */
export function failed(reason: unknown): void {
  fail(reason);
}

/** The place a row draws in. */
export function stage(): HTMLElement {
  const element = document.getElementById('stage');
  if (element === null) throw new Error('no #stage in the page');
  return element;
}
