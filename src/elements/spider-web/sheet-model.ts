import type { Mark } from '../../domain/draw/mark.js';
import type { Drawn } from './drawn.js';
import type { Filling } from './filling.js';
import type { filesMark } from './files-view.js';
import type * as more from './more.js';
import type { pickMarks } from './pick-view.js';
import type { factsMarks, keysMark, spotsMark } from './spots-view.js';
import type { Attention } from './picture-view.js';
import type { WebWords } from './texts.js';
import type { Heading, WebView } from './view.js';

/** What comes later, as far as the sheet shows it. */
export interface LaterParts {
  readonly tableMarks: (sheet: Sheet) => Mark;
  readonly pickMarks: typeof pickMarks;
  readonly filesMark: typeof filesMark;
  readonly spotsMark: typeof spotsMark;
  readonly factsMarks: typeof factsMarks;
  readonly keysMark: typeof keysMark;
}

/** All that is on the sheet. */
export interface Sheet extends Drawn {
  readonly words: WebWords;
  readonly view: WebView;
  readonly offered: readonly WebView[];
  readonly bare: boolean;
  readonly summary: 'above' | 'below' | 'none';
  /** The reader has done something: changes may move. */
  readonly lively: boolean;
  readonly filling: Filling | null;
  readonly attention: Attention;
  /** List, key and more; null until their code is there. */
  readonly more: typeof more | null;
  /** Table, buttons over the picture and more; null until their code is there. */
  readonly later: LaterParts | null;
  /** The table is wanted: in its own view, and on paper. */
  readonly table: boolean;
  readonly heading: Heading;
}
