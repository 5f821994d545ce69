import type { Text } from '../../domain/document/types.js';
import type { Spacing } from '../../domain/draw/text.js';
import type { NetworkAt } from '../../domain/network/at.js';
import type { Point } from '../../domain/network/layout.js';
import type { common } from '../../language/nl/common.js';
import type { networkView } from '../../language/nl/network-view.js';
import type { Address } from '../../language/phrase.js';
import type { Words } from '../../language/words.js';

export type NetKey = keyof typeof common | keyof typeof networkView;
export type NetWords = Words<NetKey>;

/** What a reader has chosen. */
export interface NetChosen {
  readonly kind: 'partner' | 'issue';
  readonly id: string;
}

/** What the network view asks of its element. */
export interface NetHost {
  readonly root: ShadowRoot;
  /** Asks for a drawing. */
  update(): void;
  /** The reader chose a partner or an issue. */
  select(kind: NetChosen['kind'], id: string): void;
  /** The reader chooses nothing any more; without it the choice is only closed in this view. */
  clear?(): void;
  /** To be heard by who cannot see it. */
  say?(status: string): void;
}

/** What the network view shows. */
export interface NetShown {
  /** The network as the audience may see it at a date; the same object as long as nothing of it changed. */
  readonly document: NetworkAt;
  readonly words: { readonly language: string; readonly address: Address };
  readonly naming: { readonly text: (text: Text) => { readonly value: string; readonly lang: string | null } };
  /** Room in units of 1/16 of the text size. */
  readonly width: number;
  /** How text is set here. */
  readonly spacing?: Spacing | undefined;
  readonly chosen: NetChosen | null;
  /** Whether a partner is among those the reader searches and filters for. */
  readonly filter: (partnerId: string) => boolean;
  /** Saved places by key of a node (`partner:juvo`), in lengths of a link: they win over the layout. */
  readonly places?: ReadonlyMap<string, Point>;
}
