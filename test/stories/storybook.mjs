// Storybook as a folder of files, built when it is older than what it is made from, and served on this machine.
import { existsSync, mkdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import { at, cache, newest, run, tool } from '../../scripts/run.mjs';

const folder = join(cache, 'storybook');
const stamp = join(cache, 'storybook.built');
const sources = ['src', 'stories', '.storybook', 'custom-elements.json', 'package.json', 'package-lock.json'];

/** Builds Storybook when something it is made from has changed since. */
export async function ensureStorybook() {
  if (existsSync(join(folder, 'index.json')) && existsSync(stamp) && statSync(stamp).mtimeMs >= newest(...sources))
    return;
  const started = new Date();
  rmSync(stamp, { force: true });
  mkdirSync(cache, { recursive: true });
  const command = [...tool('storybook'), 'build', '--output-dir', folder, '--disable-telemetry', '--quiet'];
  const build = () => run(command, { log: join(cache, 'logs', 'storybook.log') });
  let { code, output } = await build();
  // Storybook copies into one folder twice at once, and sometimes one takes away or makes what the other works on.
  for (let again = 0; again < 3 && code !== 0 && /EEXIST|ENOENT/.test(output); again++)
    ({ code, output } = await build());
  if (code !== 0) throw new Error(`Storybook could not be built.\n${output.slice(-3000)}`);
  // What changed while it was being built may not be in it.
  writeFileSync(stamp, '');
  utimesSync(stamp, started, started);
}

/** @returns {{id: string, title: string, name: string, type: 'story' | 'docs'}[]} */
export const entries = () => Object.values(JSON.parse(readFileSync(join(folder, 'index.json'), 'utf8')).entries);

const types = {
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

/** @returns {Promise<{address: string, close(): void}>} */
export async function serveStorybook() {
  const server = createServer((request, response) => {
    const path = normalize(decodeURIComponent(new URL(request.url, 'http://localhost').pathname));
    const file = join(folder, path);
    // Browsers ask for it by themselves; an error in their console would hide real ones.
    if (path === '/favicon.ico') return response.writeHead(204).end();
    if (!file.startsWith(folder) || !existsSync(file) || statSync(file).isDirectory())
      return response.writeHead(404).end();
    response.writeHead(200, {
      'content-type': types[extname(file)] ?? 'application/octet-stream',
      'cache-control': 'max-age=3600',
    });
    return response.end(readFileSync(file));
  });
  await new Promise((done) => server.listen(0, '127.0.0.1', done));
  return {
    address: `http://127.0.0.1:${server.address().port}`,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

/** Source of axe, to be run in a page. */
export const axeSource = () => readFileSync(at('node_modules', 'axe-core', 'axe.min.js'), 'utf8');

// As a step of its own, so that it can be done beside others.
if (process.argv[1] === fileURLToPath(import.meta.url)) await ensureStorybook();
