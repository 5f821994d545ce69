import { expect } from '@open-wc/testing';
import fc from '../../support/property.js';
import { networkAt } from '../../../src/domain/network/at.js';
import { cameraAt, placesOf, stageFor, toLayout, wholePicture, zoomed } from '../../../src/domain/network/camera.js';
import { graphOf, graphSize, isTooLarge } from '../../../src/domain/network/graph.js';
import { labelsOf } from '../../../src/domain/network/labels.js';
import { finishLayout, layoutOf } from '../../../src/domain/network/layout.js';
import { netOf, type Net } from '../../../src/domain/network/net.js';
import { networkRows } from '../../../src/domain/network/rows.js';
import { networkFor } from '../../../src/domain/network/seen.js';
import { nextNode, nodeAt } from '../../../src/domain/network/walk.js';
import { overlap } from '../../../src/domain/draw/box.js';
import { document, words } from './cases.js';

const file = async (name: string): Promise<any> =>
  (await fetch(new URL(`../../../demo/data/network-${name}.json`, import.meta.url))).json();
const saniveld = await file('saniveld');
const breed = await file('breed-welzijn');

const naming = (text: Parameters<typeof words>[0]) => ({ value: words(text), lang: null });
const at = (raw: unknown, date?: string) => networkAt(networkFor(document(raw), 'public'), date);
const net = (raw: unknown, date?: string): Net => {
  const network = at(raw, date);
  return netOf(network, graphOf(network)!, naming);
};
const named = (of: Net, places: readonly number[]): string[] => places.map((place) => of.nodes[place]!.id);

describe('the whole network as nodes and links', () => {
  it('has the numbers of the rows that list and table show', () => {
    for (const [raw, date] of [[saniveld], [breed], [breed, '2013-09-30']] as const) {
      const network = at(raw, date);
      const { partners } = networkRows(network, words);
      const found = net(raw, date);
      for (const row of partners) {
        const node = found.nodes.find(({ key }) => key === `partner:${row.id}`)!;
        expect(node.links.length, row.id).to.equal(row.links);
        expect(node.name).to.equal(row.name);
      }
      expect(found.nodes.length).to.equal(network.partners.length + network.issues.length);
      expect(found.nodes.reduce((sum, { links }) => sum + links.length, 0)).to.equal(found.kinds.length * 2);
    }
  });

  it('before the merger has three organisations, after it the one that holds them', () => {
    const [before, after] = [at(breed, '2013-09-30'), at(breed)];
    const merged = [...after.inside.keys()];
    expect(merged.length).to.be.above(0);
    const ids = (raw: unknown, date?: string): string[] => net(raw, date).nodes.map(({ id }) => id);
    for (const id of merged) {
      expect(ids(breed, '2013-09-30')).to.include(id);
      expect(ids(breed)).to.not.include(id);
    }
    expect(before.inside.size).to.equal(0);
  });

  it('tells what others are to a node from both sides', () => {
    const raw = {
      schema: 'veerkracht/network@1',
      partners: ['a', 'b', 'c', 'd'].map((id) => ({ id, name: id.toUpperCase() })),
      issues: [{ id: 'i', title: 'I' }],
      commitments: [
        { partner: 'a', issue: 'i', level: 'leads' },
        { partner: 'b', issue: 'i', level: 'none' },
      ],
      relations: [
        { from: 'a', to: 'b', kind: 'funds' },
        { from: 'b', to: 'a', kind: 'works-with' },
      ],
    };
    const found = net(raw);
    const ties = (key: string) =>
      found.nodes
        .find((node) => node.key === key)!
        .ties.map(({ tie, others }) => `${tie}: ${named(found, others).join()}`);
    expect(ties('partner:a')).to.deep.equal(['leads: i', 'works-with: b', 'funds: b']);
    expect(ties('partner:b')).to.deep.equal(['works-with: a', 'funded-by: a']);
    expect(ties('issue:i')).to.deep.equal(['leads: a']);
    expect([found.groups, found.alone]).to.deep.equal([1, 2]);
    expect(named(found, found.order)).to.deep.equal(['a', 'b', 'i', 'c', 'd']);
  });

  it('is counted also when it is too large to lay out', () => {
    const partners = Array.from({ length: 1500 }, (_, i) => ({ id: `p${i}`, name: `P${i}` }));
    const network = at({ schema: 'veerkracht/network@1', partners, issues: [{ id: 'i', title: 'I' }] });
    expect(graphOf(network)).to.equal(null);
    expect(graphSize(network)).to.deep.equal({ nodes: 1501, links: 0 });
    expect(isTooLarge(graphSize(network))).to.equal(true);
    expect(isTooLarge(graphSize(at(saniveld)))).to.equal(false);
  });
});

