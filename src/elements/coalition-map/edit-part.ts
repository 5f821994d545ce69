import { render } from 'lit';
import type { Audience } from '../../domain/document/indicator-types.js';
import type { NetworkDocument } from '../../domain/document/network-types.js';
import { say } from '../../domain/document/text.js';
import type { Text } from '../../domain/document/types.js';
import { consequencesOf, withoutEntry, type EntryOf, type ListName } from '../../domain/network/edit.js';
import { localDate } from '../../storage/expiry.js';
import { chosenFiles } from '../base/open-file.js';
import { shortName } from '../base/desk-view.js';
import { EditDesk } from '../base/edit-desk.js';
import { troubleSentence, type FileTrouble } from '../base/file-trouble.js';
import { Form } from '../base/form.js';
import { actWords } from '../base/form-book.js';
import { PartWords } from '../base/part-words.js';
import { loadWords } from '../base/problem-note.js';
import { saveFile } from '../base/save-file.js';
import { aboutForm, enterAbout, type AboutForm } from './edit-about.js';
import { factsOf, nameOf, type EditContext } from './edit-fields.js';
import { fileOf, openFile, type FileKind } from './edit-files.js';
import { enter, entryForm, type EntryForm } from './edit-form.js';
import type { EditState, Importing } from './edit-import.js';
import { editView, type EditSheet } from './edit-view.js';
import { editBook, type EditAct, type EditKey, type EditWords } from './edit-words.js';
import type { EditHost, EditShown } from './parts.js';

const atOnce = 10;
const more = 20;

/** The open form, of an entry or of a new one (null). */
interface Editing {
  readonly entry: EntryOf<ListName> | null;
  readonly form: EntryForm;
}

/**
 * The forms of a coordinator: partners, issues, commitments, steps and roles of a network, files in and out, undo. It
 * keeps nothing and sends nothing.
 */
export class EditPart {
  readonly #words: PartWords<EditKey>;
  #desk: EditDesk<EditState, EditAct> | null = null;
  /** The document the element showed last; another one came from the page. */
  #seen: NetworkDocument | null = null;
  #list: ListName = 'partners';
  #trouble: FileTrouble | null = null;
  #editing: Editing | null = null;
  #importing: Importing | null = null;
  #about: AboutForm | null = null;
  readonly #audience = new Form<'audience'>('edit', { audience: 'public' });
  #search = '';
  #shown = atOnce;
  #last: EditShown | null = null;
  /** Id of what gets the focus after the next drawing. */
  #focus: string | null = null;

  constructor(private readonly host: EditHost) {
    this.#words = new PartWords(editBook, () => host.update());
  }

  /** Draws, or draws again, in its place. */
  draw(place: HTMLElement, shown: EditShown): void {
    this.#last = shown;
    if (shown.document !== this.#seen) this.#take(shown.document);
    const words = this.#words.for(shown.lang, shown.address);
    const context = words && this.#context(words);
    render(words && context ? editView(this.#sheet(words, context)) : null, place);
    const target = this.#focus === null || !words ? null : this.host.root.getElementById(this.#focus);
    if (!target) return;
    this.#focus = null;
    target.focus();
  }

  /** The element leaves the page, or is no longer edited: what is open stays for when it is, the page may be closed. */
  leave(): void {
    this.#desk?.leave();
  }

  /** The element is on the page and edited, or is so again. */
  back(): void {
    this.#desk?.watch();
  }

  /** Another document came from the page. What was done here and is in no file can still be brought back. */
  #take(document: NetworkDocument): void {
    this.#seen = document;
    const state = { document, kept: null };
    const desk = this.#desk;
    // It is shown already: there is nothing to hand back.
    if (desk?.unfiled) desk.act(state, { did: 'didOpen', name: '' });
    else if (desk) desk.restart(state);
    else this.#desk = new EditDesk<EditState, EditAct>(state, (now) => this.#changed(now));
    this.#forget();
  }

  #forget(): void {
    this.#editing = null;
    this.#importing = null;
    this.#about = null;
    this.#search = '';
    this.#shown = atOnce;
  }

  #changed({ document }: EditState): void {
    if (document !== this.#seen) {
      this.#seen = document;
      this.host.replace(document);
    }
    this.host.update();
  }

