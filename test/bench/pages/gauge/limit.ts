/** The least a hundred dials can cost: hand-written SVG with label, number and reference mark, changed in place. */
import { ready, stage } from '../kit.js';
import { arc, boxes, figures, mark, shownAt } from './data.js';

const namespace = 'http://www.w3.org/2000/svg';
const add = (parent: Element, name: string, attributes: Record<string, string>, text?: string): Element => {
  const element = document.createElementNS(namespace, name);
  for (const key of Object.keys(attributes)) element.setAttribute(key, attributes[key] as string);
  if (text !== undefined) element.textContent = text;
  parent.append(element);
  return element;
};

const places = boxes(stage());
const dials = figures().map(({ label, value, reference }, i) => {
  const svg = add(places[i] as Element, 'svg', { viewBox: '-110 -110 220 140', role: 'img', 'aria-label': label });
  add(svg, 'path', { d: arc(1), fill: 'none', stroke: '#efe9dc', 'stroke-width': '20' });
  const fill = add(svg, 'path', { d: arc(value / 100), fill: 'none', stroke: '#14566a', 'stroke-width': '20' });
  add(svg, 'path', { d: mark(reference / 100), stroke: '#9c4a17', 'stroke-width': '3' });
  const number = add(svg, 'text', { y: '-8', 'text-anchor': 'middle', 'font-size': '40' }, String(value));
  add(svg, 'text', { y: '24', 'text-anchor': 'middle', 'font-size': '15' }, label);
  return { fill, number };
});

ready({
  update(step) {
    figures(step).forEach(({ value }, i) => {
      const dial = dials[i];
      dial?.fill.setAttribute('d', arc(value / 100));
      if (dial) dial.number.textContent = String(value);
    });
  },
  shown: (step) => dials[0]?.number.textContent === shownAt(step),
});
