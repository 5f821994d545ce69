import type { PropertyDeclarations, PropertyValues } from '@lit/reactive-element';
import { isDate } from '../../domain/document/dates.js';
import type { NetworkDocument } from '../../domain/document/network-types.js';
import type { Mark } from '../../domain/draw/mark.js';
import { blankNetwork } from '../../domain/network/blank.js';
import { common } from '../../language/nl/common.js';
import { network as dictionary } from '../../language/nl/network.js';
import { WordBook } from '../../language/words.js';
import { controls } from '../../styles/controls.js';
import { frame } from '../../styles/frame.js';
import { notes } from '../../styles/notes.js';
import { sheet } from '../../styles/sheet.js';
import { spot } from '../../styles/spot.js';
import { tokens } from '../../styles/tokens.js';
import { DocumentSource } from '../base/document-source.js';
import { LanguageController } from '../base/language-controller.js';
import { LaterCode } from '../base/later-code.js';
import { PaintedElement } from '../base/painted-element.js';
import { PaperController } from '../base/paper.js';
import { ProblemReporter } from '../base/problem-reporter.js';
import { Ruler, rulerMark } from '../base/ruler.js';
import { whenIdle } from '../base/when-idle.js';
import { mapStyles } from './map.styles.js';
import type { Desk } from './desk.js';
import type * as later from './later.js';
import { Drawings, untouched } from './drawings.js';
import { editCode } from './edit-loader.js';
import { networkCode } from './network-loader.js';
import { readNetworkOf } from './network-source.js';
import type { Chosen, NetworkPart } from './parts.js';
import { Places } from './places.js';
import { narrowest, type MapView, type Sheet } from './sheet-model.js';
import { isBlank, sheetMarks } from './sheet-view.js';
import { TextDirection } from './text-direction.js';
import { summaryPieces, type MapKey, type MapWords } from './texts.js';

const book = new WordBook<MapKey>(
  { common, network: dictionary },
  {
    en: async () => {
      const [a, b, c, d] = await Promise.all([
        import('../../language/en/common.js'),
        import('../../language/en/network.js'),
        import('../../language/en/network-later.js'),
        import('../../language/en/network-ties.js'),
      ]);
      return { ...a.common, ...b.network, ...c.networkLater, ...d.networkTies };
    },
  },
);

const views: readonly MapView[] = ['map', 'matrix', 'list', 'time', 'network'];

/** List, matrix, time, what is chosen, search and files. */
const laterCode = new LaterCode<typeof later>(async () => {
  const code = await import('./later.js');
  book.more(code.networkLater);
  book.more(code.networkTies);
  return code;
});

/**
 * Coalition map: partners and issues, who commits to what, steps and results. One document in equal views: map, matrix,
 * list, time and network. It shows a document; it asks nothing of the network and keeps nothing. With `editable` a
 * coordinator keeps the document up to date in the page and takes it home as a file; nothing is sent.
 *
 * @summary Partners and issues as changing coalitions, with steps and results
 * @tag veer-coalition-map
 * @slot - shown until the element works, and when it has no good data: a list, a table or a link
 * @fires veer-ready - `{ kind: 'network' }`, after the first drawing
 * @fires veer-change - `{ what: 'view' | 'at' | 'filter' }`, with `editable` also `'document'`
 * @fires veer-select - `{ kind: 'issue' | 'partner', id }`, when a reader chooses one
 * @fires veer-error - `{ code, message, path }`, once per set of problems
 * @csspart heading - headings
 * @csspart summary - the generated sentences
 * @csspart chart - the view that is shown
 * @csspart table - tables
 * @csspart controls - view switch, search and filters
 * @csspart button - buttons
 * @csspart status - messages
 * @csspart footer - source and files
 * @cssprop --veer-color-answer - paths, steps and commitment
 * @cssprop --veer-color-accent - results
 */
export class VeerCoalitionMap extends PaintedElement {
  static override properties: PropertyDeclarations = {
    data: { attribute: false },
    src: {},
    view: { reflect: true },
    issue: { reflect: true },
    at: { reflect: true },
    editable: { type: Boolean, reflect: true },
    status: { state: true, attribute: false },
  };

  static override styles = [tokens, sheet, controls, notes, frame, spot, mapStyles];

  /** A `network@1` document as an object; wins over a child script and `src`. */
  data: unknown;

  /** Address of a `network@1` document. */
  src: string | undefined;

  /**
   * `map`, `matrix`, `list`, `time` or `network`. Without it: the map, and in a narrow place the list. The reader may
   * choose another one.
   */
  view: MapView | undefined;

