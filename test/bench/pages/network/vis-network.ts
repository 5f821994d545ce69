/** vis-network: its hidden stabilisation from a fixed seed, then physics off, so that it stands still. */
import { DataSet } from 'vis-data/peer';
import { Network } from 'vis-network/peer';
import { ready, stage } from '../kit.js';
import { box, colourOf, named, network, row } from './data.js';

const container = box(stage());
const graph = new Network(
  container,
  {
    nodes: new DataSet(network.names.map((label, id) => ({ id, color: colourOf(id), ...(named && { label }) }))),
    edges: new DataSet(network.links.map(([from, to], id) => ({ id, from, to }))),
  },
  {
    layout: { randomSeed: 1 },
    nodes: { shape: 'dot', size: named ? 8 : 5, font: { size: 12 } },
    edges: { smooth: false },
  },
);
const { left, top } = container.getBoundingClientRect();
graph.once('stabilizationIterationsDone', () => {
  graph.setOptions({ physics: false });
  graph.fit();
  graph.once('afterDrawing', () =>
    ready({
      update() {},
      ...row({
        where: (node) => {
          const { x, y } = graph.canvasToDOM(graph.getPositions([node])[node]!);
          return { x: left + x, y: top + y };
        },
      }),
    }),
  );
});
