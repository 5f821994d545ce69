import { expect } from '@open-wc/testing';
import { holds } from '../../../src/domain/draw/box.js';
import { aimAt, onStep } from '../../../src/domain/web/aim.js';
import { hitsOf } from '../../../src/domain/web/hits.js';
import { webScene, type Scene } from '../../../src/domain/web/scene.js';
import type { WebPicture } from '../../../src/domain/web/picture.js';
import { axes, cases, input, moment, six } from './cases.js';

const webOf = (name: string): WebPicture => webScene(cases[name]!).web!;
const labelTexts = (scene: Scene, axis: number): readonly string[] =>
  scene.web!.labels[axis]!.lines.map(({ text }) => text);
const joins = ({ threads }: WebPicture, when: 'now' | 'then' = 'now'): readonly string[] =>
  threads.filter((thread) => thread.when === when).map(({ from, to }) => `${from}-${to}`);

describe('scene of a web', () => {
  for (const name of Object.keys(cases)) {
    it(`is the golden one in this browser too: ${name}`, async () => {
      const response = await fetch(new URL(`./golden/${name}.json`, import.meta.url));
      expect(JSON.parse(JSON.stringify(webScene(cases[name]!)))).to.deep.equal(await response.json());
    });
  }

  it('is the same for the same data, whatever the order of its keys', () => {
    const scores = { a1: 1, a2: 2, a3: 3, a4: 4, a5: 5, a6: 6 };
    const turned = Object.fromEntries(Object.entries(scores).reverse());
    const sceneOf = (given: Record<string, number>): Scene =>
      webScene(input(six, [{ scores: given, discuss: [], important: [] }]));
    expect(sceneOf(turned)).to.deep.equal(sceneOf(scores));
  });

  describe('a number that is missing', () => {
    it('is a gap: no point, no bar, no thread to it or across it', () => {
      const web = webOf('one-moment');
      expect(web.points.map(({ axis }) => axis)).to.deep.equal([0, 1, 2, 4, 5]);
      expect(web.bars.map(({ axis }) => axis)).to.deep.equal([0, 1, 2, 4, 5]);
      expect(joins(web)).to.deep.equal(['0-1', '1-2', '4-5', '5-0']);
      expect(web.spokes.map(({ open }) => open)).to.deep.equal([false, false, false, true, false, false]);
    });

    it('is not a 0: a 0 is a point in the centre, with threads to its neighbours', () => {
      const web = webOf('null-against-zero');
      const centre = web.points.filter(({ x, y }) => x === 0 && y === 0).map(({ axis }) => axis);
      expect(centre).to.deep.equal([0, 3]);
      expect(joins(web)).to.deep.equal(['2-3', '5-0']);
    });

    it('says why: not filled in, or too few answers', () => {
      expect(labelTexts(webScene(cases['one-moment']!), 3)).to.deep.equal(['Prettig leven', 'niet ingevuld']);
      const few = webScene(cases['too-few-answers']!);
      expect(labelTexts(few, 3).join(' ')).to.equal('Prettig leven te weinig antwoorden (1 van 4)');
      expect(few.missing).to.deep.equal([{ axis: 'a4', gap: { kind: 'few', answered: 1, asked: 4 } }]);
    });

    it('leaves an empty web with names only', () => {
      const scene = webScene(cases['all-null']!);
      expect(scene.empty).to.equal(true);
      expect(scene.web!.points).to.deep.equal([]);
      expect(scene.web!.threads).to.deep.equal([]);
      expect(
        scene.web!.labels.flatMap(({ lines }) => lines.map(({ role }) => role)).every((role) => role === 'name'),
      ).to.equal(true);
      expect(webScene(cases['no-moment']!).rows.map(({ now }) => now.value)).to.deep.equal([
        null,
        null,
        null,
        null,
        null,
        null,
      ]);
    });
  });

  describe('two moments', () => {
    it('differ by dash and mark, without spoke bars, each named at its line', () => {
      const web = webOf('two-moments');
      expect(web.bars).to.deep.equal([]);
      expect(joins(web, 'then')).to.have.length(6);
      expect(joins(web)).to.have.length(4);
      expect(web.tags.map(({ when, text }) => [when, text])).to.deep.equal([
        ['then', 'toen'],
        ['now', 'nu'],
      ]);
    });

    it('put a wide square around a point that is nearer than 0.35', () => {
      const web = webOf('two-moments');
      const size = (axis: number): number =>
        web.points.find((point) => point.when === 'then' && point.axis === axis)!.size;
      const [apart, near, equal] = [size(1), size(2), size(5)];
      expect(near).to.equal(equal);
      expect(near).to.be.greaterThan(apart * 1.5);
    });

    it('say the earlier number in words, and when there is none', () => {
      const scene = webScene(cases['two-moments']!);
      expect(labelTexts(scene, 0)).to.deep.equal(['Mijn lichaam', '6,5', 'toen 6,0']);
      expect(labelTexts(scene, 3)).to.deep.equal(['Prettig leven', 'toen 6,8', 'nu niet ingevuld']);
      expect(scene.rows.map(({ change }) => change)).to.deep.equal([0.5, 2, -0.2, null, 1, 0]);
    });
  });

  describe('labels', () => {
    it('wrap to two lines at most, else numbers 1 to n and a list', () => {
      expect(webOf('one-moment').numbered).to.equal(false);
      const long = webOf('forty-characters');
      expect(long.numbered).to.equal(true);
      expect(long.labels.map(({ lines }) => lines[0]!.text)).to.deep.equal(['1', '2', '3', '4', '5', '6', '7', '8']);
    });

    it('shrink the web before they give way to numbers', () => {
      const wide = axes(
        'Wat mijn leven waarde geeft',
        'Wat mijn leven waarde geeft',
        'Wat mijn leven waarde geeft',
        'Meedoen',
      );
      const web = webScene(input(wide, [moment([1, 2, 3, 4])], 520)).web!;
      expect(web.numbered).to.equal(false);
      expect(web.radius).to.be.lessThan(520 * 0.32);
    });

    it('are numbers with more than 8 axes', () => {
      expect(webOf('twelve-axes').numbered).to.equal(true);
    });

    it('have room to be pressed: 44 units', () => {
      const { labels, box } = webOf('one-moment');
      for (const hit of hitsOf(labels, box)) expect(Math.min(hit.width, hit.height)).to.be.at.least(44);
    });

    it('carry a bubble for what to talk about, and a bar for what matters now', () => {
      const { labels, points } = webOf('one-moment');
      expect(labels.filter(({ bubble }) => bubble).map(({ axis }) => axis)).to.deep.equal([0, 4]);
      expect(labels.filter(({ bar }) => bar).map(({ axis }) => axis)).to.deep.equal([5]);
      expect(points.filter(({ ring }) => ring > 0).map(({ axis }) => axis)).to.deep.equal([0, 4]);
    });
  });

  it('makes bars of fewer than 3 or more than 12 axes', () => {
    expect(webScene(cases['one-axis']!).web).to.equal(null);
    expect(webScene(cases['thirteen-axes']!).web).to.equal(null);
    expect(webScene(cases['three-axes']!).web).not.to.equal(null);
    expect(webScene(cases['one-axis']!).bars).to.deep.equal([{ axis: 0, now: 0.7, then: null, near: false }]);
  });

  it('prints the scale between the last and the first axis, without a number that a thread would cross', () => {
    const texts = ({ scaleNumbers }: WebPicture): readonly string[] => scaleNumbers.map(({ text }) => text);
    expect(texts(webOf('all-null'))).to.deep.equal(['2', '4', '6', '8', '10']);
    const crossed = webScene(input(six, [moment([6, 1, 1, 1, 1, 6])])).web!;
    expect(texts(crossed)).to.deep.equal(['2', '4', '8', '10']);
    expect(texts(webOf('other-scales'))).to.deep.equal([]);
  });

  it('writes all numbers with the decimals that the longest one needs', () => {
    const texts = (scores: readonly number[]): readonly string[] =>
      webScene(input(six, [moment(scores)])).rows.map(({ now }) => now.text);
    expect(texts([6.5, 7, 8, 5, 4, 3])).to.deep.equal(['6,5', '7,0', '8,0', '5,0', '4,0', '3,0']);
    expect(texts([6, 7, 8, 5, 4, 3])).to.deep.equal(['6', '7', '8', '5', '4', '3']);
    expect(texts([4.85, 7.25, -1.25, 5, 4, 3]).slice(0, 3)).to.deep.equal(['4,9', '7,3', '-1,3']);
  });

  it('survives numbers that are no numbers and widths that are no widths', () => {
    const odd = moment([Number.NaN, Number.POSITIVE_INFINITY, 5, -3, 14, 2]);
    const scene = webScene(input(six, [odd], Number.NaN));
    expect(scene.rows.map(({ now }) => now.value)).to.deep.equal([null, null, 5, -3, 14, 2]);
    const [, low, high] = scene.web!.points;
    expect([low!.x, low!.y]).to.deep.equal([0, 0]);
    expect(Math.hypot(high!.x, high!.y)).to.be.closeTo(scene.web!.radius, 0.02);
    for (const width of [-10, 0, 100_000])
      expect(webScene(input(six, [odd], width)).web!.box.width).to.be.within(280, 720);
  });
});

