import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildPage } from './build.mjs';
import { withLoad } from './browser.mjs';
import { serve } from './server.mjs';

const here = fileURLToPath(new URL('..', import.meta.url));

/**
 * Says where one row spends its CPU: the functions that cost most while it draws, and while it changes 200 times.
 * Writes results/<group>-<row>-<phase>.cpuprofile for a profile viewer as well.
 * @param {object} group from groups/
 * @param {string} id row
 * @returns {Promise<string>} two lists, ms
 */
export async function profile(group, id) {
  const row = group?.rows.find((one) => one.id === id);
  if (!row) throw new Error('--profile takes <group>/<row>');
  const server = await serve(await buildPage(group.name, row.page ?? row.id, { minify: false }));
  const profiles = [];
  await withLoad(
    `${server.origin}/${row.query ?? ''}`,
    async (load) => {
      profiles.push(['draw', await load.profile()]);
      profiles.push(['change', await load.profile(() => group.exercise(load))]);
    },
    { disk: group.disk ?? false, profiled: true },
  );
  await server.close();
  const folder = join(here, 'results');
  await mkdir(folder, { recursive: true });
  for (const [phase, recorded] of profiles) {
    await writeFile(join(folder, `${group.name}-${row.id}-${phase}.cpuprofile`), JSON.stringify(recorded));
  }
  return profiles.map(([phase, recorded]) => `${phase}\n${top(recorded)}`).join('\n\n');
}

/** Functions by the time spent in themselves and in what they call. */
function top({ nodes, samples, timeDeltas }) {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const parent = new Map(nodes.flatMap(({ id, children }) => (children ?? []).map((child) => [child, id])));
  const nameOf = ({ callFrame }) =>
    `${callFrame.functionName || '(anonymous)'} ${callFrame.url.split('/').pop()}${callFrame.lineNumber >= 0 ? `:${callFrame.lineNumber + 1}` : ''}`;
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
  const sorted = [...total].filter(([name]) => !/^\((root|idle)\)/.test(name)).sort(([, a], [, b]) => b - a);
  const bySelf = [...self].filter(([name]) => !/^\((root|idle)\)/.test(name)).sort(([, a], [, b]) => b - a);
  const line = ([name, cost]) => `  ${cost.toFixed(1).padStart(8)} ms  ${name}`;
  return [
    '  by themselves:',
    ...bySelf.slice(0, 25).map(line),
    '  with all they call:',
    ...sorted.slice(0, 40).map(line),
  ].join('\n');
}
