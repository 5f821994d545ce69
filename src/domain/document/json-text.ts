import { plainJson } from './plain-json.js';
import { mostBytes } from './plain-record.js';

/** Up to here a file is written for eyes too, with a line for each value. */
const mostReadable = 1024 * 1024;

/** UTF-8 bytes of a text. `parseJson` counts in a pass of its own: shared, what makes files would bring the readers along. */
export const bytesOf = (text: string): number => {
  let size = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    // A character outside the first plane is two halves of two bytes each.
    size += code < 0x80 ? 1 : code < 0x800 || (code >= 0xd800 && code <= 0xdfff) ? 2 : 3;
  }
  return size;
};

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
