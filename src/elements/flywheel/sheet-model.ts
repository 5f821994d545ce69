import type { Mark } from '../../domain/draw/mark.js';
import type { WheelScene } from '../../domain/flywheel/scene.js';
import type { Naming, WheelWords } from './texts.js';

export type WheelView = 'wheel' | 'list' | 'table';

/** A heading some levels below the widget's own one. */
export type Heading = (text: string, deeper: number, id: string | null, className: string) => Mark;

/** All that is on the sheet. */
export interface Sheet {
  readonly scene: WheelScene;
  readonly words: WheelWords;
  readonly naming: Naming;
  readonly view: WheelView;
  readonly offered: readonly WheelView[];
  readonly summary: 'above' | 'below' | 'none';
  /** The stage that holds the tab stop in the wheel. */
  readonly here: number;
  /** Stages whose stories are open. */
  readonly open: ReadonlySet<number>;
  /** How many stories of a stage are shown at most. */
  readonly shown: number;
  /** Paper: everything is open, list and table stand under the wheel. */
  readonly printed: boolean;
  /** Marks that fit on a line of the list. */
  readonly perLine: number;
  readonly heading: Heading;
}
