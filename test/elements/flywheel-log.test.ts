import { expect, fixture, html } from '@open-wc/testing';
import { emulateMedia, sendKeys, setViewport } from '@web/test-runner-commands';
import '../../src/define/flywheel.js';
import { readFlywheel } from '../../src/domain/document/flywheel.js';
import { contentOf } from '../../src/domain/edit/same.js';
import type { VeerFlywheel } from '../../src/elements/flywheel/flywheel.js';
import { all, choose, closingAsks, filesMade, focusedId, jsonFile, one, requestsOf, text, until } from './edit/kit.js';

const isChromium = /Chrom/.test(navigator.userAgent);
let saniveld: Record<string, any>;
before(async () => {
  saniveld = await (await fetch(new URL('../../demo/data/flywheel-saniveld.json', import.meta.url))).json();
});

const wheel = (experiences: readonly object[], more: object = {}): object => ({
  schema: 'veerkracht/flywheel@1',
  stages: [
    { id: 'a', label: 'Luisteren' },
    { id: 'b', label: 'Doen' },
    { id: 'c', label: 'Vertellen' },
  ],
  experiences,
  ...more,
});
const few = [
  { id: 'x', title: 'De deur ging open', date: '2026-01-10', stage: 'a', drivers: ['needs'], revision: 2 },
  { id: 'y', story: 'Samen soep gekookt', date: '2026-02', stage: 'b' },
];

const draw = async (data: unknown, attributes: Partial<VeerFlywheel> = {}, width = 1100, lang = 'nl') => {
  const holder = await fixture<HTMLDivElement>(html`<div lang=${lang}></div>`);
  holder.style.setProperty('inline-size', `${width}px`);
  const element = document.createElement('veer-flywheel');
  Object.assign(element, { data, editable: true, audience: 'internal', ...attributes });
  holder.append(element);
  await until(() => element.shadowRoot!.querySelector('#log-title'), 'the log');
  await element.whole();
  return element;
};
const status = (element: Element): string => text(one(element, '#status'));
const press = async (element: VeerFlywheel, selector: string): Promise<void> => {
  one(element, selector).focus();
  await sendKeys({ press: 'Enter' });
  await element.updateComplete;
};
const fill = async (element: Element, selector: string, words: string): Promise<void> => {
  const field = one<HTMLInputElement>(element, selector);
  field.focus();
  field.select();
  if (words === '') await sendKeys({ press: 'Backspace' });
  else await sendKeys({ type: words });
};
const titles = (element: Element): string[] => all(element, '.entries .facts strong').map(text);
const theFile = async (element: VeerFlywheel, button = '#file') => {
  const [made] = await filesMade(element, () => press(element, button));
  return { name: made!.name, raw: JSON.parse(made!.text) as Record<string, any> };
};

afterEach(() => {
  for (const element of document.querySelectorAll('veer-flywheel')) element.remove();
  expect(closingAsks()).to.equal(false);
});

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
      await sendKeys({ press: 'Space' });
      for (let n = 0; n < 4; n++) await sendKeys({ press: 'Tab' });
      await sendKeys({ press: 'Space' });
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
    expect(closingAsks()).to.equal(false);
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
    expect(status(element)).to.equal('Verwijderd: Samen soep gekookt. U kunt dit ongedaan maken.');
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
    expect(element.text).to.contain('1 ervaring');
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
    expect(element.text).to.contain('Er zijn 2 ervaringen verteld');
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
});

