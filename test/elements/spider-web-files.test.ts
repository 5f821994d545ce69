import { expect } from '@open-wc/testing';
import { until } from '../support/look.js';
import { all, draw, one, oneMoment, textOf, twoMoments } from './spider-web/kit.js';

interface Taken {
  readonly name: string;
  readonly blob: Blob;
}

/** Presses a download and gives what the browser was handed. */
const taken = async (element: Element, kind: 'svg' | 'png' | 'csv'): Promise<Taken> => {
  const made: Blob[] = [];
  const create = URL.createObjectURL.bind(URL);
  URL.createObjectURL = (blob: Blob) => {
    made.push(blob);
    return create(blob);
  };
  const clicked = new Promise<HTMLAnchorElement>((resolve) => {
    const { click } = HTMLAnchorElement.prototype;
    HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement): void {
      HTMLAnchorElement.prototype.click = click;
      resolve(this);
    };
  });
  one(element, `[data-file="${kind}"]`).click();
  const link = await clicked;
  URL.createObjectURL = create;
  return { name: link.download, blob: made[made.length - 1]! };
};

describe('veer-spider-web: files', () => {
  it('SP17: SVG has title, description, date and source inside', async () => {
    const element = await draw(twoMoments);
    const { name, blob } = await taken(element, 'svg');
    expect([name, blob.type]).to.deep.equal(['web.svg', 'image/svg+xml']);
    const file = new DOMParser().parseFromString(await blob.text(), 'image/svg+xml').documentElement;
    expect(file.querySelector('title')!.textContent).to.equal('Toen en nu');
    expect(file.querySelector('desc')!.textContent)
      .to.contain('2 mei en 14 november 2026')
      .and.contain('van 5,3 naar 7,3')
      .and.contain('Bron: Veerkracht');
    const written = [...file.querySelectorAll('text')].map(({ textContent }) => textContent);
    expect(written).to.include.members(['Toen en nu', '2 mei en 14 november 2026', 'Bron: Veerkracht', '7,3']);
    expect(await element.toSvg()).to.equal(await blob.text());
    await element.updateComplete;
    expect(textOf(element, '#status')).to.equal('Het bestand is gemaakt.');
  });

  it('SP17: PNG is the same drawing, with title, date and source drawn in it', async () => {
    const element = await draw(oneMoment);
    const { name, blob } = await taken(element, 'png');
    expect([name, blob.type]).to.deep.equal(['web.png', 'image/png']);
    const picture = await createImageBitmap(blob);
    const svg = new DOMParser().parseFromString(await element.toSvg(), 'image/svg+xml').documentElement;
    expect([picture.width, picture.height]).to.deep.equal([
      Number(svg.getAttribute('width')) * 2,
      Number(svg.getAttribute('height')) * 2,
    ]);
    const brush = Object.assign(document.createElement('canvas'), {
      width: picture.width,
      height: picture.height,
    }).getContext('2d')!;
    brush.drawImage(picture, 0, 0);
    const inked = (top: number, height: number): number => {
      const { data } = brush.getImageData(0, top, picture.width, height);
      return data.reduce((dark, value, i) => dark + (i % 4 === 0 && value < 128 ? 1 : 0), 0);
    };
    expect(inked(0, 200)).to.be.greaterThan(200);
    expect(inked(picture.height - 110, 80)).to.be.greaterThan(100);
  });

  it('SP17 and IO3: CSV has headers, ISO dates and the source, a semicolon and a comma for Dutch', async () => {
    const { name, blob } = await taken(await draw(twoMoments), 'csv');
    expect([name, blob.type]).to.deep.equal(['web.csv', 'text/csv;charset=utf-8']);
    const bytes = new Uint8Array(await blob.arrayBuffer());
    expect([...bytes.slice(0, 3)]).to.deep.equal([0xef, 0xbb, 0xbf]);
    const lines = (await blob.text()).replace('\ufeff', '').trim().split('\r\n');
    expect(lines[0]).to.equal('Onderwerp;Cijfer;Toelichting;Datum;Praten;Telt nu;Titel;Bron');
    expect(lines.slice(1, 3)).to.deep.equal([
      'Mijn lichaam;6;toen;2026-05-02;;;Toen en nu;Bron: Veerkracht',
      'Mijn lichaam;6,5;nu;2026-11-14;ja;;Toen en nu;Bron: Veerkracht',
    ]);
    expect(lines).to.have.length(13);
    expect(lines).to.include('Prettig leven;;niet ingevuld;2026-11-14;;;Toen en nu;Bron: Veerkracht');
  });

  it('says so when a file cannot be made', async () => {
    const element = await draw(oneMoment);
    const { toBlob } = HTMLCanvasElement.prototype;
    HTMLCanvasElement.prototype.toBlob = (done) => done(null);
    try {
      one(element, '[data-file="png"]').click();
      await until(() => textOf(element, '#status').includes('Het bestand maken is niet gelukt.'), 'the sentence');
    } finally {
      HTMLCanvasElement.prototype.toBlob = toBlob;
    }
  });

  it('are offered in words, beside a link to the source', async () => {
    const element = await draw(oneMoment);
    expect(all(element, '[data-file]').map(({ textContent }) => textContent!.trim())).to.deep.equal([
      'Tekening (SVG)',
      'Plaatje (PNG)',
      'Tabel (CSV)',
    ]);
    const link = one<HTMLAnchorElement>(element, '.foot a');
    expect([link.href, link.rel, link.referrerPolicy]).to.deep.equal([
      'https://example.org/bron',
      'noopener noreferrer',
      'no-referrer',
    ]);
  });
});
