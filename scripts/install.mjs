// Installs the dependencies when they are missing or differ from the lock file. Has no dependencies itself.
import { existsSync } from 'node:fs';
import { at, npm, readJson, run } from './run.mjs';

/** Is what npm wrote into node_modules the same as what the lock file asks for? */
function complete() {
  const installed = at('node_modules', '.package-lock.json');
  if (!existsSync(installed)) return false;
  const there = readJson(installed).packages;
  const wanted = readJson(at('package-lock.json')).packages;
  return Object.keys(wanted).every(
    (path) => path === '' || wanted[path].optional || there[path]?.version === wanted[path].version,
  );
}

/**
 * Makes node_modules what the lock file says; says so when that takes time.
 * @throws {Error} when Node is too old or installing fails
 */
export async function ensureInstalled() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major < 20 || (major === 20 && minor < 19))
    throw new Error(`Node ${process.versions.node} is too old: 20.19 or newer is needed (22 or 24 recommended).`);
  if (complete()) return;
  console.log('Installing dependencies (npm ci) …');
  const { code, output, seconds } = await run([...npm(), 'ci', '--no-audit', '--no-fund']);
  if (code !== 0) throw new Error(`${output}\nInstalling failed.`);
  console.log(`Installed in ${seconds.toFixed(0)} s.`);
}
