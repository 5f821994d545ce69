import type { Moment } from '../../domain/document/types.js';
import type { Mark } from '../../domain/draw/mark.js';
import type { PreparedWeb } from '../../domain/web/prepared.js';
import type { Scene } from '../../domain/web/scene.js';
import type { Filling } from './filling.js';
import type { Attention } from './picture-view.js';
import type { MomentNames, WebWords } from './texts.js';
import type { Heading, WebView } from './view.js';

/** What comes later, as far as the sheet shows it. */
export interface LaterParts {
  readonly tableMarks: (sheet: Sheet) => Mark;
  readonly pickMarks: (all: readonly Moment[], shown: readonly Moment[], names: MomentNames, words: WebWords) => Mark;
}

/** All that is on the sheet. */
export interface Sheet {
  readonly prepared: PreparedWeb;
  readonly scene: Scene;
  /** The moments shown, oldest first. */
  readonly moments: readonly Moment[];
  readonly names: MomentNames;
  readonly title: string;
  readonly words: WebWords;
  readonly view: WebView;
  readonly offered: readonly WebView[];
  readonly bare: boolean;
  readonly summary: 'above' | 'below' | 'none';
  /** The reader has done something: changes may move. */
  readonly lively: boolean;
  readonly filling: Filling | null;
  readonly attention: Attention;
  /** Table, choice of moments and more; null until their code is there. */
  readonly later: LaterParts | null;
  /** The table is wanted: in its own view, and on paper. */
  readonly table: boolean;
  readonly heading: Heading;
}
