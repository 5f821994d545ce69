import { html, nothing, type PropertyValues } from 'lit';
import { readInstrument } from '../../domain/document/instrument.js';
import { say, type Said } from '../../domain/document/text.js';
import type { Axis, Instrument, Parsed, Text } from '../../domain/document/types.js';
import { bundledIds, loadInstrument } from '../../instruments/index.js';
import { common } from '../../language/nl/common.js';
import { assessment as assessmentWords } from '../../language/nl/assessment.js';
import type { Address } from '../../language/phrase.js';
import { WordBook } from '../../language/words.js';
import { addDuration } from '../../storage/expiry.js';
import { newId } from '../../storage/ids.js';
import { openKeeper } from '../../storage/keeper.js';
import type { Keeper } from '../../storage/port.js';
import { choices } from '../../styles/choices.js';
import { controls } from '../../styles/controls.js';
import { notes } from '../../styles/notes.js';
import { printed } from '../../styles/printed.js';
import { sheet } from '../../styles/sheet.js';
import { tokens } from '../../styles/tokens.js';
import { DocumentSource } from '../base/document-source.js';
import { idleNote } from '../base/idle-note.js';
import type { IdleClock } from '../base/idle-watch.js';
import { LanguageController } from '../base/language-controller.js';
import { expiresOf, storageOf } from '../base/own/host.js';
import type { HostStorage } from '../base/own/own-store.js';
import { watchPaper } from '../base/paper.js';
import { ProblemReporter } from '../base/problem-reporter.js';
import { VeerElement } from '../base/veer-element.js';
import { whenIdle } from '../base/when-idle.js';
import { noticeSentence } from './notices.js';
import { QuickExit } from './quick-exit.js';
import { ReadAloud } from './read-aloud.js';
import { spokenText } from './spoken-text.js';
import { LaterPart, type LoadLater } from './later-part.js';
import { Leaving } from './leaving.js';
import { NumberButtons } from './number-buttons.js';
import type { AssessmentKey, ScreenContext } from './screen-context.js';
import { question } from './screens/question.js';
import { welcome } from './screens/welcome.js';
import { Session } from './session.js';
import { questionStyles } from './question.styles.js';
import { selfAssessmentStyles } from './self-assessment.styles.js';
import { trouble } from './margin.js';
import type { OwnWeb } from '../spider-web/own-web.js';
import { property, state } from '../base/property.js';

const book = new WordBook<AssessmentKey>(
  { common, assessment: assessmentWords },
  {
    en: async () => {
      const [a, b] = await Promise.all([
        import('../../language/en/common.js'),
        import('../../language/en/assessment.js'),
      ]);
      return { ...a.common, ...b.assessment };
    },
  },
);

/** Milliseconds after the first drawing before the code of later screens is fetched: the page's own loading goes before. */
const quiet = 500;

const looksLikeAddress = (name: string): boolean => /[/:.]/.test(name);

/**
 * A resident's whole way: choose where answers live, one statement per screen, check, the spider web, what matters,
 * a first small step, and what now. Works without an account or a network; keeps nothing before the resident says so.
 *
 * @summary Positive Health self-assessment on the resident's own device
 * @tag veer-self-assessment
 * @slot - shown until the element works, and when it cannot: a text and a link
 * @slot sender - who offers this, above the title
 * @slot privacy - a short privacy text on the first screen
 * @slot help - help lines, shown with the result and at the end
 * @slot offers-<axis> - local offers for an axis, shown with the result
 * @fires veer-ready - `{ kind: 'instrument' }`, after the first drawing
 * @fires veer-change - `{ what: 'screen' | 'answers' }`, never what was answered
 * @fires veer-complete - `{ id, answered, asked }`, when the check page is confirmed
 * @fires veer-save - `{ id, revision }`, after a record is really on the device
 * @fires veer-erase - `{ count }`
 * @fires veer-error - `{ code, message, path }`
 * @fires veer-share - `{ assessment }`, only with `share-answers` and after the resident pressed the button
 * @csspart heading - headings
 * @csspart button - buttons
 * @csspart status - messages
 */
export class VeerSelfAssessment extends VeerElement {
  static override styles = [tokens, sheet, printed, controls, notes, choices, selfAssessmentStyles, questionStyles];

  /** Id of a bundled instrument (`positive-health`, `open-leadership`) or the address of an instrument file. */
  @property() instrument: string | undefined;

  /** Fixes the variant; without it the resident chooses. */
  @property() variant: string | undefined;

  /** Where answers may live: `ask` (default: the resident chooses), `none`, or `shared-device`. */
  @property() storage: 'ask' | 'none' | 'shared-device' | undefined;

