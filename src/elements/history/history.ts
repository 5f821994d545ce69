import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Instrument } from '../../domain/document/types.js';
import { loadInstrument } from '../../instruments/index.js';
import type { Words } from '../../language/words.js';
import { openKeeper } from '../../storage/keeper.js';
import type { Draft, Keeper, KeeperNotice, KeptAssessment, KeptRecords } from '../../storage/port.js';
import { choices } from '../../styles/choices.js';
import { controls } from '../../styles/controls.js';
import { notes } from '../../styles/notes.js';
import { sheet } from '../../styles/sheet.js';
import { tokens } from '../../styles/tokens.js';
import { icon } from '../base/icons.js';
import { LanguageController } from '../base/language-controller.js';
import { saveFile } from '../base/save-file.js';
import { VeerElement, whenIdle } from '../base/veer-element.js';
import { OwnWeb } from '../spider-web/own-web.js';
import { fileOf, freshOf, openFile, type Offered } from './history-file.js';
import { historyStyles } from './history.styles.js';
import {
  answersTable,
  confirmView,
  describe,
  draftsList,
  fileFoundText,
  historyBook,
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
  static override styles = [tokens, sheet, controls, notes, choices, historyStyles];

  /** `ask` (default) reads this device; `none` and `shared-device` read nothing. */
  @property() storage: 'ask' | 'none' | 'shared-device' | undefined;

  /** How long records are kept, for files that are added here. ISO 8601 duration, default one year. */
  @property() expires: string | undefined;

  @state() private records: KeptRecords | null = null;
  @state() private opened: readonly string[] = [];
  @state() private chosen: readonly string[] = [];
  @state() private asking: Asking | null = null;
  @state() private offered: Offered | null = null;
  @state() private message = '';

  readonly #language = new LanguageController<HistoryKey>(this, historyBook);
  readonly #web = new OwnWeb();
  readonly #instruments = new Map<string, Instrument | null>();
  #keeper: Keeper | null = null;
  #unsubscribe: (() => void) | null = null;
  #ready = false;
  #focus: string | null = null;

  /** @internal For tests: the store to use instead of the device's. */
  surroundings: { keeper?: () => Keeper } = {};

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
  }

  get #reads(): boolean {
    return (this.storage ?? this.scope.storage ?? 'ask') === 'ask';
  }

  async #read(): Promise<void> {
    const keeper = this.#keeper;
    if (!keeper || !this.#reads) return;
    const records: KeptRecords = (await keeper.hasKept())
      ? await keeper.records()
      : { assessments: [], drafts: [], own: [], quarantined: [] };
    const ids = new Set([
      ...records.assessments.map(({ assessment }) => assessment.instrument.id),
      ...records.drafts.map(({ instrument }) => instrument.id),
    ]);
    await Promise.all([...ids].map((id) => this.#learn(id)));
    const present = new Set(records.assessments.map(({ assessment }) => assessment.id));
    this.opened = this.opened.filter((id) => present.has(id));
    this.chosen = this.chosen.filter((id) => present.has(id));
    this.records = records;
    this.emit('veer-change', { what: 'list' });
  }

  /** Instruments that are not bundled are shown as a list of sentences and numbers. */
  async #learn(id: string): Promise<void> {
    if (this.#instruments.has(id)) return;
    this.#instruments.set(id, (await loadInstrument(id)).value);
  }

  #hear(notice: KeeperNotice | { readonly kind: 'state' }): void {
    const words = this.#language.words;
    if (notice.kind === 'state' || !words) return;
    if (notice.kind === 'changed-elsewhere') this.message = words.say('changedElsewhere');
    if (notice.kind === 'lost') this.message = words.say('lost', { n: notice.count });
    if (notice.kind === 'expired') this.message = words.say('expired', { n: notice.count });
    if (notice.kind === 'trouble') this.message = words.say('troubleText');
    else void this.#read();
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

  #choose(id: string, words: Words<HistoryKey>): void {
    if (this.chosen.includes(id)) this.chosen = this.chosen.filter((other) => other !== id);
    else if (this.chosen.length < 2) this.chosen = [...this.chosen, id];
    else this.message = words.say('compareFull');
    this.requestUpdate();
  }

  #ask(asking: Asking | null): void {
    this.#focus = asking ? 'erase-no' : this.asking?.what === 'one' ? `erase-${this.asking.id}` : 'erase-all';
    this.asking = asking;
  }

  async #erase(words: Words<HistoryKey>): Promise<void> {
    const asking = this.asking;
    const keeper = this.#keeper;
    if (!asking || !keeper) return;
    this.asking = null;
    this.#focus = 'title';
    const { count, verified } = asking.what === 'all' ? await keeper.eraseAll() : await keeper.erase(asking.id);
    this.message = words.say(verified ? (asking.what === 'all' ? 'erasedAll' : 'erasedOne') : 'erasedHalf');
    await this.#read();
    this.emit('veer-erase', { count });
  }

  #makeFile(words: Words<HistoryKey>): void {
    if (saveFile(fileOf(this.records), this.renderRoot)) this.message = words.say('fileMade');
  }

  async #openFile(event: Event, words: Words<HistoryKey>): Promise<void> {
    const input = event.target as HTMLInputElement;
    const file = input.files?.[0];
    input.value = '';
    if (!file) return;
    this.offered = await openFile(file);
    this.message = this.offered ? '' : words.say('fileFailed');
    if (this.offered) this.#focus = 'file-add';
  }

  async #addFile(words: Words<HistoryKey>): Promise<void> {
    const { assessments, own: given } = this.offered ?? { assessments: [], own: [] };
    this.offered = null;
    this.#focus = 'title';
    const keeper = this.#keeper;
    if (!keeper) return;
    await keeper.choose('device', { expires: this.expires ?? this.scope.expires ?? 'P1Y' });
    const webs = assessments.length > 0 ? await keeper.importAssessments(assessments) : { saved: true };
    const own = freshOf(given, this.records);
    const results = await Promise.all(own.map((record) => keeper.saveOwn(record)));
    const saved = webs.saved && results.every((result) => result.saved);
    const n = assessments.length;
    this.message = !saved
      ? words.say('fileNotSaved')
      : own.length > 0
        ? words.say('fileAddedOwn', { n, own: own.length })
        : words.say('fileAdded', { n });
    if (saved) for (const { id, revision } of [...assessments, ...own]) this.emit('veer-save', { id, revision });
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
        ${this.message ? html`<p class="note">${this.message}</p>` : nothing}
      </div>
      ${
        !this.#reads
          ? html`<p class="lead">${words.say('off')}</p>`
          : !records
            ? html`<p class="lead">${words.say('loading')}</p>`
            : html`${
                count + others === 0
                  ? html`<p class="lead">${words.say('empty')}</p>
                      <p class="soft">${words.say('emptyHelp')}</p>`
                  : html`<p class="lead">${words.say('lead', { n: count })}</p>`
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

  #list(kept: readonly KeptAssessment[], words: Words<HistoryKey>): TemplateResult {
    return html`<section>
      ${this.heading(words.say('listTitle'), 1, '', 'part')}
      <ul class="kept">
        ${kept.map(({ assessment, expiresOn, readOnly }) => {
          const { id } = assessment;
          const date = words.date(assessment.completedAt ?? assessment.startedAt ?? '');
          const values = Object.values(assessment.answers);
          const answered = values.filter((value) => value !== null).length;
          return html`<li>
            <div class="facts">
              <strong>${date}</strong>
              <span
                >${describe(assessment, this.#instruments.get(assessment.instrument.id) ?? null, values.length, answered, words)}</span
              >
              <span class="soft">${words.say('until', { date: words.date(expiresOn) })}</span>
            </div>
            <div class="row">
              <button
                type="button"
                class="button"
                part="button"
                id="open-${id}"
                aria-label=${words.say('openWhich', { date })}
                @click=${() => this.#open([id])}
              >
                ${words.say('open')}
              </button>
              ${
                kept.length > 1
                  ? html`<label class="choice small">
                      <input
                        type="checkbox"
                        aria-label=${words.say('selectWhich', { date })}
                        .checked=${live(this.chosen.includes(id))}
                        @change=${() => this.#choose(id, words)}
                      />
                      <span class="words">${words.say('select')}</span>
                    </label>`
                  : nothing
              }
              ${
                readOnly
                  ? nothing
                  : html`<button
                      type="button"
                      class="link"
                      id="erase-${id}"
                      aria-label=${words.say('eraseWhich', { date })}
                      @click=${() => this.#ask({ what: 'one', id, date })}
                    >
                      ${icon('bin')}<span>${words.say('erase')}</span>
                    </button>`
              }
            </div>
            ${
              this.asking?.what === 'one' && this.asking.id === id
                ? confirmView(
                    words.say('eraseSureOne', { date }),
                    words.say('eraseYes'),
                    words,
                    this.#confirmActs(words),
                  )
                : nothing
            }
          </li>`;
        })}
      </ul>
      ${kept.length > 1 ? this.#compareAct(kept, words) : nothing}
    </section>`;
  }

  #compareAct(kept: readonly KeptAssessment[], words: Words<HistoryKey>): TemplateResult {
    const lists = new Set(
      kept
        .filter(({ assessment }) => this.chosen.includes(assessment.id))
        .map(({ assessment }) => assessment.instrument.id),
    );
    if (this.chosen.length < 2) return html`<p class="soft">${words.say('compareHelp')}</p>`;
    if (lists.size > 1) return html`<p class="soft">${words.say('compareOther')}</p>`;
    return html`<button
      type="button"
      class="button primary"
      part="button"
      id="compare"
      @click=${() => this.#open(this.chosen)}
    >
      ${words.say('compare')}
    </button>`;
  }

  #openedWebs(records: KeptRecords, words: Words<HistoryKey>): unknown {
    const list = records.assessments.map(({ assessment }) => assessment).filter(({ id }) => this.opened.includes(id));
    const newest = list[0];
    if (!newest) return nothing;
    const instrument = this.#instruments.get(newest.instrument.id) ?? null;
    const date = words.date(newest.completedAt ?? newest.startedAt ?? '');
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

  #confirmActs(words: Words<HistoryKey>): ConfirmActs {
    return { yes: () => void this.#erase(words), no: () => this.#ask(null) };
  }

  #drafts(drafts: readonly Draft[], words: Words<HistoryKey>): TemplateResult {
    return html`<section>
      ${this.heading(words.say('drafts'), 1, '', 'part')}
      ${draftsList(
        drafts,
        this.#instruments,
        words,
        this.asking?.what === 'one' ? this.asking.id : null,
        this.#confirmActs(words),
        (id, date) => this.#ask({ what: 'one', id, date }),
      )}
    </section>`;
  }

  #acts(records: number, words: Words<HistoryKey>): TemplateResult {
    return html`<div class="acts">
      ${
        records > 0
          ? html`<button type="button" class="button" part="button" id="file" @click=${() => this.#makeFile(words)}>
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
            @change=${(event: Event) => void this.#openFile(event, words)}
          />
        </label>
        <p class="soft">${words.say('openFileHelp')}</p>
      </div>
      ${
        this.offered
          ? html`<div class="note" role="group">
              <p>${fileFoundText(this.offered, words)}</p>
              <div class="row">
                <button
                  type="button"
                  class="button primary"
                  part="button"
                  id="file-add"
                  @click=${() => void this.#addFile(words)}
                >
                  ${words.say('fileAdd')}
                </button>
                <button type="button" class="button" part="button" @click=${() => (this.offered = null)}>
                  ${words.say('fileCancel')}
                </button>
              </div>
            </div>`
          : nothing
      }
      ${
        records > 0
          ? this.asking?.what === 'all'
            ? confirmView(words.say('eraseAllSure'), words.say('eraseAllYes'), words, this.#confirmActs(words))
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
