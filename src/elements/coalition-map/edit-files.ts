import { jsonText } from '../../domain/document/json-text.js';
import { readNetwork } from '../../domain/document/network.js';
import { isPlainRecord } from '../../domain/document/plain-record.js';
import { parseJson } from '../../domain/document/parse-json.js';
import type { Audience } from '../../domain/document/indicator-types.js';
import type { Text } from '../../domain/document/types.js';
import { networkDocumentFile } from '../../domain/network/file.js';
import { networkFor } from '../../domain/network/seen.js';
import { addPartners } from '../../interop/network/add-partners.js';
import { networkFromKumu, networkToKumu } from '../../interop/network/kumu.js';
import { partnersFromCsv, partnersToCsv } from '../../interop/network/partners-csv.js';
import { partsTrouble, type FileTrouble } from '../base/file-trouble.js';
import { textOfFile } from '../base/open-file.js';
import type { OwnFile } from '../base/save-file.js';
import { Importing, type EditState } from './edit-import.js';

/** What came of a file that was opened. */
export type Opened =
  | { readonly what: 'network'; readonly state: EditState; readonly trouble: FileTrouble | null }
  | { readonly what: 'partners'; readonly importing: Importing; readonly trouble: FileTrouble | null }
  | { readonly what: 'trouble'; readonly trouble: FileTrouble };

/** Longest name of a file that is shown. */
const shownName = 80;

/**
 * Reads a file: our own network, one of Kumu, or a list of partners. A list is put beside what is open; a network comes
 * in its place. Names that look alike are offered, never made one here.
 *
 * @param now what is open
 */
export const openFile = async (file: File, now: EditState, say: (text: Text) => string): Promise<Opened> => {
  const read = await textOfFile(file);
  if (read === 'large') return { what: 'trouble', trouble: { what: 'large' } };
  if (read === 'unread') return { what: 'trouble', trouble: { what: 'unread', problems: [] } };
  const { text } = read;
  const name = file.name.slice(0, shownName);
  return /^\s*[{[]/.test(text.replace(/^\ufeff/, '')) || /\.json$/i.test(name)
    ? openJson(text, name)
    : openCsv(text, name, now, say);
};

const openJson = (text: string, name: string): Opened => {
  const { value: raw, problems } = parseJson(text);
  if (raw === null) return { what: 'trouble', trouble: { what: 'unread', problems } };
  const isKumu = isPlainRecord(raw) && raw['schema'] === undefined && Array.isArray(raw['elements']);
  if (!isKumu) {
    const parsed = readNetwork(raw);
    if (!parsed.value) return { what: 'trouble', trouble: { what: 'unread', problems: parsed.problems } };
    const state = { document: parsed.value, kept: null };
    return { what: 'network', state, trouble: partsTrouble(parsed.problems, parsed.more) };
  }
  const { value, problems: told, more, notes, candidates, kept } = networkFromKumu(raw);
  if (!value) return { what: 'trouble', trouble: { what: 'unread', problems: told } };
  const { partners } = value;
  const pairs = candidates.flatMap(({ places: [a, b], why }) => {
    const [first, second] = [partners[a], partners[b]];
    return first && second ? [{ kept: first.id, gone: second.id, why }] : [];
  });
  const ids = partners.map(({ id }) => id);
  const importing = new Importing(name, { document: value, kept }, ids, pairs, notes, true);
  return { what: 'partners', importing, trouble: partsTrouble(told, more) };
};

const openCsv = (text: string, name: string, now: EditState, say: (text: Text) => string): Opened => {
  const { document, added, pairs, notes, problems } = addPartners(now.document, partnersFromCsv(text), say);
  const importing = new Importing(name, { ...now, document }, added, pairs, notes, false);
  return { what: 'partners', importing, trouble: partsTrouble(problems) };
};

export type FileKind = 'json' | 'csv' | 'kumu';

/** The text of our own file with all there is. */
export const ownText = ({ document }: EditState): string => jsonText(networkDocumentFile(document));

/** A file of what an audience may see, ready to be saved. @param name without its ending */
export const fileOf = (
  kind: FileKind,
  { document, kept }: EditState,
  audience: Audience,
  say: (text: Text) => string,
  name: string,
): OwnFile => {
  const seen = networkFor(document, audience);
  if (kind === 'csv') return { name: `${name}.csv`, type: 'text/csv;charset=utf-8', text: partnersToCsv(seen, say) };
  const content = kind === 'json' ? networkDocumentFile(seen) : networkToKumu(seen, say, kept ?? undefined);
  return { name: `${name}.json`, type: 'application/json', text: jsonText(content) };
};
