import { expect } from '@open-wc/testing';
import { emulateMedia, sendKeys, setViewport } from '@web/test-runner-commands';
import { readNetwork } from '../../src/domain/document/network.js';
import { contentOf } from '../../src/domain/edit/same.js';
import { colours, inColours } from '../support/colours.js';
import { draw, fill, pick, press, settled, status, titles, type TestMap } from './edit/map-host.js';
import { all, choose, closingAsks, filesMade, focusedId, one, requestsOf, text, until } from './edit/kit.js';

const isChromium = 'chrome' in window;
/** Its driver cannot change the size of the window; there the holder alone is narrow. */
const isWebKit = !isChromium && navigator.userAgent.includes('AppleWebKit');
const theFile = async (element: TestMap, button = '#edit-file') => {
  const [made] = await filesMade(element, () => press(element, button));
  return made!;
};
const raw = async (element: TestMap): Promise<Record<string, any>> => JSON.parse((await theFile(element)).text);
const faults = (element: TestMap): string[] => all(element, '.faults a').map(text);

afterEach(() => {
  for (const element of document.querySelectorAll('test-map')) element.remove();
  expect(closingAsks()).to.equal(false);
});

describe('editing a network', () => {
  it('says where the work lives, and shows one list at a time with how many there are', async () => {
    const element = await draw();
    expect(text(one(element, '.edit'))).to.contain('Er wordt niets verstuurd.');
    expect(all(element, '.lists button').map(text)).to.deep.equal([
      'Partners (2)',
      'Onderwerpen (1)',
      'Inzet (1)',
      'Stappen (1)',
      'Rollen (1)',
    ]);
    expect(titles(element)).to.deep.equal(['Gemeente Saniveld', 'Stichting Juvo']);
    await press(element, '#list-commitments');
    expect(focusedId(element)).to.equal('list-commitments');
    expect(one(element, '#list-commitments').getAttribute('aria-pressed')).to.equal('true');
    expect(titles(element)).to.deep.equal(['Stichting Juvo']);
    expect(text(one(element, '.entries'))).to.contain('helpt mee bij De koffietafel, mei 2025');
  });

  it('a partner is added by keyboard alone, without a request, and the document is handed to the map', async () => {
    const element = await draw();
    const requests = await requestsOf(async () => {
      await press(element, '#edit-add');
      expect(focusedId(element)).to.equal('edit-heading');
      await sendKeys({ press: 'Tab' });
      await sendKeys({ type: 'Huisartsen Midden' });
      await pick(element, '#edit-kind', 0);
      await sendKeys({ type: 'huis' });
      await pick(element, '#edit-parent', 1);
      await fill(element, '#edit-aliases', 'HA Midden');
      await fill(element, '#edit-since', 'maart 2024');
      await sendKeys({ press: 'Enter' });
      await settled();
    });
    expect(requests).to.deep.equal([]);
    expect(status(element)).to.equal('Toegevoegd: Huisartsen Midden.');
    expect(focusedId(element)).to.equal('edit-add');
    expect(element.replaced).to.equal(1);
    expect(element.document!.partners.at(-1)).to.deep.include({
      id: 'huisartsen-midden',
      name: 'Huisartsen Midden',
      kind: 'gp',
      parent: 'gem',
      since: '2024-03',
      visibility: 'public',
    });
    expect(element.document!.partners.at(-1)!.aliases).to.deep.equal(['HA Midden']);
    expect(closingAsks()).to.equal(true);
    const { partners } = await raw(element);
    expect(partners).to.have.length(3);
    expect(closingAsks()).to.equal(false);
  });

  it('commitment asks who, what, how much and who may see it; a new word is history, not a correction', async () => {
    const element = await draw();
    await press(element, '#list-commitments');
    await press(element, '#edit-add');
    await press(element, '#edit-keep');
    expect(focusedId(element)).to.equal('edit-faults');
    expect(faults(element)).to.deep.equal([
      'Partner: Kies er een.',
      'Onderwerp: Kies er een.',
      'Inzet nu: Kies er een.',
      'Wie mag dit zien: Kies er een.',
    ]);
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'Enter' });
    expect(focusedId(element)).to.equal('edit-partner');
    await pick(element, '#edit-partner', 2);
    await pick(element, '#edit-issue', 1);
    one(element, '#edit-level').focus();
    await sendKeys({ press: ' ' });
    await fill(element, '#edit-at', '1-2-2026');
    one(element, '#edit-visibility').focus();
    await sendKeys({ press: ' ' });
    await press(element, '#edit-keep');
    expect(faults(element)).to.deep.equal([]);
    expect(status(element)).to.equal('Toegevoegd: Stichting Juvo.');
    expect(element.document!.commitments.map(({ level, at }) => [level, at])).to.deep.equal([
      ['helps', '2025-05'],
      ['leads', '2026-02-01'],
    ]);
    expect(element.document!.asOf).to.equal('2026-02-01');
    await raw(element);
  });

  it('a step gets its result, and what is half filled in is asked for', async () => {
    const element = await draw();
    await press(element, '#list-steps');
    await press(element, '[id="change-s1"]');
    expect(one<HTMLInputElement>(element, '#edit-done').value).to.equal('1 juni 2025');
    await fill(element, '#edit-resultForWhom', 'buren');
    await press(element, '#edit-keep');
    expect(faults(element)).to.deep.equal([
      'Wat leverde het op: Schrijf op wat de stap opleverde, of maak de velden erbij leeg.',
    ]);
    await fill(element, '#edit-resultText', 'Elke week twaalf mensen');
    await press(element, '#edit-keep');
    expect(focusedId(element)).to.equal('change-s1');
    expect({ ...element.document!.steps[0]!.result }).to.deep.equal({
      text: 'Elke week twaalf mensen',
      forWhom: 'buren',
      indicator: null,
      date: null,
    });
    expect(element.document!.steps[0]!.by).to.deep.equal(['juvo']);
    await raw(element);
  });

  it('removing one entry leaves the open form of another as it is, and closes that of itself', async () => {
    const element = await draw({
      partners: [
        { id: 'gem', name: 'Gemeente' },
        { id: 'juvo', name: 'Juvo', parent: 'gem' },
        { id: 'fact', name: 'Fact' },
      ],
      issues: [{ id: 'tafel', title: 'De koffietafel' }],
      steps: [
        { id: 's1', issue: 'tafel', title: 'Eerst' },
        { id: 's2', issue: 'tafel', title: 'Dan', dependsOn: ['s1'] },
      ],
    });
    await press(element, '#edit-add');
    await fill(element, '#edit-name', 'Half geschreven');
    await press(element, '[id="remove-fact"]');
    expect(one<HTMLInputElement>(element, '#edit-name').value).to.equal('Half geschreven');
    await press(element, '[id="change-juvo"]');
    await press(element, '#half-away');
    await fill(element, '#edit-name', 'Stichting Juvo');
    await press(element, '[id="remove-gem"]');
    expect(one<HTMLInputElement>(element, '#edit-name').value).to.equal('Stichting Juvo');
    await press(element, '#edit-keep');
    expect(faults(element)).to.deep.equal([]);
    expect(element.document!.partners.map(({ name, parent }) => [name, parent])).to.deep.equal([
      ['Stichting Juvo', null],
    ]);
    await press(element, '[id="change-juvo"]');
    await press(element, '[id="remove-juvo"]');
    expect(all(element, '#edit-name')).to.deep.equal([]);
    await press(element, '#list-steps');
    await press(element, '[id="change-s2"]');
    await fill(element, '#edit-title', 'Daarna');
    await press(element, '[id="remove-s1"]');
    await press(element, '#edit-keep');
    expect(faults(element)).to.deep.equal([]);
    expect(element.document!.steps.map(({ title, dependsOn }) => [title, dependsOn])).to.deep.equal([['Daarna', []]]);
    await raw(element);
  });

  it('name and ambition can be changed, undone, and are asked for when only a date is there', async () => {
    const element = await draw();
    await press(element, '#edit-about');
    expect(focusedId(element)).to.equal('about-heading');
    await fill(element, '#about-ambitionSince', 'ooit');
    await press(element, '#about-keep');
    expect(focusedId(element)).to.equal('about-faults');
    expect(faults(element)).to.deep.equal([
      'Sinds wanneer: Deze datum herkennen we niet. Schrijf bijvoorbeeld 14-3-2026, maart 2026 of 2026.',
      'Ambitie: Vul dit in.',
    ]);
    await fill(element, '#about-netTitle', 'Samen in Oost');
    await fill(element, '#about-ambition', '<b>Vet</b>');
    await fill(element, '#about-ambitionSince', 'maart 2024');
    await press(element, '#about-keep');
    expect(faults(element)).to.deep.equal(['Ambitie: Gebruik gewone tekst, zonder code zoals in een webpagina.']);
    await fill(element, '#about-ambition', 'Niemand staat er alleen voor.');
    await press(element, '#about-keep');
    expect(status(element)).to.equal('Gewijzigd: naam en ambitie.');
    expect(focusedId(element)).to.equal('edit-about');
    expect(element.document!.title).to.equal('Samen in Oost');
    expect(element.document!.ambition).to.deep.include({ text: 'Niemand staat er alleen voor.', since: '2024-03' });
    await press(element, '#edit-about');
    await press(element, '#about-keep');
    expect(status(element)).to.equal('Er was niets veranderd.');
    await press(element, '#edit-about');
    await fill(element, '#about-netTitle', '');
    await sendKeys({ press: 'Escape' });
    await settled();
    await press(element, '#half-away');
    expect(focusedId(element)).to.equal('edit-about');
    expect(element.document!.title).to.equal('Samen in Oost');
    await press(element, '#undo');
    expect(element.document!.title).to.equal(null);
    await press(element, '#redo');
    const { title, ambition } = await raw(element);
    expect([title, ambition]).to.deep.equal([
      'Samen in Oost',
      { text: 'Niemand staat er alleen voor.', since: '2024-03' },
    ]);
  });

  it('a role can be an empty seat, or one with a name of its own', async () => {
    const element = await draw();
    await press(element, '#list-roles');
    await press(element, '#edit-add');
    one(element, '#edit-role').focus();
    await sendKeys({ type: 'een andere' });
    await press(element, '#edit-keep');
    expect(faults(element)).to.deep.equal(['Naam van de andere rol: Vul dit in.']);
    await fill(element, '#edit-label', 'Gastheer');
    await press(element, '#edit-keep');
    expect(element.document!.roles.at(-1)).to.deep.include({ role: 'gastheer', label: 'Gastheer', partner: null });
    expect(titles(element)).to.deep.equal(['Gastheer', 'Meewerkend coördinator']);
    expect(text(one(element, '.entries li'))).to.contain('nog niemand: een lege plek');
    await raw(element);
  });

  it('wrong dates, links, long and marked up texts are told at the field', async () => {
    const element = await draw();
    await press(element, '#edit-add');
    await fill(element, '#edit-name', '<b>Vet</b>');
    await fill(element, '#edit-url', 'javascript:alert(1)');
    await fill(element, '#edit-since', '2026');
    await fill(element, '#edit-until', '2024');
    await press(element, '#edit-keep');
    expect(faults(element)).to.deep.equal([
      'Naam: Gebruik gewone tekst, zonder code zoals in een webpagina.',
      'Website: Dit is geen link die we kennen. Begin met https://.',
      'Tot en met: Het einde ligt voor het begin.',
    ]);
    const url = one(element, '#edit-url');
    expect(url.getAttribute('aria-invalid')).to.equal('true');
    expect(text(one(element, `#${url.getAttribute('aria-describedby')!}`))).to.contain('https://');
    expect(element.replaced).to.equal(0);
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'Escape' });
    await settled();
    await press(element, '#half-away');
    expect(focusedId(element)).to.equal('edit-add');
    expect(status(element)).to.equal('Er is niets veranderd.');
  });

  it('removing says what goes with it; undo gives exactly that back and says so', async () => {
    const element = await draw();
    const before = contentOf(await raw(element));
    await press(element, '[id="remove-juvo"]');
    expect(focusedId(element)).to.equal('edit-list');
    expect(status(element)).to.equal(
      'Verwijderd: “Stichting Juvo”. U kunt dit ongedaan maken. Ook weg: 1 keer inzet en 1 relatie. Voor 1 rol is er nu niemand.',
    );
    expect(element.document!.roles[0]!.partner).to.equal(null);
    expect(text(one(element, '#undo'))).to.equal('Maak ongedaan: “Stichting Juvo” verwijderd');
    await press(element, '#undo');
    expect(status(element)).to.equal('Ongedaan gemaakt: “Stichting Juvo” verwijderd.');
    expect(closingAsks()).to.equal(false);
    expect(contentOf(await raw(element))).to.equal(before);
    await press(element, '#redo');
    expect(titles(element)).to.deep.equal(['Gemeente Saniveld']);
    await press(element, '#undo');
    await press(element, '#undo');
    expect(status(element)).to.equal('Er is niets om ongedaan te maken.');
  });

  it('another document of the page over unfiled work can be undone; work stays when the widget is moved', async () => {
    const element = await draw();
    await press(element, '[id="remove-juvo"]');
    const holder = element.parentElement!;
    element.remove();
    expect(closingAsks()).to.equal(false);
    holder.append(element);
    await settled();
    expect(closingAsks()).to.equal(true);
    expect(text(one(element, '#undo'))).to.contain('Stichting Juvo');
    const { value } = readNetwork({
      schema: 'veerkracht/network@1',
      partners: [{ id: 'x', name: 'Elders' }],
      issues: [],
    });
    element.document = value;
    element.update();
    await settled();
    expect(titles(element)).to.deep.equal(['Elders']);
    await press(element, '#undo');
    expect(titles(element)).to.deep.equal(['Gemeente Saniveld']);
    expect(element.document!.partners.map(({ id }) => id)).to.deep.equal(['gem']);
    await raw(element);
  });

  it('long lists show ten and can be searched', async () => {
    const partners = Array.from({ length: 40 }, (_, i) => ({ id: `p${i}`, name: `Partner ${i}` }));
    const element = await draw({ partners: [...partners, { id: 'cafe', name: 'Café De Zoete Inval' }], issues: [] });
    expect(titles(element)).to.have.length(10);
    await press(element, '#edit-more');
    expect(focusedId(element)).to.equal('change-p10');
    await fill(element, '#edit-search', 'partner 39');
    await settled();
    expect(titles(element)).to.deep.equal(['Partner 39']);
    expect(status(element)).to.equal('1 gevonden.');
    for (const sought of ['cafe', 'CAFÉ', ' cafe\u0301 de zoete ']) {
      await fill(element, '#edit-search', sought);
      await settled();
      expect(titles(element), sought).to.deep.equal(['Café De Zoete Inval']);
    }
    await press(element, '#list-commitments');
    expect(text(one(element, '.edit'))).to.contain('Voeg eerst een partner en een onderwerp toe.');
    expect(all(element, '#edit-add')).to.deep.equal([]);
  });

  it('files for others hold only what they may see, and are not where the work is kept', async () => {
    const element = await draw({
      partners: [
        { id: 'a', name: 'Aa' },
        { id: 'b', name: 'SECRET', visibility: 'internal' },
      ],
      issues: [{ id: 'i', title: 'Een' }],
      commitments: [{ partner: 'a', issue: 'i', level: 'helps', needed: 'leads', note: 'SECRET' }],
    });
    await press(element, '[id="remove-a"]');
    await press(element, '#undo');
    await press(element, '.more summary');
    for (const [button, name] of [
      ['#edit-json', 'netwerk.json'],
      ['#edit-csv', 'partners.csv'],
      ['#edit-kumu', 'netwerk-kumu.json'],
    ] as const) {
      const made = await theFile(element, button);
      expect(made.name).to.equal(name);
      expect(made.text).to.contain('Aa');
      expect(made.text).not.to.contain('SECRET');
    }
    await press(element, '[id="remove-a"]');
    await theFile(element, '#edit-json');
    expect(closingAsks()).to.equal(true);
    one(element, '#edit-audience-2').click();
    expect((await theFile(element, '#edit-json')).text).to.contain('SECRET');
    expect(closingAsks()).to.equal(false);
  });
});

