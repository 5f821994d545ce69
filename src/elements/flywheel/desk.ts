import type { WheelScene } from '../../domain/flywheel/scene.js';
import { noStage, type Attention } from './sheet-model.js';

/** What the desk asks of its element. */
export interface DeskHost {
  readonly root: ShadowRoot;
  readonly scene: () => WheelScene | null;
  readonly update: () => void;
  /** It is being put on paper, where everything is open. */
  readonly printing: () => boolean;
  /** The reader wants the wheel of another time: a date, '' for now, and how it is called. */
  readonly time: (at: string, name: string) => void;
  /** The reader opened a stage. */
  readonly select: (stage: string) => void;
}

const storiesAtOnce = 10;

/** What a reader can do with a wheel: walk along its stages, open their stories, go back in time. */
export class Desk implements Attention {
  here = 0;
  open: ReadonlySet<number> = new Set();
  shown = storiesAtOnce;
  calculation = false;

  constructor(private readonly host: DeskHost) {
    host.root.addEventListener('keydown', this.#keydown);
    host.root.addEventListener('change', this.#changed);
    // It does not bubble.
    host.root.addEventListener('toggle', this.#toggled, true);
  }

  /** Another document is shown. */
  forget(): void {
    this.here = 0;
    this.shut();
    this.shown = storiesAtOnce;
  }

  /** No stage is open any more. */
  shut(): void {
    this.open = new Set();
  }

  /** A button of the sheet was pressed; its data say what it does. */
  press(button: HTMLElement): void {
    const { open, more, close } = button.dataset;
    if (open !== undefined) this.#toggle(Number(open), button.closest('.view-wheel') !== null);
    else if (more !== undefined) {
      this.shown += storiesAtOnce;
      this.host.update();
    } else if (close !== undefined) this.#close();
  }

  /** In the wheel one stage is open at a time; in the list as many as the reader wants. */
  #toggle(index: number, single: boolean): void {
    const opened = !this.open.has(index);
    const others = single ? [] : [...this.open].filter((one) => one !== index);
    this.open = new Set(opened ? [...others, index] : others);
    if (single) {
      if (index !== noStage) this.here = index;
      this.shown = storiesAtOnce;
    }
    this.host.update();
    const id = this.host.scene()?.wheel.stages[index]?.stage.id;
    if (opened && id !== undefined) this.host.select(id);
  }

  /** Back to the stage that was opened. */
  #close(): void {
    const index = [...this.open][0];
    this.shut();
    this.host.update();
    if (index !== undefined) this.host.root.querySelector<HTMLElement>(`button[data-open="${index}"]`)?.focus();
  }

  readonly #changed = ({ target }: Event): void => {
    if (target instanceof HTMLSelectElement && target.dataset['at'] !== undefined)
      this.host.time(target.value, target.selectedOptions[0]?.textContent ?? target.value);
  };

  readonly #toggled = ({ target }: Event): void => {
    if (!(target instanceof HTMLDetailsElement) || this.host.printing() || target.open === this.calculation) return;
    this.calculation = target.open;
    this.host.update();
  };

  readonly #keydown = (event: Event): void => {
    if (!(event instanceof KeyboardEvent) || !(event.target instanceof HTMLElement)) return;
    const { key, target } = event;
    if (event.ctrlKey || event.altKey || event.metaKey || event.shiftKey) return;
    const inWheel = target.closest('.spots') !== null;
    if (key === 'Escape' && this.open.size > 0 && (inWheel || target.closest('#panel'))) this.#close();
    else if (inWheel) {
      const last = (this.host.scene()?.rows.length ?? 1) - 1;
      const here = Number(target.dataset['open']);
      if (key === 'ArrowRight' || key === 'ArrowDown') this.#walk(here === last ? 0 : here + 1);
      else if (key === 'ArrowLeft' || key === 'ArrowUp') this.#walk(here === 0 ? last : here - 1);
      else if (key === 'Home') this.#walk(0);
      else if (key === 'End') this.#walk(last);
      else return;
    } else return;
    event.preventDefault();
    event.stopPropagation();
  };

  #walk(index: number): void {
    this.here = index;
    this.host.update();
    this.host.root.querySelector<HTMLElement>(`.spot[data-open="${index}"]`)?.focus();
  }
}
