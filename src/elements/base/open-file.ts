import { mostBytes } from '../../domain/document/plain-record.js';

/** The text of a chosen file; `large` when it is over the limit, null when the browser could not read it. */
export const textOfFile = async (file: File, most = mostBytes): Promise<string | 'large' | null> =>
  file.size > most ? 'large' : file.text().catch(() => null);

/** The files chosen in an input; the same file can be chosen again after it. */
export const chosenFiles = (event: Event): readonly File[] => {
  const input = event.target as HTMLInputElement;
  const files = [...(input.files ?? [])];
  input.value = '';
  return files;
};
