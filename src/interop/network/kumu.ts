import { readNetwork } from '../../domain/document/network.js';
import type { Commitment, Issue, NetworkDocument, Partner, Relation } from '../../domain/document/network-types.js';
import { isPlainRecord, type PlainRecord } from '../../domain/document/plain-record.js';
import { plainCopy } from '../../domain/document/plain-copy.js';
import type { Parsed, Text } from '../../domain/document/types.js';
import type { SeenNetwork } from '../../domain/network/seen.js';
import { toldCommitments } from '../../domain/network/told.js';
import { mergeCandidates, type MergeCandidate } from './names.js';
import {
  idFrom,
  kindOf,
  kindWord,
  levelOf,
  levelWord,
  plainWord,
  relationOf,
  relationWord,
  statedAsOf,
  statedAsWord,
  visibilityOf,
  visibilityWord,
} from './vocabulary.js';

/** What was read with a doubt, or has no place in a network@1; it is kept and goes back. */
export interface KumuNote {
  readonly code:
    'no-label' | 'unknown-kind' | 'unknown-relation' | 'unknown-by' | 'unknown-end' | 'self-loop' | 'loose-end';
  /** `connections[4]` */
  readonly path: string;
  readonly text: string;
}

/** The file as it was, for the way back. Opaque. */
export interface KumuKept {
  readonly root: PlainRecord;
  /** Element or connection by the key of what it became; `read` is what would be written for it unchanged. */
  readonly entries: ReadonlyMap<string, { readonly raw: PlainRecord; readonly read: string; readonly place: number }>;
  readonly elements: readonly { readonly raw: unknown; readonly place: number }[];
  readonly connections: readonly { readonly raw: unknown; readonly place: number }[];
}

export interface KumuNetwork extends Parsed<NetworkDocument> {
  readonly notes: readonly KumuNote[];
  /** Elements whose names look alike, as places in `value.partners`; nothing is merged. */
  readonly candidates: readonly MergeCandidate[];
  readonly kept: KumuKept;
}

const issueType = 'Onderwerp';
const issuePrefix = 'issue:';

const textOf = (raw: unknown): string | null => (typeof raw === 'string' && raw.trim() !== '' ? raw.trim() : null);
/** What came from outside has no words of its own when it is an object. */
const short = (value: unknown): string =>
  (typeof value === 'object' ? JSON.stringify(value) : String(value)).slice(0, 60);
const listIn = (raw: PlainRecord, name: string): readonly unknown[] =>
  Array.isArray(raw[name]) ? (raw[name] as readonly unknown[]) : [];

/** Kumu writes a field of several choices as a list. */
const single = (raw: unknown): unknown => (Array.isArray(raw) && raw.length === 1 ? raw[0] : raw);

/** A word we know, or what was there for the reader to refuse: what somebody kept from others is never made public. */
const seenByOf = (raw: unknown): unknown => {
  const one = single(raw);
  return typeof one === 'string' ? (visibilityOf(one) ?? textOf(one)) : (one ?? null);
};

