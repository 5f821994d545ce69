import type { PropertyDeclarations, PropertyValues } from '@lit/reactive-element';
import type { WebDocument } from '../../domain/document/types.js';
import { noMark, type Mark } from '../../domain/draw/mark.js';
import type { PreparedWeb } from '../../domain/web/prepared.js';
import { makesWeb } from '../../domain/web/scene-of.js';
import { common } from '../../language/nl/common.js';
import { web } from '../../language/nl/web.js';
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
import { unread } from '../base/quick-or-whole.js';
import { Ruler, rulerMark } from '../base/ruler.js';
import { sameParts } from '../../domain/draw/remembering.js';
import { whenIdle } from '../base/when-idle.js';
import type { Desk } from './desk.js';
import { drawnOf, type Drawn } from './drawn.js';
import type * as later from './later.js';
import { layoutStyles } from './layout.styles.js';
import type * as more from './more.js';
import { pictureStyles } from './picture.styles.js';
import type { Sheet } from './sheet-model.js';
import type { WebView } from './view.js';
import { sheetMarks } from './sheet-view.js';
import { sentencesText, type WebKey, type WebWords } from './texts.js';
import { readPrepared } from './web-source.js';

const book = new WordBook<WebKey>(
  { common, web },
  {
    en: async () => (await import('./english.js')).english,
  },
);

const views: readonly WebView[] = ['web', 'bars', 'table'];

/** Two moments, bars, the list: what some webs cannot do without. */
const moreCode = new LaterCode<typeof more>(async () => {
  const code = await import('./more.js');
  book.more(code.webMore);
  return code;
});
/** Exploring, filling in, table and files. */
const laterCode = new LaterCode<typeof later>(async () => {
  const code = await import('./later.js');
  book.more(code.webActs);
  return code;
});
/** A widget around a web brings all in time, so that nothing is requested when the web is shown. Never rejects. */
export const bringAll = async (): Promise<void> => {
  await Promise.all([moreCode.bring(), laterCode.bring()]);
};

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
export class VeerSpiderWeb extends PaintedElement {
  static override properties: PropertyDeclarations = {
    data: { attribute: false },
    src: {},
    view: { reflect: true },
    editable: { type: Boolean, reflect: true },
    bare: { type: Boolean, reflect: true },
    status: { state: true, attribute: false },
  };

  static override styles = [tokens, sheet, frame, layoutStyles, pictureStyles];

  /** A `web@1` document as an object; wins over a child script and `src`. A `PreparedWeb` is drawn without parsing. */
  data: unknown;

  /** Address of a `web@1` document. */
  src: string | undefined;

  /** `web` (default), `bars` or `table`. The reader may choose another one. */
  view: WebView = 'web';

  /** Lets the reader set the numbers of the newest moment; without data they start with an empty web. */
  editable = false;

  /** Only sentences, picture, list and table: no sheet, heading, marked topics or footer. For a page that has its own. */
  bare = false;

  private status = '';

  readonly #language = new LanguageController<WebKey>(this, book);
  readonly #source = new DocumentSource<PreparedWeb>(
    this,
    () => ({
      data: this.data,
      src: this.src ?? null,
      other: this.scope.data?.['web'] ?? (this.editable && this.#desk?.blank(this.scope.instrument)),
    }),
    readPrepared,
    () => this.#problems.report(this.#source.problems),
  );
  readonly #problems = new ProblemReporter(this, this.#language);
  readonly #ruler = new Ruler(this, () => this.#prepared !== null);
  #desk: Desk | null = null;
  /** What code was asked for that this web cannot do without: 1 the first part, 2 all. */
  #tried = 0;
  /** It did not come. */
  #lost = false;
  #prepared: PreparedWeb | null = null;
  #drawn: Drawn | null = null;
  /** What `#drawn` was made from. */
  #drawnFrom: readonly unknown[] = [];
  /** Runs while numbers are on their way; afterwards that is said. Most come before, and words that flash by help nobody. */
  #patience: ReturnType<typeof setTimeout> | undefined;
  #late = false;
  #ready = false;
  /** Paper shows the table in every view. */
  readonly #paper = new PaperController(this);
  /** The reader has done something: from now on changes may move. */
  #lively = false;

