import { aimAt, type Aim } from '../../domain/web/aim.js';
import type { Scene } from '../../domain/web/scene-of.js';
import type { FileKind } from './files.js';
import type { Filling } from './filling.js';

/** What the explorer asks of its element. */
export interface ExplorerHost {
  readonly root: ShadowRoot;
  readonly scene: () => Scene | null;
  /** Set when numbers can be filled in. */
  readonly filling: () => Filling | null;
  /** The reader pressed or tapped an axis. */
  readonly select: (axis: string) => void;
  /** Another moment was chosen; null = none. */
  readonly pick: (when: 'now' | 'then', id: string | null) => void;
  /** A file is wanted. */
  readonly file: (kind: FileKind) => void;
  readonly update: () => void;
}

/** Where on the screen. */
type Place = Pick<MouseEvent, 'clientX' | 'clientY'>;
/** What is needed of a click; `detail` 0 = not by a pointer. */
export type Pressed = Pick<MouseEvent, 'clientX' | 'clientY' | 'detail'>;

/**
 * Makes the picture answer: arrow keys walk the axes from the one tab stop, a tap anywhere in the web counts for the
 * nearest axis. What that does to a number is for `Filling`. Comes when the picture stands; listens at the shadow root.
 */
export class Explorer {
  /** The axis that holds the tab stop. */
  #here = 0;
  #focused = false;
  #hover: number | null = null;
  #chosen: number | null = null;
  /** A point was dragged: the click that follows is no tap. */
  #dragged = false;

