import { expect } from '@open-wc/testing';
import { all, choose, draw, has, one, place, press, saniveld, settled, status, text } from './coalition-map-kit.js';
import { filesMade, until } from './edit/kit.js';

const network = {
  schema: 'veerkracht/network@1',
  asOf: '2026-03-01',
  partners: [
    { id: 'a', name: 'Aanloophuis', kind: 'neighbourhood' },
    { id: 'b', name: 'Buurtzorg', kind: 'care' },
  ],
  issues: [{ id: 'i', title: 'Samen eten' }],
  relations: [{ from: 'a', to: 'b', kind: 'merged-into', since: '2023-Q3' }],
  commitments: [{ partner: 'b', issue: 'i', level: 'leads', at: '2024-03' }],
  groups: [{ title: 'De straat op', kind: 'team-up', members: ['b'] }],
  roles: [{ role: 'adviser' }],
};

describe('veer-coalition-map: sentences as they are read aloud', () => {
  it('one that was merged, one empty role, a group in any town', async () => {
    const element = await draw(network, { view: 'list' });
    expect(element.text).to.contain('Aanloophuis is opgegaan in Buurtzorg.');
    expect(element.text).to.contain('Voor 1 rol is er nog niemand.');
    expect(text(one(element, '.group-list .soft'))).to.match(/^samenwerking, /);
    await press(element, '[data-view="time"]');
    expect(all(element, '.moment strong').map(text)).to.include('Aanloophuis ging op in Buurtzorg');
  });

  it('a role of their own keeps its capitals; ours has none within a sentence', async () => {
    const roles = [
      { role: 'adviser', issue: 'i' },
      { role: 'doctor', issue: 'i', label: 'GGD-arts' },
    ];
    const element = await draw({ ...network, roles });
    expect(text(one(element, '.map')).replace(/\s+/g, ' ')).to.contain('Nog leeg: meewerkend raadgever en GGD-arts');
  });

  it('a question at the end of what is heard stays a question', async () => {
    const element = await draw();
    const heard = one(element, '.spot[data-issue="one-budget"]').getAttribute('aria-label');
    expect(heard).to.match(/3 van de 6 rollen bezet, Veel steun, nog geen stap\. Wie zet de eerste\?$/);
    expect(one(element, '.spot[data-issue="time-at-gp"]').getAttribute('aria-label')).to.match(/wel in beweging\.$/);
  });

  it('a date that is a month or a quarter stands well in its sentence', async () => {
    const element = await draw(network);
    await choose(element, 'at', '2024-Q1');
    expect(status(element)).to.equal('U ziet het netwerk zoals het was: 1e kwartaal van 2024, met 1 partner.');
    await choose(element, 'at', '');
    expect(status(element)).to.equal('U ziet het netwerk zoals het nu is.');
    await press(element, '.spot[data-partner="b"]');
    expect(text(one(element, '.panel'))).to.contain('(gezegd: maart 2024)');
  });

  it('controls say what they are for, in both languages', async () => {
    for (const [lang, filters, moment] of [
      ['nl', 'Filters', 'Welk moment?'],
      ['en', 'Filters', 'Which moment?'],
    ] as const) {
      const element = await draw(network, {}, 1100, { lang });
      expect(text(one(element, '[data-filters]'))).to.equal(filters);
      expect(text(one(element, '.when .tool > span'))).to.equal(moment);
      expect(one(element, '.when').getAttribute('aria-label')).to.equal(moment);
    }
    const english = await draw(network, { view: 'list' }, 1100, { lang: 'en' });
    expect(text(one(english, '.part-in'))).to.equal('leads on Samen eten');
    expect(english.text).to.contain('Aanloophuis has become part of Buurtzorg.').and.contain('1 role is still empty.');
  });

  it('steps and results in another language than the page are marked as such, in the picture too', async () => {
    const english = await draw(saniveld, {}, 1100, { lang: 'en' });
    const titles = (element: Element): readonly Element[] =>
      all<Element>(element as never, 'text.mark-title:not(.is-none, .is-pause)');
    expect(titles(english).length).to.be.greaterThan(5);
    expect(new Set(titles(english).map((one_) => one_.getAttribute('lang')))).to.deep.equal(new Set(['nl']));
    expect(all<Element>(english, 'text.mark-title.is-none').map((one_) => one_.getAttribute('lang'))).not.to.include(
      'nl',
    );
    english.view = 'time';
    await settled(english);
    expect(titles(english).length).to.be.greaterThan(1);
    expect(new Set(titles(english).map((one_) => one_.getAttribute('lang')))).to.deep.equal(new Set(['nl']));
    const dutch = await draw(saniveld, {}, 1100, { lang: 'nl' });
    expect(new Set(titles(dutch).map((one_) => one_.getAttribute('lang')))).to.deep.equal(new Set([null]));
  });

  it('a network begun anew is in the language the page has by then, and a half filled form stays', async () => {
    const holder = place();
    holder.lang = 'nl';
    const element = document.createElement('veer-coalition-map');
    element.editable = true;
    holder.append(element);
    await until(() => has(element, '#edit-add'), 'the forms');
    await press(element, '#edit-add');
    const name = one<HTMLInputElement>(element, '#edit-name');
    name.value = 'Library';
    name.dispatchEvent(new Event('input', { bubbles: true }));
    holder.lang = 'en';
    await until(() => has(element, '#edit-add') && text(one(element, '#edit-add')) === 'Add a partner', 'English');
    await press(element, '#edit-keep');
    const [file] = await filesMade(element, () => press(element, '#edit-file'));
    expect(JSON.parse(file!.text)).to.deep.include({ language: 'en' });
    expect(text(one(element, '.entries strong'))).to.equal('Library');
  });
});
