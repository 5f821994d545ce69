import { fixture, html } from '@open-wc/testing';
import '../../../src/define/spider-web.js';
import type { VeerSpiderWeb } from '../../../src/elements/spider-web/spider-web.js';
import { all, focused, one, root, text, textOf } from '../../support/look.js';

/** What the tests of the web share: documents, and short ways to look at an element. */

const names: Readonly<Record<string, string>> = {
  body: 'Mijn lichaam',
  mental: 'Gevoel en gedachten',
  meaning: 'Wat waarde geeft',
  quality: 'Prettig leven',
  participation: 'Meedoen',
  daily: 'De gewone dag',
};

export const instrument = {
  schema: 'veerkracht/instrument@1',
  id: 'six',
  title: 'Zes',
  scale: { min: 0, max: 10, step: 1 },
  scoring: { method: 'mean', decimals: 1 },
  axes: Object.keys(names).map((id) => ({ id, label: names[id] })),
  variants: [{ id: 'quick', title: 'Kort', items: 'axes' }],
  source: { name: 'Veerkracht', url: 'https://example.org/bron' },
};

export const now = {
  id: 'now',
  date: '2026-11-14',
  scores: { body: 6.5, mental: 7.3, meaning: 8.3, quality: null, participation: 4.8, daily: 7 },
  discuss: ['body', 'participation'],
  important: ['daily'],
};
export const then = {
  id: 'then',
  date: '2026-05-02',
  scores: { body: 6, mental: 5.3, meaning: 8.5, quality: 6.8, participation: 3.8, daily: 7 },
};
export const web = (...moments: readonly object[]): object => ({ schema: 'veerkracht/web@1', instrument, moments });
export const oneMoment = web(now);
export const twoMoments = web(then, now);

/** A web on the page, drawn. */
export const draw = async (
  data: unknown,
  attributes: Partial<VeerSpiderWeb> = {},
  width = 1124,
): Promise<VeerSpiderWeb> => {
  const holder = await fixture<HTMLDivElement>(html`<div></div>`);
  holder.style.setProperty('inline-size', `${width}px`);
  holder.style.setProperty('font-family', 'Arial, "Liberation Sans", sans-serif');
  const element = document.createElement('veer-spider-web');
  Object.assign(element, { data, ...attributes });
  const ready = new Promise((resolve) => element.addEventListener('veer-ready', resolve, { once: true }));
  holder.append(element);
  await ready;
  await element.whole();
  return element;
};

export { all, focused, one, root, text, textOf };
/** The table as it is on paper, where it stands under every view. */
export const table = (element: Element): HTMLTableElement => {
  dispatchEvent(new Event('beforeprint'));
  return one<HTMLTableElement>(element, 'table');
};
export const tableRows = (element: Element): readonly (readonly string[])[] =>
  [...table(element).tBodies[0]!.rows].map((row) => [...row.cells].map((cell) => text(cell)));

export const spot = (element: Element, index: number): HTMLButtonElement =>
  one<HTMLButtonElement>(element, `.spot[data-axis="${index}"]`);

/** A later frame: what the ruler saw has been drawn. */
export const frames = async (count = 3): Promise<void> => {
  for (let i = 0; i < count; i++) await new Promise((resolve) => requestAnimationFrame(resolve));
};

/** The page stands still: keys of an earlier test may have set it moving, and browsers scroll smoothly. */
export const still = async (): Promise<void> => {
  for (let same = 0, last = NaN; same < 6; same = scrollY === last ? same + 1 : 0) {
    last = scrollY;
    await frames(1);
  }
};

/** Middle of an element on the screen. */
export const middle = (element: Element): [number, number] => {
  const { left, top, width, height } = element.getBoundingClientRect();
  return [Math.round(left + width / 2), Math.round(top + height / 2)];
};

/** Place on the screen of a place in the picture, centre 0,0. */
export const onScreen = (element: Element, x: number, y: number): [number, number] => {
  const picture = one<SVGSVGElement>(element, 'svg.web');
  const [left = 0, top = 0, width = 1, height = 1] = picture.getAttribute('viewBox')!.split(' ').map(Number);
  const box = picture.getBoundingClientRect();
  return [
    Math.round(box.left + ((x - left) / width) * box.width),
    Math.round(box.top + ((y - top) / height) * box.height),
  ];
};
