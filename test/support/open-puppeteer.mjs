import { spawnSync } from 'node:child_process';
import puppeteer from 'puppeteer-core';
import { chromiumArguments, headlessMode } from '../../scripts/ensure-browser.mjs';

const firefoxPreferences = ({ colorScheme, reducedMotion, forcedColors }) => ({
  'layout.css.prefers-color-scheme.content-override': colorScheme === 'dark' ? 0 : 1,
  'ui.systemUsesDarkTheme': colorScheme === 'dark' ? 1 : 0,
  'ui.prefersReducedMotion': reducedMotion ? 1 : 0,
  'browser.display.document_color_use': forcedColors ? 2 : 0,
  // A crashed profile must not open an earlier session or ask about it.
  'browser.sessionstore.resume_from_crash': false,
  'toolkit.startup.max_resumed_crashes': -1,
});

async function emulateChromium(page, { colorScheme, reducedMotion, forcedColors }) {
  const client = await page.createCDPSession();
  await client.send('Emulation.setEmulatedMedia', {
    features: [
      { name: 'prefers-color-scheme', value: colorScheme },
      { name: 'prefers-reduced-motion', value: reducedMotion ? 'reduce' : 'no-preference' },
      { name: 'forced-colors', value: forcedColors ? 'active' : 'none' },
    ],
  });
}

/** Reports policy violations to the console, where every engine's log can be read. */
function reportViolations() {
  document.addEventListener('securitypolicyviolation', (event) => {
    const what = event.sample ? ` "${event.sample}"` : '';
    console.debug(
      `[violation] ${event.effectiveDirective} ${event.blockedURI}${what} ${event.sourceFile}:${event.lineNumber}`,
    );
  });
}

function killTree(child) {
  if (process.platform === 'win32') spawnSync('taskkill', ['/pid', String(child.pid), '/T', '/F']);
  else
    try {
      process.kill(-child.pid, 'SIGKILL');
    } catch {
      child.kill('SIGKILL');
    }
}

function launch(engine, options) {
  const firefox = engine.name === 'firefox';
  return puppeteer.launch({
    browser: firefox ? 'firefox' : 'chrome',
    executablePath: engine.path,
    headless: firefox ? true : headlessMode(engine.path),
    args: firefox ? [] : chromiumArguments,
    ...(options.profileDir ? { userDataDir: options.profileDir } : {}),
    ...(firefox ? { extraPrefsFirefox: firefoxPreferences(options) } : {}),
    defaultViewport: null,
    timeout: 120_000,
    protocolTimeout: 120_000,
  });
}

/** Browsers that are open, by what they were started with. Each page gets a store of its own in them. */
const shared = new Map();

function sharedBrowser(engine, options) {
  const key = JSON.stringify([engine.path, engine.name === 'firefox' ? firefoxPreferences(options) : null]);
  const browser = shared.get(key) ?? launch(engine, options);
  shared.set(key, browser);
  return browser;
}

/** Closes the browsers that pages shared. */
export async function closeShared() {
  const browsers = await Promise.allSettled(shared.values());
  shared.clear();
  await Promise.all(browsers.map(({ value }) => value?.close().catch(() => {})));
}

/** Chromium or Firefox. See `open` in journey.mjs for the options. */
export async function openPuppeteer(engine, options) {
  const firefox = engine.name === 'firefox';
  // A browser with a folder of its own is there to be killed and started again.
  const own = Boolean(options.profileDir);
  const browser = own ? await launch(engine, options) : await sharedBrowser(engine, options);
  const context = own ? browser.defaultBrowserContext() : await browser.createBrowserContext();
  // The first page of Firefox never has the focus of the window: keys would move about in it but press no button.
  const page = (own && !firefox ? (await browser.pages())[0] : undefined) ?? (await context.newPage());
  await page.bringToFront();
  // In Firefox a touch screen cannot be pretended; touch events are sent all the same.
  await page.setViewport({
    width: options.width,
    height: options.height,
    ...(firefox ? {} : { hasTouch: options.touch === true }),
  });
  if (!firefox) await emulateChromium(page, options);

  const log = { console: [], errors: [], requests: [], violations: [], dialogs: [] };
  await page.evaluateOnNewDocument(reportViolations);
  page.on('console', (message) => {
    const text = message.text();
    if (text.startsWith('[violation] ')) log.violations.push(text.slice(12));
    else log.console.push({ type: message.type(), text });
  });
  page.on('pageerror', (error) => log.errors.push(String(error?.message ?? error ?? 'rejected without a reason')));
  page.on('dialog', (dialog) => {
    log.dialogs.push(dialog.type());
    dialog.accept().catch(() => {});
  });
  page.on('request', (request) => log.requests.push(request.url()));

  const run = (where, code, args) =>
    where.evaluate(
      `(${code})(...${JSON.stringify(args).replaceAll('\u2028', '\\u2028').replaceAll('\u2029', '\\u2029')})`,
    );
  const driver = {
    log,
    emulate: firefox ? undefined : (media) => emulateChromium(page, media),
    goto: (url) => page.goto(url, { waitUntil: 'load', timeout: 60_000 }),
    evaluate: (code, args) => run(page, code, args),
    addScript: (source) => page.evaluate(`${source}\n;undefined`),
    async press(combination) {
      const keys = combination === '+' ? ['+'] : combination.split('+');
      const last = keys.pop();
      for (const key of keys) await page.keyboard.down(key);
      await page.keyboard.press(last === 'Space' ? ' ' : last);
      for (const key of keys.toReversed()) await page.keyboard.up(key);
    },
    type: (text) => page.keyboard.type(text),
    click: (x, y) => page.mouse.click(x, y),
    tap: (x, y) => page.touchscreen.tap(x, y),
    async swipe(x, from, to) {
      await page.touchscreen.touchStart(x, from);
      for (let step = 1; step <= 8; step++) await page.touchscreen.touchMove(x, from + ((to - from) * step) / 8);
      await page.touchscreen.touchEnd();
    },
    screenshot: () => page.screenshot({ type: 'png' }).then((bytes) => Buffer.from(bytes)),
    async kill() {
      if (!own) throw new Error('other pages share this browser; open it with profileDir');
      const child = browser.process();
      const ended = new Promise((resolve) => (child.exitCode === null ? child.once('exit', resolve) : resolve()));
      killTree(child);
      await ended;
    },
    close: () => (own ? browser.close() : context.close()),
    /** The same for what is in the first frame of the page; places are those of the frame. */
    async frame() {
      const handle = await page.waitForSelector('iframe');
      const inner = await handle.contentFrame();
      const at = async (act, x, y) => {
        const { x: left, y: top } = await handle.boundingBox();
        return act(left + x, top + y);
      };
      return {
        ...driver,
        evaluate: (code, args) => run(inner, code, args),
        addScript: (source) => inner.evaluate(`${source}\n;undefined`),
        click: (x, y) => at(driver.click, x, y),
        tap: (x, y) => at(driver.tap, x, y),
      };
    },
  };
  return driver;
}