  /** The document as it is now, with the numbers the reader filled in; null while there is none. */
  get value(): WebDocument | null {
    const document = this.#prepared?.document;
    return document ? (this.#desk?.filledIn(document) ?? structuredClone(document)) : null;
  }

  /** The generated sentences as plain text; '' before the first drawing. */
  get text(): string {
    const words = this.#language.words;
    return this.#drawn && words ? sentencesText(this.#drawn.sentences, words) : '';
  }

  /** The web as an SVG file that stands alone, with title, sentences, date and source inside; '' before the first drawing. */
  async toSvg(): Promise<string> {
    await this.#seat();
    return this.#desk?.svg() ?? '';
  }

  /** @internal Everything there is: what comes later has come and is drawn. */
  async whole(): Promise<void> {
    await this.#seat();
    await this.updateComplete;
  }

  // --- from data to scene -------------------------------------------------------------------------------------------

  get #view(): WebView {
    return this.known('view', views, 'web');
  }

  /**
   * Made at the start of a drawing: by then the source has looked at what is given. Null until the room is measured,
   * and until the code is there that this web cannot do without.
   */
  #draw(prepared: PreparedWeb, words: WebWords): Drawn | null {
    const { moments } = prepared.document;
    const acts = this.editable || this.#view === 'table' || moments.length > 2;
    if ((acts || this.#view === 'bars' || moments.length > 1) && !this.#has(acts)) return null;
    if (this.editable) this.#desk?.fill(prepared, words);
    const room = this.#ruler.measure;
    if (!room) return null;
    const picked = this.#desk?.picked ?? null;
    const filled = this.#desk?.filling?.shown ?? null;
    const more = moreCode.code;
    const from = [prepared, words, room, this.#view, picked, filled, more];
    let drawn = this.#drawn;
    if (!drawn || !sameParts(from, this.#drawnFrom)) {
      this.#drawnFrom = from;
      drawn = drawnOf(prepared, words, { view: this.#view, room, picked, filled, more });
    }
    // A web with numbers for names, or a small one, has a list beside it.
    const { web } = drawn.scene;
    return (web && !web.numbered && !web.small) || this.#has(false) ? drawn : null;
  }

  /**
   * Whether the code is there that this web cannot do without; if not, it is fetched, and this web drawn when it comes.
   *
   * @param acts all of it: also what answers the reader
   */
  #has(acts: boolean): boolean {
    const there = (): unknown => (acts ? this.#desk : moreCode.code);
    if (there()) return true;
    const tried = acts ? 2 : 1;
    if (this.#tried < tried) {
      this.#tried = tried;
      void (acts ? this.#seat() : moreCode.bring()).then(() => {
        if (there()) this.requestUpdate();
        else {
          // The page's own fallback stands in for it.
          this.#lost = true;
          this.#problems.report(unread.problems);
        }
      });
    }
    return false;
  }

  readonly #retry = (): void => {
    this.#tried = 0;
    this.#lost = false;
    this.#source.retry();
  };

  // --- acts of the reader -------------------------------------------------------------------------------------------

  /** From here on the web answers. */
  async #seat(): Promise<void> {
    await bringAll();
    const { code } = laterCode;
    if (this.#desk || !code || !moreCode.code || !(this.renderRoot instanceof ShadowRoot)) return;
    this.#desk = new code.Desk({
      root: this.renderRoot,
      editable: () => this.editable,
      drawn: () => this.#drawn,
      words: () => this.#language.words,
      update: () => this.requestUpdate(),
      acted: (what) => {
        this.#lively = true;
        this.requestUpdate();
        this.emit('veer-change', { what });
      },
      select: (id) => this.emit('veer-select', { kind: 'axis', id }),
      announce: (text) => (this.status = text),
    });
    this.requestUpdate();
  }

  async #choose(view: WebView): Promise<void> {
    if (view === this.#view) return;
    if (!this.#desk) await this.#seat();
    if (!this.#desk) {
      this.status = this.#language.words?.say('notNow') ?? '';
      return;
    }
    this.view = view;
    this.#lively = true;
    this.status = this.#desk.sees(view);
    this.emit('veer-change', { what: 'view' });
  }

  /** The switch, and the picture while nothing else answers. */
  readonly #pressed = (event: Event): void => {
    const { target } = event;
    if (!(target instanceof Element)) return;
    if (!this.#desk && target.closest('.stage'))
      return void this.#seat().then(() => this.#desk?.press(target, event as MouseEvent));
    const view = target.closest<HTMLElement>('[data-view]')?.dataset['view'];
    if (view) void this.#choose(view as WebView);
  };

  // --- drawing ------------------------------------------------------------------------------------------------------

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const root = super.createRenderRoot();
    root.addEventListener('click', this.#pressed);
    return root;
  }

  protected override fill(): void {
    this.#problems.draw(this.renderRoot, this.#drawn !== null, this.src || this.#lost ? this.#retry : null);
  }

  protected override marks(): readonly Mark[] {
    const words = this.#language.words;
    const fallback: Mark = ['slot', {}];
    if (!words) return [fallback];
    const prepared = this.#source.value?.seenBy(this.effectiveAudience) ?? null;
    if (prepared !== this.#prepared) {
      this.#prepared = prepared;
      this.#desk?.forget();
      this.#lively = false;
    }
    const lang = words.language;
    const trouble: Mark = ['div', { class: 'trouble' }, null];
    // One without data that can be filled in starts empty.
    const coming = this.#source.state === 'loading' || (this.editable && !this.#has(true));
    const drawn = !this.#lost && prepared && this.#draw(prepared, words);
    this.#drawn = drawn || null;
    if (this.#lost || (!prepared && !coming)) return [['div', { lang }, [trouble, fallback]]];
    // Numbers or code are on their way; a room that is still to be measured takes no time.
    const loading = !drawn && (!prepared || (this.#tried > 0 && !this.#desk));
    this.#wait(loading);
    const waiting = this.#late ? words.say('loadingWeb') : '';
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
              loading ? ['p', { class: waiting ? 'waiting said' : 'waiting' }, waiting] : noMark,
              ...(drawn ? sheetMarks(this.#sheet(drawn, words)) : []),
            ],
          ],
          ['p', { class: 'hidden', role: 'status', part: 'status', id: 'status' }, loading ? waiting : this.status],
        ],
      ],
    ];
  }

  #wait(loading: boolean): void {
    if (!loading) {
      clearTimeout(this.#patience);
      this.#patience = undefined;
      this.#late = false;
    } else
      this.#patience ??= setTimeout(() => {
        this.#late = true;
        this.requestUpdate();
      }, 400);
  }

