import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { chromium } from 'playwright-core';
import { chromiumArguments as args, ensureBrowser } from '../../../scripts/ensure-browser.mjs';

let executablePath;

/** Chromium's headless shell where there is one: the same engine with less around it, so less noise. Else what the tests use. */
export async function findBrowser() {
  const folders = [...(process.env.PATH ?? '').split(delimiter), '/usr/bin'];
  const shell = folders.map((folder) => join(folder, 'chromium-headless-shell')).find((path) => existsSync(path));
  executablePath ??= process.env.CHROME_PATH ?? shell ?? (await ensureBrowser());
  return executablePath;
}

const view = {
  viewport: { width: 1280, height: 900 },
  deviceScaleFactor: 1,
  reducedMotion: 'reduce',
  locale: 'nl-NL',
  timezoneId: 'Europe/Amsterdam',
};

/**
 * Opens `url` in a new browser process with nothing cached, hands over a `Load`, and closes the process.
 * @param {string} url
 * @param {(load: Load) => Promise<T>} use
 * @param {{ disk?: boolean, profiled?: boolean, patience?: number }} [options] `disk`: keeps the browser's profile on disk while open (the
 *   IndexedDB of a fresh context lives in memory); `profiled`: records where the CPU goes from the start; `patience`:
 *   ms until something must be drawn
 */
export async function withLoad(url, use, { disk = false, profiled = false, patience = 20_000 } = {}) {
  const executablePath = await findBrowser();
  const folder = disk ? await mkdtemp(join(tmpdir(), 'veer-bench-')) : null;
  const browser = folder === null ? await chromium.launch({ executablePath, args }) : null;
  const context =
    browser === null
      ? await chromium.launchPersistentContext(folder, { executablePath, args, ...view })
      : await browser.newContext(view);
  try {
    const page = await context.newPage();
    const problems = [];
    page.on('pageerror', (error) => problems.push(String(error.message).split('\n')[0]));
    const cdp = await context.newCDPSession(page);
    await cdp.send('Performance.enable', { timeDomain: 'threadTicks' });
    const load = new Load(page, cdp);
    if (profiled) await load.startProfile();
    page.setDefaultTimeout(patience);
    await page.goto(url);
    const late = wait(patience, undefined, { ref: false }).then(() =>
      Promise.reject(new Error(`nothing drawn within ${patience / 1000} s`)),
    );
    const drawn = await Promise.race([page.evaluate(() => globalThis.bench.drawn), late]).catch((error) => {
      throw new Error(`did not start: ${problems[0] ?? error.message}`);
    });
    const result = await use(load, drawn);
    if (problems.length > 0) throw new Error(`error in the page: ${problems[0]}`);
    return result;
  } finally {
    await context.close();
    await browser?.close();
    if (folder !== null) await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** One open page, and the clock of its main thread. */
export class Load {
  #page;
  #cdp;

  constructor(page, cdp) {
    this.#page = page;
    this.#cdp = cdp;
  }

  /** Calls a function of `window.bench` (pages/kit.ts) in the page. */
  bench(name, ...given) {
    return this.#page.evaluate(([name, given]) => globalThis.bench[name](...given), [name, given]);
  }

  /** A property of the row (pages/kit.ts). */
  row(name) {
    return this.#page.evaluate((name) => globalThis.bench.row[name], name);
  }

  /** Whether the row has a function of that name. */
  can(name) {
    return this.#page.evaluate((name) => typeof globalThis.bench.row[name] === 'function', name);
  }

  /** CPU time of the page's main thread since its process began, ms. */
  async cpu() {
    return (await this.metrics()).get('ThreadTime') * 1000;
  }

  /** What the browser counts about the page, by name; times in seconds of CPU. */
  async metrics() {
    const { metrics } = await this.#cdp.send('Performance.getMetrics');
    return new Map(metrics.map(({ name, value }) => [name, value]));
  }

  /** CPU time of what `work` sets in motion, ms: until 40 ms after it resolved, so that work put off counts too. */
  async cpuOf(work) {
    const from = await this.cpu();
    await work();
    await wait(40);
    return (await this.cpu()) - from;
  }

  /**
   * The mouse: `move` to a place in CSS pixels, `down`, `up`.
   * @param {'move' | 'down' | 'up'} act
   */
  mouse(act, ...place) {
    return this.#page.mouse[act](...place);
  }

  async startProfile() {
    await this.#cdp.send('Profiler.enable');
    await this.#cdp.send('Profiler.setSamplingInterval', { interval: 100 });
    await this.#cdp.send('Profiler.start');
  }

  /** What was recorded since `startProfile`, or, given `work`, while that ran. */
  async profile(work) {
    if (work) {
      await this.startProfile();
      await work();
    }
    return (await this.#cdp.send('Profiler.stop')).profile;
  }

  /** Slows the CPU down `rate` times; 1 = not. */
  async slow(rate) {
    await this.#cdp.send('Emulation.setCPUThrottlingRate', { rate });
  }

  /** Waits 20 to 45 ms, so that the next act falls anywhere between two frames. */
  async rest() {
    await wait(20 + Math.random() * 25);
  }
}
