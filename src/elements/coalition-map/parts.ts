import type { NetworkDocument } from '../../domain/document/network-types.js';
import type { Spacing } from '../../domain/draw/text.js';
import type { NetworkAt } from '../../domain/network/at.js';
import type { Point } from '../../domain/network/layout.js';
import type { Address } from '../../language/phrase.js';
import type { MapNaming, MapWords } from './texts.js';

/*
 * Two parts that come later, each with its own code: the whole network at once, and the forms of a coordinator. The
 * element leaves a place for each in its sheet (`div.network`, `div.edit`) and draws nothing in it itself.
 */

/** What a reader has chosen; the same in every view. */
export interface Chosen {
  readonly kind: 'partner' | 'issue';
  readonly id: string;
}

/** What the network view asks of the element. */
export interface NetworkHost {
  readonly root: ShadowRoot;
  /** Asks for a drawing; `draw` of the part is called after it. */
  update(): void;
  /** The reader chose a partner or an issue: kept in the other views, told to the page (`veer-select`). */
  select(kind: Chosen['kind'], id: string): void;
  /** Nothing is chosen any more; without it the choice is only closed in this view. */
  clear?(): void;
  /** To be heard by who cannot see it. */
  say?(status: string): void;
}

/** What the network view shows. */
export interface NetworkShown {
  /** The network as the audience may see it (`.seen`) at a date; the same object as long as nothing of it changed. */
  readonly document: NetworkAt;
  /** Language and address in force; the words of this view come with its code. */
  readonly words: Pick<MapWords, 'language' | 'address'>;
  readonly naming: Pick<MapNaming, 'text'>;
  /** Room in units of 1/16 of the text size. */
  readonly width: number;
  /** How text is set here. */
  readonly spacing?: Spacing | undefined;
  readonly chosen: Chosen | null;
  /** Whether a partner is among those the reader searches and filters for. */
  readonly filter: (partnerId: string) => boolean;
  /** Saved places by key of a node (`partner:juvo`), in lengths of a link: they win over the layout. */
  readonly places?: ReadonlyMap<string, Point>;
}

/** The whole network at once, partners, issues and relations as nodes and links. */
export interface NetworkPart {
  /** Draws, or draws again, in a place that is its own. */
  draw(place: HTMLElement, shown: NetworkShown): void;
  /** Another view or no document is shown: stop what runs. The place is gone or empty. */
  leave(): void;
  /** True when all stands: nothing is being laid out or listed. */
  readonly settled: boolean;
  /** Where a node (`partner:juvo`) stands in the picture, in shares of its width and height; null when it does not. */
  pictureOf(key: string): { readonly x: number; readonly y: number } | null;
}

export interface NetworkCode {
  readonly NetworkPart: new (host: NetworkHost) => NetworkPart;
  /** Styles of the part: taken on by the shadow root, once, before the first drawing. */
  readonly networkStyles?: CSSStyleSheet | undefined;
}

/** What the forms ask of the element. */
export interface EditHost {
  readonly root: ShadowRoot;
  /** The whole document as it is now, what no audience may see included; null while there is none. */
  document(): NetworkDocument | null;
  /** Another document in its place: drawn, and told to the page (`veer-change`, `{ what: 'document' }`). */
  replace(document: NetworkDocument): void;
  update(): void;
  /** To be heard by who cannot see it. */
  say(status: string): void;
}

/** What the forms show. */
export interface EditShown {
  readonly document: NetworkDocument;
  readonly words: MapWords;
  /** Language in force: the primary tag of a dictionary, `nl` or `en`. */
  readonly lang: string;
  readonly address: Address;
}

/** Adds a partner, a commitment, a step by form, with undo; takes a file home. */
export interface EditPart {
  /** Draws, or draws again, in a place that is its own. What stands in fields stays. */
  draw(place: HTMLElement, shown: EditShown): void;
  /** No longer editable, no document, or off the page: stop what runs. What is open and what was done stays. */
  leave(): void;
  /** The focus goes to its heading with the next drawing. */
  enter(): void;
  /** Before the first drawing, and before the next one after it left. */
  back(): void;
}

export interface EditCode {
  readonly EditPart: new (host: EditHost) => EditPart;
  /** Styles of the part: taken on by the shadow root, once, before the first drawing. */
  readonly editStyles?: CSSStyleSheet | undefined;
}
