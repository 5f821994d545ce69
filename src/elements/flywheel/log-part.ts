import { inDateOrder } from '../../domain/document/dates.js';
import { readFlywheel } from '../../domain/document/flywheel.js';
import { jsonText } from '../../domain/document/json-text.js';
import { parseJson } from '../../domain/document/parse-json.js';
import type { FlywheelDocument, FlywheelExperience, Parsed } from '../../domain/document/types.js';
import {
  changedExperience,
  flywheelFile,
  readyToEdit,
  withExperience,
  withoutExperience,
} from '../../domain/flywheel/edit.js';
import { visibleTo } from '../../domain/flywheel/wheel.js';
import { localDate } from '../../storage/expiry.js';
import { newId } from '../../storage/ids.js';
import { shortName } from '../base/desk-view.js';
import { EditingPart, type OpenForm } from '../base/editing-part.js';
import { partsTrouble, troubleSentence, type FileTrouble } from '../base/file-trouble.js';
import { chosenFiles, textOfFile } from '../base/open-file.js';
import { loadWords } from '../base/problem-note.js';
import { saveFile } from '../base/save-file.js';
import { entryForm, entryName, readEntry, type EntryContext, type EntryForm } from './log-form.js';
import { entryField, Merging, type TeamFile } from './log-merge.js';
import { logView, type LogSheet } from './log-view.js';
import { logBook, type LogAct, type LogKey, type LogWords } from './log-words.js';
import type { LogHost, LogShown } from './log-host.js';
import { namingOf } from './texts.js';

type Ready = ReturnType<typeof readyToEdit>;

/**
 * The team log: a coordinator opens a flywheel, adds, changes and removes experiences, puts in files of teams, and takes
 * a file home. It keeps nothing and sends nothing.
 */
export class LogPart extends EditingPart<LogKey, FlywheelDocument, LogAct['did'], FlywheelExperience> {
  #given: FlywheelDocument | null = null;
  /** Experiences that were left out because they are for their teller alone. */
  #privates = 0;
  /** The open form: of a new experience (`id` null) or of one that is changed. */
  #editing: { readonly id: string | null; readonly form: EntryForm } | null = null;
  #merging: Merging | null = null;
  protected override readonly listId = 'entries';
  #last: LogShown | null = null;

  constructor(protected override readonly host: LogHost) {
    super(host, logBook);
  }

  /** Draws the log in its place; called after every drawing of the element. */
  draw(place: HTMLElement, shown: LogShown): void {
    this.#last = shown;
    if (shown.given !== this.#given) this.#take(shown.given);
    const words = this.wordsFor(shown.words.language, shown.words.address);
    this.show(words && logView(this.#sheet(shown, words)), place);
  }

  /** Another document was given by the page. What was done here and is in no file can still be brought back. */
  #take(given: FlywheelDocument | null): void {
    this.#given = given;
    if (!given) return;
    const { document, privates } = readyToEdit(given);
    this.#privates = privates;
    const half = this.half ? this.#editing : null;
    this.start(document);
    // What somebody is writing stays: of an entry that is not in this document it is a new one.
    if (half) {
      const id = document.experiences.some((one) => one.id === half.id) ? half.id : null;
      this.#editing = { form: half.form, id };
    }
    if (document !== given && this.desk?.now === document) this.host.replace(document, false);
  }

  protected override get open(): OpenForm | null {
    return this.#editing?.form ?? this.#merging?.form ?? null;
  }

  protected override get openKey(): string | null {
    return this.#editing?.id ?? null;
  }

  protected override close(): void {
    this.#editing = null;
    this.#merging = null;
  }

  protected override changed(now: FlywheelDocument): void {
    this.host.replace(now, true);
    this.host.update();
  }

  #act(next: FlywheelDocument, act: LogAct): void {
    this.desk?.act(next, act);
  }

  #context(words: LogWords): EntryContext | null {
    const document = this.desk?.now;
    const wheelWords = this.#last?.words;
    if (!document || !wheelWords) return null;
    const naming = namingOf({ document, since: null, past: false, asOf: null }, wheelWords);
    return { document, words, wheelWords, naming, today: localDate(new Date()) };
  }

  // --- what is shown ------------------------------------------------------------------------------------------------

