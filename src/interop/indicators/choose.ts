import { mostEntries } from '../../domain/document/parts.js';
import type { ConversionOptions } from './types.js';
import { some, type Notes } from './warnings.js';

/** Choosing one area, one category, one series out of what a table holds. Nothing is chosen in silence. */

/** Texts are compared without capitals, accents and outer blanks. */
export const folded = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/\s+/g, ' ').trim();

const wordFor = (code: string, labels: ConversionOptions['labels']): string | undefined =>
  labels && Object.hasOwn(labels, code) ? labels[code] : undefined;

/** Words for the codes of areas and categories: what the host says, then what the table says. */
export class Names {
  readonly #names = new Map<string, string>();

  constructor(private readonly options: ConversionOptions) {}

  set(code: string, name: string): void {
    if (name.trim() !== '' && !this.#names.has(code)) this.#names.set(code, name.trim());
  }

  /** Null when there is only a code. */
  get(code: string): string | null {
    return wordFor(code, this.options.labels) ?? this.#names.get(code) ?? null;
  }

  /** Whether `wanted` is this code or its name. */
  matches(code: string, wanted: string): boolean {
    const name = this.get(code);
    return folded(code) === folded(wanted) || (name !== null && folded(name) === folded(wanted));
  }

  /** `GM9999 (Saniveld)` */
  shown(code: string): string {
    const name = this.get(code);
    return name === null || name === code ? code : `${code} (${name})`;
  }
}

/** The reader of the library takes no more in one list. */
const mostCompared = mostEntries;

/** Words for the codes of each dimension of a table: two dimensions may use the same code. */
export class NamesOfLists {
  readonly #lists = new Map<string, Names>();

  constructor(private readonly options: ConversionOptions) {}

