import { folded } from '../document/folded.js';
import type { PartnerKind } from '../document/network-types.js';
import type { NetworkAt } from './at.js';
import type { GroupRow } from './groups.js';
import type { Rows, Say } from './rows.js';
import type { Shown } from './scene.js';

/** What a reader searches and filters for; '' = everything. */
export interface Filter {
  readonly search: string;
  readonly theme: string;
  readonly area: string;
  readonly kind: PartnerKind | '';
  /** Key of a group. */
  readonly cluster: string;
  /** Name of a role; of another than the usual ones its label. */
  readonly role: string;
}

export const noFilter: Filter = { search: '', theme: '', area: '', kind: '', cluster: '', role: '' };

export const isFiltered = (filter: Filter): boolean =>
  (Object.keys(noFilter) as (keyof Filter)[]).some((key) => filter[key].trim() !== '');

/**
 * The partners and issues that fit. A partner is found by its name, another name it is known by, or the title of an
 * issue it takes part in; an issue by its title, or by a partner that fits and takes part in it.
 *
 * @returns null when nothing is asked for
 */
export const shownBy = (
  filter: Filter,
  network: NetworkAt,
  rows: Rows,
  groups: readonly GroupRow[],
  say: Say,
): Shown | null => {
  if (!isFiltered(filter)) return null;
  const { theme, area, kind, cluster, role } = filter;
  const sought = folded(filter.search);
  const titled = new Set(rows.issues.filter(({ title }) => folded(title).includes(sought)).map(({ id }) => id));
  const themed = new Set(rows.issues.filter((one) => theme === '' || one.theme === theme).map(({ id }) => id));
  const members = new Set(groups.find(({ key }) => key === cluster)?.members);
  const named = new Map(
    network.seen.partners.map(({ id, name, aliases }) => [id, [name, ...aliases].map((one) => folded(say(one)))]),
  );
  const isNamed = (id: string): boolean =>
    [id, ...(network.holds.get(id) ?? [])].some((one) => named.get(one)?.some((name) => name.includes(sought)));
  const partners = new Set<string>();
  const theirs = new Set<string>();
  for (const one of rows.partners) {
    const fits =
      (kind === '' || one.kind === kind) &&
      (area === '' || one.area === area) &&
      (cluster === '' || members.has(one.id)) &&
      (role === '' || one.roles.some((seat) => seat.role === role)) &&
      (theme === '' || one.takesPart.some(({ issue }) => themed.has(issue))) &&
      (sought === '' || isNamed(one.id) || one.takesPart.some(({ issue }) => titled.has(issue)));
    if (!fits) continue;
    partners.add(one.id);
    const byName = sought === '' || isNamed(one.id);
    for (const { issue } of one.takesPart) if (byName || titled.has(issue)) theirs.add(issue);
  }
  const aboutPartners = kind !== '' || area !== '' || cluster !== '' || role !== '';
  const issues = rows.issues
    .filter(({ id }) => themed.has(id))
    .filter(({ id }) => theirs.has(id) || (!aboutPartners && titled.has(id)));
  return { partners, issues: new Set(issues.map(({ id }) => id)) };
};

/** Each thing that can be chosen, in the order of the rows. */
export const choicesOf = (rows: Rows, groups: readonly GroupRow[]) => {
  const distinct = <T>(list: readonly (T | null)[]): readonly T[] => [
    ...new Set(list.filter((one): one is T => one !== null)),
  ];
  return {
    theme: distinct(rows.issues.map(({ theme }) => theme)),
    area: distinct(rows.partners.map(({ area }) => area)),
    kind: distinct(rows.partners.map(({ kind }) => kind)),
    cluster: groups,
    role: distinct(rows.partners.flatMap(({ roles }) => roles.map(({ role }) => role))),
  };
};