describe('editing a network, for everyone', () => {
  for (const name of colours)
    it(`has no axe violation in ${name}: each form with faults, and names that look alike`, () =>
      inColours(name, async () => {
        const element = await draw();
        for (const list of ['partners', 'issues', 'commitments', 'steps', 'roles']) {
          await press(element, `#list-${list}`);
          await press(element, '#edit-add');
          await press(element, '#edit-keep');
          await expect(element).to.be.accessible();
          if (list === 'roles') await press(element, '#undo');
          else await press(element, '#edit-cancel');
        }
        await press(element, '#edit-about');
        await fill(element, '#about-ambitionSince', 'ooit');
        await press(element, '#about-keep');
        await expect(element).to.be.accessible();
        choose(element, '#edit-open', new File(['Naam\nSt. Juvo\nJuvo\n'], 'p.csv'));
        await until(() => focusedId(element) === 'half', 'the question about the form');
        await expect(element).to.be.accessible();
        await press(element, '#half-away');
        await until(() => focusedId(element) === 'import-heading', 'what is in the file');
        await expect(element).to.be.accessible();
        await press(element, '#import-cancel');
        await press(element, '#list-partners');
        await press(element, '[id="remove-juvo"]');
        await expect(element).to.be.accessible();
        await press(element, '#told-undo');
      }));

  it('fits in 320 px and 200 % text, in both directions, with targets of 44 px', async () => {
    if (!isWebKit) await setViewport({ width: 320, height: 800 });
    const long = {
      partners: [{ id: 'x', name: 'Samenwerkingsverbandontwikkelingsmaatschappij'.repeat(3) }],
      issues: [{ id: 'i', title: 'Een' }],
    };
    for (const [dir, size] of [
      ['ltr', '16px'],
      ['rtl', '16px'],
      ['ltr', '32px'],
    ] as const) {
      const element = await draw(long, 300);
      element.parentElement!.dir = dir;
      element.style.setProperty('--veer-font-size', size);
      for (const list of ['partners', 'commitments', 'steps']) {
        await press(element, `#list-${list}`);
        await press(element, '#edit-add');
        await press(element, '#edit-keep');
        const edit = one(element, '.edit');
        expect(edit.scrollWidth, `${list} ${dir} ${size}`).to.be.at.most(edit.clientWidth + 1);
        for (const target of all(
          element,
          '.edit :is(button, select, textarea, summary, input:not(.file-input, .choice input), .choice)',
        ))
          if (target.offsetParent)
            expect(target.getBoundingClientRect().height, target.outerHTML.slice(0, 90)).to.be.at.least(44);
        await press(element, '#edit-cancel');
      }
    }
    if (!isWebKit) await setViewport({ width: 800, height: 600 });
  });

  it('speaks English, and je', async () => {
    const english = await draw(undefined, 1000, { language: 'en' });
    expect(text(one(english, '#edit-desk'))).to.equal('Keep the network up to date');
    const informal = await draw(undefined, 1000, { address: 'je' });
    expect(text(one(informal, '.lead'))).to.contain('Hier houd je partners');
  });

  // Only Chromium's driver can change the medium.
  if (isChromium)
    it('is not on paper', async () => {
      const element = await draw();
      await emulateMedia({ media: 'print' });
      expect(getComputedStyle(one(element, '.edit')).display).to.equal('none');
      await emulateMedia({ media: 'screen' });
    });
});
