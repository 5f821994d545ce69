import { expect } from '@open-wc/testing';
import { networkAt } from '../../../src/domain/network/at.js';
import { graphOf, type Graph } from '../../../src/domain/network/graph.js';
import { finishLayout, layoutOf, stressOf, type Layout } from '../../../src/domain/network/layout.js';
import { networkFor } from '../../../src/domain/network/seen.js';
import { document } from './cases.js';

const file = async (name: string): Promise<unknown> =>
  (await fetch(new URL(`../../../demo/data/network-${name}.json`, import.meta.url))).json();
const saniveld = graphOf(networkAt(networkFor(document(await file('saniveld')), 'public')))!;

const named = (count: number): string[] => Array.from({ length: count }, (_, index) => `n${index}`);
const grid = (side: number): Graph => ({
  nodes: named(side * side),
  links: named(side * side).flatMap((_, i) => [
    ...(i % side < side - 1 ? [[i, i + 1] as const] : []),
    ...(i + side < side * side ? [[i, i + side] as const] : []),
  ]),
});
const points = (layout: Layout): number[] => [...layout.x, ...layout.y];

describe('the layout of the network', () => {
  it('has no more stress than its bound: a line 0.01, a grid of 100 0.05, the example file 0.12', () => {
    const line: Graph = { nodes: named(30), links: named(29).map((_, i) => [i, i + 1]) };
    expect(stressOf(line, finishLayout(layoutOf(line)))).to.be.below(0.01);
    expect(stressOf(grid(10), finishLayout(layoutOf(grid(10))))).to.be.below(0.05);
    expect(saniveld.nodes.length).to.equal(21);
    expect(stressOf(saniveld, finishLayout(layoutOf(saniveld)))).to.be.below(0.12);
  });

  it('is the same each time, also when it is run in slices, and another one with another seed', () => {
    const whole = points(finishLayout(layoutOf(saniveld)));
    const slices = layoutOf(saniveld);
    let yields = 0;
    let result = slices.next();
    while (!result.done) {
      yields++;
      result = slices.next();
    }
    expect(yields).to.be.above(10);
    expect(points(result.value)).to.deep.equal(whole);
    expect(points(finishLayout(layoutOf(saniveld, { seed: 2 })))).to.not.deep.equal(whole);
  });

  it('leaves given positions where they are, and what was drawn after an update', () => {
    const before = finishLayout(layoutOf(saniveld));
    const given = new Map(saniveld.nodes.map((node, i) => [node, { x: before.x[i]!, y: before.y[i]! }]));
    const grown: Graph = {
      nodes: [...saniveld.nodes, 'partner:new'],
      links: [...saniveld.links, [0, saniveld.nodes.length]],
    };
    const after = finishLayout(layoutOf(grown, { given }));
    expect([...after.x.slice(0, -1)]).to.deep.equal([...before.x]);
    expect([...after.y.slice(0, -1)]).to.deep.equal([...before.y]);
    const last = saniveld.nodes.length;
    expect(Math.hypot(after.x[last]! - after.x[0]!, after.y[last]! - after.y[0]!)).to.be.within(0.2, 3);
  });

  it('stands with nothing, one node, and parts without a link: all numbers are numbers', () => {
    const parts: Graph = {
      nodes: named(9),
      links: [
        [0, 1],
        [2, 3],
      ],
    };
    const many: Graph = { nodes: named(300), links: named(300).map((_, i) => [i, (i * 7 + 1) % 300] as const) };
    for (const graph of [{ nodes: [], links: [] }, { nodes: ['a'], links: [] }, parts, many]) {
      const layout = finishLayout(layoutOf(graph));
      expect(points(layout).every(Number.isFinite)).to.equal(true);
      expect(layout.x.length).to.equal(graph.nodes.length);
    }
  });

  it('is not made above 1,000 nodes: then there is the list', () => {
    const partners = named(1000).map((id) => ({ id, name: id }));
    const raw = { schema: 'veerkracht/network@1', partners, issues: [{ id: 'i', title: 'I' }] };
    expect(graphOf(networkAt(networkFor(document(raw), 'public')))).to.equal(null);
  });
});
