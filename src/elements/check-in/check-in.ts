import { html, nothing, type PropertyValues } from 'lit';
import { usualList } from '../../domain/document/check-in-list-shape.js';
import type { CheckIn, CheckInList } from '../../domain/document/own-types.js';
import type { CheckInScene } from '../../domain/own/check-ins.js';
import {
  changedCheckIn,
  emptyCheckIn,
  isCheckIn,
  isCheckInChanged,
  newCheckIn,
  saysSomething,
  type CheckInEntry,
} from '../../domain/own/records.js';
import { addDuration, localDate, momentOf } from '../../storage/expiry.js';
import type { KeptOwn, Place } from '../../storage/port.js';
import { choices } from '../../styles/choices.js';
import { controls } from '../../styles/controls.js';
import { notes } from '../../styles/notes.js';
import { printed } from '../../styles/printed.js';
import { sheet } from '../../styles/sheet.js';
import { tokens } from '../../styles/tokens.js';
import { DocumentSource } from '../base/document-source.js';
import { LanguageController } from '../base/language-controller.js';
import { LaterCode } from '../base/later-code.js';
import { PaperController } from '../base/paper.js';
import { property, state } from '../base/property.js';
import { ProblemReporter } from '../base/problem-reporter.js';
import { VeerElement } from '../base/veer-element.js';
import { whenIdle } from '../base/when-idle.js';
import type { Chip, PlaceAsked } from '../base/own/form-parts.js';
import { expiresOf, idOf, nowOf, storageOf, type OwnSurroundings } from '../base/own/host.js';
import { Leaving } from '../base/own/leaving.js';
import type { Links } from '../base/own/links.js';
import { ownStyles } from '../base/own/own.styles.js';
import type { IdleWatch } from '../base/idle-watch.js';
import type { HostStorage, OwnStore } from '../base/own/own-store.js';
import type { Heading } from '../base/own/words.js';
import { checkInStyles } from './check-in.styles.js';
import { againButton, formView } from './form-view.js';
import type * as later from './later.js';
import { readList } from './list-source.js';
import { statusView } from './status-view.js';
import { checkInBook, Naming, type CheckInKey, type CheckInWords } from './words.js';

/** The store, and what the moments show. */
const laterCode = new LaterCode<typeof later>(() => import('./later.js'));

const listedAtOnce = 5;

/**
 * A momentary check-in in under a minute: how it feels, what, where, with whom, how much energy. For the resident
 * alone: nothing is sent, and nothing is kept before the resident says so. Shows raw points through time first, then by
 * activity and company with counts; it names no cause and adds nothing up.
 *
 * @summary How it is now, on the resident's own device
 * @tag veer-check-in
 * @slot - shown until the element works, and when it cannot: a text
 * @fires veer-ready - `{ kind: 'check-in' }`, after the first drawing
 * @fires veer-change - `{ what: 'records' }`, never what was filled in
 * @fires veer-save - `{ id, revision }`, after a record is really on the device
 * @fires veer-erase - `{ count }`
 * @fires veer-error - `{ code, message, path }`
 * @csspart heading - headings
 * @csspart summary - the generated sentences
 * @csspart chart - points through time
 * @csspart table - the table
 * @csspart button - buttons
 * @csspart status - messages
 */
export class VeerCheckIn extends VeerElement {
  static override styles = [tokens, sheet, printed, controls, notes, choices, ownStyles, checkInStyles];

  /** What is asked, a `check-in-list@1` as an object: feelings, scale, choices. Wins over a child script and `src`. */
  @property({ attribute: false }) data: unknown;

  /** Address of a `check-in-list@1`. */
  @property() src: string | undefined;

  /** Where it may stay: `ask` (default: the resident chooses), `none`, or `shared-device`. */
  @property() storage: 'ask' | 'none' | 'shared-device' | undefined;

  /** How long records are kept, as an ISO 8601 duration (`P1Y`, `P30D`, `PT12H`: at least a day). Default one year. */
  @property() expires: string | undefined;

