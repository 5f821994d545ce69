import { expect, fixture, html, oneEvent, waitUntil } from '@open-wc/testing';
import { PreparedWeb } from '../../src/domain/web/prepared.js';
import { readInstrument } from '../../src/domain/document/instrument.js';
import type { VeerSpiderWeb } from '../../src/elements/spider-web/spider-web.js';
import { until } from '../support/look.js';
import {
  all,
  draw,
  frames,
  instrument,
  now,
  one,
  oneMoment,
  table,
  tableRows,
  text,
  textOf,
  twoMoments,
  web,
} from './spider-web/kit.js';

type Detail = { code: string; message: string; path: string };
const place = async (markup: ReturnType<typeof html>): Promise<VeerSpiderWeb> => {
  const holder = await fixture<HTMLDivElement>(html`<div>${markup}</div>`);
  return holder.querySelector('veer-spider-web')!;
};
const script = (value: unknown): HTMLScriptElement =>
  Object.assign(document.createElement('script'), {
    type: 'application/json',
    textContent: typeof value === 'string' ? value : JSON.stringify(value),
  });
/** Once more: what is told again at every drawing would be told now. */
const drawnAgain = async (element: VeerSpiderWeb): Promise<void> => {
  element.requestUpdate();
  await element.updateComplete;
};
const nextTask = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

