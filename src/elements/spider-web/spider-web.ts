import { html, nothing, type PropertyValues } from 'lit';
import { property, state } from 'lit/decorators.js';
import { bandOf } from '../../domain/web/scores.js';
import type { Moment, WebDocument } from '../../domain/document/types.js';
import type { PreparedWeb } from '../../domain/web/prepared.js';
import type { WebAxis, WebMoment } from '../../domain/web/rows.js';
import { makesWeb, webScene, type Scene } from '../../domain/web/scene.js';
import { standaloneSvg } from '../../interop/svg.js';
import { common } from '../../language/nl/common.js';
import { problems } from '../../language/nl/problems.js';
import { web } from '../../language/nl/web.js';
import { WordBook } from '../../language/words.js';
import { controls } from '../../styles/controls.js';
import { sheet } from '../../styles/sheet.js';
import { tokens } from '../../styles/tokens.js';
import { DocumentSource } from '../base/document-source.js';
import { LanguageController } from '../base/language-controller.js';
import { problemNote, problemSentence } from '../base/problem-note.js';
import { VeerElement } from '../base/veer-element.js';
import { Edits, stepped, typedNumber } from './edits.js';
import { Explorer } from './explorer.js';
import { pngOf, saveFile, webCsv } from './files.js';
import { listView } from './list-view.js';
import { footView, howView, keyView, leadView, markedView, pickView, switchView, type FileKind, type WebView } from './parts-view.js';
import { pictureView } from './picture-view.js';
import { Ruler } from './ruler.js';
import { spiderWebStyles } from './spider-web.styles.js';
import { tableView } from './table-view.js';
import {
  axesIn,
  dateWords,
  namesOfMoments,
  pictureWords,
  rowWords,
  sourceWords,
  summaryText,
  textIn,
  titleWords,
  type MomentNames,
  type WebKey,
  type WebWords,
} from './texts.js';
import { readPrepared } from './web-source.js';

const book = new WordBook<WebKey>('web', { ...common, ...problems, ...web }, {
  en: async () => {
    const [a, b, c] = await Promise.all([
      import('../../language/en/common.js'),
      import('../../language/en/problems.js'),
      import('../../language/en/web.js'),
    ]);
    return { ...a.common, ...b.problems, ...c.web };
  },
});

const views: readonly WebView[] = ['web', 'bars', 'table'];
const emptyMoment: Moment = { id: 'now', date: null, label: null, scores: {}, discuss: [], important: [] };
/** Width of a drawing in a file, in units. */
const fileWidth = 640;
/** What the list, the table and the files hold besides the numbers; made once per change. */
interface Drawn {
  readonly scene: Scene;
  readonly moments: readonly Moment[];
  readonly names: MomentNames;
  readonly title: string;
}

/**
 * The Positive Health web: 3 to 12 axes at one or two moments, as a web, as bars and as a table, with the facts in
 * sentences. With `editable` it can be filled in by tap, keyboard and number field.
 *
 * @summary Spider web of one or two moments, or to be filled in
 * @tag veer-spider-web
 * @slot - shown until the element works, and when it has no good data: a table, a text or a link
 * @slot aside - instead of the topics to talk about, in the column beside the web
 * @slot footer - instead of the source and the files under the web
 * @fires veer-ready - `{ kind: 'web' }`, after the first drawing
 * @fires veer-change - `{ what: 'scores' | 'view' | 'moments' }`, never a number
 * @fires veer-select - `{ kind: 'axis', id }`, when a reader presses or taps an axis
 * @fires veer-error - `{ code, message, path }`, once per set of problems
 * @csspart heading - headings
 * @csspart summary - the generated sentences
 * @csspart chart - the picture, or the bars
 * @csspart table - the table
 * @csspart controls - the view switch
 * @csspart button - buttons
 * @csspart status - messages
 * @csspart footer - source and files
 * @cssprop --veer-color-answer - points and threads of now
 * @cssprop --veer-color-answer-mid - spoke bars
 * @cssprop --veer-color-then - points and threads of the earlier moment
 * @cssprop --veer-color-grid - rings and spokes
 */
export class VeerSpiderWeb extends VeerElement {
  static override styles = [tokens, sheet, controls, spiderWebStyles];

