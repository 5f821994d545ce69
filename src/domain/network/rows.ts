import { dateMiddle } from '../document/dates.js';
import type { Level, NetworkEvent, Partner, PartnerKind, Step } from '../document/network-types.js';
import type { Text } from '../document/types.js';
import { compare, hasCome, type Cell, type NetworkAt } from './at.js';
import { groupsOf } from './groups.js';
import {
  coalitionOf,
  doneSteps,
  expectedOn,
  isOverdue,
  nextEvents,
  nextResults,
  nextSteps,
  resultsOf,
  seatsOf,
  stoppedOn,
  type Coalition,
  type Seat,
} from './movement.js';

/** How texts of the document become words. */
export type Say = (text: Text) => string;

export type MarkKind = 'step' | 'result' | 'pause' | 'stopped' | 'next';

/** Something on the path of an issue, from the ground up. */
export interface PathMark {
  readonly kind: MarkKind;
  /** Key of the step or event it comes from. */
  readonly key: string;
  readonly title: string;
  /** As exactly as the document gives it. */
  readonly date: string | null;
  readonly until: string | null;
  readonly by: readonly string[];
  /** It is expected on its date, not before it. */
  readonly fixed?: true;
  /** It was meant for a date that has passed. */
  readonly overdue?: true;
  /** Titles of the steps it waits for. */
  readonly after?: readonly string[];
}

export interface IssueRow {
  readonly id: string;
  readonly title: string;
  readonly why: string | null;
  readonly theme: string | null;
  readonly area: string | null;
  readonly status: string | null;
  readonly coalition: Coalition;
  readonly seats: readonly Seat[];
  readonly marks: readonly PathMark[];
}

/** A seat with where it is; neither an issue nor a group = the whole network. */
export interface PlacedSeat extends Seat {
  readonly issue: string | null;
  /** Key of a group. */
  readonly group: string | null;
}

export interface PartnerRow {
  readonly id: string;
  readonly name: string;
  readonly kind: PartnerKind;
  readonly area: string | null;
  readonly parent: string | null;
  readonly contactRole: string | null;
  /** Names of partners merged into this one. */
  readonly holds: readonly string[];
  /** Issues it leads, helps or lets happen, in the order of the document. */
  readonly takesPart: readonly { readonly issue: string; readonly level: Level }[];
  /** Partners it has a relation with, by id. */
  readonly related: readonly string[];
  /** Issues it takes part in and partners it has a relation with. */
  readonly links: number;
  /** The seats it holds: of the network, of issues and of groups. */
  readonly roles: readonly PlacedSeat[];
  /** The last step it did with others or alone. */
  readonly last: { readonly title: string; readonly date: string | null } | null;
}

export interface TimeRow {
  readonly key: string;
  readonly at: string;
  readonly kind: NetworkEvent['kind'];
  readonly title: string;
  readonly text: string | null;
  readonly issue: string | null;
}

/** The facts of all views; the picture is made of these and of nothing else. */
export interface Rows {
  readonly at: string | null;
  readonly issues: readonly IssueRow[];
  /** By number of issues, then by name. */
  readonly partners: readonly PartnerRow[];
  /** Partners by kind, then by name; a cell is null when the partner never said anything. */
  readonly matrix: readonly { readonly partner: string; readonly cells: readonly (Cell | null)[] }[];
  /** Oldest first. */
  readonly events: readonly TimeRow[];
  /** Empty and held seats of the whole network. */
  readonly seats: readonly Seat[];
  /** Every seat: of the network, of its issues and of its groups. */
  readonly allSeats: readonly PlacedSeat[];
}

const middle = (date: string | null): number => (date === null ? Infinity : (dateMiddle(date) ?? Infinity));

const textOrNull = (text: Text | null, say: Say): string | null => (text === null ? null : say(text));

