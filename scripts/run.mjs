// Small helpers shared by the scripts. No dependencies: some scripts run before anything is installed.
import { spawn } from 'node:child_process';
import { createWriteStream, existsSync, mkdirSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = join(dirname(fileURLToPath(import.meta.url)), '..');
export const cache = join(root, '.cache');

/** Path of a file in the project. */
export const at = (...parts) => join(root, ...parts);

export const readJson = (path) => JSON.parse(readFileSync(path, 'utf8'));

/** A program of an installed package, as arguments for this Node. `bin` is its name in the package's `bin` field. */
export function tool(packageName, bin = packageName) {
  const folder = at('node_modules', ...packageName.split('/'));
  const { bin: bins } = readJson(join(folder, 'package.json'));
  return [process.execPath, join(folder, typeof bins === 'string' ? bins : bins[bin])];
}

/** npm itself, also where it is a .cmd file (Windows). */
export function npm() {
  const path = process.env.npm_execpath;
  return path?.endsWith('.js') ? [process.execPath, path] : [process.platform === 'win32' ? 'npm.cmd' : 'npm'];
}

/**
 * Runs a command to its end.
 * @param {string[]} command program and arguments
 * @param {{log?: string, env?: object, show?: boolean, timeout?: number}} [options] `log`: file that gets all output;
 *   `show`: output also here
 * @returns {Promise<{code: number, output: string, seconds: number}>} never rejects
 */
export function run([program, ...args], { log, env, show = false, timeout = 600_000 } = {}) {
  const started = performance.now();
  return new Promise((resolve) => {
    const child = spawn(program, args, {
      cwd: root,
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
      shell: program.endsWith('.cmd'),
      timeout,
    });
    if (log) mkdirSync(dirname(log), { recursive: true });
    const file = log ? createWriteStream(log) : null;
    let output = '';
    const take = (stream) => (chunk) => {
      output += chunk;
      file?.write(chunk);
      if (show) stream.write(chunk);
    };
    child.stdout.on('data', take(process.stdout));
    child.stderr.on('data', take(process.stderr));
    const finish = (code) => {
      file?.end();
      resolve({ code, output, seconds: (performance.now() - started) / 1000 });
    };
    child.on('error', (error) => {
      output += error.message;
      finish(1);
    });
    child.on('close', (code) => finish(code ?? 1));
  });
}

const skipped = new Set(['node_modules', 'dist', 'cdn', '.cache', '.git', 'storybook-static', 'bench']);

/** All files under a folder (relative to the project, with `/`), sorted, without what is generated or installed. */
export function filesUnder(folder, accept = () => true) {
  const found = [];
  const walk = (directory) => {
    for (const entry of readdirSync(directory, { withFileTypes: true })) {
      const path = join(directory, entry.name);
      if (entry.isDirectory()) {
        if (!skipped.has(entry.name)) walk(path);
      } else found.push(relative(root, path).split(sep).join('/'));
    }
  };
  if (existsSync(at(folder))) walk(at(folder));
  return found.filter(accept).sort();
}

/** Time of the newest change (ms) among files and folders; 0 when none exists. */
export function newest(...paths) {
  let time = 0;
  for (const path of paths) {
    if (!existsSync(at(path))) continue;
    const files = statSync(at(path)).isDirectory() ? filesUnder(path) : [path];
    for (const file of files) time = Math.max(time, statSync(at(file)).mtimeMs);
  }
  return time;
}
