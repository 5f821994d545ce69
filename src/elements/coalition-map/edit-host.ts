import type { Level, NetworkDocument, PartnerKind, UsualRole } from '../../domain/document/network-types.js';
import type { Address } from '../../language/phrase.js';
import type { Words } from '../../language/words.js';

/** What the forms ask of the element. */
export interface EditHost {
  readonly root: ShadowRoot;
  /** The whole document as it is now, what no audience may see included; null while there is none. */
  document(): NetworkDocument | null;
  /** Another document in its place: drawn, and told to the page. */
  replace(document: NetworkDocument): void;
  update(): void;
  /** To be heard by who cannot see it. */
  say(status: string): void;
}

/** Words of the map that the forms say too. */
export type MapWord = `kind-${PartnerKind}` | `level-${Level}` | UsualRole;

/** What the forms show. */
export interface EditShown {
  readonly document: NetworkDocument;
  readonly words: Words<MapWord>;
  readonly lang: string;
  readonly address: Address;
}
