import type { FlywheelDocument } from '../../domain/document/types.js';
import type { WheelWords } from './texts.js';

/** What the log asks of the page around it. */
export interface LogHost {
  readonly root: ShadowRoot;
  /** The wheel of this document is to be shown. @param edited somebody did something; else it was only made ready */
  readonly replace: (document: FlywheelDocument, edited: boolean) => void;
  readonly update: () => void;
  /** To be heard by who cannot see it. */
  readonly say: (status: string) => void;
}

/** What the element gives the log at every drawing. */
export interface LogShown {
  /** The document that was given; the log starts with it. Null = none. */
  readonly given: FlywheelDocument | null;
  readonly words: WheelWords;
  /** Level of the log's own heading, 2 to 6. */
  readonly level: number;
}
