import { html, nothing, render, type PropertyValues } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { Audience } from '../../domain/document/indicator-types.js';
import { sharedAxes } from '../../domain/indicators/axis.js';
import { datasetOf } from '../../domain/indicators/export.js';
import { gaugeScene } from '../../domain/indicators/scene.js';
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
import { tokens } from '../../styles/tokens.js';
import { DocumentSource } from '../base/document-source.js';
import { LanguageController } from '../base/language-controller.js';
import { ProblemReporter } from '../base/problem-reporter.js';
import { emphasised, VeerElement } from '../base/veer-element.js';
import { Address, addressOf, hasFallback, readFigures, type Figures } from '../gauge/figures.js';
import { chartStyles, gaugeStyles } from '../gauge/gauge.styles.js';
import { moreStyles } from '../gauge/more.styles.js';
import { voiceOf } from '../gauge/texts.js';
import { allTable } from './all-table.js';
import { boardStyles } from './board.styles.js';
import type { Board, BoardKey, BoardRow, BoardView, BoardWords } from './model.js';
import { keyView, rowsView } from './rows-view.js';

const book = new WordBook<BoardKey>(
  'board',
  { ...common, ...gauge, ...board },
  {
    en: async () => {
      const [a, b, c] = await Promise.all([
        import('../../language/en/common.js'),
        import('../../language/en/gauge.js'),
        import('../../language/en/board.js'),
      ]);
      return { ...a.common, ...b.gauge, ...c.board };
    },
  },
);

const audiences: readonly Audience[] = ['public', 'partners', 'internal'];
const levers: readonly string[] = ['beliefs', 'boundaries', 'diagnostic', 'interactive'];
const orders = { document: 'orderDocument', name: 'orderName', newest: 'orderNewest' } as const;

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
export class VeerIndicatorBoard extends VeerElement {
  static override styles = [tokens, chartStyles, gaugeStyles, moreStyles, boardStyles];

  /** An `indicators@1` document as an object; wins over a child script and `src`. */
  @property({ attribute: false }) data: unknown;

  /** Address of an `indicators@1` document. */
  @property() src: string | undefined;

  /** `board` (default) or `table`. The reader may choose the other one. */
  @property({ reflect: true }) view: BoardView = 'board';

  /** Only this lever: `beliefs`, `boundaries`, `diagnostic` or `interactive`. The reader may choose another one. */
  @property() lever: string | undefined;

  /** Only this theme, as it is written in the document. The reader may choose another one. */
  @property() theme: string | undefined;

  @state() private search = '';
  @state() private order: Order = 'document';
  @state() private status = '';

