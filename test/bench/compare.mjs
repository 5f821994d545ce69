// Two checkouts beside each other: loads take turns, so that a busy or slow machine weighs on both.
//   node test/bench/compare.mjs ../other web/ours            here minus there, CPU in ms, with the standard error
//   node test/bench/compare.mjs ../other gauge/ours-tag --loads=20 --query=?full
// The other checkout needs its own node_modules, and those of its test/bench.
import { resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { withLoad } from './harness/browser.mjs';
import { Figures } from './harness/stats.mjs';

const option = (name) => process.argv.find((argument) => argument.startsWith(`--${name}=`))?.slice(name.length + 3);
const [other, what] = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
if (!other || !what) throw new Error('which checkout, and which row: node test/bench/compare.mjs ../other web/ours');
const loads = Number(option('loads') ?? 14);
const [group, row] = what.split('/');
const [, page, way = 'bundled'] = /^(.*?)(?:-(tag|hinted))?$/.exec(row);

function median(values) {
  const figures = new Figures();
  for (const value of values) figures.add('all', value);
  return figures.median('all');
}

/** Each side builds and serves with its own harness. */
async function sideOf(folder) {
  const part = (path) => import(pathToFileURL(resolve(folder, 'test/bench/harness', path)).href);
  const [{ buildPage }, { serve }] = await Promise.all([part('build.mjs'), part('server.mjs')]);
  const { outdir } = await buildPage(group, page, { way });
  return { server: await serve(outdir), draw: [], change: [] };
}

const sides = [await sideOf(resolve(import.meta.dirname, '../..')), await sideOf(resolve(other))];
for (let round = 0; round < loads; round++)
  for (const side of round % 2 ? sides.toReversed() : sides)
    await withLoad(`${side.server.origin}/${option('query') ?? ''}`, async (load) => {
      await wait(100);
      side.draw.push(await load.cpu());
      if (!(await load.can('update'))) return;
      const changes = [];
      for (let step = 1; step <= 10; step++) changes.push(await load.cpuOf(() => load.bench('change', step)));
      side.change.push(median(changes));
    });
for (const figure of ['draw', 'change']) {
  const [here, there] = sides.map((side) => side[figure]);
  if (here.length === 0) continue;
  const differences = here.map((value, nth) => value - there[nth]);
  const middle = median(differences);
  const spread = Math.sqrt(differences.reduce((sum, one) => sum + (one - middle) ** 2, 0)) / differences.length;
  const numbers = [median(here), median(there), middle, spread].map((value) => value.toFixed(2));
  console.log(`${figure}: here ${numbers[0]}, there ${numbers[1]}, difference ${numbers[2]} ± ${numbers[3]} ms`);
}
await Promise.all(sides.map(({ server }) => server.close()));
process.exit();
