import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { VeerFlywheel } from '../../src/elements/flywheel/flywheel.js';
import { all, choose, closingAsks, focusedId, jsonFile, one, text, until } from './edit/kit.js';
import { cleared, draw, few, fill, press, status, theFile, titles, wheel } from './edit/log-kit.js';

const value = (element: VeerFlywheel, selector: string): string => one<HTMLInputElement>(element, selector).value;

afterEach(cleared);

/** A form of a new experience with a title in it. */
const begun = async (): Promise<VeerFlywheel> => {
  const element = await draw(wheel(few));
  await press(element, '#add');
  await fill(element, '#entry-title', 'Ze belde zelf');
  return element;
};

describe('the team log: a form that is half filled in', () => {
  for (const [what, button] of [
    ['another entry', '[id="change-x"]'],
    ['a new entry', '#add'],
  ] as const)
    it(`${what}: it is asked first, and going on leads back to what was written`, async () => {
      const element = await begun();
      await press(element, button);
      expect(focusedId(element)).to.equal('half');
      await press(element, '#half-on');
      expect(focusedId(element)).to.equal('entry-title');
      expect(value(element, '#entry-title')).to.equal('Ze belde zelf');
      await press(element, button);
      await press(element, '#half-away');
      expect(focusedId(element)).to.equal('entry-heading');
      expect(value(element, '#entry-title')).to.equal(what === 'a new entry' ? '' : 'De deur ging open');
    });

  it('the language of the page changes: wordings and dates stay those that were shown', async () => {
    const title = { nl: 'De deur ging open', en: 'The door opened' };
    const element = await draw(wheel([{ ...few[0], title, date: '2026-03' }]));
    await press(element, '[id="change-x"]');
    await fill(element, '#entry-story', 'Met koffie');
    element.parentElement!.lang = 'en';
    await until(() => all(element, '#entry-keep').some((button) => text(button) === 'Done'), 'English');
    await press(element, '#entry-keep');
    expect((await theFile(element)).raw['experiences'][0]).to.deep.include({
      title,
      story: 'Met koffie',
      date: '2026-03',
    });
  });

  it('Escape, undo and files ask first; what cannot be read does not', async () => {
    const element = await draw(wheel(few));
    await press(element, '[id="remove-y"]');
    await press(element, '[id="change-x"]');
    await fill(element, '#entry-title', 'Half');
    await sendKeys({ press: 'Escape' });
    await element.updateComplete;
    expect(focusedId(element)).to.equal('half');
    await press(element, '#half-on');
    await press(element, '#undo');
    expect(focusedId(element)).to.equal('half');
    expect(titles(element)).to.deep.equal(['De deur ging open']);
    await press(element, '#half-on');
    choose(element, '#open', jsonFile('kapot.json', '{'));
    await until(() => focusedId(element) === 'file-trouble', 'what is wrong');
    expect(value(element, '#entry-title')).to.equal('Half');
    choose(element, '#teams', jsonFile('team.json', wheel([{ id: 'q', title: 'Van een team' }])));
    await until(() => focusedId(element) === 'half', 'the question');
    expect(value(element, '#entry-title')).to.equal('Half');
    await press(element, '#half-on');
    choose(element, '#open', jsonFile('ander.json', wheel([{ id: 'q', title: 'Elders' }])));
    await until(() => focusedId(element) === 'half', 'the question');
    await press(element, '#half-away');
    await until(() => titles(element).includes('Elders'), 'the file');
    expect(focusedId(element)).to.equal('entries');
    expect(text(one(element, '#told p'))).to.equal('Het bestand is geopend. Er staat 1 ervaring in.');
  });

  it('choices between two versions are not thrown away without a question either; what was chosen for them is', async () => {
    const element = await draw(wheel(few));
    const theirs = jsonFile('team.json', wheel([{ ...few[0], title: 'Anders', revision: 3 }]));
    choose(element, '#teams', theirs);
    await until(() => focusedId(element) === 'merge-heading', 'the team file');
    await press(element, '#add');
    expect(focusedId(element)).to.equal('entry-heading');
    choose(element, '#teams', theirs);
    await until(() => focusedId(element) === 'merge-heading', 'the team file');
    one(element, '.versions input[value="mine"]').click();
    await press(element, '#add');
    expect(focusedId(element)).to.equal('half');
    await press(element, '#half-on');
    await press(element, '#merge-do');
    expect(focusedId(element)).to.equal('entries');
  });

  it('other data of the page leaves what is being written', async () => {
    const element = await begun();
    element.data = wheel([{ id: 'q', title: 'Van de pagina' }]);
    await until(() => titles(element).includes('Van de pagina'));
    expect(value(element, '#entry-title')).to.equal('Ze belde zelf');
  });

  it('a file is made without what stands in it: that is said, and closing the page asks', async () => {
    const element = await begun();
    expect(closingAsks()).to.equal(true);
    const { raw } = await theFile(element);
    expect(raw['experiences']).to.have.length(2);
    const said = 'Het bestand staat bij uw downloads. Wat in het open formulier staat, zit er niet in.';
    expect(status(element)).to.equal(said);
    expect(text(one(element, '#told'))).to.equal(said);
    expect(text(one(element, '#unfiled'))).to.equal(
      'Er staat iets in een open formulier. Dat komt pas in een bestand als het formulier klaar is.',
    );
    expect(closingAsks()).to.equal(true);
    await press(element, '#entry-cancel');
    expect(closingAsks()).to.equal(false);
  });
});

describe('the team log: what was done is in sight', () => {
  it('removing, with undo in the note, beside the heading that has the focus', async () => {
    const element = await draw(wheel(few));
    await press(element, '[id="remove-y"]');
    expect(focusedId(element)).to.equal('entries');
    expect(text(one(element, '#told p'))).to.equal('Verwijderd: “Samen soep gekookt”. U kunt dit ongedaan maken.');
    expect(one(element, '#told').closest('[role="status"], [aria-live]')).to.equal(null);
    await sendKeys({ press: 'Tab' });
    expect(focusedId(element)).to.equal('told-undo');
    await sendKeys({ press: 'Enter' });
    await element.updateComplete;
    expect(focusedId(element)).to.equal('entries');
    expect(titles(element)).to.include('Samen soep gekookt');
    expect(text(one(element, '#told'))).to.equal('Ongedaan gemaakt: “Samen soep gekookt” verwijderd.');
  });

  it('what came of the file of a team; with a next file in front without undo, which would put that away', async () => {
    const element = await draw(wheel(few));
    const team = (id: string): File => jsonFile(`${id}.json`, wheel([{ id, title: id }]));
    choose(element, '#teams', team('q'), team('r'));
    await until(() => focusedId(element) === 'merge-heading', 'the first file');
    await press(element, '#merge-do');
    expect(focusedId(element)).to.equal('merge-heading');
    expect(text(one(element, '#told'))).to.equal('Toegevoegd: 1 nieuwe ervaring, 0 ervaringen vervangen.');
    expect(all(element, '#told-undo')).to.deep.equal([]);
    await press(element, '#merge-do');
    expect(focusedId(element)).to.equal('entries');
    await press(element, '#told-undo');
    expect(titles(element)).to.have.length(3);
  });
});
