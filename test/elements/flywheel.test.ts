import { expect, fixture, html, oneEvent, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../src/define/flywheel.js';
import type { VeerFlywheel } from '../../src/elements/flywheel/flywheel.js';
import { all, one, text } from '../support/look.js';
import { shapes, shapesIn } from './shapes-kit.js';

let saniveld: Record<string, any>;
before(async () => {
  saniveld = await (await fetch(new URL('../../demo/data/flywheel-saniveld.json', import.meta.url))).json();
});

const draw = async (data: unknown = saniveld, attributes: Partial<VeerFlywheel> = {}, width = 1100) => {
  const holder = await fixture<HTMLDivElement>(html`<div></div>`);
  holder.style.setProperty('inline-size', `${width}px`);
  const element = document.createElement('veer-flywheel');
  Object.assign(element, { data, ...attributes });
  const ready = oneEvent(element, 'veer-ready');
  holder.append(element);
  await ready;
  await element.whole();
  return element;
};
const focused = (element: Element): string | null =>
  element.shadowRoot!.activeElement?.getAttribute('data-open') ?? null;

describe('veer-flywheel', () => {
  it('words come first, then the wheel; the wheel is one image with a name', async () => {
    const element = await draw();
    const order = ['#title', '#summary', '.switch', 'svg.wheel', '.build'].map((selector) => one(element, selector));
    order
      .slice(1)
      .forEach((node, i) =>
        expect(order[i]!.compareDocumentPosition(node) & Node.DOCUMENT_POSITION_FOLLOWING).not.to.equal(0),
      );
    expect(one(element, 'svg.wheel').getAttribute('role')).to.equal('img');
    expect(text(one(element, '#picture-name'))).to.equal('Wiel met 5 stappen, met de klok mee');
    expect(all(element, '[role="status"]')).to.have.length(1);
  });

  it('as a list, the line that counts both streams stands clear of the number of the first step', async () => {
    const element = await draw(saniveld, { view: 'list' });
    const line = one(element, '.streams + .soft').getBoundingClientRect();
    expect(one(element, '.place').getBoundingClientRect().top).to.be.at.least(line.bottom + 8);
  });

  it('a press that comes before the code of the stories is not lost', async () => {
    const holder = await fixture<HTMLDivElement>(html`<div></div>`);
    holder.style.setProperty('inline-size', '1100px');
    const element = document.createElement('veer-flywheel');
    element.data = saniveld;
    let early: readonly Element[] = [];
    element.addEventListener('veer-ready', () => {
      early = all(element, '.build, .roles, .list, table');
      one(element, '.spot[data-open="1"]').click();
    });
    const selected = oneEvent(element, 'veer-select');
    holder.append(element);
    expect((await selected).detail).to.deep.equal({ kind: 'stage', id: saniveld['stages'][1].id });
    await element.whole();
    expect(early).to.deep.equal([]);
    expect(text(one(element, '#panel-title'))).to.equal(saniveld['stages'][1].label.nl);
    expect(all(element, '.build, .roles')).to.have.length(2);
  });

  it('a list or a table that is asked for is the first thing drawn', async () => {
    for (const [view, width] of [
      ['list', 1100],
      ['table', 1100],
      ['wheel', 280],
    ] as const) {
      const holder = await fixture<HTMLDivElement>(html`<div></div>`);
      holder.style.setProperty('inline-size', `${width}px`);
      const element = document.createElement('veer-flywheel');
      Object.assign(element, { data: saniveld, view });
      let early: readonly Element[] = [];
      element.addEventListener('veer-ready', () => (early = all(element, '.list, .table, svg.wheel')));
      const ready = oneEvent(element, 'veer-ready');
      holder.append(element);
      await ready;
      expect(early.map(({ className }) => className)).to.deep.equal([view === 'table' ? 'table' : 'list']);
    }
  });

  it('VW1: the steps are an ordered list with "Stap 1 van 5", and a sentence leads from the last to the first', async () => {
    const element = await draw();
    const steps = all(element, 'ol.spots > li > button').map((button) => button.getAttribute('aria-label')!);
    expect(steps).to.have.length(5);
    expect(steps[0]).to.equal('Stap 1 van 5: Aansluiten op wat nodig is. 16 ervaringen, 5 sinds 3 juli.');
    expect(text(one(element, 'figure'))).to.contain('En dan weer stap 1: Aansluiten op wat nodig is.');
  });

  it('VW2: nothing moves by itself', async () => {
    const element = await draw();
    expect(element.shadowRoot!.getAnimations()).to.deep.equal([]);
    one(element, '[data-view="list"]').click();
    await element.updateComplete;
    expect(element.shadowRoot!.getAnimations()).to.deep.equal([]);
  });

  it('VW3, VW4: one tab stop, arrows go round, Enter opens the step next in reading order, Escape closes and gives the focus back', async () => {
    const element = await draw();
    const [first] = all(element, '.spot');
    expect(all(element, '.spot[tabindex="0"]')).to.have.length(1);
    first!.focus();
    await sendKeys({ press: 'ArrowRight' });
    expect(focused(element)).to.equal('1');
    await sendKeys({ press: 'ArrowLeft' });
    await sendKeys({ press: 'ArrowLeft' });
    expect(focused(element)).to.equal('4');
    await sendKeys({ press: 'ArrowRight' });
    expect(focused(element)).to.equal('0');
    await sendKeys({ press: 'End' });
    const selected = oneEvent(element, 'veer-select');
    await sendKeys({ press: 'Enter' });
    expect((await selected).detail).to.deep.equal({ kind: 'stage', id: 'trust' });
    await element.updateComplete;
    expect(one(element, '.spot[data-open="4"]').getAttribute('aria-expanded')).to.equal('true');
    expect(text(one(element, '#panel-title'))).to.equal('Vertrouwen');
    expect(all(element, '.panel .stories > li')).to.have.length(7);
    await sendKeys({ press: 'Tab' });
    expect(element.shadowRoot!.activeElement!.closest('.panel')).not.to.equal(null);
    await sendKeys({ press: 'Escape' });
    await element.updateComplete;
    expect(all(element, '.panel')).to.deep.equal([]);
    expect(focused(element)).to.equal('4');
    await sendKeys({ press: 'Tab' });
    expect(focused(element)).to.equal(null);
  });

  it('VW5: at 320 px the ring is a vertical list in the same order, without scrolling sideways', async () => {
    const wide = await draw();
    const names = wide.shadowRoot!.querySelectorAll('text.name').length;
    expect(names).to.be.greaterThan(4);
    const element = await draw(saniveld, {}, 280);
    expect(all(element, 'svg.wheel')).to.deep.equal([]);
    const labels = saniveld['stages'].map((stage: any) => stage.label.nl);
    expect(all(element, 'ol.steps > li .part').map(text)).to.deep.equal(labels);
    expect(all(element, '[data-view]').map(text)).to.deep.equal(['Lijst', 'Tabel']);
    expect(one(element, 'figure').scrollWidth).to.be.at.most(280);
  });

  it('VW6: on paper the wheel keeps its arrows, and all step texts and stories are there', async () => {
    const element = await draw();
    dispatchEvent(new Event('beforeprint'));
    await element.updateComplete;
    expect(shapes(element, '.arrow')).to.equal(5);
    expect(all(element, '.stream polygon')).to.have.length(2);
    const said = text(one(element, 'figure'));
    for (const stage of saniveld['stages']) expect(said).to.contain(stage.leadsTo.nl);
    expect(all(element, '.list .stories > li')).to.have.length(56);
    expect(all(element, 'table')).to.have.length(3);
    dispatchEvent(new Event('afterprint'));
    await element.updateComplete;
    expect(all(element, '.list')).to.deep.equal([]);
  });

  it('VW7: what stands in the tag shows until there is something to draw', async () => {
    const element = await fixture<VeerFlywheel>(
      html`<veer-flywheel
        ><ol>
          <li>Luisteren</li>
        </ol></veer-flywheel
      >`,
    );
    await element.updateComplete;
    expect(one<HTMLSlotElement>(element, 'slot').assignedElements().map(text)).to.deep.equal(['Luisteren']);
  });

  it('picture, list, table and sentences agree', async () => {
    const element = await draw();
    expect(shapes(element, '.marks > :not(.inner)')).to.equal(56);
    expect(element.text).to.contain('Er zijn 56 ervaringen verteld, waarvan 21 sinds 3 juli 2025.');
    element.view = 'list';
    await element.updateComplete;
    const marks = all(element, '.row-marks').map((row) => shapesIn(row.querySelectorAll(':scope > :not(.inner)')));
    element.view = 'table';
    await element.updateComplete;
    const cells = [...one<HTMLTableElement>(element, 'table').tBodies[0]!.rows].map((row) =>
      Number(text(row.cells[1])),
    );
    expect(marks).to.deep.equal(cells);
    expect(cells.reduce((a, b) => a + b, 0)).to.equal(56);
  });

  it('what belongs to no step has a mark, a place with a name, and its stories; all numbers agree', async () => {
    const loose = ([['needs'], ['values'], []] as const).map((drivers, i) => ({
      id: `loose${i}`,
      date: '2026-02-01',
      story: `Los verhaal ${i}.`,
      drivers,
    }));
    const data = { ...saniveld, experiences: [...saniveld['experiences'], ...loose] };
    const element = await draw(data);
    expect(element.text).to.contain('Er zijn 59 ervaringen verteld');
    expect(element.text).to.contain('3 ervaringen hebben geen stap.');
    expect(shapes(element, '.marks > :not(.inner)')).to.equal(56);
    expect(shapes(element, 'g.apart > :not(.inner)')).to.equal(3);
    expect(text(one(element, '.key'))).to.contain('zonder stap');
    const button = one(element, 'button[data-open="-1"]');
    button.focus();
    await sendKeys({ press: 'Enter' });
    await element.updateComplete;
    expect(button.getAttribute('aria-expanded')).to.equal('true');
    expect(text(one(element, '#panel-title'))).to.equal('Zonder stap');
    expect(text(one(element, '.panel .stories'))).to.contain('Los verhaal 2.');
    expect(one(element, '.spot[tabindex="0"]').dataset['open']).to.equal('0');
    await expect(element).to.be.accessible();
    await sendKeys({ press: 'Escape' });
    await element.updateComplete;
    expect(all(element, '.panel')).to.deep.equal([]);
    expect(focused(element)).to.equal('-1');

    element.view = 'list';
    await element.updateComplete;
    const apart = one(element, 'section.apart');
    expect(shapesIn(apart.querySelectorAll('.row-marks > :not(.inner)'))).to.equal(3);
    expect(text(apart)).to.contain('Zonder stap3 ervaringen, 3 sinds 3 juli');
    apart.querySelector('button')!.click();
    await element.updateComplete;
    expect(text(apart.querySelector('.stories'))).to.contain('Los verhaal 0.');
    await expect(element).to.be.accessible();

    element.view = 'table';
    await element.updateComplete;
    const rows = [...one<HTMLTableElement>(element, 'table').tBodies[0]!.rows];
    expect(text(rows.at(-1)!.cells[0])).to.equal('Zonder stap');
    expect(rows.reduce((sum, row) => sum + Number(text(row.cells[1])), 0)).to.equal(59);
  });

  it('where it stalls stands a question, never a verdict', async () => {
    const element = await draw();
    expect(text(one(element, 'section.ask .voice'))).to.equal(
      'Merken en vertellen: hier gebeurde sinds 3 juli weinig. Wat is daar nodig?',
    );
    expect(text(one(element, 'figure'))).not.to.match(/zwak|slecht|achter|laagst|beste/i);
  });

  it('how the momentum is calculated can be opened and adds up', async () => {
    const element = await draw();
    const details = one<HTMLDetailsElement>(element, 'details.calculation');
    expect(text(details)).to.equal(text(details.querySelector('summary')));
    details.querySelector('summary')!.focus();
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => details.querySelector('table'), 'the calculation');
    expect(details.open).to.equal(true);
    const sums = [...details.querySelectorAll('tbody tr')].map((row) =>
      Number(text(row.lastElementChild).replace(',', '.')),
    );
    expect(sums.slice(0, 4).reduce((a, b) => a + b, 0)).to.be.closeTo(sums[4]!, 1e-9);
    expect(text(one(element, '.build'))).to.contain(
      `Vaart van het wiel: ${String(Math.round(sums[4]! * 10) / 10).replace('.', ',')}`,
    );
  });

  it('an empty seat is named, and the audience decides what is counted', async () => {
    const element = await draw();
    expect(text(one(element, '.seat.empty'))).to.equal('Betrokken buurtnog niemand');
    const inside = await draw(saniveld, { audience: 'internal' });
    expect(inside.text).to.contain('Er zijn 60 ervaringen');
  });

  it('shows the wheel as it was', async () => {
    const element = await draw(saniveld, { at: '2025-06' });
    expect(element.text).to.contain('U ziet het wiel zoals het was op 30 juni 2025.');
    for (const part of ['.head', '.lead', '.stage', '.margin', '.build', '.key'])
      expect(text(one(element, part))).not.to.contain('2026');
  });

  it('says since when, never "half a year": days of a pause do not count, and a wheel as it was has another day', async () => {
    const now = await draw();
    expect(text(one(now, 'text.year'))).to.equal('nu');
    expect(text(one(now, 'figure'))).not.to.match(/hal(f|ve) jaar/);
    const then = await draw(saniveld, { at: '2025-06' });
    expect(text(one(then, 'text.year'))).to.equal('30 juni 2025');
    expect(then.text).to.contain('sinds 18 november 2024');
    expect(text(one(then, '.key'))).to.contain('open: van vóór 18 november 2024');
    expect(text(one(then, '.stage'))).to.contain('sinds 18 november 2024');
    expect(text(one(then, 'figure'))).not.to.match(/hal(f|ve) jaar|laatste jaar/);
    const undated = await draw({
      ...saniveld,
      asOf: undefined,
      reviews: [],
      experiences: [{ id: 'x', stage: 'room' }],
    });
    expect(undated.text).to.contain('Er is 1 ervaring verteld.');
  });

  it('a reader can look back: by keyboard, said aloud, and the page is told', async () => {
    const element = await draw();
    const select = one<HTMLSelectElement>(element, 'select[data-at]');
    expect(text(select.labels[0]!.querySelector('span'))).to.equal('Het wiel van');
    const options = [...select.options].map(({ value }) => value);
    expect(options.slice(0, 2)).to.deep.equal(['', '2026-01']);
    expect(options.slice(1)).to.deep.equal([...new Set(options.slice(1))].sort().reverse());
    expect(select.value).to.equal('');
    const told = oneEvent(element, 'veer-change');
    select.focus();
    await sendKeys({ press: 'ArrowDown' });
    expect((await told).detail).to.deep.equal({ what: 'at' });
    await element.updateComplete;
    expect(element.getAttribute('at')).to.equal('2026-01');
    expect(element.text).to.contain('U ziet het wiel zoals het was op 31 januari 2026.');
    expect(text(one(element, '#status'))).to.equal('U ziet het wiel van eind januari 2026.');
    expect(element.shadowRoot!.activeElement).to.equal(select);
    expect([...select.options].map(({ value }) => value)).to.deep.equal(options);
    await sendKeys({ press: 'ArrowUp' });
    await element.updateComplete;
    expect(element.hasAttribute('at')).to.equal(false);
    expect(element.text).not.to.contain('zoals het was');
    expect(text(one(element, '#status'))).to.equal('U ziet het wiel van nu.');
  });

  it('the choice of time follows the attribute, and stands above list and table too', async () => {
    const element = await draw(saniveld, { view: 'table' });
    const select = one<HTMLSelectElement>(element, 'select[data-at]');
    const counted = (): string => text(one<HTMLTableElement>(element, 'table').tBodies[0]!.rows[0]!.cells[1]);
    const now = counted();
    for (const [at, shown] of [
      ['2025-06', 'eind juni 2025'],
      ['2025-06-15', '15 juni 2025'],
      ['2025-11', 'eind november 2025'],
      ['2030', 'nu'],
    ] as const) {
      element.setAttribute('at', at);
      await element.updateComplete;
      expect(text(select.selectedOptions[0])).to.equal(shown);
    }
    expect(counted()).to.equal(now);
  });

  it('where nothing was ever told it is not "quiet since": the wheel invites, and counts no zeros', async () => {
    for (const view of ['wheel', 'list'] as const) {
      const element = await draw({ ...saniveld, asOf: '2026-02-19', experiences: [] }, { view });
      expect(element.text).to.equal('Er zijn nog geen ervaringen verteld. De eerste geeft het wiel een duwtje.');
      expect(text(one(element, 'figure'))).not.to.match(/stil|sinds|\b0\b/);
      expect(all(element, '.build, .hint, button.button[data-open]')).to.deep.equal([]);
    }
    const empty = await draw({ ...saniveld, asOf: '2026-02-19', experiences: [] });
    expect(one(empty, '.spot').getAttribute('aria-label')).to.match(/Stap 1 van 5: [^.]+\. Nog niets verteld\.$/);
    expect(all(empty, '.stage text.count')).to.deep.equal([]);
    const before = await draw(saniveld, { at: '2020' });
    expect(before.text).to.equal(
      'U ziet het wiel zoals het was op 31 december 2020. Er zijn nog geen ervaringen verteld.',
    );
  });

  it('a stage where nothing was ever told says so, also in the question; without dates nothing is "quiet since"', async () => {
    const experiences = (saniveld['experiences'] as any[]).filter(({ stage }) => stage !== 'notice');
    const element = await draw({ ...saniveld, experiences });
    expect(one(element, '.spot[data-open="3"]').getAttribute('aria-label')).to.contain('Nog niets verteld.');
    expect(text(one(element, 'section.ask .voice'))).to.equal(
      'Merken en vertellen: hier is nog niets verteld. Wat is daar nodig?',
    );
    expect(element.text).to.contain('Bij Merken en vertellen is nog niets verteld.');
    const undated = experiences.map((one) => (one.stage === 'room' ? { ...one, date: null } : one));
    const some = await draw({ ...saniveld, asOf: '2026-02-19', experiences: undated });
    expect(one(some, '.spot[data-open="1"]').getAttribute('aria-label')).to.match(/\d+ ervaringen\.$/);
  });

  it('two and nine stages are a list, and it says why', async () => {
    for (const n of [2, 9]) {
      const stages = Array.from({ length: n }, (_, i) => ({ id: `s${i}`, label: `Stap ${i}` }));
      const element = await draw({ ...saniveld, stages, experiences: [] });
      expect(all(element, 'svg.wheel')).to.deep.equal([]);
      expect(text(one(element, '.note'))).to.contain('Een wiel heeft 3 tot 8 stappen.');
      expect(all(element, 'ol.steps > li')).to.have.length(n);
    }
  });

  it('a word longer than its place stays on the sheet, in picture, margin, list and stories', async () => {
    const long = 'Samenwerkingsverbandsontwikkelingstrajecten';
    const stages = (saniveld['stages'] as any[]).map((stage) => ({ ...stage, label: long, plainLabel: long }));
    const drivers = (saniveld['drivers'] as any[]).map((driver) => ({ ...driver, label: long }));
    for (const [width, view] of [
      [984, 'wheel'],
      [640, 'wheel'],
      [320, 'list'],
    ] as const) {
      const element = await draw({ ...saniveld, stages, drivers, purpose: long }, { view }, width);
      if (view === 'wheel') one(element, '.spot').click();
      await element.updateComplete;
      const edge = one(element, 'figure').getBoundingClientRect();
      for (const node of all<Element>(element, 'p, h3, h4, strong, button, svg.wheel text')) {
        const { left, right, width: wide } = node.getBoundingClientRect();
        if (wide <= 1 || node.closest('.hidden, .table')) continue;
        // What does not fit sticks out of its own box too.
        const inner = node instanceof HTMLElement && node.scrollWidth > node.clientWidth + 1 && node.clientWidth > 0;
        if (node.matches('.ask .voice')) expect(node.textContent).to.contain('\u00ad');
        expect(left >= edge.left - 1 && right <= edge.right + 1 && !inner, `${width} ${text(node)}`).to.equal(true);
      }
    }
  });

  it('holds 500 experiences: a mark stands for more, and it says so', async () => {
    const experiences = Array.from({ length: 500 }, (_, i) => ({
      id: `x${i}`,
      date: `2026-0${1 + (i % 2)}-1${i % 9}`,
      stage: 'room',
      drivers: ['needs'],
    }));
    const element = await draw({ ...saniveld, experiences });
    expect(element.text).to.contain('500 ervaringen');
    expect(text(one(element, '.key'))).to.match(/hoogstens \d+ ervaringen/);
  });

  it('a fault spoils its own entry: the rest is drawn, the editor is told, nothing of a story becomes markup', async () => {
    const experiences = [
      { ...saniveld['experiences'][0], story: '<img src=x onerror=alert(1)>' },
      { ...saniveld['experiences'][1], stage: 'nowhere' },
    ];
    const holder = await fixture<HTMLDivElement>(html`<div></div>`);
    const element = document.createElement('veer-flywheel');
    element.data = { ...saniveld, experiences, halfLifeDays: 0 };
    const error = oneEvent(element, 'veer-error');
    holder.append(element);
    expect((await error).detail.path).to.be.a('string');
    await element.updateComplete;
    expect(all(element, 'img')).to.deep.equal([]);
    expect(element.text).to.contain('Er is 1 ervaring verteld');
    expect(text(one(element, '.note'))).to.contain('experiences[1].stage');
  });

  it('speaks English, with the language of texts that are not', async () => {
    const holder = await fixture<HTMLDivElement>(html`<div lang="en"></div>`);
    const element = document.createElement('veer-flywheel');
    element.data = saniveld;
    const ready = oneEvent(element, 'veer-ready');
    holder.append(element);
    await ready;
    await element.whole();
    expect(element.text).to.contain('56 experiences were told');
    expect(text(one(element, '.pick span'))).to.equal('The wheel as of');
    expect(one(element, '.margin .voice[lang="nl"]')).to.be.instanceOf(HTMLElement);
  });

  for (const view of ['wheel', 'list', 'table'] as const)
    it(`has no axe violation as ${view}`, async () => {
      const element = await draw(saniveld, { view });
      if (view === 'wheel') one(element, '.spot').click();
      await element.updateComplete;
      await expect(element).to.be.accessible();
    });
});