describe('veer-spider-web: data and states', () => {
  describe('where data comes from', () => {
    it('a child script', async () => {
      const element = document.createElement('veer-spider-web');
      element.append(script(oneMoment));
      const ready = oneEvent(element, 'veer-ready');
      (await fixture(html`<div></div>`)).append(element);
      expect((await ready).detail).to.deep.equal({ kind: 'web' });
      await element.whole();
      expect(tableRows(element)).to.have.length(6);
    });

    it('a script that comes later', async () => {
      const element = await place(html`<veer-spider-web></veer-spider-web>`);
      const ready = oneEvent(element, 'veer-ready');
      element.append(script(oneMoment));
      await ready;
      await element.whole();
      expect(tableRows(element)).to.have.length(6);
    });

    it('an address; that it takes long is said, that it takes a moment is not', async () => {
      const address = URL.createObjectURL(new Blob([JSON.stringify(oneMoment)], { type: 'application/json' }));
      const real = globalThis.fetch;
      let answer = (): void => undefined;
      const answered = new Promise<void>((resolve) => (answer = resolve));
      globalThis.fetch = async (...asked) => {
        await answered;
        return real(...asked);
      };
      try {
        const element = document.createElement('veer-spider-web');
        element.src = address;
        const ready = oneEvent(element, 'veer-ready');
        (await fixture(html`<div></div>`)).append(element);
        await until(() => all(element, '.waiting').length > 0, 'a place to say it');
        expect(textOf(element, '.waiting')).to.equal('');
        await waitUntil(() => textOf(element, '.waiting') !== '', 'nothing is said', { timeout: 5000 });
        expect(textOf(element, '.waiting')).to.equal('De cijfers komen eraan.');
        expect(textOf(element, '#status')).to.equal('De cijfers komen eraan.');
        answer();
        await ready;
        await element.whole();
        expect(tableRows(element)).to.have.length(6);
        expect(all(element, '.waiting')).to.deep.equal([]);
        expect(textOf(element, '#status')).to.equal('');
      } finally {
        globalThis.fetch = real;
      }
    });

    it('the property wins, whether it is set before or after the element is on the page', async () => {
      for (const when of ['before', 'after'] as const) {
        const element = document.createElement('veer-spider-web');
        element.append(script(web({ id: 'x', scores: { body: 1 } })));
        const ready = oneEvent(element, 'veer-ready');
        const holder = await fixture(html`<div></div>`);
        if (when === 'before') element.data = oneMoment;
        holder.append(element);
        if (when === 'after') element.data = oneMoment;
        await ready;
        await element.whole();
        expect(tableRows(element)[0]![1], when).to.equal('6,5');
        // The script was there all the time, and is looked at when the property is gone.
        element.data = undefined;
        await until(() => tableRows(element)[0]![1] === '1', 'the script');
        element.data = oneMoment;
        await until(() => tableRows(element)[0]![1] === '6,5', 'the property');
      }
    });

    it('a bundled instrument by its id', async () => {
      const element = await draw({
        schema: 'veerkracht/web@1',
        instrument: 'positive-health',
        moments: [{ id: 'n', scores: { body: 6.5 } }],
      });
      expect(tableRows(element)).to.have.length(6);
      expect(textOf(element, '.foot')).to.contain('Bron: Veerkracht');
    });

    it('a prepared web is drawn as it is', async () => {
      const list = readInstrument(instrument).value!;
      const prepared = new PreparedWeb(
        {
          schema: 'veerkracht/web@1',
          title: 'Van Fatma',
          language: 'nl',
          source: null,
          instrument: list,
          moments: [{ ...now, label: null }],
        },
        list,
      );
      const element = await draw(prepared);
      expect(textOf(element, '#title')).to.equal('Van Fatma');
      expect(tableRows(element)[0]![1]).to.equal('6,5');
    });

    it('a new document replaces the old one at once', async () => {
      const element = await draw(oneMoment);
      element.data = web({ ...now, scores: { body: 2 } });
      await element.updateComplete;
      expect(tableRows(element)[0]![1]).to.equal('2');
      expect(one(element, 'svg.web').isConnected).to.equal(true);
    });
  });

  describe('bad data', () => {
    it('keeps the fallback in the tag, says what is wrong and where, and fires one veer-error', async () => {
      const element = document.createElement('veer-spider-web');
      element.append(Object.assign(document.createElement('p'), { textContent: 'Bekijk de tabel' }));
      const errors: Detail[] = [];
      element.addEventListener('veer-error', (event) => errors.push((event as CustomEvent<Detail>).detail));
      element.data = { schema: 'veerkracht/web@1', instrument: 'no-such-list', moments: [] };
      const failed = oneEvent(element, 'veer-error');
      (await fixture(html`<div></div>`)).append(element);
      await failed;
      await drawnAgain(element);
      expect(errors).to.have.length(1);
      expect(errors[0]!.code).to.equal('not-found');
      expect(errors[0]!.path).to.equal('instrument');
      expect(errors[0]!.message).to.contain('instrument');
      expect(one<HTMLSlotElement>(element, 'slot:not([name])').assignedElements().map(text)).to.deep.equal([
        'Bekijk de tabel',
      ]);
      expect(textOf(element, '.note')).to.contain('Dit kunnen we nu niet laten zien').and.contain('instrument');
      expect(all(element, '.sheet')).to.deep.equal([]);
    });

    it('keeps the last good picture', async () => {
      const element = await draw(oneMoment);
      const failed = oneEvent(element, 'veer-error');
      element.data = { schema: 'veerkracht/web@9', instrument: 'x', moments: [] };
      expect(((await failed) as CustomEvent<Detail>).detail.code).to.equal('newer-version');
      await element.updateComplete;
      expect(tableRows(element)[0]![1]).to.equal('6,5');
      expect(textOf(element, '.note')).to.contain('Hieronder staat wat eerder wel goed ging.');
      element.data = twoMoments;
      await element.updateComplete;
      expect(all(element, '.note')).to.deep.equal([]);
    });

    it('data that are taken back go from the page, and so does the note on bad ones', async () => {
      const element = await draw(oneMoment);
      element.data = null;
      await element.updateComplete;
      expect(all(element, 'svg.web, table')).to.deep.equal([]);
      expect(element.text).to.equal('');
      const failed = oneEvent(element, 'veer-error');
      element.data = { schema: 'veerkracht/web@9', instrument: 'x', moments: [] };
      await failed;
      await element.updateComplete;
      expect(all(element, '.note')).to.have.length(1);
      element.data = undefined;
      await element.updateComplete;
      expect(all(element, '.note')).to.deep.equal([]);
    });

    it('draws the rest when one entry is bad', async () => {
      const element = document.createElement('veer-spider-web');
      const errors: Detail[] = [];
      element.addEventListener('veer-error', (event) => errors.push((event as CustomEvent<Detail>).detail));
      element.data = web({ ...now, scores: { body: 6.5, mental: '7', meaning: 12, nowhere: 3 } });
      const failed = oneEvent(element, 'veer-error');
      (await fixture(html`<div></div>`)).append(element);
      await failed;
      await element.whole();
      await drawnAgain(element);
      expect(tableRows(element).map((row) => row[1])).to.deep.equal([
        '6,5',
        'Niet ingevuld',
        'Niet ingevuld',
        'Niet ingevuld',
        'Niet ingevuld',
        'Niet ingevuld',
      ]);
      expect(errors).to.have.length(1);
      expect(errors[0]!.path).to.match(/moments\[0\]\.scores/);
      expect(textOf(element, '.note.minor')).to.contain('3 stukjes');
    });

    it('takes the usual for an attribute it does not know, and warns once', async () => {
      const warned: string[] = [];
      const { warn } = console;
      console.warn = (...parts: unknown[]) => void warned.push(parts.join(' '));
      try {
        const element = await draw(oneMoment, {
          view: 'pie' as never,
          summary: 'aside' as never,
          headingLevel: Number.NaN,
          address: 'jij' as never,
        });
        element.requestUpdate();
        await element.updateComplete;
        expect(all(element, 'svg.web')).to.have.length(1);
        expect(all(element, 'h2')).to.have.length(1);
        expect(textOf(element, '#summary')).to.contain('U gaf');
      } finally {
        console.warn = warn;
      }
      expect(warned.filter((line) => line.includes('view="pie"'))).to.have.length(1);
    });

    it('shows text as text: markup, quotes and direction marks do nothing', async () => {
      const nasty = '<img src=x onerror=alert(1)>"\'&\u202e';
      const axes = instrument.axes.map((axis, i) => (i === 1 ? { ...axis, label: nasty } : axis));
      const element = await draw({ ...(oneMoment as object), title: nasty, instrument: { ...instrument, axes } });
      expect(all(element, 'img')).to.deep.equal([]);
      expect(textOf(element, '#title')).to.contain('<img src=x onerror=alert(1)>');
      const drawing = await element.toSvg();
      expect(new DOMParser().parseFromString(drawing, 'image/svg+xml').querySelector('parsererror, img')).to.equal(
        null,
      );
    });
  });

  describe('states', () => {
    it('nothing filled in: a whole grid with open spokes, names, and words', async () => {
      const element = await draw(web({ id: 'n', scores: {} }));
      expect(textOf(element, '#summary')).to.equal(
        'U hebt nog niets ingevuld. Begin waar u wilt. Overslaan mag altijd.',
      );
      expect(all(element, '.web circle')).to.deep.equal([]);
      expect(one(element, '.web .open').getAttribute('d')!.match(/M/g)).to.have.length(6);
      expect(all(element, '.web .label .remark')).to.deep.equal([]);
      expect(tableRows(element).every((row) => row[1] === 'Niet ingevuld')).to.equal(true);
    });

    it('without data the fallback stays, and nothing is said to be wrong', async () => {
      const element = await place(html`<veer-spider-web><p>Hier komt een web.</p></veer-spider-web>`);
      // Another one, that came later and has bad data, has told of it.
      const bad = document.createElement('veer-spider-web');
      bad.data = {};
      element.parentElement!.append(bad);
      await until(() => bad.shadowRoot?.querySelector('.note'), 'the note of the other');
      expect(one<HTMLSlotElement>(element, 'slot').assignedElements()).to.have.length(1);
      expect(all(element, '.note, .sheet')).to.deep.equal([]);
    });

    it('long labels become numbers with a list that has them whole', async () => {
      const labels = [
        'Lichamelijke belastbaarheid en vermoeidheid',
        'Emotieregulatie en piekergedachten',
        'Mantelzorgverantwoordelijkheden en respijtzorg',
      ];
      const axes = labels.map((label, i) => ({ id: `a${i}`, label }));
      const element = await draw(
        { ...(oneMoment as object), instrument: { ...instrument, axes }, moments: [{ id: 'n', scores: { a0: 5 } }] },
        {},
        320,
      );
      expect(all(element, '.web .number').map(text)).to.deep.equal(['1', '2', '3']);
      expect(
        all(element, '.list li').map((item) => text(item.querySelector('.place')) + text(item.querySelector('.name'))),
      ).to.deep.equal(labels.map((label, i) => `${i + 1}${label}`));
      for (const item of all(element, '.list .name')) expect(item.scrollWidth).to.be.at.most(item.clientWidth + 1);
    });

    it('instruments made to measure name ranges with their source, and say it is no diagnosis', async () => {
      const list = {
        ...instrument,
        kind: 'measure',
        bands: [
          { axis: 'body', from: 0, to: 5, label: 'laag' },
          { axis: 'body', from: 5, to: 10, label: 'midden', source: { name: 'Handleiding' } },
        ],
      };
      const element = await draw({ ...(oneMoment as object), instrument: list });
      expect(tableRows(element)[0]!.at(-1)).to.equal('midden (Handleiding)');
      expect(textOf(element, '.how')).to.contain('Dit is geen diagnose.');
      const talk = await draw({ ...(oneMoment as object), instrument: { ...list, kind: 'conversation' } });
      expect(text(table(talk))).not.to.contain('midden');
    });
  });

  describe('around it', () => {
    it('speaks u or je, Dutch or English, and follows the language of the page', async () => {
      const element = await draw(twoMoments, { address: 'je' });
      expect(textOf(element, '#summary')).to.contain('weet jij het best');
      (element.parentElement as HTMLElement).lang = 'en';
      await waitUntil(() => textOf(element, '#title') === 'Then and now', 'English', { timeout: 5000 });
      expect(textOf(element, '#summary')).to.contain('it went from 5.3 to 7.3');
      expect(tableRows(element)[0]!.slice(1)).to.deep.equal(['6.0', '6.5', '+0.5']);
      expect(one(element, 'figure').lang).to.equal('en');
    });

    it('marks names that fell back to another language', async () => {
      const axes = instrument.axes.map((axis, i) =>
        i === 0 ? { ...axis, label: { nl: 'Lichaam', en: 'Body' } } : axis,
      );
      const element = await draw({ ...(oneMoment as object), instrument: { ...instrument, axes } });
      (element.parentElement as HTMLElement).lang = 'en';
      await waitUntil(() => one(element, 'figure').lang === 'en', 'English', { timeout: 5000 });
      table(element);
      const names = all(element, 'tbody th span[lang], tbody th span:first-child');
      expect(text(names[0])).to.equal('Body');
      expect(names[0]!.lang).to.equal('');
      expect(names[1]!.lang).to.equal('nl');
    });

    it('summary stands above, below or nowhere', async () => {
      const top = (element: Element, selector: string): number => one(element, selector).getBoundingClientRect().top;
      const above = await draw(oneMoment);
      expect(top(above, '.lead')).to.be.lessThan(top(above, 'svg.web'));
      const below = await draw(oneMoment, { summary: 'below' });
      expect(top(below, '.lead')).to.be.greaterThan(top(below, 'svg.web'));
      expect(all(await draw(oneMoment, { summary: 'none' }), '.lead')).to.deep.equal([]);
    });

    it('bare leaves out sheet, heading, marked topics and footer', async () => {
      const element = await draw(oneMoment, { bare: true });
      expect(all(element, '.sheet, h2, .marked, .foot')).to.deep.equal([]);
      expect(all(element, 'svg.web, .lead, #how, .switch')).to.have.length(4);
      expect(table(element).rows).to.have.length(7);
      expect(one(element, 'figure').getAttribute('aria-labelledby')).to.equal('picture-name');
    });

    it('slots replace the topics to talk about and the footer', async () => {
      const element = await draw(oneMoment);
      const aside = Object.assign(document.createElement('p'), { slot: 'aside', textContent: 'Eigen lijst' });
      const footer = Object.assign(document.createElement('p'), { slot: 'footer', textContent: 'Eigen voet' });
      element.append(aside, footer);
      await element.updateComplete;
      expect(one<HTMLSlotElement>(element, 'slot[name="aside"]').assignedElements()).to.deep.equal([aside]);
      expect(one(element, '.marked').getClientRects()).to.have.length(0);
      expect(one(element, '.foot').getClientRects()).to.have.length(0);
    });

    it('takes the form of address and data of a scope, and its own first', async () => {
      await import('../../src/define/scope.js');
      const scope = document.createElement('veer-scope');
      Object.assign(scope, { address: 'je', data: { web: oneMoment } });
      const element = document.createElement('veer-spider-web');
      scope.append(element);
      (await fixture(html`<div></div>`)).append(scope);
      await until(() => all(element, '#title').length > 0, 'the web');
      expect(textOf(element, '#title')).to.equal('Jouw spinnenweb');
      element.address = 'u';
      await element.updateComplete;
      expect(textOf(element, '#title')).to.equal('Uw spinnenweb');
    });

    it('names keys it does not know in the console, of every document', async () => {
      const said: string[] = [];
      const real = console.warn;
      console.warn = (line: string) => void said.push(line);
      try {
        const element = await draw(web({ ...now, mood: 1 }));
        element.data = web({ ...now, weather: 'rain', colour: 'red' });
        await waitUntil(() => said.length > 1);
      } finally {
        console.warn = real;
      }
      expect(said).to.deep.equal([
        '[veer-spider-web] unknown-key: moments[0].mood',
        '[veer-spider-web] unknown-key: moments[0].weather, moments[0].colour',
      ]);
    });

    it('survives being taken out and put back', async () => {
      const element = await draw(oneMoment);
      const holder = element.parentElement!;
      one(element, '[data-view="table"]').click();
      await element.updateComplete;
      element.remove();
      await nextTask();
      holder.append(element);
      await frames();
      expect(element.view).to.equal('table');
      holder.style.setProperty('inline-size', '300px');
      element.view = 'web';
      await frames(4);
      expect(all(element, 'svg.web.small')).to.have.length(1);
    });

    it('makes no request, and puts no answer in an attribute, event or console line', async () => {
      const before = performance.getEntriesByType('resource').length;
      const heard: string[] = [];
      const names = ['veer-ready', 'veer-change', 'veer-select', 'veer-error'];
      const listen = (event: Event): void => void heard.push(JSON.stringify((event as CustomEvent<unknown>).detail));
      for (const name of names) document.addEventListener(name, listen);
      const element = await draw(web({ ...now, scores: { body: 3.7, mental: 9.1, meaning: 1.3 } }));
      one(element, '[data-view="bars"]').click();
      await element.updateComplete;
      // What was asked for before this has come when this has.
      await (await fetch('/package.json?last')).text();
      for (const name of names) document.removeEventListener(name, listen);
      expect(heard).to.have.length(2);
      expect(heard.join()).not.to.match(/3\.7|9\.1|1\.3/);
      expect(element.outerHTML).not.to.match(/3[.,]7|9[.,]1|1[.,]3/);
      const asked = performance
        .getEntriesByType('resource')
        .slice(before)
        .map(({ name }) => name);
      expect(asked.filter((name) => !/\/(src|node_modules|test)\//.test(name))).to.deep.equal([
        new URL('/package.json?last', location.href).href,
      ]);
    });
  });
});
