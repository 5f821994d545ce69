import { dateMiddle } from '../document/dates.js';
import type { Relation } from '../document/network-types.js';
import { compare, hasBegun, hasCome } from './at.js';
import type { SeenCommitment, SeenNetwork } from './seen.js';

/** A commitment with what it says. */
type ToldCommitment = SeenCommitment & { readonly level: NonNullable<SeenCommitment['level']> };
type Given = Pick<SeenNetwork, 'asOf' | 'asOfGiven' | 'commitments' | 'relations'>;

interface Placed {
  readonly one: SeenCommitment;
  readonly middle: number;
  readonly place: number;
}

/** Partner → one name for all that were drawn as one with it at some time up to `asOf`. */
const togetherOf = (relations: readonly Relation[], asOf: string | null): ((id: string) => string) => {
  const into = new Map<string, string>();
  const top = (id: string): string => {
    let at = id;
    for (let next = into.get(at); next !== undefined; next = into.get(at)) at = next;
    return at;
  };
  for (const { kind, from, to, since } of relations) {
    if (kind !== 'merged-into' || !hasBegun(since, asOf)) continue;
    const [a, b] = [top(from), top(to)];
    if (a !== b) into.set(a, b);
  }
  return top;
};

/**
 * The commitments a file for an audience may hold. Where a word may not be seen, those before it stay out too: a reader
 * of the file would take an old, kinder word for the last one. That goes for all partners that are drawn as one, and of
 * an organisation for what somebody there said as a person, unless it said something itself since, that may be seen.
 *
 * @param network what the audience sees; a document of the whole comes back as it is
 */
export const toldCommitments = ({ asOf, asOfGiven, commitments, relations }: Given): readonly ToldCommitment[] => {
  const isTold = (
    one: SeenCommitment,
  ): one is SeenCommitment & { readonly level: NonNullable<SeenCommitment['level']> } => one.level !== null;
  const whole = commitments.filter(isTold);
  if (whole.length === commitments.length) return whole;
  const together = togetherOf(relations, asOf);
  const cells = new Map<string, Placed[]>();
  commitments.forEach((one, place) => {
    // A plan that may not be seen hides nothing yet. A "today" that was found without it does not make it a plan.
    if (one.level === null && asOfGiven && !hasCome(one.at, asOf)) return;
    const middle = one.at === null ? -Infinity : (dateMiddle(one.at) ?? -Infinity);
    const key = `${together(one.partner)}\n${one.issue}`;
    const cell = cells.get(key);
    if (cell) cell.push({ one, middle, place });
    else cells.set(key, [{ one, middle, place }]);
  });
  const out = new Set<SeenCommitment>();
  for (const cell of cells.values()) if (cell.some(({ one }) => one.level === null)) leaveOut(cell, out);
  return whole.filter((one) => !out.has(one));
};

/** Puts what may not be told of one cell into `out`. */
const leaveOut = (cell: Placed[], out: Set<SeenCommitment>): void => {
  // The order in which words hold (`at.ts`).
  cell.sort(
    (a, b) =>
      (a.middle < b.middle ? -1 : a.middle > b.middle ? 1 : 0) ||
      compare(a.one.partner, b.one.partner) ||
      a.place - b.place,
  );
  const of = (by: SeenCommitment['by']): readonly Placed[] => cell.filter(({ one }) => one.by === by);
  const after = (list: readonly Placed[]): readonly Placed[] =>
    list.slice(list.map(({ one }) => one.level).lastIndexOf(null) + 1);
  const organisations = of('organisation');
  const said = after(organisations);
  const hidden = said.length < organisations.length;
  const stays = new Set(said.map(({ one }) => one));
  for (const { one, middle } of after(of('person')))
    if (!hidden || said.some((word) => word.one.partner === one.partner && word.middle <= middle)) stays.add(one);
  for (const { one } of cell) if (!stays.has(one)) out.add(one);
};