  @state() private entry: CheckInEntry = emptyCheckIn;
  @state() private editing: CheckIn | null = null;
  /** The form is put away after a check-in, until the resident wants another. */
  @state() private formOpen = true;
  @state() private mistake = false;
  @state() private line = '';
  @state() private shown = listedAtOnce;
  /** What is said besides the store's own notices. */
  @state() private message: 'added' | 'missing' | 'late' | '' = '';
  @state() private choice: Place = 'undecided';

  readonly #language = new LanguageController<CheckInKey>(this, checkInBook);
  readonly #source = new DocumentSource<CheckInList>(
    this,
    () => ({ data: this.data, src: this.src ?? null }),
    readList,
    () => this.#problems.report(this.#source.problems),
  );
  readonly #problems = new ProblemReporter(this, this.#language);
  #store: OwnStore | null = null;
  #links: Links | null = null;
  #idle: IdleWatch | null = null;
  #was: OwnStore | null = null;
  #scene: { readonly from: unknown; readonly list: CheckInList; readonly scene: CheckInScene } | null = null;
  #ready = false;
  #focus: string | null = null;
  readonly #paper = new PaperController(this);

  /** @internal For tests: the store to use instead of the device's, a fixed clock. */
  surroundings: OwnSurroundings = {};

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.#ready) void this.#begin();
    this.#leaving.listen();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#store?.end();
    // The time of a shared screen goes on: it may come back, to somebody else.
    this.#was = this.#store;
    this.#store = null;
    // One that is still looking has ended as well.
    this.#beginning = null;
    this.#leaving.end();
  }

  /** The generated sentences as plain text; '' before there is anything to say. */
  get text(): string {
    const words = this.#language.words;
    const scene = this.#shownScene();
    return (words && scene && laterCode.code?.overviewText(scene, new Naming(this.#list, words))) ?? '';
  }

  /** @internal Everything there is: the store has looked, and what it found is drawn. */
  async whole(): Promise<void> {
    await this.#begin();
    await this.updateComplete;
  }

  get #list(): CheckInList {
    return this.#source.value ?? usualList;
  }

  get #mine(): readonly KeptOwn[] {
    return (this.#store ?? this.#was)?.kept.own.filter(({ record }) => isCheckIn(record)) ?? [];
  }

  #shownScene(): CheckInScene | null {
    const code = laterCode.code;
    const kept = this.#store?.kept;
    if (!code || !kept) return null;
    const list = this.#list;
    if (this.#scene?.from !== kept || this.#scene.list !== list) {
      const records = this.#mine.map(({ record }) => record as CheckIn);
      this.#scene = { from: kept, list, scene: code.checkInScene(records, list) };
    }
    return this.#scene.scene;
  }

  // --- the store --------------------------------------------------------------------------------------------------

  #beginning: Promise<OwnStore | null> | null = null;

  /** Brings the code of the store and looks what is kept; null when the code does not come. */
  #begin(): Promise<OwnStore | null> {
    if (this.#store) return Promise.resolve(this.#store);
    if (this.#beginning) return this.#beginning;
    const beginning = this.#open().finally(() => {
      if (this.#beginning === beginning) this.#beginning = null;
    });
    return (this.#beginning = beginning);
  }

  async #open(): Promise<OwnStore | null> {
    await laterCode.bring();
    const { code } = laterCode;
    if (!code || !this.isConnected) return null;
    code.wearLater(this.renderRoot as ShadowRoot);
    const store = new code.OwnStore((this.surroundings.keeper ?? code.openKeeper)(), {
      storage: () => this.#hostStorage,
      expires: () => this.#expires,
      update: () => this.requestUpdate(),
      saved: ({ id, revision }) => this.emit('veer-save', { id, revision }),
      erased: (count) => this.#erased(count),
    });
    this.#store = store;
    if (this.choice !== 'undecided') store.choice = this.choice;
    const something = (): boolean => saysSomething(this.entry) || this.editing !== null || this.#mine.length > 0;
    const idle = { something, empty: () => this.#clear(), update: () => this.requestUpdate() };
    this.#idle ??= code.ownIdle(() => this.#store ?? this.#was ?? store, idle, this.surroundings.clock);
    await store.look();
    this.#links ??= new code.Links();
    await this.#links.learn(store.kept).catch(() => undefined);
    if (this.#store !== store) return this.isConnected ? this.#begin() : null;
    this.requestUpdate();
    return store;
  }

  get #hostStorage(): HostStorage {
    return storageOf(this.storage ?? this.scope.storage, (message) => this.warnOnce(message));
  }

  /** Also before the store has come: the form can be filled in already. */
  get #place(): Place {
    const fixed = this.#hostStorage;
    return this.#store?.place ?? (fixed === 'ask' ? this.choice : fixed);
  }

  get #expires(): string {
    return expiresOf(this.expires ?? this.scope.expires, (message) => this.warnOnce(message));
  }

  #erased(count: number): void {
    const { editing } = this;
    if (editing && this.#mine.every(({ record }) => record.id !== editing.id)) this.#empty();
    if (this.#mine.length === 0) this.formOpen = true;
    if (this.#store?.notice?.kind === 'erased') this.choice = 'undecided';
    this.message = '';
    this.#focus = 'title';
    this.emit('veer-erase', { count });
    this.emit('veer-change', { what: 'records' });
  }

  // --- acts -------------------------------------------------------------------------------------------------------

  async #save(): Promise<void> {
    const { entry, editing } = this;
    this.mistake = !saysSomething(entry);
    this.message = this.mistake ? 'missing' : '';
    if (this.mistake) {
      this.#focus = 'feelings';
      return;
    }
    // Nobody loses what was filled in when the code is late: the form stands until it was taken over.
    const store = this.#store ?? (await this.#begin());
    // A second press found the form as the first one did.
    if (store && (entry !== this.entry || editing !== this.editing)) return;
    if (!store) {
      this.message = 'late';
      return this.requestUpdate();
    }
    if (this.choice !== 'undecided') store.choice = this.choice;
    const record = editing
      ? changedCheckIn(editing, entry)
      : newCheckIn(entry, idOf(this.surroundings), momentOf(nowOf(this.surroundings)));
    this.#empty();
    this.formOpen = false;
    this.#focus = 'over';
    await store.save(record);
    this.message = editing || this.formOpen ? '' : 'added';
    this.emit('veer-change', { what: 'records' });
  }

  #empty(): void {
    this.entry = emptyCheckIn;
    this.editing = null;
    this.mistake = false;
  }

  #edit(record: CheckIn): void {
    const { schema: _schema, id: _id, revision: _revision, at: _at, ...entry } = record;
    this.entry = entry;
    this.editing = record;
    this.formOpen = true;
    this.message = '';
    this.#focus = 'feelings';
  }

  #cancel(): void {
    this.#focus = this.editing ? `change-${this.editing.id}` : 'again';
    this.#empty();
    this.formOpen = false;
  }

  readonly #makeFile = (): void => {
    const { code } = laterCode;
    const store = this.#store;
    if (!code || !store) return;
    const name = `veerkracht-${localDate(nowOf(this.surroundings))}`;
    if (code.saveFiles(code.ownFilesOf(store.kept, name), this.renderRoot)) store.madeFile();
  };

  readonly #leaving = new Leaving({
    place: () => this.#place,
    half: () => isCheckInChanged(this.entry, this.editing ?? emptyCheckIn),
    unsafe: () => this.#store?.unsafe ?? false,
    empty: () => {
      this.#clear();
      this.performUpdate();
    },
  });

  #clear(): void {
    this.#empty();
    this.formOpen = true;
    this.message = '';
    this.choice = 'undecided';
  }

  // --- drawing ----------------------------------------------------------------------------------------------------

  override render(): unknown {
    const words = this.#language.words;
    if (!words) return html`<slot></slot>`;
    const retry = this.src ? (): void => this.#source.retry() : null;
    const note = this.#problems.note(this.#source.value !== null, retry);
    if (this.#source.state === 'loading' && !this.#source.value)
      return html`<div class="sheet" lang=${words.language}>
        <p class="lead" role="status" part="status">${words.say('loading')}</p>
      </div>`;
    const naming = new Naming(this.#list, words);
    const said = naming.list.title ? naming.text(naming.list.title) : null;
    return html`<div class="sheet" lang=${words.language}>
      ${note ?? nothing}
      ${this.heading(
        said ? html`<span lang=${said.lang ?? nothing}>${said.value}</span>` : words.say('title'),
        0,
        'title',
        'title',
      )}
      <p class="lead screen-only">${words.say('lead')}</p>
      <p class="promise screen-only">${words.say('promise')}</p>
      ${statusView({
        words,
        said: this.message,
        mistake: this.mistake,
        text: this.message === 'added' ? this.text : '',
        code: laterCode.code,
        store: this.#store,
        makeFile: this.#makeFile,
      })}
      ${
        this.formOpen
          ? formView({
              naming,
              entry: this.entry,
              editing: this.editing,
              mistake: this.mistake,
              place: this.#placeAsked,
              experiences: this.#experiences(words),
              axes: this.#links?.axes(words) ?? [],
              change: (part) => {
                this.entry = { ...this.entry, ...part };
                this.mistake = false;
              },
              choosePlace: (place) => {
                this.choice = place;
                this.#store?.choose(place);
              },
              save: () => void this.#save(),
              cancel: this.editing || this.#mine.length > 0 ? () => this.#cancel() : null,
            })
          : againButton(words, () => {
              this.formOpen = true;
              this.message = '';
              if (this.#store) this.#store.notice = null;
              this.#focus = 'feelings';
            })
      }
      ${this.#later(naming)} ${laterCode.code?.idleNote(this.#idle, words, () => (this.#focus = 'title')) ?? nothing}
    </div>`;
  }

  get #placeAsked(): PlaceAsked {
    const store = this.#store;
    if (!(store?.mustChoose ?? this.#hostStorage === 'ask')) return this.#place;
    const chosen = this.choice === 'undecided' ? (store?.choice ?? 'undecided') : this.choice;
    return { chosen, expiresOn: addDuration(localDate(nowOf(this.surroundings)), this.#expires) };
  }

  #experiences(words: CheckInWords): readonly Chip[] {
    const { code } = laterCode;
    return (
      (this.#store &&
        code?.experienceChips(this.#store.kept.own, (date) => words.say('anExperience', { date: words.date(date) }))) ??
      []
    );
  }

  #later(naming: Naming): unknown {
    const { code } = laterCode;
    const store = this.#store;
    const scene = this.#shownScene();
    const { words } = naming;
    if (!code || !store?.looked || !scene) return nothing;
    const kept = this.#mine;
    const heading: Heading = (...given) => this.heading(...given);
    const overview =
      kept.length === 0
        ? nothing
        : code.overviewView(
            {
              scene,
              kept,
              naming,
              heading: (content, deeper, id, className) => heading(content, deeper + 1, id, className),
              line: this.line || (scene.lines[0]?.id ?? ''),
              shown: this.shown,
              printed: this.#paper.printing,
              asking: store.askedOne,
              experiences: this.#experiences(words),
              axes: this.#links?.axes(words) ?? [],
              pickLine: (id) => (this.line = id),
              more: () => (this.shown += listedAtOnce),
              edit: (record) => this.#edit(record),
              ask: (id) => {
                this.#focus = id ? 'erase-no' : `erase-${store.askedOne ?? ''}`;
                store.ask(id ? { id } : null);
              },
              erase: (id) => void store.erase(id),
            },
            this.summary,
          );
    return html`${overview} ${code.keepingView(store, kept, words, heading, this.#makeFile)}`;
  }

  #asked: OwnStore['asking'] = null;

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    if (!this.#language.words || this.#source.state === 'loading') return;
    this.#idle?.look();
    this.#store?.follow();
    if (!this.#ready) {
      this.#ready = true;
      whenIdle(() => void this.#begin());
      this.emit('veer-ready', { kind: 'check-in' });
    }
    // "Erase everything" asks at the place of its button: the focus goes along and comes back.
    const asking = this.#store?.asking ?? null;
    if (asking !== this.#asked) {
      if (asking === 'all') this.#focus = 'erase-no';
      else if (this.#asked === 'all' && this.#focus === null) this.#focus = 'erase';
      this.#asked = asking;
    }
    if (this.#focus === null) return;
    const target = this.renderRoot.querySelector<HTMLElement>(`[id="${this.#focus}"]`);
    if (!target) return;
    this.#focus = null;
    target.focus();
  }
}
