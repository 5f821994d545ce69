/**
 * One driver for journeys over whole pages in three engines: Chromium and Firefox through puppeteer-core (Firefox by
 * WebDriver BiDi), WebKitGTK through plain WebDriver. What an engine cannot do stands in `engines()`.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { after } from 'node:test';
import { ensureBrowser } from '../../scripts/ensure-browser.mjs';
import { findFirefox, findWebKit } from '../../scripts/other-browsers.mjs';
import { lookAtPage } from './in-page.mjs';
import { closeShared, openPuppeteer } from './open-puppeteer.mjs';
import { openWebKit } from './open-webkit.mjs';

/**
 * @typedef {object} Engine
 * @property {'chromium' | 'firefox' | 'webkit'} name
 * @property {boolean} keepsProfile can be started again with what it stored (`profileDir`)
 * @property {boolean} touch sends touch events; otherwise `tap` is a mouse click
 */

/**
 * The engines found on this machine, Chromium first. VEER_BROWSER=firefox (or a list with commas) takes a part.
 * @returns {Promise<Engine[]>}
 */
export async function engines() {
  const wanted = (process.env.VEER_BROWSER ?? '').split(',').filter(Boolean);
  const take = (name) => wanted.length === 0 || wanted.includes(name);
  const found = [];
  if (take('chromium')) found.push({ name: 'chromium', path: await ensureBrowser(), keepsProfile: true, touch: true });
  const firefox = findFirefox();
  if (firefox && take('firefox')) found.push({ name: 'firefox', path: firefox, keepsProfile: true, touch: true });
  const webkit = findWebKit();
  if (webkit && take('webkit')) found.push({ name: 'webkit', ...webkit, keepsProfile: false, touch: false });
  return found;
}

/**
 * Opens one page with a store of its own: in Chromium and Firefox in a browser that pages of this file share, with
 * `profileDir` and in WebKit in a browser of its own. Only a page with `profileDir`, or in WebKit, can be killed.
 * @param {Engine} engine one of `engines()`
 * @param {object} [options]
 * @param {number} [options.width] width of the page in CSS pixels, default 1200
 * @param {number} [options.height] height, default 800
 * @param {'light' | 'dark'} [options.colorScheme]
 * @param {boolean} [options.forcedColors] Chromium and Firefox
 * @param {boolean} [options.reducedMotion]
 * @param {boolean} [options.touch] a touch screen
 * @param {string} [options.profileDir] folder that outlives the browser, where the engine `keepsProfile`
 * @returns {Promise<Page>}
 */
export async function open(engine, options = {}) {
  const settings = { width: 1200, height: 800, colorScheme: 'light', ...options };
  const driver = engine.name === 'webkit' ? await openWebKit(engine, settings) : await openPuppeteer(engine, settings);
  return new Page(driver, engine, settings);
}

after(closeShared);

const pattern = (name) =>
  name === undefined
    ? null
    : typeof name === 'string'
      ? { source: `^${escapeRegExp(name)}$`, flags: '' }
      : { source: name.source, flags: name.flags };
const escapeRegExp = (text) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

/** A page in one engine. Names are a string (the whole name) or a RegExp. */
class Page {
  #driver;

  constructor(driver, engine, settings) {
    this.#driver = driver;
    this.engine = engine;
    this.settings = settings;
  }

  /**
   * What happened since opening: `console` [{type, text}], `errors` [text], `requests` [url], `violations` [text]
   * (content security policy), `dialogs` [type] (all accepted; `beforeunload` too). In WebKit it starts after the load
   * event, `requests` are from resource timing and `dialogs` stays empty.
   */
  async log() {
    await this.#driver.refresh?.();
    return this.#driver.log;
  }

  async goto(url) {
    await this.#driver.goto(url);
  }

