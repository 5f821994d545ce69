import type { Assessment } from '../../domain/document/types.js';
import type { KeeperNotice } from '../../storage/port.js';

export type Screen = 'welcome' | 'question' | 'check' | 'web' | 'matters' | 'done';

/** A message the resident should see once; the words come at render time. */
export type Notice =
  | Exclude<KeeperNotice, { kind: 'trouble' | 'doubled' | 'erased-here' }>
  | { readonly kind: 'erased'; readonly verified: boolean }
  | { readonly kind: 'cleared' }
  | { readonly kind: 'important-full' }
  /** `whole`: the own file, which can be opened again; else the one for health care. */
  | { readonly kind: 'file-made'; readonly whole: boolean }
  /** `keeping`: what is filled in is on the device from now on; for who does not see it. */
  | { readonly kind: 'kept' | 'keeping' | 'emptied' | 'idle' }
  | { readonly kind: 'shared' };

/** What the session tells its element about, besides "draw again". */
export interface SessionEvents {
  readonly change: (what: 'screen' | 'answers') => void;
  readonly complete: (assessment: Assessment, answered: number, asked: number) => void;
  readonly save: (id: string, revision: number) => void;
  readonly erase: (count: number) => void;
  readonly update: () => void;
}

/** Where time and chance come from; given, so that tests can fix them. */
export interface Surroundings {
  readonly now: () => Date;
  readonly newId: () => string;
}
