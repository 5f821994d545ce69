/** force-graph: 300 ticks before it draws, none after. */
import ForceGraph from 'force-graph';
import { ready, stage } from '../kit.js';
import { box, colourOf, height, named, network, row, width } from './data.js';

const container = box(stage());
const nodes = network.names.map((name, id): { id: number; name: string; x?: number; y?: number } => ({ id, name }));
const { left, top } = container.getBoundingClientRect();
let told = false;
const graph = new ForceGraph(container)
  .width(width)
  .height(height)
  .nodeRelSize(3)
  .nodeColor(({ id }) => colourOf(Number(id)))
  .linkColor(() => 'rgba(20,86,106,.35)')
  .warmupTicks(300)
  .cooldownTicks(0)
  .graphData({ nodes, links: network.links.map(([source, target]) => ({ source, target })) });
if (named)
  graph
    .nodeCanvasObjectMode(() => 'after')
    .nodeCanvasObject(({ id, x = 0, y = 0 }, context) => {
      context.font = '4px sans-serif';
      context.fillStyle = '#20292c';
      context.fillText(network.names[Number(id)]!, x + 4, y + 1);
    });
graph.onEngineStop(() => {
  if (told) return;
  told = true;
  graph.zoomToFit(0, 40);
  ready({
    update() {},
    ...row({
      where: (node) => {
        const place = graph.graph2ScreenCoords(nodes[node]!.x ?? 0, nodes[node]!.y ?? 0);
        return { x: left + place.x, y: top + place.y };
      },
    }),
  });
});
