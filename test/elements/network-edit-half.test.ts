import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { all, choose, closingAsks, filesMade, focusedId, jsonFile, one, text, until } from './edit/kit.js';
import { draw, fill, network, press, settled, small, status, titles, type TestMap } from './edit/map-host.js';

const value = (element: TestMap, selector: string): string => one<HTMLInputElement>(element, selector).value;
const asks = 'Er staat nog iets in dit formulier. Wat wilt u daarmee doen?';
const file = async (element: TestMap, button = '#edit-file'): Promise<string> =>
  (await filesMade(element, () => press(element, button)))[0]!.text;
const inSight = (node: HTMLElement): boolean => {
  const { top, bottom } = node.getBoundingClientRect();
  return top >= 0 && bottom <= innerHeight;
};

const issues = [{ id: 'i', title: 'Een' }];

afterEach(() => {
  for (const element of document.querySelectorAll('test-map')) element.remove();
  expect(closingAsks()).to.equal(false);
});

/** A form of a new issue with a title in it. */
const begun = async (): Promise<TestMap> => {
  const element = await draw();
  await press(element, '#list-issues');
  await press(element, '#edit-add');
  await fill(element, '#edit-title', 'Een eigen plek');
  return element;
};

describe('editing a network: a form that is half filled in', () => {
  for (const [what, button] of [
    ['another list', '#list-partners'],
    ['the same list', '#list-issues'],
    ['another entry', '[id="change-tafel"]'],
    ['a new entry', '#edit-add'],
    ['name and ambition', '#edit-about'],
  ] as const)
    it(`${what}: it is asked first, and going on leads back to the field with all that was written`, async () => {
      const element = await begun();
      await press(element, button);
      expect(focusedId(element)).to.equal('half');
      const note = one(element, '#half');
      expect(note.getAttribute('role')).to.equal('group');
      expect(text(one(element, `#${note.getAttribute('aria-labelledby')!}`))).to.equal(asks);
      await until(() => inSight(note), 'the question in sight');
      expect(value(element, '#edit-title')).to.equal('Een eigen plek');
      await sendKeys({ press: 'Tab' });
      expect(focusedId(element)).to.equal('half-on');
      await sendKeys({ press: 'Enter' });
      await settled();
      expect(focusedId(element)).to.equal('edit-title');
      expect(all(element, '#half')).to.deep.equal([]);
      expect(value(element, '#edit-title')).to.equal('Een eigen plek');
      await press(element, '#edit-keep');
      expect(titles(element)).to.include('Een eigen plek');
      await file(element);
    });

  it('thrown away, what was asked for happens, the focus is there, and it is said', async () => {
    const element = await begun();
    await press(element, '#list-partners');
    await press(element, '#half-away');
    expect(focusedId(element)).to.equal('list-partners');
    expect(status(element)).to.equal('Wat in het formulier stond, is weg.');
    expect(all(element, '.form')).to.deep.equal([]);
    expect(closingAsks()).to.equal(false);
    await press(element, '#list-issues');
    await press(element, '#edit-add');
    expect(value(element, '#edit-title')).to.equal('');
  });

  it('Escape asks too; Escape once more goes on. The button that says so throws away at once', async () => {
    const element = await begun();
    await sendKeys({ press: 'Escape' });
    await settled();
    expect(focusedId(element)).to.equal('half');
    await sendKeys({ press: 'Escape' });
    await settled();
    expect(focusedId(element)).to.equal('edit-title');
    expect(value(element, '#edit-title')).to.equal('Een eigen plek');
    await press(element, '#edit-cancel');
    expect(all(element, '.form')).to.deep.equal([]);
    expect(focusedId(element)).to.equal('edit-add');
  });

  it('undo, removing the entry itself, and another file ask first; another entry can go without', async () => {
    const element = await draw();
    await press(element, '[id="remove-gem"]');
    await press(element, '[id="change-juvo"]');
    await fill(element, '#edit-name', 'Juvo Noord');
    await press(element, '#undo');
    expect(focusedId(element)).to.equal('half');
    expect(titles(element)).to.deep.equal(['Stichting Juvo']);
    await press(element, '#half-on');
    await press(element, '[id="remove-juvo"]');
    expect(focusedId(element)).to.equal('half');
    await press(element, '#half-on');
    choose(
      element,
      '#edit-open',
      jsonFile('ander.json', { schema: 'veerkracht/network@1', issues, partners: [{ id: 'z', name: 'Zet' }] }),
    );
    await until(() => focusedId(element) === 'half', 'the question');
    expect(titles(element)).to.deep.equal(['Stichting Juvo']);
    expect(value(element, '#edit-name')).to.equal('Juvo Noord');
    await press(element, '#half-away');
    await until(() => titles(element).includes('Zet'), 'the file');
    expect(focusedId(element)).to.equal('edit-list');
  });

  it('a file that cannot be read asks nothing, and the form stays', async () => {
    const element = await begun();
    choose(element, '#edit-open', jsonFile('kapot.json', '{"schema'));
    await until(() => focusedId(element) === 'file-trouble', 'what is wrong');
    expect(value(element, '#edit-title')).to.equal('Een eigen plek');
    await press(element, '#edit-cancel');
  });

  it('another document of the page leaves what is being written, as a new entry where it has no such one', async () => {
    const element = await draw();
    await press(element, '[id="change-juvo"]');
    await fill(element, '#edit-name', 'Juvo Noord');
    element.document = network({ ...small, title: 'Vernieuwd' });
    element.update();
    await settled();
    expect(value(element, '#edit-name')).to.equal('Juvo Noord');
    expect(one(element, '.form').closest('li')).not.to.equal(null);
    element.document = network({ issues, partners: [{ id: 'gem', name: 'Gemeente' }] });
    element.update();
    await settled();
    expect(value(element, '#edit-name')).to.equal('Juvo Noord');
    await press(element, '#edit-keep');
    expect(titles(element)).to.deep.equal(['Gemeente', 'Juvo Noord']);
    await file(element);
  });

  it('its entry stays in sight, whatever is searched for', async () => {
    const partners = Array.from({ length: 14 }, (_, i) => ({ id: `p${i}`, name: `Partner ${i}` }));
    const element = await draw({ partners, issues });
    await fill(element, '#edit-search', 'partner 13');
    await press(element, '#change-p13');
    await fill(element, '#edit-name', 'Half');
    await fill(element, '#edit-search', 'partner 7');
    await settled();
    expect(titles(element)).to.deep.equal(['Partner 13', 'Partner 7']);
    await press(element, '#list-issues');
    expect(focusedId(element)).to.equal('half');
    await press(element, '#half-away');
  });

  it('closing the page asks from the first word on, and no longer when nothing is in it', async () => {
    const element = await draw();
    await press(element, '#edit-add');
    expect(closingAsks()).to.equal(false);
    await fill(element, '#edit-name', 'Z');
    expect(closingAsks()).to.equal(true);
    await settled();
    expect(text(one(element, '#unfiled'))).to.equal(
      'Er staat iets in een open formulier. Dat komt pas in een bestand als het formulier klaar is.',
    );
    await fill(element, '#edit-name', '');
    expect(closingAsks()).to.equal(false);
    one(element, '#edit-kind').focus();
    await sendKeys({ press: 'ArrowUp' });
    expect(closingAsks()).to.equal(true);
    element.remove();
    expect(closingAsks()).to.equal(false);
  });

  it('a file is made without what stands in it: that is said, and it still counts as in no file', async () => {
    const element = await begun();
    expect(await file(element)).not.to.contain('Een eigen plek');
    const said = 'Het bestand staat bij uw downloads. Wat in het open formulier staat, zit er niet in.';
    expect(status(element)).to.equal(said);
    expect(text(one(element, '#told'))).to.equal(said);
    expect(text(one(element, '#unfiled'))).not.to.contain('Er zijn geen wijzigingen');
    expect(closingAsks()).to.equal(true);
    await press(element, '#edit-keep');
    expect(await file(element)).to.contain('Een eigen plek');
    expect(text(one(element, '#unfiled'))).to.equal('Er zijn geen wijzigingen die nog in een bestand moeten.');
    expect(text(one(element, '#told'))).to.equal('Het bestand staat bij uw downloads.');
    expect(closingAsks()).to.equal(false);
  });
});

