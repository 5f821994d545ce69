import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { draw, fill, press, settled, small, type TestMap } from './edit/map-host.js';
import { choose, focusedId, one, until } from './edit/kit.js';

const partners = Array.from({ length: 14 }, (_, i) => ({ id: `p${i}`, name: `Partner ${i}`, kind: 'welfare' }));
const many = { ...small, partners: [...small.partners, ...partners] };

/** A press by key, after which the focus is somewhere in sight. */
const kept = async (element: TestMap, selector: string): Promise<string> => {
  await press(element, selector);
  const { activeElement } = element.root;
  expect(activeElement, `after ${selector}`).not.to.equal(null);
  expect(activeElement!.getClientRects().length, `after ${selector}`).to.be.greaterThan(0);
  return activeElement!.id;
};

afterEach(() => {
  for (const element of document.querySelectorAll('test-map')) element.remove();
});

describe('editing a network: where the focus is', () => {
  for (const list of ['partners', 'issues', 'commitments', 'steps', 'roles'])
    it(`after every action with ${list}`, async () => {
      const element = await draw(many);
      expect(await kept(element, `#list-${list}`)).to.equal(`list-${list}`);
      expect(await kept(element, '#edit-add')).to.equal('edit-heading');
      expect(await kept(element, '#edit-cancel')).to.equal('edit-add');
      await kept(element, '#edit-add');
      await sendKeys({ press: 'Escape' });
      await settled();
      if (list !== 'roles') {
        await kept(element, '#edit-add');
        expect(await kept(element, '#edit-keep')).to.equal('edit-faults');
        await kept(element, '.faults a');
        await kept(element, '#edit-cancel');
      }
      const change = one(element, '.entries [id^="change-"]').id;
      expect(await kept(element, `#${CSS.escape(change)}`)).to.equal('edit-heading');
      expect(await kept(element, '#edit-cancel')).to.equal(change);
      await kept(element, `#${CSS.escape(change)}`);
      expect(await kept(element, '#edit-keep')).to.equal(change);
      if (list === 'partners') await kept(element, '#edit-more');
      expect(await kept(element, '.entries [id^="remove-"]')).to.equal('edit-list');
      expect(await kept(element, '#undo')).to.equal('undo');
      expect(await kept(element, '#redo')).to.equal('redo');
      await kept(element, '#undo');
      await kept(element, '#undo');
      expect(await kept(element, '#edit-about')).to.equal('about-heading');
      expect(await kept(element, '#about-cancel')).to.equal('edit-about');
      await kept(element, '#edit-about');
      expect(await kept(element, '#about-keep')).to.equal('edit-about');
      // With a form open, to another list and back, and undone.
      await kept(element, '#edit-add');
      await kept(element, '#list-issues');
      await kept(element, '#edit-add');
      await kept(element, '#undo');
    });

  it('an entry that the search no longer finds: at the heading of its list, and it is not taken later', async () => {
    const element = await draw(many);
    await fill(element, '#edit-search', 'partner 7');
    await settled();
    await kept(element, '#change-p7');
    await fill(element, '#edit-name', 'Heet nu anders');
    expect(await kept(element, '#edit-keep')).to.equal('edit-list');
    await fill(element, '#edit-search', 'anders');
    await settled();
    expect(one(element, '.entries').textContent).to.contain('Heet nu anders');
    expect(focusedId(element)).to.equal('edit-search');
  });

  it('with a file of partners: put in, and not put in', async () => {
    const element = await draw(many);
    const file = new File(['Naam\nSt. Juvo\nJuvo\n'], 'p.csv');
    for (const [button, after] of [
      ['#import-cancel', 'edit-open'],
      ['#import-do', 'edit-list'],
    ] as const) {
      choose(element, '#edit-open', file);
      await until(() => focusedId(element) === 'import-heading', 'the file');
      one(element, '.pairs input').focus();
      await sendKeys({ press: ' ' });
      await settled();
      expect(element.root.activeElement).to.equal(one(element, '.pairs input'));
      expect(await kept(element, button)).to.equal(after);
    }
  });
});
