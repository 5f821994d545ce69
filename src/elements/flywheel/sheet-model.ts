import type { Mark } from '../../domain/draw/mark.js';
import type { WheelScene } from '../../domain/flywheel/scene.js';
import type { Naming, WheelWords } from './texts.js';

export type WheelView = 'wheel' | 'list' | 'table';

/** Asked for where an index of a stage is: what belongs to none. */
export const noStage = -1;

/** A heading some levels below the widget's own one. */
export type Heading = (text: string, deeper: number, id: string | null, className: string) => Mark;

/** What comes later, as far as the sheet shows it. */
export interface LaterParts {
  readonly panelMarks: (sheet: Sheet) => Mark;
  readonly listMarks: (sheet: Sheet) => Mark;
  readonly tableMarks: (sheet: Sheet) => Mark;
  readonly timeMarks: (sheet: Sheet) => Mark;
  readonly asideMarks: (sheet: Sheet) => readonly Mark[];
  readonly buildMarks: (sheet: Sheet) => Mark;
}

/** What the reader looks at. */
export interface Attention {
  /** The stage that holds the tab stop in the wheel. */
  readonly here: number;
  /** Stages whose stories are open; `noStage` may be among them. */
  readonly open: ReadonlySet<number>;
  /** How many stories of a stage are shown at most. */
  readonly shown: number;
  /** How the momentum is calculated is open. */
  readonly calculation: boolean;
}

/** All that is on the sheet. */
export interface Sheet {
  readonly scene: WheelScene;
  readonly words: WheelWords;
  readonly naming: Naming;
  readonly view: WheelView;
  readonly offered: readonly WheelView[];
  readonly summary: 'above' | 'below' | 'none';
  readonly attention: Attention;
  /** The date that is asked for; '' for now. */
  readonly at: string;
  /** Stories, list, table and more; null until their code is there. */
  readonly later: LaterParts | null;
  /** The wheel of this device: its own part draws in the places that are kept for it. */
  readonly own: boolean;
  /** Paper: everything is open, list and table stand under the wheel. */
  readonly printed: boolean;
  /** Room for the picture, in units of 1/16 of the text size. */
  readonly width: number;
  readonly heading: Heading;
}
