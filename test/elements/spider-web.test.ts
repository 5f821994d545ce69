import { expect, oneEvent } from '@open-wc/testing';
import {
  all,
  draw,
  instrument,
  now,
  one,
  oneMoment,
  root,
  spot,
  table,
  tableRows,
  text,
  textOf,
  twoMoments,
  web,
} from './spider-web/kit.js';

describe('veer-spider-web', () => {
  describe('reading order and names', () => {
    it('SP1: heading, sentences and how-to-read come first, in that order; the table is one button away', async () => {
      const element = await draw(oneMoment);
      expect(all(element, 'table')).to.deep.equal([]);
      table(element);
      const order = ['#title', '#summary', '#how', '.switch', 'svg.web', 'table'].map((selector) =>
        one(element, selector),
      );
      for (const [i, node] of order.slice(1).entries()) {
        expect(
          order[i]!.compareDocumentPosition(node) & Node.DOCUMENT_POSITION_FOLLOWING,
          node.id || node.localName,
        ).not.to.equal(0);
      }
      expect(one(element, '#title').localName).to.equal('h2');
      expect(textOf(element, '#title')).to.equal('Uw spinnenweb');
      one(element, '[data-view="table"]').click();
      await element.updateComplete;
      expect(one(element, 'table').getBoundingClientRect().height).to.be.greaterThan(100);
    });

    it('SP2: the picture is one image with a name', async () => {
      const element = await draw(oneMoment);
      const picture = one(element, 'svg.web');
      expect(picture.getAttribute('role')).to.equal('img');
      const name = root(element).getElementById(picture.getAttribute('aria-labelledby')!);
      expect(text(name)).to.equal('Spinnenweb met 6 onderwerpen, Zaterdag 14 november 2026');
      expect(all(element, '[role="application"]')).to.deep.equal([]);
      expect(all(element, '[role="status"]')).to.have.length(1);
      const others = all(element, 'svg').filter((svg) => svg !== picture);
      expect(
        others.every((svg) => svg.getAttribute('aria-hidden') === 'true' || svg.parentElement?.closest('svg')),
      ).to.equal(true);
    });

    it('SP2: of two moments the names stand in the order of their days', async () => {
      const element = await draw(twoMoments);
      const picture = one(element, 'svg.web');
      const name = root(element).getElementById(picture.getAttribute('aria-labelledby')!);
      expect(text(name)).to.equal('Spinnenweb met 6 onderwerpen, toen en nu, 2 mei en 14 november 2026');
    });

    it('heading levels follow heading-level, and are never an h1', async () => {
      const levels = async (level: number): Promise<string[]> => {
        const element = await draw(oneMoment, { headingLevel: level });
        return all(element, 'h1, h2, h3, h4, h5, h6').map(({ localName }) => localName);
      };
      expect(await levels(4)).to.deep.equal(['h4', 'h5', 'h5', 'h5']);
      expect((await levels(1))[0]).to.equal('h2');
    });

    for (const [name, data] of Object.entries({ 'one moment': oneMoment, 'two moments': twoMoments })) {
      for (const view of ['web', 'bars', 'table'] as const) {
        it(`has no axe violation: ${name} as ${view}`, async () => {
          await expect(await draw(data, { view })).to.be.accessible();
        });
      }
    }

    it('has no axe violation when it can be filled in', async () => {
      await expect(await draw(oneMoment, { editable: true })).to.be.accessible();
    });

    it('has no axe violation when it is small and bare', async () => {
      await expect(await draw(oneMoment, { bare: true }, 296)).to.be.accessible();
    });
  });

  describe('numbers', () => {
    it('SP6: a topic that was skipped is a broken line, "Niet ingevuld" in the table, and never a 0', async () => {
      const element = await draw(oneMoment);
      expect(all(element, '.thread.now')).to.have.length(4);
      expect(all(element, '.web circle.now')).to.have.length(5);
      expect(tableRows(element)[3]).to.deep.equal(['Prettig leven', 'Niet ingevuld']);
      expect(spot(element, 3).getAttribute('aria-label')).to.equal('Prettig leven: niet ingevuld. 4 van 6.');
      expect(textOf(element, '#summary')).to.contain('Bij Prettig leven vulde u niets in.');
      expect(`${element.text} ${text(table(element))}`).not.to.match(/(^|[^\d,])0(?![\d,]| tot)/);
    });

    it('SP6: a real 0 is a point in the centre and is said', async () => {
      const element = await draw(web({ ...now, scores: { ...now.scores, quality: 0 } }));
      const points = all(element, '.web circle.now').map((point) => [
        point.getAttribute('cx'),
        point.getAttribute('cy'),
      ]);
      expect(points).to.deep.include(['0', '0']);
      expect(tableRows(element)[3]).to.deep.equal(['Prettig leven', '0,0']);
      expect(all(element, '.thread.now')).to.have.length(6);
    });

    it('are the same in picture, table, list and sentences', async () => {
      const element = await draw(oneMoment, {}, 300);
      const inTable = tableRows(element).map((row) => row[1]);
      expect(inTable).to.deep.equal(['6,5', '7,3', '8,3', 'Niet ingevuld', '4,8', '7,0']);
      expect(all(element, '.list .reading').map(text)).to.deep.equal([
        '6,5',
        '7,3',
        '8,3',
        'niet ingevuld',
        '4,8',
        '7,0',
      ]);
      expect(all(element, '.web .value').map(text)).to.deep.equal(['6,5', '7,3', '8,3', '4,8', '7,0']);
      expect(element.text).to.contain('Wat waarde geeft: 8,3').and.contain('Meedoen: 4,8');
    });

    it('SP18: stand in the order of the model, whatever the data, without an area number or total', async () => {
      const scores = Object.fromEntries(Object.entries(now.scores).reverse());
      const element = await draw(web({ ...now, scores }));
      const names = instrument.axes.map(({ label }) => label);
      expect(tableRows(element).map(([name]) => name?.replace(/ (Hier|Dit) .*/, ''))).to.deep.equal(names);
      expect(all(element, '.web .label').map((label) => text(label.querySelector('.name')))).to.deep.equal(
        ['Mijn lichaam', 'Gevoel en', 'Wat waarde', 'Prettig leven', 'Meedoen', 'De gewone'].map((start, i) =>
          names[i]!.startsWith(text(all(element, '.web .label')[i]!.querySelector('.name')))
            ? text(all(element, '.web .label')[i]!.querySelector('.name'))
            : start,
        ),
      );
      expect(text(one(element, 'figure'))).not.to.match(/totaal|oppervlak|gemiddeld/i);
      expect(all(element, '.web polygon')).to.deep.equal([]);
      expect(getComputedStyle(one(element, '.thread')).fill).to.equal('none');
    });

    it('SP20: are written with a comma in Dutch and without a space in them', async () => {
      const big = { ...instrument, scale: { min: 0, max: 20_000, step: 200 } };
      const element = await draw({
        ...oneMoment,
        instrument: big,
        moments: [{ ...now, scores: { body: 11_700, mental: 6.5 } }],
      });
      expect(tableRows(element)[0]![1]).to.equal('11700,0');
      expect(tableRows(element)[1]![1]).to.equal('6,5');
    });

    it('say how many answers they rest on where that is known', async () => {
      const { webOfAssessments } = await import('../../src/domain/web/prepared.js');
      const { readInstrument } = await import('../../src/domain/document/instrument.js');
      const items = ['a', 'b', 'c', 'd'].flatMap((id) => [
        { id: `body-${id}`, axis: 'body', text: id },
        { id: `daily-${id}`, axis: 'daily', text: id },
      ]);
      const list = readInstrument({
        ...instrument,
        items,
        variants: [{ id: 'all', title: 'Alles', items: items.map(({ id }) => id) }],
      }).value!;
      const answers = { 'body-a': 6, 'body-b': 7, 'body-c': 8, 'daily-a': 3 };
      const record = {
        schema: 'veerkracht/assessment@1',
        id: 'r',
        revision: 1,
        instrument: { id: 'six', version: '1', variant: 'all' },
        wording: {},
        language: 'nl',
        startedAt: null,
        completedAt: '2026-11-14T09:00:00Z',
        answers,
        discuss: ['body-a'],
        notes: {},
        important: [],
        change: null,
        step: null,
      } as const;
      const element = await draw(webOfAssessments(list, [record]));
      expect(tableRows(element)[0]).to.deep.equal(['Mijn lichaam Hier wilt u over praten', '7', '3 van 4']);
      expect(tableRows(element)[5]).to.deep.equal(['De gewone dag', 'te weinig antwoorden (1 van 4)', '1 van 4']);
      expect(text(all(element, '.web .label')[5])).to.contain('te weinig antwoorden');
    });
  });

  describe('then and now', () => {
    it('SP7: the lines differ by dash and mark, and are named at the line', async () => {
      const element = await draw(twoMoments);
      expect(all(element, '.web .thread.then')).to.have.length(6);
      expect(getComputedStyle(one(element, '.web .thread.then')).strokeDasharray).to.match(/^7(px)?,? 6(px)?$/);
      expect(getComputedStyle(one(element, '.web .thread.now')).strokeDasharray).to.equal('none');
      expect(all(element, '.web rect.then')).to.have.length(6);
      expect(all(element, '.web .tag').map(text)).to.deep.equal(['toen', 'nu']);
      expect(all(element, '.web .bar')).to.deep.equal([]);
      expect(all(element, '.key li').map(text)).to.deep.equal(['nu, 14 november 2026', 'toen, 2 mei 2026']);
    });

    it('have a table with the difference, called different and not better or worse', async () => {
      const element = await draw(twoMoments);
      expect([...table(element).tHead!.rows[0]!.cells].map((cell) => text(cell))).to.deep.equal([
        'Onderwerp',
        'toen2 mei 2026',
        'nu14 november 2026',
        'Anders',
      ]);
      expect(tableRows(element).map((row) => row.slice(1))).to.deep.equal([
        ['6,0', '6,5', '+0,5'],
        ['5,3', '7,3', '+2,0'],
        ['8,5', '8,3', '−0,2'],
        ['6,8', 'Niet ingevuld', '–'],
        ['3,8', '4,8', '+1,0'],
        ['7,0', '7,0', 'gelijk'],
      ]);
      expect(all(element, 'th[scope="row"]')).to.have.length(6);
      expect(all(element, 'caption')).to.have.length(1);
    });

    it('have a list that says both numbers', async () => {
      const element = await draw(twoMoments);
      expect(all(element, '.list .reading').map(text)).to.deep.equal([
        'van 6,0 naar 6,5',
        'van 5,3 naar 7,3',
        'van 8,5 naar 8,3',
        'toen 6,8, nu geen cijfer',
        'van 3,8 naar 4,8',
        'bleef 7,0',
      ]);
    });

    it('are the two newest of more, until the reader picks others', async () => {
      const third = { id: 'old', date: '2025-11', scores: { body: 1 } };
      const element = await draw(
        web(
          third,
          { id: 'then', date: '2026-05-02', scores: { body: 2 } },
          { id: 'now', date: '2026-11-14', scores: { body: 3 } },
        ),
      );
      expect(tableRows(element)[0]).to.deep.equal(['Mijn lichaam', '2', '3', '+1']);
      const select = one<HTMLSelectElement>(element, 'select[data-when="then"]');
      expect([...select.options].map(text)).to.deep.equal([
        'geen',
        'november 2025',
        'Zaterdag 2 mei 2026',
        'Zaterdag 14 november 2026',
      ]);
      select.value = 'old';
      select.dispatchEvent(new Event('change', { bubbles: true }));
      await element.updateComplete;
      expect(tableRows(element)[0]).to.deep.equal(['Mijn lichaam', '1', '3', '+2']);
      one<HTMLSelectElement>(element, 'select[data-when="then"]').value = '';
      one(element, 'select[data-when="then"]').dispatchEvent(new Event('change', { bubbles: true }));
      await element.updateComplete;
      expect(tableRows(element)[0]).to.deep.equal(['Mijn lichaam', '3']);
    });
  });

  describe('views', () => {
    it('SP14: "Staafjes" and "Tabel" show the same data in the same order, and the choice is announced', async () => {
      const element = await draw(oneMoment);
      const names = tableRows(element).map(([name]) => name!.replace(/ (Hier|Dit) .*/, ''));
      const change = oneEvent(element, 'veer-change');
      one(element, '[data-view="bars"]').click();
      expect((await change).detail).to.deep.equal({ what: 'view' });
      await element.updateComplete;
      expect(textOf(element, '#status')).to.equal('U ziet nu staafjes.');
      expect(element.getAttribute('view')).to.equal('bars');
      expect(all(element, '.list .name').map(text)).to.deep.equal(names);
      expect(all(element, 'svg.web')).to.deep.equal([]);
      expect(all(element, '.switch button').map((button) => button.getAttribute('aria-pressed'))).to.deep.equal([
        'false',
        'true',
        'false',
      ]);
      one(element, '[data-view="table"]').click();
      await element.updateComplete;
      expect(textOf(element, '#status')).to.equal('U ziet nu de tabel.');
      expect(tableRows(element).map(([name]) => name!.replace(/ (Hier|Dit) .*/, ''))).to.deep.equal(names);
    });

    it('the table is on paper in every view', async () => {
      for (const view of ['web', 'bars', 'table'] as const)
        expect(tableRows(await draw(oneMoment, { view }))).to.have.length(6);
    });

    it('fewer than 3 or more than 12 axes are bars, without a button for a web', async () => {
      for (const count of [1, 2, 13]) {
        const axes = Array.from({ length: count }, (_, i) => ({ id: `a${i}`, label: `Onderwerp ${i + 1}` }));
        const element = await draw({
          schema: 'veerkracht/web@1',
          instrument: { ...instrument, axes },
          moments: [{ id: 'n', scores: { a0: 5 } }],
        });
        expect(all(element, 'svg.web'), String(count)).to.deep.equal([]);
        expect(all(element, '.list li')).to.have.length(count);
        expect(all(element, '.switch button').map(text)).to.deep.equal(['Staafjes', 'Tabel']);
        expect(one(element, '[data-view="bars"]').getAttribute('aria-pressed')).to.equal('true');
      }
    });
  });
});
