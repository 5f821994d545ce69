import { expect, waitUntil } from '@open-wc/testing';
import { emulateMedia, sendKeys } from '@web/test-runner-commands';
import { kept } from '../../stories/support/examples.js';
import type { VeerSelfAssessment } from '../../src/elements/self-assessment/self-assessment.js';
import type { VeerSpiderWeb } from '../../src/elements/spider-web/spider-web.js';
import { fakeKeeper } from '../../stories/support/fake-keeper.js';
import { usual, walkTo } from '../../stories/support/walk.js';
import { until } from '../support/look.js';
import { make, root, all, one, has, words, press, focused } from './self-assessment-kit.js';

describe('veer-self-assessment', () => {
  describe('first screen', () => {
    it('PR11: says that no account is needed and nothing is sent, and shows the privacy text of the page beside it', async () => {
      const element = await make();
      expect(words(element, '.promise')).to.contain('Geen account. Niets wordt verstuurd.');
      const place = one<HTMLSlotElement>(element, '.promise slot[name="privacy"]');
      expect(place.assignedElements()).to.deep.equal([]);
      const link = Object.assign(document.createElement('a'), { slot: 'privacy', href: '/privacy' });
      link.textContent = 'Wat er met je antwoorden gebeurt';
      element.append(link);
      await waitUntil(() => place.assignedElements()[0] === link);
      expect(link.getBoundingClientRect().height).to.be.greaterThan(10);
      expect(getComputedStyle(link).visibility).to.equal('visible');
    });

    it('presets no place to keep answers, and names the number of questions of each list', async () => {
      const element = await make();
      expect(all<HTMLInputElement>(element, 'input[name="place"]').map(({ checked }) => checked)).to.deep.equal([
        false,
        false,
        false,
      ]);
      expect(
        all(element, 'fieldset:first-of-type .choice').map((card) => /\((24|6|12)\)/.test(card.textContent ?? '')),
      ).to.deep.equal([true, true, true]);
    });

    it('VR17: has no link that leads away before the result', async () => {
      const element = await make();
      for (const where of ['welcome', 'question', 'check'] as const) {
        await walkTo(element, where);
        expect(all(element, 'a[href]').length, where).to.equal(0);
        expect(all(element, 'slot[name="help"], slot[name^="offers"]').length, where).to.equal(0);
        if (where !== 'check') continue;
        await press(element, '#confirm');
        expect(all(element, 'slot[name="help"]').length).to.equal(1);
      }
    });

    it('offers to go on with a draft and to open a kept web', async () => {
      const draft = {
        id: 'd',
        revision: 7,
        base: 7,
        instrument: { id: 'positive-health', version: '1.0.0', variant: 'standard' },
        language: 'nl',
        startedAt: '2026-11-12T10:00:00Z',
        screen: 'mental-focus',
        answers: Object.fromEntries(
          ['body-energy', 'body-rest', 'body-move', 'body-room', 'mental-calm', 'mental-carry-on', 'mental-focus'].map(
            (id, i) => [id, { value: i, revision: i + 1 }],
          ),
        ),
        discuss: { 'body-rest': { on: true, revision: 3 } },
      };
      const element = await make({}, fakeKeeper({ ...kept, drafts: [draft] }));
      await until(() => has(element, '.resume'), 'the list that waits');
      expect(words(element, '.resume')).to.match(
        /Je begon op \d+ \w+ 20\d\d\. Tot nu toe vulde je 7 van de 24 vragen in\./,
      );
      await press(element, '#resume');
      expect(words(element, '#progress')).to.contain('Vraag 7 van 24');
      expect(one<HTMLInputElement>(element, 'input[value="6"]').checked).to.equal(true);
    });
  });

  describe('a statement', () => {
    it('VR1: the legend holds the only heading of the step, nothing is checked, the heading has focus', async () => {
      const element = await make();
      await walkTo(element, 'question');
      const headings = all(element, '.main h1, .main h2, .main h3, .main h4');
      expect(headings.length).to.equal(1);
      expect(headings[0]?.closest('legend')?.localName).to.equal('legend');
      expect(all<HTMLInputElement>(element, 'input').some(({ checked }) => checked)).to.equal(false);
      expect(focused(element)).to.equal('title');
    });

    it('VR2: the numbers are native radios: Tab enters, arrows move and choose, Space chooses', async () => {
      const element = await make();
      await walkTo(element, 'question');
      one(element, '#title').focus();
      await sendKeys({ press: 'Tab' });
      expect((root(element).activeElement as HTMLInputElement).value).to.equal('0');
      await sendKeys({ press: ' ' });
      await element.updateComplete;
      expect(words(element, '#chosen')).to.equal('Je koos 0.');
      for (let n = 0; n < 3; n++) await sendKeys({ press: 'ArrowRight' });
      await element.updateComplete;
      expect(words(element, '#chosen')).to.equal('Je koos 3.');
      await sendKeys({ press: 'Tab' });
      expect(focused(element)).to.equal('clear');
    });

    it('VR3: every number can be called by its name, the ends with their words', async () => {
      const element = await make();
      await walkTo(element, 'question');
      const labels = all(element, '.number').map((label) => (label.textContent ?? '').replace(/\s+/g, ' ').trim());
      expect(labels).to.deep.equal(['0 Helemaal niet', '1', '2', '3', '4', '5', '6', '7', '8', '9', '10 Helemaal wel']);
    });

    it('VR6: an answer can be taken back; nothing is checked then and it is said', async () => {
      const element = await make();
      await walkTo(element, 'question');
      await press(element, 'input[value="7"]');
      one(element, '#clear').focus();
      await press(element, '#clear');
      expect(root(element).activeElement?.getAttribute('value'), 'the focus').to.equal('7');
      expect(all<HTMLInputElement>(element, 'input[name="answer"]').some(({ checked }) => checked)).to.equal(false);
      expect(words(element, '#status')).to.equal('Antwoord gewist.');
      expect(words(element, '#chosen')).to.equal('Je koos nog niets.');
    });

    it('VR2: the number with the focus lies above its button, filled or not', async () => {
      const element = await make();
      await walkTo(element, 'question');
      one(element, 'input[value="3"]').focus();
      for (const key of ['ArrowRight', 'ArrowRight']) {
        await sendKeys({ press: key });
        const radio = root(element).activeElement as HTMLInputElement;
        const face = radio.nextElementSibling!;
        const layer = (of: Element): number => Number(getComputedStyle(of).zIndex) || 0;
        if ('chrome' in window) expect(radio.matches(':focus-visible')).to.equal(true);
        expect(layer(face)).to.be.greaterThan(layer(radio));
        expect(getComputedStyle(face).color).not.to.equal(getComputedStyle(radio).backgroundColor);
      }
    });

    it('VR5 and VR8: going on without an answer shows no error and is recorded as skipped', async () => {
      const element = await make();
      await walkTo(element, 'question');
      one(element, 'input[value="5"]').focus();
      one(element, '#next').focus();
      await press(element, '#next');
      expect(words(element, '#status')).to.equal('');
      expect(words(element, '#progress')).to.contain('Vraag 2 van 24');
      await press(element, '#back');
      expect(words(element, '#chosen')).to.equal('Je koos nog niets.');
    });

    it('VR9: "Terug" stands on every screen on the way, and the address never changes', async () => {
      const element = await make();
      const address = location.href;
      await walkTo(element, 'question');
      expect(one(element, '#back').textContent).to.contain('Terug');
      await press(element, '#back');
      expect(has(element, '#begin')).to.equal(true);
      await walkTo(element, 'check');
      expect(one(element, '#back').textContent).to.contain('Terug');
      expect(location.href).to.equal(address);
    });

    it('VR9: the browser warns before answers that are kept nowhere are lost', async () => {
      const element = await make();
      await walkTo(element, 'question');
      const leave = (): boolean => {
        const event = new Event('beforeunload', { cancelable: true });
        dispatchEvent(event);
        return event.defaultPrevented;
      };
      expect(leave()).to.equal(false);
      await press(element, 'input[value="7"]');
      expect(leave()).to.equal(true);
    });

    it('VR10: progress is text in the group of the heading, without a percentage', async () => {
      const element = await make();
      await walkTo(element, 'answered');
      expect(words(element, 'legend #progress')).to.match(/^Vraag 3 van 24 · /);
      expect(has(element, 'progress, [role="progressbar"]')).to.equal(false);
      expect(one(element, '.sheet').textContent).not.to.contain('%');
    });

    it('VR13: nothing on the way is on a timer', async () => {
      const element = await make();
      const waits: number[] = [];
      const { setTimeout, setInterval } = window;
      const counted =
        (timer: (run: () => void, ms: number) => unknown) =>
        (run: () => void, ms = 0): unknown => (waits.push(ms), timer.call(window, run, ms));
      try {
        Object.assign(window, { setTimeout: counted(setTimeout), setInterval: counted(setInterval) });
        await walkTo(element, 'done');
      } finally {
        Object.assign(window, { setTimeout, setInterval });
      }
      expect(waits.filter((ms) => ms > 1000)).to.deep.equal([]);
    });

    it('VR20: eleven numbers stand in at most two rows at 320 px, in order, at least 44 px, without scrolling sideways', async () => {
      const element = await make();
      element.style.setProperty('width', '296px');
      await walkTo(element, 'question');
      const boxes = all(element, '.number').map((label) => label.getBoundingClientRect());
      expect(new Set(boxes.map(({ top }) => Math.round(top))).size).to.equal(2);
      for (const { width, height } of boxes) expect(Math.min(width, height)).to.be.at.least(44);
      for (let i = 1; i < boxes.length; i++) {
        const [before, here] = [boxes[i - 1]!, boxes[i]!];
        expect(here.top > before.top || here.left > before.left).to.equal(true);
      }
      expect(element.scrollWidth).to.be.at.most(296);
    });
  });

  describe('check page', () => {
    it('VR11 and VR12: a change carries its question in its name and leads back with focus on its row', async () => {
      const element = await make();
      await walkTo(element, 'check');
      const change = one(element, '#change-mental-calm');
      expect(change.getAttribute('aria-label')).to.equal('Wijzig: Ik kan mijn hoofd tot rust brengen.');
      await press(element, '#change-mental-calm');
      await press(element, 'input[value="1"]');
      await press(element, '#next');
      expect(words(element, '#row-mental-calm .given')).to.equal('1');
      expect(focused(element)).to.equal('change-mental-calm');
    });

    it('tells 0 from "not filled in", and shows what the resident wants to talk about', async () => {
      const element = await make();
      await walkTo(element, 'check', { answers: [0, null], marks: [1] });
      expect(words(element, '#row-body-energy .given')).to.equal('0');
      expect(words(element, '#row-body-rest .given')).to.equal('Niet ingevuld');
      expect(words(element, '#row-body-rest .talk')).to.equal('Hier wil ik over praten');
    });
  });

  describe('web, what matters, what now', () => {
    it('lets at most two topics matter most and says so', async () => {
      const element = await make();
      await walkTo(element, 'matters');
      for (const axis of ['body', 'mental', 'daily']) await press(element, `input[value="${axis}"]`);
      expect(
        all<HTMLInputElement>(element, 'input[name="important"]')
          .filter(({ checked }) => checked)
          .map(({ value }) => value),
      ).to.deep.equal(['body', 'mental']);
      expect(words(element, '#status')).to.contain('al twee');
    });

    it('takes "it is good as it is" for a full answer: no step is asked', async () => {
      const element = await make();
      await walkTo(element, 'matters');
      await press(element, 'input[name="change"][value="no"]');
      expect(has(element, '#what')).to.equal(false);
      expect(words(element, '#preview')).to.contain('Het is goed zo.');
    });

    it('VR19: the end says what now', async () => {
      const element = await make();
      await walkTo(element, 'done');
      expect(words(element, '#title')).to.equal('Wat nu?');
      for (const id of ['keep', 'print', 'file', 'fhir', 'again', 'erase'])
        expect(has(element, `#${id}`)).to.equal(true);
    });

    it('VR19: an empty list prints as a paper form, a finished one as a sheet', async () => {
      const element = await make();
      await import('../../src/elements/self-assessment/later.js');
      await waitUntil(
        () => {
          dispatchEvent(new Event('beforeprint'));
          return has(element, '.printed') || void dispatchEvent(new Event('afterprint'));
        },
        'the form for paper',
        { timeout: 10_000 },
      );
      expect(all(element, '.printed.paper .paper-row').length).to.equal(24);
      dispatchEvent(new Event('afterprint'));
      await element.updateComplete;
      expect(all(element, '.printed').length).to.equal(0);
      await walkTo(element, 'step');
      dispatchEvent(new Event('beforeprint'));
      expect(words(element, '.printed')).to.contain('Mijn gespreksblad').and.to.contain('Koffie drinken');
      dispatchEvent(new Event('afterprint'));
    });

    // Elsewhere the driver cannot change the medium.
    if ('chrome' in window)
      it('VR19: the paper form is there too when only the medium tells of printing', async () => {
        const element = await make();
        await import('../../src/elements/self-assessment/later.js');
        try {
          await emulateMedia({ media: 'print' });
          await waitUntil(() => has(element, '.printed.paper'), 'the form', { timeout: 10_000 });
          await emulateMedia({ media: 'screen' });
          await waitUntil(() => !has(element, '.printed'), 'the screen', { timeout: 10_000 });
        } finally {
          await emulateMedia({ media: 'screen' });
        }
      });

    it('says so when a later screen does not come, keeps the answers, and asks again', async () => {
      let online = false;
      const later: VeerSelfAssessment['surroundings']['later'] = () =>
        online ? import('../../src/elements/self-assessment/later.js') : Promise.reject(new TypeError('offline'));
      const element = await make({}, fakeKeeper(), later);
      await walkTo(element, 'check');
      expect(words(element, '#missing-part')).to.contain('Dit deel komt nu niet binnen.');
      online = true;
      await press(element, '#missing-part button');
      await waitUntil(() => has(element, '#confirm'));
      expect(words(element, '.lead')).to.contain('21 van de 24');
      expect(focused(element)).to.equal('title');
    });

    it('VR21: asks nothing twice', async () => {
      const element = await make();
      const seen: string[] = [];
      await walkTo(element, 'question');
      for (let n = 0; root(element).querySelector('.statement-set'); n++) {
        seen.push(words(element, '#title'));
        await press(element, '#next');
      }
      expect(seen).to.have.length(24);
      expect(new Set(seen).size).to.equal(24);
    });
  });

  describe('privacy and trouble', () => {
    it('PR7: no event holds an answer, a number or a note', async () => {
      const heard: string[] = [];
      const names = [
        'veer-ready',
        'veer-change',
        'veer-complete',
        'veer-save',
        'veer-erase',
        'veer-select',
        'veer-error',
        'veer-share',
      ];
      const listen = (event: Event): void => void heard.push(JSON.stringify((event as CustomEvent).detail));
      for (const name of names) addEventListener(name, listen);
      const element = await make();
      await walkTo(element, 'done', { answers: usual });
      for (const name of names) removeEventListener(name, listen);
      expect(heard.length).to.be.greaterThan(20);
      for (const detail of heard)
        expect(detail).to.match(/^\{("(kind|what|id|answered|asked|revision)":("[\w-]+"|\d+),?)+\}$/);
    });

    it('nothing of the web inside comes out: not that it is there, not which topic a resident looks at', async () => {
      const heard: string[] = [];
      const listen = ({ type, detail }: Event & { detail?: unknown }): void =>
        void heard.push(`${type} ${JSON.stringify(detail)}`);
      const names = ['veer-ready', 'veer-change', 'veer-select', 'veer-error'] as const;
      const element = await make();
      await walkTo(element, 'web', { answers: usual });
      const inner = one(element, '.own-web') as unknown as VeerSpiderWeb;
      await inner.whole();
      for (const name of names) addEventListener(name, listen as EventListener);
      const stage = inner.shadowRoot!.querySelector<SVGElement>('.stage svg')!;
      const { left, top, width, height } = stage.getBoundingClientRect();
      const at = { bubbles: true, composed: true, clientX: left + width / 2, clientY: top + height / 3 };
      for (const type of ['pointerdown', 'pointerup', 'click'])
        stage.dispatchEvent(new (type === 'click' ? MouseEvent : PointerEvent)(type, at));
      inner.shadowRoot!.querySelector<HTMLElement>('[data-view="bars"]')!.click();
      await inner.updateComplete;
      for (const name of names) removeEventListener(name, listen as EventListener);
      expect(inner.view).to.equal('bars');
      expect(heard).to.deep.equal([]);
    });

    it('puts the sentences of the web where `summary` says', async () => {
      const element = await make({ summary: 'none' });
      await walkTo(element, 'web', { answers: usual });
      const inner = one(element, '.own-web') as unknown as VeerSpiderWeb;
      await inner.whole();
      expect(inner.shadowRoot!.querySelector('[part="summary"]')).to.equal(null);
      element.summary = 'above';
      await element.updateComplete;
      await inner.updateComplete;
      expect(inner.shadowRoot!.querySelector('[part="summary"]')).not.to.equal(null);
    });

    it('hands answers to the page only with share-answers and a press', async () => {
      const element = await make({ shareAnswers: true });
      const got: unknown[] = [];
      element.addEventListener('veer-share', (event) =>
        got.push((event as CustomEvent<{ assessment: unknown }>).detail.assessment),
      );
      await walkTo(element, 'done');
      expect(got).to.deep.equal([]);
      await press(element, '#share');
      expect(got).to.have.length(1);
      element.shareAnswers = false;
      await element.updateComplete;
      expect(has(element, '#share')).to.equal(false);
    });

    it('PR5: when keeping does not work the list goes on and a calm message offers a file', async () => {
      const element = await make({}, fakeKeeper(undefined, 'full'));
      await walkTo(element, 'answered', { place: 'device' });
      expect(words(element, '#trouble')).to.contain('Bewaren lukt hier nu niet').and.to.contain('Het apparaat is vol.');
      expect(has(element, '#trouble-file')).to.equal(true);
      await press(element, '#next');
      expect(words(element, '#progress')).to.contain('Vraag 4 van 24');
    });

    it('PR3: "Wis alles" asks once and then erases, says so, and is back at the start', async () => {
      const element = await make();
      await walkTo(element, 'answered');
      await press(element, '#erase');
      expect(focused(element)).to.equal('erase-no');
      await press(element, '#erase-yes');
      await until(() => words(element, '#status').includes('Alles is gewist.'), 'that it is erased');
      expect(has(element, '#begin')).to.equal(true);
    });

    it('PR8: on a shared device leaving the page or "Klaar" leaves nothing behind', async () => {
      const element = await make({ storage: 'shared-device' });
      await walkTo(element, 'done');
      await press(element, '#finish');
      expect(has(element, '#begin')).to.equal(true);
      await walkTo(element, 'answered');
      dispatchEvent(new Event('pagehide'));
      expect(has(element, '#begin')).to.equal(true);
      await walkTo(element, 'check', { answers: [] });
      expect(all(element, '.given').every((given) => given.textContent?.includes('Niet ingevuld'))).to.equal(true);
    });

    it('an unknown storage value never keeps more than the host meant', async () => {
      const element = await make({ storage: 'everything' as 'ask' });
      expect(has(element, 'input[name="place"]')).to.equal(false);
    });
  });
});