/** Elements become partners and issues, connections relations and commitments. Never throws; nothing is merged. */
export const networkFromKumu = (raw: unknown): KumuNetwork => {
  const copied = plainCopy(raw);
  const root = isPlainRecord(copied.value) ? copied.value : null;
  const notes: KumuNote[] = [];
  const none: KumuKept = { root: {}, entries: new Map(), elements: [], connections: [] };
  if (!root) {
    const problems = copied.problems.some(({ fatal }) => fatal)
      ? copied.problems
      : [{ path: '', code: 'not-object' as const, fatal: true }];
    return { value: null, problems, notes, candidates: [], kept: none };
  }
  const { partners, issues, ends, places, left } = elementsOf(listIn(root, 'elements'), notes);
  const relations: PlainRecord[] = [];
  const commitments: PlainRecord[] = [];
  const leftConnections: { raw: unknown; place: number }[] = [];
  const sources = new Map<string, { raw: PlainRecord; place: number }>(places);
  const endOf = (value: unknown, path: string): string | null => {
    if (typeof value !== 'string') return null;
    const exact = ends.get(value);
    const found = exact ?? ends.get(`~${plainWord(value)}`) ?? null;
    if (!exact && found) notes.push({ code: 'loose-end', path, text: short(value) });
    return found;
  };
  listIn(root, 'connections').forEach((one, place) => {
    const path = `connections[${place}]`;
    const from = isPlainRecord(one) ? endOf(one['from'], `${path}.from`) : null;
    const to = isPlainRecord(one) ? endOf(one['to'], `${path}.to`) : null;
    const refuse = (code: KumuNote['code'], value: unknown): void => {
      notes.push({ code, path, text: short(value) });
      leftConnections.push({ raw: one, place });
    };
    if (!isPlainRecord(one)) return refuse('unknown-end', one);
    if (from === null || to === null) return refuse('unknown-end', from === null ? one['from'] : one['to']);
    if (from === to) return refuse('self-loop', one['from']);
    const type = textOf(one['type']);
    const visibility = seenByOf(one['Zichtbaar voor']);
    if (to.startsWith(issuePrefix) && !from.startsWith(issuePrefix) && type !== null && levelOf(type) !== null) {
      const said = single(one['Door']) ?? '';
      const by = typeof said !== 'string' ? null : said.trim() === '' ? 'organisation' : statedAsOf(said);
      // The word of a person is not one of the organisation: nobody guesses whose it is.
      if (by === null) return refuse('unknown-by', said);
      sources.set(`commitments/${commitments.length}`, { raw: one, place });
      commitments.push({
        partner: from,
        issue: to.slice(issuePrefix.length),
        level: levelOf(type),
        needed: typeof one['Nodig'] === 'string' ? (levelOf(one['Nodig']) ?? one['Nodig']) : null,
        by,
        statedBy: textOf(one['Gezegd door']),
        at: textOf(one['Op']),
        note: textOf(one['Notitie']),
        visibility,
      });
      return;
    }
    if (from.startsWith(issuePrefix) || to.startsWith(issuePrefix)) return refuse('unknown-relation', type);
    const kind = type === null ? null : relationOf(type);
    if (type !== null && kind === null) notes.push({ code: 'unknown-relation', path, text: short(type) });
    const strength = typeof one['strength'] === 'number' ? one['strength'] : null;
    sources.set(`relations/${relations.length}`, { raw: one, place });
    relations.push({
      from,
      to,
      kind: kind ?? 'other',
      strength,
      since: textOf(one['Vanaf']),
      until: textOf(one['Tot']),
      visibility,
    });
  });
  const parsed = readNetwork({ schema: 'veerkracht/network@1', partners, issues, commitments, relations });
  const written = parsed.value ? entriesOf(parsed.value, String) : [];
  const entries = new Map(
    written.flatMap(({ key, fields }) => {
      const source = sources.get(key);
      return source ? [[key, { ...source, read: JSON.stringify(fields) }] as const] : [];
    }),
  );
  // What the reader left out goes back too.
  for (const [key, source] of sources) {
    if (entries.has(key)) continue;
    (places.has(key) ? left : leftConnections).push(source);
  }
  const { elements: _elements, connections: _connections, ...rest } = root;
  return {
    ...parsed,
    notes,
    candidates: mergeCandidates(
      (parsed.value?.partners ?? []).map(({ name, kind, parent }) => ({
        name: String(name),
        kind: kind === 'other' ? null : kind,
        parent,
      })),
    ),
    kept: { root: rest, entries, elements: left, connections: leftConnections },
  };
};

interface Elements {
  readonly partners: readonly PlainRecord[];
  readonly issues: readonly PlainRecord[];
  /** Id, label, and `~` + plain label → id; issues with their prefix. */
  readonly ends: ReadonlyMap<string, string>;
  readonly places: ReadonlyMap<string, { raw: PlainRecord; place: number }>;
  readonly left: { raw: unknown; place: number }[];
}

