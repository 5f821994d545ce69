import { log } from '../../language/nl/log.js';
import type { Words } from '../../language/words.js';
import { formBook, type FormAct, type FormBookKey } from '../base/form-book.js';

export type LogKey = FormBookKey | keyof typeof log;
export type LogWords = Words<LogKey>;
export type LogAct = FormAct<'didAdd' | 'didChange' | 'didRemove' | 'didMerge' | 'didOpen'>;

export const logBook = formBook('log', log, async () => (await import('../../language/en/log.js')).log);
