import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import type { Instrument } from '../../domain/document/types.js';
import { loadInstrument } from '../../instruments/index.js';
import type { Params } from '../../language/phrase.js';
import type { Words } from '../../language/words.js';
import { addDuration, localDate } from '../../storage/expiry.js';
import { openKeeper } from '../../storage/keeper.js';
import { noRecords } from '../../storage/memory.js';
import type { Draft, Keeper, KeeperNotice, KeptAssessment, KeptRecords, SaveResult } from '../../storage/port.js';
import { choices } from '../../styles/choices.js';
import { controls } from '../../styles/controls.js';
import { notes } from '../../styles/notes.js';
import { printed } from '../../styles/printed.js';
import { sheet } from '../../styles/sheet.js';
import { tokens } from '../../styles/tokens.js';
import { icon } from '../base/icons.js';
import { LanguageController } from '../base/language-controller.js';
import { saveFiles } from '../base/save-file.js';
import { VeerElement } from '../base/veer-element.js';
import { whenIdle } from '../base/when-idle.js';
import { OwnWeb } from '../spider-web/own-web.js';
import { expiresOf, goneKey, nowOf, storageOf, type OwnSurroundings } from '../base/own/host.js';
import { ownFilesOf } from '../base/own/own-file.js';
import { freshOf, listsOf, openFile, type Offered } from './history-file.js';
import { keptList, momentOfList, whenOf } from './history-list.js';
import { historyStyles } from './history.styles.js';
import {
  answersTable,
  confirmView,
  draftsList,
  historyBook,
  offeredView,
  ownView,
  type Asking,
  type ConfirmActs,
  type HistoryKey,
} from './history-views.js';
import { property, state } from '../base/property.js';

/**
 * What is kept on this device: a list, one web opened, two compared, a file made or opened, one or all erased.
 *
 * @summary The resident's own kept assessments
 * @tag veer-history
 * @slot - shown until the element works
 * @fires veer-ready - `{ kind: 'history' }`
 * @fires veer-change - `{ what: 'list' | 'opened' }`
 * @fires veer-select - `{ kind: 'assessment', id }`
 * @fires veer-save - `{ id, revision }`, per imported record
 * @fires veer-erase - `{ count }`
 * @csspart heading - headings
 * @csspart button - buttons
 * @csspart status - messages
 */
export class VeerHistory extends VeerElement {
  static override styles = [tokens, sheet, printed, controls, notes, choices, historyStyles];

  /** `ask` (default) reads this device; `none` and `shared-device` read nothing. */
  @property() storage: 'ask' | 'none' | 'shared-device' | undefined;

  /** How long records are kept, for files that are added here. ISO 8601 duration, default one year. */
  @property() expires: string | undefined;

  @state() private records: KeptRecords | null = null;
  @state() private opened: readonly string[] = [];
  @state() private chosen: readonly string[] = [];
  @state() private asking: Asking | null = null;
  @state() private offered: Offered | null = null;
  /** What is said once; the words come at render time. */
  @state() private message: readonly [key: HistoryKey, params?: Params] | null = null;

  readonly #language = new LanguageController<HistoryKey>(this, historyBook);
  readonly #web = new OwnWeb();
  readonly #instruments = new Map<string, Instrument | null>();
  #keeper: Keeper | null = null;
  #unsubscribe: (() => void) | null = null;
  #ready = false;
  #focus: string | null = null;
  /** Where the page keeps, and how it goes with that, as last heard. */
  #heard = '';
  #soon: ReturnType<typeof setTimeout> | undefined;
  /** Counts the looks. */
  #turn = 0;
  /** Whether the page let it read, as last drawn. */
  #did: boolean | null = null;
  /** ISO date until which what the offered file holds would stay. */
  #until = '';

  /** @internal For tests: the store and the time to use instead of the device's. */
  surroundings: OwnSurroundings = {};

  override connectedCallback(): void {
    super.connectedCallback();
    this.#keeper = (this.surroundings.keeper ?? openKeeper)();
    this.#unsubscribe = this.#keeper.subscribe((notice) => this.#hear(notice));
    void this.#read();
    whenIdle(() => void OwnWeb.bring());
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#unsubscribe?.();
    this.#unsubscribe = null;
    clearTimeout(this.#soon);
  }

  /** The page may say later, or otherwise, whether this device is read. */
  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (this.#did !== null && this.#did !== this.#reads) {
      this.records = this.asking = this.offered = null;
      void this.#read();
    }
    this.#did = this.#reads;
  }

