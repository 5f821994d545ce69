/** d3-force and d3-selection, drawn as SVG; a drag moves one node with its links. */
import { select } from 'd3-selection';
import { ready, stage } from '../kit.js';
import { box, colourOf, height, named, network, row, width } from './data.js';
import { d3Force } from './d3-force.js';

const { x, y } = d3Force();
const svg = select(box(stage())).append('svg').attr('width', width).attr('height', height);
const lines = svg
  .append('g')
  .attr('stroke', '#14566a')
  .attr('stroke-opacity', 0.35)
  .selectAll('line')
  .data(network.links)
  .join('line');
const nodes = svg.append('g').selectAll('g').data(network.names).join('g');
nodes
  .append('circle')
  .attr('r', named ? 5 : 3)
  .attr('fill', (_, i) => colourOf(i));
if (named)
  nodes
    .append('text')
    .attr('x', 7)
    .attr('y', 3)
    .attr('font-size', 10)
    .text((name) => name);
const place = (): void => {
  lines
    .attr('x1', ([a]) => x[a]!)
    .attr('y1', ([a]) => y[a]!)
    .attr('x2', ([, b]) => x[b]!)
    .attr('y2', ([, b]) => y[b]!);
  nodes.attr('transform', (_, i) => `translate(${x[i]},${y[i]})`);
};
place();
let held = -1;
const { left, top } = svg.node()!.getBoundingClientRect();
svg
  .on('pointerdown', ({ clientX, clientY }: PointerEvent) => {
    held = x.findIndex((at, i) => Math.hypot(at - clientX + left, y[i]! - clientY + top) < 8);
  })
  .on('pointermove', ({ clientX, clientY }: PointerEvent) => {
    if (held < 0) return;
    [x[held], y[held]] = [clientX - left, clientY - top];
    place();
  })
  .on('pointerup', () => (held = -1));
ready({ update() {}, ...row({ where: (node) => ({ x: left + x[node]!, y: top + y[node]! }) }) });
