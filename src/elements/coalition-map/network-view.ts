import type { Mark } from '../../domain/draw/mark.js';
import type { Places, Stage } from '../../domain/network/camera.js';
import { lineHeight, type Label } from '../../domain/network/labels.js';
import type { LinkKind, Net, NetNode } from '../../domain/network/net.js';

/** One layer of the picture: some nodes with some links. */
export interface Layer {
  readonly net: Net;
  readonly places: Places;
  readonly stage: Stage;
  /** Half the size of a node. */
  readonly radius: number;
  readonly nodes: readonly number[];
  readonly links: readonly number[];
}

/** Thin links first, so that those who pull lie on top. */
const kinds: readonly LinkKind[] = ['relation', 'allows', 'helps', 'leads'];

/** One decimal is finer than a screen at this size, and a thousand places stay short. */
const short = (n: number): number => Math.round(n * 10) / 10;

export type Shape = NonNullable<NetNode['family']> | 'issue';

const circle = (x: number, y: number, r: number): string =>
  `M${short(x - r)} ${short(y)}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0z`;

/** The outline of a node's sign around a place; signs look equally large. */
export const signs: Readonly<Record<Shape, (x: number, y: number, r: number) => string>> = {
  government: (x, y, r) => `M${short(x - r * 0.88)} ${short(y - r * 0.88)}h${r * 1.76}v${r * 1.76}h${-r * 1.76}z`,
  care: circle,
  welfare: (x, y, r) =>
    `M${short(x)} ${short(y - r * 1.2)}l${r * 1.2} ${r * 1.2}l${-r * 1.2} ${r * 1.2}l${-r * 1.2} ${-r * 1.2}z`,
  residents: (x, y, r) => `M${short(x)} ${short(y - r * 1.2)}l${r * 1.2} ${r * 2.1}h${-r * 2.4}z`,
  // As in the other views: a ring with a dot.
  other: (x, y, r) => circle(x, y, r) + circle(x, y, r * 0.68) + circle(x, y, r * 0.36),
  issue: (x, y, r) => `M${short(x - r * 1.3)} ${short(y - r)}h${r * 2.6}v${r * 2}h${-r * 2.6}z`,
};
const cardTop = (x: number, y: number, r: number): string =>
  `M${short(x - r * 1.3)} ${short(y - r)}h${r * 2.6}v${r * 0.7}h${-r * 2.6}z`;

export const shapes: readonly Shape[] = ['other', 'government', 'care', 'welfare', 'residents', 'issue'];

/** All links of a kind are one path, all signs of a shape one more: a thousand nodes cost as many elements as ten. */
export const layerMarks = ({ net, places: { x, y }, stage, radius, nodes, links }: Layer): readonly Mark[] => {
  const lines = new Map<LinkKind, string>();
  for (const link of links) {
    const [a, b] = net.graph.links[link]!;
    if (outside(x[a]!, x[b]!, stage.width) || outside(y[a]!, y[b]!, stage.height)) continue;
    const kind = net.kinds[link]!;
    const line = `M${short(x[a]!)} ${short(y[a]!)}L${short(x[b]!)} ${short(y[b]!)}`;
    lines.set(kind, (lines.get(kind) ?? '') + line);
  }
  const outlines = new Map<Shape, string>();
  let tops = '';
  for (const node of nodes) {
    const [atX, atY] = [x[node]!, y[node]!];
    if (outside(atX - 2 * radius, atX + 2 * radius, stage.width)) continue;
    if (outside(atY - 2 * radius, atY + 2 * radius, stage.height)) continue;
    const shape = net.nodes[node]!.family ?? 'issue';
    outlines.set(shape, (outlines.get(shape) ?? '') + signs[shape](atX, atY, radius));
    if (shape === 'issue') tops += cardTop(atX, atY, radius);
  }
  return [
    ...kinds.map((kind): Mark => ['path', { class: `net-line ${kind}`, d: lines.get(kind) ?? '' }]),
    ...shapes.map((shape): Mark => ['path', { class: `net-node ${shape}`, d: outlines.get(shape) ?? '' }]),
    ['path', { class: 'net-node top', d: tops }],
  ];
};

const outside = (a: number, b: number, room: number): boolean => (a < 0 && b < 0) || (a > room && b > room);

/** Names where they found room. */
export const namesMark = (labels: readonly Label[]): Mark => ['g', { class: 'net-names' }, labels.map(labelMark)];

const labelMark = ({ lines, bold, anchor, x, y }: Label): Mark => [
  'text',
  { x, y, 'text-anchor': anchor, class: bold ? 'issue' : null },
  lines.length === 1
    ? lines[0]!
    : lines.map((line, i): Mark => ['tspan', { x, y: y + Math.round(i * lineHeight * 100) / 100 }, line]),
];

/** A ring around a node. */
export const ringMark = (name: string, place: { readonly x: number; readonly y: number } | null, r: number): Mark => [
  'circle',
  { class: name, cx: place ? short(place.x) : 0, cy: place ? short(place.y) : 0, r: place ? r : 0 },
];
