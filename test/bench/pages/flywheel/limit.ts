/** The least a wheel can cost: hand-written SVG with rings, borders, names, counts and one mark per experience; one more is one element more. */
import { ready, stage } from '../kit.js';
import { at, experiences, marks, ring, stages, type Mark } from './data.js';

const namespace = 'http://www.w3.org/2000/svg';
const add = (parent: Element, name: string, attributes: Record<string, string | number>, text = ''): Element => {
  const element = document.createElementNS(namespace, name);
  for (const key of Object.keys(attributes)) element.setAttribute(key, String(attributes[key]));
  if (text) element.textContent = text;
  parent.append(element);
  return element;
};

const { hub, radius, turn } = ring;
const svg = add(stage(), 'svg', { viewBox: '-360 -280 720 560', width: 720, height: 560, role: 'img' });
for (let n = 0; n <= 8; n++)
  add(svg, 'circle', { r: hub + (n / 8) * (radius - hub), fill: 'none', stroke: n % 8 ? '#cbc2af' : '#20292c' });
const group = add(svg, 'g', {});
const counts = stages.map((name, i) => {
  const [from, to, label] = [at(i * turn, hub), at(i * turn, radius), at((i + 0.5) * turn, radius + 30)];
  add(svg, 'path', { d: `M${from.x} ${from.y}L${to.x} ${to.y}`, stroke: '#20292c' });
  const anchor = label.x < 0 ? 'end' : 'start';
  add(svg, 'text', { x: label.x, y: label.y, 'text-anchor': anchor, 'font-weight': 700 }, `${i + 1} ${name}`);
  return add(svg, 'text', { x: label.x, y: label.y + 18, 'text-anchor': anchor, 'font-size': 14 });
});

const put = ({ x, y, began, recent }: Mark): void => {
  const look = { fill: recent ? '#14566a' : 'none', stroke: began === 1 ? '#9c4a17' : '#14566a' };
  if (began === 1) add(group, 'path', { d: `M${x} ${y - 6}l6 6 -6 6 -6 -6z`, ...look });
  else add(group, 'circle', { cx: x, cy: y, r: 5.5, ...look });
};

let told = 0;
const draw = (step: number): void => {
  const list = experiences(step);
  for (const mark of marks(list).slice(told)) put(mark);
  told = list.length;
  counts.forEach((text, i) => {
    text.textContent = `${list.filter((one) => one.stage === i).length} ervaringen`;
  });
};

draw(0);
ready({ update: draw, shown: (step) => told === experiences(step).length });
