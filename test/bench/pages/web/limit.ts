/** The least a web can cost: one hand-written SVG, changed in place. */
import { ready, stage } from '../kit.js';
import { changed, changing, labels, now, point, then } from './data.js';

const radius = 200;
const namespace = 'http://www.w3.org/2000/svg';

function add(parent: Element, name: string, attributes: Record<string, string | number>, text?: string): Element {
  const element = document.createElementNS(namespace, name);
  for (const key of Object.keys(attributes)) element.setAttribute(key, String(attributes[key]));
  if (text !== undefined) element.textContent = text;
  parent.append(element);
  return element;
}

const polygon = (scores: readonly number[]): string =>
  scores
    .map((score, axis) =>
      point(axis, score, radius)
        .map((n) => n.toFixed(1))
        .join(','),
    )
    .join(' ');

const svg = add(stage(), 'svg', { viewBox: '-320 -260 640 520', width: 640, height: 520, role: 'img' });
for (const ring of [2, 4, 6, 8, 10]) {
  add(svg, 'polygon', { points: polygon(labels.map(() => ring)), fill: 'none', stroke: '#cbc2af' });
}
labels.forEach((label, axis) => {
  const [x, y] = point(axis, 10, radius);
  add(svg, 'line', { x1: 0, y1: 0, x2: x, y2: y, stroke: '#cbc2af' });
  add(svg, 'text', { x: x * 1.12, y: y * 1.12, 'text-anchor': 'middle', 'font-size': 14 }, label);
});
add(svg, 'polygon', { points: polygon(then), fill: 'none', stroke: '#5c6668', 'stroke-dasharray': '7 6' });
const web = add(svg, 'polygon', { points: polygon(now()), fill: 'none', stroke: '#14566a', 'stroke-width': 3 });
const values = now().map((score, axis) => {
  const [x, y] = point(axis, score, radius);
  return add(svg, 'text', { x: x + 8, y, 'font-size': 14 }, String(score));
});

ready({
  update(step) {
    web.setAttribute('points', polygon(now(step)));
    const [x, y] = point(changing, changed(step), radius);
    const value = values[changing] as Element;
    value.setAttribute('x', String(x + 8));
    value.setAttribute('y', String(y));
    value.textContent = String(changed(step));
  },
  shown: (step) => values[changing]?.textContent === String(changed(step)),
});
