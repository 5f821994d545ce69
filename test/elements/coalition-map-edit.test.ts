import { expect } from '@open-wc/testing';
import { emulateMedia, sendKeys, setViewport } from '@web/test-runner-commands';
import { readNetwork } from '../../src/domain/document/network.js';
import { editCode } from '../../src/elements/coalition-map/edit-loader.js';
import type { VeerCoalitionMap } from '../../src/elements/coalition-map/coalition-map.js';
import { colours, inColours } from '../support/colours.js';
import {
  all,
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
import { choose as chooseFile, closingAsks, filesMade, jsonFile, requestsOf, until } from './edit/kit.js';

const isChromium = 'chrome' in window;
/** Its driver cannot change the size of the window; there the holder alone is narrow. */
const isWebKit = !isChromium && navigator.userAgent.includes('AppleWebKit');
const editing = { editable: true, audience: 'internal' } as const;

/** The map with its forms. */
const drawEditable = async (
  data: unknown = saniveld,
  width = 1100,
  attributes: Partial<VeerCoalitionMap> = {},
  around: Record<string, string> = {},
): Promise<VeerCoalitionMap> => {
  const element = await draw(data, { ...editing, ...attributes }, width, around);
  await until(() => has(element, '#edit-desk'), 'the forms');
  return element;
};

const enter = async (element: VeerCoalitionMap, selector: string): Promise<void> => {
  one(element, selector).focus();
  await sendKeys({ press: 'Enter' });
  await settled(element);
};
const type = async (element: VeerCoalitionMap, selector: string, words: string): Promise<void> => {
  one(element, selector).focus();
  await sendKeys({ type: words });
};
/** Chooses in a closed list by the arrows. */
const pick = async (element: VeerCoalitionMap, selector: string, words: string): Promise<void> => {
  const select = one<HTMLSelectElement>(element, selector);
  const at = [...select.options].findIndex((option) => text(option).startsWith(words));
  select.focus();
  for (let n = select.selectedIndex; n < at; n++) await sendKeys({ press: 'ArrowDown' });
  expect(text(select.selectedOptions[0])).to.match(new RegExp(`^${words}`));
};
const tick = async (element: VeerCoalitionMap, selector: string): Promise<void> => {
  one(element, selector).focus();
  await sendKeys({ press: ' ' });
};
const count = (element: VeerCoalitionMap, list: string): number =>
  Number(/\((\d+)\)/.exec(text(one(element, `#list-${list}`)))![1]);
/** Home with the file: then closing the page does not ask any more. */
const takeHome = async (element: VeerCoalitionMap): Promise<Record<string, any>> => {
  const [made] = await filesMade(element, () => enter(element, '#edit-file'));
  return JSON.parse(made!.text);
};

afterEach(() => expect(closingAsks()).to.equal(false));

describe('veer-coalition-map, editable', () => {
  it('a partner, what it commits to and a step are added by keys alone: the picture follows, nothing is sent', async () => {
    const element = await drawEditable();
    const told: string[] = [];
    element.addEventListener('veer-change', (event) => told.push((event as CustomEvent).detail.what));
    const requests = await requestsOf(async () => {
      await enter(element, '#edit-add');
      expect(focused(element)!.id).to.equal('edit-heading');
      await sendKeys({ press: 'Tab' });
      await sendKeys({ type: 'Repair Café Oost' });
      await sendKeys({ press: 'Enter' });
      await settled(element);
      expect(status(element)).to.equal('Toegevoegd: Repair Café Oost.');
      expect(focused(element)!.id).to.equal('edit-add');

      await enter(element, '#list-commitments');
      await enter(element, '#edit-add');
      await pick(element, '#edit-partner', 'Repair');
      await pick(element, '#edit-issue', 'Eén');
      await tick(element, '#edit-level');
      await tick(element, '#edit-visibility');
      await enter(element, '#edit-keep');
      expect(status(element)).to.equal('Toegevoegd: Repair Café Oost.');

      await enter(element, '#list-steps');
      await enter(element, '#edit-add');
      await type(element, '#edit-title', 'Een eerste gesprek');
      await pick(element, '#edit-issue', 'Eén');
      await enter(element, '#edit-keep');
    });
    expect(requests).to.deep.equal([]);
    expect(told).to.deep.equal(['document', 'document', 'document']);
    expect(element.text).to.contain('16 partners');
    await press(element, '[data-view="list"]');
    const row = all(element, '.issue-row').find((one_) => text(one_).includes('Eén budget per huishouden'))!;
    expect(text(row)).to.contain('1 trekt');
    const { partners, commitments, steps } = await takeHome(element);
    expect(partners.at(-1).name).to.equal('Repair Café Oost');
    expect(commitments.at(-1)).to.include({ partner: partners.at(-1).id, level: 'leads' });
    expect(steps.at(-1).title).to.equal('Een eerste gesprek');
    expect(
      readNetwork({ partners, commitments, steps, schema: saniveld['schema'], issues: saniveld['issues'] }).problems,
    ).to.deep.equal([]);
  });

  it('what was done can be undone and done again, in the picture too', async () => {
    const element = await drawEditable();
    const before = element.text;
    const partners = count(element, 'partners');
    await enter(element, '#remove-juvo');
    expect(count(element, 'partners')).to.equal(partners - 1);
    expect(element.text).not.to.equal(before);
    expect(has(element, 'g.place[data-place="juvo"]')).to.equal(false);
    await enter(element, '#undo');
    expect(element.text).to.equal(before);
    expect(focused(element)!.id).to.equal('undo');
    await enter(element, '#redo');
    expect(count(element, 'partners')).to.equal(partners - 1);
    await enter(element, '#undo');
    await takeHome(element);
  });

  it('when the forms do not come it says so; without a document the page has its own words', async () => {
    await drawEditable();
    const { code } = editCode;
    Object.assign(editCode, { code: null, missing: true });
    try {
      const element = await draw(saniveld, editing);
      expect(text(one(element, '.note.edit'))).to.equal('Dat lukt nu niet. Probeer het straks nog eens.');
      expect(has(element, '.view-map svg.picture')).to.equal(true);
      expect(has(element, '[data-edit]')).to.equal(false);
      const blank = document.createElement('veer-coalition-map');
      blank.editable = true;
      place().append(blank);
      await settled(blank);
      expect(has(blank, 'slot')).to.equal(true);
    } finally {
      Object.assign(editCode, { code, missing: false });
    }
  });

  it('a network that did not load is not begun anew: it is tried again, and nothing else is offered', async () => {
    const real = globalThis.fetch;
    let [works, asked] = [false, 0];
    globalThis.fetch = () => {
      asked++;
      return Promise.resolve(works ? Response.json(saniveld) : new Response('nothing here', { status: 503 }));
    };
    try {
      const element = document.createElement('veer-coalition-map');
      Object.assign(element, { ...editing, src: '/network.json' });
      place().append(element);
      const again = (): HTMLElement | null => element.shadowRoot!.querySelector('.trouble button');
      await until(() => again() !== null, 'the button to try again');
      await settled(element);
      expect(has(element, '.edit')).to.equal(false);
      expect(has(element, 'slot')).to.equal(true);
      again()!.click();
      await until(() => asked === 2 && again() !== null && !has(element, '.waiting'), 'the button to try again');
      await settled(element);
      expect(has(element, '.edit')).to.equal(false);
      works = true;
      again()!.click();
      await until(() => has(element, '#edit-desk'), 'the forms');
      expect(count(element, 'partners')).to.equal(saniveld['partners'].length);
      expect(again()).to.equal(null);
    } finally {
      globalThis.fetch = real;
    }
  });

  it('what the page itself gives, or nothing, can be begun anew, also beside an address', async () => {
    for (const given of [{ data: { schema: 'nothing' }, src: '/network.json' }, { data: 7 }, {}]) {
      const element = document.createElement('veer-coalition-map');
      Object.assign(element, { ...editing, ...given });
      place().append(element);
      await until(() => has(element, '#edit-desk'), 'the forms');
      expect(count(element, 'partners')).to.equal(0);
    }
  });

  it('search and filters look the same with the forms there, whichever styles came first', async () => {
    const sizes = (element: VeerCoalitionMap): readonly number[] =>
      all(element, '.tools :is(label, input, select)').flatMap((one_) => {
        const { width, height } = one_.getBoundingClientRect();
        return [width, height];
      });
    const element = await drawEditable();
    const before = sizes(element);
    const sheets = element.shadowRoot!.adoptedStyleSheets;
    // Base styles stay first; what came later is turned round.
    element.shadowRoot!.adoptedStyleSheets = [...sheets.slice(0, 5), ...sheets.slice(5).reverse()];
    expect(sizes(element)).to.deep.equal(before);
    expect(sizes(await draw())).to.deep.equal(before);
  });

  it('a filter for what has been removed still holds, and says so', async () => {
    const element = await drawEditable(saniveld);
    const chosen = (name: string): string => {
      const select = one<HTMLSelectElement>(element, `select[name="${name}"]`);
      return text(select.options[select.selectedIndex]!);
    };
    await press(element, '[data-filters]');
    await choose(element, 'theme', 'Wonen');
    await press(element, '#list-issues');
    await press(element, '[id="remove-own-home"]');
    expect(text(one(element, '.found'))).to.match(/^Gevonden: 0 partners/);
    expect(chosen('theme')).to.equal('Wonen');
    await choose(element, 'theme', '');
    expect(has(element, 'select[name="theme"] option[value="Wonen"]')).to.equal(false);
    await choose(element, 'role', 'adviser');
    const adviser = chosen('role');
    element.at = '2023-03-20';
    await settled(element);
    expect(text(one(element, '.found'))).to.match(/^Gevonden: 0 partners/);
    expect(chosen('role')).to.equal(adviser);
    element.remove();
  });

  it('a date before anyone was there can be left again', async () => {
    const element = await drawEditable({
      schema: 'veerkracht/network@1',
      partners: [{ id: 'a', name: 'A', since: '2025' }],
      issues: [{ id: 'i', title: 'I', since: '2025' }],
      commitments: [{ partner: 'a', issue: 'i', level: 'helps', at: '2025-06' }],
      events: [{ at: '2024-06', title: 'Begin', kind: 'start' }],
    });
    await choose(element, 'at', '2024-Q2');
    expect(all(element, '.spot.partner')).to.deep.equal([]);
    await choose(element, 'at', '');
    expect(all(element, '.spot.partner')).to.have.length(1);
    element.remove();
  });

  it('a button at the top leads past the picture to the forms', async () => {
    const element = await drawEditable(saniveld, 304);
    await enter(element, '[data-edit]');
    expect(focused(element)!.id).to.equal('edit-desk');
    expect(has(await draw(), '[data-edit]')).to.equal(false);
  });

  it('the forms stay as they are while another view is looked at', async () => {
    const element = await drawEditable();
    await enter(element, '#edit-add');
    await type(element, '#edit-name', 'Half');
    for (const view of ['list', 'matrix', 'time', 'network', 'map']) {
      await press(element, `[data-view="${view}"]`);
      expect(one<HTMLInputElement>(element, '#edit-name').value, view).to.equal('Half');
    }
    await enter(element, '#edit-cancel');
  });
});

/** Nothing is given to it. */
const drawBlank = async (attributes: Partial<VeerCoalitionMap> = {}, width = 1100): Promise<VeerCoalitionMap> => {
  const element = document.createElement('veer-coalition-map');
  Object.assign(element, { ...editing, ...attributes });
  element.append('Zonder JavaScript');
  place(width).append(element);
  await until(() => element.shadowRoot && has(element, '#edit-desk'), 'the forms');
  return element;
};

describe('veer-coalition-map, editable and without a document', () => {
  it('starts from nothing: the forms, and the picture once there is something in it', async () => {
    const element = await drawBlank();
    expect(has(element, 'slot')).to.equal(false);
    expect(has(element, '.chart')).to.equal(false);
    expect(has(element, '.switch')).to.equal(false);
    expect(closingAsks()).to.equal(false);
    expect(text(one(element, '.lead'))).to.equal('Hier staan nog geen partners en geen onderwerpen.');
    await enter(element, '#edit-about');
    await type(element, '#about-netTitle', 'Samen in Oost');
    await enter(element, '#about-keep');
    expect(text(one(element, '#title'))).to.equal('Samen in Oost');
    expect(has(element, '.chart')).to.equal(false);
    await enter(element, '#edit-add');
    await type(element, '#edit-name', 'Buurthuis Oost');
    await sendKeys({ press: 'Enter' });
    await settled(element);
    expect(focused(element)!.id).to.equal('edit-add');
    expect(closingAsks()).to.equal(true);
    await enter(element, '#list-issues');
    await enter(element, '#edit-add');
    await type(element, '#edit-title', 'Een open deur');
    await enter(element, '#edit-keep');
    expect(has(element, '.view-map svg.picture')).to.equal(true);
    expect(text(one(element, '#summary')))
      .to.contain('1 partner')
      .and.contain('1 onderwerp');
    const file = await takeHome(element);
    const { value, problems } = readNetwork(file);
    expect(problems).to.deep.equal([]);
    expect(value!.partners.map(({ name }) => name)).to.deep.equal(['Buurthuis Oost']);
    await enter(element, '#undo');
    await enter(element, '#undo');
    expect(has(element, '.chart')).to.equal(false);
    expect(focused(element)!.id).to.equal('undo');
    await enter(element, '#redo');
    await takeHome(element);
  });

  it('a file of their own can be opened in its place', async () => {
    const element = await drawBlank();
    chooseFile(element, '#edit-open', jsonFile('saniveld.json', saniveld));
    await until(() => has(element, '.view-map svg.picture'), 'the picture');
    expect(text(one(element, '#title'))).to.contain('Saniveld');
    expect(count(element, 'partners')).to.equal(saniveld['partners'].length);
  });

  it('a document that comes later comes in its place', async () => {
    const element = await drawBlank();
    element.data = saniveld;
    await until(() => has(element, '.view-map svg.picture'), 'the picture');
    await settled(element);
    expect(count(element, 'partners')).to.equal(saniveld['partners'].length);
  });

  it('a document that cannot be read is told, and one can start all the same', async () => {
    const element = await drawBlank({ data: { schema: 'veerkracht/network@9' } });
    await until(() => has(element, '.trouble .note'), 'the note');
    expect(count(element, 'partners')).to.equal(0);
  });

  it('without `editable` it is what the page has in the tag', async () => {
    const element = await drawBlank();
    element.editable = false;
    await settled(element);
    expect(has(element, 'slot')).to.equal(true);
    expect(has(element, '#edit-desk')).to.equal(false);
  });

  it('speaks the language of the page, also in what is written down', async () => {
    const holder = place();
    holder.lang = 'en';
    const element = document.createElement('veer-coalition-map');
    Object.assign(element, editing);
    holder.append(element);
    await until(() => element.shadowRoot && has(element, '#edit-desk'), 'the forms');
    expect(text(one(element, '#edit-desk'))).to.equal('Keep the network up to date');
    await enter(element, '#edit-add');
    await type(element, '#edit-name', 'Community house');
    await enter(element, '#edit-keep');
    const file = await takeHome(element);
    expect(file['language']).to.equal('en');
    expect(file['partners'][0].name).to.equal('Community house');
  });
});

describe('veer-coalition-map, editable, moved in the page', () => {
  it('an open form keeps what is written in it, closing the page asks as before, and every button answers', async () => {
    const element = await drawEditable();
    await enter(element, '[id="remove-gemeente"]');
    await enter(element, '#edit-add');
    await type(element, '#edit-name', 'Half geschreven');
    place().append(element);
    await settled(element);
    element.address = 'je';
    await settled(element);
    expect(one<HTMLInputElement>(element, '#edit-name').value).to.equal('Half geschreven');
    expect(closingAsks()).to.equal(true);
    await enter(element, '#edit-cancel');
    expect(focused(element)!.id).to.equal('edit-add');
    await enter(element, '#undo');
    await takeHome(element);
  });

  it('off the page nothing asks before it is closed, whatever is set on the map', async () => {
    const element = await drawEditable();
    await enter(element, '[id="remove-gemeente"]');
    element.remove();
    element.address = 'je';
    await settled(element);
    expect(closingAsks()).to.equal(false);
  });

  it('what a reader moved in the network stays where it was put', async () => {
    const element = await draw(saniveld, { view: 'network' });
    await until(() => element.networkPart?.settled && has(element, '.net-spot'), 'the network');
    one(element, '.net-spot[tabindex="0"]').focus();
    await sendKeys({ press: 'Enter' });
    await until(() => has(element, '[data-net="move"]'), 'the buttons to move it');
    await press(element, '[data-net="move"][data-way="left"]');
    await until(() => element.networkPart?.settled && has(element, '[data-net="back"]'), 'the moved node');
    place().append(element);
    await settled(element);
    await until(() => element.networkPart?.settled, 'the network');
    expect(has(element, '[data-net="back"]')).to.equal(true);
  });
});

describe('veer-coalition-map, editable, for everyone', () => {
  for (const name of colours)
    it(`has no axe violation in ${name}: from nothing, and with a form over a whole network`, () =>
      inColours(name, async () => {
        await expect(await drawBlank()).to.be.accessible();
        const element = await drawEditable();
        await enter(element, '#edit-add');
        await enter(element, '#edit-keep');
        expect(focused(element)!.id).to.equal('edit-faults');
        await expect(element).to.be.accessible();
      }));

  it('fits in 320 px, in both directions and from nothing, with buttons of 44 px', async () => {
    if (!isWebKit) await setViewport({ width: 320, height: 800 });
    try {
      for (const dir of ['ltr', 'rtl'])
        for (const element of [await drawEditable(saniveld, 304, {}, { dir }), await drawBlank({}, 304)]) {
          await enter(element, '#edit-add');
          const figure = one(element, 'figure');
          expect(figure.scrollWidth, dir).to.be.at.most(figure.clientWidth + 1);
          for (const button of all(element, '.button'))
            if (button.offsetParent) expect(button.getBoundingClientRect().height, text(button)).to.be.at.least(44);
          await enter(element, '#edit-cancel');
        }
    } finally {
      if (!isWebKit) await setViewport({ width: 800, height: 600 });
    }
  });

  it('paper has the picture and no forms', async () => {
    if (!isChromium) return;
    const element = await drawEditable();
    await emulateMedia({ media: 'print' });
    try {
      expect(getComputedStyle(one(element, '.edit')).display).to.equal('none');
      expect(getComputedStyle(one(element, '.chart')).display).not.to.equal('none');
    } finally {
      await emulateMedia({ media: 'screen' });
    }
  });
});
