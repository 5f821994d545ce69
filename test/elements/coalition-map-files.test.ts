import { expect } from '@open-wc/testing';
import { readNetwork } from '../../src/domain/document/network.js';
import { readCsv } from '../../src/interop/csv-read.js';
import { all, breed, choose, draw, one, place, press, saniveld, settled, status, text } from './coalition-map-kit.js';

const base = {
  schema: 'veerkracht/network@1',
  title: 'Klein & "meer"',
  partners: [
    { id: 'a', name: '=Aanloophuis', kind: 'neighbourhood' },
    { id: 'b', name: 'Buurtzorg', kind: 'care' },
    { id: 's', name: 'Geheim', visibility: 'internal' },
  ],
  issues: [{ id: 'i', title: 'Samen eten' }],
  commitments: [
    { partner: 'a', issue: 'i', level: 'helps', at: '2024-01-01' },
    { partner: 'a', issue: 'i', level: 'against', at: '2025-01-01', note: 'NOTITIE' },
    { partner: 'b', issue: 'i', level: 'allows', needed: 'leads', at: '2025-01-01' },
  ],
};

/** What a press on a file button hands to the browser. */
const taken = async (
  element: Awaited<ReturnType<typeof draw>>,
  kind: string,
): Promise<{ name: string; content: Blob }> => {
  const { click } = HTMLAnchorElement.prototype;
  const { createObjectURL } = URL;
  const blobs: Blob[] = [];
  let name = '';
  const done = new Promise<void>((resolve) => {
    HTMLAnchorElement.prototype.click = function () {
      name = this.download;
      resolve();
    };
  });
  URL.createObjectURL = (blob: Blob) => {
    blobs.push(blob);
    return createObjectURL.call(URL, blob);
  };
  try {
    one(element, `[data-file="${kind}"]`).click();
    await done;
    await settled(element);
    return { name, content: blobs.at(-1)! };
  } finally {
    HTMLAnchorElement.prototype.click = click;
    URL.createObjectURL = createObjectURL;
  }
};

