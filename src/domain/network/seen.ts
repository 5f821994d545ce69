import { mayBeSeen, type Audience } from '../document/audience.js';
import { newest } from '../document/network-shape.js';
import type { Commitment, NetworkDocument } from '../document/network-types.js';

/** A commitment as an audience may see it: level null = there is an entry, and it is not for these eyes. */
export type SeenCommitment = Omit<Commitment, 'level'> & { readonly level: Commitment['level'] | null };

/** A document with only what an audience may see; made before anything is counted, drawn or exported. */
export type SeenNetwork = Omit<NetworkDocument, 'commitments'> & {
  readonly audience: Audience;
  readonly commitments: readonly SeenCommitment[];
};

/**
 * The network as this audience may see it. What stands on a hidden partner or issue goes too: a seat held by a hidden
 * partner is no empty seat. A hidden commitment leaves a mark with its date and without all else, so that its cell is
 * unknown and does not fall back on an older, kinder entry. `needed` and `note` are for `internal`. `against` is never
 * for `public`, whatever the entry says (issue: position against someone is never shown in public). An `asOf` that was
 * not given is the newest date that is left.
 */
export const networkFor = (document: NetworkDocument, audience: Audience): SeenNetwork => {
  const may = mayBeSeen(audience);
  const partners = document.partners.filter(may);
  const issues = document.issues.filter(may);
  const groups = document.groups.filter(may);
  const isPartner = setOf(partners);
  const isIssue = setOf(issues);
  const isGroup = new Set(groups.map(({ key }) => key));
  const steps = document.steps.filter((one) => may(one) && isIssue.has(one.issue));
  const isStep = new Set(steps.map(({ key }) => key));
  const known = (id: string | null, ids: ReadonlySet<string>): boolean => id === null || ids.has(id);
  const seen = {
    ...document,
    audience,
    partners: partners.map((one) => (known(one.parent, isPartner) ? one : { ...one, parent: null })),
    issues,
    commitments: document.commitments
      .filter(({ partner, issue }) => isPartner.has(partner) && isIssue.has(issue))
      .map((one) => {
        if (!may(one) || (one.level === 'against' && audience === 'public'))
          return { ...one, level: null, needed: null, note: null, statedBy: null };
        return audience === 'internal' ? one : { ...one, needed: null, note: null };
      }),
    steps: steps.map((one) => ({
      ...one,
      by: one.by.filter((id) => isPartner.has(id)),
      dependsOn: one.dependsOn.filter((id) => isStep.has(id)),
    })),
    groups: groups.map((one) => ({
      ...one,
      members: one.members.filter((id) => isPartner.has(id)),
      coordinator: known(one.coordinator, isPartner) ? one.coordinator : null,
    })),
    roles: document.roles.filter(
      (one) => may(one) && known(one.partner, isPartner) && known(one.issue, isIssue) && known(one.group, isGroup),
    ),
    relations: document.relations.filter((one) => may(one) && isPartner.has(one.from) && isPartner.has(one.to)),
    events: document.events.filter((one) => may(one) && known(one.issue, isIssue)),
  };
  if (document.asOfGiven || audience === 'internal') return seen;
  // Hidden dates are no "today" either.
  const { commitments } = seen;
  return { ...seen, asOf: newest({ ...seen, commitments: commitments.filter(({ level }) => level !== null) }) };
};

const setOf = (list: readonly { readonly id: string }[]): ReadonlySet<string> => new Set(list.map(({ id }) => id));