  of(dimension: string): Names {
    let names = this.#lists.get(dimension);
    if (!names) this.#lists.set(dimension, (names = new Names(this.options)));
    return names;
  }
}

/** Codes of the Netherlands as a whole, and its name. */
const country = /^(?:NL\d\d|nederland|the netherlands|netherlands)$/i;

/** Whether it is a code such as `GM9999`, and not a name. */
export const isAreaCode = (text: string): boolean => /^[A-Z]{2}\d+$/.test(text);

/** Whether it is the code or the name of the whole country. */
export const isCountry = (text: string): boolean => country.test(text);

export interface Regions {
  readonly main: string;
  readonly compared: readonly string[];
}

/**
 * The name of one of the areas that are shown, with its code where another one is called the same: two municipalities
 * are called Bergen. Null when there is only a code.
 */
export const nameAmong = (code: string, shown: Iterable<string>, names: Names): string | null => {
  const name = names.get(code);
  if (name === null || name === code) return name;
  for (const other of shown) if (other !== code && names.get(other) === name) return `${name} (${code})`;
  return name;
};

/**
 * The area wanted and those to compare it with. Null, told as `region-unknown`, when the host asked for one that is
 * not there: figures of another area under its name would be worse than none.
 *
 * @param found areas in the order of the file, each once
 */
export const chooseRegions = (
  found: readonly string[],
  names: Names,
  { region, compare }: ConversionOptions,
  notes: Notes,
): Regions | null => {
  const all = some(found.map((code) => names.shown(code)));
  const find = (wanted: string): string | undefined => {
    const matching = found.filter((code) => names.matches(code, wanted));
    const coded = matching.find((code) => folded(code) === folded(wanted));
    const [first] = matching;
    if (coded === undefined && first !== undefined && matching.length > 1) {
      const expected = some(matching.map((code) => names.shown(code)));
      notes.add('region-picked', {}, { found: names.shown(first), expected, count: matching.length });
    }
    return coded ?? first;
  };
  const main = region === undefined ? (found.find((code) => !country.test(code)) ?? found[0]) : find(region);
  if (main === undefined) {
    notes.add('region-unknown', {}, { found: region ?? '', expected: all });
    return null;
  }
  const others = found.filter((code) => code !== main);
  if (region === undefined && others.length > 0) {
    notes.add('region-picked', {}, { found: names.shown(main), expected: all, count: found.length });
  }
  let compared: readonly string[];
  if (compare === 'all') compared = others.slice(0, mostCompared);
  else if (compare === undefined)
    compared = others.filter((code) => country.test(code) || country.test(names.get(code) ?? ''));
  else {
    compared = [
      ...new Set(
        compare.flatMap((wanted) => {
          const code = find(wanted);
          if (code === undefined) notes.add('region-unknown', {}, { found: wanted, expected: all });
          return code === undefined || code === main ? [] : [code];
        }),
      ),
    ];
  }
  const kept = new Set(compared);
  const left = others.filter((code) => !kept.has(code));
  if (left.length > 0) {
    notes.add('regions-left-out', {}, { found: some(left.map((code) => names.shown(code))), count: left.length });
  }
  return { main, compared };
};

/** The areas in the headings of columns that are compared with, and what the host names that is none of them. */
export interface HeadedAreas {
  readonly compared: readonly string[];
  readonly elsewhere: ConversionOptions['compare'];
}

/**
 * Of the areas that stand in headings those the host names, all when it names none; the others are told.
 *
 * @param found each once
 * @param own the area itself, when it stands in a heading: it is not compared with itself
 */
export const chooseHeaded = (
  found: readonly string[],
  own: string | null,
  options: ConversionOptions,
  notes: Notes,
): HeadedAreas => {
  const { compare } = options;
  if (compare === undefined || compare === 'all') return { compared: found, elsewhere: compare };
  const names = new Names(options);
  const compared = found.filter((name) => compare.some((wanted) => names.matches(wanted, name)));
  const left = found.filter((name) => !compared.includes(name));
  if (left.length > 0) notes.add('regions-left-out', {}, { found: some(left), count: left.length });
  const here = own === null ? compared : [...compared, own];
  return { compared, elsewhere: compare.filter((wanted) => !here.some((name) => names.matches(wanted, name))) };
};

const isTotal = (code: string, names: Names): boolean =>
  /^T\d{3,}/.test(code) || /^(?:totaal|total)\b/i.test(names.get(code) ?? code);

/**
 * A group that was chosen in words, by its code where there are none: `Leeftijd: 65 jaar of ouder`. Null when it is the
 * total and the file has no other: that says nothing of the figures.
 */
export const categoryOf = (title: string, chosen: string, found: readonly string[], names: Names): string | null =>
  found.length > 1 || !isTotal(chosen, names) ? `${title}: ${names.get(chosen) ?? chosen}` : null;

/** The key by which the host asks for a group of this dimension; null when it does not. */
export const dimensionAsked = (names: readonly string[], { dimensions }: ConversionOptions): string | null =>
  Object.keys(dimensions ?? {}).find((key) => names.some((name) => folded(name) === folded(key))) ?? null;

/**
 * False, told as `category-unknown`, when the host asks for a group of a dimension that is not there.
 *
 * @param there the names of each dimension there is
 */
export const isThere = (there: readonly (readonly string[])[], options: ConversionOptions, notes: Notes): boolean => {
  const missing = Object.entries(options.dimensions ?? {}).filter(
    ([key]) => !there.some((names) => dimensionAsked(names, { dimensions: { [key]: '' } }) !== null),
  );
  const expected = some(there.map(([title = '']) => title)) || '–';
  for (const [heading, found] of missing) notes.add('category-unknown', { heading }, { found, expected });
  return missing.length === 0;
};

/**
 * One category of a dimension: the one the host wants, else the total, else the first. Null, told as
 * `category-unknown`, when the wanted one is not there.
 *
 * @param dimension its names: the host may use any of them
 * @param found categories in the order of the file, each once
 */
export const chooseCategory = (
  dimension: readonly string[],
  found: readonly string[],
  names: Names,
  options: ConversionOptions,
  notes: Notes,
): string | null => {
  const title = dimension[0] ?? '';
  const asked = dimensionAsked(dimension, options);
  const all = some(found.map((code) => names.shown(code)));
  if (asked !== null) {
    const wanted = options.dimensions?.[asked] ?? '';
    const code = found.find((candidate) => names.matches(candidate, wanted));
    if (code === undefined) notes.add('category-unknown', { heading: title }, { found: wanted, expected: all });
    return code ?? null;
  }
  const total = found.find((code) => isTotal(code, names));
  const chosen = total ?? found[0] ?? null;
  if (found.length > 1 && chosen !== null) {
    notes.add(
      'category-picked',
      { heading: title },
      { found: names.shown(chosen), expected: all, count: found.length },
    );
  }
  return chosen;
};

export type Margin = 'value' | 'lower' | 'upper';

/** Whether a category says which end of an interval a figure is: `MW00000`, `Ondergrens 95%-interval`. */
export const marginOf = (code: string, name: string | null = null): Margin | null => {
  const byCode = /^M(W|OG|BG)\d+$/.exec(code.trim());
  if (byCode) return byCode[1] === 'W' ? 'value' : byCode[1] === 'OG' ? 'lower' : 'upper';
  const text = folded(name ?? code);
  if (/^(?:waarde|value|schatting|estimate)\b/.test(text)) return 'value';
  if (/^(?:ondergrens|lower)\b/.test(text)) return 'lower';
  return /^(?:bovengrens|upper)\b/.test(text) ? 'upper' : null;
};

/** `Ervaren gezondheid (zeer) goed` → `ervaren-gezondheid-zeer-goed` */
export const slug = (text: string): string =>
  folded(text)
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 80) || 'indicator';

/** Ids that are not taken yet. */
export class Ids {
  readonly #taken: Set<string>;

  /** @param given those of the file itself */
  constructor(given: Iterable<string> = []) {
    this.#taken = new Set(given);
  }

  free(wanted: string): string {
    let id = wanted;
    for (let n = 2; this.#taken.has(id); n++) id = `${wanted}-${n}`;
    this.#taken.add(id);
    return id;
  }
}
