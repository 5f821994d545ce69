import { expect, oneEvent, waitUntil } from '@open-wc/testing';
import { emulateMedia, sendKeys } from '@web/test-runner-commands';
import type { VeerCoalitionMap } from '../../src/elements/coalition-map/coalition-map.js';
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
import { colours, inColours } from '../support/colours.js';

const isChromium = 'chrome' in window;

const base = {
  schema: 'veerkracht/network@1',
  partners: [
    { id: 'a', name: 'Aanloophuis', kind: 'neighbourhood' },
    { id: 'b', name: 'Buurtzorg', kind: 'care' },
    { id: 'c', name: 'College', kind: 'municipality' },
  ],
  issues: [{ id: 'i', title: 'Samen eten' }],
};
const hidden = {
  ...base,
  commitments: [
    { partner: 'a', issue: 'i', level: 'helps', at: '2024-01-01' },
    { partner: 'a', issue: 'i', level: 'against', at: '2025-01-01', note: 'NOTITIE' },
    { partner: 'b', issue: 'i', level: 'allows', needed: 'leads', at: '2025-01-01' },
  ],
};
const views = ['map', 'matrix', 'list', 'time'] as const;

/** Draws a document that has something wrong with it, and tells the first problem. */
const drawFault = async (data: unknown): Promise<{ element: VeerCoalitionMap; path: string; code: string }> => {
  const element = document.createElement('veer-coalition-map');
  element.data = data;
  const error = oneEvent(element, 'veer-error');
  place().append(element);
  const { path, code } = (await error).detail;
  await element.whole();
  await settled(element);
  return { element, path, code };
};

