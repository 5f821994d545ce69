import { narrower } from '../../domain/document/audience.js';
import { isDate, parseDate } from '../../domain/document/dates.js';
import { isLink } from '../../domain/document/links.js';
import type { Partner, PartnerKind } from '../../domain/document/network-types.js';
import type { Text } from '../../domain/document/types.js';
import { lastingOfBoth } from '../../domain/network/lasting.js';
import type { SeenNetwork } from '../../domain/network/seen.js';
import { readCsv } from '../csv-read.js';
import { unguarded, writeCsv } from '../csv.js';
import { byName, mergeCandidates, type MergeCandidate } from './names.js';
import {
  dutchDate,
  idFrom,
  kindOf,
  kindWord,
  partnerFieldOf,
  plainWord,
  visibilityOf,
  visibilityWord,
  type PartnerField,
} from './vocabulary.js';

/** One row of the file, as far as it could be read. */
export interface PartnerDraft {
  readonly name: string;
  readonly aliases: readonly string[];
  readonly kind: PartnerKind | null;
  /** The name of the whole it is a department of, as written. */
  readonly parent: string | null;
  readonly area: string | null;
  readonly themes: readonly string[];
  readonly url: string | null;
  readonly contactRole: string | null;
  readonly since: string | null;
  readonly until: string | null;
  /** Null = not said: it is public. */
  readonly visibility: Partner['visibility'] | null;
  /** Rows of the file it comes from; the heading is row 1. */
  readonly rows: readonly number[];
}

/** What could not be read, with its place; the rest of the row stays. */
export interface PartnerNote {
  readonly code:
    | 'no-headings'
    | 'left-out-column'
    | 'no-name'
    | 'unknown-kind'
    | 'unknown-visibility'
    | 'bad-date'
    | 'bad-link'
    | 'bad-order'
    | 'row-long'
    | 'quote-open'
    | 'quote-text'
    | 'encoding'
    | 'too-many'
    | 'unknown-parent';
  readonly row: number;
  readonly field: PartnerField | null;
  /** At most 60 characters of the cell; of a column its heading, or its number when it has none. */
  readonly text: string;
}

export interface PartnersFromCsv {
  readonly partners: readonly PartnerDraft[];
  /** Names that look alike. Nothing is merged: `mergePartners` does that, with the choice of a person. */
  readonly candidates: readonly MergeCandidate[];
  readonly notes: readonly PartnerNote[];
  /** The heading of the column with themes, which a network has no place for; null when there is none. */
  readonly themesColumn: { readonly row: number; readonly text: string } | null;
}

const mostRows = 2000;

const firstDay = (date: string): number => parseDate(date)?.first ?? 0;
const lastDay = (date: string): number => parseDate(date)?.last ?? 0;

/**
 * Partners from a CSV with Dutch or English headings. A row without a name is left out and told; so is one with more
 * cells than there are headings: nobody can say which cell belongs where. Never throws.
 */
