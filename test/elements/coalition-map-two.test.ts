import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../src/define/coalition-map.js';
import type { VeerCoalitionMap } from '../../src/elements/coalition-map/coalition-map.js';
import { saniveld } from './coalition-map-kit.js';
import { focusedId, one, until } from './edit/kit.js';

/*
 * In a file of its own: here nothing of the map was fetched before, as on a page that is opened.
 */
describe('two editable maps on one narrow page', () => {
  it('both get their forms, and a press that comes before the forms is not lost', async () => {
    const maps = [1, 2].map(() => {
      const holder = document.createElement('div');
      holder.lang = 'nl';
      holder.style.setProperty('inline-size', '360px');
      const element = document.createElement('veer-coalition-map');
      Object.assign(element, { data: saniveld, editable: true, audience: 'internal' });
      holder.append(element);
      document.body.append(holder);
      return element as VeerCoalitionMap;
    });
    const [first] = maps as [VeerCoalitionMap];
    await until(() => first.shadowRoot?.querySelector('[data-edit]'), 'the way to the forms');
    expect(first.shadowRoot!.querySelector('#edit-desk'), 'not there yet').to.equal(null);
    one(first, '[data-edit]').focus();
    await sendKeys({ press: 'Enter' });
    for (const [place, element] of maps.entries())
      await until(() => element.shadowRoot!.querySelector('#edit-desk'), `the forms of map ${place + 1}`);
    await until(() => focusedId(first) === 'edit-desk', 'the focus');
    one(maps[1]!, '[data-edit]').focus();
    await sendKeys({ press: 'Enter' });
    await until(() => focusedId(maps[1]!) === 'edit-desk', 'the focus in the other map');
    for (const element of maps) element.parentElement!.remove();
  });
});