/** What lies on the path of an issue, oldest first, then what comes next. */
const marksOf = (network: NetworkAt, issue: string, paused: boolean, say: Say): readonly PathMark[] => {
  const waitsFor = ({ dependsOn }: Step): readonly string[] =>
    network.seen.steps.filter(({ key }) => dependsOn.includes(key)).map(({ title }) => say(title));
  const mark = (kind: MarkKind, step: Step, date: string | null): PathMark => ({
    kind,
    key: step.key,
    title: say(kind === 'result' && step.result ? step.result.text : step.title),
    date,
    until: null,
    by: [...new Set(step.by.map((id) => network.inside.get(id) ?? id))].sort(compare),
    ...(kind === 'next' && step.status === 'done' && { fixed: true as const }),
    ...(kind === 'next' && isOverdue(network, date) && { overdue: true as const }),
    ...(kind !== 'result' && step.dependsOn.length > 0 && { after: waitsFor(step) }),
  });
  const done = doneSteps(network, issue).map((step) => mark('step', step, step.done ?? step.planned));
  const results = resultsOf(network, issue).map((step) =>
    mark('result', step, step.result?.date ?? step.done ?? step.planned),
  );
  const stopped = (network.stepsOf.get(issue) ?? [])
    .filter((step) => step.status === 'stopped')
    .filter((step) => hasCome(stoppedOn(step), network.at))
    .map((step) => mark('stopped', step, stoppedOn(step)));
  const rank = { step: 0, result: 1, stopped: 2, pause: 3, next: 4 } as const;
  const past = [...done, ...results, ...stopped, ...pausesOf(network, issue, paused, say)].sort(
    (a, b) => by(middle(a.date), middle(b.date)) || rank[a.kind] - rank[b.kind] || compare(a.key, b.key),
  );
  const fixed = { until: null, by: [], fixed: true } as const;
  const next = [
    ...nextSteps(network, issue).map((step) => mark('next', step, expectedOn(step))),
    ...nextResults(network, issue).map((step): PathMark => {
      const { key, title, date, by: who } = mark('result', step, step.result?.date ?? expectedOn(step));
      return { ...fixed, kind: 'next', key: `${key}/result`, title, date, by: who };
    }),
    ...nextEvents(network)
      .filter((one) => one.issue === issue)
      .map(({ key, title, at }): PathMark => ({ ...fixed, kind: 'next', key, title: say(title), date: at })),
  ].sort((a, b) => by(middle(a.date), middle(b.date)) || compare(a.key, b.key));
  return [...past, ...next];
};

const by = (a: number, b: number): number => (a < b ? -1 : a > b ? 1 : 0);

/** A brake on an issue lasts until the next time it is taken up again; a paused issue without one has a bare pause. */
const pausesOf = (network: NetworkAt, issue: string, paused: boolean, say: Say): readonly PathMark[] => {
  const events = inTime(
    network.seen.events.filter((one) => one.issue === issue),
    network.at,
  );
  const marks: PathMark[] = [];
  let restarted = 0;
  events.forEach(({ kind, key, title, at }, index) => {
    // A brake upon a brake is the same pause.
    if (kind !== 'brake' || index < restarted) return;
    const end = events.findIndex((one, next) => next > index && (one.kind === 'restart' || one.kind === 'accelerate'));
    restarted = end < 0 ? Infinity : end;
    marks.push({ kind: 'pause', key, title: say(title), date: at, until: events[end]?.at ?? null, by: [] });
  });
  const open = marks.at(-1)?.until === null;
  return paused && !open
    ? [...marks, { kind: 'pause', key: `pause/${issue}`, title: '', date: null, until: null, by: [] }]
    : marks;
};

const inTime = (events: readonly NetworkEvent[], at: string | null): readonly NetworkEvent[] =>
  events
    .filter((one) => hasCome(one.at, at))
    .map((one, index) => ({ one, index }))
    .sort((a, b) => by(middle(a.one.at), middle(b.one.at)) || a.index - b.index)
    .map(({ one }) => one);

/** Partners in the order of their names, then ids. */
const byName = (partners: readonly Partner[], say: Say): readonly Partner[] =>
  partners
    .map((one) => ({ one, name: say(one.name).toLowerCase() }))
    .sort((a, b) => compare(a.name, b.name) || compare(a.one.id, b.one.id))
    .map(({ one }) => one);