  #context(words: EditWords): EditContext | null {
    const document = this.#desk?.now.document;
    const mapWords = this.#last?.words;
    if (!document || !mapWords) return null;
    const { language, address } = words;
    const text = (one: Text): ReturnType<typeof say> =>
      say(one, { language, address, documentLanguage: document.language });
    return { document, words, mapWords, text, today: localDate(new Date()) };
  }

  #sheet(words: EditWords, context: EditContext): EditSheet {
    const desk = this.#desk;
    const found = this.#found(context);
    const host = this.host.root.host as Partial<{ readonly effectiveHeadingLevel: number }>;
    return {
      context,
      level: Math.min(4, (host.effectiveHeadingLevel ?? 2) + 1),
      unfiled: desk?.unfiled ?? false,
      back: actWords(desk?.back ?? null, words),
      forth: actWords(desk?.forth ?? null, words),
      trouble: this.#trouble,
      list: this.#list,
      editing: this.#editing,
      importing: this.#importing,
      about: this.#about,
      audience: this.#audience,
      search: this.#search,
      found: found.length,
      entries: found.slice(0, this.#shown),
      acts: {
        open: (event) => void this.#open(event, words),
        file: (kind, whole) => this.#file(kind, whole, words),
        undo: () => this.#turn('undo', words),
        redo: () => this.#turn('redo', words),
        list: (list) => this.#choose(list),
        search: (text) => this.#look(text, words),
        more: () => this.#more(found),
        add: () => this.#edit(null, words),
        change: (entry) => this.#edit(entry, words),
        remove: (entry) => this.#remove(entry, words),
        keep: () => this.#keep(words),
        cancel: () => this.#cancel(words),
        about: () => this.#openAbout(words),
        keepAbout: () => this.#keepAbout(words),
        cancelAbout: () => this.#cancelAbout(words),
        put: () => this.#put(words),
        skip: () => this.#skip(words),
      },
    };
  }

  /** Entries of the list that is shown: what was added last comes first, but for partners and issues. */
  #found(context: EditContext): readonly EntryOf<ListName>[] {
    const list = this.#list;
    const inOrder: readonly EntryOf<ListName>[] = context.document[list];
    const all = list === 'partners' || list === 'issues' ? inOrder : [...inOrder].reverse();
    const wanted = this.#search.trim().toLowerCase();
    if (wanted === '') return all;
    return all.filter((one) =>
      [nameOf(list, one, context), ...factsOf(list, one, context)].join(' ').toLowerCase().includes(wanted),
    );
  }

  #choose(list: ListName): void {
    this.#list = list;
    this.#forget();
    this.host.update();
  }

  #look(text: string, words: EditWords): void {
    this.#search = text;
    this.#shown = atOnce;
    const context = this.#context(words);
    const n = context ? this.#found(context).length : 0;
    this.host.say(words.say(n > 0 ? 'searchFound' : 'searchNone', { n }));
    this.host.update();
  }

  #more(found: readonly EntryOf<ListName>[]): void {
    const next = found[this.#shown];
    this.#shown += more;
    if (next) this.#focus = `change-${next.key}`;
    this.host.update();
  }

  // --- one entry ----------------------------------------------------------------------------------------------------

  #edit(entry: EntryOf<ListName> | null, words: EditWords): void {
    const context = this.#context(words);
    if (!context) return;
    this.#about = null;
    this.#editing = { entry, form: entryForm(this.#list, entry, context) };
    this.#focus = 'edit-heading';
    this.host.update();
  }

  #cancel(words: EditWords): void {
    const key = this.#editing?.entry?.key;
    this.#editing = null;
    this.#focus = key === undefined ? 'edit-add' : `change-${key}`;
    this.host.say(words.say('cancelled'));
    this.host.update();
  }

  #keep(words: EditWords): void {
    const context = this.#context(words);
    const desk = this.#desk;
    if (!context || !desk || !this.#editing) return;
    const { entry, form } = this.#editing;
    const list = this.#list;
    const entered = enter(list, form, entry, context);
    if (!entered) {
      this.#focus = form.summaryId;
      this.host.update();
      return;
    }
    const { document, key } = entered;
    const now = document[list].find((one) => one.key === key);
    const name = now ? shortName(nameOf(list, now, { ...context, document })) : '';
    this.#editing = null;
    this.#focus = entry ? `change-${key}` : 'edit-add';
    this.host.say(words.say(document === context.document ? 'saidSame' : entry ? 'saidChange' : 'saidAdd', { name }));
    if (document === context.document) this.host.update();
    else desk.act({ ...desk.now, document }, { did: entry ? 'didChange' : 'didAdd', name });
  }

  #remove(entry: EntryOf<ListName>, words: EditWords): void {
    const context = this.#context(words);
    const desk = this.#desk;
    if (!context || !desk) return;
    const list = this.#list;
    const { key } = entry;
    const name = shortName(nameOf(list, entry, context));
    const { commitments, steps, roles, others } = consequencesOf(context.document, list, key);
    const seats = list === 'partners' ? roles : 0;
    const gone = [
      commitments > 0 ? words.say('goneCommitments', { n: commitments }) : '',
      steps > 0 ? words.say('goneSteps', { n: steps }) : '',
      roles > seats ? words.say('goneRoles', { n: roles }) : '',
      others > 0 ? words.say('goneRelations', { n: others }) : '',
    ].filter(Boolean);
    const document = withoutEntry(context.document, list, key);
    this.#editing = this.#openWithout(key, document);
    this.#focus = 'edit-list';
    this.host.say(
      [
        words.say('saidRemove', { name }),
        gone.length > 0 ? words.say('alsoGone', { list: words.list(gone) }) : '',
        seats > 0 ? words.say('emptySeats', { n: seats }) : '',
      ]
        .filter(Boolean)
        .join(' '),
    );
    desk.act({ ...desk.now, document }, { did: 'didRemove', name });
  }

  /** The form that is open, unless it is of what has gone; it does not write back what went with that. */
  #openWithout(gone: string, document: NetworkDocument): Editing | null {
    if (!this.#editing || this.#editing.entry?.key === gone) return null;
    const { entry, form } = this.#editing;
    if (this.#list === 'partners' && form.text('parent') === gone) form.set('parent', '');
    return { form, entry: document[this.#list].find(({ key }) => key === entry?.key) ?? null };
  }

  #turn(way: 'undo' | 'redo', words: EditWords): void {
    const desk = this.#desk;
    const what = actWords((way === 'undo' ? desk?.back : desk?.forth) ?? null, words);
    if (!desk || what === null) return this.host.say(words.say(way === 'undo' ? 'nothingToUndo' : 'nothingToRedo'));
    // A form of something that may be gone now would write it back.
    this.#editing = this.#about = null;
    this.#importing = null;
    this.host.say(words.say(way === 'undo' ? 'saidUndone' : 'saidRedone', { what }));
    if (way === 'undo') desk.undo();
    else desk.redo();
  }

  // --- title and ambition -------------------------------------------------------------------------------------------

  #openAbout(words: EditWords): void {
    const context = this.#context(words);
    if (!context) return;
    this.#editing = null;
    this.#about = aboutForm(context);
    this.#focus = 'about-heading';
    this.host.update();
  }

  #keepAbout(words: EditWords): void {
    const context = this.#context(words);
    const desk = this.#desk;
    if (!context || !desk || !this.#about) return;
    const document = enterAbout(this.#about, context);
    this.#focus = document ? 'edit-about' : this.#about.summaryId;
    if (document) {
      this.#about = null;
      const name = words.say('about');
      const same = document === context.document;
      this.host.say(words.say(same ? 'saidSame' : 'saidChange', { name }));
      if (!same) return desk.act({ ...desk.now, document }, { did: 'didChange', name });
    }
    this.host.update();
  }

  #cancelAbout(words: EditWords): void {
    this.#about = null;
    this.#focus = 'edit-about';
    this.host.say(words.say('cancelled'));
    this.host.update();
  }

  // --- files --------------------------------------------------------------------------------------------------------

  async #open(event: Event, words: EditWords): Promise<void> {
    const [file] = chosenFiles(event);
    const desk = this.#desk;
    const context = this.#context(words);
    if (!file || !desk || !context) return;
    const opened = await openFile(file, desk.now, (text) => context.text(text).value);
    const { trouble } = opened;
    if (trouble && trouble.what !== 'large' && trouble.problems.length > 0) await loadWords(words.language);
    this.#trouble = trouble;
    const told = trouble ? troubleSentence(trouble, words) : '';
    if (opened.what === 'trouble') this.host.say(told);
    else if (opened.what === 'network') this.#replace(opened.state, words, told);
    else if (opened.importing.replaces && opened.importing.pairs.length + opened.importing.notes.length === 0)
      this.#replace(opened.importing.state, words, told);
    else {
      this.#editing = this.#about = null;
      this.#importing = opened.importing;
      this.host.say(told);
    }
    this.#focus = trouble ? 'file-trouble' : this.#importing ? 'import-heading' : 'edit-list';
    this.host.update();
  }

  /** A whole network in the place of what is open; over unfiled work that can be undone. */
  #replace(state: EditState, words: EditWords, told: string): void {
    const desk = this.#desk;
    if (!desk) return;
    this.#forget();
    const { partners, issues } = state.document;
    const said = words.say('fileOpened', { n: partners.length, issues: issues.length });
    this.host.say(told ? `${said} ${told}` : said);
    if (desk.unfiled) desk.act(state, { did: 'didOpen', name: '' });
    else desk.restart(state);
    desk.filed();
    this.#changed(state);
  }

  #put(words: EditWords): void {
    const importing = this.#importing;
    const desk = this.#desk;
    if (!importing || !desk) return;
    const { state, merged } = importing.result();
    this.#importing = null;
    this.#focus = 'edit-list';
    if (importing.replaces && merged === 0) this.#replace(state, words, '');
    else {
      this.#forget();
      this.#list = 'partners';
      this.host.say(words.say('importDone', { n: importing.added.length, merged }));
      desk.act(state, { did: importing.replaces ? 'didOpen' : 'didImport', name: '' });
    }
    this.host.update();
  }

  #skip(words: EditWords): void {
    this.#importing = null;
    this.#focus = 'edit-open';
    this.host.say(words.say('cancelled'));
    this.host.update();
  }

  #file(kind: FileKind, whole: boolean, words: EditWords): void {
    const desk = this.#desk;
    const context = this.#context(words);
    if (!desk || !context) return;
    const audience = whole ? 'internal' : ((this.#audience.text('audience') || 'public') as Audience);
    const name = words.say(kind === 'json' ? 'netFile' : kind === 'csv' ? 'csvFile' : 'kumuFile');
    const file = fileOf(kind, desk.now, audience, (text) => context.text(text).value, name);
    const made = saveFile(file, this.host.root);
    // Only our own file with all there is holds the work.
    if (made && kind === 'json' && audience === 'internal') desk.filed();
    this.host.say(words.say(made ? 'fileMade' : 'fileNotMade'));
    this.host.update();
  }
}
