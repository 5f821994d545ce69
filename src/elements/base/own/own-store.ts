import { noRecords } from '../../../storage/memory.js';
import type { OwnRecord } from '../../../domain/document/own-types.js';
import { choosePlace } from '../../../storage/choose-place.js';
import type { Keeper, KeeperNotice, KeptOwn, KeptRecords, Place } from '../../../storage/port.js';

/** What the host page allows. */
export type HostStorage = 'ask' | 'none' | 'shared-device';

/** What is said once; the words come at render time. */
export type OwnNotice =
  | { readonly kind: 'kept' | 'here' | 'changed' | 'erased-one' | 'file-made' | 'gone-elsewhere' | 'doubled' | 'idle' }
  | { readonly kind: 'erased'; readonly verified: boolean }
  | { readonly kind: 'changed-elsewhere' | 'erased-elsewhere' | 'recovered' }
  | { readonly kind: 'lost' | 'expired'; readonly count: number };

export interface OwnStoreHost {
  readonly storage: () => HostStorage;
  readonly expires: () => string;
  readonly update: () => void;
  /** A record is really on the device. */
  readonly saved: (record: OwnRecord) => void;
  readonly erased: (count: number) => void;
}

/**
 * One widget's part of what a resident keeps: what is there, where it may live, and what the resident is told of it. It
 * knows the store's port only. Nothing is optimistic: "kept" is said after the device said so.
 */
export class OwnStore {
  kept: KeptRecords = noRecords;
  /** It was looked what is on the device. */
  looked = false;
  notice: OwnNotice | null = null;
  /** The resident's choice on the form, before the first record. */
  choice: Place = 'undecided';
  asking: 'all' | { readonly id: string } | null = null;
  /** The resident made a file of what is only on this screen. */
  #inFile = new Set<OwnRecord>();
  #unsubscribe: (() => void) | null = null;
  /** What the page allowed when it was last looked. */
  #allowed: HostStorage;

  constructor(
    readonly keeper: Keeper,
    private readonly host: OwnStoreHost,
  ) {
    this.#allowed = host.storage();
    this.listen();
  }

  /** The page may allow something else later: what was shown is let go, and it is looked anew. */
  follow(): void {
    const allowed = this.host.storage();
    if (allowed === this.#allowed) return;
    this.#allowed = allowed;
    this.kept = noRecords;
    this.asking = null;
    // Not within the drawing that asks.
    queueMicrotask(() => void this.look());
  }

  /** Hears the keeper, until `end`. */
  listen(): void {
    this.#unsubscribe ??= this.keeper.subscribe((notice) => this.#hear(notice));
  }

  /** Off the page it must not be held by what lives as long as the page. */
  end(): void {
    this.#unsubscribe?.();
    this.#unsubscribe = null;
  }

  /** Looks what is on the device; makes nothing. Where the host keeps nothing, nothing is read either. */
  async look(): Promise<void> {
    if (this.host.storage() === 'ask' && (this.keeper.place !== 'undecided' || (await this.keeper.hasKept()))) {
      await this.#reread();
      // Who keeps something here already, has chosen; it is shown and can be changed.
      if (this.choice === 'undecided' && this.#onDevice) this.choice = 'device';
    } else if (this.keeper.place !== 'undecided') await this.#reread();
    this.looked = true;
    this.host.update();
  }

  get #onDevice(): boolean {
    const { assessments, drafts } = this.kept;
    return assessments.length + drafts.length > 0 || this.#keepsOwn;
  }

  get #keepsOwn(): boolean {
    return this.kept.own.some(({ expiresOn }) => expiresOn !== null);
  }

