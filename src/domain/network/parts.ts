import type { Graph } from './graph.js';

/** Nodes that hang together, by place: each part in order of place, the parts by their first node. */
export const partsOf = ({ nodes, links }: Graph): readonly (readonly number[])[] => {
  // Union by the smallest place, so that the first of a part stands for it.
  const first = Uint16Array.from(nodes.keys());
  const find = (node: number): number => {
    let at = node;
    while (first[at] !== at) {
      first[at] = first[first[at]!]!;
      at = first[at]!;
    }
    return at;
  };
  for (const [a, b] of links) {
    const [one, other] = [find(a), find(b)];
    if (one < other) first[other] = one;
    else first[one] = other;
  }
  const parts = new Map<number, number[]>();
  nodes.forEach((_, node) => {
    const head = find(node);
    const part = parts.get(head);
    if (part) part.push(node);
    else parts.set(head, [node]);
  });
  return [...parts.values()];
};
