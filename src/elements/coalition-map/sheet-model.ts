import type { Mark } from '../../domain/draw/mark.js';
import type { Audience } from '../../domain/document/indicator-types.js';
import type { Spacing } from '../../domain/draw/text.js';
import type { NetworkAt } from '../../domain/network/at.js';
import type { Filter } from '../../domain/network/filter.js';
import type { GroupRow } from '../../domain/network/groups.js';
import type { MapPicture } from '../../domain/network/map-pen.js';
import type { Rows } from '../../domain/network/rows.js';
import type { Scene, Shown } from '../../domain/network/scene.js';
import type { Chosen } from './parts.js';
import type { MapNaming, MapWords } from './texts.js';

export type MapView = 'map' | 'matrix' | 'list' | 'time' | 'network';

/** A heading some levels below the widget's own one. */
export type Heading = (text: string | Mark, deeper: number, id: string | null, className: string) => Mark;

/** Lists that show a part first, and more when asked. */
export type Listed = 'partners' | 'matrix' | 'time';

/** What comes later, as far as the sheet shows it. */
export interface LaterParts {
  readonly toolMarks: (sheet: Sheet) => Mark;
  readonly panelMarks: (sheet: Sheet) => Mark;
  readonly narrowMarks: (sheet: Sheet) => Mark;
  readonly listMarks: (sheet: Sheet) => Mark;
  readonly matrixMarks: (sheet: Sheet) => Mark;
  readonly timeMarks: (sheet: Sheet) => Mark;
  readonly fileMarks: (sheet: Sheet) => Mark;
}

/** What the reader looks at. */
export interface Attention {
  /** The spot that holds the tab stop in the picture. */
  readonly here: number;
  /** A partner that was chosen. */
  readonly partner: string | null;
  readonly filter: Filter;
  /** The first issue of the page; null = the page of the issue that is chosen, else the first. */
  readonly first: number | null;
  /** How many rows of a list are shown at most. */
  readonly limits: Readonly<Record<Listed, number>>;
  /** Search and filters are open. */
  readonly filtering: boolean;
}

/** All that is on the sheet. */
export interface Sheet {
  readonly network: NetworkAt;
  readonly rows: Rows;
  readonly scene: Scene;
  readonly groups: readonly GroupRow[];
  /** Null = nothing is searched or filtered for. */
  readonly shown: Shown | null;
  readonly picture: MapPicture | null;
  readonly words: MapWords;
  readonly naming: MapNaming;
  /** Name of a partner, also of one that was merged. */
  readonly name: (partner: string) => string;
  readonly audience: Audience;
  readonly view: MapView;
  readonly offered: readonly MapView[];
  readonly summary: 'above' | 'below' | 'none';
  readonly chosen: Chosen | null;
  readonly attention: Attention;
  /** The date that is asked for; '' for now. */
  readonly at: string;
  readonly editable: boolean;
  /** The forms were asked for and are not there. */
  readonly withoutForms: boolean;
  /** The network view was asked for and is not there. */
  readonly withoutNetwork: boolean;
  readonly later: LaterParts | null;
  /** Paper: everything that is shown is open, the list stands under the picture. */
  readonly printed: boolean;
  /** Room for the picture, in units of 1/16 of the text size. */
  readonly width: number;
  readonly spacing: Spacing;
  readonly mirrored: boolean;
  readonly heading: Heading;
}

/** Below this the map is one issue at a time. */
export const narrowest = 490;

/** Columns of issues that have room side by side. */
export const columnsIn = (width: number): number =>
  width < narrowest ? 1 : Math.min(4, Math.max(2, Math.floor(width / 210)));
