import type { Level, PartnerKind } from '../document/network-types.js';
import { networkAt, type NetworkAt } from './at.js';
import { networkRows, type IssueRow, type PartnerRow, type Rows, type Say } from './rows.js';
import type { SeenNetwork } from './seen.js';

/** Issues side by side in one picture; more are paged. */
export const issuesOnPage = 4;
/** Partners on the ground by name; more stand there by kind, with counts. */
export const mostNames = 24;

export interface SceneOptions {
  /** ISO date; default the document's `asOf`. */
  readonly at?: string | null;
  /** From 0; a page that is not there is the nearest that is. */
  readonly page?: number;
  readonly issuesOnPage?: number;
  /** Most partners on the ground by name; more are kinds. */
  readonly names?: number;
  /** Only these on the ground and on the paths; numbers stay those of all. */
  readonly shown?: Shown | null;
  readonly say: Say;
}

/** What a reader searches and filters for. */
export interface Shown {
  readonly partners: ReadonlySet<string>;
  readonly issues: ReadonlySet<string>;
}

/** One place on the ground: a partner, or all partners of a kind. */
export interface GroundPlace {
  readonly key: string;
  readonly kind: PartnerKind;
  readonly family: Family;
  /** Null for a kind: its word comes from the dictionary. */
  readonly name: string | null;
  readonly partners: readonly string[];
  /** Takes part in an issue of this page. */
  readonly inCoalition: boolean;
}

/** The shape that marks a partner: square, circle, diamond, triangle, and a ring for the rest. */
export type Family = 'government' | 'care' | 'welfare' | 'residents' | 'other';

/** From a place on the ground to the card of an issue. Places and columns are counted from 0. */
export interface Thread {
  readonly place: number;
  readonly column: number;
  /** Which of the card's `slots` it comes from, in the order of the ground, so that threads of one card do not cross. */
  readonly slot: number;
  readonly slots: number;
  /** The strongest of the partners it stands for. */
  readonly level: Level;
  readonly count: number;
}

export interface Path extends IssueRow {
  readonly column: number;
  /** Marks below the horizon: height of the path, not a grade. */
  readonly height: number;
}

/** Ground, paths and horizon: places are whole numbers, the drawing gives them room. */
export interface Scene {
  readonly title: string | null;
  readonly ambition: string | null;
  readonly at: string | null;
  readonly page: number;
  readonly pages: number;
  readonly paths: readonly Path[];
  /** The highest path of all pages, so that a page is not a magnifier. */
  readonly highest: number;
  readonly ground: readonly GroundPlace[];
  readonly threads: readonly Thread[];
  /** Partners that stand by themselves. */
  readonly partners: number;
  readonly rows: Rows;
}

const families: Readonly<Record<PartnerKind, Family>> = {
  municipality: 'government',
  insurer: 'government',
  care: 'care',
  'mental-health': 'care',
  youth: 'care',
  gp: 'care',
  welfare: 'welfare',
  housing: 'welfare',
  education: 'welfare',
  informal: 'residents',
  neighbourhood: 'residents',
  other: 'other',
};
export const familyOf = (kind: PartnerKind): Family => families[kind];

/**
 * The picture of a network: the same document gives the same scene, whatever the order of its partners, relations,
 * roles and groups. All numbers in it are those of `rows`.
 */
export const networkScene = (seen: SeenNetwork, options: SceneOptions): Scene => {
  const network = options.at === undefined ? networkAt(seen) : networkAt(seen, options.at);
  return sceneOf(network, networkRows(network, options.say), options);
};

/** The same for rows that are there already. */
export const sceneOf = (
  network: NetworkAt,
  rows: Rows,
  { page: wanted = 0, issuesOnPage: wantedMost = issuesOnPage, names = mostNames, shown = null, say }: SceneOptions,
): Scene => {
  const most = Math.max(1, Math.trunc(wantedMost) || 1);
  const issues = pagedOrder(shown ? rows.issues.filter(({ id }) => shown.issues.has(id)) : rows.issues, most);
  const partners = shown ? rows.partners.filter(({ id }) => shown.partners.has(id)) : rows.partners;
  const pages = Math.max(1, Math.ceil(issues.length / most));
  const page = Math.min(pages - 1, Math.max(0, Math.trunc(wanted) || 0));
  const onPage = issues.slice(page * most, (page + 1) * most);
  const columns = new Map(onPage.map(({ id }, column) => [id, column]));
  const ground = groundOf(partners, columns, names);
  const { title, ambition } = network.seen;
  return {
    title: title === null ? null : say(title),
    ambition: ambition === null ? null : say(ambition.text),
    at: rows.at,
    page,
    pages,
    paths: onPage.map((row, column) => ({ ...row, column, height: row.marks.length })),
    highest: rows.issues.reduce((high, { marks }) => Math.max(high, marks.length), 0),
    ground,
    threads: threadsOf(partners, ground, columns),
    partners: rows.partners.length,
    rows,
  };
};

