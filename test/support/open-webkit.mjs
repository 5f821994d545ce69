import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startDisplay, startSession } from '../../scripts/webdriver.mjs';

/**
 * GTK takes motion and the look of the window from its settings, so each browser gets its own. Without the style
 * the buttons of the small browser keep its window wider than a phone.
 */
function gtkSettings({ reducedMotion }) {
  const home = mkdtempSync(join(tmpdir(), 'veer-gtk-'));
  const folder = join(home, 'gtk-3.0');
  mkdirSync(folder);
  writeFileSync(join(folder, 'settings.ini'), `[Settings]\ngtk-enable-animations=${reducedMotion ? 0 : 1}\n`);
  writeFileSync(
    join(folder, 'gtk.css'),
    '* { min-width: 0; min-height: 0; padding: 0; margin: 0; border-width: 0; font-size: 1px; } image { opacity: 0; }\n',
  );
  return home;
}

/** Runs in the page, once per document: keeps what WebDriver itself does not tell. Leaves no enumerable trace. */
function record() {
  const key = Symbol.for('journey');
  if (document[key]) return;
  const kept = { errors: [], violations: [], console: [] };
  Object.defineProperty(document, key, { value: kept });
  addEventListener('error', (event) => kept.errors.push(String(event.error?.message ?? event.message)));
  addEventListener('unhandledrejection', (event) => kept.errors.push(String(event.reason?.message ?? event.reason)));
  document.addEventListener('securitypolicyviolation', (event) =>
    kept.violations.push(`${event.effectiveDirective} ${event.blockedURI} "${event.sample}" ${event.sourceFile}`),
  );
  for (const type of ['error', 'warn']) {
    const original = console[type];
    console[type] = (...args) => {
      kept.console.push({ type, text: args.map(String).join(' ') });
      original.apply(console, args);
    };
  }
}

/** Runs in the page: hands over what was recorded since the last time. */
function collect() {
  const kept = document[Symbol.for('journey')];
  const take = (list) => (list ? list.splice(0) : []);
  return {
    errors: take(kept?.errors),
    violations: take(kept?.violations),
    console: take(kept?.console),
    requests: performance.getEntriesByType('resource').map((entry) => entry.name),
  };
}

/**
 * WebKitGTK's own small browser. It always starts with an empty profile, and its log begins after the load event:
 * a violation during loading is seen by the server of the page (`reports` in scripts/serve.mjs).
 */
export async function openWebKit(engine, options) {
  const screen = engine.xvfb ? await startDisplay(engine.xvfb) : null;
  const home = gtkSettings(options);
  const log = { console: [], errors: [], requests: [], violations: [], dialogs: [] };
  const clean = () => {
    screen?.stop();
    rmSync(home, { recursive: true, force: true });
  };
  let session;
  try {
    session = await startSession({
      driver: engine.driver,
      capabilities: {
        unhandledPromptBehavior: 'accept',
        'webkitgtk:browserOptions': { binary: engine.browser, args: ['--automation'] },
      },
      env: {
        DISPLAY: screen?.display ?? engine.display,
        XDG_CONFIG_HOME: home,
        GTK_THEME: options.colorScheme === 'dark' ? 'Adwaita:dark' : 'Adwaita',
      },
    });
    await session.resize(options.width, options.height);
    const [width, height] = await session.evaluate('() => [innerWidth, innerHeight]');
    if (width !== options.width || height !== options.height)
      await session.resize(2 * options.width - width, 2 * options.height - height);
  } catch (error) {
    await session?.stop();
    clean();
    throw error;
  }

  async function refresh() {
    const news = await session.evaluate(String(collect));
    log.errors.push(...news.errors);
    log.violations.push(...news.violations);
    log.console.push(...news.console);
    for (const url of news.requests) if (!log.requests.includes(url)) log.requests.push(url);
  }

  return {
    log,
    refresh,
    async goto(url) {
      await refresh();
      log.requests.push(url);
      await session.goto(url);
      await session.evaluate(String(record));
    },
    evaluate: session.evaluate,
    addScript: (source) => session.evaluate(`() => { ${source}\n }`),
    press: session.press,
    type: session.type,
    click: (x, y) => session.click(x, y),
    tap: (x, y) => session.click(x, y, 0, 'touch'),
    screenshot: session.screenshot,
    async kill() {
      try {
        session.kill();
      } finally {
        clean();
      }
    },
    async close() {
      await session.stop();
      clean();
    },
  };
}