/** The facts of a network at a date as plain rows. */
export const networkRows = (network: NetworkAt, say: Say): Rows => {
  const partners = byName(network.partners, say);
  const inOrder: NetworkAt = { ...network, partners };
  const places = new Map(partners.map(({ id }, place) => [id, place]));
  const order = (a: string, b: string): number => (places.get(a) ?? 0) - (places.get(b) ?? 0);
  const columns = new Map(network.issues.map(({ id }, column) => [id, column]));
  const issues = network.issues.map((one): IssueRow => ({
    id: one.id,
    title: say(one.title),
    why: textOrNull(one.why, say),
    theme: textOrNull(one.theme, say),
    area: textOrNull(one.area, say),
    status: network.isToday ? one.status : null,
    coalition: coalitionOf(network, one.id, order),
    seats: seatsOf(network, one.id),
    marks: marksOf(network, one.id, network.isToday && one.status === 'paused', say),
  }));
  const allSeats = placedSeats(network, say);
  const kinds = [...partners].sort((a, b) => compare(a.kind, b.kind));
  return {
    at: network.at,
    issues,
    partners: partnerRows(inOrder, allSeats, say),
    matrix: kinds.map(({ id }) => {
      const cells = network.issues.map((): Cell | null => null);
      for (const cell of network.ofPartner.get(id) ?? []) cells[columns.get(cell.issue) ?? 0] = cell;
      return { partner: id, cells };
    }),
    events: inTime(network.seen.events, network.at).map(({ key, at, kind, title, text, issue }) => ({
      key,
      at,
      kind,
      title: say(title),
      text: textOrNull(text, say),
      issue,
    })),
    seats: seatsOf(network, null),
    allSeats,
  };
};

const agreeing: readonly (Level | null)[] = ['allows', 'helps', 'leads'];

/** The issues a partner leads, helps or lets happen. */
export const takesPart = (network: NetworkAt, partner: string): PartnerRow['takesPart'] => {
  const levels = new Map<string, Level>();
  for (const { issue, counted } of network.ofPartner.get(partner) ?? [])
    if (counted.level !== null && agreeing.includes(counted.level)) levels.set(issue, counted.level);
  if (levels.size === 0) return [];
  return network.issues.flatMap(({ id }) => {
    const level = levels.get(id);
    return level === undefined ? [] : [{ issue: id, level }];
  });
};

const placedSeats = (network: NetworkAt, say: Say): readonly PlacedSeat[] => {
  const placed = (seats: readonly Seat[], issue: string | null, group: string | null): readonly PlacedSeat[] =>
    seats.map((seat) => ({ ...seat, issue, group }));
  return [
    ...placed(seatsOf(network, null), null, null),
    ...network.issues.flatMap(({ id }) => placed(seatsOf(network, id), id, null)),
    ...[...groupsOf(network, say)]
      .sort((a, b) => compare(a.title, b.title) || compare(a.key, b.key))
      .flatMap(({ key, seats }) => placed(seats, null, key)),
  ];
};

const partnerRows = (network: NetworkAt, seats: readonly PlacedSeat[], say: Say): readonly PartnerRow[] => {
  const related = new Map<string, Set<string>>();
  const relate = (a: string, b: string): void => {
    const set = related.get(a);
    if (set) set.add(b);
    else related.set(a, new Set([b]));
  };
  for (const { from, to } of network.relations) {
    relate(from, to);
    relate(to, from);
  }
  const last = new Map<string, Step>();
  // Nobody knows that a step without a date came after one with a date.
  const day = ({ done, planned }: Step): number => dateMiddle(done ?? planned ?? '') ?? -Infinity;
  const newer = (step: Step, other: Step | undefined): boolean =>
    !other || (by(day(other), day(step)) || compare(other.key, step.key)) < 0;
  for (const { id } of network.issues)
    for (const step of doneSteps(network, id))
      for (const doer of step.by) {
        const standing = network.inside.get(doer) ?? doer;
        if (newer(step, last.get(standing))) last.set(standing, step);
      }
  const held = new Map<string, PlacedSeat[]>();
  for (const seat of seats)
    if (seat.partner !== null) held.set(seat.partner, [...(held.get(seat.partner) ?? []), seat]);
  const names = new Map(network.seen.partners.map((one) => [one.id, say(one.name)]));
  return network.partners
    .map((one): PartnerRow => {
      const part = takesPart(network, one.id);
      const others = [...(related.get(one.id) ?? [])].sort(compare);
      const step = last.get(one.id);
      return {
        id: one.id,
        name: say(one.name),
        kind: one.kind,
        area: textOrNull(one.area, say),
        parent: one.parent,
        contactRole: textOrNull(one.contactRole, say),
        holds: (network.holds.get(one.id) ?? []).map((id) => names.get(id) ?? id),
        takesPart: part,
        related: others,
        links: part.length + others.length,
        roles: held.get(one.id) ?? [],
        last: step ? { title: say(step.title), date: step.done ?? step.planned } : null,
      };
    })
    .sort((a, b) => b.takesPart.length - a.takesPart.length);
};
