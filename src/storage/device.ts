import { entries, promisifyRequest as answer } from 'idb-keyval';
import type { OwnRecord } from '../domain/document/own-types.js';
import type { Assessment } from '../domain/document/types.js';
import { doubtFor, hasExpired, watched, type Stamp } from './expiry.js';
import type { GuardedStore } from './guarded.js';
import { newEpoch, newId } from './ids.js';
import { mergeAssessment, mergeDrafts, rebaseDraft, type Merged } from './merge.js';
import { canonical } from './plain.js';
import type { Draft } from './port.js';
import {
  assessmentIn,
  assessmentKey,
  draftIn,
  draftKey,
  isCounted,
  isKeyOf,
  isNewer,
  isOwnKey,
  metaKey,
  ownIn,
  ownKey,
  preserved,
  readMeta,
  recordOf,
  refuseLarge,
  schema,
  setAside,
  sortRecords,
  type Meta,
  type Sorted,
} from './records.js';
import type { Track } from './tracks.js';

/** Why the store refuses a write that the browser would have done. Nothing is written then. */
export class Refusal extends Error {
  /**
   * @param why `erased`: everything was erased in another tab; `lost`: the database is empty; `newer`: a newer widget
   * wrote it; `removed`, `finished`: the draft was erased, or became an assessment, in another tab; `superseded`: this
   * tab itself went on
   */
  constructor(readonly why: 'erased' | 'lost' | 'newer' | 'removed' | 'finished' | 'superseded') {
    super(why);
  }
}

/** What became of a draft. */
export interface DraftWritten extends Merged {
  /** The device holds another draft than the one in hand: merged, or at a higher revision. */
  readonly changed: boolean;
  /** Revision of the copy in hand that was written. */
  readonly sent: number;
}

/** What became of an import. */
export interface Imported {
  /** Null when nothing was written. */
  readonly revision: number | null;
  /** Ids under which something was added. */
  readonly added: readonly string[];
  /** Where each of the list stands: under its own id, or that of what was there already. */
  readonly ids: readonly string[];
}

interface Change<T> {
  readonly value: T;
  /** How many counted records came or went; null when nothing was written. */
  readonly added: number | null;
}

/** Every transaction on the database. `meta` and the records it is about are always compared and written in one of them. */
export class Device {
  /** As last read or written by this tab; null until the device was reached. */
  #meta: Meta | null = null;
  /** The latest time that was believed, as the transaction under way found it. */
  #seen = 0;
  /** Raised when another tab has written, or may have: then what is known of the records must be read again. */
  foreign = 0;
  /** Raised when the database ends; calls from before then are refused. */
  life = 0;

  constructor(
    private readonly store: GuardedStore,
    /** Read at the moment of writing. @param seen the latest time that was believed */
    private readonly stamp: (seen: number) => Stamp,
  ) {}

  /** Life of the database; null until it was reached. */
  get epoch(): number | null {
    return this.#meta?.epoch ?? null;
  }

  get count(): number {
    return this.#meta?.count ?? 0;
  }

  get lastRev(): number {
    return this.#meta?.lastRev ?? -1;
  }

  /** Starts anew: the next call may make a database. */
  forget(): void {
    this.life++;
    this.#meta = null;
    this.foreign++;
    this.store.close();
  }

