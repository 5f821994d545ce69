import type { Address } from '../../language/phrase.js';
import { bindWords, type WordBook, type Words } from '../../language/words.js';

/** Words of a part that comes later: at hand, or on their way and followed by an update. */
export class PartWords<K extends string> {
  #bound: Words<K> | null = null;
  /** What was asked for; a language that cannot be fetched becomes Dutch under the same name. */
  #wanted = '';

  constructor(
    private readonly book: WordBook<K>,
    private readonly update: () => void,
  ) {}

  /** Null while they are on their way. */
  for(language: string, address: Address): Words<K> | null {
    const tag = this.book.resolve(language);
    if (this.#bound?.language === tag && this.#bound.address === address) return this.#bound;
    const dictionary = this.book.peek(tag);
    if (dictionary) return (this.#bound = bindWords(dictionary, tag, address));
    if (this.#wanted !== tag) {
      this.#wanted = tag;
      void this.book.load(tag).then(this.update);
    }
    return null;
  }
}
