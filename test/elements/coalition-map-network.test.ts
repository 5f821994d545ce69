import { expect, oneEvent } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { until } from '../support/look.js';
import type { VeerCoalitionMap } from '../../src/elements/coalition-map/coalition-map.js';
import {
  all,
  breed,
  draw,
  focused,
  has,
  one,
  place,
  press,
  saniveld,
  settled,
  status,
  text,
} from './coalition-map-kit.js';

/** Until the code of the network view has come and it has drawn. */
const stands = async (element: VeerCoalitionMap): Promise<void> => {
  await until(() => has(element, '.net-picture') && element.networkPart?.settled, 'the network');
  await settled(element);
};
const network = async (data: unknown = saniveld, attributes: Partial<VeerCoalitionMap> = {}) => {
  const element = await draw(data, { view: 'network', ...attributes });
  await stands(element);
  return element;
};

describe('veer-coalition-map in its network view', () => {
  it('shows all partners and issues at once; the view is one of the switch', async () => {
    const element = await network();
    expect(all(element, '.net-spot')).to.have.length(21);
    expect(one(element, '[data-view="network"]').getAttribute('aria-pressed')).to.equal('true');
    expect(has(element, '.partner-list')).to.equal(false);
    await expect(element).to.be.accessible();
  });

  it('a choice is told, stands in the panel, and is kept in the other views; Escape lets go of it', async () => {
    const element = await network();
    one(element, '.net-spot[tabindex="0"]').focus();
    const selected = oneEvent(element, 'veer-select');
    await sendKeys({ press: 'Enter' });
    expect((await selected).detail).to.deep.equal({ kind: 'issue', id: 'one-budget' });
    await settled(element);
    expect(element.issue).to.equal('one-budget');
    expect(text(one(element, 'div.chosen'))).to.contain('Eén budget per huishouden');
    expect(text(focused(element))).to.match(/^Eén budget per huishouden\. Onderwerp\./);
    await press(element, '[data-view="map"]');
    expect(text(one(element, 'div.chosen'))).to.contain('Eén budget per huishouden');
    await press(element, '[data-view="network"]');
    await stands(element);
    one(element, '.net-spot[aria-expanded="true"]').focus();
    await sendKeys({ press: 'Escape' });
    await settled(element);
    expect(element.issue).to.equal(undefined);
    expect(has(element, '.net-spot[aria-expanded="true"]')).to.equal(false);
  });

  it('CM5: what a reader searches for stays clear', async () => {
    const element = await network();
    const search = one<HTMLInputElement>(element, 'input[name="search"]');
    search.value = 'juvo';
    search.dispatchEvent(new Event('input', { bubbles: true }));
    await until(() => has(element, '.net-picture > g.net-back'), 'what steps back');
    expect(all(element, '.net-picture text').map(text).join()).to.contain('Stichting Juvo');
  });

  it('before October 2013 shows the organisations that later became one', async () => {
    const names = (element: VeerCoalitionMap): string => all(element, '.net-spot').map(text).join();
    const element = await network(breed, { at: '2013-09' });
    for (const name of ['Welzijn Divers', 'Juvans', 'MEE regio'])
      expect(names(element)).to.match(new RegExp(`${name}.*\\. `));
    const before = all(element, '.net-spot').length;
    element.at = undefined;
    await settled(element);
    await stands(element);
    expect(all(element, '.net-spot').length).to.not.equal(before);
    expect(
      all(element, '.net-spot')
        .map(text)
        .some((name) => name.startsWith('Juvans')),
    ).to.equal(false);
  });

  it('shows nobody who is against, also not within the network', async () => {
    const data = {
      schema: 'veerkracht/network@1',
      partners: [
        { id: 'a', name: 'Aanloophuis' },
        { id: 'b', name: 'Buurtzorg' },
      ],
      issues: [{ id: 'i', title: 'Samen eten' }],
      commitments: [
        { partner: 'a', issue: 'i', level: 'leads' },
        { partner: 'b', issue: 'i', level: 'against', visibility: 'public' },
      ],
    };
    for (const audience of ['public', 'internal'] as const) {
      const element = await network(data, { audience });
      expect(all(element, '.net-spot').map(text), audience).to.deep.equal([
        'Aanloophuis. Andere partner. 1 verband. Trekt: Samen eten.',
        'Samen eten. Onderwerp. 1 verband. Dit trekken: Aanloophuis.',
        'Buurtzorg. Andere partner. Nog geen verband.',
      ]);
    }
  });

  it('says what the buttons did, in the one status', async () => {
    const element = await network();
    await press(element, '[data-net="closer"]');
    expect(status(element)).to.equal('Het beeld is 1,5 keer zo groot.');
    expect(all(element, '[role="status"]')).to.have.length(1);
  });

  it('what was moved stays so after another view, and stops when the element leaves the page', async () => {
    const element = await network();
    await press(element, '.net-spot[tabindex="0"]');
    await press(element, '[data-net="move"][data-way="left"]');
    const moved = element.networkPart!.pictureOf('issue:one-budget');
    await press(element, '[data-view="list"]');
    await press(element, '[data-view="network"]');
    await stands(element);
    expect(element.networkPart!.pictureOf('issue:one-budget')).to.deep.equal(moved);
    element.remove();
    place().append(element);
    await stands(element);
    expect(all(element, '.net-spot')).to.have.length(21);
  });
});
