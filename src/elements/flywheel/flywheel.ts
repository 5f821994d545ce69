import type { PropertyDeclarations, PropertyValues } from '@lit/reactive-element';
import { isDate } from '../../domain/document/dates.js';
import type { FlywheelDocument } from '../../domain/document/types.js';
import { noMark, type Mark } from '../../domain/draw/mark.js';
import { wheelScene, type WheelScene } from '../../domain/flywheel/scene.js';
import { wheelOf, type Wheel } from '../../domain/flywheel/wheel.js';
import { common } from '../../language/nl/common.js';
import { flywheel } from '../../language/nl/flywheel.js';
import { WordBook } from '../../language/words.js';
import { frame } from '../../styles/frame.js';
import { sheet } from '../../styles/sheet.js';
import { tokens } from '../../styles/tokens.js';
import { DocumentSource } from '../base/document-source.js';
import { LanguageController } from '../base/language-controller.js';
import { LaterCode } from '../base/later-code.js';
import { PaintedElement } from '../base/painted-element.js';
import { PaperController } from '../base/paper.js';
import { ProblemReporter } from '../base/problem-reporter.js';
import { Ruler, rulerMark } from '../base/ruler.js';
import { sameParts } from '../../domain/draw/remembering.js';
import { whenIdle } from '../base/when-idle.js';
import type { Desk } from './desk.js';
import { flywheelStyles } from './flywheel.styles.js';
import type * as later from './later.js';
import type * as ownCode from './own-part.js';
import type { Attention, Sheet, WheelView } from './sheet-model.js';
import { sheetMarks } from './sheet-view.js';
import { namingOf, ringTexts, summaryPieces, type WheelKey, type WheelWords } from './texts.js';
import { readWheel } from './wheel-source.js';
import { wheelStyles } from './wheel.styles.js';

const book = new WordBook<WheelKey>(
  { common, flywheel },
  {
    en: async () => {
      const [a, b, c] = await Promise.all([
        import('../../language/en/common.js'),
        import('../../language/en/flywheel.js'),
        import('../../language/en/flywheel-later.js'),
      ]);
      return { ...a.common, ...b.flywheel, ...c.flywheelLater };
    },
  },
);

const views: readonly WheelView[] = ['wheel', 'list', 'table'];
const untouched: Attention = { here: 0, open: new Set(), shown: 0, calculation: false };

/** Stories, list, table and exploring, with their words. */
const laterCode = new LaterCode<typeof later>(async () => {
  const code = await import('./later.js');
  book.more(code.flywheelLater);
  return code;
});

/** The resident's own half: only a wheel that is `own` needs it. */
const ownPart = new LaterCode<typeof ownCode>(() => import('./own-part.js'));

/**
 * Flywheel of resilience experiences: two drivers, 3 to 8 stages, as a wheel, a list and a table, with the facts in
 * sentences. It shows a document, does not turn by itself, and keeps nothing. With `editable` a coordinator keeps the
 * document up to date in the page and takes it home as a file; nothing is sent. With `own` it is the resident's wheel:
 * experiences written down on this device, and kept there when the resident says so.
 *
 * @summary Flywheel of what worked, step by step
 * @tag veer-flywheel
 * @slot - shown until the element works, and when it has no good data: a list, a text or a link
 * @fires veer-ready - `{ kind: 'flywheel' }`, after the first drawing
 * @fires veer-change - `{ what: 'view' | 'at' }`, with `editable` also `'document'`, with `own` also `'records'`
 * @fires veer-save - `{ id, revision }`, with `own`: after an experience is really on the device
 * @fires veer-erase - `{ count }`, with `own`
 * @fires veer-select - `{ kind: 'stage', id }`, when a reader opens a stage
 * @fires veer-error - `{ code, message, path }`, once per set of problems
 * @csspart heading - headings
 * @csspart summary - the generated sentences
 * @csspart chart - the wheel, or the list
 * @csspart table - the table
 * @csspart controls - the view switch
 * @csspart button - buttons
 * @csspart status - messages
 * @csspart footer - source
 * @cssprop --veer-color-answer - needs
 * @cssprop --veer-color-accent - values
 * @cssprop --veer-color-grid - rings of quarters
 */
export class VeerFlywheel extends PaintedElement {
  static override properties: PropertyDeclarations = {
    data: { attribute: false },
    src: {},
    view: { reflect: true },
    at: { reflect: true },
    editable: { type: Boolean },
    own: { type: Boolean, reflect: true },
    storage: {},
    expires: {},
    status: { state: true, attribute: false },
  };

  static override styles = [tokens, sheet, frame, wheelStyles, flywheelStyles];

  /** A `flywheel@1` document as an object; wins over a child script and `src`. */
  data: unknown;

  /** Address of a `flywheel@1` document. */
  src: string | undefined;

  /** `wheel` (default), `list` or `table`. The reader may choose another one. Where there is no room, a wheel is a list. */
  view: WheelView = 'wheel';

  /** A date, exact or less exact: the wheel as it was. The reader may choose another one. */
  at: string | undefined;

  /** The team log: add, change and remove experiences, put in files of teams, make a file. */
  editable = false;

