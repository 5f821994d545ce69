import { buildPage } from './harness/build.mjs';
import { withLoad } from './harness/browser.mjs';
import { serve } from './harness/server.mjs';
import { setTimeout as wait } from 'node:timers/promises';
const n = +(process.argv[3] ?? 4);
for (const spec of process.argv[2].split(',')) {
  const [page, query = ''] = spec.split('?');
  const { outdir } = await buildPage('gauge', page); const server = await serve(outdir);
  const best = {}; const min = (k, v) => best[k] = Math.min(best[k] ?? Infinity, v);
  for (let i = 0; i < n; i++) await withLoad(`${server.origin}/${query && '?' + query}`, async (load) => {
    await wait(100); const m = await load.metrics();
    min('draw', m.get('ThreadTime') * 1000); min('dScript', m.get('ScriptDuration') * 1000); min('dStyle', m.get('RecalcStyleDuration') * 1000); min('dLayout', m.get('LayoutDuration') * 1000); min('nodes', m.get('Nodes'));
    let step = 0; for (let j = 0; j < 4; j++) await load.bench('change', ++step);
    const a = await load.metrics(); 
    for (let j = 0; j < 10; j++) { min('update', await load.cpuOf(() => load.bench('change', ++step))); }
    const z = await load.metrics(); const d = (k) => (z.get(k) - a.get(k)) * 100;
    min('uScript', d('ScriptDuration')); min('uStyle', d('RecalcStyleDuration')); min('uLayout', d('LayoutDuration')); min('uAll', d('ThreadTime'));
  });
  await server.close();
  console.log(spec.padEnd(12), Object.entries(best).map(([k, v]) => `${k} ${v.toFixed(1)}`).join('  '));
}
