/** As far as it is used here: browsers and Node have it, the language itself has not. */
declare const TextDecoder: new (
  label: string,
  options?: { readonly fatal?: boolean },
) => { decode(bytes: Uint8Array): string };

/** Windows-1252 from 0x80 to 0x9f. Node 20 takes that encoding for latin1; browsers leave only what is not defined. */
const windows = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';

export interface FileText {
  readonly text: string;
  /** `windows-1252`: it was not UTF-8, and was taken for what Excel for Windows writes. */
  readonly encoding: 'utf-8' | 'utf-16' | 'windows-1252';
}

/**
 * The text of a file somebody chose: UTF-8 with or without a mark, UTF-16 with one, else what Excel for Windows writes.
 * Never throws.
 */
export const textOfBytes = (bytes: Uint8Array): FileText => {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return { text: new TextDecoder('utf-16le').decode(bytes), encoding: 'utf-16' };
  if (first === 0xfe && second === 0xff) return { text: new TextDecoder('utf-16be').decode(bytes), encoding: 'utf-16' };
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), encoding: 'utf-8' };
  } catch {
    const text = new TextDecoder('windows-1252')
      .decode(bytes)
      .replace(/[\x80-\x9f]/g, (character) => windows[character.charCodeAt(0) - 0x80] ?? character);
    return { text, encoding: 'windows-1252' };
  }
};
