import { html, nothing, render } from 'lit';
import { jsonText } from '../../domain/document/json-text.js';
import type { OwnExperience } from '../../domain/document/own-types.js';
import { say } from '../../domain/document/text.js';
import type { FlywheelDocument } from '../../domain/document/types.js';
import { ownWheel, shareableWheel } from '../../domain/own/own-wheel.js';
import {
  changedExperience,
  emptyExperience,
  isExperience,
  isExperienceChanged,
  newExperience,
  tellsSomething,
  type ExperienceEntry,
} from '../../domain/own/records.js';
import type { Scope } from '../../context/scope.js';
import { addDuration, localDate } from '../../storage/expiry.js';
import { openKeeper } from '../../storage/keeper.js';
import { noRecords } from '../../storage/memory.js';
import type { KeptOwn } from '../../storage/port.js';
import { choices } from '../../styles/choices.js';
import { controls } from '../../styles/controls.js';
import { notes } from '../../styles/notes.js';
import { PartWords } from '../base/part-words.js';
import { saveFile, saveFiles } from '../base/save-file.js';
import type { VeerEventDetails } from '../base/veer-base.js';
import { headingOf } from '../base/heading.js';
import { icon } from '../base/icons.js';
import type { Chip } from '../base/own/form-parts.js';
import { idleNote } from '../base/idle-note.js';
import type { IdleWatch } from '../base/idle-watch.js';
import { expiresOf, idOf, nowOf, storageOf, type OwnSurroundings } from '../base/own/host.js';
import { fileMadeSentence, keepingView, noticeSentence, troubleNote } from '../base/own/keeping-view.js';
import { Leaving } from '../base/own/leaving.js';
import { Links } from '../base/own/links.js';
import { ownFilesOf } from '../base/own/own-file.js';
import { ownIdle } from '../base/own/own-idle.js';
import { OwnStore } from '../base/own/own-store.js';
import { ownStyles } from '../base/own/own.styles.js';
import type { Heading } from '../base/own/words.js';
import { experienceForm } from './own-form.js';
import { experienceList } from './own-list.js';
import { ownPartStyles } from './own-part.styles.js';
import { companyChips, driverAnswer, OwnWording, ownWheelBook, type OwnWheelWords } from './own-words.js';
import type { WheelWords } from './texts.js';
import { turnOnce } from './turn.js';

export type { OwnSurroundings };

/** The wheel it belongs to. */
export interface OwnWheelElement {
  readonly renderRoot: HTMLElement | DocumentFragment;
  readonly updateComplete: Promise<unknown>;
  readonly effectiveHeadingLevel: number;
  readonly storage: string | undefined;
  readonly expires: string | undefined;
  readonly surroundings: OwnSurroundings;
  /** The sentences of the wheel as they stand now. */
  readonly text: string;
  requestUpdate(): void;
}

/** What a wheel does not show to others. */
export interface OwnWheelDoor {
  readonly scope: () => Scope;
  readonly printed: () => boolean;
  readonly wear: (sheet: CSSStyleSheet | undefined) => void;
  readonly emit: <N extends keyof VeerEventDetails>(name: N, detail: VeerEventDetails[N]) => void;
  readonly warn: (message: string) => void;
  /** Says it in the wheel's one status region. */
  readonly say: (text: string) => void;
}

const listedAtOnce = 5;
const stop = (event: Event): void => event.stopPropagation();

/**
 * The resident's own half of a wheel: the experiences of this device as a document, a form to write one down, the list
 * of them, and where they live. It draws in two places that the wheel leaves to it.
 */
export class OwnPart {
  readonly #store: OwnStore;
  readonly #idle: IdleWatch;
  readonly #leaving: Leaving;
  readonly #links = new Links();
  #entry: ExperienceEntry | null = null;
  /** What the form began with. */
  #before: ExperienceEntry = emptyExperience;
  #editing: OwnExperience | null = null;
  /** The one experience that is being erased. */
  #erasing: string | null = null;
  #mistake = false;
  #shown = listedAtOnce;
  #focus: string | null = null;
  /** What is said once; the words come at render time. */
  #said: ((words: OwnWheelWords) => string) | null = null;
  #aloud = '';
  #made: { readonly from: readonly unknown[]; readonly document: FlywheelDocument } | null = null;
  readonly #book = new PartWords(ownWheelBook, () => this.#update());
  #words: OwnWheelWords | null = null;
  readonly #wording = new OwnWording();