  protected override dress(): void {
    if (this.#desk || this.#tried) this.wear(moreCode.code?.moreStyles.styleSheet);
    if (this.#desk) this.wear(laterCode.code?.laterStyles.styleSheet);
  }

  #sheet(drawn: Drawn, words: WebWords): Sheet {
    const offered = views.filter((view) =>
      view === 'web' ? makesWeb(drawn.scene.rows.length) : !(moreCode.missing || laterCode.missing),
    );
    const view = offered.includes(this.#view) ? this.#view : 'bars';
    return {
      ...drawn,
      words,
      offered,
      view,
      bare: this.bare,
      summary: this.summary,
      lively: this.#lively,
      filling: this.#desk?.filling ?? null,
      attention: this.#desk?.attention ?? { here: 0, active: null },
      more: moreCode.code,
      later: this.#desk && laterCode.code,
      table: this.#paper.printing || view === 'table',
      heading: this.heading,
    };
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    if (!this.#drawn || this.#ready) return;
    this.#ready = true;
    // Nothing is requested later on: the rest of the code comes along once the picture stands and the page has come to
    // rest. A press does not wait for that.
    if (laterCode.code) void this.#seat();
    else whenIdle(() => void this.#seat(), 300);
    this.emit('veer-ready', { kind: 'web' });
  }
}