describe('editing a network: the language of the page changes under an open form', () => {
  const both = { nl: 'De koffietafel', en: 'The coffee table' };
  const raw = {
    ...small,
    title: { nl: 'Netwerk', en: 'Network' },
    ambition: { text: 'Samen', since: '2025-05' },
    issues: [{ id: 'tafel', title: both, since: '2024-03' }],
  };
  const inEnglish = async (element: TestMap): Promise<void> => {
    element.language = 'en';
    element.update();
    await until(() => all(element, '#edit-desk').some((heading) => text(heading).startsWith('Keep')), 'English');
  };

  it('what was not written in stays as it was, in every language, with its date', async () => {
    const element = await draw(raw);
    await press(element, '#list-issues');
    await press(element, '[id="change-tafel"]');
    await fill(element, '#edit-theme', 'Meedoen');
    await inEnglish(element);
    await press(element, '#edit-keep');
    expect(all(element, '.faults a').map(text)).to.deep.equal([]);
    expect({ ...element.document!.issues[0] }).to.deep.include({ theme: 'Meedoen', since: '2024-03' });
    expect({ ...(element.document!.issues[0]!.title as object) }).to.deep.equal(both);
    await file(element);
  });

  it('another wording is that of the language in which it was shown; a new date may be in the new one', async () => {
    const element = await draw(raw);
    await press(element, '#edit-about');
    await fill(element, '#about-netTitle', 'Netwerk Noord');
    await inEnglish(element);
    await fill(element, '#about-ambitionSince', 'March 2026');
    await press(element, '#about-keep');
    const { title, ambition } = element.document!;
    expect({ ...(title as object) }).to.deep.equal({ nl: 'Netwerk Noord', en: 'Network' });
    expect(ambition).to.deep.include({ text: 'Samen', since: '2026-03' });
    await file(element);
  });
});

