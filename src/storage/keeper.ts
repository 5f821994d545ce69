import type { OwnRecord } from '../domain/document/own-types.js';
import type { Assessment } from '../domain/document/types.js';
import { openTabChannel, type TabChannel, type TabMessage } from './channel.js';
import { Device, Refusal } from './device.js';
import { draftJob } from './draft-job.js';
import { hasExpired, localDate, WatchedClock } from './expiry.js';
import { Gathering } from './gather.js';
import { AbsentError, GuardedStore, troubleOf } from './guarded.js';
import { newId } from './ids.js';
import { Jobs, type Job, type Outcome } from './jobs.js';
import type { ClosableKeeper, KeeperOptions } from './keeper-types.js';
import { usualLimits, type Limits } from './limits.js';
import { isListed, isStillListed, within } from './listed.js';
import { Memory, noRecords, overlay } from './memory.js';
import { OwnWrites } from './own.js';
import { askToPersist, watchPage } from './page.js';
import type { Draft, EraseResult, Keeper, KeptRecords, Place, SaveResult, SaveState, Trouble } from './port.js';
import { assessmentKey, draftKey, isDraft, schema } from './records.js';
import { replayGasps } from './replay.js';
import { claimMark, readMark, removeMark } from './sentinel.js';
import { Tally } from './tally.js';
import { newTrack, Tracks } from './tracks.js';
import { Voice, type Notice } from './voice.js';

const inMemory: SaveResult = { saved: false, trouble: null };

/** The policy over {@link Device}: where answers live, what happens when the browser refuses, what other tabs hear. */
class DeviceKeeper implements ClosableKeeper {
  #place: Place = 'undecided';
  /** Records of the places that are memory only. */
  readonly #memory = new Memory();
  /** What was handed over this session for the device; shown when the device cannot be read. */
  readonly #session = new Memory();
  readonly #tracks = new Tracks();
  readonly #own = new OwnWrites();
  readonly #heard = new Gathering((id) => this.#voice.emit({ kind: 'changed-elsewhere', id }));
  readonly #voice = new Voice();
  readonly #clock: WatchedClock;
  readonly #limits: Limits;
  readonly #store: GuardedStore;
  readonly #device: Device;
  readonly #tally: Tally;
  readonly #jobs: Jobs;
  #channel: TabChannel | undefined;
  #unwatch: (() => void) | undefined;
  #starting: Promise<boolean> | undefined;

