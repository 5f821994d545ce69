import type { ReactiveController, ReactiveControllerHost } from '@lit/reactive-element';
import { nearestLanguage, watchLanguage } from '../../language/nearest-language.js';
import type { Address } from '../../language/phrase.js';
import { bindWords, type WordBook, type Words } from '../../language/words.js';

type Host = ReactiveControllerHost & Element & { effectiveAddress: Address };

/** Keeps a widget's words in step with the `lang` around it; asks for an update when they change. */
export class LanguageController<K extends string> implements ReactiveController {
  #language = 'nl';
  /** Another one may still be on its way. */
  #wanted = 'nl';
  #bound: Words<K> | null = null;
  #stop: (() => void) | null = null;

  constructor(
    private readonly host: Host,
    private readonly book: WordBook<K>,
  ) {
    host.addController(this);
  }

  /** The words, or null while another language than Dutch is still on its way. */
  get words(): Words<K> | null {
    const address = this.host.effectiveAddress;
    if (this.#bound?.language === this.#language && this.#bound.address === address) return this.#bound;
    const dictionary = this.book.peek(this.#language);
    this.#bound = dictionary ? bindWords(dictionary, this.#language, address) : null;
    return this.#bound;
  }

  /** The language in use (not always the one asked for). */
  get language(): string {
    return this.#language;
  }

  hostConnected(): void {
    this.#stop = watchLanguage(this.host, () => this.#look());
    this.#look();
  }

  hostDisconnected(): void {
    this.#stop?.();
    this.#stop = null;
  }

  #look(): void {
    const language = this.book.resolve(nearestLanguage(this.host));
    this.#wanted = language;
    if (language === this.#language && this.#bound) return;
    const take = (present: string): void => {
      // What is on the screen stays in its language until the other one is there.
      if (language === this.#wanted) this.#language = present;
      this.host.requestUpdate();
    };
    if (!this.#bound) this.#language = language;
    if (this.book.peek(language)) take(language);
    else void this.book.load(language).then(take);
  }
}
