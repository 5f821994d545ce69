import { dateMiddle, parseDate } from '../document/dates.js';
import type { Level, NetworkEvent, StatedAs, Step } from '../document/network-types.js';
import { compare, hasCome, type NetworkAt } from './at.js';
import { mergersOf } from './groups.js';
import {
  doneSteps,
  expectedOn,
  isOverdue,
  nextEvents,
  nextResults,
  nextSteps,
  resultsOf,
  stoppedOn,
} from './movement.js';
import type { Rows, Say } from './rows.js';

export type HistoryKind = NetworkEvent['kind'] | 'step' | 'result' | 'stopped' | 'next' | 'commitment' | 'merger';

/** Something that happened, was said, or is planned. */
export interface HistoryEntry {
  readonly key: string;
  readonly kind: HistoryKind;
  /** As exactly as the document gives it. */
  readonly date: string;
  /** Day number of its middle. */
  readonly middle: number;
  readonly issue: string | null;
  readonly title: string;
  /** The reason, or for whom a result is. */
  readonly text: string | null;
  /** Who did it or said it; of a merger those that became part of the first. */
  readonly partners: readonly string[];
  /** Of a commitment: what was said, and what the same one said before (null = nothing). */
  readonly change: { readonly level: Level; readonly before: Level | null; readonly by: StatedAs } | null;
  /** Of a plan: it is expected on its date, not before it. */
  readonly fixed?: true;
  /** Of a plan: it was meant for a date that has passed. */
  readonly overdue?: true;
}

/** What stands as a flag above the time: events, also those of the whole network that are still to come. */
export const isFlag = ({ kind, issue, change }: HistoryEntry): boolean =>
  ['start', 'accelerate', 'brake', 'restart', 'milestone'].includes(kind) ||
  (kind === 'next' && issue === null && change === null);

/**
 * Everything with a date up to the date looked at, newest first, and before it what is planned (only for today). Entries
 * that have one day keep a fixed order. What an audience may not see is not in it.
 */
export const historyOf = (network: NetworkAt, rows: Rows, say: Say): readonly HistoryEntry[] => {
  const entries: HistoryEntry[] = [];
  const add = (entry: Omit<HistoryEntry, 'middle' | 'date'> & { readonly date: string | null }): void => {
    const middle = entry.date === null ? null : dateMiddle(entry.date);
    if (entry.date !== null && middle !== null) entries.push({ ...entry, date: entry.date, middle });
  };
  const standing = (ids: readonly string[]): readonly string[] => [
    ...new Set(ids.map((id) => network.inside.get(id) ?? id)),
  ];
  for (const { key, at: date, kind, title, text, issue } of rows.events)
    add({ key, kind, date, issue, title, text, partners: [], change: null });
  const step = (kind: HistoryKind, one: Step, date: string | null, ofResult = kind === 'result'): void =>
    add({
      key: ofResult ? `${one.key}/result` : one.key,
      kind,
      date,
      issue: one.issue,
      title: say(ofResult && one.result ? one.result.text : one.title),
      text: ofResult && one.result?.forWhom ? say(one.result.forWhom) : null,
      partners: standing(one.by),
      change: null,
      ...(kind === 'next' && (ofResult || one.status === 'done') && { fixed: true }),
      ...(kind === 'next' && isOverdue(network, date) && { overdue: true }),
    });
  for (const { id } of rows.issues) {
    for (const one of doneSteps(network, id)) step('step', one, one.done ?? one.planned);
    for (const one of resultsOf(network, id)) step('result', one, one.result?.date ?? one.done ?? one.planned);
    for (const one of nextSteps(network, id)) step('next', one, expectedOn(one));
    for (const one of nextResults(network, id)) step('next', one, one.result?.date ?? expectedOn(one), true);
    for (const one of network.stepsOf.get(id) ?? [])
      if (one.status === 'stopped' && hasCome(stoppedOn(one), network.at)) step('stopped', one, stoppedOn(one));
  }
  for (const { key, at: date, title, text, issue } of nextEvents(network))
    add({
      key,
      kind: 'next',
      date,
      issue,
      title: say(title),
      text: text && say(text),
      partners: [],
      change: null,
      fixed: true,
    });
  for (const words of network.planned.values())
    words.forEach(({ partner, issue, at: date, by, level }, place) =>
      add({
        key: `${partner}/${issue}/next/${place}`,
        kind: 'next',
        date,
        issue,
        title: '',
        text: null,
        partners: [partner],
        change: { level, before: null, by },
        fixed: true,
      }),
    );
  for (const { partner, issue, history } of network.cells.values()) {
    const before = new Map<StatedAs, Level>();
    history.forEach(({ at: date, by, level }, place) => {
      add({
        key: `${partner}/${issue}/${place}`,
        kind: 'commitment',
        date,
        issue,
        title: '',
        text: null,
        partners: [partner],
        change: { level, before: before.get(by) ?? null, by },
      });
      before.set(by, level);
    });
  }
  for (const { since, to, from } of mergersOf(network))
    add({
      key: `${to}/${since ?? ''}`,
      kind: 'merger',
      date: since,
      issue: null,
      title: '',
      text: null,
      partners: [to, ...from],
      change: null,
    });
  return entries.sort((a, b) => b.middle - a.middle || compare(a.kind, b.kind) || compare(a.key, b.key));
};

/** A time in which the network went on, or stood on the brake. */
export interface Tempo {
  readonly kind: 'gas' | 'brake' | 'again';
  /** Day numbers. */
  readonly from: number;
  readonly to: number;
}

/**
 * Gas, brake, gas again, as the partners tell it: from the events of the whole network; when those tell nothing of
 * tempo, from the events of all issues. Events of one issue say nothing about the others.
 */
export const tempoOf = ({ events }: Rows, until: string | null): readonly Tempo[] => {
  const telling = events.filter(({ kind }) => kind !== 'milestone');
  const general = telling.filter(({ issue }) => issue === null);
  const used = general.some(({ kind }) => kind === 'brake') ? general : telling;
  const end = until === null ? null : (parseDate(until)?.last ?? null);
  const spans: { kind: Tempo['kind']; from: number; to: number }[] = [];
  let braked = false;
  for (const { kind, at } of used) {
    const from = dateMiddle(at);
    if (from === null) continue;
    const brakes = kind === 'brake';
    const last = spans.at(-1);
    if (last && (last.kind === 'brake') === brakes) continue;
    if (last) last.to = from;
    spans.push({ kind: brakes ? 'brake' : braked ? 'again' : 'gas', from, to: from });
    braked ||= brakes;
  }
  const last = spans.at(-1);
  if (last) last.to = Math.max(last.from, end ?? last.from);
  return spans.filter(({ from, to }) => to > from);
};