export const partnersFromCsv = (text: string): PartnersFromCsv => {
  const { rows, count, flaws } = readCsv(text, { limit: mostRows + 100 });
  const notes: PartnerNote[] = [];
  const note = (code: PartnerNote['code'], row: number, field: PartnerField | null, cell = ''): void =>
    void notes.push({ code, row, field, text: cell.slice(0, 60) });
  for (const { kind, row, column } of flaws)
    note(kind === 'open' ? 'quote-open' : 'quote-text', row, null, rows[row - 1]?.[column - 1]);
  const damaged = rows.findIndex((row) => row.some((cell) => cell.includes('\ufffd')));
  if (damaged >= 0)
    note(
      'encoding',
      damaged + 1,
      null,
      rows[damaged]?.find((cell) => cell.includes('\ufffd')),
    );
  const head = rows.findIndex((row) => row.some((cell) => partnerFieldOf(cell) === 'name'));
  if (head < 0) {
    note('no-headings', 1, null);
    return { partners: [], candidates: [], notes, themesColumn: null };
  }
  const width = rows[head]?.length ?? 0;
  const columns = new Map<PartnerField, number>();
  rows[head]?.forEach((cell, column) => {
    const field = partnerFieldOf(cell);
    if (field && !columns.has(field)) columns.set(field, column);
    // A column without a word in it is not missed.
    else if (rows.slice(head + 1).some((row) => (row[column] ?? '').trim() !== ''))
      note('left-out-column', head + 1, field, cell.trim() || String(column + 1));
  });
  const themes = columns.get('themes');
  const partners: PartnerDraft[] = [];
  const kindsSaid: (string | null)[] = [];
  if (count - head - 1 > mostRows) note('too-many', head + 2 + mostRows, null, String(count - head - 1));
  rows.slice(head + 1, head + 1 + mostRows).forEach((cells, index) => {
    const row = head + 2 + index;
    const cell = (field: PartnerField): string | null => {
      const column = columns.get(field);
      return (
        unguarded(column === undefined ? '' : (cells[column] ?? ''))
          .replace(/\s+/g, ' ')
          .trim() || null
      );
    };
    if (cells.every((value) => value.trim() === '')) return;
    const extra = cells.find((value, column) => column >= width && value.trim() !== '');
    if (extra !== undefined) return note('row-long', row, null, extra.trim());
    const name = cell('name');
    if (name === null) return note('no-name', row, 'name');
    const checked = (field: PartnerField, read: (value: string) => string | null, code: PartnerNote['code']) => {
      const value = cell(field);
      const good = value === null ? null : read(value);
      if (value !== null && good === null) note(code, row, field, value);
      return good;
    };
    const date = (value: string): string | null => {
      const iso = dutchDate(value);
      return iso !== null && isDate(iso) ? iso : null;
    };
    const kindSaid = cell('kind');
    kindsSaid.push(kindSaid === null ? null : (kindOf(kindSaid) ?? plainWord(kindSaid)));
    const since = checked('since', date, 'bad-date');
    let until = checked('until', date, 'bad-date');
    const seenBy = checked('visibility', visibilityOf, 'unknown-visibility') as Partner['visibility'] | null;
    if (since !== null && until !== null && lastDay(until) < firstDay(since)) {
      note('bad-order', row, 'until', cell('until') ?? '');
      until = null;
    }
    partners.push({
      name,
      aliases: listOf(cell('aliases')),
      kind: checked('kind', kindOf, 'unknown-kind') as PartnerKind | null,
      parent: cell('parent'),
      area: cell('area'),
      themes: listOf(cell('themes')),
      url: checked('url', (value) => (isLink(value) ? value : null), 'bad-link'),
      contactRole: cell('contactRole'),
      since,
      until,
      // Whoever may see it was named: what we cannot read is for the fewest.
      visibility: seenBy ?? (cell('visibility') === null ? null : 'internal'),
      rows: [row],
    });
  });
  return {
    partners,
    candidates: mergeCandidates(partners.map((one, place) => ({ ...one, kind: kindsSaid[place] ?? null }))),
    notes,
    themesColumn:
      themes === undefined ? null : { row: head + 1, text: (rows[head]?.[themes] ?? '').trim().slice(0, 60) },
  };
};

/** Names in one cell, with a bar at the end when nothing else says that a comma parts nothing. */
const barred = (names: readonly string[]): string => {
  const cell = names.join(' | ');
  return cell.includes(',') && !cell.includes('|') ? `${cell} |` : cell;
};

const listOf = (cell: string | null): readonly string[] =>
  cell === null
    ? []
    : [
        ...new Set(
          cell
            // A name may have a comma in it; with a bar anywhere, only bars part.
            .split(cell.includes('|') ? '|' : ',')
            .map((part) => part.trim())
            .filter((part) => part !== ''),
        ),
      ];

/**
 * One partner made of several, as someone chose: the first keeps its name, the other names become aliases, and what the
 * first does not say is taken from the next that does. It lasts as long as one of them does.
 *
 * @param choices lists of places in `partners`; a place counts once, in the first list that has it
 */