  async #reread(): Promise<void> {
    const records = await this.keeper.records();
    // Where the page keeps nothing, what another widget keeps on this device is not shown.
    const own = records.own.filter(({ expiresOn }) => expiresOn === null);
    this.kept = this.host.storage() === 'ask' ? records : { ...noRecords, own };
    this.host.update();
  }

  /** Where a record that is saved now would live: what the host fixed, what was chosen here, else the page's place. */
  get place(): Place {
    const fixed = this.host.storage();
    if (fixed !== 'ask') return fixed;
    return this.choice === 'undecided' ? this.keeper.place : this.choice;
  }

  /** The resident still has to say where it may stay. Where such records are kept already, that was said. */
  get mustChoose(): boolean {
    return this.host.storage() === 'ask' && this.keeper.place === 'undecided' && !this.#keepsOwn;
  }

  /** The host lets the resident keep things on the device. */
  get mayKeep(): boolean {
    return this.host.storage() === 'ask';
  }

  /** Something is here that leaving the page would lose, and that the resident did not agree to lose. */
  get unsafe(): boolean {
    if (this.place === 'shared-device') return false;
    return this.kept.own.some(({ record, expiresOn }) => expiresOn === null && !this.#inFile.has(record));
  }

  choose(place: Place): void {
    this.choice = place;
    this.host.update();
  }

  /** Puts a record where the resident wants it. The database is made in the task of the press. */
  async save(record: OwnRecord): Promise<void> {
    const place = this.place === 'undecided' ? 'none' : this.place;
    if (this.keeper.place !== place) void choosePlace(this.keeper, place, this.host.expires());
    this.notice = null;
    const saving = this.keeper.saveOwn(record, place);
    // In memory it stands at once; on the device too it is seen at once, but not called kept.
    await this.#reread();
    const result = await saving;
    if (result.saved) {
      this.host.saved(result.own ?? record);
      this.notice ??= { kind: record.revision > 1 ? 'changed' : 'kept' };
    } else if (place === 'device' && !result.trouble) this.notice = { kind: 'gone-elsewhere' };
    else if (place !== 'device') this.notice = { kind: record.revision > 1 ? 'changed' : 'here' };
    await this.#reread();
  }

  /** Keeps what is only on this screen on the device, after all. */
  async keepNow(records: readonly KeptOwn[]): Promise<void> {
    void this.keeper.choose('device', { expires: this.host.expires() });
    this.choice = 'device';
    this.notice = null;
    const here = records.filter(({ expiresOn }) => expiresOn === null);
    const results = await Promise.all(here.map(({ record }) => this.keeper.saveOwn(record, 'device')));
    results.forEach(({ saved, own }, i) => saved && this.host.saved(own ?? here[i]!.record));
    if (results.every(({ saved }) => saved)) this.notice = { kind: 'kept' };
    await this.#reread();
  }

  /** The one record of which is asked whether to erase it; null when none. */
  get askedOne(): string | null {
    return this.asking !== null && this.asking !== 'all' ? this.asking.id : null;
  }

  ask(what: OwnStore['asking']): void {
    this.asking = what;
    this.host.update();
  }

  async erase(id: string): Promise<void> {
    this.asking = null;
    const { count, verified } = await this.keeper.erase(id);
    this.notice = verified ? { kind: 'erased-one' } : { kind: 'erased', verified };
    await this.#reread();
    this.host.erased(count);
  }

  async eraseAll(): Promise<void> {
    this.asking = null;
    // It is told of what others erased only.
    this.kept = noRecords;
    const { count, verified } = await this.keeper.eraseAll();
    this.choice = 'undecided';
    this.notice = { kind: 'erased', verified };
    this.host.update();
    this.host.erased(count);
  }

  /** Nobody is there any more: what is for this visit only goes. */
  idled(why: 'idle' | 'left'): void {
    this.asking = null;
    this.keeper.leave();
    this.kept = noRecords;
    this.notice = why === 'idle' ? { kind: 'idle' } : null;
    // What is on the device is not for a shared screen.
    if (this.host.storage() === 'ask') void this.#reread();
    else this.host.update();
  }

  retry(): void {
    void this.keeper.retry().then(() => this.#reread());
  }

  madeFile(): void {
    this.#inFile = new Set(this.kept.own.map(({ record }) => record));
    this.notice = { kind: 'file-made' };
    this.host.update();
  }

  #hear(notice: KeeperNotice | { readonly kind: 'state' }): void {
    switch (notice.kind) {
      case 'state':
      case 'trouble':
      case 'conflict':
        break;
      case 'doubled':
        this.notice = { kind: 'doubled' };
        break;
      case 'erased-elsewhere':
        this.choice = 'undecided';
        this.kept = noRecords;
        this.notice = { kind: 'erased-elsewhere' };
        break;
      case 'erased-here':
        if (notice.id !== null) break;
        this.choice = 'undecided';
        if (this.kept.own.length > 0) this.notice = { kind: 'erased-elsewhere' };
        break;
      case 'changed-elsewhere':
        // Not what this very page wrote a moment ago.
        if (this.notice?.kind !== 'gone-elsewhere') this.notice = { kind: 'changed-elsewhere' };
        break;
      default:
        this.notice = notice;
    }
    // Everything was erased, here or elsewhere: to read now would be to look into what is just going.
    const { kind } = notice;
    const all = kind === 'state' || kind === 'erased-elsewhere' || (kind === 'erased-here' && notice.id === null);
    const gone = all && this.keeper.place === 'undecided';
    if (gone) this.kept = noRecords;
    else if (this.looked && (this.host.storage() === 'ask' || this.keeper.place !== 'device')) void this.#reread();
    this.host.update();
  }
}
