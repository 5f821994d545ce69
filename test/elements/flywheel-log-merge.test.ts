import { expect } from '@open-wc/testing';
import { emulateMedia, sendKeys, setViewport } from '@web/test-runner-commands';
import type { VeerFlywheel } from '../../src/elements/flywheel/flywheel.js';
import { colours, inColours } from '../support/colours.js';
import { all, choose, closingAsks, focusedId, jsonFile, one, text, until } from './edit/kit.js';
import { cleared, draw, few, press, status, theFile, titles, wheel } from './edit/log-kit.js';

const isChromium = 'chrome' in window;
/** Its driver cannot change the size of the window; there the holder alone is narrow. */
const isWebKit = !isChromium && navigator.userAgent.includes('AppleWebKit');
afterEach(cleared);

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
    await sendKeys({ press: ' ' });
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

  it('that together could not be opened again from a file are not put in, and nothing is lost', async () => {
    const heavy = (prefix: string) =>
      wheel(
        Array.from({ length: 700 }, (_, i) => ({
          id: `${prefix}${i}`,
          title: 'Een verhaal',
          story: 'verhaal '.repeat(230),
          stage: 'a',
          date: '2025-01-01',
        })),
      );
    const element = await draw(heavy('a'));
    await until(() => element.shadowRoot!.querySelector('#teams'));
    choose(element, '#teams', jsonFile('noord.json', heavy('b')));
    await until(() => focusedId(element) === 'merge-heading');
    await press(element, '#merge-do');
    expect(focusedId(element)).to.equal('merge-full');
    expect(status(element)).to.contain('Dit past er niet meer bij').and.to.contain('Er is niets veranderd.');
    expect(closingAsks()).to.equal(false);
    await press(element, '#merge-cancel');
    expect(text(element.shadowRoot)).to.contain('700 ervaringen');
    const { raw } = await theFile(element);
    expect(raw['experiences']).to.have.length(700);
  });

  it('may hold more pauses than there is room for: experiences go in without them, and with them it is said why not', async () => {
    const pauses = (year: number): object => ({
      pauses: Array.from({ length: 300 }, (_, i) => ({ from: `${year + i}-01-01`, to: `${year + i}-01-02` })),
    });
    const element = await draw(wheel(few, pauses(2000)));
    choose(element, '#teams', jsonFile('noord.json', wheel([{ id: 'n', title: 'Nieuw', stage: 'a' }], pauses(2300))));
    await until(() => focusedId(element) === 'merge-heading');
    const rest = one<HTMLInputElement>(element, '.form input[type=checkbox]');
    rest.click();
    await press(element, '#merge-do');
    expect(focusedId(element)).to.equal('merge-full');
    expect(status(element)).to.contain('Samen zijn dit er te veel.');
    expect(text(one(element, '#merge-full'))).to.equal(status(element));
    rest.click();
    await press(element, '#merge-do');
    expect(status(element)).to.equal('Toegevoegd: 1 nieuwe ervaring, 0 ervaringen vervangen.');
    expect(titles(element)).to.contain('Nieuw');
    await theFile(element);
  });

  it('with what we do not know in them are told, also of the file of the wheel itself', async () => {
    const element = await draw(wheel(few));
    const strange = wheel([{ id: 'n', title: 'Nieuw', telefoon: 'x' }], { notities: 'x' });
    choose(element, '#teams', jsonFile('noord.json', strange));
    await until(() => focusedId(element) === 'file-trouble');
    expect(text(one(element, '#file-trouble p'))).to.contain('gegevens die we hier niet kennen');
    expect(text(one(element, '#file-trouble li'))).to.contain('experiences[0].telefoon');
    await press(element, '#merge-cancel');
    one(element, '#add').focus();
    choose(element, '#open', jsonFile('wiel.json', strange));
    await until(() => focusedId(element) === 'file-trouble');
    expect(status(element)).to.contain('Het bestand is geopend.').and.to.contain('gegevens die we hier niet kennen');
    expect(closingAsks()).to.equal(false);
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

  it('a step that has another name in the file is asked about', async () => {
    const element = await draw(wheel(few));
    const other = {
      ...wheel([{ id: 'v', title: 'We vertrouwden elkaar', stage: 'a' }]),
      stages: [{ id: 'a', label: 'Vertrouwen' }, { id: 'b' }, { id: 'c' }],
    };
    const open = async (): Promise<HTMLSelectElement> => {
      choose(element, '#teams', jsonFile('zuid.json', other));
      await until(() => focusedId(element) === 'merge-heading');
      return one<HTMLSelectElement>(element, '.form select');
    };
    const select = await open();
    expect(text(select.labels![0])).to.contain('in dit bestand “Vertrouwen”');
    const [first, second] = [...select.options].map(text);
    expect(first).to.match(/^zet ze bij/);
    expect(second).to.equal('zet de stap “Vertrouwen” erbij');
    select.selectedIndex = 1;
    select.dispatchEvent(new Event('change', { bubbles: true }));
    await element.updateComplete;
    await press(element, '#merge-do');
    const { raw } = await theFile(element);
    expect(raw['stages'].map(({ label }: any) => label ?? null).at(-1)).to.equal('Vertrouwen');
    expect(raw['experiences'].at(-1).stage).to.equal(raw['stages'].at(-1).id);
    expect((await open()).selectedOptions[0]!.textContent).to.contain('Vertrouwen');
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

  for (const name of colours)
    it(`has no axe violation in ${name}, with a form and with a team's file open`, () =>
      inColours(name, async () => {
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
      }));

  it('fits in 320 px and 200 % text, in both directions, with targets of 44 px', async () => {
    if (!isWebKit) await setViewport({ width: 320, height: 800 });
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
    if (!isWebKit) await setViewport({ width: 800, height: 600 });
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

  // Only Chromium's driver can change the medium.
  if (isChromium)
    it('paper shows the wheel and not the log', async () => {
      const element = await draw(wheel(few));
      await emulateMedia({ media: 'print' });
      expect(getComputedStyle(one(element, '.log')).display).to.equal('none');
      await emulateMedia({ media: 'screen' });
    });

  it('markup in a file stays text', async () => {
    const element = await draw(wheel([{ id: 'x', title: '<img src=x onerror=alert(1)>' }]));
    // The whole reader looks at it first.
    await until(() => titles(element).length === 1);
    expect(all(element, '.log img')).to.deep.equal([]);
    expect(titles(element)).to.deep.equal(['<img src=x onerror=alert(1)>']);
  });
});