describe('editing a network: what was done is in sight', () => {
  it('removing: what went with it, with undo in the note; the focus is beside it and the words are said once', async () => {
    const element = await draw();
    await press(element, '[id="remove-juvo"]');
    const said =
      'Verwijderd: “Stichting Juvo”. U kunt dit ongedaan maken. Ook weg: 1 keer inzet en 1 relatie. Voor 1 rol is er nu niemand.';
    expect(text(one(element, '#told p'))).to.equal(said);
    expect(status(element)).to.equal(said);
    await until(() => inSight(one(element, '#told')), 'what was done in sight');
    // Said by the status alone: the note is no live region, and the focus is on the heading before it.
    expect(one(element, '#told').closest('[role="status"], [aria-live]')).to.equal(null);
    expect(focusedId(element)).to.equal('edit-list');
    await sendKeys({ press: 'Tab' });
    expect(focusedId(element)).to.equal('told-undo');
    await sendKeys({ press: 'Enter' });
    await settled();
    expect(titles(element)).to.include('Stichting Juvo');
    expect(focusedId(element)).to.equal('edit-list');
    expect(text(one(element, '#told'))).to.equal('Ongedaan gemaakt: “Stichting Juvo” verwijderd.');
    expect(all(element, '#told-undo')).to.deep.equal([]);
    await press(element, '#edit-add');
    expect(all(element, '#told'), 'old news').to.deep.equal([]);
  });

  it('what came of a list of partners, of a file that was opened, and of a file for others', async () => {
    const element = await draw();
    choose(element, '#edit-open', new File(['Naam\nVluchtelingenwerk\n'], 'p.csv'));
    await until(() => focusedId(element) === 'import-heading', 'the list');
    await press(element, '#import-do');
    expect(text(one(element, '#told p'))).to.equal('In het netwerk gezet: 1 partner. Samengevoegd: 0.');
    await until(() => inSight(one(element, '#told')), 'what was done in sight');
    expect(focusedId(element)).to.equal('edit-list');
    await press(element, '#told-undo');
    expect(titles(element)).to.have.length(2);
    await press(element, '.more summary');
    await file(element, '#edit-csv');
    expect(text(one(element, '.more #told'))).to.equal('Het bestand staat bij uw downloads.');
    choose(
      element,
      '#edit-open',
      jsonFile('ander.json', { schema: 'veerkracht/network@1', issues, partners: [{ id: 'z', name: 'Z' }] }),
    );
    await until(() => titles(element).includes('Z'), 'the file');
    await until(() => inSight(one(element, '#told')), 'what was done in sight');
    expect(text(one(element, '#told'))).to.equal('Het bestand is geopend, met 1 partner en 1 onderwerp.');
  });
});
