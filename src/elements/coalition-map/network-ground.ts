import { cameraAt, stageFor, toLayout, wholePicture, type Camera, type Stage } from '../../domain/network/camera.js';
import { graphOf, graphSize, mostNodes, type Graph, type GraphSize } from '../../domain/network/graph.js';
import { layoutOf, type Layout, type Point } from '../../domain/network/layout.js';
import { netOf, type Net } from '../../domain/network/net.js';
import { sameParts } from '../../domain/draw/remembering.js';
import { Picture } from './network-picture.js';
import { SlicedRun } from './network-run.js';
import type { NetworkShown } from './parts.js';

/** Up to so many nodes all is done at once: a few milliseconds. */
const atOnce = 120;

const sameGraph = (a: Graph, b: Graph): boolean =>
  a.nodes.length === b.nodes.length &&
  a.links.length === b.links.length &&
  a.nodes.every((node, i) => node === b.nodes[i]) &&
  a.links.every(([from, to], i) => from === b.links[i]![0] && to === b.links[i]![1]);

/** What is drawn and where it stands: nodes, their places, the room and where the reader looks. */
export class NetGround {
  net: Net | null = null;
  /** Null while it is being laid out. */
  layout: Layout | null = null;
  /** Counts changes of the layout. */
  version = 0;
  camera: Camera = wholePicture;
  readonly picture = new Picture();
  /** How large the network is when there is nothing to draw. */
  size: GraphSize = { nodes: 0, links: 0 };
  #from: readonly unknown[] = [];
  #run: SlicedRun | null = null;
  #home: Layout | null = null;
  #stage: Stage | null = null;
  /** What was drawn, by key of the node: an update keeps it. */
  readonly #kept = new Map<string, Point>();
  readonly #moved = new Set<string>();

  /** @param changed the nodes are other ones, or have other words; within `read`, or later for what is much */
  constructor(private readonly changed: () => void) {}

  /** Where all nodes stand that were drawn, by key, in lengths of a link. */
  get places(): ReadonlyMap<string, Point> {
    return new Map(this.#kept);
  }

  get settled(): boolean {
    return this.#run === null;
  }

  /** A reader moved something. */
  get moved(): boolean {
    return this.#moved.size > 0;
  }

  /** Place of a node by its key; null when it is not there. */
  find(key: string | null): number | null {
    const node = key === null ? -1 : (this.net?.graph.nodes.indexOf(key) ?? -1);
    return node < 0 ? null : node;
  }

  /** Nodes and links anew when the document or the language is another one; a layout when the nodes or links are. */
  read(shown: NetworkShown): void {
    const { document, words, places } = shown;
    const from = [document, words.language, words.address, places];
    if (sameParts(from, this.#from)) return;
    this.#from = from;
    this.#run?.stop();
    const count = document.partners.length + document.issues.length;
    // Too many are refused at once as well.
    const few = count <= atOnce || count > mostNodes;
    let done = false;
    const run = new SlicedRun(this.#steps(shown), few, () => {
      done = true;
      this.#run = null;
      this.changed();
    });
    if (!done) this.#run = run;
  }

  *#steps({ document, naming, places }: NetworkShown): Generator<void, void> {
    const graph = graphOf(document);
    if (!graph || graph.nodes.length === 0) {
      this.size = graphSize(document);
      this.net = this.layout = null;
      return;
    }
    yield;
    const net = netOf(document, graph, naming.text);
    yield;
    const same = this.net !== null && this.layout !== null && !places && sameGraph(this.net.graph, graph);
    const layout = same ? this.layout : yield* layoutOf(graph, { given: new Map([...this.#kept, ...(places ?? [])]) });
    this.net = net;
    if (same || !layout) return;
    this.#stage = null;
    this.layout = layout;
    this.#home = { x: layout.x.slice(), y: layout.y.slice() };
    this.#keep();
  }

  /** Stops what runs; the next reading starts anew, with the places there are. */
  stop(): void {
    this.#run?.stop();
    if (this.#run) this.#from = [];
    this.#run = null;
  }

  /** @param width in units of 1/16 of the text size */
  stageOf(width: number): Stage {
    if (this.#stage?.width !== width) this.#stage = stageFor(this.layout!, width);
    return this.#stage;
  }

  get stage(): Stage | null {
    return this.#stage;
  }

  /** Puts a node elsewhere in the picture; no other node moves. */
  put(node: number, to: Point): void {
    const { width, height } = this.#stage!;
    const edge = this.picture.radius + 2;
    const x = Math.min(width - edge, Math.max(edge, to.x));
    const y = Math.min(height - edge, Math.max(edge, to.y));
    const point = toLayout({ x, y }, this.#stage!, this.camera);
    [this.layout!.x[node], this.layout!.y[node]] = [point.x, point.y];
    [this.picture.places.x[node], this.picture.places.y[node]] = [x, y];
    const { key } = this.net!.nodes[node]!;
    this.#moved.add(key);
    this.#kept.set(key, point);
  }

  /** A node that was put elsewhere stays there. */
  settle(): void {
    this.version++;
  }

  /** All nodes where the layout had them. */
  putBack(): void {
    this.layout = { x: this.#home!.x.slice(), y: this.#home!.y.slice() };
    this.#moved.clear();
    this.#keep();
  }

  /** Looks at a node that is out of view. */
  follow(node: number): void {
    const { width, height } = this.#stage!;
    const [x, y] = [this.picture.places.x[node]! / width, this.picture.places.y[node]! / height];
    if (x >= 0 && x <= 1 && y >= 0 && y <= 1) return;
    const { zoom } = this.camera;
    this.camera = cameraAt(zoom, this.camera.x + (x - 0.5) / zoom, this.camera.y + (y - 0.5) / zoom);
  }

  #keep(): void {
    this.version++;
    const { x, y } = this.layout!;
    this.net!.nodes.forEach(({ key }, i) => this.#kept.set(key, { x: x[i]!, y: y[i]! }));
  }
}
