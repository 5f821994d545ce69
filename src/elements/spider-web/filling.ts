import { noMark, type Mark } from '../../domain/draw/mark.js';
import type { WebPicture } from '../../domain/web/picture.js';
import type { WebRow } from '../../domain/web/rows.js';
import type { Aim } from '../../domain/web/aim.js';
import { Edits, stepped, typedNumber } from './edits.js';
import { over } from './spots-view.js';
import type { WebWords } from './texts.js';

/** What filling in asks of its element. */
export interface FillingHost {
  /** The rows as drawn; a change is drawn before the next act. */
  readonly rows: () => readonly WebRow[];
  readonly words: () => WebWords;
  /** Draw again: a number is being dragged, or a field holds something that is no number. */
  readonly update: () => void;
  /** A number has changed. */
  readonly changed: () => void;
  /** To be heard by who cannot see it. */
  readonly announce: (text: string) => void;
}

/** Side of the handle over the point that may be dragged, in units. */
const grip = 44;
const fieldId = 'field-';

/**
 * Turns taps, keys, number fields and dragging into numbers of one moment, all through `set`. Comes with the first
 * web that is editable.
 */
export class Filling {
  /** Number fields whose text is no number of the scale: the last good number stays. */
  #wrong: { readonly axis: string; readonly typed: string } | null = null;
  #drag: (Aim & { readonly before: number | null }) | null = null;
  readonly #edits: Edits;

  /** @param scores the numbers before any change, by axis id */
  constructor(
    private readonly host: FillingHost,
    scores: Readonly<Record<string, number | null>>,
  ) {
    this.#edits = new Edits(scores);
  }

  /** The numbers with every change in them. */
  get scores(): Readonly<Record<string, number | null>> {
    return this.#edits.scores;
  }

  /** The numbers to draw: those, and the one that is being dragged. */
  get shown(): Readonly<Record<string, number | null>> {
    const drag = this.#drag;
    const row = drag && this.host.rows()[drag.axis];
    return row ? { ...this.scores, [row.axis]: drag.value } : this.scores;
  }

  /** Axis under the finger or pointer while a point is dragged. */
  get dragged(): number | null {
    return this.#drag?.axis ?? null;
  }

  /** The one way a number changes, whatever the reader used. */
  set(row: WebRow, value: number | null): void {
    this.#wrong = null;
    if (this.#edits.set(row.axis, value)) this.#tell(row.axis, row.label);
    else this.host.update();
  }

  step(row: WebRow, direction: 1 | -1): void {
    this.set(row, stepped(row.now.value, direction, row.scale));
  }

  #tell(axis: string, label: string): void {
    const words = this.host.words();
    const value = this.#edits.valueOf(axis);
    this.host.changed();
    this.host.announce(
      words.say('isNow', { axis: label, reading: value === null ? words.say('gapEmpty') : words.number(value) }),
    );
  }

  /** The last change, taken back. */
  undo(): void {
    const axis = this.#edits.undo();
    const row = this.host.rows().find((one) => one.axis === axis);
    this.#wrong = null;
    if (row) this.#tell(row.axis, row.label);
    else this.host.announce(this.host.words().say('undoNone'));
  }

  // --- keys on a topic in the web ---------------------------------------------------------------------------------

  /** @returns true when the key was one of ours */
  key(key: string, row: WebRow): boolean {
    if (key === 'ArrowUp' || key === '+') this.step(row, 1);
    else if (key === 'ArrowDown' || key === '-') this.step(row, -1);
    else if (key === 'Delete' || key === 'Backspace') this.set(row, null);
    else return false;
    return true;
  }

  // --- dragging: an extra, never needed ---------------------------------------------------------------------------

  /** Takes hold of the point of an axis when the pointer is on its handle. */
  grab(event: PointerEvent, axis: number): boolean {
    const onGrip = event.composedPath().some((node) => node instanceof HTMLElement && node.classList.contains('grip'));
    const before = this.host.rows()[axis]?.now.value ?? null;
    if (!onGrip || event.button !== 0) return false;
    this.#drag = { axis, value: before, before };
    return true;
  }

  move(aim: Aim | null): void {
    if (!this.#drag || !aim || aim.value === this.#drag.value) return;
    this.#drag = { ...this.#drag, value: aim.value };
    this.host.update();
  }

  /** @returns true when the point was moved; a press without a move stays a tap */
  drop(keep: boolean): boolean {
    const drag = this.#drag;
    const row = drag && this.host.rows()[drag.axis];
    this.#drag = null;
    const moved = drag !== null && drag.value !== drag.before;
    if (row && moved && keep) this.set(row, drag.value);
    else this.host.update();
    return moved;
  }

  /** The handle over the point of the topic at hand; only there a finger drags instead of scrolling. */
  grip(web: WebPicture, active: number | null): Mark {
    const held = web.points.find(({ axis, when }) => axis === active && when === 'now');
    if (!held) return noMark;
    const box = { x: held.x - grip / 2, y: held.y - grip / 2, width: grip, height: grip };
    return ['span', { class: 'grip', style: over(box, web.box) }];
  }

  // --- number fields ----------------------------------------------------------------------------------------------

  /** Row of a number field, or undefined for anything else. */
  #rowOf(field: EventTarget | null): WebRow | undefined {
    if (!(field instanceof HTMLInputElement) || !field.classList.contains('number')) return undefined;
    return this.host.rows()[Number(field.id.slice(fieldId.length))];
  }

  /** A field was left with another text in it. */
  typed(target: EventTarget | null): void {
    const row = this.#rowOf(target);
    if (!row) return;
    const { value: text } = target as HTMLInputElement;
    const value = typedNumber(text, row.scale);
    if (value !== 'wrong') return this.set(row, value);
    this.#wrong = { axis: row.axis, typed: text };
    this.host.update();
  }

  /** Up and down in a field are steps of its scale. */
  typingKey(event: KeyboardEvent): void {
    const row = this.#rowOf(event.target);
    if (!row || event.ctrlKey || event.altKey || event.metaKey || event.shiftKey) return;
    if (event.key !== 'ArrowUp' && event.key !== 'ArrowDown') return;
    event.preventDefault();
    this.step(row, event.key === 'ArrowUp' ? 1 : -1);
  }

  /** A text field for a number: comma or point, no wheel that changes it, no spinner to hit. */
  field(row: WebRow): readonly Mark[] {
    const words = this.host.words();
    const { min, max, step } = row.scale;
    const ends = { min: words.number(min), max: words.number(max) };
    const wrong = this.#wrong?.axis === row.axis ? this.#wrong.typed : null;
    const id = `${fieldId}${row.index}`;
    return [
      [
        'input',
        {
          id,
          class: 'number',
          type: 'text',
          inputmode: 'decimal',
          autocomplete: 'off',
          maxlength: 12,
          'aria-label': words.say('inputLabel', { axis: row.label, ...ends }),
          'aria-invalid': wrong === null ? null : 'true',
          'aria-describedby': wrong === null ? null : `${id}-wrong`,
          value: wrong ?? row.now.text,
        },
      ],
      wrong === null
        ? noMark
        : [
            'p',
            { class: 'wrong', id: `${id}-wrong` },
            words.say('wrongInput', {
              ...ends,
              step: words.number(step),
              reading: row.now.text || words.say('gapEmpty'),
            }),
          ],
    ];
  }

  /** Takes the last change back. */
  undoButton(): Mark {
    return [
      'button',
      { type: 'button', class: 'link screen-only', part: 'button', id: 'undo' },
      [['span', {}, this.host.words().say('undo')]],
    ];
  }
}