const standsOut = ({ coalition }: IssueRow): boolean => coalition.wideNoStep || coalition.smallMoves;

/** Issues that ask for attention come on the first page; apart from that, and on one page, the order is the document's. */
export const pagedOrder = (issues: readonly IssueRow[], most: number): readonly IssueRow[] =>
  issues.length <= most ? issues : [...issues.filter(standsOut), ...issues.filter((one) => !standsOut(one))];

interface Standing {
  readonly place: GroundPlace;
  readonly mean: number;
}

const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/**
 * The ground from left to right: at the mean column of the issues of the page (the barycentre rule of Sugiyama and
 * others, 1981), ties by name; who takes part in none of them stands at the end.
 */
const groundOf = (
  partners: readonly PartnerRow[],
  columns: ReadonlyMap<string, number>,
  names: number,
): readonly GroundPlace[] => {
  const columnsOf = ({ takesPart }: PartnerRow): readonly number[] =>
    takesPart.flatMap(({ issue }) => columns.get(issue) ?? []);
  const mean = (all: readonly number[]): number =>
    all.length === 0 ? Infinity : all.reduce((sum, value) => sum + value, 0) / all.length;
  const standing: Standing[] = [];
  if (partners.length <= names) {
    for (const one of partners) {
      const own = columnsOf(one);
      standing.push({
        mean: mean(own),
        place: {
          key: one.id,
          kind: one.kind,
          family: familyOf(one.kind),
          name: one.name,
          partners: [one.id],
          inCoalition: own.length > 0,
        },
      });
    }
  } else {
    const kinds = new Map<PartnerKind, PartnerRow[]>();
    for (const one of partners) kinds.set(one.kind, [...(kinds.get(one.kind) ?? []), one]);
    for (const [kind, members] of kinds) {
      const own = members.flatMap(columnsOf);
      const [single] = members;
      // One of its kind stands there by itself.
      const alone = members.length === 1 && single ? single : null;
      standing.push({
        mean: mean(own),
        place: {
          key: alone?.id ?? kind,
          kind,
          family: familyOf(kind),
          name: alone?.name ?? null,
          partners: members.map(({ id }) => id).sort(order),
          inCoalition: own.length > 0,
        },
      });
    }
  }
  return standing
    .sort(
      (a, b) =>
        (a.mean < b.mean ? -1 : a.mean > b.mean ? 1 : 0) ||
        order((a.place.name ?? '').toLowerCase(), (b.place.name ?? '').toLowerCase()) ||
        order(a.place.key, b.place.key),
    )
    .map(({ place }) => place);
};

const ranks: Readonly<Record<Level, number>> = { against: 0, none: 1, allows: 2, helps: 3, leads: 4 };

const threadsOf = (
  partners: readonly PartnerRow[],
  ground: readonly GroundPlace[],
  columns: ReadonlyMap<string, number>,
): readonly Thread[] => {
  const rows = new Map(partners.map((one) => [one.id, one]));
  const threads: Thread[] = [];
  for (const [issue, column] of columns) {
    const ends: { place: number; level: Level; count: number }[] = [];
    ground.forEach((place, index) => {
      const levels = place.partners.flatMap(
        (id) => rows.get(id)?.takesPart.find((part) => part.issue === issue)?.level ?? [],
      );
      const [first, ...rest] = levels;
      if (first === undefined) return;
      const level = rest.reduce((most, one) => (ranks[one] > ranks[most] ? one : most), first);
      ends.push({ place: index, level, count: levels.length });
    });
    ends.forEach((end, slot) => threads.push({ ...end, column, slot, slots: ends.length }));
  }
  return threads;
};

/** How many pairs of threads cross. */
export const crossings = (threads: readonly Thread[]): number => {
  let count = 0;
  const end = ({ column, slot, slots }: Thread): number => column + (slot + 0.5) / Math.max(1, slots);
  threads.forEach((a, index) => {
    for (const b of threads.slice(index + 1)) if ((a.place - b.place) * (end(a) - end(b)) < 0) count++;
  });
  return count;
};