  /** The wheel of this device: the resident's own experiences, on the steps of the document when there is one. */
  own = false;

  /** With `own`: where experiences may stay: `ask` (default: the resident chooses), `none`, or `shared-device`. */
  storage: 'ask' | 'none' | 'shared-device' | undefined;

  /** With `own`: how long they are kept, as an ISO 8601 duration. Default one year. */
  expires: string | undefined;

  private status = '';

  /** @internal For tests: the store to use instead of the device's, a fixed clock. */
  surroundings: ownCode.OwnSurroundings = {};

  readonly #language = new LanguageController<WheelKey>(this, book);
  readonly #source = new DocumentSource<FlywheelDocument>(
    this,
    () => ({ data: this.data, src: this.src ?? null, other: this.scope.data?.['flywheel'] }),
    readWheel,
    () => this.#arrived(),
  );
  readonly #problems = new ProblemReporter(this, this.#language);
  readonly #ruler = new Ruler(this, () => this.#source.value !== null);
  #given: FlywheelDocument | null = null;
  /** What is shown: what was given, or what the team log made of it. */
  #document: FlywheelDocument | null = null;
  #counted: { readonly from: readonly unknown[]; readonly wheel: Wheel } | null = null;
  #scene: { readonly from: readonly unknown[]; readonly scene: WheelScene } | null = null;
  /** The scene on the screen; null while nothing is drawn. */
  #drawn: WheelScene | null = null;
  #desk: Desk | null = null;
  #own: ownCode.OwnPart | null = null;
  #ready = false;
  /** Paper shows everything, open. */
  readonly #paper = new PaperController(this, (printing) => {
    if (printing) void this.#seat();
  });

  /** A wheel of one's own has some words of its own. */
  get #words(): WheelWords | null {
    const { words } = this.#language;
    return (words && this.own && this.#own?.words(words)) || words;
  }

  /** The generated sentences as plain text; '' before the first drawing. */
  get text(): string {
    const words = this.#words;
    const scene = this.#drawn;
    if (!scene || !words) return '';
    return summaryPieces(scene, namingOf(scene.wheel, words), words)
      .map((sentence) => sentence.map(({ text }) => text).join(''))
      .join(' ');
  }

  /** @internal Everything there is: what comes later has come and is drawn. */
  async whole(): Promise<void> {
    await this.#seat();
    await this.updateComplete;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#own?.back();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#own?.leave();
  }

  #arrived(): void {
    const { value, problems } = this.#source;
    this.#problems.report(problems);
    // A page that takes its document back does not take the work of a coordinator away.
    if (value === this.#given || (value === null && this.editable)) return;
    this.#given = this.#document = value;
    this.#desk?.forget();
  }

  get #view(): WheelView {
    return this.known('view', views, 'wheel');
  }

  #wheel(document: FlywheelDocument): Wheel {
    const audience = this.effectiveAudience;
    const at = this.at && isDate(this.at) ? this.at : null;
    if (this.at && at === null) this.warnOnce(`at="${this.at}" is not a date; the wheel of now is shown`);
    const from = [document, audience, at];
    if (!this.#counted || !sameParts(from, this.#counted.from))
      this.#counted = { from, wheel: wheelOf(document, { audience, at }) };
    return this.#counted.wheel;
  }

  /**
   * Null until the room is measured, and until the code is there that this wheel cannot do without: the list, where
   * there is no room for a wheel, or the form that is asked for.
   */
  #draw(document: FlywheelDocument, words: WheelWords): WheelScene | null {
    const room = this.#ruler.measure;
    if (!room) return null;
    const wheel = this.#wheel(document);
    const from = [wheel, words, room];
    if (!this.#scene || !sameParts(from, this.#scene.from)) {
      const texts = ringTexts(wheel, namingOf(wheel, words), words);
      this.#scene = { from, scene: wheelScene({ wheel, texts, width: room.width, spacing: room.spacing }) };
    }
    const { scene } = this.#scene;
    const waits = this.#view !== 'wheel' || scene.ring === null;
    if (!waits || this.#desk || laterCode.missing) return scene;
    void this.#seat().then(() => this.requestUpdate());
    return null;
  }

  /** The wheel of this device; null until its code has looked. */
  #mine(words: WheelWords): FlywheelDocument | null {
    const { code, missing } = ownPart;
    // Off the page it would listen to the device and the window for good.
    if (code && this.isConnected)
      this.#own ??= new code.OwnPart(this, {
        scope: () => this.scope,
        printed: () => this.#paper.printing,
        wear: (sheet) => this.wear(sheet),
        emit: (name, detail) => this.emit(name, detail),
        warn: (message) => this.warnOnce(message),
        say: (text) => (this.status = text),
      });
    else if (!code && !missing) void ownPart.bring().then(() => this.requestUpdate());
    // Its steps may still be on their way.
    return this.#own && this.#source.state !== 'loading' ? this.#own.document(this.#document, words) : null;
  }

  // --- acts of the reader -------------------------------------------------------------------------------------------

  /** From here on the wheel answers; not, when its code did not come. */
  async #seat(): Promise<Desk | null> {
    if (!this.#desk) await laterCode.bring();
    const { code } = laterCode;
    if (this.#desk || !code || !(this.renderRoot instanceof ShadowRoot)) return this.#desk;
    // Styles of what comes later come with it: before that they would only cost.
    this.wear(code.laterStyles.styleSheet);
    this.#desk = new code.Desk({
      root: this.renderRoot,
      scene: () => this.#drawn,
      update: () => this.requestUpdate(),
      printing: () => this.#paper.printing,
      time: (at, when) => {
        this.at = at || undefined;
        this.status = this.#words?.say('seesTime', { when }) ?? '';
        this.emit('veer-change', { what: 'at' });
      },
      select: (id) => this.emit('veer-select', { kind: 'stage', id }),
    });
    new code.LogSeat(this, {
      shown: () => ({ given: this.#given, words: this.#language.words }),
      replace: (document, edited) => {
        this.#document = document;
        this.requestUpdate();
        if (edited) this.emit('veer-change', { what: 'document' });
      },
      say: (status) => (this.status = status),
    });
    this.requestUpdate();
    return this.#desk;
  }

  /** Buttons of the sheet say in their data what they do: one listener for all. */
  readonly #pressed = ({ target }: Event): void => {
    const button = target instanceof Element && target.closest('button');
    if (button) void this.#act(button);
  };

  async #act(button: HTMLElement): Promise<void> {
    const view = button.dataset['view'] as WheelView | undefined;
    if (view === this.#view && (this.#desk || view === 'wheel')) return;
    // A press that comes before the code waits for it.
    const desk = this.#desk ?? (view === 'wheel' ? null : await this.#seat());
    if (view && (desk || view === 'wheel')) this.#choose(view);
    else if (desk) desk.press(button);
    else this.status = this.#words?.say('notNow') ?? '';
  }

  #choose(view: WheelView): void {
    this.view = view;
    this.#desk?.shut();
    const said = { wheel: 'seesWheel', list: 'seesList', table: 'seesTable' } as const;
    this.status = this.#words?.say(said[view]) ?? '';
    this.emit('veer-change', { what: 'view' });
  }

  // --- drawing ------------------------------------------------------------------------------------------------------

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const root = super.createRenderRoot();
    root.addEventListener('click', this.#pressed);
    return root;
  }

  protected override fill(): void {
    this.#problems.draw(this.renderRoot, this.#document !== null, this.src ? () => this.#source.retry() : null);
    this.#own?.draw();
  }

  protected override marks(): readonly Mark[] {
    const words = this.#words;
    const fallback: Mark = ['slot', {}];
    if (!words) return [fallback];
    const document = this.own ? this.#mine(words) : this.#document;
    const lang = words.language;
    // Drawn by the team log.
    const log: Mark = this.editable ? ['section', { class: 'log', lang }, null] : noMark;
    const trouble: Mark = ['div', { class: 'trouble' }, null];
    const loading = !document && (this.own ? !ownPart.missing : this.#source.state === 'loading');
    if (!document && !loading) return [log, ['div', { lang }, [trouble, fallback]]];
    const scene = document && this.#draw(document, words);
    this.#drawn = scene;
    const inside = scene ? this.#sheet(scene, words) : [];
    const waiting = loading ? words.say('loadingWheel') : '';
    return [
      log,
      [
        'figure',
        { class: 'sheet', lang, 'aria-labelledby': scene ? 'title' : null },
        [
          trouble,
          ['div', { class: 'layout' }, [rulerMark, waiting ? ['p', { class: 'waiting' }, waiting] : '', ...inside]],
          ['p', { class: 'hidden', role: 'status', part: 'status', id: 'status' }, waiting || this.status],
          this.own ? ['div', { class: 'own-idle' }, null] : noMark,
        ],
      ],
    ];
  }

  #sheet(scene: WheelScene, words: WheelWords): readonly Mark[] {
    const naming = namingOf(scene.wheel, words);
    const parts = laterCode.code;
    const offered = views.filter((view) => view !== 'wheel' || scene.ring !== null);
    // Without the code of list and table there is the wheel, where it has room.
    const view = parts || !scene.ring ? this.#view : 'wheel';
    const sheet: Sheet = {
      scene,
      words,
      naming,
      view: offered.includes(view) ? view : 'list',
      offered,
      summary: this.summary,
      attention: this.#desk ?? untouched,
      at: this.at ?? '',
      later: this.#desk && parts,
      own: this.own,
      printed: this.#paper.printing,
      width: this.#ruler.measure?.width ?? 496,
      heading: this.heading,
    };
    const { title } = scene.wheel.document;
    return sheetMarks(sheet, title ? naming.text(title).value : words.say('wheelTitle'));
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    if (this.editable && !this.#desk) void this.#seat();
    if (!this.#drawn || this.#ready) return;
    this.#ready = true;
    // Nothing is requested later on: the rest of the code comes along once the wheel stands.
    if (laterCode.code) void this.#seat();
    else whenIdle(() => void this.#seat());
    this.emit('veer-ready', { kind: 'flywheel' });
  }
}
