// A browser page that opens stories one after the other and tells what was wrong with each.
import { pageRules, ruleSets } from '../../.storybook/accessibility.mjs';
import { axeSource } from './storybook.mjs';

/**
 * Runs in the page: shows a story as Storybook's own sidebar does, without loading the page anew, and waits for the end
 * of its play.
 * @returns {Promise<string[]>} what went wrong
 */
async function show(storyId, globals) {
  const channel = window.__STORYBOOK_ADDONS_CHANNEL__;
  const faults = [];
  const listeners = {};
  const stop = () => Object.entries(listeners).forEach(([event, listener]) => channel.off(event, listener));
  const ended = new Promise((resolve) => {
    const failed = ['storyMissing', 'storyErrored', 'storyThrewException', 'playFunctionThrewException'];
    for (const event of [...failed, 'unhandledErrorsWhilePlaying'])
      listeners[event] = (told) => {
        faults.push(`${event}: ${told?.message ?? JSON.stringify(told)}`);
        resolve();
      };
    listeners.storyFinished = (told) => {
      if (told.storyId !== storyId) return;
      if (told.status !== 'success') faults.push(`the story ended with "${told.status}"`);
      resolve();
    };
    setTimeout(() => {
      faults.push('the story did not end within 20 s');
      resolve();
    }, 20_000);
  });
  channel.emit('updateGlobals', { globals });
  Object.entries(listeners).forEach(([event, listener]) => channel.on(event, listener));
  const same = new URL(location.href).searchParams.get('id') === storyId;
  channel.emit(same ? 'forceRemount' : 'setCurrentStory', { storyId, viewMode: 'story' });
  await ended;
  stop();
  scrollTo(0, 0);
  const tags = new Set(
    Array.from(document.querySelectorAll('#storybook-root *'), (element) => element.localName).filter((name) =>
      name.includes('-'),
    ),
  );
  if (tags.size === 0) faults.push('no element of its own in the story');
  for (const tag of tags) if (!customElements.get(tag)) faults.push(`<${tag}> is not defined`);
  return faults;
}

/** Runs in the page. */
async function violations(ruleSets, pageRules) {
  const { violations } = await window.axe.run('#storybook-root', {
    runOnly: ruleSets,
    rules: Object.fromEntries(pageRules.map((id) => [id, { enabled: false }])),
    resultTypes: ['violations'],
  });
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${help}\n${target.flat(9).join(' >>> ')}\n${failureSummary}`),
  );
}

/** Runs in the page: changes what the toolbar changes; false when the story does not follow. */
async function setGlobals(globals) {
  window.__STORYBOOK_ADDONS_CHANNEL__.emit('updateGlobals', { globals });
  const wanted = Object.entries(globals).map(([name, value]) => `.${name}-${value}`);
  for (let n = 0; n < 200; n++) {
    if (document.querySelector(`.page${wanted.join('')}`)) return true;
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  return false;
}

/** Runs in the page: all words in the widgets. */
function words() {
  return Array.from(document.querySelectorAll('#storybook-root *'), (element) => element.shadowRoot?.textContent ?? '')
    .join('')
    .replace(/\s+/g, ' ');
}

/** Runs in the page. */
async function codeOfFirst() {
  const button = Array.from(document.querySelectorAll('button')).find((one) => one.textContent.trim() === 'Show code');
  if (!button) return '';
  button.click();
  for (let n = 0; n < 100; n++) {
    const code = document.querySelector('.sbdocs-preview pre')?.textContent.trim();
    if (code) return code;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  return 'nothing';
}

const twoFrames = () =>
  new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve(undefined))));

const usual = { scheme: 'light', style: 'paper' };

/**
 * @param {import('puppeteer-core').Browser} browser
 * @param {string} address of the served Storybook
 */
export async function storyPage(browser, address) {
  const page = await browser.newPage();
  await page.setViewport({ width: 1000, height: 900 });
  const client = await page.createCDPSession();
  // Pages are open side by side; each has to believe that it has the focus.
  await client.send('Emulation.setFocusEmulationEnabled', { enabled: true });
  const forceColours = (active) =>
    client.send('Emulation.setEmulatedMedia', {
      features: [
        { name: 'prefers-reduced-motion', value: 'reduce' },
        { name: 'forced-colors', value: active ? 'active' : 'none' },
      ],
    });
  await forceColours(false);
  let faults = [];
  const underWay = new Set();
  page.on('pageerror', (error) => faults.push(`page error: ${error?.message ?? error}`));
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(`console error: ${message.text()} ${message.location().url ?? ''}`);
  });
  for (const ended of ['requestfinished', 'requestfailed']) page.on(ended, (request) => underWay.delete(request));
  page.on('request', (request) => {
    const url = request.url();
    underWay.add(request);
    if (!url.startsWith(`${address}/`) && !/^(data|blob):/.test(url)) faults.push(`request to ${url}`);
  });
  page.on('dialog', (dialog) => dialog.accept().catch(() => {}));

  // Storybook's own run of axe would be one more.
  const load = (id, viewMode) =>
    page.goto(`${address}/iframe.html?id=${id}&viewMode=${viewMode}&globals=a11y.manual:!true`, { waitUntil: 'load' });
  const drawn = (selector) =>
    page.waitForSelector(selector, { timeout: 30_000 }).catch(() => faults.push(`${selector} was not drawn`));
  let ready = false;
  /** Code or data that were asked for have come; a story in which they never come holds up for a second. */
  const quiet = async () => {
    const end = Date.now() + 1000;
    do {
      while (underWay.size > 0 && Date.now() < end) await new Promise((resolve) => setTimeout(resolve, 10));
      // What has come may ask for more.
      await page.evaluate(twoFrames);
    } while (underWay.size > 0 && Date.now() < end);
  };

  return {
    page,
    forceColours,
    /** What went wrong on this page since it was opened. */
    faults: () => faults,
    setGlobals: (globals) => page.evaluate(setGlobals, globals),
    /** Opens a story, in light and in the house style given, and waits for the end of its play. */
    async openStory(id, globals = {}) {
      faults = [];
      await forceColours(false);
      if (!ready) {
        await load(id, 'story');
        await drawn('#storybook-root .page');
        await page.evaluate(axeSource());
        ready = true;
      }
      underWay.clear();
      faults.push(...(await page.evaluate(show, id, { ...usual, ...globals })));
      await quiet();
    },
    /** Opens a page of documentation and waits until it is drawn. */
    async openDocs(id) {
      faults = [];
      ready = false;
      await load(id, 'docs');
      await drawn('#storybook-docs h1');
      await page.evaluate(twoFrames);
    },
    /** @returns {Promise<string>} what "Show code" shows at the first example of a page; '' without that button */
    codeOfFirst: () => page.evaluate(codeOfFirst),
    words: () => page.evaluate(words),
    /** @returns {Promise<string[]>} accessibility faults of what is shown now */
    async violations() {
      await page.evaluate(twoFrames);
      return page.evaluate(violations, ruleSets, pageRules);
    },
  };
}