  readonly #update = (): void => this.element.requestUpdate();

  constructor(
    private readonly element: OwnWheelElement,
    private readonly door: OwnWheelDoor,
  ) {
    for (const { styleSheet } of [controls, notes, choices, ownStyles, ownPartStyles]) door.wear(styleSheet);
    const { keeper = openKeeper } = element.surroundings;
    this.#store = new OwnStore(keeper(), {
      storage: () => storageOf(element.storage ?? door.scope().storage, door.warn),
      expires: () => this.#expires,
      update: this.#update,
      saved: ({ id, revision }) => door.emit('veer-save', { id, revision }),
      erased: (count) => {
        // What is being written stays, unless it is of what has just gone: one experience, or everything there was.
        if (this.#erasing === null || this.#erasing === this.#editing?.id) this.#close();
        this.#erasing = null;
        this.#focus = this.#entry ? 'what' : 'own-add';
        this.#aloud = '';
        this.#said = null;
        this.#update();
        door.emit('veer-erase', { count });
        door.emit('veer-change', { what: 'records' });
      },
    });
    const something = (): boolean => this.#entry !== null || this.#mine.length > 0;
    const empty = (): void => {
      this.#close();
      this.#tell(null);
    };
    this.#leaving = new Leaving({
      place: () => this.#store.place,
      half: () => this.#entry !== null && isExperienceChanged(this.#entry, this.#before),
      unsafe: () => this.#store.unsafe,
      empty,
    });
    const idle = { something, empty, update: this.#update };
    this.#idle = ownIdle(() => this.#store, idle, element.surroundings.clock);
    this.back();
  }

  get #root(): DocumentFragment | HTMLElement {
    return this.element.renderRoot;
  }

  get #expires(): string {
    return expiresOf(this.element.expires ?? this.door.scope().expires, this.door.warn);
  }

  /** Looks what is kept on this device. */
  async #look(): Promise<void> {
    const store = this.#store;
    // Erased while the wheel was away: nobody told it.
    if (store.looked && store.keeper.place === 'undecided' && !(await store.keeper.hasKept())) store.kept = noRecords;
    await store.look();
    await this.#links.learn(store.kept).catch(() => undefined);
    this.#update();
  }

  /** The wheel leaves the page: what is being written stays for when it comes back, the page may be closed. */
  leave(): void {
    // The time of a shared screen goes on: the wheel may come back, to somebody else.
    this.#store.end();
    this.#leaving.end();
  }

  /** The wheel is on the page, or there again. */
  back(): void {
    this.#store.listen();
    this.#leaving.listen();
    void this.#look();
  }

  get #today(): string {
    return localDate(nowOf(this.element.surroundings));
  }

  get #mine(): readonly KeptOwn[] {
    return this.#store.kept.own.filter(({ record }) => isExperience(record));
  }

  /** What the wheel says, as far as it is different where the experiences are one's own. */
  words(wheelWords: WheelWords): WheelWords {
    const words = this.#book.for(wheelWords.language, wheelWords.address);
    return words ? this.#wording.for(wheelWords, words) : wheelWords;
  }

  /**
   * The wheel of what is on this device; null until it was looked, or until there are words for it.
   *
   * @param base the wheel of the page, for its steps and drivers
   */
  document(base: FlywheelDocument | null, wheelWords: WheelWords): FlywheelDocument | null {
    const words = (this.#words = this.#book.for(wheelWords.language, wheelWords.address));
    if (!words || !this.#store.looked) return null;
    const { kept } = this.#store;
    const from = [base, kept, words, this.#today];
    if (!this.#made?.from.every((part, i) => part === from[i])) {
      const stage = (id: 'connecting' | 'room' | 'together' | 'telling' | 'trust') => ({
        label: words.say(id),
        plainLabel: words.say(`${id}Plain`),
        leadsTo: words.say(`${id}Leads`),
      });
      const texts = { title: words.say('ownTitle'), purpose: words.say('ownPurpose') };
      const records = this.#mine.map(({ record }) => record as OwnExperience);
      const document = ownWheel(base, records, this.#today, stage, texts, words.language);
      this.#made = { from, document };
    }
    return this.#made?.document ?? null;
  }

  // --- acts -------------------------------------------------------------------------------------------------------

  #open(): void {
    this.#store.notice = null;
    this.#entry = this.#before = { ...emptyExperience, date: this.#today };
    this.#editing = null;
    this.#focus = 'what';
    this.#tell(null);
  }

  #edit(record: OwnExperience): void {
    const { schema: _schema, id: _id, revision: _revision, ...entry } = record;
    this.#entry = this.#before = entry;
    this.#editing = record;
    this.#focus = 'what';
    this.#tell(null);
  }

  #close(): void {
    this.#focus = this.#editing ? `change-${this.#editing.id}` : 'own-add';
    this.#entry = this.#editing = null;
    if (this.#mistake) this.#tell(null);
    this.#mistake = false;
  }

  async #save(): Promise<void> {
    const entry = this.#entry;
    if (!entry) return;
    if (!tellsSomething(entry)) {
      this.#mistake = true;
      this.#focus = 'what';
      return this.#tell((now) => now.say('whatMissing'));
    }
    const editing = this.#editing;
    const record = editing ? changedExperience(editing, entry) : newExperience(entry, idOf(this.element.surroundings));
    this.#close();
    this.#focus = 'own-add';
    await this.#store.save(record);
    await this.element.updateComplete;
    if (!editing) turnOnce(this.#root.querySelector('svg.wheel .turns'));
    // The wheel has its sentence anew: it is said together with what was done.
    this.#tell((now) => now.say(editing ? 'saidChangedWheel' : 'saidAdded'), this.element.text);
    this.door.emit('veer-change', { what: 'records' });
  }

  /** @param aloud what stands elsewhere on the screen, and is only said to who hears it */
  #tell(said: ((words: OwnWheelWords) => string) | null, aloud = ''): void {
    this.#said = said;
    this.#aloud = aloud;
    this.door.say(this.#all(''));
    this.#update();
  }

  readonly #makeFile = (): void => {
    if (saveFiles(ownFilesOf(this.#store.kept, `veerkracht-${this.#today}`), this.#root)) this.#store.madeFile();
  };

  readonly #share = (): void => {
    const words = this.#words;
    const document = this.#made?.document;
    if (!words || !document) return;
    const company = companyChips(words);
    const records = this.#mine.map(({ record }) => record as OwnExperience);
    const file = shareableWheel(document, records, ({ company: id, group }) =>
      group !== null ? group : id === null ? null : (company.find((one) => one.id === id)?.label ?? null),
    );
    const text = jsonText(file);
    if (saveFile({ name: `vliegwiel-${this.#today}.json`, type: 'application/json', text }, this.#root))
      this.#tell((now) => fileMadeSentence(this.#store.place, now));
  };

  // --- drawing ----------------------------------------------------------------------------------------------------

  readonly #heading: Heading = (content, deeper, id, className) =>
    headingOf(this.element.effectiveHeadingLevel + deeper, content, id, className);

  #names(words: OwnWheelWords, list: FlywheelDocument['stages' | 'drivers']): readonly Chip[] {
    const document = this.#made?.document;
    const reader = { language: words.language, address: words.address, documentLanguage: document?.language ?? 'nl' };
    return list.map(({ id, label, plainLabel }) => {
      const name = label ?? plainLabel;
      const said = name ? say(name, reader) : { value: id, lang: null };
      return { id, label: said.value, lang: said.lang };
    });
  }

  /** Draws in the places the wheel left: `.own` above the picture, `.own-kept` below it. */
  draw(): void {
    const words = this.#words;
    const document = this.#made?.document;
    const root = this.#root;
    const [above, below] = ['.own', '.own-kept'].map((place) => root.querySelector<HTMLElement>(place));
    if (!words || !document || !above || !below) return;
    for (const place of [above, below]) {
      // A change in a field here is no choice of another time of the wheel.
      place.addEventListener('change', stop);
      place.lang = words.language;
    }
    const store = this.#store;
    store.follow();
    const mine = this.#mine;
    const parts = {
      words,
      heading: this.#heading,
      stages: this.#names(words, document.stages),
      company: companyChips(words),
      axes: this.#links.axes(words),
      steps: this.#links.steps(store.kept, (what, at) => words.say('stepOf', { what, date: words.date(at) })),
    };
    render(
      html`${this.#messages(words)}
      ${
        this.#entry
          ? experienceForm({
              ...parts,
              drivers: this.#names(words, document.drivers).map((driver) => driverAnswer(driver, words)),
              entry: this.#entry,
              editing: this.#editing !== null,
              linked: (this.#editing?.axis ?? this.#editing?.assessment ?? null) !== null,
              mistake: this.#mistake,
              today: this.#today,
              place: store.mustChoose
                ? {
                    chosen: store.choice,
                    expiresOn: addDuration(this.#today, this.#expires),
                  }
                : store.place,
              change: (part) => {
                this.#entry = { ...(this.#entry ?? emptyExperience), ...part };
                if (this.#mistake) this.#tell(null);
                this.#mistake = false;
                this.#update();
              },
              choosePlace: (place) => store.choose(place),
              save: () => void this.#save(),
              cancel: () => {
                this.#close();
                this.#update();
              },
            })
          : html`<div class="screen-only">
              <button type="button" class="button primary" part="button" id="own-add" @click=${() => this.#open()}>
                ${words.say(mine.length > 0 ? 'addMore' : 'add')}
              </button>
              <p class="soft">${words.say('addHelp')}</p>
            </div>`
      }`,
      above,
    );
    render(
      html`${experienceList({
        ...parts,
        kept: mine,
        shown: this.#shown,
        printed: this.door.printed(),
        asking: store.askedOne,
        more: () => {
          this.#shown += listedAtOnce;
          this.#update();
        },
        edit: (record) => this.#edit(record),
        ask: (id) => {
          this.#focus = id ? 'erase-no' : `erase-${store.askedOne ?? ''}`;
          store.ask(id ? { id } : null);
        },
        erase: (id) => {
          this.#erasing = id;
          void store.erase(id);
        },
      })}
      ${keepingView(store, mine, words, this.#heading, this.#makeFile, this.#shareButton(words, mine))}`,
      below,
    );
    const foot = root.querySelector<HTMLElement>('.own-idle');
    if (foot) render(idleNote(this.#idle, words, this.#stayed), foot);
    this.#mindFocus();
    this.#idle.look();
  }

  readonly #stayed = (): void => {
    this.#focus = this.#entry ? 'what' : 'own-add';
    this.#update();
  };

  #shareButton(words: OwnWheelWords, mine: readonly KeptOwn[]): unknown {
    const n = mine.filter(({ record }) => isExperience(record) && record.visibility !== 'private').length;
    if (n === 0) return nothing;
    return html`<button
        type="button"
        class="button"
        part="button"
        id="share"
        aria-describedby="share-help"
        @click=${this.#share}
      >
        ${icon('share')} ${words.say('share')}
      </button>
      <p class="soft" id="share-help">${words.say('shareHelp', { n })}</p>`;
  }

  #lastNotice = '';

  #all(notice: string): string {
    return [this.#words && this.#said?.(this.#words), notice, this.#aloud].filter(Boolean).join(' ');
  }

  /** What was said stands on the screen too; the wheel's status region says it aloud. */
  #messages(words: OwnWheelWords): unknown {
    const notice = noticeSentence(this.#store, words);
    if (notice !== this.#lastNotice) {
      this.#lastNotice = notice;
      // After this drawing: what is said is part of the next one.
      if (notice) queueMicrotask(() => this.door.say(this.#all(notice)));
    }
    const text = [this.#said?.(words), notice].filter(Boolean).join(' ');
    return html`${text ? html`<p class="note screen-only" id="own-said">${text}</p>` : nothing}
    ${troubleNote(this.#store, words, this.#makeFile)}`;
  }

  #asked: OwnStore['asking'] = null;

  #mindFocus(): void {
    const { asking } = this.#store;
    if (asking !== this.#asked) {
      if (asking === 'all') this.#focus = 'erase-no';
      else if (this.#asked === 'all' && this.#focus === null) this.#focus = 'erase';
      this.#asked = asking;
    }
    if (this.#focus === null) return;
    const target = this.#root.querySelector<HTMLElement>(`[id="${this.#focus}"]`);
    if (!target) return;
    this.#focus = null;
    target.focus();
  }
}
