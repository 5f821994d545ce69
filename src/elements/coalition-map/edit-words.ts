import { networkEdit } from '../../language/nl/network-edit.js';
import type { Words } from '../../language/words.js';
import { formBook, type FormAct, type FormBookKey } from '../base/form-book.js';

export type EditKey = FormBookKey | keyof typeof networkEdit;
export type EditWords = Words<EditKey>;
export type EditAct = FormAct<'didAdd' | 'didChange' | 'didRemove' | 'didImport' | 'didOpen'>;

export const editBook = formBook(
  'networkEdit',
  networkEdit,
  async () => (await import('../../language/en/network-edit.js')).networkEdit,
);
