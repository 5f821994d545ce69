import { expect, oneEvent } from '@open-wc/testing';
import { emulateMedia, sendKeys } from '@web/test-runner-commands';
import '../../src/define/indicator-board.js';
import type { VeerIndicatorBoard } from '../../src/elements/indicator-board/indicator-board.js';
import { all, documentOf, lonely, one, place, root, saniveld, text, textOf, until } from './gauge/kit.js';

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
const names = (element: Element): string[] => all(element, '.about .name').map(text);

describe('veer-indicator-board', () => {
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
    expect(text(overhead.querySelector('.words'))).to.equal('3,7 hoger dan het afgesproken ijkpunt van 15%.');
    await until(() => overhead.querySelector('.trend-picture'));
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
    const { indicators } = JSON.parse(await files[1]!.text());
    expect(indicators).to.have.length(12);
  });

  it('GM7: a Dataset stands in the page for machines, once, also after a new document', async () => {
    const element = await draw(await saniveld());
    const linked = (): Element[] => [...element.querySelectorAll('script[type="application/ld+json"]')];
    expect(JSON.parse(linked()[0]!.textContent!).hasPart).to.have.length(12);
    element.data = documentOf(lonely);
    await element.updateComplete;
    expect(linked()).to.have.length(1);
    expect(JSON.parse(linked()[0]!.textContent!).hasPart).to.have.length(1);
    element.remove();
    expect(linked()).to.have.length(0);
  });

  it('EM15: moved in the page the Dataset stands in it as before, and trends are made for rows that come near', async () => {
    const element = await draw(await saniveld());
    const linked = (): Element[] => [...element.querySelectorAll('script[type="application/ld+json"]')];
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
        expect(left, `${width}: ${text(node)}`).to.be.at.least(box.left - 1);
        expect(right, `${width}: ${text(node)}`).to.be.at.most(box.right + 3);
      }
    }
  });

  for (const [name, media, scheme] of [
    ['light', {}, 'light'],
    ['dark', {}, 'dark'],
    ['forced colours', { forcedColors: 'active' }, 'light'],
  ] as const) {
    if (!isChromium && 'forcedColors' in media) continue;
    it(`axe finds nothing on board and table, in ${name}`, async () => {
      if ('forcedColors' in media) await emulateMedia(media);
      try {
        const element = await draw(await saniveld());
        element.parentElement!.style.setProperty('color-scheme', scheme);
        one(element, '[data-id="loneliness"] summary').click();
        await until(() => root(element).querySelector('.row table'));
        await expect(element).to.be.accessible();
        element.view = 'table';
        await element.updateComplete;
        await expect(element).to.be.accessible();
      } finally {
        if ('forcedColors' in media) await emulateMedia({ forcedColors: 'none' });
      }
    });
  }
});