describe('files of teams', () => {
  const team = wheel([
    { id: 'x', title: 'De voordeur ging open', date: '2026-01-10', stage: 'a', drivers: ['needs'], revision: 3 },
    { id: 'y', story: 'Samen taart gebakken', date: '2026-02', stage: 'b' },
    { id: 'n', title: 'Nieuw bij team Noord', stage: 'b' },
  ]);

  it('are shown before they are put in: what is new, what differs, the newest chosen, the rest asked', async () => {
    const element = await draw(wheel(few));
    choose(element, '#teams', jsonFile('noord.json', team));
    await until(() => focusedId(element) === 'merge-heading');
    const form = one(element, '.form');
    expect(text(form)).to.contain('Bestand 1 van 1: noord.json');
    expect(text(form)).to.contain('1 ervaring is nieuw.');
    expect(text(form)).to.contain('2 ervaringen staan hier ook, maar anders.');
    const [first, second] = all(element, '.form fieldset.group');
    expect(text(first!.querySelector('legend'))).to.equal('De deur ging open');
    expect(first!.querySelector<HTMLInputElement>('input:checked')!.value).to.equal('theirs');
    expect(second!.querySelector('input:checked')).to.equal(null);
    expect(text(second)).to.contain('Wij kunnen niet zien welke nieuwer is.');
    expect([...first!.querySelectorAll('dt')].map(text)).to.deep.equal(['In één zin', 'In één zin']);
    await press(element, '#merge-do');
    expect(focusedId(element)).to.equal('merge-faults');
    expect(all(element, '.faults a').map(text)).to.deep.equal(['Samen soep gekookt: Kies er een.']);
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'Enter' });
    expect(element.shadowRoot!.activeElement).to.equal(second!.querySelector('input'));
    await sendKeys({ press: 'Space' });
    await press(element, '#merge-do');
    expect(status(element)).to.equal('Toegevoegd: 1 nieuwe ervaring, 2 ervaringen vervangen.');
    expect(focusedId(element)).to.equal('entries');
    expect(titles(element)).to.deep.equal(['Samen soep gekookt', 'De voordeur ging open', 'Nieuw bij team Noord']);
    const { raw } = await theFile(element);
    expect(raw['experiences'].map((entry: any) => entry.revision)).to.deep.equal([3, 1, undefined]);
    // The same file once more: there is nothing left to ask.
    choose(element, '#teams', jsonFile('noord.json', team));
    await until(() => focusedId(element) === 'merge-heading');
    await press(element, '#merge-do');
    expect(status(element)).to.equal('Toegevoegd: 0 nieuwe ervaringen, 0 ervaringen vervangen.');
    await press(element, '#undo');
    expect(titles(element)).to.deep.equal(['Samen soep gekookt', 'De deur ging open']);
    await press(element, '#redo');
    await theFile(element);
  });

  it('one choice for all, or both of two that share a name by chance', async () => {
    const element = await draw(wheel(few));
    choose(element, '#teams', jsonFile('noord.json', team));
    await until(() => focusedId(element) === 'merge-heading');
    await press(element, '#all-mine');
    expect(all<HTMLInputElement>(element, '.form input:checked').map(({ value }) => value)).to.deep.equal([
      'mine',
      'mine',
    ]);
    await press(element, '#all-theirs');
    one<HTMLInputElement>(element, '.form fieldset:nth-of-type(2) input[value="both"]').click();
    await press(element, '#merge-do');
    expect(titles(element)).to.have.members([
      'De voordeur ging open',
      'Samen soep gekookt',
      'Samen taart gebakken',
      'Nieuw bij team Noord',
    ]);
    await theFile(element);
  });

  it('come one after another, and one can be left out', async () => {
    const element = await draw(wheel(few));
    const of = (id: string): File => jsonFile(`${id}.json`, wheel([{ id, title: `Van ${id}` }]));
    choose(element, '#teams', of('noord'), jsonFile('kapot.json', '{'), of('zuid'));
    await until(() => all(element, '#merge-do').length > 0);
    expect(text(one(element, '#file-trouble'))).to.contain('Dit bestand kunnen we niet lezen.');
    expect(text(one(element, '.form'))).to.contain('Bestand 1 van 2: noord.json');
    await press(element, '#merge-cancel');
    expect(text(one(element, '.form'))).to.contain('Bestand 2 van 2: zuid.json');
    expect(focusedId(element)).to.equal('merge-heading');
    await press(element, '#merge-do');
    expect(all(element, '.form')).to.deep.equal([]);
    expect(titles(element)).to.contain('Van zuid');
    expect(titles(element)).not.to.contain('Van noord');
    await theFile(element);
  });

  it('a step this wheel does not have is asked about; pauses and roles come only when wanted', async () => {
    const other = {
      ...wheel([{ id: 'z', title: 'In de zon', stage: 'zon' }], {
        pauses: [{ from: '2026-01-01' }],
        roles: [{ role: 'adviser' }],
      }),
      stages: [{ id: 'zon', label: 'Zon' }],
    };
    const element = await draw(wheel(few));
    choose(element, '#teams', jsonFile('zon.json', other));
    await until(() => focusedId(element) === 'merge-heading');
    const select = one<HTMLSelectElement>(element, '.form select');
    expect(text(select.labels[0])).to.contain('Dit wiel kent de stap “Zon” niet.');
    expect([...select.options].map(text)).to.deep.equal([
      'zet de stap “Zon” erbij',
      'zet ze bij “Luisteren”',
      'zet ze bij “Doen”',
      'zet ze bij “Vertellen”',
      'geen stap in het bijzonder',
    ]);
    select.focus();
    await sendKeys({ press: 'ArrowDown' });
    await sendKeys({ press: 'ArrowDown' });
    await element.updateComplete;
    expect(text(select.selectedOptions[0])).to.equal('zet ze bij “Doen”');
    expect(text(one(element, '.form'))).to.contain('1 pauze en 1 rol');
    await press(element, '#merge-do');
    const { raw } = await theFile(element);
    expect(raw['stages']).to.have.length(3);
    expect(raw['experiences'].at(-1)).to.deep.include({ id: 'z', stage: 'b' });
    expect(raw['pauses']).to.equal(undefined);
  });
});