  /** Id of an issue: it is chosen in every view. The reader may choose another one. */
  issue: string | undefined;

  /** A date, exact or less exact: the network as it was. The reader may choose another one. */
  at: string | undefined;

  /**
   * A coordinator may add partners, commitments and steps by form; nothing is sent. Without a document they start from
   * nothing, or open a file; not while the one of `src` did not come.
   */
  editable = false;

  private status = '';

  readonly #language = new LanguageController<MapKey>(this, book);
  readonly #source = new DocumentSource<NetworkDocument>(
    this,
    () => ({ data: this.data, src: this.src ?? null, other: this.scope.data?.['network'] }),
    readNetworkOf,
    () => this.#arrived(),
  );
  readonly #problems = new ProblemReporter(this, this.#language);
  readonly #ruler = new Ruler(this, () => this.#document !== null || this.editable);
  readonly #drawings = new Drawings();
  readonly #places = new Places(this);
  readonly #direction = new TextDirection(this);
  #given: NetworkDocument | null = null;
  /** What was given, or what the forms made of it. */
  #document: NetworkDocument | null = null;
  /** What a coordinator starts from who was given nothing. */
  #blank: NetworkDocument | null = null;
  /** What is on the screen; null while nothing is drawn. */
  #drawn: Sheet | null = null;
  #desk: Desk | null = null;
  #ready = false;
  /** Paper shows everything that is asked for, open. */
  readonly #paper = new PaperController(this, (printing) => {
    if (printing) void this.#seat();
  });

  /** The generated sentences as plain text; '' before the first drawing. */
  get text(): string {
    const sheet = this.#drawn;
    if (!sheet) return '';
    return summaryPieces(sheet.scene, sheet.words)
      .map((sentence) => sentence.map(({ text }) => text).join(''))
      .join(' ');
  }

  /** @internal What draws the network view; null until that was shown. */
  get networkPart(): NetworkPart | null {
    return this.#places.network;
  }

  /** @internal Everything there is: what comes later has come and is drawn. */
  async whole(): Promise<void> {
    await this.#seat();
    await this.updateComplete;
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#places.leave();
  }

  #arrived(): void {
    const { value, problems } = this.#source;
    this.#problems.report(problems);
    // A page that takes its document back does not take the work of a coordinator away.
    if (value === this.#given || (value === null && this.editable)) return;
    this.#given = this.#document = value;
    this.#desk?.forget();
  }

  /** What is shown: what there is, or nothing that can be added to. */
  #shown(language: string): NetworkDocument | null {
    const { state } = this.#source;
    if (this.#document || !this.editable || editCode.missing || state === 'loading') return this.#document;
    // There is a network, and it did not come: one begun anew could take its place later on.
    if (state === 'error' && this.src && this.data == null) return null;
    // Nothing is in it yet: what will be written is in the language the page has now.
    if (this.#blank?.language !== language) this.#blank = blankNetwork(language);
    return this.#blank;
  }

  // --- what is shown ------------------------------------------------------------------------------------------------

  /** The view that is asked for. */
  get #view(): MapView {
    const { view } = this;
    if (view !== undefined && views.includes(view)) return view;
    if (view) this.warnOnce(`view="${String(view)}" is not known; map is shown`);
    return (this.#ruler.measure?.width ?? Infinity) < narrowest ? 'list' : 'map';
  }

  get #at(): string | null {
    if (!this.at || isDate(this.at)) return this.at || null;
    this.warnOnce(`at="${this.at}" is not a date; the network of now is shown`);
    return null;
  }

  get #chosen(): Chosen | null {
    const partner = this.#desk?.partner ?? null;
    if (partner !== null) return { kind: 'partner', id: partner };
    return this.issue ? { kind: 'issue', id: this.issue } : null;
  }

  /** Null until the room is measured, and until the code is there that this view cannot do without. */
  #draw(document: NetworkDocument, words: MapWords): Sheet | null {
    const room = this.#ruler.measure;
    if (!room) return null;
    const wanted = this.#view;
    const narrow = room.width < narrowest;
    if ((wanted !== 'map' || narrow) && !this.#desk && !laterCode.missing) {
      // Both at once: one does not wait for the other.
      const whole = wanted === 'network' ? networkCode?.bring() : null;
      void Promise.all([this.#seat(), whole]).then(() => this.requestUpdate());
      return null;
    }
    const withoutNetwork = wanted === 'network' && networkCode.missing;
    // Without the code of the other views there is the map, where it has room.
    const view = !this.#desk && !narrow ? 'map' : withoutNetwork ? 'list' : wanted;
    const sheet = this.#drawings.sheet({
      document,
      audience: this.effectiveAudience,
      at: this.#at,
      words,
      room,
      view,
      chosen: this.#chosen,
      attention: this.#desk ?? untouched,
      mirrored: this.#direction.mirrored(room),
    });
    if (this.issue && !document.issues.some(({ id }) => id === this.issue))
      this.warnOnce(`issue="${this.issue}" is not in the document`);
    return {
      ...sheet,
      view,
      offered: views,
      summary: this.summary,
      at: this.at ?? '',
      editable: this.editable,
      withoutForms: this.editable && editCode.missing,
      withoutNetwork,
      later: this.#desk && laterCode.code,
      printed: this.#paper.printing,
      heading: this.heading,
    };
  }

  // --- acts of the reader -------------------------------------------------------------------------------------------

  /** From here on the map answers; not, when its code did not come. */
  async #seat(): Promise<Desk | null> {
    if (!this.#desk) await laterCode.bring();
    const { code } = laterCode;
    if (this.#desk || !code || !(this.renderRoot instanceof ShadowRoot)) return this.#desk;
    // Styles of what comes later come with it: before that they would only cost.
    this.wear(code.laterStyles.styleSheet);
    this.#desk = new code.Desk({
      root: this.renderRoot,
      sheet: () => this.#drawn,
      update: () => this.requestUpdate(),
      drawn: () => this.updateComplete,
      say: (status) => (this.status = status),
      changed: (what) => this.emit('veer-change', { what }),
      enter: () => this.#places.enter(),
      time: (at) => (this.at = at || undefined),
      issue: (id) => (this.issue = id ?? undefined),
      view: (view) => this.#choose(view),
      selected: (kind, id) => this.emit('veer-select', { kind, id }),
    });
    this.requestUpdate();
    return this.#desk;
  }

  /** Buttons of the sheet say in their data what they do: one listener for all. */
  readonly #pressed = ({ target }: Event): void => {
    const button = target instanceof Element ? target.closest<HTMLElement>('button') : null;
    if (button && !button.closest('.network, .edit, .trouble')) void this.#act(button);
  };

  async #act(button: HTMLElement): Promise<void> {
    const view = button.dataset['view'] as MapView | undefined;
    if (view !== undefined && view === this.#drawn?.view) return;
    // A press that comes before the code waits for it.
    const desk = this.#desk ?? (await this.#seat());
    if (!desk) this.status = this.#language.words?.say('notNow') ?? '';
    else if (view) this.#choose(view);
    else desk.press(button);
  }

  #choose(view: MapView): void {
    this.view = view;
    this.status = this.#language.words?.say(`sees-${view}`) ?? '';
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
    this.#places.fill(this.#drawn, this.editable, {
      document: () => this.#document ?? this.#blank,
      replace: (document) => {
        this.#document = document;
        this.requestUpdate();
        this.emit('veer-change', { what: 'document' });
      },
      say: (status) => (this.status = status),
      select: (kind, id) => void this.#seat().then((desk) => desk?.select(kind, id)),
      clear: () => void this.#seat().then((desk) => desk?.shut()),
      wear: (sheet) => this.wear(sheet),
    });
  }

  protected override marks(): readonly Mark[] {
    this.#drawn = null;
    const words = this.#language.words;
    const fallback: Mark = ['slot', {}];
    if (!words) return [fallback];
    const document = this.#shown(words.language);
    const lang = words.language;
    const trouble: Mark = ['div', { class: 'trouble' }, null];
    const loading = !document && this.#source.state === 'loading';
    if (!document && !loading) return [['div', { lang }, [trouble, fallback]]];
    const drawn = document && this.#draw(document, words);
    this.#drawn = drawn;
    return [
      [
        'figure',
        { class: 'sheet', lang, 'aria-labelledby': drawn ? 'title' : null },
        [
          trouble,
          [
            'div',
            { class: drawn && isBlank(drawn) ? 'layout blank' : 'layout' },
            [
              rulerMark,
              loading ? ['p', { class: 'waiting' }, words.say('loadingMap')] : '',
              ...(drawn ? sheetMarks(drawn) : []),
            ],
          ],
          [
            'p',
            { class: 'hidden', role: 'status', part: 'status', id: 'status' },
            loading ? words.say('loadingMap') : this.status,
          ],
        ],
      ],
    ];
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    if (!this.#drawn || this.#ready) return;
    this.#ready = true;
    // Nothing is requested later on: the rest of the code comes along once the map stands.
    if (laterCode.code) void this.#seat();
    else whenIdle(() => void this.#seat());
    this.emit('veer-ready', { kind: 'network' });
  }
}