describe('aiming in a web', () => {
  const scene = webScene(cases['one-moment']!);
  const { radius } = scene.web!;

  it('gives the nearest axis and the nearest step', () => {
    expect(aimAt(scene, { x: 0, y: -radius * 0.72 })).to.deep.equal({ axis: 0, value: 7 });
    expect(aimAt(scene, { x: 3, y: radius * 0.28 })).to.deep.equal({ axis: 3, value: 3 });
    expect(aimAt(scene, { x: 0, y: -radius })).to.deep.equal({ axis: 0, value: 10 });
  });

  it('means an axis but no number outside the rim', () => {
    const hit = hitsOf(scene.web!.labels, scene.web!.box)[1]!;
    const middle = { x: hit.x + hit.width / 2, y: hit.y + hit.height / 2 };
    expect(holds(hit, middle)).to.equal(true);
    expect(aimAt(scene, middle)).to.deep.equal({ axis: 1, value: null });
  });

  it('stays on the axis that is dragged', () => {
    expect(aimAt(scene, { x: 0, y: radius }, 0)).to.deep.equal({ axis: 0, value: 0 });
    expect(aimAt(scene, { x: 0, y: -3 * radius }, 0)).to.deep.equal({ axis: 0, value: 10 });
    expect(aimAt(scene, { x: 0, y: 0 }, 99)).to.equal(null);
    expect(aimAt(webScene(cases['bars-only']!), { x: 0, y: 0 })).to.equal(null);
  });

  it('counts steps from the lowest end, also when they do not fill the scale', () => {
    expect(onStep(7.4, { min: 0, max: 10, step: 1 })).to.equal(7);
    expect(onStep(0.34, { min: 0, max: 1, step: 0.1 })).to.equal(0.3);
    expect(onStep(9.9, { min: 1, max: 10, step: 2 })).to.equal(9);
    expect(onStep(-4, { min: 1, max: 10, step: 2 })).to.equal(1);
  });
});
