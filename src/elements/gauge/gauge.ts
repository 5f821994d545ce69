import type { PropertyDeclarations, PropertyValues } from '@lit/reactive-element';
import type { Indicator, IndicatorsDocument } from '../../domain/document/indicator-types.js';
import { noMark, type Mark } from '../../domain/draw/mark.js';
import { sceneOf, type GaugeScene, type GaugeView } from '../../domain/indicators/scene-of.js';
import { gapSentences, quantity } from '../../domain/indicators/sentences.js';
import { formats } from '../../language/nl/formats.js';
import { gauge } from '../../language/nl/gauge.js';
import { WordBook } from '../../language/words.js';
import { css } from '../../styles/css.js';
import { tokens } from '../../styles/tokens.js';
import { DocumentSource } from '../base/document-source.js';
import { LanguageController } from '../base/language-controller.js';
import { LaterCode } from '../base/later-code.js';
import { PaintedElement } from '../base/painted-element.js';
import { ProblemReporter } from '../base/problem-reporter.js';
import { remembering, sameParts } from '../../domain/draw/remembering.js';
import { whenIdle } from '../base/when-idle.js';
import { hasFallback, readFigures, type Figures } from './figures.js';
import { chartStyles, gaugeStyles } from './gauge.styles.js';
import type * as dials from './dial-view.js';
import type * as later from './later.js';
import type { Waiting } from './nearness.js';
import { explanationMark, notesMark, sourceMark, type Noted } from './notes-view.js';
import { gaugeMark } from './sheet-view.js';
import { gapWords, plainText, summaryPieces, voiceOf, type GaugeKey, type GaugeWords } from './texts.js';
import { drop, gapsMark, leadMark, restMarks, said } from './value-view.js';

const book = new WordBook<GaugeKey>(
  // Hosts name it so; the rest of the common words a gauge never says.
  { common: formats, gauge },
  {
    en: async () => (await import('./english.js')).english,
  },
);

/** Trend and table: fetched once, when the first drawings stand. */
const laterCode = new LaterCode<typeof later>(async () => {
  const code = await import('./later.js');
  book.more(code.gaugeMore);
  return code;
});

/** Dials are few: a page without one does without their code. */
const dialCode = new LaterCode<typeof dials>(() => import('./dial-view.js'));

/** Gauges of this page that have a trend or table to come. */
const waiting = new Set<VeerGauge>();

/** What one gauge shows, made once per change. */
interface Drawn extends Noted {
  readonly title: Mark;
  /** Name, number and period: its name for a screen reader, and what is said when it changes. */
  readonly short: string;
  /** "in 2024"; '' without a period. */
  readonly when: string;
}

/** "Voelt zich gezond: 74,1%, in 2024" */
const short = ({ label, reading, unit }: GaugeScene, words: GaugeWords, when: string): string => {
  const { gap, text } = reading;
  return `${label}: ${gap ? gapWords(gap, words) : quantity(text, unit)}${when && `, ${when}`}`;
};

/**
 * One figure of a municipality: its number with unit and period, a reference that says who agreed it and why, margin,
 * other areas, trend and source, in a picture, a sentence and a table. Never a verdict: a number is only called reached
 * or not where its document sets both a direction and a target.
 *
 * @summary One indicator with its reference, as bullet, dial or card
 * @tag veer-gauge
 * @slot - shown until the element works, and when it has no good data: a table with the number and its source
 * @fires veer-ready - `{ kind: 'gauge' }`, after the first drawing
 * @fires veer-error - `{ code, message, path }`, once per set of problems
 * @csspart heading - the heading
 * @csspart summary - the generated sentence
 * @csspart chart - the picture
 * @csspart table - the table
 * @csspart button - buttons
 * @csspart status - messages
 * @csspart footer - source, date, licence, contact
 * @cssprop --veer-color-answer - the number: bar, arc, trend
 * @cssprop --veer-color-accent - references
 */
export class VeerGauge extends PaintedElement implements Waiting {
  static override properties: PropertyDeclarations = {
    data: { attribute: false },
    src: {},
    indicator: {},
    view: {},
  };

  static override styles = css`
    ${tokens}${chartStyles}${gaugeStyles}
  `;

  /**
   * An `indicators@1` document as an object; wins over a child script and `src`. One object is read once, for all
   * gauges that get it: give another object to show other numbers.
   */
  data: unknown;

  /** Address of an `indicators@1` document. Gauges with the same address fetch it together, once. */
  src: string | undefined;

  /** Id of the indicator; default the first in the document. */
  indicator: string | undefined;

  /** `bullet` (default), `dial` (where the range has two ends) or `card`. */
  view: GaugeView = 'bullet';

