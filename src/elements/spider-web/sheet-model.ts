import type { TemplateResult } from 'lit';
import type { Moment } from '../../domain/document/types.js';
import type { PreparedWeb } from '../../domain/web/prepared.js';
import type { Scene } from '../../domain/web/scene.js';
import type { FileKind } from './files.js';
import type { Filling } from './filling.js';
import type * as later from './later.js';
import type { Attention } from './picture-view.js';
import type { MomentNames, WebWords } from './texts.js';

export type WebView = 'web' | 'bars' | 'table';

/** All that is on the sheet, and the acts on it. */
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
  readonly later: typeof later | null;
  /** The table is wanted: in its own view, and on paper. */
  readonly table: boolean;
  readonly heading: (content: unknown, deeper?: number, id?: string, className?: string) => TemplateResult;
  readonly choose: (view: WebView) => void;
  readonly pick: (when: 'now' | 'then', id: string | null) => void;
  readonly makeFile: (kind: FileKind) => unknown;
}
