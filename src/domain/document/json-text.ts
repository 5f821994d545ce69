import { bytesOf } from './bytes.js';
import { plainJson } from './plain-json.js';
import { mostBytes } from './plain-record.js';

/** Up to here a file is written for eyes too, with a line for each value. */
const mostReadable = 1024 * 1024;

/**
 * A document as the text of a file. With indentation while that stays below 1 MiB, else without: it takes up to half of
 * a large file, which could then not be opened again.
 */
export const jsonText = (value: object): string => {
  const short = plainJson(value);
  if (bytesOf(short) > mostReadable) return `${short}\n`;
  const readable = plainJson(value, 2);
  return `${bytesOf(readable) > mostReadable ? short : readable}\n`;
};

/** Whether a file with this text can be opened again: at most 2 MiB. */
export const canBeOpened = (text: string): boolean => bytesOf(text) <= mostBytes;
