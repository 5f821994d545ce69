import type { Mark } from '../../domain/draw/mark.js';
import { noMark } from '../../domain/draw/mark.js';
import { cameraAt, wholePicture, zoomed, type Camera } from '../../domain/network/camera.js';
import type { Point } from '../../domain/network/layout.js';
import type { Net } from '../../domain/network/net.js';
import { nextNode, nodeAt, type Direction } from '../../domain/network/walk.js';
import { paint } from '../base/paint.js';
import { sameParts } from '../../domain/draw/remembering.js';
import { watchPaper } from '../base/paper.js';
import { PartWords } from '../base/part-words.js';
import { listenTo, type NetHandler } from './network-hands.js';
import { NetGround } from './network-ground.js';
import type { Look } from './network-picture.js';
import { inNextTask } from './network-run.js';
import { howMarks, insteadMarks, keyMarks, moveMarks, spotMark, toolMarks, waitingMarks } from './network-sheet.js';
import { netBook, type NetKey, type NetWords } from './network-words.js';
import type { NetworkHost, NetworkShown } from './parts.js';

/** A finger of 44 px finds a node. */
const reach = 22;
/** One press of a button: times larger, share of the view, units that a node moves. */
const zoomStep = 1.5;
const panStep = 0.25;
const moveStep = 24;
/** Entries of the list that come in one task. */
const portion = 250;
const ways: Readonly<Record<Direction, Point>> = {
  left: { x: -1, y: 0 },
  right: { x: 1, y: 0 },
  up: { x: 0, y: -1 },
  down: { x: 0, y: 1 },
};

/**
 * The whole network at once: partners, issues and relations as nodes and links, for readers who need it. It draws in a
 * place of its element and tells it what is chosen. All that a hand can do in the picture there is a key and a button for.
 */
export class NetworkPart implements NetHandler {
  #place: HTMLElement | null = null;
  #painted: readonly Mark[] = [];
  #deafen: (() => void) | null = null;
  #leavePaper: (() => void) | null = null;
  #printing = false;

  #shown: NetworkShown | null = null;
  readonly #book = new PartWords<NetKey>(netBook, () => this.host.update());
  #words: NetWords | null = null;
  readonly #ground = new NetGround(() => this.#changed());
  /** How many entries of the list are drawn: a long one comes in portions after the picture. */
  #listed = portion;
  #listing = false;
  #spots: { readonly from: readonly unknown[]; readonly marks: readonly Mark[] } | null = null;

  /** Key of the node that is the tab stop. */
  #here: string | null = null;
  #hovered: number | null = null;
  #ringed: number | null = null;
  #held: number | null = null;
  /** The choice that was last drawn. */
  #met: string | null = null;
  /** A choice that was closed here and that the element still has. */
  #closed: string | null = null;

  constructor(private readonly host: NetworkHost) {}

  /** Draws, or draws again, in a place that is its own. */
  draw(place: HTMLElement, shown: NetworkShown): void {
    this.#shown = shown;
    this.#settleIn(place);
    const { language, address } = shown.words;
    const words = this.#book.for(language, address);
    // Meanwhile what is there stays, in the words that it has.
    if (!words) return;
    this.#words = words;
    place.lang = words.language;
    const key = this.#chosenKey;
    if (key !== this.#closed) this.#closed = null;
    this.#ground.read(this.#shown);
    this.#paint();
    this.#meet(key);
  }

  /** What was chosen elsewhere comes into view. */
  #meet(key: string | null): void {
    if (key === this.#met) return;
    this.#met = key;
    const chosen = this.#chosen;
    if (chosen === null || !this.#ground.stage) return;
    this.#ground.follow(chosen);
    this.#paint();
  }

  /** Another view or no document is shown: stops what runs. What was moved stays for when it comes back. */
  leave(): void {
    this.#ground.stop();
    this.#deafen?.();
    this.#leavePaper?.();
    this.#deafen = this.#leavePaper = this.#place = null;
    this.#painted = [];
    this.#hovered = this.#ringed = this.#held = null;
  }

  /** Where the nodes stand, by key, in lengths of a link: to be saved and handed in again as `places`. */
  get places(): ReadonlyMap<string, Point> {
    return this.#ground.places;
  }

  /** @internal Where a node stands in the picture, in shares of its width and height; null when it is not drawn. */
  pictureOf(key: string): Point | null {
    const { stage, picture } = this.#ground;
    const node = this.#ground.find(key);
    if (node === null || !stage) return null;
    return { x: picture.places.x[node]! / stage.width, y: picture.places.y[node]! / stage.height };
  }

  /** True when all stands: nothing is being laid out or listed. */
  get settled(): boolean {
    return this.#ground.settled && !this.#listing;
  }

  // --- what is drawn ------------------------------------------------------------------------------------------------

  #settleIn(place: HTMLElement): void {
    if (place === this.#place) return;
    this.#deafen?.();
    this.#place = place;
    this.#painted = [];
    place.replaceChildren();
    place.addEventListener('click', this.#pressed);
    const deafen = listenTo(place, this);
    this.#deafen = () => {
      deafen();
      place.removeEventListener('click', this.#pressed);
    };
    this.#leavePaper ??= watchPaper((printing) => {
      this.#printing = printing;
      if (printing) this.#listAll();
      this.#paint();
    });
  }

  /** Other nodes, or other words. */
  #changed(): void {
    this.#hovered = this.#ringed = this.#held = null;
    this.#paint();
  }

