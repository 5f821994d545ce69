import { expect } from '@open-wc/testing';
import { emulateMedia, sendKeys, sendMouse, setViewport } from '@web/test-runner-commands';
import { until } from '../support/look.js';
import type { Point } from '../../src/domain/network/layout.js';
import { draw as drawAny, Host, place, ring, text, type Options } from './network-view/kit.js';

const file = async (name: string): Promise<any> =>
  (await fetch(new URL(`../../demo/data/network-${name}.json`, import.meta.url))).json();
const saniveld = await file('saniveld');
const breed = await file('breed-welzijn');
const draw = (options: Partial<Options> = {}): Promise<Host> => drawAny({ raw: saniveld, ...options });

const isChromium = 'chrome' in window;
const frames = (): Promise<void> =>
  new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done())));

describe('the network view', () => {
  // Others keep the window they have; nodes are brought into view before they are pressed.
  before(async () => {
    if (isChromium) await setViewport({ width: 1100, height: 1400 });
  });

  it('CM2, CM3: every partner and issue is an entry of one list: name, kind, number of links, names; most links first', async () => {
    const host = await draw();
    const entries = host.all('.net-spots > li > button').map(text);
    expect(entries.length).to.equal(saniveld.partners.length + saniveld.issues.length);
    const links = entries.map((entry) => Number(/(\d+) verband/.exec(entry)?.[1] ?? 0));
    expect(links).to.deep.equal([...links].sort((a, b) => b - a));
    const juvo = entries.find((entry) => entry.startsWith('Stichting Juvo. Welzijn.'))!;
    expect(juvo).to.match(/ verbanden\. Trekt: .*Meer tijd bij de huisarts.*\. Werkt samen met: .+\.$/);
    expect(entries[0]).to.match(
      /^Eén budget per huishouden\. Onderwerp\. 14 verbanden\. Hier helpen mee: .+ en .+\. Dit/,
    );
    expect(entries[0]).to.contain(', en nog '.slice(1));
    for (const entry of entries) expect(entry).to.not.match(/\b(links|rechts|boven|linksboven)\b/);
    expect(host.one('svg.net-picture').getAttribute('role')).to.equal('img');
    expect(host.one('svg.net-picture').getAttribute('aria-label')).to.match(
      /^Netwerk met 15 partners, 6 onderwerpen en \d+ verbanden$/,
    );
  });

  it('CM3: with groups that do not hang together says how many, and reaches them all by keyboard', async () => {
    const raw = ring(6, 2) as any;
    raw.partners.push(...['x', 'y', 'z'].map((id) => ({ id, name: `Los ${id}` })));
    raw.relations.push({ from: 'x', to: 'y', kind: 'works-with' });
    const host = await draw({ raw });
    expect(text(host.one('.net-how p'))).to.contain('Het netwerk bestaat uit 2 losse groepen.');
    expect(text(host.one('.net-how p'))).to.contain('1 partner of onderwerp heeft nog geen verband.');
    host.one('.net-spot[tabindex="0"]').focus();
    const seen = [host.focused];
    for (let i = 0; i < 10; i++) {
      await sendKeys({ press: 'PageDown' });
      seen.push(host.focused);
    }
    expect(new Set(seen).size).to.equal(11);
    expect(seen.at(-1)).to.equal('Los z. Andere partner. Nog geen verband.');
  });

  it('has one tab stop in the picture; arrows walk, Home and End go to the ends, and the ring is where the focus is', async () => {
    const host = await draw();
    expect(host.all('.net-spot[tabindex="0"]')).to.have.length(1);
    host.button('further').focus();
    await sendKeys({ press: 'Tab' });
    const first = host.focused;
    expect(first).to.match(/^Eén budget per huishouden/);
    const ringOf = (): number => Number(host.one('.net-picture .net-ring').getAttribute('r'));
    expect(ringOf()).to.be.above(0);
    const before = host.one('.net-picture .net-ring').getAttribute('cx');
    await sendKeys({ press: 'ArrowRight' });
    expect(host.focused).to.not.equal(first);
    expect(host.one('.net-picture .net-ring').getAttribute('cx')).to.not.equal(before);
    await sendKeys({ press: 'End' });
    const last = host.focused;
    await sendKeys({ press: 'PageDown' });
    expect(host.focused).to.equal(last);
    await sendKeys({ press: 'Home' });
    expect(host.focused).to.equal(first);
    expect(host.all('.net-spot[tabindex="0"]')).to.have.length(1);
    const after = document.createElement('button');
    host.holder.after(after);
    await sendKeys({ press: 'Tab' });
    expect(document.activeElement).to.equal(after);
    expect(ringOf()).to.equal(0);
    after.remove();
  });

  it('Enter chooses and tells the element; Escape closes it and stays, and once more leads out', async () => {
    const host = await draw();
    host.one('.net-spot[tabindex="0"]').focus();
    const entry = host.focused;
    await sendKeys({ press: 'Enter' });
    expect(host.selected).to.deep.equal(['issue:one-budget']);
    expect(host.one('.net-spot[tabindex="0"]').getAttribute('aria-expanded')).to.equal('true');
    expect(host.focused).to.equal(entry);
    await sendKeys({ press: 'Escape' });
    expect(host.cleared).to.equal(1);
    expect(host.one('.net-spot[tabindex="0"]').getAttribute('aria-expanded')).to.equal('false');
    expect(host.focused).to.equal(entry);
    await sendKeys({ press: 'Escape' });
    expect(host.holder.shadowRoot!.activeElement?.className).to.equal('net-stage');
  });

  it('what was closed here opens when it is chosen again, also when the element never heard of it', async () => {
    const host = await draw({ deaf: true });
    const open = (): string | null => host.one('.net-spot[tabindex="0"]').getAttribute('aria-expanded');
    host.one('.net-spot[tabindex="0"]').focus();
    await sendKeys({ press: 'Enter' });
    expect(open()).to.equal('true');
    await sendKeys({ press: 'Escape' });
    expect(open()).to.equal('false');
    await sendKeys({ press: 'Enter' });
    expect(open()).to.equal('true');
  });

  it('a choice makes the rest step back and names only what it is linked to', async () => {
    const host = await draw();
    const all = host.names.length;
    host.chosen = { kind: 'partner', id: saniveld.partners[0].id };
    host.draw();
    expect(host.one('.net-picture > g').getAttribute('class')).to.contain('net-back');
    const entry = text(host.one('.net-spot[aria-expanded="true"]'));
    const links = Number(/(\d+) verband/.exec(entry)![1]);
    expect(host.names.length).to.be.at.most(links + 1);
    expect(all).to.be.above(host.names.length);
  });

  it('CM4: buttons come nearer, look around and show all again; they do what wheel and drag do', async () => {
    const host = await draw();
    const whole = host.paths;
    host.button('closer').click();
    expect(host.said.at(-1)).to.equal('Het beeld is 1,5 keer zo groot.');
    const near = host.paths;
    expect(near).to.not.equal(whole);
    host.button('pan', 'right').click();
    const right = host.paths;
    expect(right).to.not.equal(near);
    host.button('whole').click();
    expect(host.paths).to.equal(whole);
    expect(host.focused).to.equal('Dichterbij');
    const box = host.one('svg.net-picture').getBoundingClientRect();
    const wheel = { deltaY: -1, clientX: box.x + 300, clientY: box.y + 200, bubbles: true, cancelable: true };
    const bare = new WheelEvent('wheel', wheel);
    host.one('svg.net-picture').dispatchEvent(bare);
    expect([bare.defaultPrevented, host.paths]).to.deep.equal([false, whole]);
    const held = new WheelEvent('wheel', { ...wheel, ctrlKey: true });
    host.one('svg.net-picture').dispatchEvent(held);
    expect(held.defaultPrevented).to.equal(true);
    expect(host.paths).to.not.equal(whole);
  });

  it('what is chosen elsewhere comes into view', async () => {
    const host = await draw();
    for (let i = 0; i < 4; i++) host.button('closer').click();
    const away = [...host.part.places.keys()].find((key) => {
      const at = host.part.pictureOf(key)!;
      return at.x < -0.2 || at.x > 1.2;
    })!;
    const [kind, id] = away.split(':') as ['partner' | 'issue', string];
    host.chosen = { kind, id };
    host.draw();
    const at = host.part.pictureOf(away)!;
    expect(at.x).to.be.within(0, 1);
    expect(at.y).to.be.within(0, 1);
  });

  it('CM4: dragging moves one node with its links; so do buttons; all can be put back', async () => {
    const host = await draw();
    const before = host.part.places;
    const whole = host.paths;
    const id = 'issue:one-budget';
    const from = host.part.pictureOf(id)!;
    const [x, y] = host.pointOf(id);
    await sendMouse({ type: 'move', position: [x, y] });
    await sendMouse({ type: 'down' });
    await sendMouse({ type: 'move', position: [x + 40, y + 20] });
    await sendMouse({ type: 'move', position: [x + 60, y + 30] });
    await sendMouse({ type: 'up' });
    const moved = (after: ReadonlyMap<string, Point>): string[] =>
      [...after].filter(([key, { x, y }]) => before.get(key)!.x !== x || before.get(key)!.y !== y).map(([key]) => key);
    expect(moved(host.part.places)).to.deep.equal([id]);
    const box = host.one('.net-picture').getBoundingClientRect();
    const to = host.part.pictureOf(id)!;
    expect(Math.abs((to.x - from.x) * box.width - 60) + Math.abs((to.y - from.y) * box.height - 30)).to.be.at.most(4);
    expect(host.selected).to.deep.equal([]);
    host.button('back').click();
    expect(host.paths).to.equal(whole);
    host.one('.net-spot[tabindex="0"]').click();
    host.button('move', 'left').click();
    expect(moved(host.part.places)).to.deep.equal([id]);
    await sendMouse({ type: 'move', position: [0, 0] });
  });

  it('a press on a sign chooses it, a press on the ground closes it, pointing gives its name', async () => {
    const host = await draw({ raw: ring(200, 40) });
    const target = host.part.places.keys().next().value!;
    const [x, y] = host.pointOf(target);
    await sendMouse({ type: 'move', position: [x, y] });
    expect(host.all('.net-picture .net-over')).to.have.length(1);
    await sendMouse({ type: 'click', position: [x, y] });
    expect(host.selected).to.have.length(1);
    const box = host.one('svg.net-picture').getBoundingClientRect();
    await sendMouse({ type: 'click', position: [Math.round(box.left) + 2, Math.round(box.top) + 2] });
    expect(host.chosen).to.equal(null);
    await sendMouse({ type: 'move', position: [0, 0] });
  });

  it('CM6: the same data gives the same picture, also when partners stand in another order', async () => {
    const [a, b] = [await draw(), await draw()];
    expect(b.paths).to.equal(a.paths);
    const turned = await draw({ raw: { ...saniveld, partners: [...saniveld.partners].reverse() } });
    expect(turned.paths).to.equal(a.paths);
    const [large, again] = [await draw({ raw: ring(300, 60) }), await draw({ raw: ring(300, 60) })];
    expect(again.paths).to.equal(large.paths);
  });

  it('an update keeps what was drawn where it was; saved places win', async () => {
    const host = await draw({ raw: breed, at: '2013-09-30' });
    const before = host.part.places;
    host.change({ at: '2015-01-01' });
    for (const [key, place] of before) expect(host.part.places.get(key)).to.deep.equal(place);
    const places = new Map([[`partner:${saniveld.partners[0].id}`, { x: 3, y: -2 }]]);
    const saved = await draw({ places });
    expect(saved.part.places.get(`partner:${saniveld.partners[0].id}`)).to.deep.equal({ x: 3, y: -2 });
  });

  it('a filter keeps who is looked for, and their issues, clear', async () => {
    const { id } = saniveld.partners[0];
    const host = await draw({ filter: (one) => one === id });
    expect(host.one('.net-picture > g').getAttribute('class')).to.contain('net-back');
    const entry = host
      .all('.net-spots button')
      .map(text)
      .find((name) => name.startsWith(saniveld.partners[0].name))!;
    for (const name of host.names) expect(entry.replace(/\s/g, '')).to.contain(name.replace(/[\s-]/g, ''));
  });

  it('above 1,000 nodes says that it is too large and where everything stands', async () => {
    const host = new Host(place(), { raw: ring(1200, 10) });
    host.draw();
    expect(text(host.place)).to.equal(
      'Dit netwerk is te groot om te tekenen: 1210 partners en onderwerpen, 2399 verbanden. Tot 1000 en 5000 lukt het. In de lijst staat alles.',
    );
    host.change({ raw: { schema: 'veerkracht/network@1', partners: [], issues: [] } });
    expect(text(host.place)).to.equal('Hier staan nog geen partners en geen onderwerpen.');
    host.change({ raw: ring(1, 1) });
    expect(host.all('.net-spot')).to.have.length(2);
  });

  it('a large network says that it is coming, and stops when another view is chosen', async () => {
    const host = new Host(place(), { raw: ring(900, 90) });
    host.draw();
    expect(text(host.place)).to.equal('Even wachten. Het netwerk wordt getekend.');
    host.part.leave();
    host.place.replaceChildren();
    // By the time the same network has come elsewhere, this one would have too.
    const other = new Host(place(), { raw: ring(900, 90) });
    other.draw();
    await until(() => other.part.settled, 'the other network');
    expect(other.all('.net-spot')).to.have.length(990);
    expect(host.place.childElementCount).to.equal(0);
    host.draw();
    await until(() => host.part.settled, 'the network');
    expect(host.all('.net-spot')).to.have.length(990);
  });

  it('goes on where it was after another view', async () => {
    const host = await draw();
    const before = host.paths;
    host.part.leave();
    host.place.replaceChildren();
    host.draw();
    expect(host.paths).to.equal(before);
    host.one('.net-spot[tabindex="0"]').click();
    expect(host.selected).to.have.length(1);
  });

  it('names are text: what looks like markup stays text', async () => {
    const raw = ring(2, 1) as any;
    raw.partners[0].name = '<img src=x onerror=alert(1)>';
    const host = await draw({ raw });
    expect(host.all('img')).to.have.length(0);
    expect(host.all('.net-spots button').map(text).join()).to.contain('<img src=x onerror=alert(1)>');
  });

  it('CM9: a kind is a shape, with its word in the key; lines differ in width or dash', async () => {
    const host = await draw();
    expect(text(host.one('.net-key'))).to.equal(
      'onderwerpoverheid en geldzorgwelzijn, wonen en lerenbewoners en vrijwilligersanderstrekthelpt meelaat gebeurenverband tussen partners',
    );
    const shape = (within: string, kind: string): string =>
      (/^M[^M]*z/.exec(host.one(`${within} .net-node.${kind}`).getAttribute('d')!)?.[0] ?? '').replace(/[^a-z]/gi, '');
    const kinds = ['government', 'care', 'welfare', 'residents'];
    const shapes = kinds.map((kind) => shape('.net-key', kind));
    expect(new Set(shapes).size).to.equal(4);
    expect(kinds.map((kind) => shape('.net-picture', kind))).to.deep.equal(shapes);
    // "Other" is a ring around a dot.
    for (const within of ['.net-key', '.net-picture'])
      expect(host.one(`${within} .net-node.other`).getAttribute('d')!.match(/M/g)!.length % 3).to.equal(0);
    const looks = ['leads', 'helps', 'allows', 'relation'].map((kind) => {
      const { strokeWidth, strokeDasharray } = getComputedStyle(host.one(`.net-key .net-line.${kind}`));
      return `${strokeWidth} ${strokeDasharray}`;
    });
    expect(new Set(looks).size).to.equal(4);
  });

  it('is read and used in English', async () => {
    const host = await draw({ lang: 'en' });
    expect(text(host.button('closer'))).to.equal('Closer');
    expect(host.one('svg.net-picture').getAttribute('aria-label')).to.match(/^Network of 15 partners, 6 issues/);
  });

  it('fits at 320 px and right to left, with buttons of 44 px', async () => {
    for (const dir of ['ltr', 'rtl']) {
      const host = await draw({ width: 300 });
      host.holder.dir = dir;
      host.one('.net-spot[tabindex="0"]').click();
      await frames();
      expect(host.place.scrollWidth).to.be.at.most(host.place.clientWidth + 1);
      for (const button of host.all('.net-button')) {
        const { width, height } = button.getBoundingClientRect();
        expect(Math.min(width, height), text(button)).to.be.at.least(43.9);
      }
    }
  });

  it('EM14: paper shows the whole picture, without buttons', async () => {
    const host = await draw();
    const whole = host.paths;
    host.button('closer').click();
    dispatchEvent(new Event('beforeprint'));
    expect(host.paths).to.equal(whole);
    // Only there the medium can be changed.
    if (isChromium) await emulateMedia({ media: 'print' });
    try {
      if (!isChromium) return;
      expect(getComputedStyle(host.one('.net-tools')).display).to.equal('none');
      for (const path of host.all('svg.net-picture > g:first-child path'))
        expect(getComputedStyle(path).display).to.equal('inline');
    } finally {
      if (isChromium) await emulateMedia({ media: 'screen' });
      dispatchEvent(new Event('afterprint'));
    }
    expect(host.paths).to.not.equal(whole);
  });

  it('axe finds nothing, with and without a choice, zoomed in', async () => {
    const host = await draw();
    await expect(host.holder).to.be.accessible();
    host.one('.net-spot[tabindex="0"]').click();
    host.button('closer').click();
    await expect(host.holder).to.be.accessible();
  });
});
