import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import type { VeerSpiderWeb } from '../../src/elements/spider-web/spider-web.js';
import { oneMoment, root, web } from './spider-web/kit.js';

/** It has drawn, or said that it cannot. */
const told = (element: VeerSpiderWeb): Promise<unknown> =>
  Promise.race([oneEvent(element, 'veer-ready'), oneEvent(element, 'veer-error')]);
const script = (textContent: string): HTMLScriptElement =>
  Object.assign(document.createElement('script'), { type: 'application/json', textContent });

describe('veer-spider-web: whatever it is given', () => {
  it('does not throw', async () => {
    const thrown: unknown[] = [];
    const listen = (event: ErrorEvent | PromiseRejectionEvent): void => void thrown.push(event);
    addEventListener('error', listen);
    addEventListener('unhandledrejection', listen);
    const nasty: unknown[] = [
      'text',
      7,
      true,
      [],
      {},
      { schema: 'x' },
      Symbol('x'),
      () => 1,
      new Map(),
      null,
      web(null as never),
      { ...(oneMoment as object), instrument: { axes: 'x' } },
    ];
    for (const data of nasty) {
      const element = document.createElement('veer-spider-web');
      element.data = data;
      const done = data === null ? element.updateComplete : told(element);
      (await fixture(html`<div></div>`)).append(element);
      await done;
    }
    for (const broken of ['{', '<html>', '[]', '{"schema":"veerkracht/web@1"}']) {
      const element = document.createElement('veer-spider-web');
      element.append(script(broken));
      const done = told(element);
      (await fixture(html`<div></div>`)).append(element);
      await done;
      expect(root(element).querySelector('.sheet')).to.equal(null);
    }
    // A rejection that nobody caught is told in a task of its own.
    await new Promise((resolve) => setTimeout(resolve));
    removeEventListener('error', listen);
    removeEventListener('unhandledrejection', listen);
    expect(thrown).to.deep.equal([]);
  });
});
