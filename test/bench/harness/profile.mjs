import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { withLoad } from './browser.mjs';
import { buildPage } from './build.mjs';
import { serve } from './server.mjs';

const here = fileURLToPath(new URL('..', import.meta.url));

/**
 * Says where one row spends its CPU and its bytes: script, style, layout and the rest while it draws and while it is used;
 * the functions that cost most; the modules that weigh most. Writes results/<group>-<row>-<phase>.cpuprofile for a profile
 * viewer as well.
 * @param {object} group from groups/
 * @param {string} id row
 * @returns {Promise<string>} lists to read
 */
export async function profile(group, id) {
  const row = group?.rows.find((one) => one.id === id);
  if (!row) throw new Error('--profile takes <group>/<row>');
  const page = row.page ?? row.id;
  const options = { disk: group.disk ?? false, patience: group.patience };
  const lists = [];
  const folder = join(here, 'results');
  await mkdir(folder, { recursive: true });

  const { way } = row;
  const real = await buildPage(group.pages ?? group.name, page, { way });
  const server = await serve(real.outdir);
  await withLoad(
    `${server.origin}/${row.query ?? ''}`,
    async (load) => {
      await wait(100);
      const drawn = await load.metrics();
      lists.push('CPU to draw, with the empty page in it', shares(new Map(), drawn));
      await group.exercise(load);
      lists.push('CPU while it was used', shares(drawn, await load.metrics()));
    },
    options,
  );
  await server.close();

  // Names are kept, and recording costs time itself: here only the proportions count.
  const named = await serve((await buildPage(group.pages ?? group.name, page, { minify: false, way })).outdir);
  await withLoad(
    `${named.origin}/${row.query ?? ''}`,
    async (load) => {
      for (const [phase, work] of [['draw'], ['use', () => group.exercise(load)]]) {
        const recorded = await load.profile(work);
        await writeFile(join(folder, `${group.name}-${row.id}-${phase}.cpuprofile`), JSON.stringify(recorded));
        lists.push(`Functions: ${phase}`, functions(recorded));
      }
    },
    { ...options, profiled: true },
  );
  await named.close();
  return [...lists, 'Modules, bytes before minification', largest(real.modules, 40, 'B')].join('\n');
}

const parts = [
  ['script', 'ScriptDuration'],
  ['style', 'RecalcStyleDuration'],
  ['layout', 'LayoutDuration'],
  ['all', 'ThreadTime'],
];
const counts = ['RecalcStyleCount', 'LayoutCount', 'Nodes', 'JSEventListeners'];

/** What the browser did between two moments: ms of CPU by kind, and counts. `all` also has parsing, compiling, painting. */
function shares(before, after) {
  const since = (name) => after.get(name) - (before.get(name) ?? 0);
  const times = parts.map(([label, name]) => `${label} ${(since(name) * 1000).toFixed(1)} ms`);
  return `  ${[...times, ...counts.map((name) => `${name} ${since(name)}`)].join(', ')}`;
}

/** Functions by the time spent in themselves, and by that with all they call. */
function functions({ nodes, samples, timeDeltas }) {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const parent = new Map(nodes.flatMap(({ id, children }) => (children ?? []).map((child) => [child, id])));
  const nameOf = ({ callFrame: { functionName, url, lineNumber } }) =>
    [functionName || '(anonymous)', url && `${url.split('/').pop()}:${lineNumber + 1}`].filter(Boolean).join(' ');
  const self = new Map();
  const total = new Map();
  samples.forEach((sample, i) => {
    const cost = timeDeltas[i] / 1000;
    const names = new Set();
    for (let id = sample; id !== undefined; id = parent.get(id)) names.add(nameOf(byId.get(id)));
    const own = nameOf(byId.get(sample));
    self.set(own, (self.get(own) ?? 0) + cost);
    for (const name of names) total.set(name, (total.get(name) ?? 0) + cost);
  });
  return ['  by themselves:', largest(self, 25, 'ms'), '  with all they call:', largest(total, 40, 'ms')].join('\n');
}

function largest(amounts, most, unit) {
  const sorted = [...amounts].filter(([name]) => !/^\((root|idle)\)/.test(name)).sort(([, a], [, b]) => b - a);
  return sorted
    .slice(0, most)
    .map(([name, amount]) => `  ${amount.toFixed(unit === 'ms' ? 1 : 0).padStart(8)} ${unit}  ${name}`)
    .join('\n');
}
