/** billboard.js, only its radar; nothing moves. */
import bb, { radar } from 'billboard.js';
import 'billboard.js/dist/billboard.css';
import { ready, stage } from '../kit.js';
import { changed, labels, now, then } from './data.js';

const box = document.createElement('div');
stage().append(box);

const columns = (scores: readonly number[]): [string, ...(string | number)[]][] => [
  ['x', ...labels],
  ['Toen', ...then],
  ['Nu', ...scores],
];
let drawn = false;
const chart = bb.generate({
  bindto: box,
  size: { width: 640, height: 520 },
  transition: { duration: 0 },
  data: { x: 'x', columns: columns(now()), type: radar(), labels: true },
  radar: { axis: { max: 10 }, level: { depth: 5 } },
  onrendered: firstDrawn,
});

function firstDrawn(): void {
  if (drawn) return;
  drawn = true;
  ready({
    update: (step) => chart.load({ columns: [['Nu', ...now(step)]] }),
    shown: (step) => stage().textContent?.includes(String(changed(step))) ?? false,
  });
}