  constructor(private readonly host: ExplorerHost) {
    const { root } = host;
    root.addEventListener('click', (event) => this.press(event.target, event as MouseEvent));
    root.addEventListener('keydown', (event) => this.#keydown(event as KeyboardEvent));
    root.addEventListener('change', ({ target }) => this.#change(target));
    root.addEventListener('focusin', (event) => this.#focusin(event.target));
    root.addEventListener('focusout', ({ target }) => this.#focusout(target));
    root.addEventListener('pointermove', (event) => this.#pointermove(event as PointerEvent));
    root.addEventListener('pointerout', (event) => this.#pointerout(event as PointerEvent));
    root.addEventListener('pointerdown', (event) => this.#pointerdown(event as PointerEvent));
    for (const end of ['pointerup', 'pointercancel']) root.addEventListener(end, (event) => this.#pointerup(event));
    // The reader may have been there before.
    this.#focusin(root.activeElement);
  }

  get here(): number {
    return this.#here < (this.host.scene()?.rows.length ?? Infinity) ? this.#here : 0;
  }

  get active(): number | null {
    return this.host.filling()?.dragged ?? this.#hover ?? (this.#focused ? this.here : this.#chosen);
  }

  #aim({ clientX, clientY }: Place, stage: Element, axis?: number): Aim | null {
    const scene = this.host.scene();
    if (!scene?.web) return null;
    const { box } = scene.web;
    const { left, top, width, height } = stage.getBoundingClientRect();
    if (width === 0 || height === 0) return null;
    const x = box.x + ((clientX - left) / width) * box.width;
    const y = box.y + ((clientY - top) / height) * box.height;
    return aimAt(scene, { x, y }, axis);
  }

  readonly #focusin = (target: EventTarget | null): void => {
    const spot = spotOf(target);
    if (spot === null) return;
    this.#here = spot;
    this.#focused = true;
    this.host.update();
  };

  readonly #focusout = (target: EventTarget | null): void => {
    // A field that is left shows its number again as it is written here.
    if (!this.#focused && !(target instanceof HTMLInputElement)) return;
    this.#focused = false;
    // A button that is taken away loses the focus in the middle of a drawing.
    queueMicrotask(this.host.update);
  };

  #change(target: EventTarget | null): void {
    if (!(target instanceof HTMLSelectElement)) return this.host.filling()?.typed(target);
    this.host.pick(target.dataset['when'] === 'then' ? 'then' : 'now', target.value || null);
  }

  /** A click or tap, on the button of an axis or anywhere in the picture. */
  press(target: EventTarget | null, event: Pressed): void {
    if (!(target instanceof Element)) return;
    if (target.closest('#undo')) return this.host.filling()?.undo();
    const file = target.closest<HTMLElement>('[data-file]')?.dataset['file'];
    if (file) return this.host.file(file as FileKind);
    const stage = stageOf(target);
    if (!stage) return;
    const wasDrag = this.#dragged && event.detail > 0;
    this.#dragged = false;
    if (wasDrag) return;
    const spot = spotOf(target);
    const aim = spot === null ? this.#aim(event, stage) : { axis: spot, value: null };
    const row = aim && this.host.scene()?.rows[aim.axis];
    if (!aim || !row) return;
    this.#here = aim.axis;
    this.#chosen = aim.axis;
    if (aim.value !== null) this.host.filling()?.set(row, aim.value);
    this.host.select(row.axis);
    this.host.update();
  }

  #keydown(event: KeyboardEvent): void {
    const spot = spotOf(event.target);
    const rows = this.host.scene()?.rows ?? [];
    const row = spot === null ? undefined : rows[spot];
    const { key } = event;
    if (spot === null) return this.host.filling()?.typingKey(event);
    if (!row || event.ctrlKey || event.altKey || event.metaKey) return;
    if (event.shiftKey && key !== '+') return;
    const last = rows.length - 1;
    if (!this.host.filling()?.key(key, row)) {
      if (key === 'ArrowRight' || key === 'ArrowDown') this.#walk(spot === last ? 0 : spot + 1);
      else if (key === 'ArrowLeft' || key === 'ArrowUp') this.#walk(spot === 0 ? last : spot - 1);
      else if (key === 'Home') this.#walk(0);
      else if (key === 'End') this.#walk(last);
      else if (key === 'Escape') this.#leave();
      else return;
    }
    event.preventDefault();
    event.stopPropagation();
  }

  #walk(index: number): void {
    this.host.root.querySelector<HTMLElement>(`.spot[data-axis="${index}"]`)?.focus();
  }

  /** Out of the picture: the focus goes to the line after it, so that the next Tab goes on from there. */
  #leave(): void {
    this.#hover = null;
    this.#chosen = null;
    this.host.root.querySelector<HTMLElement>('#detail')?.focus({ preventScroll: true });
  }

  #pointermove(event: PointerEvent): void {
    const filling = this.host.filling();
    const dragged = filling?.dragged ?? null;
    const stage = stageOf(event.target);
    if (dragged !== null && stage) filling?.move(this.#aim(event, stage, dragged));
    else if (event.pointerType === 'mouse')
      this.#hoverOver(stage && (spotOf(event.target) ?? this.#aim(event, stage)?.axis ?? null));
  }

  #pointerout({ target, relatedTarget }: PointerEvent): void {
    const stage = stageOf(target);
    if (stage && !stage.contains(relatedTarget as Node | null)) this.#hoverOver(null);
  }

  #hoverOver(hover: number | null): void {
    if (hover === this.#hover) return;
    this.#hover = hover;
    this.host.update();
  }

  #pointerdown(event: PointerEvent): void {
    const stage = stageOf(event.target);
    if (!stage) return;
    this.#dragged = false;
    const { active } = this;
    if (active !== null && this.host.filling()?.grab(event, active)) stage.setPointerCapture(event.pointerId);
  }

  #pointerup({ type }: Event): void {
    const filling = this.host.filling();
    const dragged = filling?.dragged ?? null;
    if (!filling || dragged === null) return;
    this.#chosen = dragged;
    this.#dragged = filling.drop(type === 'pointerup');
  }
}

const stageOf = (target: EventTarget | null): Element | null =>
  target instanceof Element ? target.closest('.stage') : null;

/** The axis of a spot button, or null for anything else. */
const spotOf = (target: EventTarget | null): number | null =>
  target instanceof HTMLElement && target.classList.contains('spot') ? Number(target.dataset['axis']) : null;
