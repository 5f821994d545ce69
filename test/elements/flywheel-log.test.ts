import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { readFlywheel } from '../../src/domain/document/flywheel.js';
import { contentOf } from '../../src/domain/edit/same.js';
import { all, choose, closingAsks, focusedId, jsonFile, one, requestsOf, text, until } from './edit/kit.js';
import { cleared, draw, few, fill, press, status, theFile, titles, wheel } from './edit/log-kit.js';

let saniveld: Record<string, any>;
before(async () => {
  saniveld = await (await fetch(new URL('../../demo/data/flywheel-saniveld.json', import.meta.url))).json();
});
afterEach(cleared);

describe('the team log of veer-flywheel', () => {
  it('is there only when asked for, stands above its wheel and says that nothing is sent', async () => {
    const plain = await draw(saniveld);
    plain.editable = false;
    await plain.updateComplete;
    expect(all(plain, '.log')).to.deep.equal([]);
    const element = await draw(saniveld);
    const [log, picture] = [one(element, '.log'), one(element, 'figure')];
    expect(log.compareDocumentPosition(picture) & Node.DOCUMENT_POSITION_FOLLOWING).not.to.equal(0);
    expect(text(log)).to.contain('Er wordt niets verstuurd.');
    expect(text(log)).to.contain('60 ervaringen');
    expect(titles(element)).to.have.length(10);
    expect(all(element, '[role="status"]')).to.have.length(1);
    expect(all(element, '.log h2, .log h3').map(text)).to.deep.equal([
      'Vliegwiel bijhouden',
      'Ervaringen in dit bestand',
    ]);
  });

  it('an experience is added by keyboard alone; wheel, list and words follow, and nothing is asked of the network', async () => {
    const element = await draw(wheel(few));
    const told: unknown[] = [];
    element.addEventListener('veer-change', (event) => told.push((event as CustomEvent).detail));
    const requests = await requestsOf(async () => {
      await press(element, '#add');
      expect(focusedId(element)).to.equal('entry-heading');
      await sendKeys({ press: 'Tab' });
      expect(focusedId(element)).to.equal('entry-title');
      await sendKeys({ type: 'Ze belde zelf' });
      await sendKeys({ press: 'Tab' });
      await sendKeys({ type: 'Voor het eerst in een jaar.' });
      await sendKeys({ press: 'Tab' });
      await sendKeys({ type: '3 maart 2026' });
      await sendKeys({ press: 'Tab' });
      await sendKeys({ type: '2' });
      await sendKeys({ press: 'Tab' });
      await sendKeys({ press: ' ' });
      for (let n = 0; n < 4; n++) await sendKeys({ press: 'Tab' });
      await sendKeys({ press: ' ' });
      await sendKeys({ press: 'Tab' });
      expect(focusedId(element)).to.equal('entry-keep');
      await sendKeys({ press: 'Enter' });
      await element.updateComplete;
    });
    expect(requests).to.deep.equal([]);
    expect(all(element, '.form')).to.deep.equal([]);
    expect(focusedId(element)).to.equal('add');
    expect(status(element)).to.equal('Toegevoegd: Ze belde zelf. Het wiel is bijgewerkt.');
    expect(titles(element)).to.deep.equal(['Ze belde zelf', 'Samen soep gekookt', 'De deur ging open']);
    expect(element.text).to.contain('Er zijn 3 ervaringen verteld');
    expect(told).to.deep.equal([{ what: 'document' }]);
    expect(text(one(element, '#unfiled'))).to.contain('nog niet in een bestand');
    expect(closingAsks()).to.equal(true);
    const { raw } = await theFile(element);
    const { id, ...added } = raw['experiences'][2];
    expect(id).to.match(/^[0-9a-f-]{36}$/);
    expect(added).to.deep.equal({
      revision: 1,
      date: '2026-03-03',
      title: 'Ze belde zelf',
      story: 'Voor het eerst in een jaar.',
      stage: 'b',
      drivers: ['needs'],
    });
  });

  it('what is wrong is said above the form and at each field; a link leads to the field', async () => {
    const element = await draw(wheel(few));
    await press(element, '#add');
    await fill(element, '#entry-date', 'gisteren');
    await press(element, '#entry-keep');
    expect(focusedId(element)).to.equal('entry-faults');
    expect(all(element, '.faults a').map(text)).to.deep.equal([
      'Wat lukte er? In één zin: Schrijf op wat er lukte: in één zin, of als verhaal.',
      'Wanneer was het: Deze datum herkennen we niet. Schrijf bijvoorbeeld 14-3-2026, maart 2026 of 2026.',
      'Wie mag dit zien: Kies er een.',
    ]);
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'Enter' });
    expect(focusedId(element)).to.equal('entry-date');
    const date = one<HTMLInputElement>(element, '#entry-date');
    expect(date.value).to.equal('gisteren');
    expect(date.getAttribute('aria-invalid')).to.equal('true');
    const described = date
      .getAttribute('aria-describedby')!
      .split(' ')
      .map((id) => text(one(element, `#${id}`)));
    expect(described[1]).to.contain('Deze datum herkennen we niet.');
    await fill(element, '#entry-title', 'x'.repeat(201));
    await fill(element, '#entry-story', 'een <b>vet</b> woord');
    await fill(element, '#entry-date', '1-1-2999');
    one(element, '#entry-visibility').click();
    await press(element, '#entry-keep');
    expect(all(element, '.fault').map(text)).to.deep.equal([
      'Deze tekst is te lang.',
      'Gebruik gewone tekst, zonder code zoals in een webpagina.',
      'Deze datum ligt na vandaag. Een ervaring is al gebeurd.',
    ]);
    // What is written here is in no file yet.
    expect(closingAsks()).to.equal(true);
    expect(element.text).to.contain('Er zijn 2 ervaringen verteld');
  });

  it('an experience is changed in its place; Escape leaves it as it was, and the focus goes back', async () => {
    const element = await draw(wheel(few));
    await press(element, '[id="change-x"]');
    expect(one(element, '.entries .form')).to.be.instanceOf(HTMLElement);
    expect(one<HTMLInputElement>(element, '#entry-date').value).to.equal('10 januari 2026');
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'Escape' });
    await element.updateComplete;
    expect(focusedId(element)).to.equal('change-x');
    await press(element, '[id="change-x"]');
    await press(element, '#entry-keep');
    expect(status(element)).to.equal('Er was niets veranderd.');
    expect(text(one(element, '#undo'))).to.equal('Maak ongedaan');
    await press(element, '[id="change-x"]');
    await fill(element, '#entry-title', 'De deur stond open');
    await press(element, '#entry-keep');
    expect(status(element)).to.equal('Gewijzigd: De deur stond open. Het wiel is bijgewerkt.');
    expect(focusedId(element)).to.equal('change-x');
    const { raw } = await theFile(element);
    expect(raw['experiences'][0]).to.deep.include({
      id: 'x',
      title: 'De deur stond open',
      revision: 3,
      date: '2026-01-10',
    });
  });

  it('undo and redo say what they do, and give back exactly what was', async () => {
    const element = await draw(wheel(few));
    const before = contentOf((await theFile(element)).raw);
    await press(element, '[id="remove-y"]');
    expect(focusedId(element)).to.equal('entries');
    expect(status(element)).to.equal('Verwijderd: “Samen soep gekookt”. U kunt dit ongedaan maken.');
    expect(titles(element)).to.deep.equal(['De deur ging open']);
    expect(text(one(element, '#undo'))).to.equal('Maak ongedaan: “Samen soep gekookt” verwijderd');
    await press(element, '#undo');
    expect(status(element)).to.equal('Ongedaan gemaakt: “Samen soep gekookt” verwijderd.');
    expect(focusedId(element)).to.equal('undo');
    expect(closingAsks()).to.equal(false);
    expect(contentOf((await theFile(element)).raw)).to.equal(before);
    await press(element, '#redo');
    expect(titles(element)).to.deep.equal(['De deur ging open']);
    expect(text(one(element, '#redo'))).to.equal('Doe opnieuw');
    expect(one(element, '#redo').getAttribute('aria-disabled')).to.equal('true');
    await press(element, '#redo');
    expect(status(element)).to.equal('Er is niets om opnieuw te doen.');
    await press(element, '#undo');
  });

  it('a file holds all there is and reads back; what is in it need not be asked about', async () => {
    const element = await draw(saniveld);
    await press(element, '[id^="remove-"]');
    expect(closingAsks()).to.equal(true);
    const { name, raw } = await theFile(element);
    expect(name).to.equal('vliegwiel.json');
    expect(closingAsks()).to.equal(false);
    expect(text(one(element, '#unfiled'))).to.equal('Er zijn geen wijzigingen die nog in een bestand moeten.');
    const { value, problems } = readFlywheel(raw);
    expect(problems).to.deep.equal([]);
    expect(value!.experiences).to.have.length(59);
    expect(value!.roles.length).to.equal(saniveld['roles'].length);
    const open = await theFile(element, '#public-file');
    expect(open.name).to.equal('vliegwiel-voor-iedereen.json');
    expect(JSON.stringify(open.raw)).not.to.match(/"visibility"/);
  });

  it('a damaged file, another kind and one that is too large are told, and what was open stays', async () => {
    const element = await draw(wheel(few));
    for (const [file, said] of [
      [
        jsonFile('kapot.json', '{"schema": "veer'),
        'Dit bestand kunnen we niet lezen. Wat open was, is niet veranderd.',
      ],
      [
        jsonFile('web.json', { schema: 'veerkracht/web@1' }),
        'Dit bestand kunnen we niet lezen. Wat open was, is niet veranderd.',
      ],
      [jsonFile('leeg.json', ''), 'Dit bestand kunnen we niet lezen. Wat open was, is niet veranderd.'],
      [
        jsonFile('groot.json', ' '.repeat(2 * 1024 * 1024 + 1)),
        'Dit bestand is te groot. Het mag hoogstens 2 MB zijn. Wat open was, is niet veranderd.',
      ],
    ] as const) {
      for (const input of ['#open', '#teams']) {
        one(element, '#add').focus();
        choose(element, input, file);
        await until(() => focusedId(element) === 'file-trouble', file.name);
        expect(text(one(element, '#file-trouble > p'))).to.equal(said);
        expect(status(element)).to.equal(said);
        expect(titles(element)).to.deep.equal(['Samen soep gekookt', 'De deur ging open']);
      }
    }
    choose(element, '#open', jsonFile('web.json', { schema: 'veerkracht/web@1' }));
    await until(() => text(one(element, '#file-trouble')).includes('ander soort'));
  });

  it('a file with parts that are wrong is open without them, and says which', async () => {
    const element = await draw(wheel(few));
    choose(element, '#open', jsonFile('half.json', wheel([few[0]!, { id: 'z', stage: 'nergens' }])));
    await until(() => titles(element).length === 1);
    expect(text(one(element, '#file-trouble'))).to.contain('1 stukje uit het bestand klopt niet en is weggelaten.');
    expect(text(one(element, '#file-trouble'))).to.contain('experiences[1].stage');
    expect(status(element)).to.contain('Er staat 1 ervaring in.');
  });

  it('opening another file over unfiled work can be undone', async () => {
    const element = await draw(wheel(few));
    await press(element, '[id="remove-y"]');
    choose(element, '#open', jsonFile('ander.json', wheel([{ id: 'q', title: 'Elders' }])));
    await until(() => titles(element).includes('Elders'));
    expect(focusedId(element)).to.equal('entries');
    expect(closingAsks()).to.equal(false);
    expect(text(one(element, '#told'))).to.equal('Het bestand is geopend. Er staat 1 ervaring in. Maak ongedaan');
    await press(element, '#undo');
    expect(status(element)).to.equal('Ongedaan gemaakt: ander bestand geopend.');
    expect(titles(element)).to.deep.equal(['De deur ging open']);
    expect(closingAsks()).to.equal(true);
  });

  it('other data of the page over unfiled work can be undone too', async () => {
    const element = await draw(wheel(few));
    await press(element, '[id="remove-y"]');
    element.data = wheel([{ id: 'q', title: 'Van de pagina' }]);
    await until(() => titles(element).includes('Van de pagina'));
    await until(() => element.text.includes('1 ervaring'));
    await press(element, '#undo');
    expect(titles(element)).to.deep.equal(['De deur ging open']);
  });

  it('without a document a file can be opened, and then there is a wheel', async () => {
    const element = await draw(undefined);
    expect(text(one(element, '.log'))).to.contain('Er is nog geen vliegwiel open.');
    expect(all(element, '#add, #file')).to.deep.equal([]);
    choose(element, '#open', jsonFile('wiel.json', wheel(few)));
    await until(() => element.shadowRoot!.querySelector('figure'));
    await until(() => titles(element).length === 2);
    await until(() => element.text.includes('Er zijn 2 ervaringen verteld'));
  });

  it('what is only for whoever told it takes no part, and goes into no file', async () => {
    const element = await draw(wheel([...few, { id: 'p', title: 'SECRET', visibility: 'private' }]));
    expect(text(one(element, '.log'))).to.contain('1 ervaring is alleen voor wie die vertelde.');
    expect(JSON.stringify((await theFile(element)).raw)).not.to.contain('SECRET');
    choose(element, '#teams', jsonFile('team.json', wheel([{ id: 'p2', title: 'SECRET', visibility: 'private' }])));
    await until(() => element.shadowRoot!.querySelector('#merge-do'));
    await press(element, '#merge-do');
    expect(text(one(element, '.log'))).not.to.contain('SECRET');
  });

  it('long lists show ten, more on request with the focus on the first of them, and can be searched', async () => {
    const many = Array.from({ length: 40 }, (_, i) => ({
      id: `m${i}`,
      title: `Moment ${i}`,
      date: `2025-01-${String((i % 28) + 1).padStart(2, '0')}`,
    }));
    const element = await draw(wheel(many));
    expect(titles(element)).to.have.length(10);
    const eleventh = await (async () => {
      await press(element, '#more');
      return focusedId(element);
    })();
    expect(titles(element)).to.have.length(30);
    expect(eleventh).to.equal(all(element, '.entries [id^="change-"]')[10]!.id);
    await fill(element, '#search', 'moment 39');
    await element.updateComplete;
    expect(titles(element)).to.deep.equal(['Moment 39']);
    expect(status(element)).to.equal('1 gevonden.');
    await fill(element, '#search', 'nergens');
    await element.updateComplete;
    expect(status(element)).to.equal('Niets gevonden. Probeer een ander woord.');
    expect(text(one(element, '.log'))).to.contain('Niets gevonden.');
  });

  it('stays as it was when the widget is moved on the page, and asks about nothing once it is gone', async () => {
    const element = await draw(wheel(few));
    await press(element, '[id="remove-y"]');
    const holder = element.parentElement!;
    element.remove();
    expect(closingAsks()).to.equal(false);
    holder.append(element);
    await element.updateComplete;
    expect(titles(element)).to.deep.equal(['De deur ging open']);
    expect(closingAsks()).to.equal(true);
  });

  it('titles in another language than the page are marked as such; untitled is our own word', async () => {
    const entries = [
      ...few,
      { id: 'z', date: '2024-01' },
      { id: 'e', date: '2024', title: { en: 'Soup', nl: 'Soep' } },
    ];
    const langs = (element: Element): readonly (string | null)[] =>
      all(element, '.entries .told strong').map((name) => name.getAttribute('lang'));
    expect(langs(await draw(wheel(entries), {}, 1100, 'en'))).to.deep.equal(['nl', 'nl', null, null]);
    expect(langs(await draw(wheel(entries)))).to.deep.equal([null, null, null, null]);
  });
});
