import { expect } from '@open-wc/testing';
import fc, { runs } from '../../support/property.js';
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

  it('CM6: is the same each time, also when it is run in slices, and another one with another seed', () => {
    const large = grid(20);
    for (const graph of [saniveld, large]) {
      const whole = points(finishLayout(layoutOf(graph)));
      const slices = layoutOf(graph);
      let yields = 0;
      let result = slices.next();
      while (!result.done) {
        yields++;
        result = slices.next();
      }
      expect(yields).to.be.above(graph === large ? 100 : 0);
      expect(points(result.value)).to.deep.equal(whole);
      expect(points(finishLayout(layoutOf(graph, { seed: 2 })))).to.not.deep.equal(whole);
    }
  });

  it('lies down: the longest side is along x', () => {
    const line: Graph = { nodes: named(30), links: named(29).map((_, i) => [i, i + 1]) };
    const { x, y } = finishLayout(layoutOf(line));
    const length = (list: Float64Array): number => Math.max(...list) - Math.min(...list);
    expect(length(x)).to.be.above(28);
    expect(length(y)).to.be.below(2);
  });

  const graphs = fc.integer({ min: 1, max: 24 }).chain((count) =>
    fc.record({
      nodes: fc.constant(named(count)),
      links: fc
        .uniqueArray(fc.tuple(fc.nat(count - 1), fc.nat(count - 1)), {
          maxLength: 60,
          selector: ([a, b]) => `${Math.min(a, b)} ${Math.max(a, b)}`,
        })
        .map((pairs) => pairs.filter(([a, b]) => a !== b)),
    }),
  );

  it('property: finite, the same when run again, and with no two nodes in one place', () => {
    fc.assert(
      fc.property(graphs, fc.nat(1000), (graph, seed) => {
        const layout = finishLayout(layoutOf(graph, { seed }));
        expect(points(layout).every(Number.isFinite)).to.equal(true);
        expect(points(finishLayout(layoutOf(graph, { seed })))).to.deep.equal(points(layout));
        const places = new Set(graph.nodes.map((_, i) => `${layout.x[i]!.toFixed(6)} ${layout.y[i]!.toFixed(6)}`));
        expect(places.size).to.equal(graph.nodes.length);
      }),
      runs(60),
    );
  });

  it('property: given positions do not move, whichever they are, and the rest is finite', () => {
    const number = fc.double({ min: -50, max: 50, noNaN: true });
    fc.assert(
      fc.property(
        graphs,
        fc.array(fc.option(fc.record({ x: number, y: number })), { maxLength: 24 }),
        (graph, some) => {
          const given = new Map(graph.nodes.flatMap((node, i) => (some[i] ? [[node, some[i]] as const] : [])));
          const layout = finishLayout(layoutOf(graph, { given }));
          graph.nodes.forEach((node, i) => {
            const point = given.get(node);
            if (point) expect([layout.x[i], layout.y[i]]).to.deep.equal([point.x, point.y]);
          });
          expect(points(layout).every(Number.isFinite)).to.equal(true);
        },
      ),
      runs(60),
    );
  });

  it('pulls a new node as far as its links say, also when all others are fixed', () => {
    for (const count of [4, 5, 8, 9]) {
      const graph: Graph = { nodes: named(count), links: named(count - 1).map((_, i) => [i, i + 1]) };
      const given = new Map(named(count - 1).map((node, i) => [node, { x: i, y: 0 }]));
      const { x, y } = finishLayout(layoutOf(graph, { given }));
      expect(x[count - 1]).to.be.closeTo(count - 1, 0.2);
      expect(y[count - 1]).to.be.closeTo(0, 0.6);
    }
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

  it('parts that do not hang together stand beside each other, nodes without links in rows of their own', () => {
    const ring = (from: number, count: number): [number, number][] =>
      Array.from({ length: count }, (_, i) => [from + i, from + ((i + 1) % count)]);
    const graph: Graph = { nodes: named(60), links: [...ring(0, 20), ...ring(20, 12), ...ring(32, 8)] };
    const layout = finishLayout(layoutOf(graph));
    const box = (from: number, to: number) => {
      const [xs, ys] = [layout.x.slice(from, to), layout.y.slice(from, to)];
      return { left: Math.min(...xs), right: Math.max(...xs), top: Math.min(...ys), bottom: Math.max(...ys) };
    };
    const boxes = [box(0, 20), box(20, 32), box(32, 40), box(40, 60)];
    boxes.forEach((a, i) => {
      for (const b of boxes.slice(i + 1))
        expect(a.right < b.left || b.right < a.left || a.bottom < b.top || b.bottom < a.top).to.equal(true);
    });
    const [all, lone] = [box(0, 60), boxes[3]!];
    expect((all.right - all.left) / (all.bottom - all.top)).to.be.within(0.7, 3);
    expect(lone.bottom - lone.top).to.be.below(4);
    // What comes later stands clear of what was there.
    const given = new Map(graph.nodes.slice(0, 20).map((node, i) => [node, { x: layout.x[i]!, y: layout.y[i]! }]));
    const after = finishLayout(layoutOf(graph, { given }));
    expect([...after.x.slice(0, 20)]).to.deep.equal([...layout.x.slice(0, 20)]);
    for (let i = 20; i < 60; i++) expect(after.y[i]).to.be.above(boxes[0]!.bottom + 0.5);
  });

  it('is not made above 1,000 nodes: then there is the list', () => {
    const partners = named(1000).map((id) => ({ id, name: id }));
    const raw = { schema: 'veerkracht/network@1', partners, issues: [{ id: 'i', title: 'I' }] };
    expect(graphOf(networkAt(networkFor(document(raw), 'public')))).to.equal(null);
  });
});
