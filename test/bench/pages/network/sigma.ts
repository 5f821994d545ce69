/** Sigma with graphology and its ForceAtlas2: 200 steps (100 for the large network) from a fixed start. */
import Graph from 'graphology';
import forceAtlas2 from 'graphology-layout-forceatlas2';
import Sigma from 'sigma';
import { ready, stage } from '../kit.js';
import { box, colourOf, named, network, row } from './data.js';

const container = box(stage());
const graph = new Graph();
network.names.forEach((label, i) => {
  const [angle, radius] = [i * 2.399963, 10 * Math.sqrt(i + 0.5)];
  const [x, y] = [Math.cos(angle) * radius, Math.sin(angle) * radius];
  graph.addNode(`n${i}`, { label: named ? label : '', x, y, size: named ? 5 : 3, color: colourOf(i) });
});
for (const [a, b] of network.links) graph.addEdge(`n${a}`, `n${b}`, { color: '#b8cdd2' });
forceAtlas2.assign(graph, { iterations: named ? 200 : 100, settings: forceAtlas2.inferSettings(graph) });
const sigma = new Sigma(graph, container, {
  settings: { enableNodeDrag: true, labelRenderedSizeThreshold: 0, renderLabels: named },
});
const { left, top } = container.getBoundingClientRect();
ready({
  update() {},
  ...row({
    where: (node) => {
      const { x, y } = graph.getNodeAttributes(`n${node}`);
      const place = sigma.graphToViewport({ x, y });
      return { x: left + place.x, y: top + place.y };
    },
  }),
});