  /** What is in the first frame, of whatever origin, as a page of its own. Chromium and Firefox. */
  async frame() {
    if (!this.#driver.frame) throw new Error(`${this.engine.name} cannot look into a frame`);
    return new Page(await this.#driver.frame(), this.engine, this.settings);
  }

  /** Changes the settings of the reader while the page is open: `colorScheme`, `forcedColors`. Only Chromium can. */
  async emulate(media) {
    if (!this.#driver.emulate) throw new Error(`${this.engine.name} cannot change colours while a page is open`);
    await this.#driver.emulate({ ...this.settings, ...media });
  }

  /** Runs a function (or its text) in the page; the result must be JSON. */
  evaluate(code, ...args) {
    return this.#driver.evaluate(String(code), args);
  }

  /** A key as in KeyboardEvent.key, with modifiers before it: `Shift+Tab`. */
  press(key) {
    return this.#driver.press(key);
  }

  type(text) {
    return this.#driver.type(text);
  }

  /** Touches the page when it was opened with `touch` and the engine can, otherwise clicks. */
  tap(x, y) {
    return this.settings.touch && this.engine.touch ? this.#driver.tap(x, y) : this.#driver.click(x, y);
  }

  /** Moves a finger up or down over the page, as for scrolling. False where the engine has no touch. */
  async swipe(x, from, to) {
    if (!this.settings.touch || !this.engine.touch || !this.#driver.swipe) return false;
    await this.#driver.swipe(x, from, to);
    return true;
  }

  /** @param {string} [path] PNG file to write */
  async screenshot(path) {
    const bytes = await this.#driver.screenshot();
    if (path) writeFileSync(path, bytes);
    return bytes;
  }

  /** Kills the whole browser at once, as a crash or an empty battery does. */
  kill() {
    return this.#driver.kill();
  }

  close() {
    return this.#driver.close();
  }

  #look(request) {
    return this.evaluate(lookAtPage, request);
  }

  /** The element that has focus, through shadow roots: tag, role, name, text, value, checked, its box … */
  deepActive() {
    return this.#look({ ask: 'active' });
  }

  /** First element with this role and name (or text, when it has no name), in reading order; null when there is none. */
  find(role, name) {
    return this.#look({ ask: 'first', role, name: pattern(name) });
  }

  findAll(role, name) {
    return this.#look({ ask: 'all', role, name: pattern(name) });
  }

  /** All text on the page as it is read. */
  text() {
    return this.#look({ ask: 'text' });
  }

  /** Waits until the element is there. Rejects after `timeout` ms and then says what is on the page. */
  async waitFor(role, name, timeout = 8000) {
    const end = Date.now() + timeout;
    for (;;) {
      const found = await this.find(role, name);
      if (found) return found;
      if (Date.now() > end)
        throw new Error(`No ${role} "${name ?? ''}" within ${timeout} ms. Page: ${(await this.text()).slice(0, 1500)}`);
      await pause(50);
    }
  }

  /** Waits until `check()` gives something true; returns it. */
  async waitUntil(check, what = String(check), timeout = 8000) {
    const end = Date.now() + timeout;
    for (;;) {
      const value = await check();
      if (value) return value;
      if (Date.now() > end)
        throw new Error(`Not within ${timeout} ms: ${what}. Page: ${(await this.text()).slice(0, 1500)}`);
      await pause(50);
    }
  }

  /** Waits for the element, scrolls it into view and taps its middle. */
  async tapOn(role, name) {
    await this.waitFor(role, name);
    const wanted = { ask: 'first', role, name: pattern(name) };
    await this.#look({ ...wanted, scroll: true });
    // A finger goes to what is on the screen: a busy browser may not have drawn yet where the page scrolled to.
    await this.evaluate(
      () => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(() => drawn(true)))),
    );
    const box = await this.#look(wanted);
    await this.tap(box.x + box.width / 2, box.y + box.height / 2);
    return box;
  }

  /** Presses Tab (or `key`) until the element has focus, as someone without a mouse does. */
  async tabTo(role, name, { key = 'Tab', limit = 80 } = {}) {
    const wanted = pattern(name);
    await this.waitFor(role, name);
    const seen = [];
    for (let n = 0; n <= limit; n++) {
      const active = await this.deepActive();
      if (active?.role === role && (!wanted || new RegExp(wanted.source, wanted.flags).test(active.name)))
        return active;
      seen.push(`${active?.role} "${active?.name}"`);
      await this.press(key);
    }
    throw new Error(`${role} "${name}" not reached by ${limit} × ${key}. Seen: ${seen.slice(0, 30).join(', ')}`);
  }

  /** Violations found by axe on the whole page: [{id, nodes: [target]}]. */
  async axe(options = {}) {
    const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
    if (!(await this.evaluate('() => typeof window.axe === "object"'))) await this.#driver.addScript(source);
    return this.evaluate(
      (given) =>
        window.axe
          .run(document, { resultTypes: ['violations'], ...given })
          .then((result) =>
            result.violations.map(({ id, nodes }) => ({ id, nodes: nodes.map((n) => n.target.flat(2).join(' ')) })),
          ),
      options,
    );
  }

  /** Reads what the page keeps: names of databases, localStorage and sessionStorage keys, cookies, caches. */
  kept() {
    return this.evaluate(async () => ({
      databases: (await indexedDB.databases()).map((d) => d.name),
      local: Object.keys(localStorage),
      session: Object.keys(sessionStorage),
      cookies: document.cookie,
      caches: typeof caches === 'undefined' ? [] : await caches.keys(),
    }));
  }
}
