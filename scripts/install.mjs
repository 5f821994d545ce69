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

/** Makes node_modules what the lock file says; says so when that takes time. Exits when it fails. */
export async function ensureInstalled() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major < 20 || (major === 20 && minor < 19)) {
    console.error(`Node ${process.versions.node} is too old: 20.19 or newer is needed (22 or 24 recommended).`);
    process.exit(1);
  }
  if (complete()) return;
  console.log('Installing dependencies (npm ci) …');
  const { code, output, seconds } = await run([...npm(), 'ci', '--no-audit', '--no-fund']);
  if (code !== 0) {
    console.error(`${output}\nInstalling failed.`);
    process.exit(1);
  }
  console.log(`Installed in ${seconds.toFixed(0)} s.`);
}
