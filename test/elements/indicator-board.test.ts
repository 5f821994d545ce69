import { expect, oneEvent } from '@open-wc/testing';
import { emulateMedia, sendKeys } from '@web/test-runner-commands';
import '../../src/define/indicator-board.js';
import type { VeerIndicatorBoard } from '../../src/elements/indicator-board/indicator-board.js';
import { colours, inColours } from '../support/colours.js';
import { all, compared, documentOf, lonely, one, place, root, saniveld, text, textOf, until } from './gauge/kit.js';

const isChromium = 'chrome' in window;

const draw = async (
  data: unknown,
  attributes: Partial<VeerIndicatorBoard> = {},
  width = 1100,
): Promise<VeerIndicatorBoard> => {
  const element = document.createElement('veer-indicator-board');
  Object.assign(element, { data, ...attributes });
  const ready = oneEvent(element, 'veer-ready');
  place(width).append(element);
  await ready;
  return element;
};
/** What stands in the page for machines. */
const linked = (page: Document = document): Element[] => [
  ...page.querySelectorAll('script[type="application/ld+json"]'),
];
const names = (element: Element): string[] => all(element, '.about .name').map(text);

interface Json {
  readonly id: string;
  readonly source: { readonly name: unknown; readonly licence?: unknown; readonly retrieved?: string };
  readonly observations: readonly {
    readonly period: string;
    readonly value?: number | null;
    readonly missing?: string;
  }[];
}