  #know(meta: Meta): void {
    if (meta.epoch !== this.epoch || meta.lastRev >= this.lastRev) this.#meta = meta;
  }

  /** `meta` after one more write. @param added how many counted records came or went */
  #next(meta: Meta, added: number, at: number): Meta {
    return { ...watched(meta, at), count: Math.max(0, meta.count + added), lastRev: meta.lastRev + 1 };
  }

  #stamp(): Stamp {
    return this.stamp(this.#seen);
  }

  /** One readwrite transaction: compares `meta`, does the plan, raises `meta`. */
  #write<T>(plan: (store: IDBObjectStore, calm: boolean) => Promise<Change<T>>, evenNewer = false): Promise<T> {
    const { life } = this;
    let meta!: Meta;
    return this.store
      .use('readwrite', async (store) => {
        meta = this.#admit(await answer<unknown>(store.get(metaKey)), life) ?? (await this.#firstMeta(store));
        if (isNewer(meta) && !evenNewer) throw new Refusal('newer');
        const calm = meta.lastRev === this.lastRev;
        if (!calm) this.foreign++;
        const { value, added } = await plan(store, calm);
        if (added !== null) {
          meta = this.#next(meta, added, this.#stamp().at);
          store.put(meta, metaKey);
        }
        return value;
      })
      .then(
        (value) => {
          if (life === this.life) this.#know(meta);
          return value;
        },
        (error: unknown) => {
          this.foreign++;
          throw error;
        },
      );
  }

  /** @returns null when there is no `meta` yet and this is the first time we look */
  #admit(raw: unknown, life: number): Meta | null {
    if (life !== this.life) throw new Refusal('superseded');
    const meta = readMeta(raw);
    this.#seen = meta?.seen ?? 0;
    if (this.epoch === null) return meta;
    if (!meta) throw new Refusal('lost');
    if (meta.epoch !== this.epoch) throw new Refusal('erased');
    return meta;
  }

  async #firstMeta(store: IDBObjectStore): Promise<Meta> {
    const keys = await answer(store.getAllKeys());
    const meta = {
      v: schema,
      epoch: newEpoch(),
      count: keys.filter(isCounted).length,
      lastRev: 0,
      seen: this.#stamp().at,
    };
    store.put(meta, metaKey);
    return meta;
  }

  /** Reaches the device for the first time, or anew. @returns its `meta` and how many records there are */
  async start(create: boolean): Promise<{ meta: Meta | null; found: number; newer: boolean }> {
    const { life } = this;
    const result = await this.store.use('readwrite', async (store) => {
      const [raw, keys] = await Promise.all([answer<unknown>(store.get(metaKey)), answer(store.getAllKeys())]);
      const found = keys.filter(isCounted).length;
      const newer = isNewer(raw);
      const old = this.#admit(raw, life) ?? (create ? await this.#firstMeta(store) : null);
      const meta = old && watched(old, this.#stamp().at);
      // So that a loss is told once, and a clock that is wrong today is measured against today tomorrow.
      const isNews = meta && (meta.count !== found || meta.doubt || old.doubt || meta.seen - old.seen > doubtFor);
      if (isNews && !newer) store.put({ ...meta, count: found }, metaKey);
      return { meta, found, newer };
    });
    if (result.meta && life === this.life) this.#know({ ...result.meta, count: result.found });
    return result;
  }

  /** How many records there are. Never makes a database. */
  countRecords(): Promise<number> {
    return this.store.use('readonly', (store) =>
      answer(store.getAllKeys()).then((keys) => keys.filter(isCounted).length),
    );
  }

  /** @returns true when another tab has written since we last looked */
  async look(): Promise<boolean> {
    const { life } = this;
    const raw = await this.store.use('readonly', (store) => answer<unknown>(store.get(metaKey)));
    const meta = this.#admit(raw, life);
    const moved = meta !== null && meta.lastRev !== this.lastRev;
    if (moved) {
      this.foreign++;
      this.#know(meta);
    }
    return moved;
  }

  async readAll(): Promise<Sorted> {
    const { life } = this;
    const sorted = sortRecords(await entries(this.store.use));
    const meta = this.#admit(sorted.meta, life);
    if (meta && meta.lastRev !== this.lastRev) {
      this.foreign++;
      this.#know(meta);
    }
    return sorted;
  }

  /** Writes the newest copy of a draft, merged with the device's. */
  async writeDraft(track: Track): Promise<DraftWritten> {
    const { hand, known, foreign } = track;
    const life = this.life;
    const mayHurry = known !== null && foreign === this.foreign && hand.revision > known.revision;
    const written = (mayHurry && (await this.#hurry(track, known))) || (await this.#writeCarefully(track));
    if (life === this.life) Object.assign(track, { known: written.draft, sent: written.sent, foreign: this.foreign });
    return written;
  }

  /**
   * The usual case, no slower than writing blindly: both records are put while `meta` is still being read. When that
   * shows that another tab has written, the transaction is aborted, and nothing has happened.
   *
   * @returns null when it has to be done carefully
   */
  async #hurry(track: Track, known: Draft): Promise<DraftWritten | null> {
    const { hand, sent } = track;
    const before = this.#meta;
    if (!before || track.over) return null;
    const merged = mergeDrafts(rebaseDraft(hand, sent, known), known, known);
    const stamp = this.stamp(before.seen);
    const meta = this.#next(before, 0, stamp.at);
    const moved = new Error('moved');
    try {
      await this.store.use('readwrite', (store) => {
        const checking = answer<unknown>(store.get(metaKey)).then((raw) => {
          const found = readMeta(raw);
          const same = found?.epoch === before.epoch && found.lastRev === before.lastRev && !isNewer(found);
          if (!same) throw moved;
          // Nothing can change any more: the browser need not report on both puts first.
          store.transaction.commit();
        });
        // A put that throws ends the transaction, and this with it; that is told once.
        checking.catch(() => undefined);
        this.#put(store, track.key, merged.draft, stamp);
        store.put(meta, metaKey);
        return checking;
      });
    } catch (error) {
      if (error === moved) return null;
      this.foreign++;
      throw error;
    }
    this.#know(meta);
    return { ...merged, changed: merged.draft !== hand, sent: hand.revision };
  }

  async #writeCarefully(track: Track): Promise<DraftWritten> {
    return this.#write(async (store, calm) => {
      if (track.over) throw new Refusal('superseded');
      const { hand, known, sent, foreign } = track;
      const { there, value: theirs } =
        calm && known !== null && foreign === this.foreign
          ? { there: true, value: known }
          : await this.#readForWrite(store, track.key, draftIn);
      const ours = known ? rebaseDraft(hand, sent, known) : hand;
      if (!there) {
        if (await answer(store.getKey(assessmentKey(hand.id)))) throw new Refusal('finished');
        if (known) throw new Refusal('removed');
      }
      const merged = theirs ? mergeDrafts(ours, theirs, known) : { draft: ours, conflicts: [], ahead: true };
      if (merged.ahead) this.#put(store, track.key, merged.draft);
      const value = { ...merged, changed: merged.draft !== hand, sent: hand.revision };
      return { value, added: !merged.ahead ? null : there ? 0 : 1 };
    });
  }

  /** Writes changes that an earlier page could not get acknowledged. A draft that is gone by now stays gone. */
  replayDraft(changes: Draft): Promise<readonly Merged['conflicts'][number][]> {
    const key = draftKey(changes);
    return this.#write(async (store) => {
      const { there, value: theirs } = await this.#readForWrite(store, key, draftIn);
      if (!there && (changes.base > 0 || (await answer(store.getKey(assessmentKey(changes.id)))))) {
        return { value: [], added: null };
      }
      const { draft, conflicts, ahead } = theirs
        ? mergeDrafts(changes, theirs)
        : { draft: changes, conflicts: [], ahead: true };
      if (ahead) this.#put(store, key, draft);
      this.foreign++;
      return { value: conflicts, added: ahead ? (there ? 0 : 1) : null };
    });
  }

  /** Writes an assessment and removes its draft. @returns false when the device has a newer one, which stays */
  writeAssessment(assessment: Assessment): Promise<boolean> {
    const key = assessmentKey(assessment.id);
    const draft = draftKey(assessment);
    return this.#write(async (store) => {
      const hasDraft = (await answer(store.getKey(draft))) !== undefined;
      const { there, value: theirs } = await this.#readForWrite(store, key, assessmentIn);
      const next = theirs ? mergeAssessment(assessment, theirs) : assessment;
      if (next) this.#put(store, key, next);
      if (hasDraft) store.delete(draft);
      const added = (there ? 0 : 1) - (hasDraft ? 1 : 0);
      return {
        value: next !== null || theirs?.revision === assessment.revision,
        added: next || hasDraft ? added : null,
      };
    });
  }

  /**
   * Writes a check-in or an own experience. One that another tab changed since this tab saw it is not overwritten:
   * then this one is put beside it as a copy. One that another tab erased stays erased.
   *
   * @param isSeen whether this tab wrote or read that copy; asked within the transaction
   * @param kept whether this tab knows it to be on the device
   * @returns what stands there now, and whether it is a copy
   */
  writeOwn(
    record: OwnRecord,
    isSeen: (theirs: OwnRecord) => boolean,
    kept: () => boolean,
  ): Promise<{ readonly record: OwnRecord; readonly copied: boolean }> {
    return this.#write(async (store) => {
      const keys = (await answer(store.getAllKeys())).map(String);
      const found = keys.find((key) => isOwnKey(key) && isKeyOf(key, record.id));
      const key = found ?? ownKey(record, this.#stamp().updated);
      const { there, value: theirs } = await this.#readForWrite(store, key, ownIn);
      if (!there && kept()) throw new Refusal('removed');
      const same = theirs !== null && ownContent(theirs) === ownContent(record);
      if (same) return { value: { record: theirs, copied: false }, added: null };
      const copied = theirs !== null && !isSeen(theirs);
      const next = copied
        ? { ...record, id: newId(), revision: 1 }
        : { ...record, revision: Math.max(record.revision, (theirs?.revision ?? 0) + 1) };
      this.#put(store, copied ? ownKey(next, this.#stamp().updated) : key, next);
      return { value: { record: next, copied }, added: there && !copied ? 0 : 1 };
    });
  }

  /** Adds assessments whose content is not there yet. @param list with new ids */
  importAssessments(list: readonly Assessment[]): Promise<Imported> {
    return this.#write(async (store) => {
      const stored = await answer<unknown[]>(store.getAll(IDBKeyRange.bound('a:', 'a;')));
      const there = new Map(stored.map(assessmentIn).map((one) => [contentOf(one), one?.id]));
      const ids = list.map((assessment) => there.get(contentOf(assessment)) ?? assessment.id);
      const fresh = list.filter(({ id }, i) => id === ids[i]);
      for (const assessment of fresh) this.#put(store, assessmentKey(assessment.id), assessment);
      const [added, some] = [fresh.map(({ id }) => id), fresh.length > 0];
      return { value: { revision: some ? 0 : null, added, ids }, added: some ? added.length : null };
    });
  }

  /** Puts in quarantine what is too large for a record. @param from where it was */
  setAside(from: string, raw: unknown): Promise<void> {
    return this.#write((store) => {
      const [key, record] = setAside(from, raw, 'too-large');
      store.put(record, key);
      return Promise.resolve({ value: undefined, added: 0 });
    });
  }

  /** Removes all keys that match; checked again by a second look. */
  async erase(matches: (key: string) => boolean): Promise<{ count: number; verified: boolean }> {
    const count = await this.#write(async (store) => {
      const keys = (await answer(store.getAllKeys())).filter((key) => matches(String(key)));
      for (const key of keys) store.delete(key);
      const counted = keys.filter(isCounted).length;
      const quarantined = keys.filter((key) => String(key).startsWith('q:')).length;
      return { value: counted + quarantined, added: keys.length > 0 ? -counted : null };
    }, true);
    const left = await this.store.use('readonly', (store) => answer(store.getAllKeys()));
    return { count, verified: !left.some((key) => matches(String(key))) };
  }

  eraseRecord(id: string): Promise<{ count: number; verified: boolean }> {
    return this.erase((key) => isKeyOf(key, id));
  }

  /** Removes records whose last day is over, unless they were written again meanwhile. */
  async expire(records: readonly { readonly key: string }[], today: string): Promise<number> {
    return this.#write(async (store) => {
      let gone = 0;
      for (const { key } of records) {
        const raw = await answer<{ expiresOn?: unknown } | undefined>(store.get(key));
        if (!raw || !hasExpired(raw.expiresOn, today)) continue;
        store.delete(key);
        gone++;
      }
      this.foreign++;
      return { value: gone, added: gone > 0 ? -gone : null };
    });
  }

  /** Empties the store and ends its epoch, so that a tab that does not hear of it refuses to write. @returns how many records went */
  async clear(): Promise<number> {
    return this.store.use('readwrite', async (store) => {
      const [raw, keys] = await Promise.all([answer<unknown>(store.get(metaKey)), answer(store.getAllKeys())]);
      const meta = readMeta(raw);
      store.clear();
      const epoch = (meta?.epoch ?? newEpoch()) + 1;
      store.put({ v: schema, epoch, count: 0, lastRev: 0, seen: this.#stamp().at }, metaKey);
      return keys.filter((key) => isCounted(key) || String(key).startsWith('q:')).length;
    });
  }

  #put(store: IDBObjectStore, key: string, document: Draft | Assessment | OwnRecord, stamp = this.#stamp()): void {
    const record = recordOf(document, stamp.updated, stamp.expiresOn);
    store.put(record, key);
    // Afterwards, while the browser is at work: the mistake aborts the transaction.
    refuseLarge(record);
  }

  /** The record under a key; what would be lost by overwriting it is put aside first. */
  async #readForWrite<T>(
    store: IDBObjectStore,
    key: string,
    read: (raw: unknown) => T | null,
  ): Promise<{ readonly there: boolean; readonly value: T | null }> {
    const raw = await answer<unknown>(store.get(key));
    if (raw === undefined) return { there: false, value: null };
    if (isNewer(raw)) throw new Refusal('newer');
    const value = read(raw);
    const aside = preserved(key, raw, value !== null);
    if (aside) store.put(aside[1], aside[0]);
    return { there: true, value };
  }
}

/** What an assessment says, apart from its name and number: equal for two imports of one file. */
export const contentOf = (assessment: Assessment | null): string =>
  assessment ? canonical({ ...assessment, id: '', revision: 0 }) : '';

/** What an own record says, apart from its number. */
export const ownContent = (record: OwnRecord): string => canonical({ ...record, revision: 0 });
