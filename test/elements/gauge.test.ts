import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import type { VeerGauge } from '../../src/elements/gauge/gauge.js';
import { colours, inColours } from '../support/colours.js';
import { typeSize } from '../support/type-size.js';
import { all, documentOf, draw, lonely, one, root, saniveld, text, textOf, until, whole } from './gauge/kit.js';

const script = (value: unknown): HTMLScriptElement =>
  Object.assign(document.createElement('script'), { type: 'application/json', textContent: JSON.stringify(value) });

describe('veer-gauge', () => {
  describe('what it says', () => {
    it('GM1: what, how much, when, compared with what and says who are one sentence', async () => {
      const element = await draw(documentOf(lonely));
      expect(textOf(element, '.lead')).to.equal(
        'Inwoners die zich eenzaam voelen: 62% in 2024; voorlopig cijfer; met een marge van 59 tot 65%; hoger dan landelijk: 58%; geen duidelijk verschil met het afgesproken ijkpunt van 60%; bron: CBS. In 2020 was het cijfer 58%.',
      );
      expect(element.text).to.equal(textOf(element, '.lead'));
      expect(textOf(element, 'h2')).to.equal('Hoeveel inwoners voelen zich eenzaam?');
    });

    it('says the same in English, and marks what is in another language', async () => {
      const element = await draw(documentOf(lonely), { lang: 'en' });
      expect(element.text).to.contain('62% in 2024; provisional figure; with a margin from 59 to 65%');
      expect(one(element, 'h2 span').lang).to.equal('nl');
    });

    it('the reference tells who agreed it, when and why, and is no bar to clear', async () => {
      const element = await draw(documentOf(lonely));
      expect(textOf(element, '.reference')).to.equal(
        'IJkpunt: om van te leren, niet als lat Samen naar 60. Samen gekozen door gemeente en huisartsen, op 12 maart 2025. Dat lukte elders.',
      );
      expect(all(element, '.judged')).to.deep.equal([]);
    });

    it('GM5: a target is called reached in words and with a sign, only with a direction', async () => {
      const target = { ...lonely, reference: { value: 50, kind: 'target', label: 'Doel' } };
      expect(all(await draw(documentOf(target)), '.judged')).to.deep.equal([]);
      expect(textOf(await draw(documentOf({ ...target, direction: 'higher' })), '.judged')).to.equal('✓ gehaald');
      expect(textOf(await draw(documentOf({ ...target, direction: 'lower' })), '.judged')).to.equal(
        '○ nog niet gehaald',
      );
    });

    it('GM7: source, way of counting, group, date, licence and contact are in sight', async () => {
      const element = await draw(documentOf(lonely));
      expect(textOf(element, '.foot')).to.equal(
        'Bron: CBS. Gevraagd met een vragenlijst. Het gaat om een groep van 240. Opgehaald op 1 december 2024. Licentie: CC BY 4.0. Vragen? Team cijfers',
      );
      expect(all(element, '.foot a').map((link) => link.getAttribute('href'))).to.deep.equal([
        'https://example.org/cijfers',
        'mailto:cijfers@example.org',
      ]);
      expect(textOf(element, '.explanation')).to.equal('In 2022 deden weinig mensen mee.');
    });

    it('EM11: headings start where the page wants them, never as h1', async () => {
      expect(all(await draw(documentOf(lonely), { headingLevel: 4 }), 'h4')).to.have.length(1);
      expect(all(await draw(documentOf(lonely), { headingLevel: 1 }), 'h1')).to.have.length(0);
    });
  });

  it('an area compared with that has no number at all ends its line without a loose comma', async () => {
    const element = await draw(documentOf({ ...lonely, comparisons: [{ label: 'Wijk', observations: [] }] }));
    expect(textOf(element, '.others li')).to.equal('Wijk: niet bekend.');
  });

  describe('its picture', () => {
    it('GM2: a meter has real ends, the number, and words', async () => {
      const chart = one(await draw(documentOf(lonely), { view: 'dial' }), '.chart');
      const of = (name: string): string | null => chart.getAttribute(`aria-${name}`);
      expect(chart.getAttribute('role')).to.equal('meter');
      expect(['valuemin', 'valuemax', 'valuenow', 'valuetext', 'label'].map(of)).to.deep.equal([
        '0',
        '100',
        '62',
        'Inwoners die zich eenzaam voelen: 62%, in 2024',
        'Inwoners die zich eenzaam voelen',
      ]);
    });

    it('GM2: a count without an end is an image, and drawn as bullet when a dial was asked', async () => {
      const element = await draw(documentOf({ observations: [{ period: '2024', value: 7 }], range: { min: 0 } }), {
        view: 'dial',
      });
      expect(one(element, '.chart').getAttribute('role')).to.equal('img');
      expect(one(element, '.chart').getAttribute('aria-label')).to.equal('Cijfer 1: 7, in 2024');
      expect(all(element, 'svg.bullet')).to.have.length(1);
    });

    it('GM3: without a number there is no bar, arc or tick, but words; a true zero has its tick', async () => {
      for (const view of ['bullet', 'dial', 'card'] as const) {
        const element = await draw(
          documentOf({ range: { min: 0, max: 9 }, observations: [{ period: '2024', missing: 'suppressed' }] }),
          { view },
        );
        expect(text(root(element)), view).to.match(/niet getoond/i);
        const drawn = all(element, '.solid, .tick').filter((part) => part.getAttribute('d') !== '');
        expect(drawn, view).to.deep.equal([]);
        expect(all(element, '[role="meter"]')).to.deep.equal([]);
      }
      const zero = await draw(documentOf({ range: { min: 0, max: 9 }, observations: [{ period: '2024', value: 0 }] }));
      expect(one(zero, '.tick').getAttribute('x1')).to.equal('0%');
      expect(one(zero, '.chart').getAttribute('aria-valuenow')).to.equal('0');
    });

    it('GM4: the margin is drawn, an estimate dashed, a provisional number hatched', async () => {
      const element = await draw(documentOf({ ...lonely, method: 'modelled' }));
      expect(one(element, '.margin').getAttribute('x')).to.equal('59%');
      expect(one(element, '.margin').getAttribute('width')).to.equal('6%');
      expect(getComputedStyle(one(element, '.margin')).strokeDasharray).not.to.equal('none');
      expect(one(element, '.solid').getAttribute('fill')).to.equal('url(#hatch)');
      expect(all(element, '.tag').map(text)).to.deep.equal(['voorlopig cijfer', 'berekend, niet geteld']);
      // In every width a tag is one box, never two halves on two lines.
      for (let width = 280; width <= 480; width += 20) {
        element.parentElement!.style.setProperty('inline-size', `${width}px`);
        for (const tag of all(element, '.tag')) expect(tag.getClientRects(), `${width} px`).to.have.length(1);
      }
      const final = await draw(documentOf({ ...lonely, observations: [{ period: '2024', value: 5 }] }));
      expect(one(final, '.solid').hasAttribute('fill')).to.equal(false);
    });

    it('GM5: reference, target and standard differ in shape', async () => {
      const shapes = await Promise.all(
        ['reference', 'target', 'standard'].map(async (kind) =>
          one(await draw(documentOf({ ...lonely, reference: { value: 60, kind } })), '.mark').getAttribute('d'),
        ),
      );
      expect(new Set(shapes).size).to.equal(3);
    });

    it('all 12 indicators of the example in all three views: sentence, picture and table have the same number', async () => {
      const document_ = await saniveld();
      for (const view of ['bullet', 'dial', 'card'] as const) {
        for (const { id } of document_.indicators) {
          const element = await draw(document_, { indicator: id, view });
          await whole(element);
          const number = view === 'dial' ? textOf(element, '.dial .number') : textOf(element, '.value strong');
          expect(textOf(element, '.lead'), `${id} ${view}`).to.contain(number);
          expect(all(element, 'td.value').map(text), `${id} ${view}`).to.include(number);
          expect(all(element, '.trend-picture')).to.have.length(1);
        }
      }
    });

    it('EM16: nothing sticks out or is under 12 px, from 280 to 1200 px and at 200 % text', async () => {
      const document_ = await saniveld();
      for (const [width, size] of [
        [280, 16],
        [640, 32],
        [768, 16],
        [1200, 16],
      ] as const) {
        for (const view of ['bullet', 'dial', 'card'] as const) {
          for (const indicator of ['weeks-to-first-talk', 'sharing-agreements', 'resident-mark']) {
            const element = await draw(document_, { indicator, view }, width);
            element.style.setProperty('--veer-font-size', `${size}px`);
            await whole(element);
            const box = element.getBoundingClientRect();
            for (const node of all(element, 'svg text, p, h2, summary')) {
              const { left, right, width: wide } = node.getBoundingClientRect();
              if (text(node) === '' || wide < 2) continue;
              const where = `${indicator} ${view} ${width}: ${text(node)}`;
              expect(left, where).to.be.at.least(box.left - 1);
              expect(right, where).to.be.at.most(box.right + 3);
              expect(typeSize(node), where).to.be.at.least(12);
            }
          }
        }
      }
    });
  });

  describe('table and trend', () => {
    it('the table has every period, each reason in its own words', async () => {
      const element = await draw(
        documentOf({
          ...lonely,
          observations: [
            { period: '2019', value: 0 },
            { period: '2020', missing: 'unknown' },
            { period: '2021', missing: 'not-asked' },
            { period: '2022', missing: 'suppressed' },
            { period: '2024', value: 62, status: 'provisional' },
            { period: '2025', missing: 'not-yet' },
          ],
        }),
      );
      await whole(element);
      const rows = all(element, 'tbody tr').map((row) => [...row.children].slice(0, 2).map(text).join(' '));
      expect(rows).to.deep.equal([
        '2019 0',
        '2020 niet bekend',
        '2021 niet gevraagd',
        '2022 niet getoond',
        '2023 geen cijfer in de bron',
        '2024 62',
        '2025 komt nog',
      ]);
      expect(new Set(all(element, '.trend-picture .gap').map(text)).size).to.equal(5);
      expect(all(element, '.gaps').map(text)).to.include('× Geen cijfer in de bron: 2023.');
      const signs = all(element, '.trend-picture .gap').map(text);
      expect(all(element, '.gaps .sign').map(text), 'the key under the trend').to.have.members(signs);
    });
  });

  describe('data', () => {
    it('from a child script, and from an address that many share', async () => {
      const child = document.createElement('veer-gauge');
      child.append(script(documentOf(lonely)));
      const ready = oneEvent(child, 'veer-ready');
      (await fixture(html`<div></div>`)).append(child);
      await ready;
      const address = URL.createObjectURL(
        new Blob([JSON.stringify(documentOf(lonely, { observations: [] }))], { type: 'application/json' }),
      );
      const holder = await fixture(html`<div></div>`);
      const both = ['i0', 'i1'].map((indicator) =>
        Object.assign(document.createElement('veer-gauge'), { src: address, indicator }),
      );
      const all_ = Promise.all(both.map((element) => oneEvent(element, 'veer-ready')));
      holder.append(...both);
      expect(performance.getEntriesByName(address)).to.have.length(0);
      await all_;
      expect(both.map((element) => text(one(element, '.value strong')))).to.deep.equal(['62', 'Niet bekend']);
    });

    it('one object is read once, for a hundred gauges', async () => {
      let read = 0;
      const document_ = documentOf(lonely);
      const counted = Object.defineProperty({ ...document_ }, 'title', {
        enumerable: true,
        get: () => `Titel ${++read}`,
      });
      const holder = await fixture(html`<div></div>`);
      holder.append(
        ...Array.from({ length: 100 }, () => Object.assign(document.createElement('veer-gauge'), { data: counted })),
      );
      await Promise.all([...holder.children].map((element) => (element as any).updateComplete));
      expect(read).to.equal(1);
      expect([...holder.children].every((element) => root(element).querySelector('.sheet'))).to.equal(true);
    });

    it('GM6: a new number is drawn and said once', async () => {
      const element = await draw(documentOf(lonely));
      await whole(element);
      const said: string[] = [];
      // A place that comes with its text in it is not read out: it must be there, empty, before.
      new MutationObserver(() => said.push(all(element, '[role="status"]').map(text).join())).observe(root(element), {
        childList: true,
        characterData: true,
        subtree: true,
      });
      element.data = documentOf({ ...lonely, observations: [{ period: '2025', value: 63 }] });
      await element.updateComplete;
      element.data = documentOf({ ...lonely, observations: [{ period: '2025', value: 64 }] });
      await element.updateComplete;
      expect(textOf(element, '.value strong')).to.equal('64');
      await until(() => said.length > 0 && said.at(-1) !== '');
      await new Promise((resolve) => setTimeout(resolve));
      // 64 twice is drawn, and then said.
      expect(said.filter((one, i) => one !== said[i - 1])).to.deep.equal([
        '',
        'Inwoners die zich eenzaam voelen: 64%, in 2025',
      ]);
      expect(textOf(element, '.value strong')).to.equal('64');
    });

    it('bad data leave the last good picture and say where it is wrong', async () => {
      const element = await draw(documentOf(lonely));
      const error = oneEvent(element, 'veer-error');
      element.data = { schema: 'veerkracht/indicators@9', indicators: [] };
      expect((await error).detail.code).to.equal('newer-version');
      await until(() => all(element, '.note').length > 0);
      expect(textOf(element, '.value strong')).to.equal('62');
      expect(textOf(element, '.note')).to.contain('nieuwere versie');
    });

    it('a mistake elsewhere in the document is told by the gauge it belongs to', async () => {
      const bad = { ...lonely, observations: [{ period: 'gisteren', value: 3 }, ...lonely.observations] };
      const document_ = documentOf(lonely, bad);
      const good = await draw(document_);
      const other = await draw(document_, { indicator: 'i1' });
      await until(() => all(other, '.note').length > 0);
      expect(textOf(other, '.note')).to.contain('indicators[1].observations[0].period');
      expect(all(good, '.note')).to.deep.equal([]);
    });

    it('what is shown all the same is not called left out', async () => {
      const note = async (...indicators: object[]): Promise<string> => {
        const element = await draw(documentOf(...indicators));
        await until(() => all(element, '.note').length > 0);
        return textOf(element, '.note > p');
      };
      const outside = { ...lonely, range: { min: 0, max: 60 } };
      expect(await note(outside)).to.equal('Kijk 1 stukje uit het bestand na. Het is wel getoond.');
      expect(await note({ ...lonely, label: 'Eenzaam <b>voelen</b>', explanation: 'Een \u202etwee' })).to.equal(
        'Kijk 2 stukjes uit het bestand na. Ze zijn wel getoond.',
      );
      expect(
        await note({ ...outside, observations: [{ period: 'ooit', value: 3 }, ...outside.observations] }),
      ).to.equal(
        '1 stukje uit het bestand klopt niet en is weggelaten. Kijk 1 stukje uit het bestand na. Het is wel getoond.',
      );
      for (const explanation of ['\u202e', `\u202e${'x'.repeat(9000)}`])
        expect(await note({ ...lonely, explanation })).to.equal(
          '1 stukje uit het bestand klopt niet en is weggelaten.',
        );
    });

    it('an indicator that is not there: fallback, words and an event', async () => {
      const element = document.createElement('veer-gauge');
      element.data = documentOf(lonely);
      element.indicator = 'nope';
      element.textContent = 'Kijk in de tabel.';
      const error = oneEvent(element, 'veer-error');
      (await fixture(html`<div></div>`)).append(element);
      expect((await error).detail.path).to.equal('indicator');
      expect(all(element, 'slot')).to.have.length(1);
    });

    it('leaves out what this audience may not see', async () => {
      const data = documentOf({ ...lonely, reference: { value: 60, visibility: 'internal' } });
      expect((await draw(data)).text).to.contain('nog geen ijkpunt');
      expect((await draw(data, { audience: 'internal' })).text).to.contain('ijkpunt van 60');
      expect((await draw(data, { audience: 'everyone' as never })).text).to.contain('nog geen ijkpunt');
    });

    it('GM8: what stands in the tag is shown until there are data', async () => {
      const element = (await fixture(html`<veer-gauge><table></table></veer-gauge>`)) as HTMLElement;
      await (element as VeerGauge).updateComplete;
      expect(all(element, 'slot')).to.have.length(1);
      const ready = oneEvent(element, 'veer-ready');
      element.append(script(documentOf(lonely)));
      await ready;
      expect(all(element, 'slot:not([name])')).to.deep.equal([]);
    });

    it('HTML in a label is text; a link of another kind is no link', async () => {
      const element = await draw(
        documentOf({
          ...lonely,
          plainLabel: '<img src=x onerror=alert(1)>',
          contact: { name: 'Wij', url: 'javascript:alert(1)' },
        }),
      );
      expect(textOf(element, 'h2')).to.equal('<img src=x onerror=alert(1)>');
      expect(all(element, 'img, a[href^="javascript"]')).to.deep.equal([]);
    });

    it('EM15: taken out of the page and put back it shows what it showed, and takes new data', async () => {
      const element = await draw(documentOf(lonely));
      await whole(element);
      const holder = element.parentElement!;
      const shown = element.shadowRoot!.innerHTML;
      element.remove();
      holder.append(element);
      await element.updateComplete;
      expect(element.shadowRoot!.innerHTML).to.equal(shown);
      element.data = documentOf({ ...lonely, observations: [{ period: '2025', value: 64 }] });
      await element.updateComplete;
      expect(textOf(element, '.value strong')).to.equal('64');
    });

    it('EM15: set while it is out of the page, new data and language are there when it is put back', async () => {
      const element = await draw(documentOf(lonely));
      const holder = element.parentElement!;
      element.remove();
      element.data = documentOf({ ...lonely, observations: [{ period: '2025', value: 64 }] });
      const english = document.createElement('div');
      english.lang = 'en';
      holder.append(english);
      english.append(element);
      await until(() => one(element, 'figure').lang === 'en');
      expect(textOf(element, '.value strong')).to.equal('64');
    });
  });

  describe('for everyone', () => {
    it('has a figure with a name, a heading, two pictures and a closed table', async () => {
      const element = await draw(documentOf(lonely), { view: 'dial' });
      await whole(element);
      expect(all(element, '[role="meter"], [role="img"]')).to.have.length(2);
      expect(one(element, 'figure').getAttribute('aria-labelledby')).to.equal('title');
      expect((one(element, 'details') as HTMLDetailsElement).open).to.equal(false);
    });

    for (const name of colours)
      it(`axe finds nothing, in ${name}`, () =>
        inColours(name, async () => {
          const document_ = await saniveld();
          for (const view of ['bullet', 'dial', 'card'] as const) {
            const element = await draw(document_, { indicator: 'resident-mark', view });
            await whole(element);
            (one(element, 'details') as HTMLDetailsElement).open = true;
            await expect(element).to.be.accessible();
          }
        }));
  });
});
