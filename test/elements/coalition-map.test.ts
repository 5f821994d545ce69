import { expect, oneEvent } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import {
  all,
  breed,
  choose,
  draw,
  focused,
  has,
  one,
  place,
  press,
  saniveld,
  settled,
  status,
  text,
} from './coalition-map-kit.js';
import { requestsOf } from './edit/kit.js';

const small = {
  schema: 'veerkracht/network@1',
  partners: [
    { id: 'a', name: 'Aanloophuis', kind: 'neighbourhood' },
    { id: 'b', name: 'Buurtzorg', kind: 'care' },
    { id: 'c', name: 'College', kind: 'municipality' },
  ],
  issues: [{ id: 'i', title: 'Samen eten' }],
};

describe('veer-coalition-map', () => {
  it('words come first, then what can be chosen, then the map; the map is one image with a name', async () => {
    const element = await draw();
    const order = ['#title', '#summary', '.switch', '.tools', 'svg.picture', '.foot'].map((one_) => one(element, one_));
    order
      .slice(1)
      .forEach((node, i) =>
        expect(order[i]!.compareDocumentPosition(node) & Node.DOCUMENT_POSITION_FOLLOWING).not.to.equal(0),
      );
    const picture = one(element, 'svg.picture');
    expect(picture.getAttribute('role')).to.equal('img');
    expect(picture.getAttribute('aria-label')).to.equal('Kaart met 4 onderwerpen en 15 partners');
    expect(all(element, '[role="status"]')).to.have.length(1);
    expect(all(element, '[style]:not(.spot)')).to.deep.equal([]);
  });

  it('says in sentences, and in the picture, which issue has support without a step and which small coalition moves', async () => {
    const element = await draw();
    expect(element.text).to.contain('Veel steun, nog geen stap. Wie zet de eerste?');
    expect(element.text).to.contain('Meer tijd bij de huisarts beweegt met 4 partners');
    const card = (id: string): string => text(one(element, `g.card[data-issue="${id}"]`));
    expect(card('one-budget')).to.match(/Veel steun, nog geen\s?stap\. Wie zet de eerste\?/);
    expect(card('time-at-gp')).to.match(/Kleine groep,\s?wel in beweging/);
    const words = [element.text, ...all(element, '.card, .key, .switch, .tools').map(text)].join(' ');
    expect(words).not.to.match(/slecht|beter|zwak|achterlop|score/i);
  });

  it('numbers of the picture are those of matrix, list and sentences', async () => {
    const element = await draw();
    const counts = new Map<string, string[]>();
    for (;;) {
      for (const card of all(element, 'g.card'))
        counts.set(
          card.getAttribute('data-issue')!,
          [...card.querySelectorAll('text.count')].map((node) => /\d+/.exec(text(node))?.[0] ?? '0'),
        );
      if (one(element, '[data-page="1"]').getAttribute('aria-disabled') === 'true') break;
      await press(element, '[data-page="1"]');
    }
    expect(counts.size).to.equal(6);
    element.view = 'matrix';
    await settled(element);
    for (const page of [1, 2]) {
      const ids = all(element, 'thead button').map(({ dataset }) => dataset['issue']!);
      ids.forEach((id, column) => {
        const said = all(element, `tbody td:nth-child(${column + 2})`).map(text);
        const number = (word: string): string => String(said.filter((cell) => cell.startsWith(word)).length);
        expect([number('trekt'), number('helpt mee'), number('laat gebeuren')]).to.deep.equal(counts.get(id));
        expect(text(all(element, 'tfoot td')[column]).match(/\d+/g)).to.deep.equal(counts.get(id));
      });
      if (page === 1) await press(element, '[data-page="-1"]');
    }
    element.view = 'list';
    await settled(element);
    for (const [id, [leads, helps, allows]] of counts) {
      const row = one(element, `.issue-row button[data-issue="${id}"]`).closest('.issue-row');
      const said = text(row);
      expect(said).to.contain(`${helps} h`).and.contain(`${allows} la`);
      expect(said).to.contain(leads === '0' ? 'nog niemand trekt' : `${leads} trek`);
    }
  });

  it('a press that comes before the rest of the code is not lost', async () => {
    const element = document.createElement('veer-coalition-map');
    element.data = saniveld;
    element.addEventListener('veer-ready', () => one(element, '.spot[data-partner="juvo"]').click());
    const selected = oneEvent(element, 'veer-select');
    place().append(element);
    expect((await selected).detail).to.deep.equal({ kind: 'partner', id: 'juvo' });
    await element.whole();
    expect(text(one(element, '#panel-title'))).to.equal('Stichting Juvo');
  });

  it('CM1: a list of partners with their number of links is one button away, and comes first in a narrow place', async () => {
    const element = await draw();
    await press(element, '[data-view="list"]');
    expect(status(element)).to.equal('U ziet nu de lijst.');
    const first = one(element, '.view-list section');
    expect(text(first.querySelector('h3'))).to.equal('Partners');
    expect(text(first.querySelector('.partner-row'))).to.match(/Buurthuis De Schuur.*buurt, 11 verbanden/);
    const narrow = await draw(saniveld, {}, 300);
    expect(has(narrow, '.partner-list')).to.equal(true);
    expect(one(narrow, '[data-view="list"]').getAttribute('aria-pressed')).to.equal('true');
    expect(one(narrow, 'figure').scrollWidth).to.be.at.most(300);
  });

  it('CM2: a partner is told with name, role, number and names of partners, and without a place on the screen', async () => {
    const element = await draw();
    const spot = one(element, '.spot[data-partner="huisartsen"]');
    expect(spot.getAttribute('aria-label')).to.match(/^Partner \d+ van 15: Huisartsen Saniveld, huisartsen\. /);
    await press(element, '.spot[data-partner="huisartsen"]');
    const panel = text(one(element, '.panel'));
    expect(panel).to.contain('Rol: (uit)dragend leider, bij Meer tijd bij de huisarts.');
    expect(panel).to.contain('Krijgt geld van: Zorgverzekeraar Noordzij.');
    expect(panel).to.contain('Verwijst mensen naar: Buurthuis De Schuur, Oeverland GGZ en Stichting Juvo.');
    expect(panel).not.to.match(/links|rechts|boven|onder|x:|y:/);
  });

  it('CM2: each role is said once, with where it holds; a role in a group is a role; empty ones are counted as listed', async () => {
    const element = await draw(saniveld, { view: 'list' });
    await press(element, '[data-more="partners"]');
    const row = (id: string): HTMLElement => one(element, `.name-link[data-partner="${id}"]`).closest('li')!;
    expect(text(row('schuur').querySelector('.did p'))).to.equal('Betrokken buurt');
    await press(element, '.name-link[data-partner="brugwerk"]');
    const inside = text(row('brugwerk').querySelector('.inside'));
    expect(inside).to.contain('Rol: (in)richtend manager, bij Meer tijd bij de huisarts.');
    expect(inside).to.contain('Rol: meewerkend coördinator, bij Meer tijd bij de huisarts en in Cluster Zuid.');
    expect(inside.match(/meewerkend coördinator/g)).to.have.length(1);
    await press(element, '.name-link[data-partner="noordzij"]');
    const noordzij = text(row('noordzij').querySelector('.inside'));
    expect(noordzij).to.contain(
      'Rol: ondersteunende netwerkpartner, in het hele netwerk, bij Meer tijd bij de huisarts en bij Eén budget per huishouden.',
    );
    expect(noordzij).to.contain('Rol: Beheert de geldstromen voor iedereen, in het hele netwerk.');
    const empty = saniveld.roles.filter(({ partner }: { partner?: string }) => !partner).length;
    expect(element.text).to.contain(`Voor ${empty} rollen is er nog niemand.`);
  });

  it('CM3: every one of 400 partners can be reached by keyboard, groups are explained, all are counted', async () => {
    const kinds = ['care', 'welfare', 'gp', 'informal'];
    const partners = Array.from({ length: 400 }, (_, i) => ({ id: `p${i}`, name: `Partner ${i}`, kind: kinds[i % 4] }));
    const element = await draw({ ...small, partners });
    expect(element.text).to.contain('400 partners');
    const spots = all(element, '.spot.kind');
    expect(spots).to.have.length(4);
    for (const spot of spots)
      expect(spot.getAttribute('aria-label')).to.match(/^Groep \d van 4: .+ \(100\)\. Kies om de partners te zien\.$/);
    expect(text(one(element, '.key')))
      .to.contain('zorg')
      .and.contain('bewoners en vrijwilligers');
    await press(element, '[data-view="list"]');
    let rows = all(element, '.partner-row');
    while (has(element, '[data-more="partners"]')) {
      const before = rows.length;
      one(element, '[data-more="partners"]').focus();
      await sendKeys({ press: 'Enter' });
      await settled(element);
      rows = all(element, '.partner-row');
      expect(rows.length).to.be.greaterThan(before);
      expect(focused(element)).to.equal(rows[before]!.querySelector('button'));
    }
    expect(rows).to.have.length(400);
    expect(rows.every((row) => row.querySelector<HTMLButtonElement>('button[data-partner]')!.tabIndex === 0)).to.equal(
      true,
    );
  });

  it('CM4: nothing needs dragging, wheel or pinch: pages and times have buttons', async () => {
    const element = await draw();
    const issues = (): string[] => all(element, 'g.card').map((card) => card.getAttribute('data-issue')!);
    const before = issues();
    await press(element, '[data-page="1"]');
    expect(issues().filter((id) => before.includes(id))).to.deep.equal([]);
    expect(status(element)).to.match(/^U ziet nu: .+\.$/);
    expect(one(element, '[data-page="1"]').getAttribute('aria-disabled')).to.equal('true');
    await press(element, '[data-time="-1"]');
    expect(element.at).to.equal('2025-Q4');
  });

  it('CM5: the number that is found is said; the issue, the date and the view are attributes that can be linked', async () => {
    const element = await draw();
    const changed = oneEvent(element, 'veer-change');
    one(element, 'input[name="search"]').focus();
    await sendKeys({ type: 'juvo' });
    expect((await changed).detail).to.deep.equal({ what: 'filter' });
    await settled(element);
    expect(status(element)).to.match(/^Gevonden: 1 partner en \d+ onderwerpen\.$/);
    expect(all(element, '.spot.partner')).to.have.length(1);
    expect(focused(element)!.getAttribute('name')).to.equal('search');
    await press(element, '[data-view="list"]');
    expect(all(element, '.partner-row')).to.have.length(1);
    await press(element, '[data-clear]');
    expect(focused(element)!.getAttribute('name')).to.equal('search');
    expect(one<HTMLInputElement>(element, 'input[name="search"]').value).to.equal('');
    await press(element, '.chip[data-issue="own-home"]');
    expect([element.getAttribute('view'), element.getAttribute('issue')]).to.deep.equal(['list', 'own-home']);
    const linked = await draw(saniveld, { view: 'list', issue: 'own-home' });
    expect(text(one(linked, '.list'))).to.equal(text(one(element, '.list')));
  });

  it('CM6: the same document gives the same picture, each time', async () => {
    const pictures = await Promise.all([draw(), draw(structuredClone(saniveld))]);
    const [a, b] = pictures.map((element) => one(element, 'svg.picture').outerHTML);
    expect(a).to.equal(b);
  });

  it('CM7: no mark without words: samples are hidden and stand beside their text', async () => {
    for (const view of ['map', 'matrix', 'list', 'time'] as const) {
      const element = await draw(saniveld, { view, issue: 'one-budget' });
      for (const sample of all<SVGElement>(element, 'svg:not(.picture)')) {
        expect(sample.getAttribute('aria-hidden')).to.equal('true');
        expect(text(sample.closest('li, td, th, p, div')), sample.outerHTML).not.to.equal('');
      }
      for (const button of all(element, 'button'))
        expect(button.getAttribute('aria-label') ?? text(button)).not.to.equal('');
    }
  });

  it('CM8: there are no tiles and there is no request', async () => {
    const before = performance.getEntriesByType('resource').length;
    const element = await draw();
    const asked = await requestsOf(async () => {
      for (const view of ['matrix', 'time', 'list', 'map']) await press(element, `[data-view="${view}"]`);
    });
    expect(asked).to.deep.equal([]);
    const after = performance.getEntriesByType('resource').slice(before);
    expect(
      after.filter(({ name }) => !/\.(ts|js)(\?|$)/.test(new URL(name).pathname)).map(({ name }) => name),
    ).to.deep.equal([]);
    expect(all(element, 'img, iframe, image')).to.deep.equal([]);
  });

  it('CM9: kinds differ in shape, in the picture as in its key, where the word stands with it; the colour is one', async () => {
    const element = await draw();
    expect(all(element, '.key li').map(text)).to.include.members([
      'overheid en geld',
      'zorg',
      'welzijn, wonen en leren',
      'bewoners en vrijwilligers',
    ]);
    // An outline without its numbers: a circle, a square, a diamond, a triangle.
    const shape = (mark: Element): string =>
      `${mark.localName} ${(mark.getAttribute('d') ?? '').replace(/[^a-z]/gi, '')}`;
    const inKey = all<SVGElement>(element, '.key .family:not(.open)').map(shape);
    expect(inKey).to.deep.equal(['path Mhvhz', 'circle ', 'path Mlz', 'path Mlhz', 'circle ']);
    expect(all(element, '.key .family.open'), 'one more ring around "other"').to.have.length(1);
    const drawn = new Set(all<SVGElement>(element, '.place .family:not(.open)').map(shape));
    expect([...drawn].sort()).to.deep.equal([...new Set(inKey)].sort());
    const fills = new Set(
      all<SVGElement>(element, '.place .family:not(.open)').map((mark) => getComputedStyle(mark).fill),
    );
    expect(fills.size).to.equal(1);
  });

  it('one tab stop in the picture; arrows walk, Enter chooses, Escape gives back and then leaves', async () => {
    const element = await draw();
    expect(all(element, '.spot[tabindex="0"]')).to.have.length(1);
    const [first] = all(element, '.spot');
    first!.focus();
    await sendKeys({ press: 'ArrowRight' });
    expect(focused(element)!.dataset['spot']).to.equal('1');
    await sendKeys({ press: 'ArrowLeft' });
    await sendKeys({ press: 'ArrowLeft' });
    expect(focused(element)!.dataset['spot']).to.equal('3');
    await sendKeys({ press: 'Home' });
    await sendKeys({ press: 'ArrowDown' });
    expect(focused(element)!.classList.contains('partner')).to.equal(true);
    await sendKeys({ press: 'End' });
    const last = focused(element)!;
    expect(last).to.equal(all(element, '.spot').at(-1));
    const selected = oneEvent(element, 'veer-select');
    await sendKeys({ press: 'Enter' });
    expect((await selected).detail).to.deep.equal({ kind: 'partner', id: last.dataset['partner'] });
    await settled(element);
    expect(last.getAttribute('aria-pressed')).to.equal('true');
    expect(all(element, '.thread.off').length).to.be.greaterThan(0);
    await sendKeys({ press: 'Tab' });
    expect(focused(element)!.closest('.panel')).not.to.equal(null);
    await sendKeys({ press: 'Escape' });
    await settled(element);
    expect(has(element, '.panel')).to.equal(false);
    expect(focused(element)).to.equal(last);
    expect(all(element, '.spot[tabindex="0"]')).to.have.length(1);
    await sendKeys({ press: 'Escape' });
    expect(focused(element)!.id).to.equal('after');
  });

  it('keys with a modifier and keys outside the picture do nothing', async () => {
    const element = await draw();
    all(element, '.spot')[0]!.focus();
    // WebKit's driver holds no key down.
    if ('chrome' in window || !navigator.userAgent.includes('AppleWebKit')) {
      await sendKeys({ down: 'Control' });
      await sendKeys({ press: 'ArrowRight' });
      await sendKeys({ up: 'Control' });
    }
    expect(focused(element)!.dataset['spot']).to.equal('0');
    one(element, 'input[name="search"]').focus();
    await sendKeys({ press: 'Escape' });
    expect(focused(element)!.getAttribute('name')).to.equal('search');
  });

  it('what is chosen in one view is chosen in the others, and the page is told', async () => {
    const element = await draw();
    const selected = oneEvent(element, 'veer-select');
    await press(element, '.spot[data-issue="one-budget"]');
    expect((await selected).detail).to.deep.equal({ kind: 'issue', id: 'one-budget' });
    expect(element.issue).to.equal('one-budget');
    expect(text(one(element, '#panel-title'))).to.equal('Eén budget per huishouden');
    await press(element, '[data-view="matrix"]');
    expect(text(one(element, 'thead th.on'))).to.equal('Eén budget per huishouden');
    await press(element, '[data-view="list"]');
    expect(one(element, '.chip[aria-pressed="true"]').dataset['issue']).to.equal('one-budget');
    expect(all(element, '.issue-row.open')).to.have.length(1);
    await press(element, '[data-view="time"]');
    expect(text(one(element, '#panel-title'))).to.equal('Eén budget per huishouden');
    await press(element, '[data-close]');
    expect(element.hasAttribute('issue')).to.equal(false);
  });

  it('an issue by attribute opens its page; one that is not there is told to the developer only', async () => {
    const element = await draw(saniveld, { issue: 'carers-in-time' });
    expect(all(element, 'g.card').map((card) => card.getAttribute('data-issue'))).to.include('carers-in-time');
    expect(text(one(element, '#panel-title'))).to.equal('Op tijd steun voor mantelzorgers');
    const other = await draw(saniveld, { issue: 'gone' });
    expect(has(other, '.panel')).to.equal(false);
  });

  it('shows three organisations before October 2013, and later one that holds the three', async () => {
    const element = await draw(breed, { at: '2013-09' });
    const names = (): string[] => all(element, 'g.place').map((node) => node.getAttribute('data-place')!);
    expect(names()).to.include.members(['juvans', 'divers', 'mee']).and.not.include('breed-welzijn');
    expect(text(one(element, '.over'))).to.equal('Zoals het was: september 2013');
    const changed = oneEvent(element, 'veer-change');
    await choose(element, 'at', '');
    expect((await changed).detail).to.deep.equal({ what: 'at' });
    expect(names()).to.include('breed-welzijn').and.not.include.members(['juvans']);
    expect(text(one(element, 'g.place[data-place="breed-welzijn"]'))).to.contain('3');
    expect(element.text).to.contain(' zijn opgegaan in Breed Welzijn.');
    expect(status(element)).to.equal('U ziet het netwerk zoals het nu is.');
    await press(element, '.spot[data-partner="breed-welzijn"]');
    expect(text(one(element, '.panel'))).to.match(/Hierin opgegaan: .*Juvans.*/);
  });

  it('the date can be stepped back and forth by buttons', async () => {
    const element = await draw(breed);
    await press(element, '[data-time="-1"]');
    expect(element.at).to.equal('2016-Q3');
    expect(status(element)).to.match(/^U ziet het netwerk zoals het was: 3e kwartaal van 2016, met \d partners\.$/);
    await press(element, '[data-time="1"]');
    expect(element.hasAttribute('at')).to.equal(false);
    element.at = '2015-06-03';
    await settled(element);
    await press(element, '[data-time="-1"]');
    expect(element.at).to.equal('2015-Q1');
  });

  it('plans look like plans, and of the past no plan is known', async () => {
    const element = await draw();
    expect(all(element, '.path circle.next:not(.none)').length).to.be.greaterThan(0);
    expect(all(element, '.path path.way.plan').length).to.be.greaterThan(0);
    element.at = '2024-Q4';
    await settled(element);
    expect(all(element, '.path circle.next')).to.deep.equal([]);
  });
});