describe('where the network stands in the picture', () => {
  const found = net(saniveld);
  const layout = finishLayout(layoutOf(found.graph));

  it('all nodes stand within it at every width, and back again gives the place in the layout', () => {
    for (const width of [280, 560, 700, 1100]) {
      const stage = stageFor(layout, width);
      for (const camera of [wholePicture, cameraAt(3, 0.3, 0.6)]) {
        const places = placesOf(layout, stage, camera);
        layout.x.forEach((x, i) => {
          const back = toLayout({ x: places.x[i]!, y: places.y[i]! }, stage, camera);
          expect([back.x, back.y].map((n) => n.toFixed(6))).to.deep.equal([x, layout.y[i]!].map((n) => n.toFixed(6)));
          if (camera !== wholePicture) return;
          expect(places.x[i]).to.be.within(30, width - 30);
          expect(places.y[i]).to.be.within(30, stage.height - 30);
        });
      }
    }
  });

  it('property: a camera never looks outside the picture, and the place that is zoomed on stays', () => {
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(fc.double({ min: 0.1, max: 40, noNaN: true }), share, share, share, share, (times, x, y, ax, ay) => {
        const before = cameraAt(2, x, y);
        const after = zoomed(before, times, { x: ax, y: ay });
        for (const side of [after.x, after.y]) expect(side).to.be.within(0.5 / after.zoom, 1 - 0.5 / after.zoom);
        const on = (camera: typeof after): number => camera.x + (ax - 0.5) / camera.zoom;
        if (after.zoom > before.zoom) expect(on(after)).to.be.closeTo(on(before), 1e-9);
      }),
    );
  });

  it('no name lies over another name, over a node or over the edge', () => {
    for (const width of [280, 700, 1100]) {
      const stage = stageFor(layout, width);
      const places = placesOf(layout, stage, wholePicture);
      const options = { width, height: stage.height, radius: 8, wanted: found.order, drawn: found.order };
      const labels = labelsOf(places, (node) => found.nodes[node]!.name, { ...options, bold: () => false });
      expect(labels.length, String(width)).to.be.above(width < 500 ? 5 : 18);
      labels.forEach(({ box }, i) => {
        for (const other of labels.slice(i + 1)) expect(overlap(box, other.box)).to.equal(false);
        for (const node of found.order) {
          const sign = { x: places.x[node]! - 8, y: places.y[node]! - 8, width: 16, height: 16 };
          expect(overlap(box, sign)).to.equal(false);
        }
        expect(box.x).to.be.at.least(0);
        expect(box.x + box.width).to.be.at.most(width);
      });
    }
  });
});

describe('a name that is too long for its line', () => {
  it('is broken where it can be read aloud', () => {
    const linesOf = (name: string, width: number, letter: number): readonly string[] => {
      const options = { width, height: 400, radius: 8, wanted: [0], drawn: [0] };
      const spacing = { letter, word: 0, fit: 1 };
      const places = { x: Float64Array.of(width / 2), y: Float64Array.of(200) };
      return labelsOf(places, () => name, { ...options, spacing, bold: () => true })[0]!.lines;
    };
    expect(linesOf('Mantelzorgpunt Saniveld', 500, 0)).to.deep.equal(['Mantel-', 'zorgpunt', 'Saniveld']);
    for (const letter of [0, 0.05, 0.12, 0.2])
      for (const name of ['Mantelzorgpunt Saniveld', 'Welzijnsorganisatie', 'Huisartsenpraktijk De Wilg'])
        for (const width of [320, 1100]) {
          const lines = linesOf(name, width, letter);
          const parts = lines
            .join('|')
            .replace(/-\|/g, '\u00ad')
            .replace(/\|/g, ' ')
            .split(/[ \u00ad]/);
          expect(lines.join('').replace(/[- ]/g, '')).to.equal(name.replaceAll(' ', ''));
          for (const part of parts) expect(part, lines.join('|')).to.match(/[aeiou]/i);
        }
  });
});

describe('walking through the network', () => {
  const found = net(saniveld);
  const places = placesOf(
    finishLayout(layoutOf(found.graph)),
    stageFor(finishLayout(layoutOf(found.graph)), 1100),
    wholePicture,
  );

  it('CM3: from every node an arrow leads somewhere, to what is linked first', () => {
    for (const node of found.order) {
      const reached = (['left', 'right', 'up', 'down'] as const).map((way) => nextNode(found, places, node, way));
      expect(reached.some((next) => next !== null)).to.equal(true);
      reached.forEach((next, i) => {
        if (next === null) return;
        const ahead = i < 2 ? places.x[next]! - places.x[node]! : places.y[next]! - places.y[node]!;
        expect(Math.sign(ahead)).to.equal(i % 2 ? 1 : -1);
      });
    }
  });

  it('a finger finds the nearest node within reach and nothing on the ground', () => {
    const node = found.order[0]!;
    const place = { x: places.x[node]! + 3, y: places.y[node]! - 2 };
    expect(nodeAt(places, place, 22)).to.equal(node);
    expect(nodeAt(places, { x: -500, y: -500 }, 22)).to.equal(null);
  });
});
