import { buildPage } from './build.mjs';
import { withLoad } from './browser.mjs';
import { serve } from './server.mjs';
import { Figures } from './stats.mjs';

/**
 * Measures the rows of a group in turn, round after round, each load in a browser process of its own.
 * @param {object} group from groups/
 * @param {{ loads: number, quick: boolean, rows?: readonly string[], say: (text: string) => void }} options `rows`: only these and the floor
 * @returns {Promise<{ figuresOf: (row: string) => Figures, problems: Map<string, string> }>} `problems`: why a row was not measured
 */
export async function measureGroup(group, { loads, quick, rows, say }) {
  const figures = new Map(group.rows.map(({ id }) => [id, new Figures()]));
  const figuresOf = (row) => figures.get(row) ?? new Figures();
  const problems = new Map();
  const stops = [];
  for (const row of group.rows) {
    if (rows && !rows.includes(row.id) && row.role !== 'floor') continue;
    const page = row.page ?? row.id;
    const query = row.query ?? '';
    const { way } = row;
    if (stops.some((stop) => stop.page === page && stop.query === query && stop.way === way)) continue;
    try {
      const { outdir } = await buildPage(group.pages ?? group.name, page, { way });
      stops.push({ row, page, query, way, server: await serve(outdir) });
    } catch (error) {
      problems.set(row.id, `does not build: ${error.errors?.[0]?.text ?? error.message}`);
    }
  }
  for (let round = 0; round < loads; round++) {
    for (let turn = 0; turn < stops.length; turn++) {
      // Another row comes first in every round, so that none always follows the same neighbour.
      const { row, query, server } = stops[(turn + round) % stops.length];
      if (problems.has(row.id) || round % (row.every ?? 1) !== 0) continue;
      say(`${group.name}: round ${round + 1} of ${loads}, ${row.id}`);
      await withLoad(
        `${server.origin}/${query}`,
        async (load, drawn) => {
          figuresOf(row.id).add('drawn', drawn);
          await group.measure({ load, figures: figuresOf(row.id), figuresOf, row, quick });
          figuresOf(row.id).set('js', server.gzip('.js') / 1000);
        },
        { disk: group.disk ?? false, patience: group.patience },
      ).catch((error) => {
        problems.set(row.id, String(error.message).split('\n')[0]);
        figures.set(row.id, new Figures());
      });
    }
  }
  await Promise.all(stops.map(({ server }) => server.close()));
  return { figuresOf, problems };
}
