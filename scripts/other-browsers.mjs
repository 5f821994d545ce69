// Firefox and WebKitGTK are used when they are installed; only Chromium is fetched.
import { existsSync, readdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** First existing path of a program on PATH, or null. */
export function onPath(...names) {
  for (const directory of [...(process.env.PATH ?? '').split(delimiter), '/usr/bin'])
    for (const name of names) {
      const path = join(directory, name);
      if (directory && existsSync(path)) return path;
    }
  return null;
}

/** Path of an installed Firefox, or null. FIREFOX_PATH wins. */
export function findFirefox() {
  if (process.env.FIREFOX_PATH) return process.env.FIREFOX_PATH;
  const usual = [
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    join(process.env.PROGRAMFILES ?? '', 'Mozilla Firefox', 'firefox.exe'),
  ];
  const names = process.platform === 'win32' ? ['firefox.exe'] : ['firefox-esr', 'firefox'];
  return onPath(...names) ?? usual.find((path) => existsSync(path)) ?? null;
}

/**
 * WebKitGTK on Linux: its driver, its small browser and an X server (the browser has no headless mode).
 * @returns {{driver: string, browser: string, display: string | null, xvfb: string | null} | null}
 */
export function findWebKit() {
  if (process.platform !== 'linux') return null;
  const driver = onPath('WebKitWebDriver');
  const xvfb = onPath('Xvfb');
  const display = process.env.DISPLAY || null;
  if (!driver || (!xvfb && !display)) return null;
  for (const library of ['/usr/lib', '/usr/libexec', '/usr/lib64']) {
    if (!existsSync(library)) continue;
    for (const name of ['', ...readdirSync(library)])
      for (const version of ['webkit2gtk-4.1', 'webkitgtk-6.0', 'webkit2gtk-4.0']) {
        const browser = join(library, name, version, 'MiniBrowser');
        if (existsSync(browser)) return { driver, browser, display, xvfb };
      }
  }
  return null;
}