  /** How long records are kept, as an ISO 8601 duration (`P1Y`, `P30D`, `PT12H`: at least a day). Default one year. */
  @property() expires: string | undefined;

  /** Lets the resident hand the answers to the page with a button; without it no event carries an answer. */
  @property({ type: Boolean, attribute: 'share-answers' }) shareAnswers = false;

  /** Address of another page: a button, and Shift three times, leave for it at once. Without it there is no such button. */
  @property({ attribute: 'quick-exit' }) quickExit: string | undefined;

  /** An instrument as an object; wins over a child script, `src` and `instrument`, in that order. */
  @property({ attribute: false }) data: unknown;

  /** Address of an instrument; wins over `instrument`. */
  @property() src: string | undefined;

  @state() private printing: 'paper' | 'sheet' | null = null;

  readonly #language = new LanguageController<AssessmentKey>(this, book);
  readonly #reader = new ReadAloud(this, 'nl');
  readonly #source = new DocumentSource<Instrument>(
    this,
    () => this.#given(),
    (raw) => this.#parse(raw),
    () => this.#instrumentArrived(),
  );
  readonly #problems = new ProblemReporter(this, this.#language);
  #session: Session | null = null;
  readonly #numbers = new NumberButtons((value) => this.#session?.answer(value));
  readonly #later = new LaterPart(
    () => this.surroundings.later ?? (() => import('./later.js')),
    () => {
      void this.#later.code?.OwnWeb.bring();
      if (this.#needsLater) this.requestUpdate();
    },
  );
  readonly #leaving = new Leaving(
    this,
    () => this.#session,
    () => this.#storage,
    () => this.performUpdate(),
    () => this.surroundings.clock,
  );
  readonly #exit = new QuickExit(this, {
    address: () => this.quickExit,
    empty: () => this.#session?.clearScreen('left'),
    warn: (message) => this.warnOnce(message),
    leave: () => this.surroundings.leave,
  });
  /** The web on the screen and the one on paper, made when first drawn. */
  readonly #webs = new Map<'screen' | 'paper', OwnWeb>();
  #ready = false;
  #expiry: { readonly key: string; readonly date: string } | null = null;
  #place = '';
  #leavePaper: (() => void) | null = null;

  /** @internal For tests: the store to use instead of the device's, a fixed clock, later screens that do not come, nowhere to go. */
  surroundings: {
    keeper?: () => Keeper;
    now?: () => Date;
    newId?: () => string;
    later?: LoadLater;
    clock?: IdleClock;
    leave?: (address: string) => void;
  } = {};

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.#ready) this.#prepare();
    this.#session?.listen();
    this.#leavePaper = watchPaper((printing) => this.#turn(printing));
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#session?.end();
    this.#leavePaper?.();
  }

  // --- the instrument ---------------------------------------------------------------------------------------------

  #given(): { data: unknown; src: string | null; other: unknown } {
    const wanted = this.instrument ?? this.scope.instrument ?? 'positive-health';
    const address = this.src ?? (!bundledIds.includes(wanted) && looksLikeAddress(wanted) ? wanted : null);
    return { data: this.data, src: address, other: address ? undefined : wanted };
  }

  #parse(raw: unknown): Parsed<Instrument> | Promise<Parsed<Instrument>> {
    return typeof raw === 'string' ? loadInstrument(raw) : readInstrument(raw);
  }

  #instrumentArrived(): void {
    const { value, problems } = this.#source;
    this.#problems.report(problems);
    if (value) this.#session ??= this.#newSession(value);
  }

  #newSession(instrument: Instrument): Session {
    const { keeper = openKeeper, now = () => new Date(), newId: id = newId } = this.surroundings;
    const session = new Session(
      instrument,
      keeper(),
      { now, newId: id },
      {
        update: () => this.requestUpdate(),
        change: (what) => this.emit('veer-change', { what }),
        complete: (assessment, answered, asked) => this.emit('veer-complete', { id: assessment.id, answered, asked }),
        save: (id, revision) => this.emit('veer-save', { id, revision }),
        erase: (count) => this.emit('veer-erase', { count }),
      },
    );
    if (this.#storage === 'ask') void session.lookForKept();
    return session;
  }

  /** What the host says, also later; it counts until the list is begun. */
  #follow(session: Session): void {
    if (this.#source.value) session.setInstrument(this.#source.value);
    session.setPlace(this.#storage === 'ask' ? 'undecided' : this.#storage);
    const { variant } = this;
    if (!variant || session.draft || session.assessment) return;
    if (session.instrument.variants.some(({ id }) => id === variant)) session.variant = variant;
    else this.warnOnce(`variant="${variant}" is not in this instrument; the resident chooses`);
  }

  get #storage(): HostStorage {
    return storageOf(this.storage ?? this.scope.storage, (message) => this.warnOnce(message));
  }

  get #expires(): string {
    return expiresOf(this.expires ?? this.scope.expires, (message) => this.warnOnce(message));
  }

  // --- drawing ----------------------------------------------------------------------------------------------------

  #context(session: Session): ScreenContext {
    const words = this.#language.words;
    if (!words) throw new Error('words are not loaded');
    const documentLanguage = session.instrument.language;
    const spoken = (text: Text): Said =>
      say(text, { language: words.language, address: words.address, documentLanguage });
    const asTemplate = (text: Text): unknown => {
      const { value, lang } = spoken(text);
      return lang ? html`<span lang=${lang}>${value}</span>` : value;
    };
    // eslint-disable-next-line @typescript-eslint/no-this-alias
    const element = this;
    const context: ScreenContext = {
      session,
      words,
      text: asTemplate,
      plain: (text) => spoken(text).value,
      spoken,
      numbers: this.#numbers,
      axisLabel: (axis: Axis) => asTemplate(axis.plainLabel ?? axis.label),
      heading: (content, deeper, id, className) => this.heading(content, deeper, id, className),
      storage: this.#storage,
      expires: this.#expires,
      // Time zones are dear to look up; only some screens name the day.
      get expiresOn() {
        return element.#expiresOn(session.today);
      },
      variantFixed: Boolean(this.variant) && session.variant === this.variant,
      shareAnswers: this.shareAnswers,
      canRead: this.#reader.available,
      reading: this.#reader.reading,
      readAloud: () => this.#reader.toggle(spokenText(context)),
      print: (what) => this.#print(what),
      makeFile: () => this.#makeFile(session),
      makeFhirFile: () => this.#makeFile(session, words),
      share: () => this.#share(session),
      web: () => this.#drawWeb('screen', session, words.address),
      webSentences: () => this.#webs.get('screen')?.sentences ?? '',
      // Looked up only on the screens that show them.
      offers: () => this.#offers,
    };
    return context;
  }

  /** What the first screen can do without, and the next ones want at hand. */
  #prepare(): void {
    if (!this.isConnected) return;
    this.#reader.look();
    void this.#later.bring();
  }

  get #needsLater(): boolean {
    const screen = this.#session?.screen ?? 'welcome';
    return this.printing !== null || (screen !== 'welcome' && screen !== 'question');
  }

  #drawScreen(context: ScreenContext): unknown {
    const { screen } = context.session;
    if (screen === 'welcome') return welcome(context);
    if (screen === 'question') return question(context);
    return this.#later.code ? this.#later.code.screens[screen](context) : this.#waiting(context);
  }

  /** Instead of a screen whose code is not there yet: nothing, or that it did not come and a way to ask again. */
  #waiting({ words }: ScreenContext): unknown {
    if (!this.#later.failed) {
      void this.#later.bring();
      return nothing;
    }
    const retry = (): void => void this.#later.bring();
    return html`<div class="note error" role="alert" id="missing-part">
      <p>${words.say('missingPart')}</p>
      <button type="button" class="button" part="button" @click=${retry}>${words.say('retry')}</button>
    </div>`;
  }

  #drawWeb(where: 'screen' | 'paper', session: Session, address: Address): unknown {
    const { assessment, earlier, instrument, comparing } = session;
    if (!assessment || !this.#later.code) return nothing;
    const web = this.#webs.get(where) ?? new this.#later.code.OwnWeb();
    this.#webs.set(where, web);
    const assessments = comparing && earlier ? [earlier, assessment] : [assessment];
    const { effectiveHeadingLevel: headingLevel, summary } = this;
    return web.draw({ instrument, assessments, address, headingLevel, summary, pictureOnly: where === 'paper' });
  }

  /** Calculated once a day: every answer draws the screen again. */
  #expiresOn(today: string): string {
    const key = `${today} ${this.#expires}`;
    if (this.#expiry?.key !== key) this.#expiry = { key, date: addDuration(today, this.#expires) };
    return this.#expiry.date;
  }

  get #offers(): ReadonlySet<string> {
    const names = Array.from(this.children, (child) => child.slot).filter((name) => name.startsWith('offers-'));
    return new Set(names.map((name) => name.slice('offers-'.length)));
  }

  override render(): unknown {
    const words = this.#language.words;
    const session = this.#session;
    if (!words) return html`<slot></slot>`;
    const retry = this.#given().src ? (): void => this.#source.retry() : null;
    const note = this.#problems.note(session !== null, retry);
    if (!session && !note) return html`<slot></slot>`;
    if (!session) {
      return html`<div class="sheet" lang=${words.language}>${note}<slot></slot></div>`;
    }
    this.#reader.language = words.language;
    const context = this.#context(session);
    return html`<div class="sheet ${session.screen}" lang=${words.language}>
      ${this.#exit.draw(words, session.screen === 'welcome')}
      <div class="screen">
        ${note}
        <div class="status" role="status" part="status" id="status">
          ${session.notices.map((notice) => html`<p class=${notice.kind === 'keeping' ? 'hidden' : 'notice'}>${noticeSentence(notice, context)}</p>`)}
          ${trouble(context)}
        </div>
        ${this.#drawScreen(context)}
      </div>
      ${idleNote(this.#leaving.idle, words, this.#focusTitle)} ${this.#drawPaper(context)}
    </div>`;
  }

  #drawPaper(context: ScreenContext): unknown {
    const later = this.#later.code;
    if (!later || this.printing === null) return nothing;
    if (this.printing === 'paper') return later.paperForm(context);
    return later.printedSheet(context, this.#drawWeb('paper', context.session, context.words.address));
  }

  /** Drawn is a screen only with its own code. */
  protected override async getUpdateComplete(): Promise<boolean> {
    const done = await super.getUpdateComplete();
    if (!this.#needsLater || this.#later.code || this.#later.failed) return done;
    await this.#later.bring();
    return super.getUpdateComplete();
  }

  protected override update(changed: PropertyValues): void {
    const { elementStyles } = this.constructor as typeof VeerSelfAssessment;
    if (this.#session) this.#follow(this.#session);
    if (this.#needsLater) this.#later.style(this.renderRoot as ShadowRoot, elementStyles);
    super.update(changed);
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    const session = this.#session;
    if (!session) return;
    if (!this.#ready && this.#language.words) {
      this.#ready = true;
      this.emit('veer-ready', { kind: 'instrument' });
      setTimeout(() => whenIdle(() => this.#prepare()), quiet);
    }
    if (!this.#needsLater || this.#later.code) this.#moveFocus(session);
  }

  /** After a change of screen the focus goes to its heading; after a changed answer, to its row on the check page. */
  #moveFocus(session: Session): void {
    const place = `${session.screen} ${session.index} ${session.asking ?? ''}`;
    const before = this.#place;
    if (place === before) return;
    this.#place = place;
    if (before === '') return;
    if (this.#later.failed) void this.#later.bring();
    // Some browsers do not report the end of printing: what was drawn for paper goes with the screen.
    this.printing = null;
    this.#reader.stop();
    const root = this.renderRoot;
    const find = (id: string): HTMLElement | null => root.querySelector(`[id="${id}"]`);
    if (session.asking) return find('erase-no')?.focus();
    if (before.endsWith('erase') && before.startsWith(`${session.screen} ${session.index} `))
      return find('erase')?.focus();
    if (session.screen === 'check' && session.returnedFrom) {
      const row = find(`change-${session.returnedFrom}`);
      session.returnedFrom = null;
      return row?.focus();
    }
    this.#focusTitle();
  }

  /** The browser scrolls only when the statement is out of sight: the page does not jump for every question. */
  readonly #focusTitle = (): void => this.renderRoot.querySelector<HTMLElement>('#title')?.focus();

  // --- acts that need the page ------------------------------------------------------------------------------------

  #makeFile(session: Session, fhir?: ScreenContext['words']): void {
    this.#later.use(({ fhirFiles, ownFiles, saveFiles }) => {
      const files = fhir ? fhirFiles(session, fhir) : ownFiles(session);
      if (saveFiles(files, this.renderRoot)) session.madeFile(!fhir);
    });
  }

  #share(session: Session): void {
    if (!this.shareAnswers || !session.assessment) return;
    this.emit('veer-share', { assessment: structuredClone(session.assessment) });
    session.sharedWithHost();
  }

  #print(what: 'paper' | 'sheet'): void {
    this.#later.use(() => {
      this.printing = what;
      void this.updateComplete.then(() => print());
    });
  }

  /** To paper, or back to the screen. */
  #turn(printing: boolean): void {
    if (!printing) this.printing = null;
    const screen = this.#session?.screen;
    if (!printing || this.printing || !screen) return;
    this.printing = screen === 'welcome' || screen === 'question' || screen === 'check' ? 'paper' : 'sheet';
    this.performUpdate();
  }
}
