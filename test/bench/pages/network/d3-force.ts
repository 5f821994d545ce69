/** d3-force as its documentation shows it, 300 ticks before anything is drawn. */
import { forceLink, forceManyBody, forceSimulation, forceX, forceY, type SimulationNodeDatum } from 'd3-force';
import { fitted, network } from './data.js';

export const d3Force = (): { readonly x: Float64Array; readonly y: Float64Array } => {
  const nodes = network.names.map((): SimulationNodeDatum => ({}));
  forceSimulation(nodes)
    .force('charge', forceManyBody())
    .force('link', forceLink(network.links.map(([source, target]) => ({ source, target }))))
    .force('x', forceX())
    .force('y', forceY())
    .stop()
    .tick(300);
  return fitted(
    nodes.map(({ x }) => x ?? 0),
    nodes.map(({ y }) => y ?? 0),
  );
};
