/** A web made by hand with d3: scales, line and data join. */
import { scaleLinear } from 'd3-scale';
import { select } from 'd3-selection';
import { curveLinearClosed, lineRadial } from 'd3-shape';
import { ready, stage } from '../kit.js';
import { changed, labels, now, then } from './data.js';

const radius = scaleLinear([0, 10], [0, 200]);
const angle = scaleLinear([0, labels.length], [0, 2 * Math.PI]);
const outline = lineRadial<number>()
  .angle((_, axis) => angle(axis))
  .radius((score) => radius(score))
  .curve(curveLinearClosed);
const x = (axis: number, score: number): number => Math.sin(angle(axis)) * radius(score);
const y = (axis: number, score: number): number => -Math.cos(angle(axis)) * radius(score);

const svg = select(stage())
  .append('svg')
  .attr('viewBox', '-320 -260 640 520')
  .attr('width', 640)
  .attr('height', 520)
  .attr('role', 'img');
svg
  .selectAll('path.ring')
  .data(radius.ticks(5).filter((ring) => ring > 0))
  .join('path')
  .attr('class', 'ring')
  .attr('d', (ring) => outline(labels.map(() => ring)))
  .attr('fill', 'none')
  .attr('stroke', '#cbc2af');
const spoke = svg.selectAll('g.spoke').data(labels).join('g').attr('class', 'spoke');
spoke
  .append('line')
  .attr('x2', (_, axis) => x(axis, 10))
  .attr('y2', (_, axis) => y(axis, 10))
  .attr('stroke', '#cbc2af');
spoke
  .append('text')
  .attr('x', (_, axis) => x(axis, 11.2))
  .attr('y', (_, axis) => y(axis, 11.2))
  .attr('text-anchor', 'middle')
  .attr('font-size', 14)
  .text((label) => label);

function draw(scores: readonly number[]): void {
  svg
    .selectAll('path.web')
    .data([then, scores])
    .join('path')
    .attr('class', 'web')
    .attr('d', (series) => outline([...series]))
    .attr('fill', 'none')
    .attr('stroke', (_, series) => (series === 0 ? '#5c6668' : '#14566a'))
    .attr('stroke-width', (_, series) => (series === 0 ? 2.25 : 3));
  svg
    .selectAll('text.value')
    .data(scores)
    .join('text')
    .attr('class', 'value')
    .attr('font-size', 14)
    .attr('x', (score, axis) => x(axis, score) + 8)
    .attr('y', (score, axis) => y(axis, score))
    .text((score) => String(score));
}

draw(now());
ready({
  update: (step) => draw(now(step)),
  shown: (step) => stage().textContent?.includes(String(changed(step))) ?? false,
});