describe('the team log for everyone', () => {
  const opened = async (element: VeerFlywheel): Promise<void> => {
    await press(element, '#add');
    await press(element, '#entry-keep');
  };

  for (const [name, media, scheme] of [
    ['light', {}, 'light'],
    ['dark', {}, 'dark'],
    ['forced colours', { forcedColors: 'active' }, 'light'],
  ] as const)
    it(`has no axe violation in ${name}, with a form and with a team's file open`, async () => {
      if (!isChromium && 'forcedColors' in media) return;
      if ('forcedColors' in media) await emulateMedia(media);
      document.documentElement.style.setProperty('color-scheme', scheme);
      document.body.style.setProperty('background', 'Canvas');
      try {
        const element = await draw(wheel(few));
        await opened(element);
        await expect(element).to.be.accessible();
        await press(element, '#entry-cancel');
        choose(
          element,
          '#teams',
          jsonFile(
            't.json',
            wheel([
              { ...few[0], title: 'Anders' },
              { ...few[1], story: 'Ook anders' },
            ]),
          ),
        );
        await until(() => focusedId(element) === 'merge-heading');
        await press(element, '#merge-do');
        await expect(element).to.be.accessible();
      } finally {
        document.documentElement.style.removeProperty('color-scheme');
        document.body.style.removeProperty('background');
        if ('forcedColors' in media) await emulateMedia({ forcedColors: 'none' });
      }
    });

  it('fits in 320 px and 200 % text, in both directions, with targets of 44 px', async () => {
    await setViewport({ width: 320, height: 800 });
    const long = [{ id: 'x', title: 'Hulpverlenersoverlegvergaderingsuitnodiging'.repeat(3), date: '2026-01-10' }];
    for (const [dir, size] of [
      ['ltr', '16px'],
      ['rtl', '16px'],
      ['ltr', '32px'],
    ] as const) {
      const element = await draw(wheel(long), {}, 300);
      element.parentElement!.dir = dir;
      element.style.setProperty('--veer-font-size', size);
      await opened(element);
      const log = one(element, '.log');
      expect(log.scrollWidth, `${dir} ${size}`).to.be.at.most(log.clientWidth + 1);
      for (const target of all(
        element,
        '.log :is(button, select, textarea, input:not(.file-input, .choice input), .choice)',
      ))
        expect(target.getBoundingClientRect().height, target.outerHTML.slice(0, 80)).to.be.at.least(44);
      await press(element, '#entry-cancel');
    }
    await setViewport({ width: 800, height: 600 });
  });

  it('speaks English, and je', async () => {
    const english = await draw(wheel(few), {}, 1100, 'en');
    await until(() => text(one(english, '.log')).includes('Keep the flywheel up to date'));
    await press(english, '#add');
    await press(english, '#entry-keep');
    expect(all(english, '.fault').map(text)).to.deep.equal([
      'Write down what worked: in one sentence, or as a story.',
      'Choose one.',
    ]);
    const informal = await draw(wheel(few), { address: 'je' });
    expect(text(one(informal, '.log'))).to.contain('Je bewaart het werk zelf in een bestand.');
  });

  it('paper shows the wheel and not the log', async () => {
    const element = await draw(wheel(few));
    await emulateMedia({ media: 'print' });
    expect(getComputedStyle(one(element, '.log')).display).to.equal('none');
    await emulateMedia({ media: 'screen' });
  });

  it('markup in a file stays text', async () => {
    const element = await draw(wheel([{ id: 'x', title: '<img src=x onerror=alert(1)>' }]));
    expect(all(element, '.log img')).to.deep.equal([]);
    expect(titles(element)).to.deep.equal(['<img src=x onerror=alert(1)>']);
  });
});