const elementsOf = (list: readonly unknown[], notes: KumuNote[]): Elements => {
  const partners: PlainRecord[] = [];
  const issues: PlainRecord[] = [];
  const ends = new Map<string, string>();
  const places = new Map<string, { raw: PlainRecord; place: number }>();
  const left: { raw: unknown; place: number }[] = [];
  const taken = new Set<string>();
  for (const one of list) if (isPlainRecord(one) && typeof one['id'] === 'string') taken.add(one['id']);
  const used = new Set<string>();
  const found: { end: string; label: string }[] = [];
  list.forEach((one, place) => {
    const label = isPlainRecord(one) ? textOf(one['label']) : null;
    if (!isPlainRecord(one) || label === null) {
      notes.push({ code: 'no-label', path: `elements[${place}]`, text: '' });
      left.push({ raw: one, place });
      return;
    }
    const own = textOf(one['id']);
    const id = own !== null && !used.has(own) ? own : idFrom(label, taken);
    used.add(id);
    // An id of our making is in no file: nothing there can mean it.
    const named = (end: string): void => {
      if (id === own) ends.set(id, end);
      found.push({ end, label });
    };
    const type = textOf(one['type']);
    const visibility = seenByOf(one['Zichtbaar voor']);
    const lasting = { since: textOf(one['Vanaf']), until: textOf(one['Tot']), area: textOf(one['Wijk']), visibility };
    if (type === issueType) {
      const issue = id.startsWith(issuePrefix) ? id.slice(issuePrefix.length) : id;
      places.set(`${issuePrefix}${issue}`, { raw: one, place });
      named(`${issuePrefix}${issue}`);
      issues.push({
        id: issue,
        title: label,
        why: textOf(one['Waarom']),
        theme: textOf(one['Thema']),
        status: textOf(one['Status']),
        ...lasting,
      });
      return;
    }
    const kind = type === null ? null : kindOf(type);
    if (type !== null && kind === null)
      notes.push({ code: 'unknown-kind', path: `elements[${place}]`, text: short(type) });
    places.set(`partner:${id}`, { raw: one, place });
    named(id);
    const aliases = Array.isArray(one['Ook bekend als']) ? one['Ook bekend als'] : [];
    partners.push({
      id,
      name: label,
      aliases,
      kind: kind ?? 'other',
      parent: textOf(one['Afdeling van']),
      url: textOf(one['Website']),
      contactRole: textOf(one['Rol contactpersoon']),
      ...lasting,
    });
  });
  // Ids go before labels, labels before labels in other capitals; of two alike the first.
  for (const spelling of [(label: string) => label, (label: string) => `~${plainWord(label)}`])
    for (const { end, label } of found) if (!ends.has(spelling(label))) ends.set(spelling(label), end);
  return { partners, issues, ends, places, left };
};

type Fields = Readonly<Record<string, unknown>>;

const given = (fields: Fields): Fields =>
  Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== null && !(Array.isArray(value) && value.length === 0)),
  );

interface Written {
  readonly key: string;
  readonly element: boolean;
  readonly fields: Fields;
}

