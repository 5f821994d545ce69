import { mostBytes } from '../../domain/document/plain-record.js';
import { textOfBytes } from '../../interop/file-text.js';

/** What was read of a chosen file. */
export type ReadFile = { readonly text: string } | 'large' | 'unread';

/**
 * The text of a chosen file, also one that Excel saved in another encoding than UTF-8; `large` when it is over the limit,
 * `unread` when the browser could not read it.
 */
export const textOfFile = async (file: File, most = mostBytes): Promise<ReadFile> => {
  if (file.size > most) return 'large';
  try {
    return textOfBytes(new Uint8Array(await file.arrayBuffer()));
  } catch {
    return 'unread';
  }
};

/** The files chosen in an input; the same file can be chosen again after it. */
export const chosenFiles = (event: Event): readonly File[] => {
  const input = event.target as HTMLInputElement;
  const files = [...(input.files ?? [])];
  input.value = '';
  return files;
};
