import type { Audience } from '../../domain/document/indicator-types.js';
import type { NetworkDocument } from '../../domain/document/network-types.js';
import { say } from '../../domain/document/text.js';
import type { Text } from '../../domain/document/types.js';
import { consequencesOf, withoutEntry, type EntryOf, type ListName } from '../../domain/network/edit.js';
import { localDate } from '../../storage/expiry.js';
import { chosenFiles } from '../base/open-file.js';
import { shortName } from '../base/desk-view.js';
import { EditingPart, type OpenForm } from '../base/editing-part.js';
import { troubleSentence } from '../base/file-trouble.js';
import { Form } from '../base/form.js';
import { loadWords } from '../base/problem-note.js';
import { saveFile } from '../base/save-file.js';
import { aboutForm, enterAbout, type AboutForm } from './edit-about.js';
import { factsOf, fieldsOf, nameOf, type EditContext } from './edit-fields.js';
import { fileOf, openFile, ownText, type FileKind } from './edit-files.js';
import { enter, entryForm, type EntryForm } from './edit-form.js';
import type { EditState, Importing } from './edit-import.js';
import { editView, type EditSheet } from './edit-view.js';
import { editBook, type EditAct, type EditKey, type EditWords } from './edit-words.js';
import type { EditHost, EditShown } from './parts.js';

/** The open form, of an entry or of a new one (null). */
interface Editing {
  readonly entry: EntryOf<ListName> | null;
  readonly form: EntryForm;
}

/** A whole network in which nothing is to be asked of anyone; else null. */
const sure = ({ replaces, pairs, notes, state }: Importing): EditState | null =>
  replaces && pairs.length + notes.length === 0 ? state : null;

/**
 * The forms of a coordinator: partners, issues, commitments, steps and roles of a network, files in and out, undo. It
 * keeps nothing and sends nothing.
 */
export class EditPart extends EditingPart<EditKey, EditState, EditAct['did'], EntryOf<ListName>> {
  /** The document the element showed last; another one came from the page. */
  #seen: NetworkDocument | null = null;
  #list: ListName = 'partners';
  #editing: Editing | null = null;
  #importing: Importing | null = null;
  #about: AboutForm | null = null;
  protected override readonly listId = 'edit-list';
  readonly #audience = new Form<'audience'>('edit', { audience: 'public' });
  #last: EditShown | null = null;

  constructor(protected override readonly host: EditHost) {
    super(host, editBook);
  }

