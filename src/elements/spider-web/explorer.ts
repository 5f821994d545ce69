import { html, nothing, type TemplateResult } from 'lit';
import type { WebPicture } from '../../domain/web/picture.js';
import { aimAt, type Aim, type Scene } from '../../domain/web/scene.js';
import { place } from './place.js';
import { spotWords, type MomentNames, type WebWords } from './texts.js';

/** What the explorer asks of its element. */
export interface ExplorerHost {
  readonly root: () => ParentNode;
  readonly scene: () => Scene | null;
  readonly editable: () => boolean;
  /** The reader pressed or tapped an axis. */
  readonly select: (index: number) => void;
  readonly setScore: (index: number, value: number | null) => void;
  /** Changes a number by one step. */
  readonly step: (index: number, direction: 1 | -1) => void;
  readonly update: () => void;
}

/** Side of the handle over the point that may be dragged. */
const grip = 44;

/**
 * The layer of real buttons over the picture: one tab stop, arrow keys walk the axes, a tap anywhere in the web counts
 * for the nearest axis. With an editable web it also turns taps, keys and dragging into numbers, all through the same
 * `setScore`.
 */
export class Explorer {
  /** The axis that holds the tab stop. */
  #here = 0;
  #focused = false;
  #hover: number | null = null;
  #chosen: number | null = null;
  #drag: Aim | null = null;
  /** The number the dragged point had before. */
  #grabbed: number | null = null;
  #dragged = false;

  constructor(private readonly host: ExplorerHost) {}

  /** The axis whose facts are shown; null = none. */
  get active(): number | null {
    return this.#drag?.axis ?? this.#hover ?? (this.#focused ? this.#here : this.#chosen);
  }

  /** A number that is being dragged and not let go of yet. */
  get dragging(): Aim | null {
    return this.#drag;
  }

  /** Picture and buttons. */
  template(scene: Scene, web: WebPicture, picture: TemplateResult, lively: boolean, words: WebWords, names: MomentNames): TemplateResult {
    const total = scene.rows.length;
    if (this.#here >= total) this.#here = 0;
    const { active } = this;
    const held = active === null ? undefined : web.points.find(({ axis, when }) => axis === active && when === 'now');
    return html`<div
      class="stage ${lively ? 'lively' : ''} ${this.host.editable() ? 'editable' : ''}"
      @click=${this.#click}
      @keydown=${this.#keydown}
      @focusin=${this.#focusin}
      @focusout=${this.#focusout}
      @pointermove=${this.#pointermove}
      @pointerleave=${this.#pointerleave}
      @pointerdown=${this.#pointerdown}
      @pointerup=${this.#pointerup}
      @pointercancel=${this.#pointercancel}
    >
      ${picture}
      <div class="spots" role="toolbar" aria-label=${words.say('spots')} aria-describedby="keys">
        ${web.labels.map(({ axis, hit }) => {
          const row = scene.rows[axis];
          return html`<button
            type="button"
            class="spot ${axis === active ? 'active' : ''}"
            data-axis=${axis}
            tabindex=${axis === this.#here ? 0 : -1}
            aria-label=${row ? spotWords(row, total, words, names) : ''}
            ${place(hit, web.box)}
          ></button>`;
        })}
      </div>
      ${this.host.editable() && held
        ? html`<span class="grip" ${place({ x: held.x - grip / 2, y: held.y - grip / 2, width: grip, height: grip }, web.box)}></span>`
        : nothing}
    </div>`;
  }

  /** The facts under the picture, or how to walk past them. */
  detail(scene: Scene, words: WebWords, names: MomentNames): TemplateResult {
    const { active } = this;
    const row = active === null ? undefined : scene.rows[active];
    return html`<p class="detail screen-only" id="detail" tabindex="-1">
        ${row
          ? spotWords(row, scene.rows.length, words, names)
          : html`<span class="for-keys">${words.say('clickHint')}</span><span class="for-touch">${words.say('tapHint')}</span>`}
      </p>
      <p id="keys" hidden>${words.say('keys')} ${this.host.editable() ? words.say('keysEdit') : ''}</p>`;
  }

  #aim(event: MouseEvent, axis?: number): Aim | null {
    const scene = this.host.scene();
    if (!scene?.web) return null;
    const { box } = scene.web;
    const stage = event.currentTarget as HTMLElement;
    const { left, top, width, height } = stage.getBoundingClientRect();
    if (width === 0 || height === 0) return null;
    const x = box.x + ((event.clientX - left) / width) * box.width;
    const y = box.y + ((event.clientY - top) / height) * box.height;
    return aimAt(scene, { x, y }, axis);
  }

  /** The axis of a spot button, or null for another part of the stage. */
  #spotOf(event: Event): number | null {
    const spot = event.composedPath().find((node) => node instanceof HTMLElement && node.classList.contains('spot'));
    return spot instanceof HTMLElement ? Number(spot.dataset['axis']) : null;
  }