describe('veer-coalition-map: views and audience', () => {
  it('matrix: partners by kind with a heading, words beside chevrons, a dot that is said for what was never said', async () => {
    const element = await draw(saniveld, { view: 'matrix' });
    expect(all(element, 'th[scope="rowgroup"]').map(text)).to.deep.equal([
      'bewoners en vrijwilligers',
      'welzijn, wonen en leren',
      'overheid en geld',
      'zorg',
      'anders',
    ]);
    expect(all(element, 'tbody th[scope="row"]')).to.have.length(15);
    const cells = all(element, 'tbody td').map(text);
    expect(cells.every((cell) => cell !== '')).to.equal(true);
    expect(cells).to.include('·nog niet gezegd').and.include('trekt');
    expect(text(one(element, 'table'))).not.to.match(/nodig|tegen/);
  });

  it('what is needed and who is against are for inside only, in every view and key', async () => {
    for (const view of views) {
      const seen = await draw(hidden, { view });
      await press(seen, '[data-view="list"]').catch(() => undefined);
      await press(seen, '[data-partner="a"]');
      expect(text(one(seen, 'figure')), view).not.to.match(/tegen|nodig|NOTITIE/);
      expect(text(one(seen, 'figure')), view).to.contain('niet bekend');
    }
    const inside = await draw(hidden, { view: 'matrix', audience: 'internal' });
    expect(text(one(inside, '.for'))).to.equal('Intern, niet delen');
    expect(all(inside, 'tbody td').map(text)).to.include.members(['tegen', 'laat gebeurennodig: trekt']);
    expect(all(inside, 'tbody .chevron.open')).to.have.length(1);
    const partners = await draw(hidden, { view: 'matrix', audience: 'partners' });
    expect(text(one(partners, '.for'))).to.equal('Voor partners');
    expect(text(one(partners, 'table'))).not.to.match(/nodig/);
  });

  it('list: partners with what they take part in, issues with coalition, result and next step, groups, seats', async () => {
    const element = await draw(saniveld, { view: 'list' });
    expect(all(element, '.partner-row')).to.have.length(8);
    await press(element, '[data-more="partners"]');
    expect(all(element, '.partner-row')).to.have.length(15);
    expect(all(element, '.issue-row')).to.have.length(6);
    const groups = text(one(element, '.group-list'));
    expect(groups).to.contain('Cluster Noord').and.contain('Stichting Juvo houdt de groep bij elkaar');
    expect(groups).to.contain('nog niemand houdt de groep bij elkaar').and.contain('Nog leeg: betrokken buurt');
    await press(element, '.issue-row button[data-issue="time-at-gp"]');
    const open = one(element, '.issue-row.open');
    expect(text(open)).to.contain('4 van de 15 partners vinden dit goed.');
    expect(text(open)).to.match(/Het laatste jaar kwamen er 4 stappen bij, van: .*Huisartsen Saniveld/);
    expect(text(open)).to.contain('Een volgende stap wordt voorbereid door: Huisartsen Saniveld, Stichting Juvo');
    expect(text(open)).to.contain('5 van de 6 rollen bezet').and.contain('Betrokken buurt: nog niemand');
    expect(open.querySelector('button[aria-expanded]')!.getAttribute('aria-expanded')).to.equal('true');
    await press(element, '.issue-row button[data-issue="time-at-gp"][aria-expanded]');
    expect(has(element, '.issue-row.open')).to.equal(false);
  });

  it('list: one partner and one role are said in the singular', async () => {
    const single = {
      schema: 'veerkracht/network@1',
      partners: [{ id: 'a', name: 'Aanloophuis', kind: 'neighbourhood' }],
      issues: [{ id: 'i', title: 'Samen eten' }],
      roles: [{ role: 'coordinator', issue: 'i' }],
    };
    const element = await draw(single, { view: 'list' });
    await press(element, '.issue-row button[data-issue="i"]');
    expect(text(one(element, '.issue-row.open')))
      .to.contain('0 van 1 partner vindt dit goed.')
      .and.contain('0 van 1 rol bezet');
  });

  it('time: the tempo in words and picture, events with their reason, commitments that changed, plans on top', async () => {
    const element = await draw(breed, { view: 'time' });
    expect(text(one(element, '.time > .voice'))).to.equal('Zo ging het: gas, rem en weer gas.');
    expect(all(element, '.band')).to.have.length(3);
    expect(all(element, 'circle.pin')).to.have.length(13);
    const moments = (): string[] => all(element, '.moment').map(text);
    expect(moments()[0]).to.match(/Gepland, uiterlijk/);
    while (has(element, '[data-more="time"]')) await press(element, '[data-more="time"]');
    const said = moments().join(' ');
    for (const { title, text: reason } of breed['events']) expect(said).to.contain(title).and.contain(reason);
    expect(said).to.contain('Breed Welzijn: van “laat gebeuren” naar “trekt”');
    expect(said).to.match(/Samengegaan, 4e kwartaal van 2013.*gingen op in Breed Welzijn/);
  });

  it('time in a narrow place is upright, newest on top, without a picture', async () => {
    const element = await draw(breed, { view: 'time' }, 300);
    expect(has(element, 'svg.picture')).to.equal(false);
    expect(all(element, '.moment').length).to.be.greaterThan(5);
    expect(one(element, 'figure').scrollWidth).to.be.at.most(300);
  });

  it('the map in a narrow place is one issue at a time, path above card, partners by commitment', async () => {
    const element = await draw(saniveld, { view: 'map' }, 300);
    expect(text(one(element, '.pager span'))).to.match(/, 1 van 6$/);
    expect(has(element, 'svg.picture')).to.equal(false);
    const path = one(element, '.path-list');
    const card = one(element, '.card-box');
    expect(path.compareDocumentPosition(card) & Node.DOCUMENT_POSITION_FOLLOWING).not.to.equal(0);
    expect(text(card)).to.match(/trekt \(2\).*Huisartsen Saniveld/);
    await press(element, '[data-page="1"]');
    expect(text(one(element, '.card-box'))).to.contain('Eén budget per huishouden');
    expect(one(element, 'figure').scrollWidth).to.be.at.most(300);
    for (const button of all(element, '.switch button, .pager button, .small-button'))
      expect(button.getBoundingClientRect().height).to.be.at.least(43.9);
  });

  it('filters leave the numbers of the facts as they are and can be taken away', async () => {
    const element = await draw();
    const before = element.text;
    await press(element, '[data-filters]');
    expect(one(element, '[data-filters]').getAttribute('aria-expanded')).to.equal('true');
    await choose(element, 'kind', 'welfare');
    expect(element.text).to.equal(before);
    expect(text(one(element, '.found'))).to.match(/^Gevonden: 2 partners en \d onderwerpen\./);
    expect(all(element, '.spot.partner')).to.have.length(2);
    await choose(element, 'cluster', 'cluster-zuid');
    expect(all(element, '.spot.partner')).to.have.length(1);
    await press(element, '[data-clear]');
    expect(all(element, '.spot.partner')).to.have.length(15);
    expect(one<HTMLSelectElement>(element, 'select[name="kind"]').value).to.equal('');
  });

  it('a kind on the ground of many opens the names of that kind', async () => {
    const kinds = ['care', 'welfare', 'gp', 'informal'];
    const partners = Array.from({ length: 40 }, (_, i) => ({ id: `p${i}`, name: `Partner ${i}`, kind: kinds[i % 4] }));
    const element = await draw({ ...base, partners });
    await press(element, '.spot[data-kind="gp"]');
    expect(all(element, '.spot.partner')).to.have.length(10);
    expect(status(element)).to.match(/^Gevonden: 10 partners/);
  });

  it('the network view shows partners and issues at once, and what is chosen there is chosen in the list', async () => {
    const element = await draw(saniveld, { view: 'network' });
    await waitUntil(
      () => (element.shadowRoot!.querySelector('div.network')?.childElementCount ?? 0) > 0,
      'the view has come',
      {
        timeout: 8000,
      },
    );
    expect(element.view).to.equal('network');
    expect(has(element, '[data-view="network"][aria-pressed="true"]')).to.equal(true);
  });

  it('all views can be reached and used by keyboard alone', async () => {
    const element = await draw();
    // Something to go on to: past the last thing of a page some browsers leave it for good.
    element.after(Object.assign(document.createElement('button'), { textContent: 'Verder' }));
    one(element, '[data-view="map"]').focus();
    const reached = new Set<string>();
    for (let n = 0; n < 40; n++) {
      await sendKeys({ press: 'Tab' });
      const now = focused(element);
      if (!now) break;
      for (const name of ['view', 'spot', 'file', 'page', 'time', 'filters'])
        if (now.dataset[name] !== undefined) reached.add(name);
      if (now.getAttribute('name')) reached.add(now.getAttribute('name')!);
    }
    expect([...reached].sort()).to.deep.equal(['at', 'file', 'filters', 'page', 'search', 'spot', 'time', 'view']);
  });
});