  get #chosenKey(): string | null {
    const chosen = this.#shown?.chosen;
    return chosen ? `${chosen.kind}:${chosen.id}` : null;
  }

  get #chosen(): number | null {
    const key = this.#chosenKey;
    return key === this.#closed ? null : this.#ground.find(key);
  }

  /** What stays clear: the chosen node with its neighbours, else what the reader looks for; null = all. */
  #clear(net: Net, chosen: number | null): ReadonlySet<number> | null {
    if (chosen !== null) return new Set([chosen, ...net.nodes[chosen]!.links]);
    const { filter } = this.#shown!;
    const partners = net.order.filter((node) => net.nodes[node]!.kind === 'partner');
    const found = partners.filter((node) => filter(net.nodes[node]!.id));
    if (found.length === partners.length) return null;
    const issues = found.flatMap((node) =>
      net.nodes[node]!.links.filter((other) => net.nodes[other]!.kind === 'issue'),
    );
    return new Set([...found, ...issues]);
  }

  #look(net: Net): Look {
    const { width, spacing } = this.#shown!;
    const { layout, version, camera } = this.#ground;
    const still = this.#printing;
    const chosen = still ? null : this.#chosen;
    return {
      net,
      layout: layout!,
      version,
      stage: this.#ground.stageOf(width),
      camera: still ? wholePicture : camera,
      spacing,
      clear: still ? null : this.#clear(net, chosen),
      chosen,
      over: still ? null : (this.#held ?? this.#hovered ?? this.#ringed),
      held: still ? null : this.#held,
      ringed: still ? null : this.#ringed,
    };
  }

  #paint(): void {
    const words = this.#words;
    if (!this.#place || !words || !this.#shown) return;
    const marks = this.#marks(words);
    paint(this.#place, this.#painted, marks);
    this.#painted = marks;
    const { net, layout } = this.#ground;
    if (this.#listing || !net || !layout || this.#listed >= net.order.length) return;
    this.#listing = true;
    inNextTask(() => {
      this.#listing = false;
      this.#listed += portion;
      this.#paint();
    });
  }

  /** The list is there to its end. */
  #listAll(): void {
    this.#listed = Infinity;
  }

  #marks(words: NetWords): readonly Mark[] {
    const { net, layout, picture } = this.#ground;
    if (!net || !layout) {
      if (!this.#ground.settled) return waitingMarks(words);
      return insteadMarks(this.#ground.size, words);
    }
    const look = this.#look(net);
    const { stage, camera, chosen } = look;
    const inside = picture.marks(look);
    const { partners, issues, kinds } = net;
    return [
      howMarks(net, words),
      toolMarks(camera.zoom, this.#ground.moved, words),
      [
        'div',
        { class: camera.zoom > 1 ? 'net-stage near' : 'net-stage', tabindex: -1 },
        [
          [
            'svg',
            {
              class: 'net-picture',
              viewBox: `0 0 ${stage.width} ${stage.height}`,
              role: 'img',
              'aria-label': words.say('picture', { partners, issues, links: kinds.length }),
            },
            inside,
          ],
          ['ul', { class: 'net-spots', 'aria-label': words.say('all') }, this.#spotMarks(look, words)],
        ],
      ],
      picture.named < net.nodes.length && chosen === null
        ? ['p', { class: 'soft screen-only' }, words.say('someNames')]
        : noMark,
      chosen === null ? noMark : moveMarks(net.nodes[chosen]!.name, words),
      keyMarks(net, words),
    ];
  }

  /** The list over the picture; only the entry that is walked on has a place, so that a magnifier can follow. */
  #spotMarks({ net, stage, chosen }: Look, words: NetWords): readonly Mark[] {
    const plain = { here: false, open: false, style: null };
    if (!this.#spots || !sameParts(this.#spots.from, [net, words]))
      this.#spots = { from: [net, words], marks: net.order.map((node) => spotMark(net, node, words, plain)) };
    const here = this.#ground.find(this.#here) ?? net.order[0] ?? 0;
    const { x, y } = this.#ground.picture.places;
    return this.#spots.marks.slice(0, this.#listed).map((mark, i) => {
      const node = net.order[i]!;
      if (node !== here && node !== chosen) return mark;
      const style =
        node === here ? `left:${(x[node]! / stage.width) * 100}%;top:${(y[node]! / stage.height) * 100}%` : null;
      return spotMark(net, node, words, { here: node === here, open: node === chosen, style });
    });
  }

  // --- acts ---------------------------------------------------------------------------------------------------------

  readonly #pressed = ({ target }: Event): void => {
    const button = target instanceof Element ? target.closest<HTMLElement>('[data-net]') : null;
    if (!button || !this.#ground.layout || button.getAttribute('aria-disabled') === 'true') return;
    const { net: act, node, way } = button.dataset;
    const to = ways[way as Direction] ?? { x: 0, y: 0 };
    if (act === 'choose') this.choose(Number(node));
    else if (act === 'closer') this.#aim(zoomed(this.#ground.camera, zoomStep));
    else if (act === 'further') this.#aim(zoomed(this.#ground.camera, 1 / zoomStep));
    else if (act === 'whole') {
      this.#aim(wholePicture);
      this.#focus('[data-net="closer"]');
    } else if (act === 'pan') {
      const { zoom, x, y } = this.#ground.camera;
      this.#aim(cameraAt(zoom, x + (to.x * panStep) / zoom, y + (to.y * panStep) / zoom));
    } else if (act === 'move') this.#move(to);
    else if (act === 'back') this.#putBack();
  };

  #keyOf(node: number): string {
    return this.#ground.net!.nodes[node]!.key;
  }

  #focus(selector: string): void {
    this.#place?.querySelector<HTMLElement>(selector)?.focus();
  }

  #aim(camera: Camera): void {
    this.#ground.camera = camera;
    this.#paint();
    const { zoom } = camera;
    this.host.say?.(
      zoom === 1
        ? this.#words!.say('seenWhole')
        : this.#words!.say('seen', { n: this.#words!.number(zoom, zoom < 10 ? 1 : 0) }),
    );
  }

  #move(to: Point): void {
    const node = this.#chosen;
    if (node === null) return;
    const { x, y } = this.#ground.picture.places;
    this.#ground.put(node, { x: x[node]! + to.x * moveStep, y: y[node]! + to.y * moveStep });
    this.#ground.settle();
    this.#paint();
  }

  #putBack(): void {
    this.#ground.putBack();
    this.#paint();
    this.#focus('[data-net="closer"]');
  }

  width(): number {
    return this.#ground.stage?.width ?? 1;
  }

  nodeAt(place: Point): number | null {
    return this.#ground.layout ? nodeAt(this.#ground.picture.places, place, reach) : null;
  }

  hover(node: number | null): void {
    if (node === this.#hovered) return;
    this.#hovered = node;
    this.#paint();
  }

  choose(node: number | null): void {
    if (node === null) {
      if (this.#chosen !== null) this.#unchoose();
      return;
    }
    const { kind, id, key } = this.#ground.net!.nodes[node]!;
    this.#listAll();
    this.#here = key;
    this.#closed = null;
    if (this.#chosen === node) return this.#paint();
    this.host.select(kind, id);
  }

  #unchoose(): void {
    this.#closed = this.#chosenKey;
    this.host.clear?.();
    this.#paint();
  }

  drag(node: number, to: Point): void {
    this.#held = node;
    this.#ground.put(node, to);
    this.#paint();
  }

  drop(): void {
    this.#held = null;
    this.#ground.settle();
    this.#paint();
  }

  pan(dx: number, dy: number): void {
    const { width, height } = this.#ground.stage!;
    const { zoom, x, y } = this.#ground.camera;
    if (zoom === 1) return;
    this.#ground.camera = cameraAt(zoom, x - dx / zoom / width, y - dy / zoom / height);
    this.#paint();
  }

  zoom(times: number, at: Point): void {
    const { camera, stage } = this.#ground;
    if (stage) this.#aim(zoomed(camera, times, { x: at.x / stage.width, y: at.y / stage.height }));
  }

  focused(node: number | null): void {
    if (node === this.#ringed) return;
    this.#ringed = node;
    if (node !== null) this.#here = this.#keyOf(node);
    this.#paint();
  }

  walk(from: number, direction: Direction): void {
    const next = nextNode(this.#ground.net!, this.#ground.picture.places, from, direction);
    if (next !== null) this.#go(next);
  }

  step(from: number, by: number): void {
    const { order } = this.#ground.net!;
    const at = Math.min(order.length - 1, Math.max(0, order.indexOf(from) + by));
    this.#go(order[at]!);
  }

  /** On to a node: it becomes the tab stop, and comes into view. */
  #go(node: number): void {
    this.#here = this.#keyOf(node);
    this.#listAll();
    this.#ground.follow(node);
    this.#paint();
    this.#focus(`.net-spot[data-node="${node}"]`);
  }

  /** Closes what is chosen and goes back to its node; without a choice out of the picture. */
  escape(): void {
    const chosen = this.#chosen;
    if (chosen === null) return this.#focus('.net-stage');
    this.#here = this.#keyOf(chosen);
    this.#unchoose();
    this.#focus(`.net-spot[data-node="${chosen}"]`);
  }
}