  readonly #language = new LanguageController<GaugeKey>(this, book);
  readonly #source = new DocumentSource<Figures>(
    this,
    () => ({
      data: this.data,
      src: this.src ?? null,
      shared: true,
      other: this.scope.data?.['indicators'],
    }),
    readFigures,
    () => undefined,
  );
  readonly #problems = new ProblemReporter(this, this.#language);
  /** @internal Its number has changed: there is a place to say it. */
  speaks = false;
  #near = false;
  /** Something is left out until it is near. */
  #waits = false;
  /** Most notes there have been. */
  #most = 0;
  /** Code that did not come is asked for again by whoever opens the table. */
  #asked = false;
  #opened = false;
  #ready = false;
  #drawn: Drawn | null = null;
  #reported: readonly unknown[] = [];
  readonly #voiceFor = remembering(voiceOf);

  /** The generated text; '' before the first drawing. */
  get text(): string {
    return this.#drawn ? plainText(this.#pieces(this.#drawn)) : '';
  }

  /** @internal What is said when the number changes. */
  get spoken(): string {
    return this.#drawn?.short ?? '';
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.#waits) this.#await();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    laterCode.code?.stopWaiting(this);
  }

  /** @internal */
  come(): void {
    if (this.#near && (laterCode.code || !this.#waits)) return;
    this.#near = true;
    if (this.#waits) this.#makeRest();
  }

  /** From here on it is known when the page comes near, or goes to paper. */
  #await(): void {
    if (laterCode.code) return laterCode.code.waitFor(this);
    waiting.add(this);
    if (waiting.size === 1)
      whenIdle(() => {
        const all = [...waiting];
        waiting.clear();
        void laterCode.bring().then(() => {
          for (const one of all) if (one.isConnected) laterCode.code?.waitFor(one);
        });
      });
  }

  /** Trend and table, now that they are wanted. */
  #makeRest(): void {
    this.#asked = true;
    if (laterCode.code) this.requestUpdate();
    else void laterCode.bring().then(() => this.requestUpdate());
  }

  /** @internal */
  print(printing: boolean): void {
    this.#near = true;
    const details = this.renderRoot?.querySelector('details');
    if (printing) {
      this.requestUpdate();
      this.performUpdate();
      this.#opened = details?.open ?? false;
    }
    if (details) details.open = printing || this.#opened;
  }

  get #view(): GaugeView {
    return this.known('view', ['bullet', 'dial', 'card'], 'bullet');
  }

  // --- from document to drawing -----------------------------------------------------------------------------------

  /** Tells of what is wrong with this indicator or its document; once per document and indicator. */
  #report(figures: Figures | null, id: string | null, found: boolean): void {
    const { problems } = this.#source;
    const of = [figures, id, problems];
    if (sameParts(of, this.#reported)) return;
    this.#reported = of;
    const fatal = problems.some((problem) => problem.fatal);
    const own = fatal || !figures ? problems : figures.problemsOf(id);
    const lost = figures !== null && !found && id !== null;
    this.#problems.report(
      lost ? [...own, { path: 'indicator', code: 'unknown-reference', found: id, fatal: true }] : own,
    );
  }

  #draw(words: GaugeWords): Drawn | null {
    const figures = this.#source.value;
    const id = this.indicator ?? null;
    const audience = this.effectiveAudience;
    const indicator = figures?.find(id, audience) ?? null;
    this.#report(figures, id, indicator !== null);
    if (!figures || !indicator) return null;
    const view = this.#view;
    const warning = view === 'dial' && dialCode.code?.noDial(indicator);
    if (warning) this.warnOnce(warning);
    return this.#make(figures.for(audience), indicator, view, words, dialCode.code?.dialOf ?? null);
  }

  readonly #make = remembering(
    (
      document: IndicatorsDocument,
      indicator: Indicator,
      view: GaugeView,
      words: GaugeWords,
      dial: typeof dials.dialOf | null,
    ): Drawn => {
      const voice = this.#voiceFor(words, document.language);
      const scene = sceneOf(indicator, { view, asOf: document.asOf, voice }, dial);
      const title = said(indicator.plainLabel ?? indicator.label, words, document.language);
      const { period } = scene.reading;
      const when = period === null ? '' : voice.when(period);
      return { indicator, document, scene, words, voice, title, when, short: short(scene, words, when) };
    },
  );

  /** A dial waits for its code; what stood there before, or the fallback, stays meanwhile. */
  protected override scheduleUpdate(): void | Promise<unknown> {
    const draw = (): void | Promise<unknown> => super.scheduleUpdate();
    return this.view === 'dial' && !dialCode.code ? dialCode.bring().then(draw) : draw();
  }

  protected override updated(changed: PropertyValues): void {
    if (!this.#drawn || this.#ready) return;
    super.updated(changed);
    this.#ready = true;
    this.emit('veer-ready', { kind: 'gauge' });
    // A page that is printed may not ask for anything any more.
    if (this.#waits) this.#await();
  }

  // --- drawing ----------------------------------------------------------------------------------------------------

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const root = super.createRenderRoot();
    if (this.view === 'dial' && this.firstChild) root.append(document.createElement('slot'));
    return root;
  }

  protected override fill(): void {
    if (this.#drawn) dialCode.code?.keepFirst(this.renderRoot, this.painted);
    this.#problems.draw(this.renderRoot, this.#drawn !== null, this.#retry);
  }

  /** Styles of trend and table are taken on with the first of them: before that they would only cost. */
  protected override dress(): void {
    if (this.view === 'dial') {
      this.wear(dialCode.code?.dialStyles.styleSheet);
      if (this.#drawn && !this.#ready) this.painted = dialCode.code?.copyFirst(this.renderRoot) ?? this.painted;
    }
    if (this.speaks || (this.#near && this.#waits)) this.wear(laterCode.code?.laterStyles.styleSheet);
  }

  get #retry(): (() => void) | null {
    return this.src ? () => this.#source.retry() : null;
  }

  protected override marks(): readonly Mark[] {
    const words = this.#language.words;
    const fallback: Mark = ['slot', {}];
    if (!words) return [fallback];
    const before = this.#drawn;
    const drawn = this.#draw(words);
    const note: Mark = this.#problems.note(drawn !== null, this.#retry) ? ['div', { class: 'trouble' }, null] : noMark;
    this.#drawn = drawn;
    if (drawn) {
      // A new number is said once; a first drawing is read where it stands.
      if (before && before.short !== drawn.short) {
        void laterCode.bring().then(() => laterCode.code?.sayLater(this));
      }
      return [this.#sheet(drawn, note)];
    }
    const loading = this.#source.state === 'loading' && !hasFallback(this);
    const waiting: Mark = ['div', { class: 'waiting' }, [['p', { role: 'status' }, words.say('loadingGauge')]]];
    return [['div', { lang: words.language }, [note, loading ? waiting : fallback]]];
  }

  #pieces({ scene, indicator, document, voice, words }: Drawn): ReturnType<typeof summaryPieces> {
    return summaryPieces(scene, (indicator.source ?? document.source)?.name ?? null, voice, words);
  }

  #sheet(drawn: Drawn, note: Mark): Mark {
    const { scene, words, title, short: name, when } = drawn;
    const { summary } = this;
    const lead = summary === 'none' ? noMark : leadMark(this.#pieces(drawn));
    const [above, below] = summary === 'below' ? [noMark, lead] : [lead, noMark];
    const notes = drop([below, notesMark(drawn), explanationMark(drawn), sourceMark(drawn), this.#table(drawn)]);
    // What follows them keeps its place when there are fewer.
    while (notes.length < this.#most) notes.push(noMark);
    this.#most = notes.length;
    const parts = {
      scene,
      words,
      name,
      rest: restMarks(scene, words, when),
      above: drop([note, this.heading(title, 0, 'title', 'title'), above]),
      trend: this.#trend(drawn),
      notes,
      speaks: this.speaks,
    };
    return gaugeMark(parts, dialCode.code?.dialMark ?? null);
  }

  /** What is left out until it is near and its code is there; null until then. */
  get #later(): typeof later | null {
    // Whoever opens the table wants it, near or not.
    if (!this.#waits) this.renderRoot.addEventListener('toggle', () => this.come(), true);
    this.#waits = true;
    if (this.#near && !laterCode.code && !this.#asked) this.#makeRest();
    return this.#near ? laterCode.code : null;
  }

  #trend({ indicator, document, scene, words, voice }: Drawn): Mark {
    const { observations } = indicator;
    if (observations.length < 2) return noMark;
    const known = observations.filter(({ value }) => value !== null);
    const gaps = gapSentences(indicator, voice, (names) => words.list(names));
    const drawn = known.length > 1;
    if (!drawn && gaps.length === 0) return noMark;
    const parts = this.#later;
    const trend = parts?.trendOf(indicator, scene.reading.period, { asOf: document.asOf, voice });
    const [first, last] = [known[0], known[known.length - 1]];
    const name = words.say('trend', { first: voice.short(first?.period ?? ''), last: voice.short(last?.period ?? '') });
    return [
      'div',
      {},
      [
        drawn
          ? ['div', { class: 'trend', role: 'img', 'aria-label': name }, parts && trend ? [parts.trendMark(trend)] : []]
          : noMark,
        ...gaps.map((gap) => gapsMark(gap, drawn, words)),
      ],
    ];
  }

  #table({ indicator, document, scene, words, voice }: Drawn): Mark {
    // A table of one number says nothing that is not there already.
    if (indicator.observations.length < 2 && indicator.comparisons.length === 0) return noMark;
    const parts = this.#later;
    const name = document.area?.name;
    const area = name ? voice.text(name) : '';
    const table = parts?.gaugeTable(indicator, { asOf: document.asOf, voice });
    return [
      'details',
      {},
      [
        ['summary', {}, words.say('tableTitle')],
        parts && table ? parts.tableMark({ scene, words, voice, area, table }) : noMark,
      ],
    ];
  }
}
