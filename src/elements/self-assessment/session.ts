import {
  answeredCount,
  atScreen,
  completeDraft,
  emptyStep,
  newDraft,
  proposedStep,
  questionsOf,
  revise,
  toggleImportant,
  withAnswer,
  withDiscuss,
  type Draft,
  type Question,
} from '../../domain/assessment/draft.js';
import type { Assessment, FirstStep, Instrument } from '../../domain/document/types.js';
import { choosePlace } from '../../storage/choose-place.js';
import { localDate, momentOf } from '../../storage/expiry.js';
import { noRecords } from '../../storage/memory.js';
import type { Keeper, KeeperNotice, KeptRecords, Place, SaveResult } from '../../storage/port.js';
import { draftsOf, expiryOf, newerOf, newestOf, resumeAt, usualVariant } from './kept-of.js';
import type { Notice, Screen, SessionEvents, Surroundings } from './session-types.js';

/**
 * One resident's way through one instrument: which screen, which answers, what is kept. It knows the store's port,
 * not its making, and no DOM. Every act changes the state once, hands it to the store in the same task, and asks for
 * a new drawing.
 */
export class Session {
  screen: Screen = 'welcome';
  /** Place of the question on the screen, from 0. */
  index = 0;
  draft: Draft | null = null;
  assessment: Assessment | null = null;
  comparing = false;
  /** Question that is being changed from the check page. */
  editing: string | null = null;
  /** Question whose row on the check page gets the focus. */
  returnedFrom: string | null = null;
  asking: 'erase' | null = null;
  notices: readonly Notice[] = [];
  kept: KeptRecords = noRecords;
  /** Choices on the first screen. */
  variant = '';
  place: Place = 'undecided';
  /** The place before any choice; the host may have fixed it. */
  initialPlace: Place = 'undecided';
  /** True while everything on the screen is also in the file, on paper or on the device. */
  safe = true;
  /** Id of the list of which was said that it is kept on the device. */
  #told = '';
  #questions: readonly Question[] = [];
  #unsubscribe: (() => void) | null = null;

  constructor(
    public instrument: Instrument,
    readonly keeper: Keeper,
    private readonly surroundings: Surroundings,
    private readonly events: SessionEvents,
  ) {
    this.variant = usualVariant(this.instrument);
    this.listen();
  }

  /** Hears the store, until `end`. */
  listen(): void {
    this.#unsubscribe ??= this.keeper.subscribe((notice) => this.#hear(notice));
  }

  end(): void {
    this.#unsubscribe?.();
    this.#unsubscribe = null;
  }

  /** What the host says of keeping; it counts until the list is begun. */
  setPlace(place: Place): void {
    if (place === this.initialPlace || this.draft || this.assessment) return;
    this.place = this.initialPlace = place;
    if (place === 'undecided') void this.lookForKept();
    else this.kept = noRecords;
  }

  /** Another list of the page; it never sweeps away answers, so it counts until the list is begun. */
  setInstrument(instrument: Instrument): void {
    if (instrument === this.instrument || this.draft || this.assessment) return;
    this.instrument = instrument;
    this.variant = usualVariant(this.instrument);
  }

  get questions(): readonly Question[] {
    return this.#questions;
  }

  get question(): Question | undefined {
    return this.#questions[this.index];
  }

  get answered(): number {
    return this.draft ? answeredCount(this.draft, this.#questions) : 0;
  }

  /** An earlier kept assessment of the same instrument, the newest; null when there is none. */
  get earlier(): Assessment | null {
    const mine = this.assessment;
    return mine && newestOf(this.kept, mine.instrument.id, mine.id);
  }

  /** Drafts of this instrument that wait on the device, newest first. */
  get waiting(): readonly Draft[] {
    return draftsOf(this.kept, this.instrument.id);
  }

  /** The newest kept assessment of this instrument. */
  get newest(): Assessment | null {
    return newestOf(this.kept, this.instrument.id);
  }

  /** Date until which the record at hand is kept, when the store knows it. */
  get expiresOn(): string | null {
    return expiryOf(this.kept, this.assessment?.id);
  }

  /** Looks for records on the device; creates nothing. */
  async lookForKept(): Promise<void> {
    if (await this.keeper.hasKept()) await this.#reread();
  }

  async #reread(): Promise<void> {
    this.kept = await this.keeper.records();
    this.events.update();
  }