  readonly #language = new LanguageController<BoardKey>(this, book);
  readonly #source = new DocumentSource<Figures>(
    this,
    () => ({
      data: this.data ?? this.scope.data?.['indicators'],
      src: null,
      other: this.src ? addressOf(this.src, this.ownerDocument.baseURI) : undefined,
    }),
    (raw) => (raw instanceof Address ? raw.load() : readFigures(raw)),
    () => this.#problems.report(this.#source.problems),
  );
  readonly #problems: ProblemReporter = new ProblemReporter(
    this,
    () => ({ language: this.#language.language, address: this.effectiveAddress }),
    (detail) => this.emit('veer-error', detail),
    (message) => this.warnOnce(message),
  );
  readonly #near = new Set<string>();
  readonly #open = new Set<string>();
  #openBefore: readonly string[] | null = null;
  #observer: IntersectionObserver | null = null;
  #board: Board | null = null;
  #boardOf: readonly unknown[] = [];
  #linked: HTMLScriptElement | null = null;
  #ready = false;
  #stop: (() => void) | null = null;

  override connectedCallback(): void {
    super.connectedCallback();
    const print = matchMedia('print');
    const before = (): void => this.#print(true);
    const after = (): void => this.#print(false);
    const changed = ({ matches }: MediaQueryListEvent): void => this.#print(matches);
    addEventListener('beforeprint', before);
    addEventListener('afterprint', after);
    print.addEventListener('change', changed);
    this.#stop = () => {
      removeEventListener('beforeprint', before);
      removeEventListener('afterprint', after);
      print.removeEventListener('change', changed);
    };
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#stop?.();
    this.#observer?.disconnect();
    this.#observer = null;
    this.#linked?.remove();
    this.#linked = null;
  }

  /** On paper every row is open and has its trend. */
  #print(on: boolean): void {
    if (on === (this.#openBefore !== null)) return;
    if (on) this.#openBefore = [...this.#open];
    const open = on ? (this.#board?.rows.map(({ indicator }) => indicator.id) ?? []) : (this.#openBefore ?? []);
    if (!on) this.#openBefore = null;
    this.#open.clear();
    for (const id of open) {
      this.#open.add(id);
      this.#near.add(id);
    }
    this.requestUpdate();
    this.performUpdate();
  }

  get #view(): BoardView {
    if (this.view === 'board' || this.view === 'table') return this.view;
    this.warnOnce(`view="${String(this.view)}" is not known; board is shown`);
    return 'board';
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
    const audience = audiences.includes(this.audience) ? this.audience : 'public';
    const selection = this.#selection;
    const of = [figures, words, audience, ...Object.values(selection)];
    if (this.#board && of.length === this.#boardOf.length && of.every((part, i) => part === this.#boardOf[i])) {
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
        { indicator, scene: gaugeScene(indicator, { view: 'bullet', asOf, voice, axis: axes[i] }) },
      ]),
    );
    const rows = [...rowOf.values()];
    this.#board = {
      document,
      words,
      voice,
      title: document.title ? say(document.title) : words.say('boardTitle'),
      rows: selected(indicators, selection, say).map((indicator) => rowOf.get(indicator) as BoardRow),
      total: rows.length,
      gaps: rows.filter(({ scene }) => scene.reading.gap !== null).length,
      selection,
      levers: leversOf(indicators),
      themes: themesOf(indicators, say),
    };
    return this.#board;
  }

  /** What machines read, where they can: in the page itself. */
  #link({ document: shown, voice, words, title }: Board): void {
    const text = JSON.stringify(datasetOf(shown, voice.text, words.language, title));
    if (this.#linked?.textContent === text) return;
    // A script from a template counts as run already, so a page's policy on scripts does not look at its text.
    const made = document.createDocumentFragment();
    render(html`<script type="application/ld+json"></script>`, made);
    const script = made.querySelector('script') as HTMLScriptElement;
    script.append(text);
    if (this.#linked) this.#linked.replaceWith(script);
    else this.append(script);
    this.#linked = script;
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    const made = this.#board;
    if (!made) return;
    this.#link(made);
    this.#watch();
    if (this.#ready) return;
    this.#ready = true;
    this.emit('veer-ready', { kind: 'indicators' });
    // Files are made without a request later on.
    setTimeout(() => void import('./files.js').catch(() => undefined));
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

  readonly #choose = (view: BoardView): void => {
    if (view === this.#view) return;
    this.view = view;
    this.status = this.#language.words?.say(view === 'board' ? 'seesBoard' : 'seesTable') ?? '';
    this.emit('veer-change', { what: 'view' });
  };

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

  readonly #toggled = (id: string, open: boolean): void => {
    if (this.#open.has(id) === open) return;
    if (open) this.#open.add(id);
    else this.#open.delete(id);
    this.requestUpdate();
  };

  readonly #makeFile = async (kind: 'csv' | 'json'): Promise<void> => {
    const made = this.#board;
    if (!made) return;
    const done = await import('./files.js').then(
      ({ saveBoard }) => saveBoard(kind, made, this.renderRoot),
      () => false,
    );
    this.status = made.words.say(done ? 'fileMade' : 'fileFailed');
  };

  // --- drawing ----------------------------------------------------------------------------------------------------

  override render(): unknown {
    const words = this.#language.words;
    if (!words) return html`<slot></slot>`;
    const figures = this.#source.value;
    const note = this.#problems.note(figures !== null, this.src ? () => this.#source.retry() : null);
    if (!figures) {
      this.#board = null;
      const loading = this.#source.state === 'loading' && !hasFallback(this);
      return html`<div lang=${words.language}>
        ${note}${loading ? html`<div class="waiting"><p role="status">${words.say('loadingBoard')}</p></div>` : html`<slot></slot>`}
      </div>`;
    }
    const made = this.#make(figures, words);
    const view = this.#view;
    const area = made.document.area?.name;
    return html`<section class="sheet" lang=${words.language} aria-labelledby="title">
      ${note}
      <div class="head">
        <div>
          ${area ? html`<p class="over">${made.voice.text(area)}</p>` : nothing}${this.heading(made.title, 0, 'title', 'title')}
        </div>
        ${this.#switch(view, words)}
      </div>
      ${this.summary === 'none' ? nothing : this.#lead(made)} ${this.#choices(made)}
      ${
        made.rows.length === 0
          ? html`<p>${words.say(made.total === 0 ? 'noIndicators' : 'nothing')}</p>
              ${made.total === 0 ? nothing : html`<button type="button" class="button" part="button" @click=${this.#everything}>${words.say('everything')}</button>`}`
          : view === 'table'
            ? allTable(made)
            : html`${keyView(words)}
                <p class="soft">${words.say('keyShared')}</p>
                ${rowsView({ board: made, heading: (...all) => this.heading(...all), near: this.#near, open: this.#open, toggled: this.#toggled })}`
      }
      <div class="foot-row screen-only" role="group" aria-label=${words.say('files')}>
        ${(['csv', 'json'] as const).map(
          (kind) =>
            html`<button
              type="button"
              class="link"
              part="button"
              data-file=${kind}
              @click=${() => void this.#makeFile(kind)}
            >
              ${words.say(kind === 'csv' ? 'fileCsv' : 'fileJson')}
            </button>`,
        )}
        <button type="button" class="link" part="button" data-file="print" @click=${() => print()}>
          ${words.say('print')}
        </button>
      </div>
      <p class="hidden" role="status" part="status">${this.status}</p>
    </section>`;
  }

  readonly #everything = (): void =>
    this.#filter('filter', () => {
      this.lever = undefined;
      this.theme = undefined;
      this.search = '';
    });

  #switch(view: BoardView, words: BoardWords): unknown {
    const button = (one: BoardView, name: string): unknown =>
      html`<button
        type="button"
        part="button"
        data-view=${one}
        aria-pressed=${one === view ? 'true' : 'false'}
        @click=${() => this.#choose(one)}
      >
        ${name}
      </button>`;
    return html`<div class="switch screen-only" role="group" part="controls" aria-label=${words.say('views')}>
      ${button('board', words.say('viewBoard'))}${button('table', words.say('viewTable'))}
    </div>`;
  }

  #lead({ words, total, gaps }: Board): unknown {
    return html`<p class="lead" part="summary">
      ${emphasised(words.pieces('lead', { n: total }))}
      ${gaps > 0 ? words.say('leadGaps', { n: gaps }) : words.say('leadNoGaps')}
    </p>`;
  }

  #choices({ words, levers: used, themes, selection, total }: Board): unknown {
    if (total < 2) return nothing;
    const select = (
      name: string,
      label: string,
      value: string,
      options: readonly (readonly [string, string])[],
      act: (value: string) => void,
    ): unknown =>
      html`<label
        ><span>${label}</span
        ><select name=${name} @change=${(event: Event) => act((event.currentTarget as HTMLSelectElement).value)}>
          ${options.map(([key, text]) => html`<option value=${key} ?selected=${key === value}>${text}</option>`)}
        </select></label
      >`;
    const any: readonly [string, string] = ['', words.say('all')];
    return html`<div class="choices screen-only" part="controls">
      <label
        ><span>${words.say('search')}</span
        ><input
          type="search"
          name="search"
          .value=${this.search}
          @input=${(event: Event) => this.#filter('filter', () => (this.search = (event.currentTarget as HTMLInputElement).value))}
      /></label>
      ${
        used.length > 1
          ? select(
              'lever',
              words.say('lever'),
              selection.lever,
              [any, ...used.map((one): [string, string] => [one, words.say(one as Lever)])],
              (value) => this.#filter('filter', () => (this.lever = value || undefined)),
            )
          : nothing
      }
      ${
        themes.length > 1
          ? select(
              'theme',
              words.say('theme'),
              selection.theme,
              [any, ...themes.map((one): [string, string] => [one, one])],
              (value) => this.#filter('filter', () => (this.theme = value || undefined)),
            )
          : nothing
      }
      ${select(
        'order',
        words.say('order'),
        selection.order,
        (['document', 'name', 'newest'] as const).map((one): [string, string] => [one, words.say(orders[one])]),
        (value) => this.#filter('order', () => (this.order = value as Order)),
      )}
    </div>`;
  }
}
