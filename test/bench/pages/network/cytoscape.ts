/** Cytoscape with its own force layout (cose), not animated. */
import cytoscape from 'cytoscape';
import { ready, stage } from '../kit.js';
import { box, colourOf, named, network, row } from './data.js';

const container = box(stage());
const graph = cytoscape({
  container,
  elements: [
    ...network.names.map((label, i) => ({ data: { id: `n${i}`, label, colour: colourOf(i) } })),
    ...network.links.map(([a, b], i) => ({ data: { id: `e${i}`, source: `n${a}`, target: `n${b}` } })),
  ],
  style: [
    {
      selector: 'node',
      style: {
        width: 10,
        height: 10,
        'font-size': 10,
        'background-color': 'data(colour)',
        ...(named && { label: 'data(label)' }),
      },
    },
    { selector: 'edge', style: { width: 1, 'line-color': '#14566a', opacity: 0.35 } },
  ],
  layout: { name: 'cose', animate: false },
});
const { left, top } = container.getBoundingClientRect();
ready({
  update() {},
  ...row({
    where: (node) => {
      const { x, y } = graph.getElementById(`n${node}`).renderedPosition();
      return { x: left + x, y: top + y };
    },
  }),
});
