import { expect, oneEvent } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { VeerCoalitionMap } from '../../src/elements/coalition-map/coalition-map.js';
import {
  all,
  breed,
  choose,
  draw,
  focused,
  has,
  one,
  press,
  saniveld,
  settled,
  status,
  text,
} from './coalition-map-kit.js';
import { colours, inColours } from '../support/colours.js';
import { until } from './edit/kit.js';
import { ring } from './network-view/kit.js';

/** The map with its network view drawn. */
const drawNetwork = async (
  data: unknown = saniveld,
  attributes: Partial<VeerCoalitionMap> = {},
  width = 1100,
): Promise<VeerCoalitionMap> => {
  const element = await draw(data, { view: 'network', ...attributes }, width);
  await until(() => has(element, '.net-picture'), 'the network');
  await settled(element);
  return element;
};
const spot = (element: VeerCoalitionMap, name: string): HTMLElement =>
  all(element, '.net-spot').find((one_) => text(one_).startsWith(name))!;
const linesOf = (element: VeerCoalitionMap): string =>
  all(element, '.net-line')
    .map((line) => line.getAttribute('d'))
    .join('|');

describe('the network view in veer-coalition-map', () => {
  it('CM2: what partners are to each other is said in the same words there, in the panel and in the list', async () => {
    const gives =
      'Geeft geld aan: Beschermd Wonen Stroom, Brugwerk maatschappelijk werk, Jeugdhulp Duinrand, ' +
      'Mantelzorgpunt Saniveld en Stichting Juvo.';
    const element = await drawNetwork();
    const told = [text(spot(element, 'Gemeente Saniveld'))];
    await press(element, '[data-view="list"]');
    await press(element, '.name-link[data-partner="gemeente"]');
    told.push(text(one(element, '.partner-row.open')));
    await press(element, '[data-view="matrix"]');
    told.push(text(one(element, '.panel')));
    for (const words of told) {
      expect(words).to.contain(gives).and.contain('Heeft te maken met: Woonstichting De Linde.');
      expect(words).not.to.match(/werkt samen met/i);
    }
  });

  it('CM1, CM2: what is chosen there by keys is told, shown under it, and chosen in the list', async () => {
    const element = await drawNetwork();
    spot(element, 'Stichting Juvo').focus();
    const selected = oneEvent(element, 'veer-select');
    await sendKeys({ press: 'Enter' });
    expect((await selected).detail).to.deep.equal({ kind: 'partner', id: 'juvo' });
    await settled(element);
    expect(text(one(element, '.panel'))).to.contain('Stichting Juvo');
    expect(text(focused(element))).to.contain('Stichting Juvo');
    await press(element, '[data-view="list"]');
    expect(text(one(element, '.partner-row.open'))).to.contain('Stichting Juvo');
    await press(element, '[data-view="map"]');
    expect(one(element, '.spot[data-partner="juvo"]').getAttribute('aria-pressed')).to.equal('true');
  });

  it('what is chosen elsewhere is chosen there; Escape closes it in every view and goes back to its node', async () => {
    const element = await drawNetwork(saniveld, { issue: saniveld['issues'][0].id });
    const title = saniveld['issues'][0].title;
    expect(has(element, '.panel')).to.equal(true);
    spot(element, typeof title === 'string' ? title : title.nl).focus();
    await sendKeys({ press: 'Escape' });
    await settled(element);
    expect(element.issue).to.equal(undefined);
    expect(has(element, '.panel')).to.equal(false);
    expect(focused(element)!.classList.contains('net-spot')).to.equal(true);
    await press(element, '[data-view="list"]');
    expect(has(element, '.issue-row.open, .partner-row.open')).to.equal(false);
  });

  it('CM5: search and filters of the map dim what does not fit, and say how many do', async () => {
    const element = await drawNetwork();
    const marks = one(element, '.net-picture').innerHTML;
    await press(element, '[data-filters]');
    await choose(element, 'kind', 'gp');
    expect(status(element)).to.match(/\d+ partners?/);
    expect(has(element, '.net-picture .net-back')).to.equal(true);
    await press(element, '[data-clear]');
    expect(one(element, '.net-picture').innerHTML).to.equal(marks);
  });

  it('CM6: shows the network as it was at a date, and the same picture as before when that is taken back', async () => {
    const element = await drawNetwork(breed);
    const now = linesOf(element);
    await choose(element, 'at', '2013-Q3');
    await until(() => has(element, '.net-picture') && spot(element, 'Juvans'), 'the three');
    expect(spot(element, 'Breed Welzijn')).to.equal(undefined);
    await choose(element, 'at', '');
    await until(() => spot(element, 'Breed Welzijn'), 'the one');
    expect(spot(element, 'Juvans')).to.equal(undefined);
    await settled(element);
    expect(linesOf(element)).to.deep.equal(now);
  });

  it('CM4: closer, further and the whole are buttons, and are said', async () => {
    const element = await drawNetwork();
    one(element, '[data-net="closer"]').focus();
    await sendKeys({ press: 'Enter' });
    await settled(element);
    expect(status(element)).to.match(/1,5/);
    await press(element, '[data-net="whole"]');
    expect(focused(element)!.dataset['net']).to.equal('closer');
  });

  it('says that there are too many above 1,000, and has them in the list', async () => {
    const element = await draw(ring(998, 5), { view: 'network' });
    await until(() => has(element, '.network .note'), 'the note');
    expect(has(element, '.net-picture')).to.equal(false);
    expect(text(one(element, '.network .note'))).to.match(/1\.?000|1\.?003/);
    await press(element, '[data-view="list"]');
    expect(all(element, '.partner-row').length).to.be.greaterThan(0);
  });

  it('only what the audience may see is in it', async () => {
    const partners = [...saniveld['partners'], { id: 'geheim', name: 'Geheime partner', visibility: 'internal' }];
    const element = await drawNetwork({ ...saniveld, partners });
    expect(spot(element, 'Geheime')).to.equal(undefined);
    element.audience = 'internal';
    await settled(element);
    expect(spot(element, 'Geheime')).to.be.instanceOf(HTMLElement);
  });

  for (const name of colours)
    it(`axe finds nothing: in ${name}, with a choice, in a wide and a narrow place`, () =>
      inColours(name, async () => {
        for (const width of [1100, 304]) {
          const element = await drawNetwork(saniveld, { issue: saniveld['issues'][0].id }, width);
          await expect(element).to.be.accessible();
          const figure = one(element, 'figure');
          expect(figure.scrollWidth).to.be.at.most(figure.clientWidth + 1);
        }
      }));
});