  constructor(private readonly options: KeeperOptions) {
    this.#clock = new WatchedClock(options.now ?? (() => new Date()));
    this.#limits = options.limits ?? usualLimits;
    this.#store = new GuardedStore({
      limits: this.#limits,
      mayCreate: () => this.#place === 'device' && this.#device.epoch === null,
      onLoss: () => (this.#tally.browserLoss = true),
      onLate: () => void this.#lookAgain(),
    });
    this.#device = new Device(this.#store, (seen) => this.#clock.stamp(seen));
    this.#tally = new Tally(this.#device);
    const host = {
      life: () => this.#device.life,
      epoch: () => this.#device.epoch,
      keeping: () => this.#place === 'device',
      done: ({ ids }: Job, outcome: Outcome) => this.#saved(ids, outcome),
      ended: ({ ids }: Job, why: 'removed' | 'finished') => this.#ended(ids[0]!, why),
      mend: (error: unknown, life: number) => this.#mend(error, life),
    };
    this.#jobs = new Jobs(host, this.#voice, this.#limits);
  }

  get place(): Place {
    return this.#place;
  }

  get trouble(): Trouble | null {
    return this.#voice.trouble;
  }

  get saveState(): SaveState {
    return this.#voice.saveState;
  }

  subscribe = (listener: (notice: Notice) => void): (() => void) => this.#voice.subscribe(listener);

  // --- where answers live ---------------------------------------------------------------------------------------

  async hasKept(): Promise<boolean> {
    const mark = readMark();
    if (mark && (mark.n > 0 || mark.gasp)) return true;
    const look = async (): Promise<boolean> =>
      (mark !== null || (await isListed()) === true) && (await this.#device.countRecords()) > 0;
    return within(this.#limits.look, look(), false);
  }

  async choose(place: Place, options?: { readonly expires?: string }): Promise<SaveResult> {
    if (options?.expires !== undefined) this.#clock.keepFor(options.expires);
    this.#place = place;
    // Nobody else can change what is only in this page, and nothing has to go when it is left.
    if (place !== 'none') this.#listen();
    if (place !== 'device') {
      this.#endLife();
      this.#voice.emit({ kind: 'state' });
      return inMemory;
    }
    this.#tracks.renew();
    const first = claimMark();
    // A look that began before the choice was not allowed to make a database.
    const started = this.#starting?.then((reached) => reached || this.#start()) ?? this.#start();
    if (first) askToPersist();
    this.#voice.emit({ kind: 'state' });
    return { saved: (await started) && this.trouble === null, trouble: this.trouble };
  }

  /** Lets go of the device without touching what is kept. What was not saved yet stays in memory. */
  #endLife(): void {
    for (const id of this.#jobs.ids) this.#session.handTo(this.#memory, id);
    this.#jobs.clear();
    this.#session.clear();
    this.#tracks.end();
    this.#own.forget();
    this.#device.forget();
    this.#starting = undefined;
    this.#voice.hush();
  }

  /** Reaches the device once: counts what should be there, replays what an earlier page could not finish. */
  #start(): Promise<boolean> {
    const starting = (this.#starting ??= this.#reach().then((reached) => {
      if (!reached && this.#starting === starting) this.#starting = undefined;
      return reached;
    }));
    return starting;
  }

  async #reach(): Promise<boolean> {
    this.#listen();
    const create = this.#place === 'device';
    const { life } = this.#device;
    try {
      const { meta, found, newer } = await this.#device.start(create);
      if (life !== this.#device.life) return false;
      if (meta) this.#clock.remember(meta);
      this.#voice.tellLoss(this.#tally.missing(found, meta));
      if (newer) this.#voice.setTrouble('newer-version');
      else {
        this.#isWell();
        await this.#replay();
      }
      // An empty database that this page may not fill yet is looked at again after the choice.
      return meta !== null;
    } catch (error) {
      if (life !== this.#device.life || error instanceof Refusal) return false;
      if (error instanceof AbsentError) this.#voice.tellLoss(this.#tally.missing(0, null));
      else this.#voice.setTrouble(troubleOf(error));
      return false;
    }
  }

  /** Writes what an earlier page could not get acknowledged. When that fails again, it stays for the next start. */
  async #replay(): Promise<void> {
    try {
      await replayGasps(this.#device, (id, conflicts) => this.#voice.tellConflicts(id, conflicts));
      this.#tally.note();
    } catch (error) {
      this.#voice.setTrouble(troubleOf(error));
    }
  }

  // --- writing --------------------------------------------------------------------------------------------------

  /** Whether a record is for the device; else it is only in this page. */
  #mayKeep(id: string, place: Place = this.#place): boolean {
    this.#memory.pass(id, place === 'shared-device');
    return place === 'device' && this.#place === 'device' && !this.#tracks.erased.has(id);
  }

  saveDraft(draft: Draft, place?: Place): Promise<SaveResult> {
    if (!isDraft(draft)) {
      console.warn('veerkracht: what was to be saved is not a draft');
      return Promise.resolve({ saved: false, trouble: this.trouble });
    }
    const { id } = draft;
    const key = draftKey(draft);
    const track = this.#tracks.get(id) ?? newTrack(key, draft);
    if (!this.#mayKeep(id, place) || track.over) {
      this.#memory.putDraft(draft);
      return Promise.resolve(inMemory);
    }
    track.hand = draft;
    this.#tracks.set(id, track);
    this.#memory.remove(id);
    this.#session.putDraft(draft);
    const merged = (theirs: Draft): void => {
      if (track.hand === draft) this.#session.putDraft(theirs);
      this.#voice.emit({ kind: 'changed-elsewhere', id });
    };
    const job = draftJob(track, this.#device, (list) => this.#voice.tellConflicts(id, list), merged);
    return this.#jobs.add(key, job).then((result) => ({ draft, ...result }));
  }

  saveAssessment(assessment: Assessment, place?: Place): Promise<SaveResult> {
    const { id, revision } = assessment;
    if (!this.#mayKeep(id, place)) {
      this.#memory.putAssessment(assessment);
      return Promise.resolve(inMemory);
    }
    this.#tracks.finish(id);
    this.#jobs.drop(draftKey(assessment));
    this.#memory.remove(id);
    this.#session.putAssessment(assessment);
    const write = async (): Promise<Outcome> => {
      const ours = await this.#device.writeAssessment(assessment);
      if (!ours) this.#voice.emit({ kind: 'changed-elsewhere', id });
      return { revision: ours ? revision : null };
    };
    return this.#jobs.add(assessmentKey(id), { ids: [id], write, lastGasp: () => ({ v: schema, ...assessment }) });
  }

  saveOwn(record: OwnRecord, place?: Place): Promise<SaveResult> {
    const { id } = record;
    if (!this.#mayKeep(id, place)) {
      this.#memory.putOwn(record);
      return Promise.resolve(inMemory);
    }
    this.#memory.remove(id);
    this.#session.putOwn(record);
    const doubled = (copy: string): void => this.#voice.emit({ kind: 'doubled', id, copy });
    return this.#jobs.add(`o:${id}`, this.#own.job(record, this.#device, doubled));
  }

  importAssessments(list: readonly Assessment[]): Promise<SaveResult> {
    const renamed = list.map((assessment) => ({ ...assessment, id: newId() }));
    const ids = renamed.map(({ id }) => id);
    const target = this.#place === 'device' ? this.#session : this.#memory;
    for (const assessment of renamed) target.putAssessment(assessment);
    if (this.#place !== 'device' || renamed.length === 0) return Promise.resolve({ ...inMemory, ids });
    const write = (): Promise<Outcome> => this.#device.importAssessments(renamed);
    const added = this.#jobs.add(`import:${ids[0]}`, { ids, write, lastGasp: () => null });
    return added.then((result) => ({ ids, ...result }));
  }

  async retry(): Promise<SaveResult> {
    if (this.#place !== 'device') return inMemory;
    if (this.#jobs.ids.length > 0) return this.#jobs.retry();
    const reached = (await this.#start()) && (await this.#look());
    this.#jobs.settle();
    return { saved: reached && this.trouble === null, trouble: this.trouble };
  }

  #saved(ids: readonly string[], { revision }: Outcome): void {
    if (revision !== null) for (const id of ids) this.#tellTabs(id, revision);
    this.#tally.noteCount();
    void this.#start();
  }

  /** A draft that another tab ended lives on in memory only. */
  #ended(id: string, why: 'removed' | 'finished'): void {
    Object.assign(this.#tracks.get(id) ?? {}, { over: true });
    this.#session.handTo(this.#memory, id);
    this.#voice.emit(
      why === 'removed' && !this.#own.has(id) ? { kind: 'erased-elsewhere' } : { kind: 'changed-elsewhere', id },
    );
  }

  /**
   * Judges an error of the device. An empty database while our mark is there was lost, and is made anew; without the
   * mark it was erased, and stays erased.
   *
   * @returns true when the call may be repeated
   */
  async #mend(error: unknown, life: number): Promise<boolean> {
    const why = error instanceof Refusal ? error.why : error instanceof AbsentError ? 'lost' : null;
    if (life !== this.#device.life) return this.#place === 'device' && this.#start();
    if (why === 'lost' && this.#place === 'device' && readMark()) {
      this.#device.forget();
      for (const track of this.#tracks.values()) Object.assign(track, { known: null, sent: 0 });
      this.#starting = undefined;
      return this.#start();
    }
    if (why === 'lost' || why === 'erased') this.#erasedElsewhere();
    else if (why === 'newer') this.#voice.setTrouble('newer-version');
    else if (why === null) this.#voice.setTrouble(troubleOf(error) ?? this.trouble);
    return false;
  }

  // --- reading --------------------------------------------------------------------------------------------------

  async records(): Promise<KeptRecords> {
    const { expiresOn } = this.#clock.stamp();
    const mayRead = this.#place === 'device' || (this.#place === 'undecided' && (await this.hasKept()));
    const kept = mayRead && (await this.#start()) ? await this.#readDevice() : null;
    if (this.#place !== 'device') return overlay(kept ?? noRecords, this.#memory, expiresOn);
    const session = kept ? this.#session.unsaved(this.#jobs.ids, kept.drafts) : this.#session;
    return overlay(kept ?? noRecords, session, expiresOn, this.#memory);
  }

  async #readDevice(mayRepeat = true): Promise<KeptRecords | null> {
    const { life } = this.#device;
    try {
      const { drafts, assessments, own, quarantined } = await this.#device.readAll();
      for (const { key, draft } of drafts) {
        if (!this.#tracks.has(draft.id)) this.#tracks.set(draft.id, newTrack(key, draft, draft, this.#device.foreign));
      }
      this.#own.learn(own);
      const today = localDate(this.#clock.read());
      const old = [...drafts, ...assessments, ...own].filter(({ expiresOn }) => hasExpired(expiresOn, today));
      if (old.length > 0 && this.#clock.trusted && mayRepeat) {
        const count = await this.#device.expire(old, today);
        this.#tally.note();
        if (count > 0) this.#voice.emit({ kind: 'expired', count });
        return await this.#readDevice(false);
      }
      this.#isWell();
      return { drafts: drafts.map(({ draft }) => draft), assessments, own, quarantined };
    } catch (error) {
      return mayRepeat && (await this.#mend(error, life)) ? this.#readDevice(false) : null;
    }
  }

  // --- erasing --------------------------------------------------------------------------------------------------

  async erase(id: string): Promise<EraseResult> {
    const result = await this.#eraseOne(id);
    this.#voice.emit({ kind: 'erased-here', id });
    return result;
  }

  async #eraseOne(id: string): Promise<EraseResult> {
    this.#tracks.erase(id);
    this.#own.forget(id);
    const inPage = Math.max(Number(this.#jobs.dropRecord(id)), this.#memory.remove(id));
    this.#session.remove(id);
    const onDevice = this.#place === 'device' || (this.#place === 'undecided' && (await this.hasKept()));
    if (!onDevice) return { count: inPage, verified: true };
    const { life } = this.#device;
    try {
      const { count, verified } = await this.#device.eraseRecord(id);
      this.#tally.note();
      this.#tellTabs(id, 0);
      return { count: Math.max(count, inPage), verified };
    } catch (error) {
      await this.#mend(error, life);
      return { count: inPage, verified: false };
    }
  }

  async eraseAll(): Promise<EraseResult> {
    const touched = this.#place === 'device' || this.#device.epoch !== null || readMark() !== null;
    const epoch = this.#device.epoch ?? 0;
    this.#place = 'undecided';
    const markGone = removeMark();
    const session = this.#session.clear();
    this.#endLife();
    const memory = this.#memory.clear();
    this.#voice.emit({ kind: 'erased-here', id: null });
    this.#voice.emit({ kind: 'state' });
    this.#listen();
    const before = await isListed();
    const onDevice = before === false ? session : await this.#device.clear().catch(() => session);
    this.#channel?.post({ id: '', rev: 0, epoch: epoch + 1, schema });
    if (before === false) return { count: memory + onDevice, verified: markGone };
    const removed = await this.#store.remove();
    const after = await isStillListed();
    return { count: memory + onDevice, verified: markGone && !after && (removed || !(touched || before)) };
  }

  #erasedElsewhere(): void {
    if (this.#place === 'device') this.#place = 'undecided';
    this.#endLife();
    this.#voice.emit({ kind: 'erased-elsewhere' });
    this.#voice.emit({ kind: 'state' });
  }

  // --- other tabs, coming and going -----------------------------------------------------------------------------

  #listen(): void {
    this.#channel ??= openTabChannel((message) => this.#hear(message), this.options.channel);
    this.#unwatch ??= watchPage({
      hidden: () => {
        if (this.#place !== 'device') return;
        this.#jobs.gasp();
        this.#tally.note();
      },
      left: () => this.leave(),
      back: () => void this.#lookAgain(),
    });
  }

  leave(): void {
    if (this.#memory.left(this.#place === 'shared-device') > 0) this.#voice.emit({ kind: 'state' });
  }

  close(): void {
    this.#unwatch?.();
    this.#channel?.close();
    this.#unwatch = this.#channel = undefined;
    this.#voice.silence();
    this.#device.forget();
  }

  /** Tells the other tabs of a change, in a task of its own: the resident's answer does not wait for it. */
  #tellTabs(id: string, rev: number): void {
    const epoch = this.#device.epoch ?? 0;
    setTimeout(() => this.#channel?.post({ id, rev, epoch, schema }));
  }

  #hear({ id, epoch, schema: theirs }: TabMessage): void {
    if (this.#device.epoch === null && this.#place !== 'device') return;
    if (theirs > schema) this.#voice.setTrouble('newer-version');
    if (id === '') return this.#erasedElsewhere();
    if (epoch !== this.#device.epoch) return void this.#lookAgain();
    this.#device.foreign++;
    this.#heard.add(id);
  }

  /** Back in view, or connected late: was anything changed or erased, and is there anything left to save? */
  async #lookAgain(): Promise<void> {
    if (this.#device.epoch !== null) await this.#look();
    if (this.trouble !== null || this.#jobs.ids.length > 0) await this.retry();
  }

  /** @returns true when the device answered */
  async #look(): Promise<boolean> {
    const { life } = this.#device;
    try {
      if (await this.#device.look()) this.#voice.emit({ kind: 'changed-elsewhere', id: null });
      this.#isWell();
      return true;
    } catch (error) {
      return this.#mend(error, life);
    }
  }

  /** The device answered: trouble is over, unless something could still not be saved. */
  #isWell(): void {
    if (this.trouble !== 'newer-version' && this.#jobs.ids.length === 0) this.#voice.setTrouble(null);
  }
}

let shared: Keeper | undefined;

/**
 * The keeper of this page: every element gets the same one. Nothing is stored, opened or listened to before its first
 * use. With options a separate keeper is made, which takes this one for another tab.
 */
export function openKeeper(): Keeper;
export function openKeeper(options: KeeperOptions): ClosableKeeper;
export function openKeeper(options?: KeeperOptions): Keeper {
  return options ? new DeviceKeeper(options) : (shared ??= new DeviceKeeper({}));
}
