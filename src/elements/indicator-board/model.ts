import type { Indicator, IndicatorsDocument } from '../../domain/document/indicator-types.js';
import type { Mark } from '../../domain/draw/mark.js';
import type { Lack } from '../../domain/indicators/holes.js';
import type { Voice } from '../../domain/indicators/reading.js';
import type { GaugeScene } from '../../domain/indicators/scene-of.js';
import type { Lever, Selection } from '../../domain/indicators/selection.js';
import type { board } from '../../language/nl/board.js';
import type { common } from '../../language/nl/common.js';
import type { Words } from '../../language/words.js';
import type { GaugeKey } from '../gauge/texts.js';

export type BoardKey = GaugeKey | keyof typeof common | keyof typeof board;
export type BoardWords = Words<BoardKey>;
export type BoardView = 'board' | 'table';

/** One indicator on the board. */
export interface BoardRow {
  readonly indicator: Indicator;
  readonly scene: GaugeScene;
}

/** What a board shows, made once per document, language and choice. */
export interface Board {
  /** What this audience may see. */
  readonly document: IndicatorsDocument;
  readonly words: BoardWords;
  readonly voice: Voice;
  readonly title: string;
  /** In the order asked for, without what was filtered out. */
  readonly rows: readonly BoardRow[];
  /** All of them, filtered out or not. */
  readonly total: number;
  /** How many have no number now. */
  readonly gaps: number;
  /** Reasons to have no number of which there is a sign in a trend that is shown. */
  readonly lacks: readonly Lack[];
  readonly selection: Selection;
  readonly levers: readonly Lever[];
  readonly themes: readonly string[];
}

/** A heading some levels below the board's own one. */
export type Heading = (content: Mark, deeper: number, id: string | null, className: string) => Mark;
