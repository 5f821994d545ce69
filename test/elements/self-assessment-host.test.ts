import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import type { VeerSelfAssessment } from '../../src/elements/self-assessment/self-assessment.js';
import { kept } from '../../stories/support/examples.js';
import { fakeKeeper } from '../../stories/support/fake-keeper.js';
import { ready, walkTo } from '../../stories/support/walk.js';
import { make, root, one, has, words, press } from './self-assessment-kit.js';
import { instrument as six } from './spider-web/kit.js';

describe('veer-self-assessment and its page', () => {
  describe('instrument', () => {
    it('keeps the fallback and names the place when the instrument is damaged', async () => {
      const errors: unknown[] = [];
      const element = document.createElement('veer-self-assessment');
      element.addEventListener('veer-error', (event) => errors.push((event as CustomEvent<unknown>).detail));
      element.data = { schema: 'veerkracht/instrument@1', id: 'x', title: 'X' };
      document.body.append(element);
      await waitUntil(() => root(element).querySelector('.note.error'));
      expect(words(element, '.note.error')).to.contain('scale: Dit deel ontbreekt.');
      expect(has(element, 'slot:not([name])')).to.equal(true);
      expect(errors).to.deep.include({ code: 'missing', path: 'scale', message: 'scale: Dit deel ontbreekt.' });
      element.remove();
    });

    it('says so when the id is unknown', async () => {
      const element = await fixture<VeerSelfAssessment>(
        html`<veer-self-assessment instrument="geheim"></veer-self-assessment>`,
      );
      await waitUntil(() => root(element).querySelector('.note.error'));
      expect(words(element, '.note.error')).to.contain('niet gevonden');
    });

    it('points to more on the last screen when the instrument does, and only there', async () => {
      const data = { ...six, linkOut: { label: 'Over zes onderwerpen', url: 'https://example.org/zes' } };
      const element = await make({ data });
      await walkTo(element, 'web', { answers: [7, 6, 5, 4, 3, 2] });
      expect(has(element, '#more')).to.equal(false);
      const last = await make({ data });
      await walkTo(last, 'done', { answers: [7, 6, 5, 4, 3, 2] });
      const link = one<HTMLAnchorElement>(last, '#more');
      expect(words(last, '#more')).to.equal('Meer weten: Over zes onderwerpen');
      expect(link.href).to.equal('https://example.org/zes');
      expect(link.rel).to.equal('noopener noreferrer');
      expect(link.getBoundingClientRect().height).to.be.at.least(44);
      const without = await make({ data: six });
      await walkTo(without, 'done', { answers: [7, 6, 5, 4, 3, 2] });
      expect(has(without, '#more')).to.equal(false);
    });

    it('does not sweep answers away when another instrument is set on the way', async () => {
      const element = await make();
      await walkTo(element, 'answered');
      element.instrument = 'open-leadership';
      await new Promise((resolve) => setTimeout(resolve, 100));
      await element.updateComplete;
      expect(words(element, '#progress')).to.contain('Vraag 3 van 24');
    });

    it('works the same when properties come before attaching', async () => {
      const element = document.createElement('veer-self-assessment');
      element.variant = 'quick';
      element.storage = 'none';
      element.surroundings = { keeper: fakeKeeper() };
      document.body.append(element);
      await ready(element);
      await element.updateComplete;
      expect(words(element, '#lead')).to.contain('6 zinnen');
      element.remove();
    });

    it('EM15: keeps the answers when it is moved in the page', async () => {
      const element = await make();
      await walkTo(element, 'answered');
      const other = document.createElement('div');
      document.body.append(other);
      other.append(element);
      await element.updateComplete;
      expect(words(element, '#progress')).to.contain('Vraag 3 van 24');
      await press(element, 'input[value="9"]');
      expect(words(element, '#chosen')).to.equal('Je koos 9.');
      other.remove();
    });

    it('EM11: heading levels start where the host says, never at h1', async () => {
      const element = await make({ headingLevel: 3 });
      expect(one(element, '#title').localName).to.equal('h3');
      element.headingLevel = 1;
      await element.updateComplete;
      expect(one(element, '#title').localName).to.equal('h2');
    });

    it('speaks English inside lang="en"', async () => {
      const holder = await fixture(
        html`<div lang="en"><veer-self-assessment storage="none"></veer-self-assessment></div>`,
      );
      const element = holder.querySelector('veer-self-assessment')!;
      await ready(element);
      await element.updateComplete;
      expect(words(element, '#begin')).to.equal('Begin');
      expect(words(element, '.promise')).to.contain('No account. Nothing is sent.');
      expect(one(element, '.sheet').lang).to.equal('en');
    });
  });

  for (const where of ['welcome', 'question', 'answered', 'check', 'web', 'matters', 'step', 'done'] as const) {
    it(`has no violation that axe can find: ${where}`, async () => {
      const element = await make({}, fakeKeeper(kept));
      await walkTo(element, where);
      await new Promise((resolve) => setTimeout(resolve, 50));
      await expect(element).to.be.accessible();
    });
  }
});
