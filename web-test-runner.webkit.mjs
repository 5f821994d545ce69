// The same tests in WebKitGTK (Linux: packages webkit2gtk-driver and xvfb).
// sendKeys (press, type) and sendMouse work; setViewport, emulateMedia and a11ySnapshot do not.
import { findWebKit } from './scripts/other-browsers.mjs';
import { configure, wholeRun } from './scripts/wtr/shared.mjs';
import { webdriverLauncher } from './scripts/wtr/webdriver-launcher.mjs';

const webkit = findWebKit();
if (!webkit) throw new Error('No WebKitGTK found. On Debian: apt-get install webkit2gtk-driver xvfb.');
const capabilities = { 'webkitgtk:browserOptions': { binary: webkit.browser, args: ['--automation'] } };

export default {
  ...configure('webkit', webdriverLauncher({ name: 'WebKitGTK', capabilities, ...webkit })),
  files: wholeRun(),
  concurrency: 1,
};
