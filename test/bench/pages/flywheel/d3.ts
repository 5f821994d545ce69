/** A wheel made by hand with d3: scales, arcs and data joins. */
import { scaleLinear } from 'd3-scale';
import { select } from 'd3-selection';
import { arc, symbol, symbolCircle, symbolDiamond, symbolSquare } from 'd3-shape';
import { ready, stage } from '../kit.js';
import { at, experiences, marks, ring, stages } from './data.js';

const { hub, radius, turn } = ring;
const r = scaleLinear([0, 8], [hub, radius]);
const sector = arc<number>()
  .innerRadius(hub)
  .outerRadius(radius)
  .startAngle((i) => i * turn)
  .endAngle((i) => (i + 1) * turn);
const shapes = [symbolCircle, symbolDiamond, symbolCircle, symbolSquare].map((type) => symbol(type, 90)());

const svg = select(stage())
  .append('svg')
  .attr('viewBox', '-360 -280 720 560')
  .attr('width', 720)
  .attr('height', 560)
  .attr('role', 'img');
svg
  .selectAll('circle.year')
  .data(r.ticks(8))
  .join('circle')
  .attr('class', 'year')
  .attr('r', (quarter) => r(quarter))
  .attr('fill', 'none')
  .attr('stroke', '#cbc2af');
svg
  .selectAll('path.sector')
  .data(stages.map((_, i) => i))
  .join('path')
  .attr('class', 'sector')
  .attr('d', (i) => sector(i))
  .attr('fill', 'none')
  .attr('stroke', '#20292c');
svg
  .selectAll('text.name')
  .data(stages)
  .join('text')
  .attr('class', 'name')
  .attr('x', (_, i) => at((i + 0.5) * turn, radius + 30).x)
  .attr('y', (_, i) => at((i + 0.5) * turn, radius + 30).y)
  .text((name, i) => `${i + 1} ${name}`);

let told = 0;
const draw = (step: number): void => {
  const list = experiences(step);
  told = list.length;
  svg
    .selectAll('path.mark')
    .data(marks(list))
    .join('path')
    .attr('class', 'mark')
    .attr('d', ({ began }) => shapes[began] ?? null)
    .attr('transform', ({ x, y }) => `translate(${x},${y})`)
    .attr('fill', ({ recent }) => (recent ? '#14566a' : 'none'))
    .attr('stroke', ({ began }) => (began === 1 ? '#9c4a17' : '#14566a'));
  svg
    .selectAll('text.count')
    .data(stages.map((_, i) => list.filter((one) => one.stage === i).length))
    .join('text')
    .attr('class', 'count')
    .attr('font-size', 14)
    .attr('x', (_, i) => at((i + 0.5) * turn, radius + 30).x)
    .attr('y', (_, i) => at((i + 0.5) * turn, radius + 30).y + 18)
    .text((n) => `${n} ervaringen`);
};

draw(0);
ready({ update: draw, shown: (step) => told === experiences(step).length });