export const mergePartners = (
  partners: readonly PartnerDraft[],
  choices: readonly (readonly number[])[],
): readonly PartnerDraft[] => {
  const used = new Set<number>();
  const merged = new Map<number, PartnerDraft>();
  for (const choice of choices) {
    const places = [...new Set(choice)].filter((place) => partners[place] && !used.has(place));
    const [first, ...rest] = places.map((place) => partners[place] as PartnerDraft);
    if (!first || rest.length === 0) continue;
    places.forEach((place) => used.add(place));
    merged.set(places[0] as number, rest.reduce(joined, first));
  }
  return partners.flatMap((one, place) => merged.get(place) ?? (used.has(place) ? [] : [one]));
};

const joined = (a: PartnerDraft, b: PartnerDraft): PartnerDraft => ({
  name: a.name,
  aliases: [...new Set([...a.aliases, b.name, ...b.aliases])].filter((name) => name !== a.name),
  kind: a.kind ?? b.kind,
  parent: a.parent ?? b.parent,
  area: a.area ?? b.area,
  themes: [...new Set([...a.themes, ...b.themes])],
  url: a.url ?? b.url,
  contactRole: a.contactRole ?? b.contactRole,
  ...lastingOfBoth(a, b),
  // One of two is for no more readers than each of them.
  visibility: narrower(a.visibility ?? 'public', b.visibility ?? 'public'),
  rows: [...a.rows, ...b.rows],
});

/**
 * A network@1 with these partners, as plain JSON for `readNetwork`. A department finds its whole by name or alias, in
 * any capitals; when it is not there, or stands for itself, that is told and left out. Themes have no place in it.
 */
export const networkOfPartners = (
  partners: readonly PartnerDraft[],
): { readonly document: Readonly<Record<string, unknown>>; readonly notes: readonly PartnerNote[] } => {
  const taken = new Set<string>();
  const ids = partners.map(({ name }) => idFrom(name, taken));
  const find = byName(partners.map(({ name, aliases }, place) => ({ id: ids[place] as string, name, aliases })));
  const notes: PartnerNote[] = [];
  const list = partners.map((one, place) => {
    const found = one.parent === null ? null : find(one.parent);
    const parent = found === ids[place] ? null : found;
    if (one.parent !== null && parent === null)
      notes.push({ code: 'unknown-parent', row: one.rows[0] ?? 0, field: 'parent', text: one.parent.slice(0, 60) });
    const { name, aliases, kind, area, url, contactRole, since, until, visibility } = one;
    const fields = { name, aliases, kind: kind ?? 'other', area, parent, since, until, url, contactRole };
    return { id: ids[place], ...fields, ...(visibility !== null && { visibility }) };
  });
  return { document: { schema: 'veerkracht/network@1', language: 'nl', partners: list, issues: [] }, notes };
};

/**
 * The partners of a network as the same CSV, with Dutch headings; only what the audience may see. Where some are not for
 * everybody, a column says for whom: the file may be opened again.
 */
export const partnersToCsv = (network: SeenNetwork, say: (text: Text) => string): string => {
  const apart = network.partners.some(({ visibility }) => visibility !== 'public');
  const names = new Map(network.partners.map(({ id, name }) => [id, say(name)]));
  const head = [
    'Naam',
    'Ook bekend als',
    'Soort',
    'Afdeling van',
    'Wijk',
    'Website',
    'Rol contactpersoon',
    'Vanaf',
    'Tot',
    ...(apart ? ['Zichtbaar voor'] : []),
  ];
  const rows = network.partners.map((one) => [
    say(one.name),
    barred(one.aliases.map(say)),
    kindWord(one.kind),
    one.parent === null ? null : (names.get(one.parent) ?? null),
    one.area === null ? null : say(one.area),
    one.url,
    one.contactRole === null ? null : say(one.contactRole),
    one.since,
    one.until,
    ...(apart ? [visibilityWord(one.visibility)] : []),
  ]);
  return writeCsv([head, ...rows], { separator: ';', decimal: ',' });
};
