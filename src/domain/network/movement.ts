import { dateMiddle, parseDate } from '../document/dates.js';
import { usualRoles } from '../document/roles.js';
import type { NetworkEvent, Role, Step } from '../document/network-types.js';
import { compare, hasCome, type Cell, type NetworkAt } from './at.js';

/** Days before the date looked at in which a step is "lately". */
export const latelyDays = 365;

/** One issue: consent beside movement. Lists are partner ids, in order of code points unless an order is given. */
export interface Coalition {
  readonly issue: string;
  readonly leads: readonly string[];
  readonly helps: readonly string[];
  readonly allows: readonly string[];
  readonly none: readonly string[];
  /** Only where the audience may see it. */
  readonly against: readonly string[];
  /** Partners whose newest entry the audience may not see. */
  readonly unknown: readonly string[];
  /** Signatures: lets happen, helps or leads. */
  readonly agrees: number;
  /** Partners named by a step that was done lately or is being done. */
  readonly acts: readonly string[];
  readonly steps: number;
  readonly stepsLately: number;
  readonly results: number;
  /** Cells where more is needed than there is; null when the audience may not know. */
  readonly gaps: number | null;
  /** Wide support and no step yet: at least half of the partners agree, and nothing was ever done. A question. */
  readonly wideNoStep: boolean;
  /** Small and moving: at most a third of the partners agree, and at least two steps were done lately. */
  readonly smallMoves: boolean;
}

const heights = { against: 0, none: 1, allows: 2, helps: 3, leads: 4 } as const;

/** Whether more is needed than there is. */
export const isGap = ({ counted }: Cell): boolean =>
  counted.needed !== null && counted.level !== null && heights[counted.needed] > heights[counted.level];

/** Steps done by then. */
export const doneSteps = ({ seen, at }: NetworkAt, issue: string): readonly Step[] =>
  seen.steps.filter((step) => step.issue === issue && step.status === 'done' && hasCome(step.done ?? step.planned, at));

/** Results to be seen by then, of steps that were done. */
export const resultsOf = (network: NetworkAt, issue: string): readonly Step[] =>
  doneSteps(network, issue).filter(
    ({ result, done, planned }) => result !== null && hasCome(result.date ?? done ?? planned, network.at),
  );

const doneOn = ({ done, planned }: Step): string | null => done ?? planned;

/** When a step was stopped, as far as the document tells. */
export const stoppedOn = ({ result, planned }: Step): string | null => result?.date ?? planned;

/** Planned, being done, or done on a day that is still to come; only known for today. */
export const nextSteps = ({ stepsOf, isToday, at }: NetworkAt, issue: string): readonly Step[] =>
  isToday
    ? (stepsOf.get(issue) ?? []).filter(
        (one) =>
          one.status === 'planned' || one.status === 'doing' || (one.status === 'done' && !hasCome(doneOn(one), at)),
      )
    : [];

/** When a step that is still to come is expected. */
export const expectedOn = (step: Step): string | null => (step.status === 'done' ? doneOn(step) : step.planned);

/** It was meant for a day that has passed: not done, and nobody said that it was given up. */
export const isOverdue = ({ at }: NetworkAt, date: string | null): boolean =>
  date !== null && at !== null && (parseDate(date)?.last ?? Infinity) < (parseDate(at)?.last ?? -Infinity);

/** Steps whose result is still to be seen; only known for today. */
export const nextResults = ({ stepsOf, isToday, at }: NetworkAt, issue: string): readonly Step[] =>
  isToday
    ? (stepsOf.get(issue) ?? []).filter(
        (one) => one.status === 'done' && one.result !== null && !hasCome(one.result.date ?? doneOn(one), at),
      )
    : [];

/** Events that are still to come; only known for today. */
export const nextEvents = ({ seen, isToday, at }: NetworkAt): readonly NetworkEvent[] =>
  isToday ? seen.events.filter((one) => !hasCome(one.at, at)) : [];

const isLately = (step: Step, at: string | null): boolean => {
  const end = at === null ? null : parseDate(at);
  const on = step.done ?? step.planned;
  if (!end || on === null) return false;
  return (dateMiddle(on) ?? -Infinity) > end.last - latelyDays;
};

/**
 * Who agrees, helps, leads and acts on an issue, and the two facts a sentence asks about. The shares and the year are
 * our own reading of "brede consensus is mooi, maar beweging is beter" (seed text 000); docs/decisions/movement.md.
 */
export const coalitionOf = (
  network: NetworkAt,
  issue: string,
  order: (a: string, b: string) => number = compare,
): Coalition => {
  const cells = [...(network.ofIssue.get(issue) ?? [])].sort((a, b) => order(a.partner, b.partner));
  const at = (level: Cell['counted']['level']): readonly string[] =>
    cells.filter(({ counted }) => counted.level === level).map(({ partner }) => partner);
  const done = doneSteps(network, issue);
  const lately = done.filter((step) => isLately(step, network.at));
  const doing = nextSteps(network, issue).filter(({ status }) => status === 'doing');
  const acting = new Set([...lately, ...doing].flatMap(({ by }) => by).map((id) => network.inside.get(id) ?? id));
  const [leads, helps, allows] = [at('leads'), at('helps'), at('allows')];
  const agrees = leads.length + helps.length + allows.length;
  const all = network.partners.length;
  return {
    issue,
    leads,
    helps,
    allows,
    none: at('none'),
    against: at('against'),
    unknown: at(null),
    agrees,
    acts: [...acting].filter((id) => network.standing.has(id)).sort(order),
    steps: done.length,
    stepsLately: lately.length,
    results: resultsOf(network, issue).length,
    gaps: network.seen.audience === 'internal' ? cells.filter(isGap).length : null,
    wideNoStep: done.length === 0 && agrees >= 3 && agrees * 2 >= all,
    smallMoves: lately.length >= 2 && agrees > 0 && agrees * 3 <= all,
  };
};

/** One seat: who holds a role; `partner` null = empty. */
export interface Seat {
  readonly role: string;
  readonly usual: boolean;
  readonly label: Role['label'];
  readonly partner: string | null;
}

const place = (role: string): number => (usualRoles.includes(role) ? usualRoles.indexOf(role) : usualRoles.length);

/** Seats of some roles, whatever their order: the usual roles first, of one role the empty seats last. */
export const seatsFor = (roles: readonly Role[], inside: NetworkAt['inside']): readonly Seat[] =>
  roles
    .map(({ role, label, partner }) => ({
      role,
      usual: usualRoles.includes(role),
      label,
      partner: partner === null ? null : (inside.get(partner) ?? partner),
    }))
    .sort(
      (a, b) =>
        place(a.role) - place(b.role) ||
        compare(a.role, b.role) ||
        compare(a.partner ?? '\uffff', b.partner ?? '\uffff') ||
        compare(JSON.stringify(a.label), JSON.stringify(b.label)),
    );

/** Seats of an issue; of the whole network (null). An issue has seats only when the document gives it some. */
export const seatsOf = ({ seen, inside }: NetworkAt, issue: string | null): readonly Seat[] =>
  seatsFor(
    seen.roles.filter((one) => one.issue === issue && (issue !== null || one.group === null)),
    inside,
  );
