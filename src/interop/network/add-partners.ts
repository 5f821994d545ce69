import { readNetwork } from '../../domain/document/network.js';
import { networkCaps } from '../../domain/document/network-shape.js';
import type { NetworkDocument, Partner } from '../../domain/document/network-types.js';
import type { Problem, Text } from '../../domain/document/types.js';
import { networkDocumentFile } from '../../domain/network/file.js';
import { byName, mergeCandidates, type MergeCandidate } from './names.js';
import type { PartnerDraft, PartnerNote, PartnersFromCsv } from './partners-csv.js';
import { idFrom, plainWord } from './vocabulary.js';

/** Two partners that may be one, by id; the first was there before, or stands higher in the file. */
export interface PartnerPair {
  readonly kept: string;
  readonly gone: string;
  readonly why: MergeCandidate['why'];
}

export interface AddedPartners {
  /** The document with every partner of the file as a partner of its own. Nothing is merged. */
  readonly document: NetworkDocument;
  /** Ids of those that came from the file. */
  readonly added: readonly string[];
  /** Offered to a person; `partnersMerged` of the domain makes one of two. */
  readonly pairs: readonly PartnerPair[];
  readonly notes: readonly PartnerNote[];
  /** What the reader of documents would not take; those partners were left out. */
  readonly problems: readonly Problem[];
}

/**
 * Puts the partners of a CSV into a network. A department finds its whole by name or alias, in the file or in the
 * network. More than a network may hold are not put in. Themes have no place in it; that is told.
 *
 * @param say a text in the language of the document
 */
export const addPartners = (
  document: NetworkDocument,
  { partners: drafts, candidates, notes, themesColumn }: PartnersFromCsv,
  say: (text: Text) => string,
): AddedPartners => {
  const room = networkCaps.partners - document.partners.length;
  const some = drafts.slice(0, Math.max(0, room));
  const told = [...notes];
  if (themesColumn && drafts.some(({ themes }) => themes.length > 0))
    told.unshift({ code: 'left-out-column', ...themesColumn, field: 'themes' });
  if (some.length < drafts.length)
    told.push({ code: 'too-many', row: drafts[some.length]?.rows[0] ?? 0, field: null, text: String(drafts.length) });
  const taken = new Set(document.partners.map(({ id }) => id));
  const ids = some.map(({ name }) => idFrom(name, taken));
  const find = byName([
    ...some.map(({ name, aliases }, place) => ({ id: ids[place] as string, name, aliases })),
    ...document.partners.map(({ id, name, aliases }) => ({ id, name: say(name), aliases: aliases.map(say) })),
  ]);
  const fresh = some.map((draft, place): Partner => {
    const id = ids[place] as string;
    const found = draft.parent === null ? null : find(draft.parent);
    const parent = found === id ? null : found;
    if (draft.parent !== null && parent === null)
      told.push({ code: 'unknown-parent', row: draft.rows[0] ?? 0, field: 'parent', text: draft.parent.slice(0, 60) });
    return partnerOf(draft, id, parent);
  });
  // A kind that is said and not known is still another kind than any other.
  const unknown = new Map(
    notes.flatMap(({ code, row, text }) => (code === 'unknown-kind' ? [[row, text] as const] : [])),
  );
  const kinds = new Map(
    some.map((draft, place) => {
      const said = unknown.get(draft.rows[0] ?? 0);
      return [ids[place] as string, draft.kind ?? (said === undefined ? null : plainWord(said))] as const;
    }),
  );
  // The reader is the judge of what came from outside.
  const { value, problems } = readNetwork(
    networkDocumentFile({ ...document, partners: [...document.partners, ...fresh] }),
  );
  const read = new Set(value?.partners.map(({ id }) => id) ?? []);
  const added = fresh.filter(({ id }) => read.has(id));
  const byId = new Map(value?.partners.map((one) => [one.id, one]) ?? []);
  const partners = [...document.partners, ...added.map(({ id }) => byId.get(id) as Partner)];
  const kept = new Set(added.map(({ id }) => id));
  const inFile = candidates.flatMap(({ places: [a, b], why }): PartnerPair[] => {
    const [first, second] = [ids[a], ids[b]];
    return first !== undefined && second !== undefined && kept.has(first) && kept.has(second)
      ? [{ kept: first, gone: second, why }]
      : [];
  });
  return {
    document: value && added.length > 0 ? { ...document, partners } : document,
    added: added.map(({ id }) => id),
    pairs: [...withThose(document, added, kinds, say), ...inFile],
    notes: told,
    problems: problems.filter(({ code }) => code !== 'unknown-key'),
  };
};

const partnerOf = (draft: PartnerDraft, id: string, parent: string | null): Partner => {
  const { name, aliases, kind, area, url, contactRole, since, until, visibility } = draft;
  const fields = { name, aliases, kind: kind ?? 'other', area, parent, since, until, url, contactRole } as const;
  return { id, key: id, ...fields, visibility: visibility ?? 'public' };
};

/** Pairs of one that was here and one from the file, also by an alias of the one that was here. */
const withThose = (
  document: NetworkDocument,
  added: readonly Partner[],
  kinds: ReadonlyMap<string, string | null>,
  say: (text: Text) => string,
): readonly PartnerPair[] => {
  const named = (one: Partner, name: Text, kind: string | null) => ({
    id: one.id,
    name: say(name),
    kind,
    parent: one.parent,
  });
  const here = document.partners.flatMap((one) =>
    [one.name, ...one.aliases].map((name) => named(one, name, one.kind === 'other' ? null : one.kind)),
  );
  const list = [...here, ...added.map((one) => named(one, one.name, kinds.get(one.id) ?? null))];
  const pairs = new Map<string, PartnerPair>();
  for (const { places, why } of mergeCandidates(list)) {
    const [a, b] = places;
    if (a >= here.length || b < here.length) continue;
    const [kept, gone] = [list[a]?.id ?? '', list[b]?.id ?? ''];
    const before = pairs.get(`${kept}\n${gone}`);
    if (!before || (before.why === 'part' && why === 'same')) pairs.set(`${kept}\n${gone}`, { kept, gone, why });
  }
  return [...pairs.values()];
};
