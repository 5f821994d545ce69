import { cameraAt, stageFor, toLayout, wholePicture, type Camera, type Stage } from '../../domain/network/camera.js';
import { graphOf } from '../../domain/network/graph.js';
import type { Layout, Point } from '../../domain/network/layout.js';
import { netOf, type Net } from '../../domain/network/net.js';
import { sameParts } from '../base/painted-element.js';
import type { NetShown } from './network-model.js';
import { Picture } from './network-picture.js';
import { LayoutRun, sameGraph } from './network-run.js';

/** What is drawn and where it stands: nodes, their places, the room and where the reader looks. */
export class NetGround {
  net: Net | null = null;
  /** Null while it is being laid out. */
  layout: Layout | null = null;
  /** Counts changes of the layout. */
  version = 0;
  camera: Camera = wholePicture;
  readonly picture = new Picture();
  #from: readonly unknown[] = [];
  #run: LayoutRun | null = null;
  #home: Layout | null = null;
  #stage: Stage | null = null;
  /** What was drawn, by key of the node: an update keeps it. */
  readonly #kept = new Map<string, Point>();
  readonly #moved = new Set<string>();

  /** @param ready called when a layout is there that was not at once */
  constructor(private readonly ready: () => void) {}

  /** Where all nodes stand that were drawn, by key, in lengths of a link. */
  get places(): ReadonlyMap<string, Point> {
    return new Map(this.#kept);
  }

  get settled(): boolean {
    return this.layout !== null && this.#run === null;
  }

  /** A reader moved something. */
  get moved(): boolean {
    return this.#moved.size > 0;
  }

  /**
   * Nodes and links anew when the document or the language is another one; a layout when the nodes or links are.
   *
   * @returns whether the nodes are other ones than before, or have other words
   */
  read({ document, words, naming, places }: NetShown): boolean {
    const from = [document, words.language, words.address, places];
    if (sameParts(from, this.#from)) return false;
    this.#from = from;
    const before = this.net;
    const graph = graphOf(document);
    this.net = graph && graph.nodes.length > 0 ? netOf(document, graph, naming.text) : null;
    if (this.net && before && this.layout && !places && sameGraph(before.graph, this.net.graph)) return true;
    this.stop();
    this.layout = null;
    if (!this.net) return true;
    const run = new LayoutRun(this.net.graph, new Map([...this.#kept, ...(places ?? [])]), () => {
      this.#arrive(run);
      this.ready();
    });
    this.#run = run;
    if (run.layout) this.#arrive(run);
    return true;
  }

  #arrive({ layout }: LayoutRun): void {
    this.#run = null;
    this.#stage = null;
    this.layout = layout;
    this.#home = layout && { x: layout.x.slice(), y: layout.y.slice() };
    this.#keep();
  }

  /** Stops what runs; the next reading starts anew, with the places there are. */
  stop(): void {
    this.#run?.stop();
    this.#run = null;
    if (!this.layout) this.#from = [];
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
