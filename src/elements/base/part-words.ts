import type { Address } from '../../language/phrase.js';
import { bindWords, type WordBook, type Words } from '../../language/words.js';

/** Words of a part that comes later: at hand, or on their way and followed by an update. */
export class PartWords<K extends string> {
  #bound: Words<K> | null = null;
  #wanted = '';
  #language = '';

  constructor(
    private readonly book: WordBook<K>,
    private readonly update: () => void,
  ) {}

  /** The language in use: Dutch when the one that was asked for could not be fetched. */
  get language(): string {
    return this.#language;
  }

  /** Null while they are on their way. */
  for(language: string, address: Address): Words<K> | null {
    const wanted = this.book.resolve(language);
    if (this.#wanted !== wanted) {
      this.#wanted = this.#language = wanted;
      if (!this.book.peek(wanted)) void this.#load(wanted);
    }
    const tag = this.#language;
    if (this.#bound?.language === tag && this.#bound.address === address) return this.#bound;
    const dictionary = this.book.peek(tag);
    return dictionary && (this.#bound = bindWords(dictionary, tag, address));
  }

  async #load(wanted: string): Promise<void> {
    const present = await this.book.load(wanted);
    if (wanted === this.#wanted) this.#language = present;
    this.update();
  }
}