describe('veer-coalition-map: what is given', () => {
  it('a fault spoils its own entry: the rest is drawn, the editor is told, nothing becomes markup', async () => {
    const { element, path } = await drawFault({
      ...base,
      partners: [...base.partners, { id: 'a', name: 'Dubbel' }, { id: 'x', name: '<img src=x onerror=alert(1)>' }],
      commitments: [
        { partner: 'weg', issue: 'i', level: 'helps' },
        { partner: 'b', issue: 'i', level: 'leads', at: '2025' },
      ],
      relations: [
        { from: 'a', to: 'b', kind: 'merged-into' },
        { from: 'b', to: 'a', kind: 'merged-into' },
      ],
      events: [
        { at: '2999', title: 'Later' },
        { at: 'gisteren', title: 'Fout' },
      ],
    });
    expect(path).not.to.equal('');
    expect(text(one(element, '.note')))
      .to.contain('commitments[0].partner')
      .and.contain('relations');
    expect(all(element, 'img')).to.deep.equal([]);
    expect(element.text).to.match(/partners\*?|partners/);
    expect(has(element, 'svg.picture')).to.equal(true);
  });

  it('100,000 and 2,001 partners are refused at once, with a clear message and what the page has in the tag', async () => {
    for (const [n, expected, message] of [
      [100_000, 'too-large', 'te groot'],
      [2001, 'too-many', '2000'],
    ] as const) {
      const partners = Array.from({ length: n }, (_, i) => ({ id: `p${i}`, name: `P${i}` }));
      const { element, code } = await drawFault({ ...base, partners });
      expect(code).to.equal(expected);
      expect(has(element, 'svg.picture')).to.equal(false);
      expect(text(one(element, '.note'))).to.contain(message);
      expect(has(element, 'slot')).to.equal(true);
    }
  });

  it('without issues, without partners, without both: it says so and draws what there is', async () => {
    const said = async (change: object): Promise<string> => (await draw({ ...base, ...change })).text;
    expect(await said({ issues: [] })).to.contain('Er staan 3 partners op de grond.');
    expect(await said({ partners: [] })).to.contain('Er staat nog geen partner bij.');
    expect(await said({ partners: [], issues: [] })).to.equal('Hier staan nog geen partners en geen onderwerpen.');
    for (const view of views) {
      const element = await draw({ ...base, partners: [], issues: [] }, { view });
      expect(one(element, '.chart').getBoundingClientRect().height).to.be.greaterThan(0);
    }
  });

  it('a child script and what stands in the tag work; what stands in the tag goes when there is a picture', async () => {
    const element = document.createElement('veer-coalition-map');
    element.append('Lijst van de pagina');
    place().append(element);
    await element.updateComplete;
    expect(one<HTMLSlotElement>(element, 'slot').assignedNodes()).to.have.length(1);
    const script = document.createElement('script');
    script.type = 'application/json';
    script.textContent = JSON.stringify(base);
    const ready = oneEvent(element, 'veer-ready');
    element.append(script);
    expect((await ready).detail).to.deep.equal({ kind: 'network' });
    expect(has(element, 'slot')).to.equal(false);
  });

  it('wrong attributes never throw: the default is shown', async () => {
    const element = await draw(saniveld, { view: 'wrong' as never, at: 'gisteren', audience: 'all' as never });
    expect(has(element, 'svg.picture')).to.equal(true);
    expect(text(one(element, '.over'))).to.equal('Stand van 1 maart 2026');
    element.view = 'list';
    await settled(element);
    element.removeAttribute('view');
    await settled(element);
    expect(has(element, 'svg.picture')).to.equal(true);
  });

  it('another document forgets what was chosen and searched', async () => {
    const element = await draw();
    await press(element, '.spot[data-partner="juvo"]');
    element.data = breed;
    await settled(element);
    expect(has(element, '.panel')).to.equal(false);
    expect(text(one(element, '#title'))).to.contain('Breed Welzijn');
  });

  it('speaks English, with the language of texts that are not', async () => {
    const element = await draw(saniveld, { view: 'list', issue: 'time-at-gp' }, 1100, { lang: 'en' });
    expect(element.text).to.contain('15 partners').and.contain('Wide support, no step yet.');
    expect(one(element, '.path-list strong[lang="nl"]')).to.be.instanceOf(HTMLElement);
    expect(text(one(element, '.issue-row.open h4'))).to.equal('More time at the GP');
    const dutch = [...new Set(all(element, 'button:not([lang])').map(text))].join(' ');
    expect(dutch).not.to.match(/Onderwerp|Toon|Zoek|Kaart/);
  });

  it('the form of address and the level of headings follow their attributes', async () => {
    const element = await draw(saniveld, { view: 'list', address: 'je', headingLevel: 4 });
    expect(all(element, 'h1, h2, h3')).to.deep.equal([]);
    expect(all(element, 'h4')).to.have.length(1);
    await press(element, '[data-view="map"]');
    expect(status(element)).to.equal('Je ziet nu de kaart.');
  });

  it('is mirrored in text from right to left, arrows too', async () => {
    const left = await draw();
    const element = await draw(saniveld, {}, 1100, { dir: 'rtl' });
    const x = (node: Element): number => node.getBoundingClientRect().x;
    const cards = all(element, '.spot.issue');
    expect(x(cards[0]!)).to.be.greaterThan(x(cards[1]!));
    expect(all(left, '.thread').length).to.equal(all(element, '.thread').length);
    cards[0]!.focus();
    await sendKeys({ press: 'ArrowLeft' });
    expect(focused(element)!.dataset['spot']).to.equal('1');
    expect(one(element, 'figure').scrollWidth).to.be.at.most(1100);
  });

  it('follows text that runs the other way later on, around a shadow root too, and in another place', async () => {
    const element = await draw();
    const mirrored = (): boolean => {
      const [first, second] = all(element, '.spot.issue').map((node) => node.getBoundingClientRect().x);
      return first! > second!;
    };
    const holder = element.parentElement!;
    const outer = place(1100);
    expect(mirrored()).to.equal(false);
    holder.dir = 'rtl';
    await waitUntil(mirrored);
    holder.removeAttribute('dir');
    await waitUntil(() => !mirrored());
    try {
      document.documentElement.dir = 'rtl';
      await waitUntil(mirrored);
    } finally {
      document.documentElement.removeAttribute('dir');
    }
    await waitUntil(() => !mirrored());
    outer.dir = 'rtl';
    outer.append(element);
    await waitUntil(mirrored);
    const inside = place(1100);
    inside.attachShadow({ mode: 'open' }).append(element);
    await waitUntil(() => !mirrored());
    inside.dir = 'rtl';
    await waitUntil(mirrored);
    // What is around it no more is not listened to.
    holder.dir = outer.dir = 'ltr';
    await element.updateComplete;
    expect(mirrored()).to.equal(true);
  });

  // Only Chromium's driver can change the medium.
  if (isChromium)
    it('on paper the list stands under the picture, open, and nothing to press is left', async () => {
      const element = await draw();
      dispatchEvent(new Event('beforeprint'));
      await element.updateComplete;
      expect(has(element, 'svg.picture')).to.equal(true);
      expect(all(element, '.partner-row')).to.have.length(15);
      expect(all(element, '.issue-row.open')).to.have.length(6);
      await emulateMedia({ media: 'print' });
      try {
        for (const button of all(element, 'button:not(.name-link)'))
          expect(button.getBoundingClientRect().height, button.outerHTML).to.equal(0);
      } finally {
        await emulateMedia({ media: 'screen' });
        dispatchEvent(new Event('afterprint'));
      }
      await element.updateComplete;
      expect(has(element, '.partner-list')).to.equal(false);
    });

  it('the matrix on paper has all issues, some side by side', async () => {
    const element = await draw(saniveld, { view: 'matrix' });
    expect(all(element, 'table')).to.have.length(1);
    dispatchEvent(new Event('beforeprint'));
    await element.updateComplete;
    expect(all(element, 'table')).to.have.length(2);
    expect(all(element, 'thead button')).to.have.length(6);
    dispatchEvent(new Event('afterprint'));
    await element.updateComplete;
    expect(all(element, 'table')).to.have.length(1);
  });

  it('very long words break: no view scrolls sideways at 300 and at 600', async () => {
    const word = 'Onafhankelijkecliëntondersteuningsbijeenkomstenvoorbereiding';
    const data = {
      ...base,
      partners: base.partners.map((one) => ({ ...one, name: `${one.name} ${word}` })),
      issues: [{ id: 'i', title: word, why: word }],
      commitments: [{ partner: 'a', issue: 'i', level: 'leads', at: '2025' }],
      steps: [{ issue: 'i', title: word, done: '2025', result: { text: word } }],
      events: [{ at: '2024', title: word, text: word, kind: 'start' }],
      groups: [{ title: word, members: ['a'] }],
    };
    for (const width of [300, 600])
      for (const view of views) {
        const element = await draw(data, { view }, width);
        await press(element, '[data-issue="i"]').catch(() => undefined);
        expect(one(element, 'figure').scrollWidth, `${view} at ${width}`).to.be.at.most(width);
      }
  });

  it('nothing moves by itself', async () => {
    const element = await draw();
    await press(element, '[data-view="time"]');
    expect(element.shadowRoot!.getAnimations()).to.deep.equal([]);
  });

  it('can be taken away and put back', async () => {
    const element = await draw();
    await press(element, '.spot[data-issue="one-budget"]');
    const holder = element.parentElement!;
    element.remove();
    holder.append(element);
    await settled(element);
    expect(text(one(element, '#panel-title'))).to.equal('Eén budget per huishouden');
    await press(element, '[data-close]');
    expect(has(element, '.panel')).to.equal(false);
  });

  for (const name of colours)
    for (const view of views)
      it(`axe finds nothing: ${view}, in ${name}`, () =>
        inColours(name, async () => {
          const element = await draw(saniveld, { view, issue: 'time-at-gp', audience: 'internal' });
          await press(element, '[data-filters]');
          await expect(element).to.be.accessible();
          const narrow = await draw(saniveld, { view }, 300);
          await expect(narrow).to.be.accessible();
        }));
});
