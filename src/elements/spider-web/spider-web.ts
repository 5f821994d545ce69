import type { PropertyValues } from '@lit/reactive-element';
import { property, state } from '@lit/reactive-element/decorators.js';
import type { Moment, WebDocument } from '../../domain/document/types.js';
import { noMark, type Mark } from '../../domain/draw/mark.js';
import type { Spacing } from '../../domain/draw/text.js';
import type { PreparedWeb } from '../../domain/web/prepared.js';
import type { WebAxis, WebMoment } from '../../domain/web/rows.js';
import { makesWeb, webScene, type Scene } from '../../domain/web/scene.js';
import { common } from '../../language/nl/common.js';
import { web } from '../../language/nl/web.js';
import { WordBook } from '../../language/words.js';
import { controls } from '../../styles/controls.js';
import { sheet } from '../../styles/sheet.js';
import { tokens } from '../../styles/tokens.js';
import { DocumentSource } from '../base/document-source.js';
import { LanguageController } from '../base/language-controller.js';
import { paint } from '../base/paint.js';
import { ProblemReporter } from '../base/problem-reporter.js';
import { VeerBase, whenIdle } from '../base/veer-base.js';
import type { Explorer } from './explorer.js';
import type { FileFacts, FileKind } from './files.js';
import type { Filling } from './filling.js';
import type * as laterModule from './later.js';
import { layoutStyles } from './layout.styles.js';
import { listStyles } from './list.styles.js';
import { pictureStyles } from './picture.styles.js';
import { Ruler, rulerMark } from './ruler.js';
import type { Heading, Sheet, WebView } from './sheet-model.js';
import { sheetMarks } from './sheet-view.js';
import {
  axesIn,
  namesOfMoments,
  pictureWords,
  sourceWords,
  summaryText,
  titleWords,
  type MomentNames,
  type WebKey,
  type WebWords,
} from './texts.js';
import { readPrepared } from './web-source.js';

const book = new WordBook<WebKey>(
  'web',
  { ...common, ...web },
  {
    en: async () => {
      const [a, b] = await Promise.all([import('../../language/en/common.js'), import('../../language/en/web.js')]);
      return { ...a.common, ...b.web };
    },
  },
);

const views: readonly WebView[] = ['web', 'bars', 'table'];
const emptyMoment: Moment = { id: 'now', date: null, label: null, scores: {}, discuss: [], important: [] };
/** Width of a drawing in a file, in units. */
const fileWidth = 640;
type Later = typeof laterModule;
/** Exploring, filling in, table and files: null until their code is there, `missing` when it did not come. */
let later: Later | 'missing' | null = null;
let coming: Promise<void> | null = null;

const bringLater = (): Promise<void> =>
  (coming ??= import('./later.js').then(
    (module) => {
      later = module;
    },
    () => {
      // What can be shown without it is shown; the next web asks again.
      later = 'missing';
      coming = null;
    },
  ));

/** Made once per change; picture, list, table, sentences and files come from it. */
type Drawn = Pick<Sheet, 'prepared' | 'scene' | 'moments' | 'names' | 'title'>;

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
export class VeerSpiderWeb extends VeerBase {
  static override styles = [tokens, sheet, controls, layoutStyles, pictureStyles, listStyles];

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