  // --- acts on the first screen ---------------------------------------------------------------------------------

  choosePlace(place: Place): void {
    this.place = place;
    this.events.update();
  }

  chooseVariant(id: string): void {
    this.variant = id;
    this.events.update();
  }

  /** Starts the list. The database is made here, in the task of the press, and only when that was chosen. */
  begin(language: string, expires: string): void {
    const { newId } = this.surroundings;
    this.#open(newDraft(this.instrument, this.variant, language, newId(), momentOf(this.surroundings.now())));
    this.#go('question', 0);
    if (this.place === 'undecided') this.place = 'none';
    this.#choose(expires);
  }

  #choose(expires: string): void {
    // What the choice changes on the screen is told by the keeper itself.
    void choosePlace(this.keeper, this.place, expires);
  }

  /** Goes on with a draft that waits on the device. */
  resume(draft: Draft, expires: string): void {
    this.place = 'device';
    this.#open(draft);
    this.#choose(expires);
    const at = resumeAt(draft, this.#questions);
    if (at === null) this.#go('check');
    else this.#go('question', at);
  }

  /** Opens a kept assessment at its web; what is changed in it is kept as well. */
  openKept(assessment: Assessment, expires: string): void {
    this.place = 'device';
    this.#choose(expires);
    this.assessment = assessment;
    this.draft = null;
    this.#questions = questionsOf(this.instrument, assessment.instrument.variant);
    this.#go('web');
  }

  #open(draft: Draft): void {
    this.draft = draft;
    this.assessment = null;
    this.comparing = false;
    this.variant = draft.instrument.variant;
    this.#questions = questionsOf(this.instrument, this.variant);
  }

  // --- acts on a question ---------------------------------------------------------------------------------------

  answer(value: number | null): void {
    const { question, draft } = this;
    if (!question || !draft) return;
    this.#keepDraft(withAnswer(draft, question.id, value));
    if (value === null) this.#say({ kind: 'cleared' });
    this.events.change('answers');
  }

  discuss(on: boolean): void {
    const { question, draft } = this;
    if (!question || !draft) return;
    this.#keepDraft(withDiscuss(draft, question.id, on));
    this.events.change('answers');
  }

  /** Goes on; a question without an answer counts as skipped. */
  next(): void {
    const { question, draft } = this;
    if (!question || !draft) return;
    if (!Object.hasOwn(draft.answers, question.id)) this.#keepDraft(withAnswer(draft, question.id, null));
    this.#onward();
  }

  /** Skips: an answer that was given is taken back. */
  skip(): void {
    const { question, draft } = this;
    if (!question || !draft) return;
    this.#keepDraft(withAnswer(draft, question.id, null));
    this.events.change('answers');
    this.#onward();
  }

  #onward(): void {
    if (this.editing !== null) return this.#backToCheck();
    if (this.index + 1 < this.#questions.length) this.#go('question', this.index + 1);
    else this.#go('check');
  }

  #backToCheck(): void {
    this.returnedFrom = this.editing;
    this.editing = null;
    this.#go('check');
  }

  back(): void {
    if (this.editing !== null) return this.#backToCheck();
    if (this.screen === 'question' && this.index > 0) this.#go('question', this.index - 1);
    else if (this.screen === 'check') this.#go('question', this.#questions.length - 1);
    else if (this.screen === 'matters') this.#go('web');
    else if (this.screen === 'done') this.#go('matters');
    else if (this.screen !== 'welcome') this.#go('welcome');
  }

  // --- check page, web, first step ------------------------------------------------------------------------------

  changeAnswer(id: string): void {
    const index = this.#questions.findIndex((question) => question.id === id);
    if (index < 0) return;
    this.editing = id;
    this.#go('question', index);
  }

  /** The check page is confirmed: the answers are fixed and the web is drawn. */
  confirm(wording: Readonly<Record<string, string>>): void {
    const { draft } = this;
    if (!draft) return;
    const answered = this.answered;
    this.assessment = completeDraft(draft, this.#questions, wording, momentOf(this.surroundings.now()));
    this.draft = null;
    void this.#keepAssessment(this.assessment);
    this.#go('web');
    this.events.complete(this.assessment, answered, this.#questions.length);
  }

  readonly toMatters = (): void => this.#go('matters');
  readonly finish = (): void => this.#go('done');

  compare(on: boolean): void {
    this.comparing = on;
    this.events.update();
  }

  important(axis: string): void {
    if (!this.assessment) return;
    const next = toggleImportant(this.assessment.important, axis);
    if (next === this.assessment.important) return this.#say({ kind: 'important-full' });
    this.#revise({ important: next });
  }

  /** Whether the resident wants a change. */
  change(answer: 'yes' | 'no' | 'unsure'): void {
    this.#revise({ change: answer, step: proposedStep(answer, this.assessment?.step ?? null, this.today) });
  }

  step(changes: Partial<FirstStep>): void {
    this.#revise({ step: { ...(this.assessment?.step ?? emptyStep), ...changes } });
  }

  get today(): string {
    return localDate(this.surroundings.now());
  }

  // --- keeping and erasing --------------------------------------------------------------------------------------

  /** Keeps what is on the screen on the device, after all. */
  keepNow(expires: string): void {
    this.place = 'device';
    this.#choose(expires);
    // In the task of the press: what is erased a moment later is not brought back.
    const told = (saved: boolean): void => void (saved && this.#say({ kind: 'kept' }));
    if (this.assessment) void this.#keepAssessment(this.assessment).then(told);
    else if (this.draft) this.#keepDraft(this.draft);
    this.events.update();
  }

  askErase(on: boolean): void {
    this.asking = on ? 'erase' : null;
    this.events.update();
  }

  async eraseAll(): Promise<void> {
    const inHand = this.draft || this.assessment ? 1 : 0;
    this.asking = null;
    this.forget();
    const { count, verified } = await this.keeper.eraseAll();
    this.kept = noRecords;
    this.#say({ kind: 'erased', verified });
    this.events.erase(Math.max(count, inHand));
  }

  /** Empties memory and the screen; what is kept on the device stays. */
  forget(): void {
    this.draft = null;
    this.assessment = null;
    this.comparing = false;
    this.editing = null;
    this.notices = [];
    this.place = this.initialPlace;
    this.safe = true;
    this.index = 0;
    this.variant = usualVariant(this.instrument);
    this.#questions = [];
    this.#go('welcome');
  }

  /** Nothing of this visit stays, in memory either. @param kind why: the resident is done, or nobody is there any more */
  clearScreen(kind: 'emptied' | 'idle' | 'left' = 'emptied'): void {
    this.forget();
    this.keeper.leave();
    if (kind !== 'left') this.#say({ kind });
  }

  /** Back to the first screen for a new round; kept records stay and are looked up again. */
  again(): void {
    const { variant } = this;
    this.forget();
    this.variant = variant;
    void this.lookForKept();
  }

  /** @param whole it can be opened again, so nothing is lost when the page closes */
  madeFile(whole = true): void {
    if (whole) this.safe = true;
    this.#say({ kind: 'file-made', whole });
  }

  readonly sharedWithHost = (): void => this.#say({ kind: 'shared' });

  readonly retry = (): void => void this.keeper.retry().then((result) => this.#saved(result));

  #keepDraft(draft: Draft): void {
    this.draft = draft;
    this.safe = false;
    this.notices = [];
    this.events.update();
    void this.keeper.saveDraft(draft, this.place).then((result) => {
      // A merge with another tab is taken over only when nothing was answered meanwhile; else the next save merges.
      if (result.draft && this.draft === draft) this.draft = result.draft;
      // Once, when it is really there: where it lives stands on the screen, and nobody would hear it.
      if (result.saved && this.#told !== draft.id) this.#say({ kind: 'keeping' });
      if (result.saved) this.#told = draft.id;
      this.#saved(result, draft);
    });
  }

  #revise(changes: Parameters<typeof revise>[1]): void {
    if (!this.assessment) return;
    this.assessment = revise(this.assessment, changes);
    this.notices = [];
    void this.#keepAssessment(this.assessment);
    this.events.update();
  }

  async #keepAssessment(assessment: Assessment): Promise<boolean> {
    this.safe = false;
    const result = await this.keeper.saveAssessment(assessment, this.place);
    this.#saved(result, assessment);
    if (result.saved) void this.#reread();
    return result.saved;
  }

  /** In memory nothing changed by saving: the screen is not drawn a second time for every answer. */
  #saved(result: SaveResult, record?: { readonly id: string; readonly revision: number }): void {
    if (!result.saved) return;
    if (!record || record === this.draft || record === this.assessment || result.draft === this.draft) this.safe = true;
    if (record) this.events.save(record.id, record.revision);
    this.events.update();
  }

  #hear(notice: KeeperNotice | { readonly kind: 'state' }): void {
    if (notice.kind === 'doubled') return;
    if (notice.kind === 'state' || notice.kind === 'trouble') return this.events.update();
    if (notice.kind === 'erased-here') return this.#erasedHere(notice.id);
    if (notice.kind === 'erased-elsewhere') this.#onlyHere();
    const mine = [null, this.draft?.id, this.assessment?.id];
    if (notice.kind === 'changed-elsewhere')
      return void (mine.includes(notice.id) ? this.#takeOver(notice) : this.#reread());
    this.#say(notice);
  }

  /** Another widget of this page erased everything, or one record. */
  #erasedHere(id: string | null): void {
    const inHand = this.draft ?? this.assessment;
    if (id === null) this.kept = noRecords;
    else if (this.kept !== noRecords) void this.#reread();
    if (!inHand || this.place !== 'device' || (id !== null && id !== inHand.id)) return this.events.update();
    this.#onlyHere();
    this.#say({ kind: 'erased-elsewhere' });
  }

  /** What was kept is erased: what is on the screen is nowhere else. */
  #onlyHere(): void {
    this.place = 'none';
    this.kept = noRecords;
    if (this.draft ?? this.assessment) this.safe = false;
  }

  /** Another tab wrote the record we show, or one of which is not known which: the newest state is shown, and told. */
  async #takeOver(notice: Notice & { readonly id: string | null }): Promise<void> {
    await this.#reread();
    const newer = newerOf(this.kept, this.draft, this.assessment);
    Object.assign(this, newer);
    if (this.assessment && (this.screen === 'question' || this.screen === 'check')) this.#go('web');
    if (newer || notice.id === (this.draft ?? this.assessment)?.id) this.#say(notice);
  }

  #say(notice: Notice): void {
    this.notices = [...this.notices.filter(({ kind }) => kind !== notice.kind), notice];
    this.events.update();
  }

  #go(screen: Screen, index = 0): void {
    this.screen = screen;
    this.index = index;
    this.asking = null;
    if (screen !== 'welcome') this.notices = [];
    const where = screen === 'question' ? (this.question?.id ?? '') : screen === 'check' ? 'check' : null;
    if (this.draft && where !== null) this.draft = atScreen(this.draft, where);
    this.events.update();
    this.events.change('screen');
  }
}
