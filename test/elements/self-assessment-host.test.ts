import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import '../../src/define/scope.js';
import type { VeerSelfAssessment } from '../../src/elements/self-assessment/self-assessment.js';
import { kept } from '../../stories/support/examples.js';
import { fakeKeeper } from '../../stories/support/fake-keeper.js';
import { ready, walkTo } from '../../stories/support/walk.js';
import { until } from '../support/look.js';
import { make, root, all, one, has, words, press } from './self-assessment-kit.js';
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
      await element.updateComplete;
      // Who asks for it later has it: then it is here as well.
      await make({ instrument: 'open-leadership' });
      await element.updateComplete;
      expect(words(element, '#progress')).to.contain('Vraag 3 van 24');
    });

    it('takes the instrument that was set on the way after everything was erased, and says that it was', async () => {
      const element = await make();
      await walkTo(element, 'answered');
      element.data = six;
      await new Promise((resolve) => setTimeout(resolve, 100));
      expect(words(element, '#progress')).to.contain('Vraag 3 van 24');
      await press(element, '#erase');
      await press(element, '#erase-yes');
      await until(() => words(element, '#status') !== '', 'that it was erased');
      expect(words(element, '#status')).to.contain('Alles is gewist.');
      await press(element, '#begin');
      expect(words(element, '#progress')).to.contain('Vraag 1 van 6');
    });

    it('says to who does not see it that keeping has begun, in the language of the page', async () => {
      for (const [lang, told] of [
        ['nl', 'Bewaard op dit apparaat.'],
        ['en', 'Kept on this device.'],
      ] as const) {
        const element = await make({ lang });
        await until(() => has(element, '#begin'), 'the beginning');
        one<HTMLInputElement>(element, 'input[name="where"][value="device"], input[value="device"]').click();
        await press(element, '#begin');
        expect(words(element, '#status')).to.equal('');
        one(element, '.scale input, .numbers input, input[type="radio"]').click();
        await until(() => words(element, '#status') === told, told);
        expect(one(element, '#status p').className).to.equal('hidden');
      }
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

    it('follows what the page says of keeping and of the list until it is begun, also through a scope', async () => {
      const scope = document.createElement('veer-scope');
      const element = document.createElement('veer-self-assessment');
      element.surroundings = { keeper: fakeKeeper(kept) };
      scope.append(element);
      document.body.append(scope);
      await ready(element);
      await waitUntil(() => has(element, 'input[name="place"]'));
      element.variant = 'quick';
      scope.storage = 'shared-device';
      await waitUntil(() => !has(element, 'input[name="place"]'));
      expect(words(element, '#lead')).to.contain('6 zinnen');
      expect(has(element, 'input[name="variant"]')).to.equal(false);
      await press(element, '#begin');
      expect(words(element, '#progress')).to.contain('van 6');
      dispatchEvent(new PageTransitionEvent('pagehide'));
      expect(has(element, '#begin')).to.equal(true);
      scope.remove();
    });

    it('leaves nothing on the screen of a shared device, also when the page says so after the list was begun', async () => {
      const element = await make();
      await walkTo(element, 'answered');
      element.storage = 'shared-device';
      await element.updateComplete;
      dispatchEvent(new PageTransitionEvent('pagehide'));
      expect(has(element, '#begin')).to.equal(true);
    });

    it('lets go of the store when it leaves the page, and hears it again when it is back', async () => {
      const keeper = fakeKeeper()();
      let listening = 0;
      const { subscribe } = keeper;
      keeper.subscribe = (listener) => {
        const end = subscribe(listener);
        listening++;
        return () => {
          listening--;
          end();
        };
      };
      const element = await make({}, () => keeper);
      const holder = element.parentElement!;
      expect(listening).to.equal(1);
      element.remove();
      expect(listening).to.equal(0);
      holder.append(element);
      expect(listening).to.equal(1);
    });

    it('says so when what may be kept cannot be read, and lets the resident begin', async () => {
      const keeper = fakeKeeper()();
      Object.defineProperty(keeper, 'trouble', { get: () => 'damaged' });
      keeper.hasKept = () => Promise.resolve(true);
      const element = await make({}, () => keeper);
      await waitUntil(() => has(element, '#unread'));
      expect(words(element, '#status')).to.contain('We kunnen nu niet bij wat er op dit apparaat staat.');
      expect(has(element, '#begin')).to.equal(true);
    });

    it('a shared device: the last screen promises nothing that is not so, and the next one starts fresh', async () => {
      const element = await make({ storage: 'shared-device' });
      await press(element, 'input[name="variant"][value="quick"]');
      await walkTo(element, 'done');
      expect(words(element, '.now')).to.contain('Er is niets bewaard.').and.not.to.contain('van dit apparaat');
      await press(element, '#finish');
      expect(words(element, '#status')).to.contain('Het scherm is leeg.');
      expect(one<HTMLInputElement>(element, 'input[name="variant"][value="quick"]').checked).to.equal(false);
    });

    it('keeping after all is said, and the focus stays on the screen', async () => {
      const element = await make();
      await walkTo(element, 'done');
      one(element, '#keep').focus();
      await press(element, '#keep');
      await waitUntil(() => words(element, '#status').includes('Bewaard op dit apparaat.'));
      expect(root(element).activeElement?.id).to.equal('place-sentence');
    });

    it('"yes" without a step of one\'s own is on the sheet as well', async () => {
      const element = await make();
      await walkTo(element, 'matters');
      await press(element, 'input[name="change"][value="yes"]');
      expect(words(element, '#preview')).to.contain('Ik wil iets kleins veranderen.');
      for (const id of ['what', 'when', 'with']) expect(words(element, `label[for="${id}"]`)).to.contain('(mag leeg)');
    });

    it('names each list that waits, when there are several', async () => {
      const draft = (id: string, variant: string) => ({
        id,
        revision: 2,
        base: 0,
        instrument: { id: 'positive-health', version: '1.0.0', variant },
        language: 'nl',
        startedAt: '2026-11-10T10:00:00.000Z',
        screen: '',
        answers: {},
        discuss: {},
      });
      const drafts = [draft('d1', 'standard'), draft('d2', 'quick')];
      const element = await make({}, fakeKeeper({ assessments: [], own: [], quarantined: [], drafts }));
      await waitUntil(() => has(element, '#resume-d2'));
      expect(words(element, '#resume-text')).to.contain('24');
      expect(words(element, '#resume-d2-text')).to.contain('6');
      await press(element, '#resume-d2');
      await waitUntil(() => has(element, '#progress'));
      expect(words(element, '#progress')).to.contain('van 6');
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
      await until(
        () => all(element, '.own-web').every((place) => place.shadowRoot?.querySelector('svg.web')),
        'the web',
      );
      await expect(element).to.be.accessible();
    });
  }
});