  readonly #language = new LanguageController<WebKey>(this, book);
  readonly #source = new DocumentSource<PreparedWeb>(
    this,
    () => ({ data: this.data ?? this.scope.data?.['web'], src: this.src ?? null, other: this.#blank }),
    readPrepared,
    () => this.#arrived(),
  );
  readonly #problems = new ProblemReporter(
    this,
    () => ({ language: this.#language.language, address: this.effectiveAddress }),
    (detail) => this.emit('veer-error', detail),
    (message) => this.warnOnce(message),
  );
  readonly #ruler = new Ruler(this, () => this.#prepared !== null);
  #explorer: Explorer | null = null;
  #prepared: PreparedWeb | null = null;
  #filling: Filling | null = null;
  #picked: { now: string | null; then: string | null } | null = null;
  #axes: readonly WebAxis[] = [];
  #axesOf: readonly unknown[] = [];
  #drawn: Drawn | null = null;
  #painted: readonly Mark[] = [];
  /** What `#drawn` was made from. */
  #drawnFrom: readonly unknown[] = [];
  #ready = false;
  /** Paper shows the table in every view. */
  #printed = false;
  readonly #paper = matchMedia('print');
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
    const filled = this.#filling?.scores;
    return {
      ...document,
      moments: moments.map((moment, i) => ({
        ...moment,
        scores: { ...(i === last && filled ? filled : moment.scores) },
      })),
    };
  }

  /** The generated sentences as plain text; '' before the first drawing. */
  get text(): string {
    const words = this.#language.words;
    return this.#drawn && words ? summaryText(this.#drawn.scene, words) : '';
  }

  /** The web as an SVG file that stands alone, with title, sentences, date and source inside; '' before the first drawing. */
  async toSvg(): Promise<string> {
    await bringLater();
    const facts = this.#facts();
    return facts && later && later !== 'missing' ? later.webSvg(facts) : '';
  }

  #facts(): FileFacts | null {
    const words = this.#language.words;
    const drawn = this.#drawn;
    if (!words || !drawn) return null;
    const scene = this.#sceneOf(drawn.prepared, words, drawn.moments, drawn.names, { width: fileWidth }, 'web');
    return { ...drawn, scene, words, source: sourceWords(drawn.prepared, words) };
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
    const { value, problems } = this.#source;
    this.#problems.report(problems);
    if (value === this.#prepared) return;
    this.#prepared = value;
    this.#filling = null;
    this.#picked = null;
    this.#lively = false;
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
    return [all.find(({ id }) => id === then && id !== now), all.find(({ id }) => id === now)].filter(
      (moment) => moment !== undefined,
    );
  }

  #sceneOf(
    { instrument, coverage, document }: PreparedWeb,
    words: WebWords,
    moments: readonly Moment[],
    names: MomentNames,
    room: { readonly width: number; readonly spacing?: Spacing },
    view: WebView,
  ): Scene {
    const newest = document.moments[document.moments.length - 1] ?? emptyMoment;
    const shown = (moments.length > 0 ? moments : [emptyMoment]).map((moment): WebMoment => {
      const { scores, discuss, important, id } = moment;
      // A number the reader gave rests on no answers.
      return this.#filling && id === newest.id
        ? { scores: this.#filling.shown, discuss, important }
        : { scores, discuss, important, coverage: coverage.get(id) };
    });
    const { width, ...spacing } = room;
    return webScene({
      axes: this.#axes,
      moments: shown,
      width,
      options: {
        view: view === 'web' ? 'web' : 'bars',
        decimals: instrument.scoring.decimals,
        number: (value, decimals) => words.number(value, decimals),
        words: pictureWords(words, names),
        ...spacing,
      },
    });
  }

  /**
   * Made at the start of a drawing: by then the source has looked at what is given. Null until the room is measured,
   * and until the code is there that this web cannot do without.
   */
  #draw(prepared: PreparedWeb, words: WebWords): Drawn | null {
    const { measure } = this.#ruler;
    const waits = this.editable || this.#view === 'table' || prepared.document.moments.length > 2;
    if (waits && !later) {
      void bringLater().then(() => this.requestUpdate());
      return null;
    }
    if (this.editable) this.#fill(prepared, words);
    if (!measure) return null;
    const from = [prepared, words, measure, this.#view, this.#picked, this.#filling?.shown ?? null];
    if (this.#drawn && from.every((part, i) => part === this.#drawnFrom[i])) return this.#drawn;
    this.#drawnFrom = from;
    const axesOf = [prepared.instrument, words];
    if (axesOf.some((part, i) => part !== this.#axesOf[i])) {
      this.#axesOf = axesOf;
      this.#axes = axesIn(prepared.instrument, words);
    }
    const moments = this.#moments(prepared);
    const names = namesOfMoments(moments, words, prepared.document.language);
    const scene = this.#sceneOf(prepared, words, moments, names, measure, this.#view);
    return { prepared, scene, moments, names, title: titleWords(prepared, scene.two, words) };
  }

  /** Numbers can be filled in from here on. */
  #fill({ document }: PreparedWeb, words: WebWords): void {
    if (!later || later === 'missing') return;
    const newest = document.moments[document.moments.length - 1] ?? emptyMoment;
    this.#filling ??= new later.Filling(
      {
        rows: () => this.#drawn?.scene.rows ?? [],
        words: () => this.#language.words ?? words,
        update: () => this.requestUpdate(),
        changed: () => {
          this.#lively = true;
          this.requestUpdate();
          this.emit('veer-change', { what: 'scores' });
        },
        announce: (text) => {
          this.status = text;
        },
      },
      newest.scores,
    );
  }

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('beforeprint', this.#print);
    this.#paper.addEventListener('change', this.#print);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('beforeprint', this.#print);
    this.#paper.removeEventListener('change', this.#print);
  }

  readonly #print = (): void => {
    if (this.#printed) return;
    this.#printed = true;
    this.requestUpdate();
    // Now: the page is laid out for paper as soon as the listeners are done.
    if (this.isUpdatePending) this.performUpdate();
  };

  /** @internal Everything there is: what comes later has come and is drawn. */
  async whole(): Promise<void> {
    await bringLater();
    this.#explore();
    await this.updateComplete;
  }

  /** The picture answers from here on. */
  #explore(): void {
    if (this.#explorer || !later || later === 'missing' || !(this.renderRoot instanceof ShadowRoot)) return;
    this.#explorer = new later.Explorer({
      root: this.renderRoot,
      scene: () => this.#drawn?.scene ?? null,
      filling: () => (this.editable ? this.#filling : null),
      select: (id) => this.emit('veer-select', { kind: 'axis', id }),
      pick: (when, id) => this.#pick(when, id),
      update: () => this.requestUpdate(),
    });
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    if (!this.#drawn || this.#ready) return;
    this.#ready = true;
    // Nothing is requested later on: the rest of the code comes along once the picture stands.
    if (later) this.#explore();
    else whenIdle(() => void bringLater().then(() => this.#explore()));
    this.emit('veer-ready', { kind: 'web' });
  }

  // --- acts of the reader -----------------------------------------------------------------------------------------

  #choose(view: WebView): void {
    if (view === this.#view) return;
    if (view === 'table' && !later) return void bringLater().then(() => this.#choose(view));
    this.view = view;
    this.#lively = true;
    const said = { web: 'seesWeb', bars: 'seesBars', table: 'seesTable' } as const;
    this.status = this.#language.words?.say(said[view]) ?? '';
    this.emit('veer-change', { what: 'view' });
  }

  #pick(when: 'now' | 'then', id: string | null): void {
    const [then, now] = this.#drawn?.moments.length === 2 ? this.#drawn.moments : [undefined, this.#drawn?.moments[0]];
    this.#picked = { now: now?.id ?? null, then: then?.id ?? null, [when]: id };
    this.requestUpdate();
    this.emit('veer-change', { what: 'moments' });
  }

  async #makeFile(kind: FileKind): Promise<void> {
    await bringLater();
    const words = this.#language.words;
    const facts = this.#facts();
    if (!words || !facts) return;
    try {
      if (!later || later === 'missing') throw new Error('the code for files did not come');
      later.offerFile(`web.${kind}`, await later.webFile(kind, facts));
      this.status = words.say('fileMade');
    } catch {
      this.status = words.say('fileFailed');
    }
  }

  /** Buttons of the sheet say in their data what they do: one listener for all. */
  readonly #pressed = ({ target }: Event): void => {
    const button = target instanceof Element ? target.closest<HTMLElement>('[data-view], [data-file]') : null;
    const { view, file } = button?.dataset ?? {};
    if (view) this.#choose(view as WebView);
    else if (file) void this.#makeFile(file as FileKind);
  };

  // --- drawing ----------------------------------------------------------------------------------------------------

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const root = super.createRenderRoot();
    root.addEventListener('click', this.#pressed);
    return root;
  }

  protected override update(changed: PropertyValues): void {
    const marks = this.#marks();
    super.update(changed);
    paint(this.renderRoot, this.#painted, marks);
    this.#painted = marks;
    const hole = this.renderRoot.querySelector('.trouble');
    if (hole) this.#problems.draw(hole, this.#prepared !== null, this.src ? () => this.#source.retry() : null);
  }

  #marks(): readonly Mark[] {
    const words = this.#language.words;
    const fallback: Mark = ['slot', {}];
    if (!words) return [fallback];
    const prepared = this.#prepared;
    const lang = words.language;
    const trouble: Mark = ['div', { class: 'trouble' }, null];
    const loading = !prepared && this.#source.state === 'loading';
    if (!prepared && !loading) return [['div', { lang }, [trouble, fallback]]];
    const drawn = prepared && this.#draw(prepared, words);
    this.#drawn = drawn;
    return [
      [
        'figure',
        {
          class: `${this.bare ? 'bare' : 'sheet'}${this.editable ? ' editing' : ''}`,
          lang,
          'aria-labelledby': drawn ? (this.bare ? 'picture-name' : 'title') : null,
        },
        [
          trouble,
          [
            'div',
            { class: 'layout' },
            [
              rulerMark,
              loading ? ['p', { class: 'waiting' }, words.say('loadingWeb')] : noMark,
              ...(drawn ? sheetMarks(this.#sheet(drawn, words)) : []),
            ],
          ],
          [
            'p',
            { class: 'hidden', role: 'status', part: 'status', id: 'status' },
            loading ? words.say('loadingWeb') : this.status,
          ],
        ],
      ],
    ];
  }

  readonly #heading: Heading = (text, deeper, id, className) => [
    `h${Math.min(6, this.effectiveHeadingLevel + deeper)}`,
    { part: 'heading', id, class: className, tabindex: -1 },
    text,
  ];

  #sheet(drawn: Drawn, words: WebWords): Sheet {
    const here = later === 'missing' ? null : later;
    const offered = views.filter((view) =>
      view === 'web' ? makesWeb(drawn.scene.rows.length) : view === 'bars' || later !== 'missing',
    );
    const view = offered.includes(this.#view) ? this.#view : 'bars';
    return {
      ...drawn,
      words,
      offered,
      view,
      bare: this.bare,
      summary: this.summary === 'below' || this.summary === 'none' ? this.summary : 'above',
      lively: this.#lively,
      filling: this.editable ? this.#filling : null,
      attention: { here: this.#explorer?.here ?? 0, active: this.#explorer?.active ?? null },
      later: here,
      table: this.#printed || view === 'table',
      heading: this.#heading,
    };
  }
}
