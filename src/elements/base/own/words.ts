import type { common } from '../../../language/nl/common.js';
import type { own } from '../../../language/nl/own.js';
import type { Words } from '../../../language/words.js';

/** Words that every widget with own records has. */
export type OwnKey = keyof typeof common | keyof typeof own;
export type OwnWords = Words<OwnKey>;

/** A heading some levels below the widget's own one. */
export type Heading = (content: unknown, deeper: number, id: string, className: string) => unknown;
