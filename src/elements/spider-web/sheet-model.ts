import type { Drawn } from './drawn.js';
import type { Filling } from './filling.js';
import type * as later from './later.js';
import type * as more from './more.js';
import type { Attention } from './picture-view.js';
import type { WebWords } from './texts.js';
import type { Heading, WebView } from './view.js';

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
  readonly later: typeof later | null;
  /** The table is wanted: in its own view, and on paper. */
  readonly table: boolean;
  readonly heading: Heading;
}
