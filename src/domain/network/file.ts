import { lean } from '../document/lean.js';
import type { NetworkDocument } from '../document/network-types.js';
import type { SeenCommitment, SeenNetwork } from './seen.js';
import { toldCommitments } from './told.js';

/** A key that only says where an entry stood in its file. */
const placed = (key: string, list: string): boolean => new RegExp(`^${list}/\\d+$`).test(key);

type Keyed = { readonly key: string; readonly visibility: string };

const entry = ({ key: _key, visibility, ...rest }: Keyed, usual = 'public'): object =>
  lean({ ...rest, visibility: visibility === usual ? null : visibility });

/** The same, with the id by which others know it; one that only tells its place goes without. */
const named =
  (list: string, refersTo?: ReadonlySet<string>) =>
  (one: Keyed, place: number): object => {
    const own = !placed(one.key, list) || (refersTo?.has(one.key) ?? false) || one.key !== `${list}/${place}`;
    return { ...(own && { id: one.key }), ...entry({ ...one, id: null } as Keyed) };
  };

const commitmentFile = (one: SeenCommitment): object => entry(one, one.level === 'against' ? 'internal' : 'public');

/**
 * The network as a file: a network@1 that reads back to the same. Give it all there is, or what an audience may see
 * (`networkFor`). Where the newest word of a partner on an issue may not be seen, older words stay out too
 * (`toldCommitments`).
 */
export const networkDocumentFile = (network: NetworkDocument | SeenNetwork): object => {
  const { schema, title, language, source, asOf, ambition, partners, issues, groups, roles, relations, events } =
    network;
  const seated = new Set(roles.flatMap(({ group }) => group ?? []));
  const waitedFor = new Set(network.steps.flatMap(({ dependsOn }) => dependsOn));
  const steps = network.steps.map((one) => ({ ...one, result: one.result && lean(one.result) }));
  return {
    schema,
    ...lean({
      title,
      language: language === 'nl' ? null : language,
      source: source && lean(source),
      // The newest date of all entries may be one that not everybody may know: it is found again by who reads the file.
      asOf: network.asOfGiven || ('audience' in network && network.audience !== 'internal') ? asOf : null,
      ambition: ambition && lean({ ...ambition, source: ambition.source && lean(ambition.source) }),
    }),
    partners: partners.map((one) => entry(one)),
    issues: issues.map((one) => entry(one)),
    commitments: toldCommitments(network).map(commitmentFile),
    steps: steps.map(named('steps', waitedFor)),
    groups: groups.map(named('groups', seated)),
    roles: roles.map((one) => entry(one)),
    relations: relations.map((one) => entry(one)),
    events: events.map(named('events')),
  };
};
