// A small client for W3C WebDriver, used for WebKitGTK by the test runner and by the journeys.
import { spawn } from 'node:child_process';
import { createServer } from 'node:net';

const freePort = () =>
  new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

/**
 * Starts an X server without a screen.
 * @returns {Promise<{display: string, stop(): void}>}
 */
export async function startDisplay(xvfb, { width = 1400, height = 1300 } = {}) {
  const args = ['-displayfd', '3', '-screen', '0', `${width}x${height}x24`, '-nolisten', 'tcp', '-ac'];
  const child = spawn(xvfb, args, { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] });
  const number = await new Promise((resolve, reject) => {
    child.stdio[3].once('data', (data) => resolve(String(data).trim()));
    child.once('exit', (code) => reject(new Error(`Xvfb ended with ${code}`)));
  });
  const stop = () => {
    process.off('exit', stop);
    child.kill();
  };
  process.once('exit', stop);
  return { display: `:${number}`, stop };
}

/** Names of keys as in KeyboardEvent.key → the code points WebDriver uses. */
const keyCodes = {
  Backspace: '\uE003',
  Tab: '\uE004',
  Enter: '\uE007',
  Shift: '\uE008',
  Control: '\uE009',
  Alt: '\uE00A',
  Escape: '\uE00C',
  Space: ' ',
  PageUp: '\uE00E',
  PageDown: '\uE00F',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  Delete: '\uE017',
  Meta: '\uE03D',
};

/** `Shift+Tab` → the key actions that press and let go of it. */
export function keyActions(combination) {
  const keys = combination === '+' ? ['+'] : combination.split('+').map((key) => keyCodes[key] ?? key);
  return [
    ...keys.map((value) => ({ type: 'keyDown', value })),
    ...keys.toReversed().map((value) => ({ type: 'keyUp', value })),
  ];
}

/**
 * Starts a driver and one session in it.
 * @param {{driver: string, capabilities: object, env?: object, driverArgs?: (port: number) => string[]}} options
 */
export async function startSession({ driver, capabilities, env, driverArgs }) {
  const port = await freePort();
  const base = `http://127.0.0.1:${port}`;
  const args = driverArgs ? driverArgs(port) : ['--host=127.0.0.1', `--port=${port}`];
  const child = spawn(driver, args, { stdio: 'ignore', detached: true, env: { ...process.env, ...env } });

  /** Driver and browser are one process group. */
  function end() {
    process.off('exit', end);
    try {
      process.kill(-child.pid);
    } catch {
      child.kill();
    }
  }

  // A test that throws must not leave a browser behind.
  process.once('exit', end);

  async function call(method, path, body) {
    const response = await fetch(base + path, {
      method,
      ...(body ? { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } } : {}),
    });
    const { value } = await response.json();
    if (value?.error) throw new Error(`${value.error}: ${value.message}`);
    return value;
  }

  for (let tries = 0; ; tries++)
    try {
      await call('GET', '/status');
      break;
    } catch (error) {
      if (tries > 200) throw error;
      await pause(50);
    }

  let id;
  // The small browser now and then does not answer its first call on a busy machine.
  for (let tries = 0; ; tries++)
    try {
      ({ sessionId: id } = await call('POST', '/session', { capabilities: { alwaysMatch: capabilities } }));
      break;
    } catch (error) {
      if (tries > 2) {
        end();
        throw error;
      }
      await pause(500);
    }

  const session = (method, path, body) => call(method, `/session/${id}${path}`, body);
  const pointer = (actions, pointerType = 'mouse') =>
    session('POST', '/actions', {
      actions: [{ type: 'pointer', id: pointerType, parameters: { pointerType }, actions }],
    });
  const keyboard = (actions) => session('POST', '/actions', { actions: [{ type: 'key', id: 'keyboard', actions }] });

  return {
    /** Kills driver and browser at once. */
    kill() {
      process.off('exit', end);
      process.kill(-child.pid, 'SIGKILL');
    },
    call: session,
    goto: (url) => session('POST', '/url', { url }),
    /** Runs the text of a function in the page; what it returns must be JSON. Promises are waited for. */
    async evaluate(code, args = []) {
      // As text both ways: the driver's own writing of values fails on a page that extends Object.prototype.
      const script = `const done = arguments[1];
        const tell = (answer) => done(JSON.stringify(answer));
        Promise.resolve().then(() => (${code})(...JSON.parse(arguments[0])))
          .then((value) => tell({ value }), (error) => tell({ error: String(error) }));`;
      const result = JSON.parse(await session('POST', '/execute/async', { script, args: [JSON.stringify(args)] }));
      if (result.error) throw new Error(result.error);
      return result.value;
    },
    press: (combination) => keyboard(keyActions(combination)),
    type: (text) => keyboard([...text].flatMap((key) => keyActions(key))),
    move: (x, y) => pointer([{ type: 'pointerMove', x: Math.round(x), y: Math.round(y), duration: 0 }]),
    down: (button = 0) => pointer([{ type: 'pointerDown', button }]),
    up: (button = 0) => pointer([{ type: 'pointerUp', button }]),
    click: (x, y, button = 0, pointerType = 'mouse') =>
      pointer(
        [
          { type: 'pointerMove', x: Math.round(x), y: Math.round(y), duration: 0 },
          { type: 'pointerDown', button },
          { type: 'pointerUp', button },
        ],
        pointerType,
      ),
    release: () => session('DELETE', '/actions'),
    resize: (width, height) => session('POST', '/window/rect', { width, height }),
    async screenshot() {
      return Buffer.from(await session('GET', '/screenshot'), 'base64');
    },
    /** Ends session and driver as a user would close them. */
    async stop() {
      await session('DELETE', '').catch(() => {});
      end();
    },
  };
}
