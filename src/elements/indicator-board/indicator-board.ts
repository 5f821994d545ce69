import type { PropertyDeclarations, PropertyValues } from '@lit/reactive-element';
import { plainJson } from '../../domain/document/plain-json.js';
import { noMark, type Mark } from '../../domain/draw/mark.js';
import { sharedAxes } from '../../domain/indicators/axis.js';
import { datasetOf } from '../../domain/indicators/export.js';
import { lacksOf } from '../../domain/indicators/holes.js';
import { sceneOf } from '../../domain/indicators/scene-of.js';
import {
  leversOf,
  selected,
  themesOf,
  type Lever,
  type Order,
  type Selection,
} from '../../domain/indicators/selection.js';
import { board } from '../../language/nl/board.js';
import { common } from '../../language/nl/common.js';
import { gauge } from '../../language/nl/gauge.js';
import { WordBook } from '../../language/words.js';
import { heard } from '../../styles/heard.js';
import { notes } from '../../styles/notes.js';
import { tokens } from '../../styles/tokens.js';
import { DocumentSource } from '../base/document-source.js';
import { LanguageController } from '../base/language-controller.js';
import { LaterCode } from '../base/later-code.js';
import { PaintedElement } from '../base/painted-element.js';
import { PaperController } from '../base/paper.js';
import { ProblemReporter } from '../base/problem-reporter.js';
import { sameParts } from '../../domain/draw/remembering.js';
import { whenIdle } from '../base/when-idle.js';
import { hasFallback, readFigures, type Figures } from '../gauge/figures.js';
import { chartStyles, gaugeStyles } from '../gauge/gauge.styles.js';
import { voiceOf } from '../gauge/texts.js';
import { boardStyles } from './board.styles.js';
import { choicesMark, emptyMarks, filesMark, headMark, summaryMark } from './head-view.js';
import type * as later from './later.js';
import type { Board, BoardKey, BoardRow, BoardView, BoardWords } from './model.js';
import { keyMark, rowsMarks } from './rows-view.js';

const book = new WordBook<BoardKey>(
  { common, gauge, board },
  {
    en: async () => (await import('./english.js')).english,
  },
);

const levers: readonly string[] = ['beliefs', 'boundaries', 'diagnostic', 'interactive'];
const orders: readonly string[] = ['document', 'name', 'newest'];

/** Trends, tables and files. */
const laterCode = new LaterCode<typeof later>(async () => {
  const code = await import('./later.js');
  book.more(code.gaugeMore);
  return code;
});

/**
 * A set of figures: one row each with its number, its place on the scale, its trend and its reference in words. A reader
 * can filter by lever, theme and words, choose the order, see one table of everything, and take it along as a file.
 * Figures with the same unit share a scale.
 *
 * @summary Many indicators with filter, order, table and download
 * @tag veer-indicator-board
 * @slot - shown until the element works, and when it has no good data: a table with the numbers and their source
 * @fires veer-ready - `{ kind: 'indicators' }`, after the first drawing
 * @fires veer-change - `{ what: 'view' | 'filter' | 'order' }`
 * @fires veer-error - `{ code, message, path }`, once per set of problems
 * @csspart heading - headings
 * @csspart summary - the generated sentences
 * @csspart chart - the rows
 * @csspart table - tables
 * @csspart controls - view switch and filters
 * @csspart button - buttons
 * @csspart status - messages
 * @csspart footer - files, and the source of an opened row
 */
export class VeerIndicatorBoard extends PaintedElement {
  static override properties: PropertyDeclarations = {
    data: { attribute: false },
    src: {},
    view: { reflect: true },
    lever: {},
    theme: {},
    search: { state: true, attribute: false },
    order: { state: true, attribute: false },
    status: { state: true, attribute: false },
  };

  static override styles = [tokens, chartStyles, gaugeStyles, notes, heard, boardStyles];

  /** An `indicators@1` document as an object; wins over a child script and `src`. */
  data: unknown;

  /** Address of an `indicators@1` document. */
  src: string | undefined;

  /** `board` (default) or `table`. The reader may choose the other one. */
  view: BoardView = 'board';

  /** Only this lever: `beliefs`, `boundaries`, `diagnostic` or `interactive`. The reader may choose another one. */
  lever: string | undefined;

  /** Only this theme, as it is written in the document. The reader may choose another one. */
  theme: string | undefined;

  private search = '';
  private order: Order = 'document';
  private status = '';