  #sheet(shown: LogShown, words: LogWords): LogSheet {
    const context = this.#context(words);
    return {
      ...this.sheet(words),
      words,
      level: shown.level,
      context,
      privates: this.#privates,
      editing: this.#editing,
      merging: this.#merging,
      plan: (context && this.#merging?.plan(context.document)) ?? null,
      acts: {
        open: (event) => void this.#open(event, words),
        add: () => this.guarded(() => this.#edit(null, words)),
        undo: () => this.turn('undo', words),
        redo: () => this.turn('redo', words),
        file: () => this.#file(words, 'internal'),
        publicFile: () => this.#file(words, 'public'),
        search: (text) => this.look(text, words),
        more: () => this.more(words),
        change: (one) => this.guarded(() => this.#edit(one, words)),
        remove: (one) => {
          // What is written of another one stays.
          if (this.openKey === one.id) this.guarded(() => this.#remove(one, words));
          else this.#remove(one, words);
        },
        keep: () => this.#keep(words),
        cancel: () => this.#cancel(words, this.openKey),
        escape: () => {
          const { openKey } = this;
          this.escape(() => this.#cancel(words, openKey));
        },
        teams: (event) => void this.#teams(event, words),
        merge: () => this.#merge(words),
        skip: () => this.#skip(words),
        all: (choice) => {
          if (context) this.#merging?.chooseAll(context.document, choice);
          this.host.update();
        },
        changed: () => this.host.update(),
      },
    };
  }

  /** Newest first; what has no date comes last. */
  protected override listed(words: LogWords): readonly FlywheelExperience[] {
    const experiences = this.#context(words)?.document.experiences ?? [];
    const dated = experiences.filter(({ date }) => date !== null);
    const undated = experiences.filter(({ date }) => date === null);
    return [...[...inDateOrder(dated, ({ date }) => date)].reverse(), ...undated];
  }

  protected override textsOf({ title, story, group }: FlywheelExperience, words: LogWords): readonly string[] {
    const naming = this.#context(words)?.naming;
    return [title, story, group].map((text) => (naming && text !== null ? naming.text(text).value : ''));
  }

  protected override keyOf({ id }: FlywheelExperience): string {
    return id;
  }

  protected override fileText(document: FlywheelDocument): string {
    return jsonText(flywheelFile(document));
  }

  // --- one experience -----------------------------------------------------------------------------------------------

  #edit(one: FlywheelExperience | null, words: LogWords): void {
    const context = this.#context(words);
    if (!context) return;
    this.#merging = null;
    this.#editing = { id: one?.id ?? null, form: entryForm(one, context) };
    this.goTo('entry-heading');
  }

  #cancel(words: LogWords, id: string | null): void {
    this.#editing = null;
    this.cancelled(id === null ? 'add' : `change-${id}`, words);
  }

  #keep(words: LogWords): void {
    const context = this.#context(words);
    if (!context || !this.#editing) return;
    const { id, form } = this.#editing;
    const { document, today, naming } = context;
    const before = document.experiences.find((one) => one.id === id) ?? null;
    const entry = readEntry(form, before, context);
    if (!entry) {
      return this.goTo(form.summaryId);
    }
    const name = shortName(entryName(entry, naming, words));
    const next = before
      ? changedExperience(document, before.id, entry, today)
      : withExperience(document, entry, newId(), today);
    if (next !== document && !this.fits(next)) {
      form.faults.set('story', words.say('fileFull'));
      return this.goTo(form.summaryId);
    }
    this.#editing = null;
    if (before) {
      this.focus = `change-${before.id}`;
      this.host.say(words.say(next === document ? 'saidSame' : 'saidChange', { name }));
      this.#act(next, { did: 'didChange', name });
    } else {
      this.focus = 'add';
      this.host.say(words.say('saidAdd', { name }));
      this.#act(next, { did: 'didAdd', name });
    }
    this.host.update();
  }

  #remove(one: FlywheelExperience, words: LogWords): void {
    const context = this.#context(words);
    if (!context) return;
    const name = shortName(entryName(one, context.naming, words));
    if (this.#editing?.id === one.id) this.#editing = null;
    this.focus = 'entries';
    this.#act(withoutExperience(context.document, one.id), { did: 'didRemove', name });
    this.tell(words.say('saidRemove', { name }), 'list', true);
  }

  // --- files --------------------------------------------------------------------------------------------------------

  async #open(event: Event, words: LogWords): Promise<void> {
    const [file] = chosenFiles(event);
    const read = file && (await this.#read(file, words));
    if (!read) return;
    const { trouble } = this;
    // While it is asked what becomes of a form, nothing is said of a file that may not be opened.
    if (this.half) this.trouble = null;
    this.guarded(() => this.#opened(read, trouble, words));
  }

  #opened({ document, privates }: Ready, trouble: FileTrouble | null, words: LogWords): void {
    this.trouble = trouble;
    this.#privates = privates;
    this.startFiled(document);
    this.focus = this.trouble ? 'file-trouble' : 'entries';
    const told = words.say('fileOpened', { n: document.experiences.length });
    // Over unfiled work it can be undone.
    this.tell(told, 'list', true);
    if (trouble) this.host.say(`${told} ${troubleSentence(trouble, words)}`);
  }

  /** The document in a file; null when it cannot be read, and then that is told and what is open stays. */
  async #read(file: File, words: LogWords): Promise<Ready | null> {
    const read = await textOfFile(file);
    this.trouble = null;
    if (read === 'large') this.trouble = { what: 'large' };
    else {
      const json: Parsed<unknown> = read === 'unread' ? { value: null, problems: [] } : parseJson(read.text);
      const {
        value,
        problems,
        more = 0,
      }: Parsed<FlywheelDocument> = json.value === null
        ? { value: null, problems: json.problems }
        : readFlywheel(json.value);
      if (problems.length > 0) await loadWords(words.language);
      this.trouble = value ? partsTrouble(problems, more) : { what: 'unread', problems };
      if (value) return readyToEdit(value);
    }
    this.focus = 'file-trouble';
    if (this.trouble) this.host.say(troubleSentence(this.trouble, words));
    this.host.update();
    return null;
  }

  #file(words: LogWords, audience: 'public' | 'internal'): void {
    const desk = this.desk;
    if (!desk) return;
    const document = audience === 'internal' ? desk.now : visibleTo(desk.now, audience);
    const name = `${words.say(audience === 'internal' ? 'fileName' : 'publicFileName')}.json`;
    const text = this.fileText(document);
    const made = saveFile({ name, type: 'application/json', text }, this.host.root);
    // A file with a part of it is not where the work is kept.
    const whole = audience === 'internal';
    this.fileSaved(made, whole ? text : null, words, whole ? 'files' : 'public-file');
  }

