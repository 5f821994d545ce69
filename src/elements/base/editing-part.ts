import { nothing, render, type TemplateResult } from 'lit';
import { bytesOf, canBeOpened } from '../../domain/document/json-text.js';
import type { Address } from '../../language/phrase.js';
import type { WordBook, Words } from '../../language/words.js';
import { halfNote, toldNote, type Told } from './desk-view.js';
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

/** What the form that is open says of itself; its heading has the id `name-heading`. */
export interface OpenForm {
  readonly name: string;
  readonly touched: boolean;
}

/**
 * What parts share with which somebody edits a document in the page: the desk with undo, a long list that is searched and
 * shown in portions, files over unfiled work, a form that is left half filled in, what is told, and where the focus goes.
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
  #told: Told | null = null;
  /** It was told just now: it comes into view. */
  #fresh = false;
  /** What would throw away what stands in this form, and waits for an answer. */
  #asked: { readonly form: OpenForm; readonly act: () => void } | null = null;
  /** Id of the field in which was written last. */
  #field = '';
  readonly #book: PartWords<K | FormBookKey>;

  constructor(
    protected readonly host: EditingHost,
    book: WordBook<K | FormBookKey>,
  ) {
    this.#book = new PartWords(book, () => host.update());
  }

  /** Id of the heading above the list. */
  protected abstract readonly listId: string;

  /** The form that is open, or what is being put together from files; null for none. */
  protected abstract get open(): OpenForm | null;

  /** Key of the entry whose form is open: it stays in sight. Null for none. */
  protected abstract get openKey(): string | null;

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
   * @param at where it is told
   */
  protected fileSaved(made: boolean, text: string | null, words: Words<K | FormBookKey>, at: string): void {
    const whole = text === null || canBeOpened(text);
    if (made && whole && text !== null) this.desk?.filed();
    const done = !whole ? 'fileTooHeavy' : this.half ? 'fileWithout' : 'fileMade';
    this.tell(words.say(made ? done : 'fileNotMade'), at);
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

  /** There is something in the open form that is nowhere else. */
  protected get half(): boolean {
    return this.open?.touched ?? false;
  }

  /** @param view null while there are no words for it */
  protected show(view: TemplateResult | null, place: HTMLElement): void {
    place.addEventListener('input', this.#typed);
    place.addEventListener('change', this.#typed);
    this.desk?.hold(this.half);
    render(view, place);
    if (view === null) return;
    const { root } = this.host;
    // An entry that the search no longer finds is not there: its list is.
    if (this.focus !== null) (root.getElementById(this.focus) ?? root.getElementById(this.listId))?.focus();
    this.focus = null;
    // Below what has the focus, and so perhaps below the edge.
    if (this.#fresh) root.getElementById('told')?.scrollIntoView({ block: 'nearest' });
    this.#fresh = false;
  }

  /** What every view of such a part shows. */
  protected sheet(words: Words<K | FormBookKey>) {
    const { desk, trouble, openKey } = this;
    const found = this.#found(words);
    const back = actWords(desk?.back ?? null, words);
    const entries = found.slice(0, this.#shown);
    const open = openKey === null ? undefined : this.listed(words).find((one) => this.keyOf(one) === openKey);
    if (open && !entries.includes(open)) entries.unshift(open);
    return {
      unfiled: desk?.unfiled ?? false,
      half: this.half,
      /** Above the heading of the open form. */
      asking: this.#asks
        ? halfNote(words, { goOn: () => this.#goOn(), throwAway: () => this.#throwAway(words) })
        : nothing,
      /** What was told last, in the place where that was done. */
      told: (at: string) =>
        this.#told?.at === at
          ? toldNote(this.#told, back, words, () => this.guarded(() => this.#turn('undo', words, this.listId)))
          : nothing,
      back,
      forth: actWords(desk?.forth ?? null, words),
      trouble,
      search: this.#search,
      found: found.length + (open && !found.includes(open) ? 1 : 0),
      entries,
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
    else
      this.desk = new EditDesk<S, FormAct<D | 'didOpen'>>(state, (now) => {
        this.#told = this.#asked = null;
        this.changed(now);
      });
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
    if ((way === 'undo' ? desk?.back : desk?.forth) == null) this.#turn(way, words, way);
    else this.guarded(() => this.#turn(way, words, way));
  }

  /** @param focus id of where the focus is after it */
  #turn(way: 'undo' | 'redo', words: Words<K | FormBookKey>, focus: string): void {
    const { desk } = this;
    const what = actWords((way === 'undo' ? desk?.back : desk?.forth) ?? null, words);
    if (!desk || what === null) return this.host.say(words.say(way === 'undo' ? 'nothingToUndo' : 'nothingToRedo'));
    // A form of something that may be gone now would write it back.
    this.close();
    if (way === 'undo') desk.undo();
    else desk.redo();
    this.focus = focus;
    const said = words.say(way === 'undo' ? 'saidUndone' : 'saidRedone', { what });
    // Its own button says it already.
    if (focus === way) this.host.say(said);
    else this.tell(said, 'list');
  }

  // --- what is told, and what is asked ------------------------------------------------------------------------------

  /**
   * Says what was done, also to who sees: in the view, at a place of its own.
   *
   * @param undo it can be undone there
   */
  protected tell(text: string, at: string, undo = false): void {
    this.host.say(text);
    this.#told = { text, at, undo };
    this.#fresh = true;
    this.host.update();
  }

  /** Does it; when that would throw away what stands in the open form, asks first. */
  protected guarded(act: () => void): void {
    const { open: form } = this;
    if (!form?.touched) return act();
    this.#asked = { form, act };
    this.goTo('half');
  }

  /** Escape leaves a form, or the question about it. */
  protected escape(cancel: () => void): void {
    if (this.#asks) this.#goOn();
    else this.guarded(cancel);
  }

  get #asks(): boolean {
    return this.#asked !== null && this.#asked.form === this.open && this.half;
  }

  /** Back to the field in which was written last. */
  #goOn(): void {
    this.#asked = null;
    const field = this.host.root.getElementById(this.#field)?.closest('.form') ? this.#field : null;
    this.goTo(field ?? `${this.open?.name ?? ''}-heading`);
  }

  #throwAway(words: Words<K | FormBookKey>): void {
    const act = this.#asked?.act;
    this.#asked = null;
    this.close();
    this.host.say(words.say('thrownAway'));
    act?.();
  }

  /** With the first word in a form, closing the page asks. */
  readonly #typed = ({ target }: Event): void => {
    if (target instanceof HTMLElement && target.closest('.form')) this.#field = target.id;
    if (this.desk?.hold(this.half)) this.host.update();
  };

  /** Draws again, with the focus there. */
  protected goTo(id: string | null): void {
    this.focus = id;
    this.#told = null;
    this.host.update();
  }

  /** Nothing came of it. */
  protected cancelled(focus: string, words: Words<K | FormBookKey>): void {
    this.host.say(words.say('cancelled'));
    this.goTo(focus);
  }
}