  /** Draws, or draws again, in its place. */
  draw(place: HTMLElement, shown: EditShown): void {
    this.#last = shown;
    if (shown.document !== this.#seen) this.#take(shown.document);
    const words = this.wordsFor(shown.lang, shown.address);
    const context = words && this.#context(words);
    this.show(context && editView(this.#sheet(words, context)), place);
  }

  /** Another document came from the page. What was done here and is in no file can still be brought back. */
  #take(document: NetworkDocument): void {
    this.#seen = document;
    const editing = this.#editing?.form.touched ? this.#editing : null;
    const about = this.#about?.touched ? this.#about : null;
    // It is shown already: there is nothing to hand back.
    this.start({ document, kept: null });
    // What somebody is writing stays: of an entry that is not known for the same here it is a new one.
    if (editing) this.#editing = { form: editing.form, entry: this.#sameIn(document, editing.entry) };
    this.#about = about;
  }

  enter(): void {
    this.focus = 'edit-desk';
  }

  /** What has no id is called by its place, which says nothing in another document. */
  #sameIn(document: NetworkDocument, entry: EntryOf<ListName> | null): EntryOf<ListName> | null {
    if (!entry || entry.key.startsWith(`${this.#list}/`)) return null;
    return document[this.#list].find(({ key }) => key === entry.key) ?? null;
  }

  protected override get open(): OpenForm | null {
    return this.#editing?.form ?? this.#about ?? this.#importing?.form ?? null;
  }

  protected override get openKey(): string | null {
    return this.#editing?.entry?.key ?? null;
  }

  protected override close(): void {
    this.#editing = null;
    this.#importing = null;
    this.#about = null;
  }

  protected override changed({ document }: EditState): void {
    if (document !== this.#seen) {
      this.#seen = document;
      this.host.replace(document);
    }
    this.host.update();
  }

  #context(words: EditWords): EditContext | null {
    const document = this.desk?.now.document;
    const mapWords = this.#last?.words;
    if (!document || !mapWords) return null;
    const { language, address } = words;
    const text = (one: Text): ReturnType<typeof say> =>
      say(one, { language, address, documentLanguage: document.language });
    return { document, words, mapWords, text, today: localDate(new Date()) };
  }

  #sheet(words: EditWords, context: EditContext): EditSheet {
    const host = this.host.root.host as Partial<{
      readonly effectiveHeadingLevel: number;
      readonly effectiveAudience: Audience;
    }>;
    return {
      ...this.sheet(words),
      context,
      level: Math.min(4, (host.effectiveHeadingLevel ?? 2) + 1),
      pictureFor: host.effectiveAudience ?? 'public',
      list: this.#list,
      editing: this.#editing,
      importing: this.#importing,
      about: this.#about,
      audience: this.#audience,
      acts: {
        open: (event) => void this.#open(event, words),
        file: (kind, whole) => this.#file(kind, whole, words),
        undo: () => this.turn('undo', words),
        redo: () => this.turn('redo', words),
        list: (list) => this.guarded(() => this.#choose(list)),
        search: (text) => this.look(text, words),
        more: () => this.more(words),
        add: () => this.guarded(() => this.#edit(null, words)),
        change: (entry) => this.guarded(() => this.#edit(entry, words)),
        remove: (entry) => {
          // What is written of another one stays.
          if (this.openKey === entry.key) this.guarded(() => this.#remove(entry, words));
          else this.#remove(entry, words);
        },
        keep: () => this.#keep(words),
        cancel: () => this.#cancel(words, this.openKey),
        escape: () => {
          const { openKey } = this;
          this.escape(() => this.#cancel(words, openKey));
        },
        about: () => this.guarded(() => this.#openAbout(words)),
        keepAbout: () => this.#keepAbout(words),
        cancelAbout: () => this.#cancelAbout(words),
        escapeAbout: () => this.escape(() => this.#cancelAbout(words)),
        put: () => this.#put(words),
        skip: () => this.#skip(words),
      },
    };
  }

  /** What was added last comes first, but for partners and issues. */
  protected override listed(words: EditWords): readonly EntryOf<ListName>[] {
    const list = this.#list;
    const inOrder: readonly EntryOf<ListName>[] = this.#context(words)?.document[list] ?? [];
    return list === 'partners' || list === 'issues' ? inOrder : [...inOrder].reverse();
  }

  protected override textsOf(entry: EntryOf<ListName>, words: EditWords): readonly string[] {
    const context = this.#context(words);
    if (!context) return [];
    return [[nameOf(this.#list, entry, context), ...factsOf(this.#list, entry, context)].join(' ')];
  }

  protected override keyOf({ key }: EntryOf<ListName>): string {
    return key;
  }

  protected override fileText(state: EditState): string {
    return ownText(state);
  }

  #choose(list: ListName): void {
    this.#list = list;
    this.forget();
    this.goTo(`list-${list}`);
  }

  // --- one entry ----------------------------------------------------------------------------------------------------

  #edit(entry: EntryOf<ListName> | null, words: EditWords): void {
    const context = this.#context(words);
    if (!context) return;
    this.#about = null;
    this.#editing = { entry, form: entryForm(this.#list, entry, context) };
    this.goTo('edit-heading');
  }

  #cancel(words: EditWords, key: string | null): void {
    this.#editing = null;
    this.cancelled(key === null ? 'edit-add' : `change-${key}`, words);
  }

  #keep(words: EditWords): void {
    const context = this.#context(words);
    const desk = this.desk;
    if (!context || !desk || !this.#editing) return;
    const { entry, form } = this.#editing;
    const list = this.#list;
    const entered = enter(list, form, entry, context);
    if (!entered) {
      return this.goTo(form.summaryId);
    }
    const { document, key } = entered;
    if (document !== context.document && !this.fits({ ...desk.now, document })) {
      form.faults.set(fieldsOf[list][0]?.name ?? '', words.say('fileFull'));
      return this.goTo(form.summaryId);
    }
    const now = document[list].find((one) => one.key === key);
    const name = now ? shortName(nameOf(list, now, { ...context, document })) : '';
    this.#editing = null;
    this.focus = entry ? `change-${key}` : 'edit-add';
    this.host.say(words.say(document === context.document ? 'saidSame' : entry ? 'saidChange' : 'saidAdd', { name }));
    if (document === context.document) this.host.update();
    else desk.act({ ...desk.now, document }, { did: entry ? 'didChange' : 'didAdd', name });
  }

  #remove(entry: EntryOf<ListName>, words: EditWords): void {
    const context = this.#context(words);
    const desk = this.desk;
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
    this.focus = 'edit-list';
    desk.act({ ...desk.now, document }, { did: 'didRemove', name });
    this.tell(
      [
        words.say('saidRemove', { name }),
        gone.length > 0 ? words.say('alsoGone', { list: words.list(gone) }) : '',
        seats > 0 ? words.say('emptySeats', { n: seats }) : '',
      ]
        .filter(Boolean)
        .join(' '),
      'list',
      true,
    );
  }

  /** The form that is open, unless it is of what has gone; it does not write back what went with that. */
  #openWithout(gone: string, document: NetworkDocument): Editing | null {
    if (!this.#editing || this.#editing.entry?.key === gone) return null;
    const { entry, form } = this.#editing;
    if (this.#list === 'partners' && form.text('parent') === gone) form.set('parent', '');
    return { form, entry: document[this.#list].find(({ key }) => key === entry?.key) ?? null };
  }

  // --- title and ambition -------------------------------------------------------------------------------------------

  #openAbout(words: EditWords): void {
    const context = this.#context(words);
    if (!context) return;
    this.#editing = null;
    this.#about = aboutForm(context);
    this.goTo('about-heading');
  }

  #keepAbout(words: EditWords): void {
    const context = this.#context(words);
    const desk = this.desk;
    if (!context || !desk || !this.#about) return;
    let document = enterAbout(this.#about, context);
    if (document && document !== context.document && !this.fits({ ...desk.now, document })) {
      this.#about.faults.set('ambition', words.say('fileFull'));
      document = null;
    }
    this.focus = document ? 'edit-about' : this.#about.summaryId;
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
    this.cancelled('edit-about', words);
  }

  // --- files --------------------------------------------------------------------------------------------------------

  async #open(event: Event, words: EditWords): Promise<void> {
    const [file] = chosenFiles(event);
    if (file) await this.#openFile(file, words);
  }

  async #openFile(file: File, words: EditWords): Promise<void> {
    const desk = this.desk;
    const context = this.#context(words);
    if (!desk || !context) return;
    const opened = await openFile(file, desk.now, (text) => context.text(text).value);
    // Read again after an answer: what is open may be another document by then.
    if (opened.what !== 'trouble' && this.half) return this.guarded(() => void this.#openFile(file, words));
    const { trouble } = opened;
    if (trouble && trouble.what !== 'large' && trouble.problems.length > 0) await loadWords(words.language);
    this.trouble = trouble;
    const told = trouble ? troubleSentence(trouble, words) : '';
    const state = opened.what === 'network' ? opened.state : opened.what === 'partners' ? sure(opened.importing) : null;
    if (opened.what === 'partners' && !state) {
      this.#editing = this.#about = null;
      this.#importing = opened.importing;
    }
    this.goTo(trouble ? 'file-trouble' : this.#importing && !state ? 'import-heading' : 'edit-list');
    if (state) this.#replace(state, words, told);
    else this.host.say(told);
  }

  /** A whole network in the place of what is open; over unfiled work that can be undone. */
  #replace(state: EditState, words: EditWords, told: string): void {
    const { partners, issues } = state.document;
    const said = words.say('fileOpened', { n: partners.length, issues: issues.length });
    this.startFiled(state);
    this.tell(said, 'list', true);
    if (told) this.host.say(`${said} ${told}`);
  }

  #put(words: EditWords): void {
    const importing = this.#importing;
    const desk = this.desk;
    if (!importing || !desk) return;
    const { state, merged } = importing.result();
    // A network of Kumu is in a file already.
    if (!importing.replaces && !this.fits(state)) {
      importing.full = true;
      this.host.say(words.say('fileFull'));
      return this.goTo('import-full');
    }
    this.#importing = null;
    this.focus = 'edit-list';
    if (importing.replaces && merged === 0) this.#replace(state, words, '');
    else {
      this.forget();
      this.#list = 'partners';
      desk.act(state, { did: importing.replaces ? 'didOpen' : 'didImport', name: '' });
      this.tell(words.say('importDone', { n: importing.added.length, merged }), 'list', true);
    }
    this.host.update();
  }

  #skip(words: EditWords): void {
    this.#importing = null;
    this.cancelled('edit-open', words);
  }

  #file(kind: FileKind, whole: boolean, words: EditWords): void {
    const desk = this.desk;
    const context = this.#context(words);
    if (!desk || !context) return;
    const audience = whole ? 'internal' : ((this.#audience.text('audience') || 'public') as Audience);
    const name = words.say(kind === 'json' ? 'netFile' : kind === 'csv' ? 'csvFile' : 'kumuFile');
    const file = fileOf(kind, desk.now, audience, (text) => context.text(text).value, name);
    // Only our own file with all there is holds the work.
    const text = kind === 'json' && audience === 'internal' ? file.text : null;
    this.fileSaved(saveFile(file, this.host.root), text, words, whole ? 'files' : 'others');
  }
}
