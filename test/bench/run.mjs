// Measures our widgets beside other libraries and beside hand-written code, in one run. See README.md.
import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { flywheel } from './groups/flywheel.mjs';
import { gauge } from './groups/gauge.mjs';
import { maps } from './groups/map.mjs';
import { networks } from './groups/network.mjs';
import { questionnaire } from './groups/questionnaire.mjs';
import { store } from './groups/store.mjs';
import { web } from './groups/web.mjs';
import { findBrowser } from './harness/browser.mjs';
import { measureGroup } from './harness/measure.mjs';
import { profile } from './harness/profile.mjs';
import { busy, machine, markdown, plainText, tabulate, write } from './harness/report.mjs';

const here = fileURLToPath(new URL('.', import.meta.url));
const groups = [web, questionnaire, gauge, flywheel, ...maps, ...networks, store];
const list = (text) => text?.split(',').filter(Boolean);

const { values: options } = parseArgs({
  options: {
    quick: { type: 'boolean', default: false },
    only: { type: 'string' },
    rows: { type: 'string' },
    loads: { type: 'string' },
    profile: { type: 'string' },
  },
});
/** `network` is all of `network-25`, `network-300` and so on. */
const isMeant = ({ name }, wanted) => name === wanted || name.startsWith(`${wanted}-`);
const chosen = groups.filter((group) => list(options.only)?.some((wanted) => isMeant(group, wanted)) ?? true);
if (chosen.length === 0) throw new Error(`--only takes ${groups.map(({ name }) => name).join(', ')}`);

const installed = join(here, 'node_modules', '.package-lock.json');
if (!existsSync(installed) || statSync(installed).mtimeMs < statSync(join(here, 'package-lock.json')).mtimeMs) {
  console.log('Installing the other libraries (once, about 400 MB) ...');
  const { status } = spawnSync('npm', ['ci', '--no-audit', '--no-fund'], {
    cwd: here,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status !== 0) process.exit(status ?? 1);
}

if (options.profile) {
  const [name, row = 'ours'] = options.profile.split('/');
  const group = groups.find((one) => isMeant(one, name));
  console.log(await profile(group, row));
  process.exit(0);
}

const started = Date.now();
const browser = await findBrowser();
const busyBefore = busy();
const results = [];
for (const group of chosen) {
  const loads = Number(options.loads ?? (options.quick ? group.loads.quick : group.loads.full));
  const { figuresOf, problems } = await measureGroup(group, {
    loads,
    quick: options.quick,
    rows: list(options.rows),
    say,
  });
  say('');
  const table = tabulate(group, figuresOf);
  console.log(`${plainText(group, table)}\n`);
  for (const [row, why] of problems) console.log(`not measured: ${group.name}/${row}: ${why}\n`);
  results.push({ group, loads, figuresOf, problems, table });
}
const busyAfter = busy();
const goals = results.flatMap(({ table }) => table.goals.filter(({ met }) => met !== null));
const seconds = Math.round((Date.now() - started) / 1000);
const closing = [
  `${goals.filter(({ met }) => met).length} of ${goals.length} goals met, in ${seconds} s. ${results.map(({ group, loads }) => `${group.name}: ${loads} loads a row`).join(', ')}.`,
  `${machine().cores} cores of ${machine().cpu}, Node ${process.version}, ${browser.split(/[\\/]/).pop()}; jobs wanting a core before and after: ${busyBefore.toFixed(1)}, ${busyAfter.toFixed(1)}.`,
  ...(busyBefore > 0.7
    ? ['Something else ran at the same time: compare within this run only, and measure again when it is quiet.']
    : []),
];
console.log(closing.join('\n'));

await write(
  join(here, 'results'),
  {
    takenAt: new Date(started).toISOString(),
    seconds,
    ...machine(),
    busy: { before: busyBefore, after: busyAfter },
    groups: results.map(({ group, loads, figuresOf, problems, table }) => ({
      name: group.name,
      title: group.title,
      loads,
      columns: group.columns.map(({ label, goal }) => ({ label, goal: goal ?? null })),
      goals: table.goals,
      notMeasured: Object.fromEntries(problems),
      rows: table.lines.map((line) => ({ ...line, figures: figuresOf(line.id) })),
    })),
  },
  [...results.map(({ group, table }) => markdown(group, table)), ...closing, ''].join('\n'),
);
process.exit(results.some(({ problems }) => problems.size > 0) ? 1 : 0);

/** One line of progress that the next one overwrites; nothing where the output is not a terminal. */
function say(text) {
  if (process.stdout.isTTY) process.stdout.write(`\r\x1b[K${text}`);
}