describe('veer-coalition-map: files', () => {
  it('JSON reads back, and holds only what the audience may see', async () => {
    const open = await taken(await draw(base), 'json');
    expect(open.name).to.equal('netwerk.json');
    const said = await open.content.text();
    expect(said).not.to.match(/against|NOTITIE|Geheim|needed/);
    expect(readNetwork(JSON.parse(said)).problems).to.deep.equal([]);
    const inside = await (await taken(await draw(base, { audience: 'internal' }), 'json')).content.text();
    expect(inside)
      .to.match(/against/)
      .and.match(/NOTITIE/)
      .and.match(/Geheim/);
  });

  it('CSV has a line for each thing said, with date and network on each, and runs no formula', async () => {
    const element = await draw(saniveld);
    const { name, content } = await taken(element, 'csv');
    expect(name).to.equal('netwerk.csv');
    expect(status(element)).to.equal('Het bestand is gemaakt.');
    const { rows } = readCsv(await content.text(), { limit: 1000 });
    const [head, ...lines] = rows;
    expect(head).to.include.members(['Partner', 'Onderwerp', 'Inzet', 'Stand van', 'Bron']).and.not.include('Nodig');
    element.view = 'matrix';
    await settled(element);
    const level = head!.indexOf('Inzet');
    const issue = head!.indexOf('Onderwerp');
    const first = text(one(element, 'thead button'));
    const inTable = all(element, 'tbody td:nth-child(2)')
      .map(text)
      .filter((cell) => cell === 'trekt').length;
    expect(lines.filter((line) => line[issue] === first && line[level] === 'trekt')).to.have.length(inTable);
    for (const line of lines) expect(line[head!.indexOf('Stand van')]).to.equal('2026-03-01');
    const guarded = await (await taken(await draw(base), 'csv')).content.text();
    expect(guarded)
      .to.contain("'=Aanloophuis")
      .and.not.match(/Geheim|tegen|nodig/i);
    const inside = await (await taken(await draw(base, { audience: 'internal' }), 'csv')).content.text();
    expect(inside).to.contain('Nodig').and.contain('tegen');
  });

  it('SVG stands alone: title, sentences, date and source, and nothing that a policy refuses', async () => {
    for (const view of ['map', 'time'] as const) {
      const element = await draw(breed, { view });
      const drawing = await (await taken(element, 'svg')).content.text();
      const parsed = new DOMParser().parseFromString(drawing, 'image/svg+xml');
      expect(parsed.querySelector('parsererror')).to.equal(null);
      expect(text(parsed.querySelector('title'))).to.contain('Breed Welzijn');
      expect(text(parsed.querySelector('desc'))).to.equal(element.text);
      expect(parsed.querySelectorAll('[style], [class], style, script, image, a, [href]')).to.have.length(0);
      expect(drawing).to.contain('Stand van 31 december 2016').and.contain('Bron: In voor zorg!');
    }
    const nasty = await (await taken(await draw(base, { audience: 'internal' }), 'svg')).content.text();
    expect(new DOMParser().parseFromString(nasty, 'image/svg+xml').querySelector('parsererror')).to.equal(null);
    expect(nasty).to.contain('Intern, niet delen');
  });

  it('SVG: a long title and a long source stand in lines inside the picture, under each other', async () => {
    const title = `Samen voor een gezonde en veerkrachtige wijk ${'waar iedereen meedoet '.repeat(7)}`.trim();
    const source = `Verslag van de netwerkbijeenkomst ${'met bewoners en partners uit de wijk '.repeat(20)}`.trim();
    for (const view of ['map', 'time'] as const) {
      const element = await draw({ ...base, title, source: { name: source } }, { view });
      const holder = place();
      const drawing = await (await taken(element, 'svg')).content.text();
      holder.append(
        document.importNode(new DOMParser().parseFromString(drawing, 'image/svg+xml').documentElement, true),
      );
      const svg = holder.querySelector('svg')!;
      const { width, height } = svg.viewBox.baseVal;
      const texts = [...svg.querySelectorAll<SVGTextElement>(':scope > text')];
      for (const one of texts) {
        const box = one.getBBox();
        expect(box.x + box.width, one.textContent!).to.be.lessThan(width);
        expect(box.y + box.height, one.textContent!).to.be.lessThan(height);
      }
      const said = texts.map(text).join(' ');
      expect(said).to.contain(title).and.contain(`Bron: ${source}`);
      const lines = texts.map((one) => one.getBBox()).sort((a, b) => a.y - b.y);
      for (const [i, box] of lines.slice(1).entries())
        expect(box.y - lines[i]!.y, `line ${i + 1}`).to.be.greaterThan(15);
      // The drawing begins under the title and ends above the foot.
      const box = svg.querySelector<SVGGElement>(':scope > g')!.getBoundingClientRect();
      const [first, last] = ['26', '13'].map((size) => texts.filter((one) => one.getAttribute('font-size') === size));
      expect(box.top).to.be.greaterThan(first!.at(-1)!.getBoundingClientRect().bottom - 8);
      expect(box.bottom).to.be.lessThan(last![0]!.getBoundingClientRect().top + 8);
    }
  });

  it('SVG: a title in another language says so, on the page and in the file', async () => {
    const english = { en: 'Neighbours cook together' };
    const steps = [{ id: 'x', issue: 'i', title: english, status: 'done', done: '2025-02-01' }];
    const said = (parent: ParentNode): (string | null)[][] =>
      [...parent.querySelectorAll('text[lang]')].map((one) => [one.textContent, one.getAttribute('lang')]);
    for (const view of ['map', 'time'] as const) {
      const element = await draw({ ...base, title: { en: 'Movement' }, steps }, { view });
      const onPage = said(element.shadowRoot!);
      expect(onPage, view).not.to.deep.equal([]);
      const drawing = await (await taken(element, 'svg')).content.text();
      const parsed = new DOMParser().parseFromString(drawing, 'image/svg+xml');
      expect(parsed.querySelector('parsererror')).to.equal(null);
      const inFile = said(parsed);
      expect(inFile[0]).to.deep.equal(['Movement', 'en']);
      expect(
        inFile
          .slice(1)
          .map(([line]) => line)
          .join(' '),
        view,
      ).to.equal(english.en);
      for (const one of parsed.querySelectorAll('title, text[lang]'))
        expect(one.getAttribute('xml:lang'), text(one)).to.equal('en');
      // A text in the language of the page is not marked.
      expect(parsed.querySelector('text:not([lang])')).not.to.equal(null);
    }
  });

  it('SVG says which part of the issues it shows, and what was searched for', async () => {
    const foot = async (element: Awaited<ReturnType<typeof draw>>): Promise<string> => {
      const drawing = await (await taken(element, 'svg')).content.text();
      const parsed = new DOMParser().parseFromString(drawing, 'image/svg+xml');
      const said = [...parsed.querySelectorAll('svg > text')].map(text)[1]!;
      // Who cannot see the drawing is told too, after the sentences about all.
      if (said.includes('Deel')) expect(text(parsed.querySelector('desc'))).to.equal(`${element.text} ${said}`);
      return said;
    };
    const element = await draw(saniveld);
    expect(text(one(element, '.pager'))).to.contain('Deel 1 van 2, samen 6 onderwerpen');
    expect(await foot(element)).to.equal('Deel 1 van 2, samen 6 onderwerpen');
    await press(element, '[data-page="1"]');
    expect(await foot(element)).to.equal('Deel 2 van 2, samen 6 onderwerpen');
    await choose(element, 'kind', 'welfare');
    const found = text(one(element, '.found')).replace(/\.[^.]*$/, '.');
    expect(found).to.match(/^Gevonden: /);
    expect(await foot(element)).to.contain(found);
    element.view = 'time';
    await settled(element);
    expect(await foot(element), 'all issues are in the time view').to.contain('Stand van');
    const whole = await draw(breed);
    expect(await foot(whole), 'all are there').to.contain('Stand van');
  });

  it('PNG is a picture', async () => {
    const { name, content } = await taken(await draw(breed), 'png');
    expect(name).to.equal('netwerk.png');
    const image = await createImageBitmap(content);
    expect(image.width).to.be.greaterThan(1500);
    expect(image.height).to.be.greaterThan(800);
  });

  it('says so when the browser refuses, and says inside what a file holds', async () => {
    const element = await draw(base, { audience: 'internal' });
    expect(text(one(element, '.foot'))).to.contain('In een bestand staat ook wat niet voor iedereen is.');
    const { createObjectURL } = URL;
    URL.createObjectURL = () => {
      throw new Error('refused');
    };
    try {
      await press(element, '[data-file="json"]');
      await settled(element);
      expect(status(element)).to.contain('niet gelukt');
    } finally {
      URL.createObjectURL = createObjectURL;
    }
  });
});
