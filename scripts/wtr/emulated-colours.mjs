// A command of the test runner: the colours of the reader's system, by `Emulation.setEmulatedMedia` of the page itself.
// emulateMedia of @web/test-runner-commands leaves `forcedColors` out for this launcher, without a word.

/** Sessions with pages that are in forced colours: what is emulated lasts as long as its session. */
const sessions = new WeakMap();

/** `forced-colours` with true or false. Only Chromium can; elsewhere the command fails and says so. */
export function emulatedColoursPlugin() {
  return {
    name: 'emulated-colours-command',
    async executeCommand({ command, payload, session }) {
      if (command !== 'forced-colours') return undefined;
      if (typeof payload !== 'boolean') throw new Error('forced-colours takes true or false.');
      if (session.browser.type !== 'puppeteer' || session.browser.name !== 'Chromium')
        throw new Error(`${session.browser.name} cannot be put in forced colours; only Chromium can.`);
      const page = session.browser.getPage(session.id);
      if (!sessions.has(page)) sessions.set(page, await page.createCDPSession());
      await sessions.get(page).send('Emulation.setEmulatedMedia', {
        features: [{ name: 'forced-colors', value: payload ? 'active' : 'none' }],
      });
      return true;
    },
  };
}