  /** A `web@1` document as an object; wins over a child script and `src`. A `PreparedWeb` is drawn without parsing. */
  @property({ attribute: false }) data: unknown;

  /** Address of a `web@1` document. */
  @property() src: string | undefined;

  /** `web` (default), `bars` or `table`. The reader may choose another one. */
  @property({ reflect: true }) view: WebView = 'web';

  /** Lets the reader set the numbers of the newest moment. */
  @property({ type: Boolean, reflect: true }) editable = false;

  /** Only sentences, picture, list and table: no sheet, heading, marked topics or footer. For a page that has its own. */
  @property({ type: Boolean, reflect: true }) bare = false;

  @state() private status = '';
  @state() private wrong: { readonly axis: string; readonly typed: string } | null = null;

  readonly #language = new LanguageController<WebKey>(this, book);
  readonly #source = new DocumentSource<PreparedWeb>(
    this,
    () => ({ data: this.data ?? this.scope.data?.['web'], src: this.src ?? null, other: this.#blank }),
    readPrepared,
    () => this.#arrived(),
  );
  readonly #ruler = new Ruler(this);
  readonly #explorer = new Explorer({
    root: () => this.renderRoot,
    scene: () => this.#drawn?.scene ?? null,
    editable: () => this.editable,
    select: (index) => this.#select(index),
    setScore: (index, value) => this.#setScoreAt(index, value),
    step: (index, direction) => this.#step(index, direction),
    update: () => this.requestUpdate(),
  });
  #prepared: PreparedWeb | null = null;
  #edits: Edits | null = null;
  #picked: { now: string | null; then: string | null } | null = null;
  #axes: readonly WebAxis[] = [];
  #axesOf: readonly unknown[] = [];
  #drawn: Drawn | null = null;
  #ready = false;
  /** The reader has done something: from now on changes may move. */
  #lively = false;
  #emptyDocument: { readonly id: string; readonly raw: unknown } | null = null;

  /** The document as it is now, with the numbers the reader filled in; null while there is none. */
  get value(): WebDocument | null {
    const prepared = this.#prepared;
    if (!prepared) return null;
    const { document } = prepared;
    const moments = document.moments.length > 0 ? document.moments : [emptyMoment];
    const last = moments.length - 1;
    const edits = this.#edits;
    return {
      ...document,
      moments: moments.map((moment, i) => ({ ...moment, scores: { ...(i === last && edits ? edits.scores : moment.scores) } })),
    };
  }

  /** The generated sentences as plain text; '' before the first drawing. */
  get text(): string {
    const words = this.#language.words;
    return this.#drawn && words ? summaryText(this.#drawn.scene, words) : '';
  }

  /** The web as an SVG file that stands alone, with title, sentences, date and source inside; '' before the first drawing. */
  toSvg(): string {
    const words = this.#language.words;
    const prepared = this.#prepared;
    const drawn = this.#drawn;
    if (!words || !prepared || !drawn) return '';
    const scene = this.#sceneOf(words, drawn.moments, drawn.names, fileWidth, 'web');
    return standaloneSvg(scene, {
      language: words.language,
      title: drawn.title,
      date: dateWords(drawn.moments, words),
      description: summaryText(scene, words),
      source: sourceWords(prepared, words),
      readings: scene.rows.map((row) => rowWords(row, words, drawn.names)),
    });
  }

  // --- from data to scene -----------------------------------------------------------------------------------------

  /** An editable web without data starts empty. */
  get #blank(): unknown {
    if (!this.editable) return undefined;
    const id = this.scope.instrument ?? 'positive-health';
    if (this.#emptyDocument?.id !== id) {
      this.#emptyDocument = { id, raw: { schema: 'veerkracht/web@1', instrument: id, moments: [emptyMoment] } };
    }
    return this.#emptyDocument.raw;
  }

  #arrived(): void {
    const { value, problems: found } = this.#source;
    if (value !== this.#prepared) {
      this.#prepared = value;
      this.#edits = null;
      this.#picked = null;
      this.wrong = null;
      this.#lively = false;
    }
    for (const { path, code } of found) if (code === 'unknown-key') this.warnOnce(`${path}: ${code}`);
    const serious = found.find(({ fatal }) => fatal) ?? found.find(({ code }) => code !== 'unknown-key');
    const words = this.#language.words;
    if (serious) {
      const message = words ? problemSentence(serious, words) : serious.code;
      this.emit('veer-error', { code: serious.code, message, path: serious.path });
    }
  }

  get #view(): WebView {
    if (!views.includes(this.view)) {
      this.warnOnce(`view="${String(this.view)}" is not known; web is shown`);
      return 'web';
    }
    return this.view;
  }

  /** The moments shown, oldest first: what the reader picked, else the two newest. */
  #moments({ document }: PreparedWeb): readonly Moment[] {
    const all = document.moments;
    if (!this.#picked) return all.slice(-2);
    const { now, then } = this.#picked;
    return [all.find(({ id }) => id === then && id !== now), all.find(({ id }) => id === now)].filter((moment) => moment !== undefined);
  }

  #sceneOf(words: WebWords, moments: readonly Moment[], names: MomentNames, width: number, view: WebView, spacing = this.#ruler.measure?.spacing): Scene {
    const prepared = this.#prepared;
    if (!prepared) throw new Error('there is no web yet');
    const { instrument, coverage, document } = prepared;
    const newest = document.moments[document.moments.length - 1] ?? emptyMoment;
    const drag = this.#explorer.dragging;
    const shown = (moments.length > 0 ? moments : [emptyMoment]).map((moment): WebMoment => {
      const { scores, discuss, important, id } = moment;
      if (moment.id !== newest.id || (!this.#edits && !drag)) return { scores, discuss, important, coverage: coverage.get(id) };
      const edited = { ...(this.#edits?.scores ?? scores) };
      const dragged = drag && this.#axes[drag.axis];
      if (dragged) edited[dragged.id] = drag.value;
      return { scores: edited, discuss, important };
    });
    const stepDecimals = Math.max(...instrument.axes.map(({ scale }) => (String((scale ?? instrument.scale).step).split('.')[1] ?? '').length));
    return webScene({
      axes: this.#axes,
      moments: shown,
      width,
      options: {
        view: view === 'web' ? 'web' : 'bars',
        decimals: Math.min(3, Math.max(instrument.scoring.decimals, this.editable ? stepDecimals : 0)),
        number: (value, decimals) => words.number(value, decimals),
        words: pictureWords(words, names),
        ...(spacing ? { spacing } : {}),
      },
    });
  }

  /** Made at the start of a drawing: by then the source has looked at what is given. Null until the room is measured. */
  #draw(prepared: PreparedWeb, words: WebWords): Drawn | null {
    const { measure } = this.#ruler;
    if (!measure) return null;
    const axesOf = [prepared.instrument, words];
    if (axesOf.some((part, i) => part !== this.#axesOf[i])) {
      this.#axesOf = axesOf;
      this.#axes = axesIn(prepared.instrument, words);
    }
    const moments = this.#moments(prepared);
    const names = namesOfMoments(moments, words, prepared.document.language);
    const scene = this.#sceneOf(words, moments, names, measure.width, this.#view);
    return { scene, moments, names, title: titleWords(prepared, scene.two, words) };
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    if (!this.#drawn || this.#ready) return;
    this.#ready = true;
    this.emit('veer-ready', { kind: 'web' });
  }

  // --- acts of the reader -----------------------------------------------------------------------------------------

  #select(index: number): void {
    const axis = this.#axes[index];
    if (axis) this.emit('veer-select', { kind: 'axis', id: axis.id });
  }

  /** The one way a number changes, whatever the reader used. */
  #setScore(axis: string, value: number | null): void {
    const prepared = this.#prepared;
    if (!this.editable || !prepared) return;
    const { moments } = prepared.document;
    this.#edits ??= new Edits((moments[moments.length - 1] ?? emptyMoment).scores);
    this.wrong = null;
    if (this.#edits.set(axis, value)) this.#scoresChanged(axis);
    else this.requestUpdate();
  }

  #scoresChanged(axis: string): void {
    const words = this.#language.words;
    const known = this.#axes.find(({ id }) => id === axis);
    const value = this.#edits?.valueOf(axis) ?? null;
    this.#lively = true;
    if (words && known) {
      this.status = words.say('isNow', { axis: known.label, reading: value === null ? words.say('gapEmpty') : words.number(value) });
    }
    this.requestUpdate();
    this.emit('veer-change', { what: 'scores' });
  }

  #setScoreAt(index: number, value: number | null): void {
    const axis = this.#axes[index];
    if (axis) this.#setScore(axis.id, value);
  }

  #step(index: number, direction: 1 | -1): void {
    const row = this.#drawn?.scene.rows[index];
    if (row) this.#setScore(row.axis, stepped(row.now.value, direction, row.scale));
  }

  readonly #typed = (axis: string, event: Event): void => {
    const known = this.#axes.find(({ id }) => id === axis);
    const typed = (event.currentTarget as HTMLInputElement).value;
    const value = known ? typedNumber(typed, known.scale) : 'wrong';
    if (value === 'wrong') this.wrong = { axis, typed };
    else this.#setScore(axis, value);
  };

  readonly #typingKey = (axis: string, event: KeyboardEvent): void => {
    if (event.ctrlKey || event.altKey || event.metaKey || event.shiftKey) return;
    const direction = event.key === 'ArrowUp' ? 1 : event.key === 'ArrowDown' ? -1 : null;
    if (direction === null) return;
    event.preventDefault();
    this.#step(this.#axes.findIndex(({ id }) => id === axis), direction);
  };

  readonly #undo = (): void => {
    const axis = this.#edits?.undo() ?? null;
    this.wrong = null;
    if (axis !== null) this.#scoresChanged(axis);
    else this.status = this.#language.words?.say('undoNone') ?? '';
  };

  readonly #choose = (view: WebView): void => {
    if (view === this.#view) return;
    this.view = view;
    this.#lively = true;
    const said = { web: 'seesWeb', bars: 'seesBars', table: 'seesTable' } as const;
    this.status = this.#language.words?.say(said[view]) ?? '';
    this.emit('veer-change', { what: 'view' });
  };

  readonly #pick = (when: 'now' | 'then', id: string | null): void => {
    const [then, now] = this.#drawn?.moments.length === 2 ? this.#drawn.moments : [undefined, this.#drawn?.moments[0]];
    this.#picked = { now: now?.id ?? null, then: then?.id ?? null, [when]: id };
    this.requestUpdate();
    this.emit('veer-change', { what: 'moments' });
  };

  readonly #makeFile = async (kind: FileKind): Promise<void> => {
    const words = this.#language.words;
    const drawn = this.#drawn;
    const prepared = this.#prepared;
    if (!words || !drawn || !prepared) return;
    try {
      if (kind === 'csv') {
        const csv = webCsv({ ...drawn, words, source: sourceWords(prepared, words) });
        saveFile('web.csv', new Blob([csv], { type: 'text/csv;charset=utf-8' }));
      } else {
        const drawing = this.toSvg();
        saveFile(`web.${kind}`, kind === 'png' ? await pngOf(drawing) : new Blob([drawing], { type: 'image/svg+xml' }));
      }
      this.status = words.say('fileMade');
    } catch {
      this.status = words.say('fileFailed');
    }
  };

  // --- drawing ----------------------------------------------------------------------------------------------------

  override render(): unknown {
    const words = this.#language.words;
    if (!words) return html`<slot></slot>`;
    const prepared = this.#prepared;
    const found = this.#source.problems.filter(({ code }) => code !== 'unknown-key');
    const retry = this.src ? { label: words.say('retry'), act: () => this.#source.retry() } : null;
    const note = problemNote(found, words, prepared !== null, retry);
    if (!prepared) {
      const loading = this.#source.state === 'loading';
      return html`<div lang=${words.language}>
        ${note} ${loading ? html`<div class="waiting"><p role="status">${words.say('loadingWeb')}</p></div>` : html`<slot></slot>`}
      </div>`;
    }
    const drawn = this.#draw(prepared, words);
    this.#drawn = drawn;
    return html`<figure
      class="${this.bare ? 'bare' : 'sheet'} ${this.editable ? 'editing' : ''}"
      lang=${words.language}
      aria-labelledby=${this.bare ? 'picture-name' : 'title'}
    >
      ${note}
      <div class="layout">${this.#ruler.template} ${drawn ? this.#parts(prepared, drawn, words) : nothing}</div>
      <p class="hidden" role="status" part="status" id="status">${this.status}</p>
    </figure>`;
  }

  #parts(prepared: PreparedWeb, drawn: Drawn, words: WebWords): unknown {
    const { scene, moments, names, title } = drawn;
    const offered = makesWeb(scene.rows.length) ? views : views.slice(1);
    const wanted = this.#view;
    const view = offered.includes(wanted) ? wanted : 'bars';
    const heading: VeerSpiderWeb['heading'] = (...parts) => this.heading(...parts);
    const { instrument, document } = prepared;
    const lead = this.summary === 'none' ? nothing : leadView(scene, words);
    const date = dateWords(moments, words);
    const source = document.source ?? instrument.source;
    const numbered = scene.web?.numbered ?? false;
    const filling = this.editable ? { wrong: this.wrong, typed: this.#typed, key: this.#typingKey } : null;
    const beside = view === 'web' && (filling !== null || scene.two || numbered || (scene.web?.small ?? false));
    const tracks = view === 'bars' || scene.two || (scene.web?.small ?? false);
    const list = (): unknown => [
      listView({ scene, words, names, numbered: numbered && view === 'web', tracks, filling }),
      filling
        ? html`<button type="button" class="link screen-only" part="button" id="undo" @click=${this.#undo}><span>${words.say('undo')}</span></button>`
        : nothing,
    ];
    return html`
      ${this.bare
        ? nothing
        : html`<header class="head">
            ${date ? html`<p class="over">${date}</p>` : nothing} ${this.heading(title, 0, 'title', 'title')}
          </header>`}
      ${this.summary === 'below' ? nothing : lead}
      <div class="margin">
        ${howView(scene, view, names, this.editable, instrument.kind === 'measure', words, heading)}
        ${this.bare
          ? nothing
          : html`<slot name="aside">${markedView(scene, 'discuss', words, heading)} ${markedView(scene, 'important', words, heading)}</slot>`}
        ${beside && !filling ? html`<div class="numbers">${list()}</div>` : nothing}
      </div>
      ${switchView(view, offered, words, this.#choose)}
      <div class="chart view-${view} ${this.#lively ? 'lively' : ''}" part="chart">
        ${document.moments.length > 2 ? pickView(document.moments, moments, names, words, this.#pick) : nothing}
        <span id="picture-name" hidden>${words.say(scene.two ? 'pictureTwo' : 'pictureOne', { total: scene.rows.length, ...names })}${date ? `, ${date}` : ''}</span>
        ${scene.two && view !== 'table' ? keyView(moments, names, words) : nothing} ${this.#figure(view, drawn, words)}
        ${view === 'bars' ? html`<div class="numbers">${list()}</div>` : nothing}
        <div class=${view === 'table' ? 'table' : 'table hidden'} part="table">${this.#table(prepared, drawn, words)}</div>
      </div>
      ${filling && view === 'web' ? html`<div class="numbers fields">${list()}</div>` : nothing}
      ${this.summary === 'below' ? lead : nothing}
      ${this.bare ? nothing : html`<slot name="footer">${footView(source, sourceWords(prepared, words), words, (kind) => void this.#makeFile(kind))}</slot>`}
    `;
  }

  #figure(view: WebView, { scene, names }: Drawn, words: WebWords): unknown {
    const { web: picture } = scene;
    if (view !== 'web' || !picture) return nothing;
    const explorer = this.#explorer;
    const image = pictureView(scene, picture, explorer.active);
    return [explorer.template(scene, picture, image, this.#lively, words, names), explorer.detail(scene, words, names)];
  }

  #table({ instrument, document }: PreparedWeb, { scene, moments, names, title }: Drawn, words: WebWords): unknown {
    const named = instrument.kind === 'measure' && instrument.bands.length > 0;
    const band = (axis: string, value: number | null): string => {
      const found = bandOf(instrument, axis, value);
      if (!found) return '–';
      const source = found.source ? ` (${textIn(found.source.name, words, document.language).value})` : '';
      return textIn(found.label, words, instrument.language).value + source;
    };
    const dates = moments.map(({ date }) => (date ? words.date(date) : ''));
    return tableView({ scene, words, names, dates, title, band: named ? band : null });
  }
}