/** What is written for each entry, in the document's language. */
const entriesOf = (
  network: Pick<SeenNetwork, 'asOf' | 'asOfGiven' | 'partners' | 'issues' | 'commitments' | 'relations'>,
  say: (text: Text) => string,
): readonly Written[] => {
  const said = (text: Text | null): string | null => (text === null ? null : say(text));
  const seenBy = ({ visibility }: { readonly visibility: Partner['visibility'] }, usual = 'public'): string | null =>
    visibility === usual ? null : visibilityWord(visibility);
  const partner = (one: Partner): Fields =>
    given({
      id: one.id,
      label: say(one.name),
      type: kindWord(one.kind),
      'Ook bekend als': one.aliases.map(say),
      'Afdeling van': one.parent,
      Wijk: said(one.area),
      Website: one.url,
      'Rol contactpersoon': said(one.contactRole),
      Vanaf: one.since,
      Tot: one.until,
      'Zichtbaar voor': seenBy(one),
    });
  const issue = (one: Issue): Fields =>
    given({
      id: `${issuePrefix}${one.id}`,
      label: say(one.title),
      type: issueType,
      Waarom: said(one.why),
      Thema: said(one.theme),
      Wijk: said(one.area),
      Status: one.status,
      Vanaf: one.since,
      Tot: one.until,
      'Zichtbaar voor': seenBy(one),
    });
  const relation = (one: Relation): Fields =>
    given({
      from: one.from,
      to: one.to,
      type: relationWord(one.kind),
      direction: one.kind === 'works-with' ? 'mutual' : 'directed',
      strength: one.strength,
      Vanaf: one.since,
      Tot: one.until,
      'Zichtbaar voor': seenBy(one),
    });
  const commitment = (one: Commitment): Fields =>
    given({
      from: one.partner,
      to: `${issuePrefix}${one.issue}`,
      type: levelWord(one.level),
      direction: 'directed',
      Door: one.by === 'person' ? statedAsWord('person') : null,
      'Gezegd door': said(one.statedBy),
      Op: one.at,
      Nodig: one.needed === null ? null : levelWord(one.needed),
      Notitie: said(one.note),
      'Zichtbaar voor': seenBy(one, one.level === 'against' ? 'internal' : 'public'),
    });
  return [
    ...network.partners.map((one) => ({ key: `partner:${one.id}`, element: true, fields: partner(one) })),
    ...network.issues.map((one) => ({ key: `${issuePrefix}${one.id}`, element: true, fields: issue(one) })),
    // What may not be seen is not written, not even that it is there, nor what was said before it.
    ...toldCommitments(network).map((one) => ({ key: one.key, element: false, fields: commitment(one) })),
    ...network.relations.map((one) => ({ key: one.key, element: false, fields: relation(one) })),
  ];
};

/** Fields that stand for something in a network: when they are not written anew, they are gone. */
const own: ReadonlySet<string> = new Set([
  'id',
  'label',
  'from',
  'to',
  'type',
  'direction',
  'strength',
  'Ook bekend als',
  'Afdeling van',
  'Wijk',
  'Website',
  'Rol contactpersoon',
  'Vanaf',
  'Tot',
  'Zichtbaar voor',
  'Waarom',
  'Thema',
  'Status',
  'Door',
  'Gezegd door',
  'Op',
  'Nodig',
  'Notitie',
]);
const othersOf = (raw: PlainRecord): Fields => Object.fromEntries(Object.entries(raw).filter(([key]) => !own.has(key)));

/**
 * The network as a Kumu blueprint: partners and issues as elements, relations and commitments as connections. Steps,
 * results, roles, groups and events have no place in it; texts are written in one language. For `internal` what came
 * from a Kumu file goes back as it was when it was not changed, with what had no place in a network@1. Others get only
 * what a network@1 knows: nobody said who may see the rest.
 *
 * @param kept from `networkFromKumu`
 */
export const networkToKumu = (
  network: SeenNetwork,
  say: (text: Text) => string,
  kept?: KumuKept,
): { readonly elements: readonly unknown[]; readonly connections: readonly unknown[] } => {
  const all = network.audience === 'internal' ? kept : undefined;
  const parts = {
    elements: [] as { raw: unknown; place: number }[],
    connections: [] as { raw: unknown; place: number }[],
  };
  for (const { key, element, fields } of entriesOf(network, say)) {
    const before = kept?.entries.get(key);
    const raw =
      !before || !all
        ? fields
        : before.read === JSON.stringify(fields)
          ? before.raw
          : { ...othersOf(before.raw), ...fields };
    parts[element ? 'elements' : 'connections'].push({ raw, place: before?.place ?? Infinity });
  }
  const inOrder = (own: readonly { raw: unknown; place: number }[], left: KumuKept['elements']): readonly unknown[] =>
    [...own, ...left].sort((a, b) => (a.place < b.place ? -1 : a.place > b.place ? 1 : 0)).map(({ raw }) => raw);
  return {
    elements: inOrder(parts.elements, all ? all.elements : []),
    connections: inOrder(parts.connections, all ? all.connections : []),
    ...(all ? all.root : {}),
  };
};
