import { render, type TemplateResult } from 'lit';
import { bytesOf, canBeOpened } from '../../domain/document/json-text.js';
import type { Address } from '../../language/phrase.js';
import type { WordBook, Words } from '../../language/words.js';
import { EditDesk } from './edit-desk.js';
import type { FileTrouble } from './file-trouble.js';
import { actWords, type FormAct, type FormBookKey } from './form-book.js';
import { PartWords } from './part-words.js';

const atOnce = 10;
const more = 20;

/** What a part asks of the element whose document is edited. */
export interface EditingHost {
  readonly root: ShadowRoot;
  update(): void;
  /** To be heard by who cannot see it. */
  say(status: string): void;
}

/**
 * What parts share with which somebody edits a document in the page: the desk with undo, a long list that is searched and
 * shown in portions, files over unfiled work, and where the focus goes.
 *
 * @typeParam K keys of its own words
 * @typeParam S what is edited
 * @typeParam D what it calls its acts
 * @typeParam E an entry of the list
 */
export abstract class EditingPart<K extends string, S, D extends K | FormBookKey, E> {
  protected desk: EditDesk<S, FormAct<D | 'didOpen'>> | null = null;
  protected trouble: FileTrouble | null = null;
  /** Id of what gets the focus after the next drawing. */
  protected focus: string | null = null;
  #search = '';
  #shown = atOnce;
  readonly #book: PartWords<K | FormBookKey>;

  constructor(
    protected readonly host: EditingHost,
    book: WordBook<K | FormBookKey>,
  ) {
    this.#book = new PartWords(book, () => host.update());
  }

  /** Id of the heading above the list. */
  protected abstract readonly listId: string;

  /** Closes forms, and what is being put together from files. */
  protected abstract close(): void;

  /** The document is another one. */
  protected abstract changed(now: S): void;

  /** All entries of the list that is shown, in its order. */
  protected abstract listed(words: Words<K | FormBookKey>): readonly E[];

  /** Words of an entry in which is searched. */
  protected abstract textsOf(entry: E, words: Words<K | FormBookKey>): readonly string[];

  protected abstract keyOf(entry: E): string;

  /** The text of the file that holds all of it. */
  protected abstract fileText(state: S): string;

  /** Whether this can be kept in a file that can be opened again. What was too large already may get smaller. */
  protected fits(next: S): boolean {
    const text = this.fileText(next);
    return canBeOpened(text) || (this.desk !== null && bytesOf(text) <= bytesOf(this.fileText(this.desk.now)));
  }

  /**
   * Tells what became of a file.
   *
   * @param made the browser took it
   * @param text of the file with all there is; null for one with a part, which is not where the work is kept
   */
  protected fileSaved(made: boolean, text: string | null, words: Words<K | FormBookKey>): void {
    const whole = text === null || canBeOpened(text);
    if (made && whole && text !== null) this.desk?.filed();
    this.host.say(words.say(!made ? 'fileNotMade' : whole ? 'fileMade' : 'fileTooHeavy'));
    this.host.update();
  }

  /** The element leaves the page, or is no longer edited: what is open stays for when it is, the page may be closed. */
  leave(): void {
    this.desk?.leave();
  }

  /** The element is on the page and edited, or is so again. */
  back(): void {
    this.desk?.watch();
  }

  /** Null while the words are on their way. */
  protected wordsFor(language: string, address: Address): Words<K | FormBookKey> | null {
    return this.#book.for(language, address);
  }

  /** @param view null while there are no words for it */
  protected show(view: TemplateResult | null, place: HTMLElement): void {
    render(view, place);
    if (this.focus === null || view === null) return;
    const { root } = this.host;
    // An entry that the search no longer finds is not there: its list is.
    (root.getElementById(this.focus) ?? root.getElementById(this.listId))?.focus();
    this.focus = null;
  }

  /** What every view of such a part shows. */
  protected sheet(words: Words<K | FormBookKey>) {
    const { desk, trouble } = this;
    const found = this.#found(words);
    return {
      unfiled: desk?.unfiled ?? false,
      back: actWords(desk?.back ?? null, words),
      forth: actWords(desk?.forth ?? null, words),
      trouble,
      search: this.#search,
      found: found.length,
      entries: found.slice(0, this.#shown),
    };
  }

  protected forget(): void {
    this.close();
    this.#search = '';
    this.#shown = atOnce;
  }

  /** A document in the place of what is open. What was done here and is in no file can still be brought back. */
  protected start(state: S): void {
    const { desk } = this;
    if (desk?.unfiled) desk.act(state, { did: 'didOpen', name: '' });
    else if (desk) desk.restart(state);
    else this.desk = new EditDesk<S, FormAct<D | 'didOpen'>>(state, (now) => this.changed(now));
    this.forget();
  }

  /** The same for one that comes from a file. */
  protected startFiled(state: S): void {
    this.start(state);
    this.desk?.filed();
    this.changed(state);
  }

  #found(words: Words<K | FormBookKey>): readonly E[] {
    const all = this.listed(words);
    const wanted = this.#search.trim().toLowerCase();
    if (wanted === '') return all;
    return all.filter((one) => this.textsOf(one, words).some((text) => text.toLowerCase().includes(wanted)));
  }

  protected look(text: string, words: Words<K | FormBookKey>): void {
    this.#search = text;
    this.#shown = atOnce;
    const n = this.#found(words).length;
    this.host.say(words.say(n > 0 ? 'searchFound' : 'searchNone', { n }));
    this.host.update();
  }

  protected more(words: Words<K | FormBookKey>): void {
    const next = this.#found(words)[this.#shown];
    this.#shown += more;
    this.goTo(next ? `change-${this.keyOf(next)}` : this.focus);
  }

  protected turn(way: 'undo' | 'redo', words: Words<K | FormBookKey>): void {
    const { desk } = this;
    const what = actWords((way === 'undo' ? desk?.back : desk?.forth) ?? null, words);
    if (!desk || what === null) return this.host.say(words.say(way === 'undo' ? 'nothingToUndo' : 'nothingToRedo'));
    // A form of something that may be gone now would write it back.
    this.close();
    this.host.say(words.say(way === 'undo' ? 'saidUndone' : 'saidRedone', { what }));
    if (way === 'undo') desk.undo();
    else desk.redo();
  }

  /** Draws again, with the focus there. */
  protected goTo(id: string | null): void {
    this.focus = id;
    this.host.update();
  }

  /** Nothing came of it. */
  protected cancelled(focus: string, words: Words<K | FormBookKey>): void {
    this.host.say(words.say('cancelled'));
    this.goTo(focus);
  }
}
