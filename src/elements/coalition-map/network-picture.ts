import { overlap } from '../../domain/draw/box.js';
import type { Mark } from '../../domain/draw/mark.js';
import { noMark } from '../../domain/draw/mark.js';
import type { Spacing } from '../../domain/draw/text.js';
import { placesOf, type Camera, type Places, type Stage } from '../../domain/network/camera.js';
import { labelsOf, type Label } from '../../domain/network/labels.js';
import type { Layout } from '../../domain/network/layout.js';
import type { Net } from '../../domain/network/net.js';
import { sameParts } from '../../domain/draw/remembering.js';
import { layerMarks, namesMark, ringMark } from './network-view.js';

/** What the picture is made from. */
export interface Look {
  readonly net: Net;
  readonly layout: Layout;
  /** Counts changes of the layout; a node that is being moved is not one until it is put down. */
  readonly version: number;
  readonly stage: Stage;
  readonly camera: Camera;
  readonly spacing?: Spacing | undefined;
  /** Nodes that stay clear while the rest steps back; null = all. */
  readonly clear: ReadonlySet<number> | null;
  readonly chosen: number | null;
  /** A node that is pointed at, moved or walked on. */
  readonly over: number | null;
  readonly held: number | null;
  /** Walked on with the keyboard: gets a ring. */
  readonly ringed: number | null;
}

/** Half the size of a node: what there is room for. */
const radiusFor = (count: number, { width, height }: Stage, zoom: number): number => {
  const room = Math.min(8, Math.max(2.5, 0.11 * Math.sqrt((width * height) / count)));
  return Math.round(Math.min(9, room * Math.sqrt(Math.min(zoom, 6))) * 10) / 10;
};

/** What people work on together is named first. */
const issuesFirst = ({ nodes }: Net, all: readonly number[]): readonly number[] => [
  ...all.filter((node) => nodes[node]!.kind === 'issue'),
  ...all.filter((node) => nodes[node]!.kind === 'partner'),
];

/** How thin links must be to see the nodes between them. */
const crowd = (links: number): string | null => (links > 1200 ? 'net-crowd' : links > 250 ? 'net-dense' : null);

/** Links and signs, and the names that found room beside them. */
interface Drawn {
  readonly links: number;
  readonly marks: readonly Mark[];
  readonly labels: readonly Label[];
}

/** The picture in layers, kept between drawings: while one node moves, the others are not drawn again. */
export class Picture {
  places: Places = { x: new Float64Array(), y: new Float64Array() };
  radius = 8;
  /** How many names found room when all was drawn. */
  named = 0;
  #placed: readonly unknown[] = [];
  #base: (Drawn & { readonly from: readonly unknown[] }) | null = null;

  /** Where the nodes stand, without drawing. */
  place({ layout, version, stage, camera }: Look): void {
    const from = [layout, version, stage, camera];
    if (sameParts(from, this.#placed)) return;
    this.#placed = from;
    this.places = placesOf(layout, stage, camera);
  }

  marks(look: Look): readonly Mark[] {
    const { net, camera, clear, chosen, over, held, ringed } = look;
    this.place(look);
    this.radius = radiusFor(net.nodes.length, look.stage, camera.zoom);
    const base = this.#baseOf(look);
    const front = clear && this.#frontOf(look, clear);
    const around = (front ?? base).labels;
    const top = over === null ? null : this.#topOf(look, over, held === null ? around : []);
    // A name that is pointed at does not lie over another one.
    const rest = top?.labels.length
      ? around.filter(({ box, node }) => node !== over && !top.labels.some((one) => overlap(one.box, box, 1)))
      : around;
    const at = (node: number | null): { readonly x: number; readonly y: number } | null =>
      node === null ? null : { x: this.places.x[node]!, y: this.places.y[node]! };
    return [
      [
        'g',
        { class: front ? `net-back ${crowd(base.links) ?? ''}` : crowd(base.links) },
        [...base.marks, namesMark(front ? [] : rest)],
      ],
      front ? ['g', { class: crowd(front.links) }, [...front.marks, namesMark(rest)]] : noMark,
      ringMark('net-chosen', at(chosen), this.radius + 6),
      top ? ['g', { class: 'net-over' }, [...top.marks, namesMark(top.labels)]] : noMark,
      ringMark('net-ring', at(ringed), this.radius + 10),
    ];
  }

  /** All that is not being moved. */
  #baseOf(look: Look): Drawn {
    const { net, version, layout, stage, camera, held, spacing } = look;
    const from = [net, layout, version, stage, camera, held, spacing];
    if (this.#base && sameParts(from, this.#base.from)) return this.#base;
    const nodes = net.order.filter((node) => node !== held);
    const links = [...net.kinds.keys()].filter((link) => held === null || !net.graph.links[link]!.includes(held));
    this.#base = { from, ...this.#drawn(look, nodes, links, issuesFirst(net, nodes)) };
    if (held === null) this.named = this.#base.labels.length;
    return this.#base;
  }

  /** What stays clear: of a chosen node its links, else all links among those that stay. */
  #frontOf(look: Look, clear: ReadonlySet<number>): Drawn {
    const { net, chosen, held } = look;
    const stays = (node: number): boolean => clear.has(node) && node !== held;
    const nodes = net.order.filter(stays);
    const links = (chosen === null ? [...net.kinds.keys()] : net.linksOf[chosen]!).filter((link) =>
      net.graph.links[link]!.every(stays),
    );
    const first =
      chosen !== null && stays(chosen) ? [chosen, ...nodes.filter((node) => node !== chosen)] : issuesFirst(net, nodes);
    return this.#drawn(look, nodes, links, first);
  }

  /** One node with its links, and its name when it has none yet. */
  #topOf(look: Look, over: number, around: readonly Label[]): Drawn {
    const named = around.some(({ node }) => node === over);
    return this.#drawn(look, [over], look.net.linksOf[over]!, named ? [] : [over]);
  }

  #drawn(look: Look, nodes: readonly number[], links: readonly number[], wanted: readonly number[]): Drawn {
    const { net, stage, spacing } = look;
    const { places, radius } = this;
    const { width, height } = stage;
    return {
      links: links.length,
      marks: layerMarks({ net, places, stage, radius, nodes, links }),
      labels: labelsOf(places, (node) => net.nodes[node]!.name, {
        width,
        height,
        radius,
        spacing,
        wanted,
        drawn: nodes,
        bold: (node) => net.nodes[node]!.kind === 'issue',
      }),
    };
  }
}
