import { html, type TemplateResult } from 'lit';
import type { WebPicture } from '../../domain/web/picture.js';
import { aimAt, type Aim, type Scene } from '../../domain/web/scene.js';
import type { Filling } from './filling.js';
import { place } from './place.js';
import { spotWords, type MomentNames, type WebWords } from './texts.js';

/** What the explorer asks of its element. */
export interface ExplorerHost {
  readonly root: () => ParentNode;
  readonly scene: () => Scene | null;
  /** Set when numbers can be filled in. */
  readonly filling: () => Filling | null;
  /** The reader pressed or tapped an axis. */
  readonly select: (axis: string) => void;
  readonly update: () => void;
}

/**
 * The layer of real buttons over the picture: one tab stop, arrow keys walk the axes, a tap anywhere in the web counts
 * for the nearest axis. What that does to a number is for `Filling`.
 */
export class Explorer {
  /** The axis that holds the tab stop. */
  #here = 0;
  #focused = false;
  #hover: number | null = null;
  #chosen: number | null = null;
  /** A point was dragged: the click that follows is no tap. */
  #dragged = false;

  constructor(private readonly host: ExplorerHost) {}

  /** The axis whose facts are shown; null = none. */
  get active(): number | null {
    return this.host.filling()?.dragged ?? this.#hover ?? (this.#focused ? this.#here : this.#chosen);
  }

  /** Picture and buttons. */
  template(
    scene: Scene,
    web: WebPicture,
    picture: TemplateResult,
    words: WebWords,
    names: MomentNames,
  ): TemplateResult {
    const total = scene.rows.length;
    if (this.#here >= total) this.#here = 0;
    const filling = this.host.filling();
    return html`<div
      class="stage ${filling ? 'editable' : ''}"
      @click=${this.#click}
      @keydown=${this.#keydown}
      @focusin=${this.#focusin}
      @focusout=${this.#focusout}
      @pointermove=${this.#pointermove}
      @pointerleave=${this.#pointerleave}
      @pointerdown=${this.#pointerdown}
      @pointerup=${this.#pointerup}
      @pointercancel=${this.#pointerup}
    >
      ${picture}
      <div class="spots" role="toolbar" aria-label=${words.say('spots')} aria-describedby="keys">
        ${web.labels.map(({ axis, hit }) => {
          const row = scene.rows[axis];
          return html`<button
            type="button"
            class="spot"
            data-axis=${axis}
            tabindex=${axis === this.#here ? 0 : -1}
            aria-label=${row ? spotWords(row, total, words, names) : ''}
            ${place(hit, web.box)}
          ></button>`;
        })}
      </div>
      ${filling?.grip(web, this.active)}
    </div>`;
  }

  /** The facts under the picture, or how to walk past them. */
  detail(scene: Scene, words: WebWords, names: MomentNames): TemplateResult {
    const { active } = this;
    const row = active === null ? undefined : scene.rows[active];
    return html`<p class="detail screen-only" id="detail" tabindex="-1">
        ${
          row
            ? spotWords(row, scene.rows.length, words, names)
            : html`<span class="for-keys">${words.say('clickHint')}</span
                ><span class="for-touch">${words.say('tapHint')}</span>`
        }
      </p>
      <p id="keys" hidden>${words.say('keys')} ${this.host.filling() ? words.say('keysEdit') : ''}</p>`;
  }

  #aim(event: MouseEvent, axis?: number): Aim | null {
    const scene = this.host.scene();
    if (!scene?.web) return null;
    const { box } = scene.web;
    const { left, top, width, height } = (event.currentTarget as HTMLElement).getBoundingClientRect();
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

  readonly #focusin = (event: FocusEvent): void => {
    const spot = this.#spotOf(event);
    if (spot === null) return;
    this.#here = spot;
    this.#focused = true;
    this.host.update();
  };

  readonly #focusout = (): void => {
    this.#focused = false;
    // A button that is taken away loses the focus in the middle of a drawing.
    queueMicrotask(this.host.update);
  };

  readonly #click = (event: MouseEvent): void => {
    const wasDrag = this.#dragged && event.detail > 0;
    this.#dragged = false;
    if (wasDrag) return;
    const spot = this.#spotOf(event);
    const aim = spot === null ? this.#aim(event) : { axis: spot, value: null };
    const row = aim && this.host.scene()?.rows[aim.axis];
    if (!aim || !row) return;
    this.#here = aim.axis;
    this.#chosen = aim.axis;
    if (aim.value !== null) this.host.filling()?.set(row, aim.value);
    this.host.select(row.axis);
    this.host.update();
  };

  readonly #keydown = (event: KeyboardEvent): void => {
    const spot = this.#spotOf(event);
    const rows = this.host.scene()?.rows ?? [];
    const row = spot === null ? undefined : rows[spot];
    const { key } = event;
    if (spot === null || !row || event.ctrlKey || event.altKey || event.metaKey) return;
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
  };

  #walk(index: number): void {
    this.host.root().querySelector<HTMLElement>(`.spot[data-axis="${index}"]`)?.focus();
  }

  /** Out of the picture: the focus goes to the line after it, so that the next Tab goes on from there. */
  #leave(): void {
    this.#hover = null;
    this.#chosen = null;
    this.host.root().querySelector<HTMLElement>('#detail')?.focus({ preventScroll: true });
  }

  readonly #pointermove = (event: PointerEvent): void => {
    const filling = this.host.filling();
    const dragged = filling?.dragged ?? null;
    if (dragged !== null) filling?.move(this.#aim(event, dragged));
    else if (event.pointerType === 'mouse') this.#hoverOver(this.#spotOf(event) ?? this.#aim(event)?.axis ?? null);
  };

  readonly #pointerleave = (): void => this.#hoverOver(null);

  #hoverOver(hover: number | null): void {
    if (hover === this.#hover) return;
    this.#hover = hover;
    this.host.update();
  }

  readonly #pointerdown = (event: PointerEvent): void => {
    this.#dragged = false;
    const { active } = this;
    if (active !== null && this.host.filling()?.grab(event, active)) {
      (event.currentTarget as HTMLElement).setPointerCapture(event.pointerId);
    }
  };

  readonly #pointerup = (event: PointerEvent): void => {
    const filling = this.host.filling();
    const dragged = filling?.dragged ?? null;
    if (!filling || dragged === null) return;
    this.#chosen = dragged;
    this.#dragged = filling.drop(event.type === 'pointerup');
  };
}