  async #teams(event: Event, words: LogWords): Promise<void> {
    const files: TeamFile[] = [];
    let trouble: FileTrouble | null = null;
    for (const file of chosenFiles(event)) {
      const read = await this.#read(file, words);
      trouble = this.trouble ?? trouble;
      if (read) files.push({ name: file.name, ...read });
    }
    this.trouble = files.length > 0 && this.half ? null : trouble;
    if (files.length === 0) return;
    this.guarded(() => {
      this.trouble = trouble;
      this.#editing = null;
      this.#merging = new Merging(files, localDate(new Date()));
      this.goTo(trouble ? 'file-trouble' : 'merge-heading');
    });
  }

  #merge(words: LogWords): void {
    const merging = this.#merging;
    const document = this.desk?.now;
    if (!merging || !document) return;
    merging.form.faults.clear();
    for (const id of merging.undecided(document)) merging.form.faults.set(entryField(id), words.say('faultChoose'));
    if (merging.form.faults.size > 0) {
      return this.goTo(merging.form.summaryId);
    }
    const next = merging.result(document);
    merging.full = next === null ? 'mergeTooMany' : next !== document && !this.fits(next) ? 'fileFull' : null;
    if (next === null || merging.full) {
      this.host.say(words.say(merging.full ?? 'mergeTooMany'));
      return this.goTo('merge-full');
    }
    const before = new Map(document.experiences.map((one) => [one.id, one]));
    const added = next.experiences.filter(({ id }) => !before.has(id)).length;
    const changed = next.experiences.filter((one) => before.has(one.id) && before.get(one.id) !== one).length;
    this.#act(next, { did: 'didMerge', name: '' });
    this.#onward('entries');
    // With another file to look at the focus is there; undoing would put that away.
    const last = this.#merging === null;
    this.tell(words.say('mergeDone', { added, changed }), last ? 'list' : 'merge', last);
  }

  #skip(words: LogWords): void {
    this.host.say(words.say('cancelled'));
    this.#onward('teams');
  }

  /** The next file, or back to the log. */
  #onward(focus: string): void {
    this.#merging?.next();
    if (this.#merging?.file) this.focus = 'merge-heading';
    else {
      this.#merging = null;
      this.focus = focus;
    }
    this.host.update();
  }
}
