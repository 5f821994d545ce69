import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { contentOf } from '../../src/domain/edit/same.js';
import { jsonText } from '../../src/domain/document/json-text.js';
import { mostBytes } from '../../src/domain/document/plain-record.js';
import { networkDocumentFile } from '../../src/domain/network/file.js';
import { draw, fill, network, press, small, status, titles, type TestMap } from './edit/map-host.js';
import { all, choose, closingAsks, filesMade, focusedId, jsonFile, one, text, until } from './edit/kit.js';

const fixtureOf = async (name: string): Promise<string> =>
  (await fetch(new URL(`../interop/fixtures/${name}`, import.meta.url))).text();
const theFile = async (element: TestMap, button = '#edit-file') => {
  const [made] = await filesMade(element, () => press(element, button));
  return made!;
};
const csvFile = (content: string): File => new File([content], 'partners.csv', { type: 'text/csv' });

afterEach(() => {
  for (const element of document.querySelectorAll('test-map')) element.remove();
  expect(closingAsks()).to.equal(false);
});

describe('files of a network that is edited', () => {
  it('an own file comes in the place of what is open; over unfiled work that can be undone', async () => {
    const element = await draw();
    await press(element, '[id="remove-juvo"]');
    choose(
      element,
      '#edit-open',
      jsonFile('ander.json', networkDocumentFile(network({ partners: [{ id: 'q', name: 'Elders' }], issues: [] }))),
    );
    await until(() => titles(element).includes('Elders'));
    expect(focusedId(element)).to.equal('edit-list');
    expect(status(element)).to.equal('Het bestand is geopend, met 1 partner en 0 onderwerpen.');
    expect(closingAsks()).to.equal(false);
    await press(element, '#undo');
    expect(status(element)).to.equal('Ongedaan gemaakt: ander bestand geopend.');
    expect(titles(element)).to.deep.equal(['Gemeente Saniveld']);
    await theFile(element);
  });

  it('a damaged file, another kind and one that is too large are told, and what was open stays', async () => {
    const element = await draw();
    for (const file of [
      jsonFile('kapot.json', '{"schema":'),
      jsonFile('web.json', { schema: 'veerkracht/web@1' }),
      jsonFile('lijst.json', [1, 2]),
      jsonFile('groot.json', ' '.repeat(2 * 1024 * 1024 + 1)),
    ]) {
      one(element, '#edit-file').focus();
      choose(element, '#edit-open', file);
      await until(() => focusedId(element) === 'file-trouble', file.name);
      expect(text(one(element, '#file-trouble'))).to.contain('Wat open was, is niet veranderd.');
      expect(titles(element)).to.deep.equal(['Gemeente Saniveld', 'Stichting Juvo']);
    }
    choose(element, '#edit-open', csvFile('a;b\n1;2\n'));
    await until(() => focusedId(element) === 'import-heading');
    expect(text(one(element, '.form'))).to.contain('In dit bestand vinden we geen partners.');
    expect(all(element, '#import-do')).to.deep.equal([]);
    await press(element, '#import-cancel');
    expect(focusedId(element)).to.equal('edit-open');
  });

  it('a file with parts that are wrong is open without them, and says which', async () => {
    const element = await draw();
    const file = {
      ...small,
      schema: 'veerkracht/network@1',
      commitments: [{ partner: 'niemand', issue: 'tafel', level: 'helps' }],
    };
    choose(element, '#edit-open', jsonFile('half.json', file));
    await until(() => focusedId(element) === 'file-trouble');
    expect(text(one(element, '#file-trouble'))).to.contain('commitments[0].partner');
    expect(text(one(element, '#list-commitments'))).to.equal('Inzet (0)');
  });

  it('what a file holds that we do not know is told, for it is not in a new file', async () => {
    const element = await draw();
    const raw = networkDocumentFile(network(small)) as Record<string, any>;
    const [first, ...others] = raw['partners'];
    const file = { ...raw, partners: [{ ...first, email: 'x' }, ...others], notities: ['belangrijk'] };
    choose(element, '#edit-open', jsonFile('meer.json', file));
    await until(() => focusedId(element) === 'file-trouble');
    expect(text(one(element, '#file-trouble p'))).to.equal(
      'In het bestand staan ook gegevens die we hier niet kennen. Die zijn weggelaten. In een nieuw bestand staan ze niet meer.',
    );
    expect(text(one(element, '#file-trouble li')))
      .to.contain('notities')
      .and.to.contain('partners[0].email');
    expect(status(element)).to.match(/^Het bestand is geopend, met 2 partners.*kennen/);
    choose(element, '#edit-open', jsonFile('gewoon.json', raw));
    await until(() => focusedId(element) === 'edit-list');
    expect(all(element, '#file-trouble')).to.deep.equal([]);
  });

  it('partners-nl.csv: look-alikes are shown side by side, and only what is ticked becomes one', async () => {
    const element = await draw();
    choose(element, '#edit-open', csvFile(await fixtureOf('partners-nl.csv')));
    await until(() => focusedId(element) === 'import-heading');
    const form = one(element, '.form');
    expect(text(form)).to.contain('In partners.csv staan 60 partners.');
    expect(text(one(element, '#import-notes summary'))).to.match(/^Kijk dit na \(\d+\)$/);
    for (const column of ['Thema’s', 'Opmerking'])
      expect(text(one(element, '#import-notes'))).to.contain(`Regel 1: de kolom “${column}” nemen we niet over`);
    expect(text(one(element, '#import-notes'))).to.contain('de soort “zorgkantoor” kennen we niet');
    const pairs = all(element, '.pairs > li');
    expect(pairs.length).to.be.greaterThan(15);
    expect(all<HTMLInputElement>(element, '.pairs input:checked')).to.deep.equal([]);
    const first = pairs.find((one_) =>
      text(one_.querySelector('legend')).startsWith('Stichting Juvo – Stichting Juvo'),
    )!;
    expect(text(first)).to.contain('staat al in het netwerk').and.to.contain('uit het bestand');
    for (const name of ['Stichting Juvo – Stichting Juvo', 'Stichting Juvo – St. Juvo']) {
      const pair = pairs.find((one_) => text(one_.querySelector('legend')) === name)!;
      pair.querySelector('input')!.focus();
      await sendKeys({ press: ' ' });
    }
    await press(element, '#import-do');
    expect(status(element)).to.equal('In het netwerk gezet: 60 partners. Samengevoegd: 2.');
    expect(text(one(element, '#list-partners'))).to.equal('Partners (60)');
    const juvo = element.document!.partners.find(({ id }) => id === 'juvo')!;
    expect(juvo.name).to.equal('Stichting Juvo');
    expect(juvo.aliases).to.deep.equal(['St. Juvo']);
    expect(juvo.url).to.equal('https://juvo.example');
    expect(element.document!.commitments).to.have.length(1);
    await press(element, '#undo');
    expect(titles(element)).to.deep.equal(['Gemeente Saniveld', 'Stichting Juvo']);
    await press(element, '#redo');
    await theFile(element);
  });

  it('says which partners of the list are not in the picture, and why', async () => {
    const element = await draw({ ...small, asOf: '2026-03-01' });
    expect(all(element, '#edit-absent')).to.deep.equal([]);
    choose(element, '#edit-open', csvFile('Naam;Vanaf;Tot\nOud;2010;31-12-2024\nNieuw;2027;\nNu;2020;\n'));
    await until(() => focusedId(element) === 'import-heading');
    await press(element, '#import-do');
    expect(text(one(element, '#list-partners'))).to.equal('Partners (5)');
    expect(text(one(element, '#edit-absent'))).to.equal(
      '2 partners staan nu niet in het beeld: Oud (gestopt) en Nieuw (begint later).',
    );
    await theFile(element);
  });

  it('a list saved by Excel has its names whole, in each encoding it writes', async () => {
    const list = 'Naam;Soort\r\nCafé Zorg;zorg\r\n';
    const sixteen = new Uint16Array([0xfeff, ...Array.from(list, (character) => character.charCodeAt(0))]);
    const windows = Uint8Array.from(list, (character) => character.charCodeAt(0));
    for (const content of [windows, sixteen, `\ufeff${list}`, list]) {
      const element = await draw();
      choose(element, '#edit-open', new File([content], 'partners.csv', { type: 'text/csv' }));
      await until(() => focusedId(element) === 'import-heading');
      expect(all(element, '#import-notes')).to.deep.equal([]);
      await press(element, '#import-do');
      expect(titles(element)).to.include('Café Zorg');
      element.remove();
    }
  });

  it('a row of a list that cannot be read is named, and does not come in', async () => {
    const element = await draw();
    choose(
      element,
      '#edit-open',
      csvFile('Naam,Soort,Wijk\nStichting Zorg, Welzijn en Wonen,zorg,Noord\nB,welzijn,Zuid\n'),
    );
    await until(() => focusedId(element) === 'import-heading');
    expect(text(one(element, '.form'))).to.contain('In partners.csv staat 1 partner.');
    expect(text(one(element, '#import-notes'))).to.contain(
      'Regel 2: er staan meer vakjes dan kolommen (“Noord”), daarom nemen we deze regel niet over',
    );
    await press(element, '#import-cancel');
  });

  it('nothing ticked, nothing made one', async () => {
    const element = await draw();
    choose(element, '#edit-open', csvFile(await fixtureOf('partners-nl.csv')));
    await until(() => focusedId(element) === 'import-heading');
    await press(element, '#import-do');
    expect(status(element)).to.equal('In het netwerk gezet: 60 partners. Samengevoegd: 0.');
    expect(text(one(element, '#list-partners'))).to.equal('Partners (62)');
    await theFile(element);
  });

  it('a Kumu file goes back as it was, and keeps what a network has no place for after an edit', async () => {
    const kumu = JSON.parse(await fixtureOf('kumu-network.json'));
    const element = await draw();
    choose(element, '#edit-open', jsonFile('kumu.json', kumu));
    await until(() => focusedId(element) === 'import-heading');
    expect(text(one(element, '.form'))).to.contain('In kumu.json staan 8 partners.');
    expect(all(element, '.pairs > li')).to.have.length(1);
    await press(element, '#import-do');
    expect(text(one(element, '#list-partners'))).to.equal('Partners (8)');
    await press(element, '.more summary');
    one(element, '#edit-audience-2').click();
    expect(JSON.parse((await theFile(element, '#edit-kumu')).text)).to.deep.equal(kumu);
    await press(element, '[id^="remove-elem-1"]');
    const after = JSON.parse((await theFile(element, '#edit-kumu')).text);
    expect(after.elements).to.deep.equal(kumu.elements.slice(1));
    expect(after.maps).to.deep.equal(kumu.maps);
    await press(element, '#undo');
    // What was open before is no Kumu file: nothing of it comes along.
    choose(element, '#edit-open', jsonFile('ons.json', networkDocumentFile(network(small))));
    await until(() => titles(element).includes('Stichting Juvo') && titles(element).length === 2);
    expect((await theFile(element, '#edit-kumu')).text).not.to.contain('maps');
  });

  it('of two that are not for the same readers is said who sees them as one, before they are', async () => {
    const element = await draw();
    const kumu = {
      elements: [
        { id: 'a', label: 'GGZ Noord', type: 'ggz' },
        { id: 'b', label: 'GGZ-Noord', type: 'ggz', 'Zichtbaar voor': 'intern', 'Rol contactpersoon': 'bestuurder' },
      ],
      connections: [],
    };
    choose(element, '#edit-open', jsonFile('kumu.json', kumu));
    await until(() => focusedId(element) === 'import-heading');
    expect(text(one(element, '.pairs > li .versions'))).to.contain('Alleen coördinatoren');
    const label = one(element, '.pairs > li label');
    expect(text(label)).to.contain('Samengevoegd is deze partner alleen te zien voor coördinatoren.');
    one(element, '.pairs > li input').focus();
    await sendKeys({ press: ' ' });
    await press(element, '#import-do');
    expect(titles(element)).to.deep.equal(['GGZ Noord']);
    await press(element, '.more summary');
    expect(JSON.parse((await theFile(element, '#edit-json')).text).partners).to.deep.equal([]);
    await theFile(element);
  });

  it('the largest network there may be can be opened again from its file', async () => {
    const large = {
      schema: 'veerkracht/network@1',
      partners: Array.from({ length: 400 }, (_, i) => ({ id: `partner-${i}`, name: `Partner nummer ${i}` })),
      issues: Array.from({ length: 25 }, (_, i) => ({ id: `issue-${i}`, title: `Onderwerp ${i}` })),
      commitments: Array.from({ length: 10_000 }, (_, i) => ({
        partner: `partner-${i % 400}`,
        issue: `issue-${Math.floor(i / 400)}`,
        level: 'helps',
        needed: 'leads',
        statedBy: 'bestuurder van de partner',
        at: '2025-01-01',
      })),
    };
    const element = await draw();
    choose(element, '#edit-open', jsonFile('groot.json', large));
    await until(() => text(one(element, '#list-partners')) === 'Partners (400)');
    await press(element, '[id="remove-partner-0"]');
    expect(closingAsks()).to.equal(true);
    const made = await theFile(element);
    expect(closingAsks()).to.equal(false);
    expect(made.text.length).to.be.below(2 * 1024 * 1024);
    await press(element, '#undo');
    choose(element, '#edit-open', jsonFile('weer.json', made.text));
    await until(() => text(one(element, '#list-partners')) === 'Partners (399)');
    expect(all(element, '#file-trouble')).to.deep.equal([]);
  });

  it('what could not be opened again from a file is not put in, and nothing is lost; smaller always may', async () => {
    const notes = (count: number, length: number) =>
      Array.from({ length: count }, () => ({
        partner: 'juvo',
        issue: 'tafel',
        level: 'helps',
        note: 'x'.repeat(length),
      }));
    const size = (raw: object): number => jsonText(networkDocumentFile(network(raw))).length;
    const some = { ...small, commitments: notes(1040, 1900) };
    const room = mostBytes - size(some) - 20;
    const each = Math.floor(room / 1040);
    const full = { ...some, commitments: [...notes(1039, 1900 + each), ...notes(1, 1900 + room - 1039 * each)] };
    expect(mostBytes - size(full)).to.equal(20);
    const element = await draw(full);
    await press(element, '#edit-add');
    await fill(element, '#edit-name', 'Een nieuwe partner');
    await press(element, '#edit-keep');
    expect(all(element, '.faults a').map(text)).to.deep.equal([
      'Naam: Dit past er niet meer bij: het bestand mag hoogstens 2 MB zijn, anders kan het niet weer open. Er is niets veranderd.',
    ]);
    expect(one<HTMLInputElement>(element, '#edit-name').value).to.equal('Een nieuwe partner');
    // What stands in the form is in no file.
    expect(closingAsks()).to.equal(true);
    await press(element, '#edit-cancel');
    expect(closingAsks()).to.equal(false);
    choose(element, '#edit-open', csvFile('Naam\nEen hele nieuwe partner\n'));
    await until(() => focusedId(element) === 'import-heading');
    await press(element, '#import-do');
    expect(focusedId(element)).to.equal('import-full');
    expect(status(element)).to.contain('Dit past er niet meer bij');
    await press(element, '#import-cancel');
    expect(titles(element)).to.deep.equal(['Gemeente Saniveld', 'Stichting Juvo']);
    await press(element, '[id="remove-juvo"]');
    await theFile(element);
    expect(closingAsks()).to.equal(false);
  });

  it('a file that is too large to be opened again is made, and does not count as where the work is', async () => {
    const issues = Array.from({ length: 500 }, (_, i) => ({
      id: `i${i}`,
      title: `Onderwerp ${i}`,
      why: 'é'.repeat(2500),
    }));
    const element = await draw({ partners: small.partners, issues });
    await press(element, '[id="remove-juvo"]');
    await theFile(element);
    expect(status(element)).to.equal(
      'Het bestand staat bij uw downloads, maar het is te groot om hier weer te openen. Het mag hoogstens 2 MB zijn.',
    );
    expect(closingAsks()).to.equal(true);
    await press(element, '#undo');
    expect(closingAsks()).to.equal(false);
  });

  it('our own file of Saniveld comes back the same', async () => {
    const saniveld = await (await fetch(new URL('../../demo/data/network-saniveld.json', import.meta.url))).json();
    const element = await draw();
    choose(element, '#edit-open', jsonFile('saniveld.json', saniveld));
    await until(() => text(one(element, '#list-partners')) !== 'Partners (2)');
    const made = JSON.parse((await theFile(element)).text);
    expect(contentOf(network(made))).to.equal(contentOf(network(saniveld)));
  });
});