  readonly #language = new LanguageController<BoardKey>(this, book);
  readonly #source = new DocumentSource<Figures>(
    this,
    () => ({
      data: this.data,
      src: this.src ?? null,
      shared: true,
      other: this.scope.data?.['indicators'],
    }),
    readFigures,
    () => this.#problems.report(this.#source.problems),
  );
  readonly #problems: ProblemReporter = new ProblemReporter(this, this.#language);
  readonly #near = new Set<string>();
  readonly #open = new Set<string>();
  readonly #paper = new PaperController(this);
  #observer: IntersectionObserver | null = null;
  #board: Board | null = null;
  #boardOf: readonly unknown[] = [];
  #linked: HTMLScriptElement | null = null;
  #ready = false;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#observer?.disconnect();
    this.#observer = null;
    this.#unlink();
  }

  get #view(): BoardView {
    return this.known('view', ['board', 'table'], 'board');
  }

  // --- from document to board -------------------------------------------------------------------------------------

  get #selection(): Selection {
    const lever = this.lever ?? '';
    if (lever !== '' && !levers.includes(lever)) this.warnOnce(`lever="${lever}" is not known; all are shown`);
    return {
      lever: levers.includes(lever) ? (lever as Lever) : '',
      theme: this.theme ?? '',
      search: this.search,
      order: this.order,
    };
  }

  #make(figures: Figures, words: BoardWords): Board {
    const audience = this.effectiveAudience;
    const selection = this.#selection;
    const of = [figures, words, audience, ...Object.values(selection)];
    if (this.#board && sameParts(of, this.#boardOf)) {
      return this.#board;
    }
    this.#boardOf = of;
    const document = figures.for(audience);
    const voice = voiceOf(words, document.language);
    const say = voice.text;
    const { indicators, asOf } = document;
    const axes = sharedAxes(indicators, ({ unit }) => (unit ? say(unit) : ''));
    const rowOf = new Map(
      indicators.map((indicator, i): [unknown, BoardRow] => [
        indicator,
        { indicator, scene: sceneOf(indicator, { view: 'bullet', asOf, voice, axis: axes[i] }, null) },
      ]),
    );
    const rows = [...rowOf.values()];
    const shown = selected(document, selection, say);
    this.#board = {
      document,
      words,
      voice,
      title: document.title ? say(document.title) : words.say('boardTitle'),
      rows: shown.map((indicator) => rowOf.get(indicator) as BoardRow),
      total: rows.length,
      gaps: rows.filter(({ scene }) => scene.reading.gap !== null).length,
      lacks: lacksOf(shown.map(({ observations }) => observations)),
      selection,
      levers: leversOf(indicators),
      themes: themesOf(indicators, say),
    };
    return this.#board;
  }

  /**
   * What machines read, where they can: in the head of the page. Inside the board the page would move and copy it along,
   * and a script with a text that is put in once more is refused by a strict policy.
   */
  #link({ document: shown, voice, words, title }: Board): void {
    const text = plainJson(datasetOf(shown, voice.text, words.language, title));
    if (!this.#linked?.isConnected) {
      this.#linked = document.createElement('script');
      this.#linked.type = 'application/ld+json';
      this.#linked.append('');
      document.head.append(this.#linked);
    }
    // A text that is changed in its place is no script to a page's policy; one that is put in would be.
    const [inside] = this.#linked.childNodes;
    if (inside instanceof Text && inside.data !== text) inside.data = text;
  }

  /** Put in anew, never again: see above. */
  #unlink(): void {
    this.#linked?.remove();
    this.#linked = null;
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    const made = this.#board;
    if (!made) this.#unlink();
    // Off the page there is nothing to link to and nothing comes near.
    if (!made || !this.isConnected) return;
    this.#link(made);
    this.#watch();
    if (this.#ready) return;
    this.#ready = true;
    this.emit('veer-ready', { kind: 'indicators' });
    // Trends, tables and files are made without a request later on.
    whenIdle(() => void this.#bring());
  }

  /** What was asked for is drawn as soon as its code is there. */
  async #bring(): Promise<void> {
    await laterCode.bring();
    this.requestUpdate();
  }

  protected override async getUpdateComplete(): Promise<boolean> {
    const done = await super.getUpdateComplete();
    if (
      laterCode.code ||
      laterCode.missing ||
      (this.#view === 'board' && this.#open.size === 0 && !this.#paper.printing)
    )
      return done;
    await this.#bring();
    return super.getUpdateComplete();
  }

  /** Trends are made for the rows that come near the view. */
  #watch(): void {
    if (typeof IntersectionObserver !== 'function') return;
    this.#observer ??= new IntersectionObserver(
      (entries) => {
        for (const { isIntersecting, target } of entries) {
          if (isIntersecting) this.#near.add((target as HTMLElement).dataset['id'] ?? '');
        }
        this.requestUpdate();
      },
      { rootMargin: '50% 0px' },
    );
    this.#observer.disconnect();
    for (const row of this.renderRoot.querySelectorAll<HTMLElement>('.row')) {
      if (!this.#near.has(row.dataset['id'] ?? '')) this.#observer.observe(row);
    }
  }

  // --- acts of the reader -----------------------------------------------------------------------------------------

  #choose(view: BoardView): void {
    if (view === 'table' && laterCode.missing) void this.#bring();
    if (view === this.#view) return;
    this.view = view;
    this.status = this.#language.words?.say(view === 'board' ? 'seesBoard' : 'seesTable') ?? '';
    this.emit('veer-change', { what: 'view' });
  }

  /** A choice of what is shown: the number of figures left is said. */
  #filter(what: 'filter' | 'order', act: () => void): void {
    act();
    const words = this.#language.words;
    const figures = this.#source.value;
    if (words && figures) {
      const { rows, total } = this.#make(figures, words);
      this.status = words.say('count', { n: rows.length, total });
    }
    this.emit('veer-change', { what });
  }

  async #makeFile(kind: 'csv' | 'json'): Promise<void> {
    const made = this.#board;
    if (!made) return;
    await laterCode.bring();
    const done = laterCode.code?.saveBoard(kind, made, this.renderRoot);
    this.status = made.words.say(done ? 'fileMade' : 'fileFailed');
  }

  /** Buttons say in their data what they do: one listener for all. */
  readonly #pressed = ({ target }: Event): void => {
    const { view, file, all } = (target instanceof Element && target.closest('button')?.dataset) || {};
    if (view) this.#choose(view as BoardView);
    else if (file === 'print') print();
    else if (file) void this.#makeFile(file as 'csv' | 'json');
    else if (all !== undefined)
      this.#filter('filter', () => {
        this.lever = undefined;
        this.theme = undefined;
        this.search = '';
      });
  };

  /** Fields say in their name what they choose. */
  readonly #entered = ({ target, type }: Event): void => {
    if (target instanceof HTMLInputElement && target.name === 'search' && type === 'input')
      this.#filter('filter', () => (this.search = target.value));
    if (!(target instanceof HTMLSelectElement) || type !== 'change') return;
    const { name, value } = target;
    if (name === 'order' && orders.includes(value)) this.#filter('order', () => (this.order = value as Order));
    else if (name === 'lever') this.#filter('filter', () => (this.lever = value || undefined));
    else if (name === 'theme') this.#filter('filter', () => (this.theme = value || undefined));
  };

  readonly #toggled = ({ target }: Event): void => {
    const id = target instanceof HTMLDetailsElement ? target.closest<HTMLElement>('.row')?.dataset['id'] : undefined;
    const open = (target as HTMLDetailsElement).open;
    if (id === undefined || this.#paper.printing || this.#open.has(id) === open) return;
    if (open) this.#open.add(id);
    else this.#open.delete(id);
    if (laterCode.code) this.requestUpdate();
    else void this.#bring();
  };

  // --- drawing ----------------------------------------------------------------------------------------------------

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const root = super.createRenderRoot();
    root.addEventListener('click', this.#pressed);
    // On the way down: not all of these come up.
    for (const type of ['input', 'change']) root.addEventListener(type, this.#entered, true);
    root.addEventListener('toggle', this.#toggled, true);
    return root;
  }

  protected override fill(): void {
    this.#problems.draw(this.renderRoot, this.#source.value !== null, this.#retry);
  }

  protected override dress(): void {
    this.wear(laterCode.code?.laterStyles.styleSheet);
  }

  get #retry(): (() => void) | null {
    return this.src ? () => this.#source.retry() : null;
  }

  protected override marks(): readonly Mark[] {
    const words = this.#language.words;
    const fallback: Mark = ['slot', {}];
    if (!words) return [fallback];
    const figures = this.#source.value;
    const table = this.#view === 'table';
    const { code, missing } = laterCode;
    if (table && !code && !missing) void this.#bring();
    const note: Mark = this.#problems.note(figures !== null, this.#retry)
      ? ['div', { class: 'trouble' }, null]
      : noMark;
    // A table that is the first to be shown is waited for: nothing jumps.
    if (!figures || (table && !code && !missing && !this.#ready)) {
      this.#board = null;
      const loading = (figures !== null || this.#source.state === 'loading') && !hasFallback(this);
      const waiting: Mark = ['div', { class: 'waiting' }, [['p', { role: 'status' }, words.say('loadingBoard')]]];
      return [['div', { lang: words.language }, [note, loading ? waiting : fallback]]];
    }
    const made = this.#make(figures, words);
    const view = code ? this.#view : 'board';
    // On paper every row is open and has its trend.
    const paper = this.#paper.printing ? new Set(made.rows.map(({ indicator }) => indicator.id)) : null;
    const [near, open] = [paper ?? this.#near, paper ?? this.#open];
    const lead = this.summary === 'none' || made.total === 0 ? noMark : summaryMark(made);
    const [above, below] = this.summary === 'below' ? [noMark, lead] : [lead, noMark];
    const options = { board: made, heading: this.heading, near, open, later: code };
    const body =
      made.rows.length === 0
        ? emptyMarks(made)
        : code && view === 'table'
          ? code.allTableMarks(made)
          : [keyMark(made), ['p', { class: 'soft' }, words.say('keyShared')] as Mark, ...rowsMarks(options)];
    return [
      [
        'section',
        { class: 'sheet', lang: words.language, 'aria-labelledby': 'title' },
        [
          note,
          headMark(made, view, this.heading),
          above,
          choicesMark(made),
          // Always as many, so that what follows stays the same elements: a status that is made anew is not read out.
          ...[0, 1, 2, 3].map((i) => body[i] ?? noMark),
          below,
          filesMark(words),
          ['p', { class: 'hidden', role: 'status', part: 'status' }, this.status],
        ],
      ],
    ];
  }
}
