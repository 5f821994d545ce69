// Finds or fetches a Chromium for the tests. Prints its path on stdout; everything else goes to stderr.
// Order: CHROME_PATH, a remembered path, installed Chrome/Edge/Chromium, Playwright's cache,
// then (unless --find) a build carried by npm (Linux x64), apt (Debian as root), Playwright's download.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const cache = join(root, '.cache', 'browser');
const memo = join(cache, 'path.txt');
const say = (message) => process.stderr.write(`[browser] ${message}\n`);

/** Arguments for every Chromium we start: quiet, no network of its own, and able to run as root in a container. */
export const chromiumArguments = [
  ...(process.platform === 'linux' ? ['--no-sandbox', '--disable-gpu'] : []),
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--hide-scrollbars',
  '--force-color-profile=srgb',
];

/** `shell` for builds without a window, else the new headless mode. */
export const headlessMode = (path) => (/headless.?shell|carried/i.test(path) ? 'shell' : true);

function systemPaths() {
  const { platform, env } = process;
  if (platform === 'darwin')
    return ['Google Chrome', 'Chromium', 'Microsoft Edge'].flatMap((name) =>
      ['', homedir()].map((home) => `${home}/Applications/${name}.app/Contents/MacOS/${name}`),
    );
  if (platform === 'win32')
    return [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA]
      .filter(Boolean)
      .flatMap((base) =>
        [
          'Google\\Chrome\\Application\\chrome.exe',
          'Microsoft\\Edge\\Application\\msedge.exe',
          'Chromium\\Application\\chrome.exe',
        ].map((path) => join(base, path)),
      );
  const names = [
    'google-chrome-stable',
    'google-chrome',
    'chromium',
    'chromium-browser',
    'microsoft-edge',
    'chromium-headless-shell',
  ];
  return [...(env.PATH ?? '').split(delimiter), '/usr/bin', '/snap/bin'].flatMap((directory) =>
    names.map((name) => join(directory, name)),
  );
}

function playwrightPaths() {
  const usual = {
    darwin: join(homedir(), 'Library/Caches/ms-playwright'),
    win32: join(process.env.LOCALAPPDATA ?? '', 'ms-playwright'),
  }[process.platform];
  const base = process.env.PLAYWRIGHT_BROWSERS_PATH || (usual ?? join(homedir(), '.cache/ms-playwright'));
  if (!existsSync(base)) return [];
  const wanted = /^(chrome-headless-shell|headless_shell|chrome|Google Chrome for Testing|Chromium)(\.exe)?$/;
  return readdirSync(base)
    .filter((name) => name.startsWith('chromium'))
    .flatMap((name) => readdirSync(join(base, name), { recursive: true, withFileTypes: true }))
    .filter((file) => file.isFile() && wanted.test(file.name))
    .map((file) => join(file.parentPath ?? file.path, file.name));
}

/** Truth test: does this binary really render a page? Never `--version`: on Windows that opens a window. */
async function works(path) {
  if (!path || !existsSync(path)) return false;
  const { default: puppeteer } = await import('puppeteer-core');
  try {
    const browser = await puppeteer.launch({
      executablePath: path,
      headless: headlessMode(path),
      args: chromiumArguments,
      timeout: 60_000,
    });
    try {
      const page = await browser.newPage();
      return (await page.evaluate(() => typeof indexedDB)) === 'object';
    } finally {
      await browser.close();
    }
  } catch (error) {
    say(`${path}: ${String(error.message).split('\n')[0]}`);
    return false;
  }
}

function run(command, args, options = {}) {
  say(`${command} ${args.join(' ')}`);
  const shell = process.platform === 'win32';
  return spawnSync(command, args, { stdio: ['ignore', 2, 2], shell, timeout: 300_000, ...options }).status === 0;
}

function isDebian() {
  try {
    return /^ID="?debian"?$/m.test(readFileSync('/etc/os-release', 'utf8'));
  } catch {
    return false;
  }
}

const installers = [
  {
    name: 'a build carried by npm (Linux x64)',
    can: () => process.platform === 'linux' && process.arch === 'x64',
    go() {
      const directory = join(cache, 'carried');
      mkdirSync(directory, { recursive: true });
      writeFileSync(join(directory, 'package.json'), '{"private":true,"type":"module"}');
      const options = ['--no-save', '--no-package-lock', '--no-audit', '--no-fund'];
      if (!run('npm', ['install', ...options, '@sparticuz/chromium@153.0.0'], { cwd: directory })) return [];
      // Unpack in a child: importing the package changes environment variables (fontconfig) of its process.
      const code =
        'import("@sparticuz/chromium").then(async (m) => process.stdout.write(await m.default.executablePath()))';
      const child = spawnSync(process.execPath, ['-e', code], {
        cwd: directory,
        encoding: 'utf8',
        env: { ...process.env, TMPDIR: directory },
      });
      return [child.stdout.trim()];
    },
  },
  {
    name: 'apt (Debian, root)',
    can: () => process.platform === 'linux' && process.getuid?.() === 0 && isDebian(),
    go() {
      const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
      const install = ['-o', 'DPkg::Lock::Timeout=300', 'install', '-y', '--no-install-recommends'];
      const done = run('apt-get', ['update']) && run('apt-get', [...install, 'chromium', 'fonts-liberation'], { env });
      return done ? ['/usr/bin/chromium'] : [];
    },
  },
  {
    name: "Playwright's download",
    can: () => true,
    go: () =>
      run('npm', ['exec', '--', 'playwright-core', 'install', 'chromium-headless-shell']) ? playwrightPaths() : [],
  },
];

function remember(path) {
  mkdirSync(cache, { recursive: true });
  writeFileSync(memo, path);
  return path;
}

/**
 * Path of a Chromium that starts here.
 * @param {{install?: boolean}} [options] `install: false` only looks.
 * @returns {Promise<string>} rejects when none is found and none can be fetched.
 */
export async function ensureBrowser({ install = true } = {}) {
  const remembered = existsSync(memo) ? readFileSync(memo, 'utf8').trim() : '';
  // A path that worked on an earlier run is believed: a browser that broke since shows itself at once.
  if (!process.env.CHROME_PATH && remembered && existsSync(remembered)) return remembered;
  for (const path of new Set([process.env.CHROME_PATH, ...systemPaths(), ...playwrightPaths()]))
    if (await works(path)) return remember(path);
  if (install)
    for (const installer of installers) {
      if (!installer.can()) continue;
      say(`trying ${installer.name}`);
      for (const path of installer.go()) if (await works(path)) return remember(path);
    }
  throw new Error('No Chromium, Chrome or Edge found. Install Google Chrome, or set CHROME_PATH.');
}

if (process.argv[1] === fileURLToPath(import.meta.url))
  ensureBrowser({ install: !process.argv.includes('--find') }).then(
    (path) => process.stdout.write(`${path}\n`),
    (error) => {
      say(error.message);
      process.exit(1);
    },
  );