  #focusSpot(index: number): void {
    this.#here = index;
    this.host.root().querySelector<HTMLElement>(`.spot[data-axis="${index}"]`)?.focus();
    this.host.update();
  }

  readonly #focusin = (event: FocusEvent): void => {
    const spot = this.#spotOf(event);
    if (spot === null) return;
    this.#here = spot;
    this.#focused = true;
    this.host.update();
  };

  readonly #focusout = (): void => {
    this.#focused = false;
    this.host.update();
  };

  readonly #click = (event: MouseEvent): void => {
    const dragged = this.#dragged && event.detail > 0;
    this.#dragged = false;
    if (dragged) return;
    const spot = this.#spotOf(event);
    const aim = spot === null ? this.#aim(event) : { axis: spot, value: null };
    if (!aim) return;
    this.#here = aim.axis;
    this.#chosen = aim.axis;
    if (this.host.editable() && aim.value !== null) this.host.setScore(aim.axis, aim.value);
    this.host.select(aim.axis);
    this.host.update();
  };

  readonly #keydown = (event: KeyboardEvent): void => {
    const spot = this.#spotOf(event);
    const total = this.host.scene()?.rows.length ?? 0;
    if (spot === null || total === 0 || event.ctrlKey || event.altKey || event.metaKey) return;
    if (event.shiftKey && event.key !== '+') return;
    const editable = this.host.editable();
    const walk = (index: number) => (): void => this.#focusSpot((index + total) % total);
    const acts: Readonly<Record<string, (() => void) | undefined>> = {
      ArrowRight: walk(spot + 1),
      ArrowLeft: walk(spot - 1),
      ArrowDown: editable ? () => this.host.step(spot, -1) : walk(spot + 1),
      ArrowUp: editable ? () => this.host.step(spot, 1) : walk(spot - 1),
      Home: walk(0),
      End: walk(total - 1),
      Escape: () => this.#leave(),
      '+': editable ? () => this.host.step(spot, 1) : undefined,
      '-': editable ? () => this.host.step(spot, -1) : undefined,
      Delete: editable ? () => this.host.setScore(spot, null) : undefined,
      Backspace: editable ? () => this.host.setScore(spot, null) : undefined,
    };
    const act = Object.hasOwn(acts, event.key) ? acts[event.key] : undefined;
    if (!act) return;
    event.preventDefault();
    if (event.key === 'Escape') event.stopPropagation();
    act();
  };

  /** Out of the picture: the focus goes to the line after it, so that the next Tab goes on from there. */
  #leave(): void {
    this.#hover = null;
    this.#chosen = null;
    this.host.root().querySelector<HTMLElement>('#detail')?.focus();
  }

  readonly #pointermove = (event: PointerEvent): void => {
    if (this.#drag) {
      const aim = this.#aim(event, this.#drag.axis);
      if (!aim || aim.value === this.#drag.value) return;
      this.#drag = aim;
      this.host.update();
      return;
    }
    if (event.pointerType !== 'mouse') return;
    const hover = this.#spotOf(event) ?? this.#aim(event)?.axis ?? null;
    if (hover === this.#hover) return;
    this.#hover = hover;
    this.host.update();
  };

  readonly #pointerleave = (): void => {
    if (this.#hover === null || this.#drag) return;
    this.#hover = null;
    this.host.update();
  };

  readonly #pointerdown = (event: PointerEvent): void => {
    this.#dragged = false;
    const { active } = this;
    const held = event.composedPath().some((node) => node instanceof HTMLElement && node.classList.contains('grip'));
    if (!held || active === null || event.button !== 0) return;
    this.#grabbed = this.host.scene()?.rows[active]?.now.value ?? null;
    this.#drag = { axis: active, value: this.#grabbed };
    (event.currentTarget as HTMLElement).setPointerCapture(event.pointerId);
  };

  readonly #pointerup = (): void => {
    const drag = this.#drag;
    if (!drag) return;
    this.#drag = null;
    this.#chosen = drag.axis;
    // A press without a move stays a tap: its click sets the number.
    this.#dragged = drag.value !== this.#grabbed;
    if (this.#dragged) this.host.setScore(drag.axis, drag.value);
    this.host.update();
  };

  readonly #pointercancel = (): void => {
    this.#drag = null;
    this.host.update();
  };
}
