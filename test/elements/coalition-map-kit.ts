import { oneEvent } from '@open-wc/testing';
import '../../src/define/coalition-map.js';
import type { VeerCoalitionMap } from '../../src/elements/coalition-map/coalition-map.js';
import { all, focused, has, one, text } from '../support/look.js';

/** What the tests of the coalition map share. */

const read = async (name: string): Promise<Record<string, any>> =>
  (await fetch(new URL(`../../demo/data/network-${name}.json`, import.meta.url))).json();
export const saniveld = await read('saniveld');
export const breed = await read('breed-welzijn');

const holders: HTMLElement[] = [];
afterEach(() => {
  for (const holder of holders.splice(0)) holder.remove();
});

/** A place on the page, gone after the test. */
export const place = (width = 1100): HTMLElement => {
  const holder = document.createElement('div');
  holder.style.setProperty('inline-size', `${width}px`);
  document.body.append(holder);
  holders.push(holder);
  return holder;
};

export const draw = async (
  data: unknown = saniveld,
  attributes: Partial<VeerCoalitionMap> = {},
  width = 1100,
  around: Record<string, string> = {},
): Promise<VeerCoalitionMap> => {
  const element = document.createElement('veer-coalition-map');
  Object.assign(element, { data, ...attributes });
  const ready = oneEvent(element, 'veer-ready');
  const holder = place(width);
  for (const [name, value] of Object.entries(around)) holder.setAttribute(name, value);
  holder.append(element);
  await ready;
  await element.whole();
  return element;
};

export { all, focused, has, one, text };

/** A press as a reader makes it, and what it draws. */
export const press = async (element: VeerCoalitionMap, selector: string): Promise<void> => {
  one(element, selector).click();
  await settled(element);
};
/** Drawn, and what is said about it too. */
export const settled = async (element: VeerCoalitionMap): Promise<void> => {
  for (let n = 0; n < 4; n++) {
    await element.updateComplete;
    await Promise.resolve();
  }
};
export const choose = async (element: VeerCoalitionMap, name: string, value: string): Promise<void> => {
  const select = one<HTMLSelectElement>(element, `select[name="${name}"]`);
  select.value = value;
  select.dispatchEvent(new Event('change', { bubbles: true }));
  await settled(element);
};
export const status = (element: Element): string => text(one(element, '#status'));