describe('veer-indicator-board', () => {
  it('says its sentences above or below the rows, or not at all', async () => {
    const element = await draw(await saniveld());
    const order = (): string[] => all(element, '[part="summary"], .row').map((part) => part.className.split(' ')[0]!);
    const above = order();
    expect(above.indexOf('row')).to.equal(1);
    element.summary = 'below';
    await element.updateComplete;
    expect(order()).to.deep.equal([...above.slice(1), above[0]]);
    element.summary = 'none';
    await element.updateComplete;
    expect(order()).to.deep.equal(above.slice(1));
  });

  it('shows every indicator with its number, scale, trend and words', async () => {
    const element = await draw(await saniveld());
    expect(textOf(element, 'h2')).to.equal('IJkpunten voor Saniveld (verzonnen cijfers)');
    expect(textOf(element, '.lead')).to.equal(
      '12 cijfers om over te praten. Een ijkpunt is een afgesproken punt om van te leren, niet een lat. Elk cijfer heeft nu een waarde.',
    );
    expect(all(element, '.row')).to.have.length(12);
    expect(all(element, '.row h3')).to.have.length(12);
    const overhead = one(element, '[data-id="overhead-share"]');
    expect(text(overhead.querySelector('.value'))).to.equal('18,7 % in 2025 voorlopig cijfer');
    expect(text(overhead.querySelector('.words'))).to.equal(
      '3,7 procentpunt hoger dan het afgesproken ijkpunt van 15%.',
    );
    // A trend is made when it comes near.
    overhead.scrollIntoView();
    await until(() => overhead.querySelector('.trend-picture'));
  });

  it('the picture of a row is named with its unit, or says why there is no number; an empty board counts nothing', async () => {
    const element = await draw(
      documentOf(
        { ...lonely, observations: [{ period: '2024', missing: 'suppressed' }] },
        { unit: 'euro', observations: [{ period: '2025', value: 508 }] },
      ),
    );
    expect(all(element, '.scale').map((scale) => scale.getAttribute('aria-label'))).to.deep.equal([
      'Inwoners die zich eenzaam voelen: niet getoond in 2024',
      'Cijfer 2: 508 euro in 2025',
    ]);
    expect(all(await draw(documentOf()), '.lead')).to.deep.equal([]);
  });

  it('GM1: what a letter at a ring stands for is in sight in its row, and the list in the fold has the same letters', async () => {
    const element = await draw(documentOf(compared));
    const key = all(element, '.row .key li').map(text);
    expect(all(element, '.bullet .letter').map(text).sort()).to.deep.equal(['A', 'B']);
    expect(key).to.deep.equal([
      'A Gemeente Lange-Naam-aan-de-Waterkant en dorpen 58%',
      'B Samenwerkingsverband Noord, Midden en Zuid 12%',
    ]);
    expect(one(element, '.row .key').closest('details, [role="img"]')).to.equal(null);
    one(element, '.row summary').click();
    await until(() => root(element).querySelector('.row .others'));
    expect(all(element, '.others li').map((item) => text(item).slice(0, 3))).to.deep.equal(['A. ', 'Ned', 'B. ']);
  });

  it('GM3: the key has the signs for no number that occur in the trends, and no others', async () => {
    const signs = (element: Element): string[] => all(element, '.key li.sign').map(text);
    const element = await draw(await saniveld());
    expect(signs(element)).to.deep.equal([
      '✳ niet getoond',
      '? niet bekend',
      '– niet gevraagd',
      '… komt nog',
      '× geen cijfer in de bron',
    ]);
    all(element, '.row')[2]!.scrollIntoView();
    await until(() => all(element, '.trend-picture').length > 2);
    const drawn = new Set(all(element, '.trend-picture .gap').map(text));
    for (const sign of drawn) expect(signs(element).some((one) => one.startsWith(sign))).to.equal(true);
    expect(signs(await draw(documentOf(lonely)))).to.deep.equal(['✳ niet getoond']);
    expect(signs(await draw(documentOf({ observations: [{ period: '2024', missing: 'unknown' }] })))).to.deep.equal([]);
  });

  it('the key has the marks that are there, and no others', async () => {
    const names = (element: Element): string[] => all(element, '.key li:not(.sign)').map(text);
    const plain = { observations: [{ period: '2024', value: 5 }] };
    expect(names(await draw(documentOf(plain)))).to.deep.equal([]);
    expect(
      names(await draw(documentOf({ ...plain, reference: { value: 4, kind: 'target' }, direction: 'higher' }))),
    ).to.deep.equal(['streefwaarde']);
    const rich = {
      method: 'modelled',
      observations: [{ period: '2024', value: 5, lower: 4, upper: 6, status: 'provisional' }],
      reference: [{ value: 4 }, { value: 3, kind: 'standard' }],
      comparisons: [
        { label: 'Toen', observations: [{ period: '2023', value: 5 }] },
        { label: 'Nu', observations: [{ period: '2024', value: 5 }] },
      ],
    };
    expect(names(await draw(documentOf(rich)))).to.deep.equal([
      'ijkpunt',
      'norm',
      'vergelijking',
      'vergelijking met een ander jaar of op een andere manier geteld',
      'berekend, niet geteld',
      'voorlopig cijfer',
    ]);
  });

  it('small multiples share a scale where units match', async () => {
    const element = await draw(await saniveld());
    const ends = (id: string): string[] => all(element, `[data-id="${id}"] .end`).slice(0, 2).map(text);
    expect(ends('overhead-share')).to.deep.equal(['0', '100']);
    expect(ends('loneliness')).to.deep.equal(['0', '100']);
    expect(ends('weeks-to-first-talk')).to.deep.equal(['0', '12']);
  });

  it('filters by words and lever and says how many are left; the order can be chosen', async () => {
    const element = await draw(await saniveld());
    const select = (name: string, value: string): void => {
      const field = one(element, `select[name="${name}"]`) as HTMLSelectElement;
      field.value = value;
      field.dispatchEvent(new Event('change'));
    };
    const changed = oneEvent(element, 'veer-change');
    one(element, 'input[name="search"]').focus();
    if (isChromium) await sendKeys({ type: 'eenzaam' });
    else {
      (one(element, 'input[name="search"]') as HTMLInputElement).value = 'eenzaam';
      one(element, 'input[name="search"]').dispatchEvent(new Event('input'));
    }
    expect((await changed).detail).to.deep.equal({ what: 'filter' });
    await until(() => names(element).length === 1);
    expect(names(element)).to.deep.equal(['Hoeveel inwoners voelen zich eenzaam?']);
    expect(textOf(element, '[role="status"]')).to.equal('1 van de 12 cijfers.');
    select('lever', 'beliefs');
    await element.updateComplete;
    expect(names(element)).to.deep.equal([]);
    one(element, '.button').click();
    await element.updateComplete;
    expect(names(element)).to.have.length(12);
    select('order', 'name');
    await element.updateComplete;
    expect(names(element)[0]).to.equal('Hoe lang duurt het tot een eerste gesprek?');
  });

  it('starts with the lever and theme the page asks for', async () => {
    expect(names(await draw(await saniveld(), { lever: 'boundaries' }))).to.have.length(2);
    expect(names(await draw(await saniveld(), { lever: 'nothing' }))).to.have.length(12);
    const themed = documentOf({ ...lonely, theme: 'Contact' }, { ...lonely, theme: 'Wonen' });
    expect(names(await draw(themed, { theme: 'Wonen' }))).to.have.length(1);
  });

  it('one table of everything, by a button that says so', async () => {
    const element = await draw(await saniveld());
    one(element, '[data-view="table"]').click();
    await element.updateComplete;
    expect(element.view).to.equal('table');
    expect(textOf(element, '[role="status"]')).to.equal('U ziet nu de tabel.');
    expect(all(element, 'tbody')).to.have.length(12);
    const rows = all(element, 'tbody tr').map((row) => [...row.children].map(text).slice(0, 2).join(' '));
    expect(rows).to.include('1e kwartaal van 2025 niet bekend');
    expect(rows).to.include('1e kwartaal van 2025 geen cijfer in de bron');
    expect(rows).to.include('4e kwartaal van 2023 0');
  });

  it('a row opens to its reference, comparison, source and own table', async () => {
    const element = await draw(await saniveld());
    const row = one(element, '[data-id="overhead-share"]');
    row.querySelector('summary')!.click();
    await until(() => row.querySelector('table'));
    expect(text(row.querySelector('div.reference'))).to.contain(
      'Samen gekozen door gemeente, zorgkantoor, verzekeraar en partners, op 20 juni 2023.',
    );
    expect(text(row.querySelector('.others'))).to.contain('Andere periode, dus vergelijk met zorg.');
    expect(text(row.querySelector('.foot'))).to.contain('Licentie: CC BY 4.0.');
  });

  it('GM7: CSV and JSON have every number, with source, date and licence; a gap is a blank with its reason', async () => {
    const { boardCsv } = await import('../../src/elements/indicator-board/files.js');
    const element = await draw(await saniveld());
    const files: Blob[] = [];
    const original = URL.createObjectURL;
    URL.createObjectURL = (blob: Blob) => (files.push(blob), 'blob:x');
    try {
      one(element, '[data-file="csv"]').click();
      one(element, '[data-file="json"]').click();
      await until(() => files.length === 2);
    } finally {
      URL.createObjectURL = original;
    }
    expect(boardCsv).to.be.a('function');
    const lines = (await files[0]!.text()).trim().split('\r\n');
    expect(lines[0]).to.contain('Cijfer;Van;Periode;Cijfer;Eenheid');
    expect(lines).to.include(
      'Deel van het geld voor aansturing en overhead;Saniveld;2025;18,7;%;;;voorlopig cijfer;;;Verzonnen voorbeeldcijfers: jaarrekeningen van partners;CC BY 4.0;2026-02-20',
    );
    expect(lines.find((line) => line.includes('2024-Q3') && line.includes('noodopvang'))).to.contain(
      '2024-Q3;;gezinnen;;;;niet getoond;',
    );
    const { indicators } = JSON.parse(await files[1]!.text()) as { indicators: readonly Json[] };
    const given = ((await saniveld()) as { indicators: readonly Json[] }).indicators;
    expect(indicators.map(({ id }) => id)).to.deep.equal(given.map(({ id }) => id));
    for (const [i, { id, source, observations }] of indicators.entries()) {
      const { name, licence, retrieved } = given[i]!.source;
      expect(source.name, id).to.deep.equal(name);
      expect(source.licence, id).to.deep.equal(licence);
      expect(source.retrieved, id).to.equal(retrieved);
      for (const { period, value, missing } of observations) {
        expect(period, id).to.be.a('string');
        // What is hidden for too small a group is a gap here too, with its reason.
        if (value === null || value === undefined) expect(missing, `${id} ${period}`).to.be.a('string');
        else expect(given[i]!.observations.find((one) => one.period === period)!.value, id).to.equal(value);
      }
      expect(observations.length, id).to.equal(given[i]!.observations.length);
    }
  });

  it('GM7: a Dataset stands in the page for machines, once, also after a new document', async () => {
    const element = await draw(await saniveld());
    expect(JSON.parse(linked()[0]!.textContent!).hasPart).to.have.length(12);
    element.data = documentOf(lonely);
    await element.updateComplete;
    expect(linked()).to.have.length(1);
    expect(JSON.parse(linked()[0]!.textContent!).hasPart).to.have.length(1);
    element.data = null;
    await element.updateComplete;
    expect(linked(), 'without figures').to.have.length(0);
    element.data = documentOf(lonely);
    await element.updateComplete;
    expect(linked()).to.have.length(1);
    element.remove();
    expect(linked()).to.have.length(0);
  });

  it('GM7: moved, copied and emptied by the page there is one Dataset for each board', async () => {
    const element = await draw(documentOf(lonely));
    place().append(element);
    await element.updateComplete;
    expect(linked(), 'moved').to.have.length(1);
    const copy = element.cloneNode(true) as VeerIndicatorBoard;
    expect(copy.childNodes, 'nothing goes along').to.have.length(0);
    copy.data = documentOf(lonely);
    const ready = oneEvent(copy, 'veer-ready');
    place().append(copy);
    await ready;
    expect(linked(), 'one for each').to.have.length(2);
    copy.remove();
    expect(linked()).to.have.length(1);
    // A page that puts another head together takes it away; with the next drawing it is there again.
    for (const script of linked()) script.remove();
    element.data = documentOf(lonely);
    await element.updateComplete;
    expect(linked(), 'taken away by the page').to.have.length(1);
  });

  it('GM7: a policy on scripts is kept when it is drawn, changed, moved and copied', async () => {
    const frame = document.createElement('iframe');
    const file = new URL('../../src/define/indicator-board.ts', import.meta.url).href;
    const policy = `require-trusted-types-for 'script'`;
    frame.srcdoc =
      `<!doctype html><html lang="nl"><meta http-equiv="Content-Security-Policy" content="${policy}">` +
      `<script type="module" src="${file}"></script><body><div></div></body></html>`;
    const loaded = oneEvent(frame, 'load');
    place().append(frame);
    await loaded;
    const page = frame.contentDocument!;
    const refused: string[] = [];
    page.addEventListener('securitypolicyviolation', ({ sample }) => refused.push(sample));
    await frame.contentWindow!.customElements.whenDefined('veer-indicator-board');
    const element = page.createElement('veer-indicator-board');
    element.data = documentOf(lonely);
    page.body.append(element);
    await until(() => linked(page).length === 1);
    element.data = await saniveld();
    await element.updateComplete;
    page.querySelector('div')!.append(element);
    await element.updateComplete;
    const copy = element.cloneNode(true) as VeerIndicatorBoard;
    copy.data = documentOf(lonely);
    page.body.append(copy);
    await until(() => linked(page).length > 1);
    expect(linked(page)).to.have.length(2);
    expect(linked(page).map((script) => JSON.parse(script.textContent!).hasPart.length)).to.deep.equal([12, 1]);
    // The browser tells of what it refused in its own time, in order: this one comes last.
    const last = page.createElement('script');
    last.append('last');
    page.body.append(last);
    if ('trustedTypes' in window) await until(() => refused.some((sample) => sample.endsWith('|last')));
    // Firefox refuses to run every script that a script makes, also a block of data that nobody runs: it tells so, and
    // the data stand there all the same. Ten ways to put one in were tried; it tells so of all.
    const ofData = /^HTMLScriptElement text\|(?:$|\{"@context")/;
    const told = navigator.userAgent.includes('Firefox') ? refused.filter((sample) => !ofData.test(sample)) : refused;
    expect(told.filter((sample) => !sample.endsWith('|last'))).to.deep.equal([]);
  });

  it('EM15: moved in the page the Dataset stands in it as before, and trends are made for rows that come near', async () => {
    const element = await draw(await saniveld());
    const far = place();
    const before = document.createElement('div');
    before.style.setProperty('block-size', '20000px');
    far.append(before);
    element.remove();
    element.data = documentOf(lonely);
    await element.updateComplete;
    expect(linked()).to.have.length(0);
    far.append(element);
    await element.updateComplete;
    expect(linked()).to.have.length(1);
    expect(JSON.parse(linked()[0]!.textContent!).hasPart).to.have.length(1);
    element.data = await saniveld();
    await element.updateComplete;
    far.append(element);
    await element.updateComplete;
    const unseen = all(element, '.row').at(-1)!;
    expect(unseen.querySelector('.trend-picture')).to.equal(null);
    unseen.scrollIntoView();
    await until(() => unseen.querySelector('.trend-picture'));
    expect(linked()).to.have.length(1);
  });

  it('says what is wrong in a document and shows the rest; an empty one is told in words', async () => {
    const element = await draw(documentOf(lonely, { label: null }));
    await until(() => all(element, '.note').length > 0);
    expect(textOf(element, '.note')).to.contain('indicators[1].label');
    expect(names(element)).to.have.length(1);
    expect(text(root(await draw(documentOf())))).to.contain('Er zijn geen cijfers om te laten zien.');
  });

  if (isChromium) {
    it('EM14: on paper every row is open with its trend, and the controls are gone', async () => {
      const element = await draw(await saniveld());
      await emulateMedia({ media: 'print' });
      try {
        await until(() => all(element, '.row table').length === 12);
        expect(all(element, '.trend-picture')).to.have.length(12);
        expect(getComputedStyle(one(element, '.choices')).display).to.equal('none');
      } finally {
        await emulateMedia({ media: 'screen' });
      }
      await until(() => all(element, '.row table').length === 0);
    });
  }

  it('EM16: nothing sticks out, from 280 to 1400 px', async () => {
    for (const width of [280, 560, 900, 1400]) {
      const element = await draw(await saniveld(), {}, width);
      const box = element.getBoundingClientRect();
      for (const node of all(element, '.row p, .row h3, svg text, .choices label, .key li')) {
        const { left, right, width: wide } = node.getBoundingClientRect();
        if (wide < 2) continue;
        // Firefox counts the halo around letters.
        expect(left, `${width}: ${text(node)}`).to.be.at.least(box.left - 4);
        expect(right, `${width}: ${text(node)}`).to.be.at.most(box.right + 4);
      }
    }
  });

  it('each id is there once; a provisional bar has the lines of its own row', async () => {
    const element = await draw(await saniveld());
    const ids = all(element, '[id]').map(({ id }) => id);
    expect(new Set(ids).size).to.equal(ids.length);
    const bars = all(element, '.row .solid[fill]');
    expect(bars.length).to.be.greaterThan(5);
    for (const bar of bars)
      expect(bar.getAttribute('fill')).to.equal(`url(#${bar.closest('svg')!.querySelector('pattern')!.id})`);
  });

  for (const name of colours)
    it(`axe finds nothing on board and table, in ${name}`, () =>
      inColours(name, async () => {
        const element = await draw(await saniveld());
        one(element, '[data-id="loneliness"] summary').click();
        await until(() => root(element).querySelector('.row table'));
        await expect(element).to.be.accessible();
        element.view = 'table';
        await element.updateComplete;
        await expect(element).to.be.accessible();
      }));
});