  get #reads(): boolean {
    return storageOf(this.storage ?? this.scope.storage, (message) => this.warnOnce(message)) === 'ask';
  }

  get #expires(): string {
    return expiresOf(this.expires ?? this.scope.expires, (message) => this.warnOnce(message));
  }

  async #read(): Promise<void> {
    const keeper = this.#keeper;
    if (!keeper || !this.#reads) return;
    const turn = ++this.#turn;
    const records = (await keeper.hasKept()) ? await keeper.records() : noRecords;
    const lists = [...records.assessments.map(({ assessment }) => assessment), ...records.drafts];
    await Promise.all([...new Set(lists.map(({ instrument }) => instrument.id))].map((id) => this.#learn(id)));
    // What was erased while an earlier look was under way does not come back on the screen.
    if (!this.#reads || turn !== this.#turn) return;
    const present = new Set(records.assessments.map(({ assessment }) => assessment.id));
    this.opened = this.opened.filter((id) => present.has(id));
    this.chosen = this.chosen.filter((id) => present.has(id));
    // Rows move when one comes or goes: who stands in one stays with it, and so does its question.
    const { id = '' } = this.shadowRoot?.activeElement ?? {};
    if (id) this.#focus ??= id;
    const one = this.#askedOne;
    if (one !== null && lists.every((list) => list.id !== one)) {
      this.asking = null;
      if (id === 'erase-yes' || id === 'erase-no') this.#focus = 'title';
    }
    this.records = records;
    this.emit('veer-change', { what: 'list' });
  }

  /** Instruments that are not bundled are shown as a list of sentences and numbers. */
  async #learn(id: string): Promise<void> {
    this.#instruments.set(id, (await loadInstrument(id)).value);
  }

  #hear(notice: KeeperNotice | { readonly kind: 'state' }): void {
    if (notice.kind === 'state') return this.#follow();
    // Not at once: that would be to look into what is just going.
    if (notice.kind === 'erased-here' && notice.id === null) return this.#readSoon();
    if (notice.kind === 'changed-elsewhere') this.message = ['changedElsewhere'];
    if (notice.kind === 'lost' || notice.kind === 'expired') this.message = [goneKey(notice), { n: notice.count }];
    if (notice.kind === 'trouble') this.message = ['troubleText'];
    else void this.#read();
  }

  /** Another widget of this page keeps something, or no longer: what that changes here is read a moment later, once. */
  #follow(): void {
    const { place = '', saveState = '' } = this.#keeper ?? {};
    const before = this.#heard;
    this.#heard = `${place} ${saveState}`;
    if (before === this.#heard || (saveState !== 'saved' && before.startsWith(`${place} `))) return;
    this.#readSoon();
  }

  #readSoon(): void {
    clearTimeout(this.#soon);
    this.#soon = setTimeout(() => void this.#read(), 50);
  }

  // --- acts -------------------------------------------------------------------------------------------------------

  #open(ids: readonly string[]): void {
    this.opened = ids;
    this.#focus = 'opened';
    for (const id of ids) this.emit('veer-select', { kind: 'assessment', id });
    this.emit('veer-change', { what: 'opened' });
  }

  #close(): void {
    this.#focus = `open-${this.opened[this.opened.length - 1] ?? ''}`;
    this.opened = [];
    this.emit('veer-change', { what: 'opened' });
  }

  #choose(id: string): void {
    if (this.chosen.includes(id)) this.chosen = this.chosen.filter((other) => other !== id);
    else if (this.chosen.length < 2) this.chosen = [...this.chosen, id];
    else this.message = ['compareFull'];
    this.requestUpdate();
  }

  #ask(asking: Asking | null): void {
    this.#focus = asking ? 'erase-no' : this.asking?.what === 'one' ? `erase-${this.asking.id}` : 'erase-all';
    this.asking = asking;
  }

  async #erase(): Promise<void> {
    const [asking, keeper] = [this.asking, this.#keeper];
    if (!asking || !keeper) return;
    this.asking = null;
    this.#focus = 'title';
    const { count, verified } = asking.what === 'all' ? await keeper.eraseAll() : await keeper.erase(asking.id);
    this.message = [verified ? (asking.what === 'all' ? 'erasedAll' : 'erasedOne') : 'erasedHalf'];
    await this.#read();
    this.emit('veer-erase', { count });
  }

  get #today(): string {
    return localDate(nowOf(this.surroundings));
  }

  #makeFile(): void {
    if (!this.records) return;
    const files = ownFilesOf(this.records, `veerkracht-${this.#today}`);
    if (saveFiles(files, this.renderRoot))
      this.message = files.length > 1 ? ['filesMade', { n: files.length }] : ['fileMade'];
  }

  async #openFile(event: Event): Promise<void> {
    const input = event.target as HTMLInputElement;
    const file = input.files?.[0];
    input.value = '';
    if (!file) return;
    this.offered = await openFile(file);
    this.#until = addDuration(this.#today, this.#expires);
    this.message = this.offered ? null : ['fileFailed'];
    if (this.offered) this.#focus = 'file-add';
  }

  #refuse(): void {
    this.offered = null;
    this.#focus = 'open-file';
  }

  async #addFile(): Promise<void> {
    const [offered, keeper] = [this.offered, this.#keeper];
    this.offered = null;
    this.#focus = 'title';
    if (!keeper || !offered) return;
    await keeper.choose('device', { expires: this.#expires });
    const records = await keeper.records();
    const lists = listsOf(offered.assessments, records);
    const webs: SaveResult =
      lists.length > 0 ? await keeper.importAssessments(lists) : { saved: true, trouble: null, added: [] };
    const fresh = freshOf(offered.own, records, new Map(lists.map(({ id }, i) => [id, webs.ids?.[i] ?? id])));
    const results = await Promise.all(fresh.map((record) => keeper.saveOwn(record, 'device')));
    const added = webs.added ?? [];
    const kept = results.flatMap((result, i) => (result.saved ? [result.own ?? fresh[i]!] : []));
    this.message =
      !webs.saved || kept.length < fresh.length
        ? [added.length + kept.length > 0 ? 'fileHalfSaved' : 'fileNotSaved']
        : added.length + kept.length === 0
          ? ['fileNothingNew']
          : [kept.length > 0 ? 'fileAddedOwn' : 'fileAdded', { n: added.length, own: kept.length }];
    for (const id of added) this.emit('veer-save', { id, revision: 1 });
    for (const { id, revision } of kept) this.emit('veer-save', { id, revision });
    await this.#read();
  }

  // --- drawing ----------------------------------------------------------------------------------------------------

  override render(): unknown {
    const words = this.#language.words;
    if (!words) return html`<slot></slot>`;
    const { records } = this;
    const count = records?.assessments.length ?? 0;
    const own = records?.own ?? [];
    const others = (records?.drafts.length ?? 0) + (records?.quarantined.length ?? 0) + own.length;
    return html`<div class="sheet" lang=${words.language}>
      ${this.heading(words.say('title'), 0, 'title', 'title')}
      <div role="status" part="status" id="status">
        ${this.message ? html`<p class="note">${words.say(...this.message)}</p>` : nothing}
      </div>
      ${
        !this.#reads
          ? html`<p class="lead">${words.say('off')}</p>`
          : !records
            ? html`<p class="lead">${words.say('loading')}</p>`
            : html`${
                count > 0
                  ? html`<p class="lead">${words.say('lead', { n: count })}</p>`
                  : others > 0
                    ? nothing
                    : this.#keeper?.trouble
                      ? this.#unread(words)
                      : html`<p class="lead">${words.say('empty')}</p>
                          <p class="soft">${words.say('emptyHelp')}</p>`
              }
              ${count > 0 ? this.#list(records.assessments, words) : nothing} ${this.#openedWebs(records, words)}
              ${records.drafts.length > 0 ? this.#drafts(records.drafts, words) : nothing}
              ${own.length > 0 ? ownView(own, words, this.heading(words.say('ownTitle'), 1, '', 'part')) : nothing}
              ${
                records.quarantined.length > 0
                  ? html`<section>
                      ${this.heading(words.say('damaged'), 1, '', 'part')}
                      <p>${words.say('damagedText', { n: records.quarantined.length })}</p>
                    </section>`
                  : nothing
              }
              ${this.#acts(count + others, words)}`
      }
    </div>`;
  }

  /** There may be something, and it cannot be read now. */
  #unread(words: Words<HistoryKey>): TemplateResult {
    return html`<p class="lead">${words.say('troubleText')}</p>
      <button type="button" class="button" part="button" id="retry" @click=${() => void this.#retry()}>
        ${words.say('retry')}
      </button>`;
  }

  async #retry(): Promise<void> {
    await this.#keeper?.retry();
    await this.#read();
    this.#focus = this.#keeper?.trouble ? 'retry' : 'title';
    this.requestUpdate();
  }

  #list(kept: readonly KeptAssessment[], words: Words<HistoryKey>): TemplateResult {
    const list = {
      kept,
      instruments: this.#instruments,
      words,
      chosen: this.chosen,
      asking: this.#askedOne,
      confirm: this.#confirmActs,
      open: (ids: readonly string[]) => this.#open(ids),
      choose: (id: string) => this.#choose(id),
      ask: (id: string, date: string) => this.#ask({ what: 'one', id, date }),
    };
    return keptList(list, this.heading(words.say('listTitle'), 1, '', 'part'));
  }

  get #askedOne(): string | null {
    return this.asking?.what === 'one' ? this.asking.id : null;
  }

  #openedWebs(records: KeptRecords, words: Words<HistoryKey>): unknown {
    const list = records.assessments.map(({ assessment }) => assessment).filter(({ id }) => this.opened.includes(id));
    const newest = list[0];
    if (!newest) return nothing;
    const instrument = this.#instruments.get(newest.instrument.id) ?? null;
    const moments = records.assessments.map(({ assessment }) => momentOfList(assessment));
    const date = whenOf(momentOfList(newest), moments, words);
    const title = list.length > 1 ? words.say('compareTitle') : words.say('webTitle', { date });
    return html`<section class="opened">
      ${this.heading(title, 1, 'opened', 'title')}
      ${
        instrument
          ? this.#web.draw({
              instrument,
              assessments: list,
              address: words.address,
              headingLevel: this.effectiveHeadingLevel + 1,
            })
          : answersTable(newest, words)
      }
      <button type="button" class="button" part="button" id="close" @click=${() => this.#close()}>
        ${words.say('close')}
      </button>
    </section>`;
  }

  readonly #confirmActs: ConfirmActs = { yes: () => void this.#erase(), no: () => this.#ask(null) };

  #drafts(drafts: readonly Draft[], words: Words<HistoryKey>): TemplateResult {
    return html`<section>
      ${this.heading(words.say('drafts'), 1, '', 'part')}
      ${draftsList(drafts, this.#instruments, words, this.#askedOne, this.#confirmActs, (id, date) =>
        this.#ask({ what: 'one', id, date }),
      )}
    </section>`;
  }

  #acts(records: number, words: Words<HistoryKey>): TemplateResult {
    return html`<div class="acts">
      ${
        records > 0
          ? html`<button type="button" class="button" part="button" id="file" @click=${() => this.#makeFile()}>
              ${icon('download')} ${words.say('file')}
            </button>`
          : nothing
      }
      <div class="open-file">
        <label class="button" part="button">
          ${words.say('openFile')}
          <input
            type="file"
            class="file-input"
            id="open-file"
            accept="application/json,.json"
            @change=${(event: Event) => void this.#openFile(event)}
          />
        </label>
        <p class="soft">${words.say('openFileHelp')}</p>
      </div>
      ${
        this.offered
          ? offeredView(this.offered, records === 0 ? words.date(this.#until) : null, words, {
              yes: () => void this.#addFile(),
              no: () => this.#refuse(),
            })
          : nothing
      }
      ${
        records > 0
          ? this.asking?.what === 'all'
            ? confirmView(words.say('eraseAllSure'), words.say('eraseAllYes'), words, this.#confirmActs)
            : html`<button
                type="button"
                class="button"
                part="button"
                id="erase-all"
                @click=${() => this.#ask({ what: 'all' })}
              >
                ${icon('bin')} ${words.say('eraseAll')}
              </button>`
          : nothing
      }
    </div>`;
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    if (!this.#ready && this.#language.words && (this.records || !this.#reads)) {
      this.#ready = true;
      this.emit('veer-ready', { kind: 'history' });
    }
    if (this.#focus === null) return;
    const target: HTMLElement | null = this.renderRoot.querySelector(`[id="${this.#focus}"]`);
    if (!target) return;
    this.#focus = null;
    target.focus();
  }
}
