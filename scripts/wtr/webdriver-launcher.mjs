// A launcher of @web/test-runner over plain W3C WebDriver. It has what the plugins of @web/test-runner-commands
// ask of a `webdriver` browser (sendKeys, sendMouse, resetMouse); setViewport and emulateMedia do not know that kind.
import { startDisplay, startSession } from '../webdriver.mjs';

/**
 * @param {{name: string, driver: string, capabilities: object, display?: string | null, xvfb?: string | null}} options
 */
export function webdriverLauncher({ name, driver, capabilities, display, xvfb }) {
  let session;
  let screen;
  const active = new Map();
  const buttons = { left: 0, middle: 1, right: 2 };
  return {
    name,
    type: 'webdriver',
    concurrency: 1,
    async initialize() {
      if (!display && xvfb) screen = await startDisplay(xvfb);
      const env = { DISPLAY: display ?? screen?.display };
      session = await startSession({ driver, capabilities, env });
    },
    async startSession(id, url) {
      active.set(id, url);
      await session.goto(url);
    },
    isActive: (id) => active.has(id),
    getBrowserUrl: (id) => active.get(id),
    async stopSession(id) {
      active.delete(id);
      await session.goto('about:blank').catch(() => {});
      return { testCoverage: undefined, errors: [] };
    },
    async stop() {
      await session?.stop();
      screen?.stop();
    },
    async sendKeys(_id, keys) {
      for (const key of keys) await session.press(key);
    },
    sendMouseMove: (_id, x, y) => session.move(x, y),
    sendMouseClick: (_id, x, y, button) => session.click(x, y, buttons[button ?? 'left']),
    sendMouseDown: (_id, button) => session.down(buttons[button ?? 'left']),
    sendMouseUp: (_id, button) => session.up(buttons[button ?? 'left']),
    resetMouse: () => session.release(),
  };
}
