import type { TemplateResult } from 'lit';
import type { Said } from '../../domain/document/text.js';
import type { Axis, Text } from '../../domain/document/types.js';
import type { common } from '../../language/nl/common.js';
import type { assessment } from '../../language/nl/assessment.js';
import type { Words } from '../../language/words.js';
import type { NumberButtons } from './number-buttons.js';
import type { Session } from './session.js';

export type AssessmentKey = keyof typeof common | keyof typeof assessment;

/** What every screen gets from the element: state, words, and the acts that need the DOM. */
export interface ScreenContext {
  readonly session: Session;
  readonly words: Words<AssessmentKey>;
  /** A text of the instrument as a template, with its own `lang` when it fell back to another language. */
  readonly text: (text: Text) => unknown;
  /** The same as a plain string. */
  readonly plain: (text: Text) => string;
  /** The same with the language it fell back to. */
  readonly spoken: (text: Text) => Said;
  /** The buttons under a statement; they stay from one statement to the next. */
  readonly numbers: NumberButtons;
  readonly axisLabel: (axis: Axis) => unknown;
  readonly heading: (content: unknown, deeper?: number, id?: string, className?: string) => TemplateResult;
  /** The host's `storage` attribute. */
  readonly storage: 'ask' | 'none' | 'shared-device';
  /** ISO duration of keeping, and the date it gives from today. */
  readonly expires: string;
  readonly expiresOn: string;
  /** The host fixed the variant. */
  readonly variantFixed: boolean;
  readonly shareAnswers: boolean;
  /** Reading aloud works in this language with a voice on the device. */
  readonly canRead: boolean;
  readonly reading: boolean;
  readonly readAloud: () => void;
  readonly print: (what: 'paper' | 'sheet') => void;
  readonly makeFile: () => void;
  /** A file for other systems. */
  readonly makeFhirFile: () => void;
  readonly share: () => void;
  /** The embedded spider web, made once. */
  readonly web: () => unknown;
  /** The generated sentences of that web as plain text. */
  readonly webSentences: () => string;
  /** Axis ids for which the host gave offers in a slot. */
  readonly offers: () => ReadonlySet<string>;
}
