import { expect } from '@open-wc/testing';
import { kept as webs } from '../../stories/support/examples.js';
import { ownWheel as dutch } from '../../src/language/nl/own-wheel.js';
import { ownWheel as english } from '../../src/language/en/own-wheel.js';
import { phrase } from '../../src/language/phrase.js';
import { fakeKeeper } from '../../stories/support/fake-keeper.js';
import { until } from '../support/look.js';
import { emptyWheel, told, make, all, text, press, write, save } from './own-wheel-kit.js';

describe('veer-flywheel own, its words', () => {
  it('PR8: on a shared device it says that a file stays behind, before and after it is made', async () => {
    const element = await make({ storage: 'shared-device' });
    await write(element, 'Dit lukte.');
    await press(element, '#ask-tell [value="public"]');
    await save(element);
    const stays = 'blijft op deze computer staan. Neem het mee en gooi het hier weg.';
    expect(text(element, '#file-stays')).to.equal(`Een bestand ${stays}`);
    const click = HTMLAnchorElement.prototype.click;
    HTMLAnchorElement.prototype.click = () => undefined;
    for (const button of ['#file', '#share']) {
      await press(element, button);
      await until(() => text(element, '#own-said').includes('downloads'), 'that the file is made');
      expect(text(element, '#own-said')).to.contain(stays);
      expect(text(element, '#status')).to.contain(stays);
    }
    HTMLAnchorElement.prototype.click = click;
  });

  it('what was said follows the language of the page', async () => {
    const element = await make({});
    await press(element, '#own-add');
    await press(element, '#own-save');
    await until(() => element.shadowRoot!.querySelector('#own-said'), 'what is missing');
    expect(text(element, '#own-said')).to.equal(phrase(dutch.whatMissing, {}, 'je'));
    element.lang = 'en';
    const said = (): string => element.shadowRoot!.querySelector('#own-said')?.textContent?.trim() ?? '';
    await until(() => said() === phrase(english.whatMissing, {}, 'je'), 'English');
  });

  it('speaks of what was written down, nowhere of what was told, and does not name its owner as a teller', async () => {
    const mine = { ...webs, own: [told('e1', { date: '2026-11-10', story: 'Ik belde zelf.', stage: 'connecting' })] };
    for (const view of ['wheel', 'list', 'table'] as const) {
      const element = await make({ view }, fakeKeeper(mine));
      if (view !== 'table') {
        await press(element, view === 'list' ? 'button[data-open]' : '.spot');
        await element.whole();
      }
      const words = text(element, 'figure');
      expect(words).to.contain('Je schreef 1 ervaring op.').and.to.contain('Laatst opgeschreven');
      expect(words).to.not.match(/verteld|verhalen|Bewoner/i);
      const names = all(element, '[aria-label]').map((node) => node.getAttribute('aria-label'));
      expect(names.join(' ')).to.not.match(/verteld|verhalen/i);
      if (view === 'list') expect(words).to.contain('Lees je ervaringen bij Aansluiten');
    }
  });

  it('the start and who may read it are asked in the words of the key and of who they are', async () => {
    const saniveld = await (await fetch(new URL('../../demo/data/flywheel-saniveld.json', import.meta.url))).json();
    for (const data of [undefined, saniveld]) {
      const element = await make({ data });
      await press(element, '#own-add');
      const answers = (group: string): string[] =>
        all(element, `${group} .chip`).map((chip) => chip.textContent!.replace(/\s+/g, ' ').trim());
      expect(answers('#ask-drivers')).to.deep.equal([
        'Met een behoefte: wat nodig was',
        'Met een waarde: wat belangrijk is',
      ]);
      expect(answers('#ask-tell')).to.deep.equal([
        'Nee, dit is alleen voor mij',
        'Ja, de partners mogen het lezen',
        'Ja, iedereen mag het lezen',
      ]);
    }
    const drivers = [{ id: 'needs' }, { id: 'luck', label: 'Geluk' }];
    const element = await make({ data: { ...emptyWheel, drivers } });
    await press(element, '#own-add');
    expect(text(element, '#ask-drivers')).to.contain('Geluk');
  });
});
