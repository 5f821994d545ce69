import { isDate } from '../../domain/document/dates.js';
import { given, Series, type Draft } from './build.js';
import { folded, Ids, slug } from './choose.js';
import type { Column, Row, Table } from './csv-table.js';
import { periodOf } from './periods.js';
import type { AreaJson, IndicatorJson, ReferenceJson, SourceJson } from './types.js';
import { choiceOf, type Choice, type Field } from './vocabulary.js';

/** What a row tells about its indicator, in the columns that are the same in every layout. */

/** Fields of which the first row of an indicator decides. */
const fixed: readonly Field[] = [
  'label',
  'plainLabel',
  'definition',
  'unit',
  'decimals',
  'kind',
  'direction',
  'lever',
  'theme',
  'method',
  'min',
  'max',
  'source',
  'sourceUrl',
  'licence',
  'licenceUrl',
  'retrieved',
  'explanation',
  'contact',
  'contactUrl',
  'suppressBelow',
];

/** Reads one row by the meaning of its columns. */
export class RowReader {
  /** @param name the column with the names of the indicators, where none is called so; it then means nothing else */
  constructor(
    readonly table: Table,
    private readonly name: Column | null = null,
  ) {}

  column(field: Field): Column | null {
    const column = this.table.column(field);
    if (this.name === null) return column;
    return field === 'label' ? this.name : column === this.name ? null : column;
  }

  text(row: Row, field: Field): string | undefined {
    return this.table.text(row, this.column(field)) || undefined;
  }

  /** A number that may be absent; what is no number is told. */
  number(row: Row, field: Field): number | undefined {
    const column = this.column(field);
    if (column === null || this.table.text(row, column) === '') return undefined;
    return this.table.figure(row, column).value ?? undefined;
  }

  /** Whether there is something where a number should stand, and it is none: `<5`, `x`, `ca. 3`. */
  isUnread(row: Row, field: Field): boolean {
    const column = this.column(field);
    return this.text(row, field) !== undefined && column !== null && !this.table.isFigure(row, column);
  }

  /** Below which size the figures of an indicator may not be shown. */
  limit(row: Row): number | undefined {
    return this.isUnread(row, 'suppressBelow') ? undefined : this.number(row, 'suppressBelow');
  }

  /** Whether what a row says of the size of its group keeps its figures from being shown. */
  isSmall(row: Row, least: number | null | undefined): boolean {
    if (least == null) return false;
    const n = this.isUnread(row, 'n') ? null : (this.number(row, 'n') ?? 0);
    return n === null || (n > 0 && n < least);
  }

  /** The contract's word; another one is told and left out. */
  choice(row: Row, field: Field & Choice): string | undefined {
    const column = this.column(field);
    const text = this.table.text(row, column);
    if (column === null || text === '') return undefined;
    const word = choiceOf(field, text);
    if (word === null) this.table.notes.add('unknown-word', this.table.place(row, column), { found: text });
    return word ?? undefined;
  }

  date(row: Row, field: Field): string | undefined {
    const column = this.column(field);
    const text = this.table.text(row, column);
    if (column === null || text === '') return undefined;
    const date = isDate(text) ? text : periodOf(text)?.period;
    if (date !== undefined && isDate(date)) return date;
    this.table.notes.add('period', this.table.place(row, column), { found: text });
    return undefined;
  }

  area(row: Row): AreaJson | undefined {
    const area = given<AreaJson>({ code: this.text(row, 'areaCode'), name: this.text(row, 'areaName') });
    return Object.keys(area).length > 0 ? area : undefined;
  }

  source(row: Row): SourceJson | undefined {
    const name = this.text(row, 'source');
    if (name === undefined) return undefined;
    const licence = this.text(row, 'licence');
    const licenceUrl = this.text(row, 'licenceUrl');
    return given<SourceJson>({
      name,
      url: this.text(row, 'sourceUrl'),
      licence: licenceUrl === undefined ? licence : given({ name: licence, url: licenceUrl }),
      retrieved: this.date(row, 'retrieved'),
    });
  }

  /** All that is told once about an indicator. */
  about(row: Row, id: string, label: string): Draft['about'] {
    const range = given<{ min?: number; max?: number }>({ min: this.number(row, 'min'), max: this.number(row, 'max') });
    const contact = this.text(row, 'contact');
    const contactUrl = this.text(row, 'contactUrl');
    return given<Omit<IndicatorJson, 'observations' | 'comparisons' | 'reference'>>({
      id,
      label,
      plainLabel: this.text(row, 'plainLabel'),
      definition: this.text(row, 'definition'),
      unit: unitName(this.text(row, 'unit')),
      decimals: this.number(row, 'decimals'),
      kind: this.choice(row, 'kind'),
      direction: this.choice(row, 'direction'),
      lever: this.choice(row, 'lever'),
      theme: this.text(row, 'theme') ?? this.text(row, 'programme'),
      method: this.choice(row, 'method'),
      range: Object.keys(range).length > 0 ? range : undefined,
      source: this.source(row),
      explanation: this.text(row, 'explanation'),
      contact: contactUrl === undefined ? contact : given({ name: contact, url: contactUrl }),
      suppressBelow: this.limit(row),
    });
  }

  /** The references a row names; `agreedBy` is a list with bars between. */
  references(row: Row): readonly ReferenceJson[] {
    const found: ReferenceJson[] = [];
    const value = this.number(row, 'referenceValue');
    const from = this.number(row, 'referenceFrom');
    const to = this.number(row, 'referenceTo');
    if (value !== undefined || from !== undefined || to !== undefined) {
      const agreedBy = this.text(row, 'agreedBy')
        ?.split('|')
        .map((name) => name.trim())
        .filter(Boolean);
      found.push(
        given<ReferenceJson>({
          value,
          from,
          to,
          kind: this.choice(row, 'referenceKind'),
          label: this.text(row, 'referenceLabel'),
          agreedBy,
          agreedOn: this.date(row, 'agreedOn'),
          why: this.text(row, 'why'),
        }),
      );
    }
    for (const kind of ['target', 'standard'] as const) {
      const number = this.number(row, kind);
      if (number !== undefined) found.push({ value: number, kind });
    }
    return found;
  }
}

/** `€` and `EUR` are written as the word. */
export const unitName = (unit: string | undefined): string | undefined =>
  unit !== undefined && /^(?:€|eur|euro's)$/i.test(unit.trim()) ? 'euro' : unit;

/** `Eenzaam (%)` */
const unitInName = /\((%|‰|€|euro|aantal|number|per [^()]{1,40})\)$/i;

interface OwnDraft extends Draft {
  readonly cells: Map<Field, string>;
  /** False while there is only an id. */
  named: boolean;
  /** It may not be shown, whatever its rows say. */
  unshown: boolean;
}

/** The drafts of a file, one per id (or name, where there are no ids), with what each row says about them. */
export class Drafts {
  readonly #byKey = new Map<string, OwnDraft>();
  readonly #ids: Ids;

  constructor(
    private readonly reader: RowReader,
    private readonly apart: readonly Field[] = [],
  ) {
    this.#ids = new Ids(reader.table.rows.flatMap((row) => reader.text(row, 'id') ?? []));
  }

  #key(name: string, id: string | undefined, row: Row): string {
    return id ?? ['', name, ...this.apart.map((field) => this.reader.text(row, field) ?? '')].join('\0');
  }

  /**
   * The draft a row belongs to, made when it is new. Null, told, when the row names none, or when its id belongs to
   * another name: whose figures those are, nobody can tell.
   */
  of(row: Row): Draft | null {
    const { table } = this.reader;
    const label = this.reader.text(row, 'label');
    const id = this.reader.text(row, 'id');
    const name = label || id;
    if (!name) {
      table.notes.add('row-without-name', { row: row.row });
      return null;
    }
    const key = this.#key(name, id, row);
    let draft = this.#byKey.get(key);
    if (!draft) {
      const own = id ?? this.#ids.free(slug(name));
      draft = {
        about: { id: own, label: name },
        own: new Series(),
        comparisons: new Map(),
        references: [],
        place: { row: row.row },
        cells: new Map(),
        named: label !== undefined,
        unshown: false,
      };
      this.#byKey.set(key, draft);
    } else if (label !== undefined && !draft.named) {
      draft.named = true;
      draft.about = { ...draft.about, label };
    } else if (label !== undefined && folded(label) !== folded(String(draft.about.label))) {
      const facts = { found: label, expected: String(draft.about.label) };
      table.notes.add('other-name', table.place(row, this.reader.column('label')!), facts);
      return null;
    }
    return draft;
  }

  /**
   * An indicator of which nobody can read below which size a group may not be shown would be shown whole: it is left
   * out, and that is told.
   */
  #unshown(draft: OwnDraft, row: Row, earlier: string | undefined): void {
    if (earlier !== undefined || !this.reader.isUnread(row, 'suppressBelow')) return;
    draft.unshown = true;
    const { table } = this.reader;
    const found = this.reader.text(row, 'suppressBelow') ?? '';
    table.notes.add('suppress-unread', table.place(row, this.reader.column('suppressBelow')!), { found });
  }

  /** The limit of the indicator holds wherever it stands, also in a row about another area. */
  learnLimit(draft: Draft, row: Row): void {
    const { cells } = draft as OwnDraft;
    this.#unshown(draft as OwnDraft, row, cells.get('suppressBelow'));
    const text = this.reader.text(row, 'suppressBelow');
    if (text === undefined || cells.has('suppressBelow')) return;
    cells.set('suppressBelow', text);
    const suppressBelow = this.reader.limit(row);
    draft.about = given({ ...draft.about, suppressBelow });
  }

  /** The limits in rows that are not used otherwise: of another group, or of an area that is not compared. */
  learnLimits(): void {
    for (const row of this.reader.table.rows) {
      const id = this.reader.text(row, 'id');
      const draft = this.#byKey.get(this.#key(this.reader.text(row, 'label') ?? id ?? '', id, row));
      if (draft) this.learnLimit(draft, row);
    }
  }

  /** Takes over what a row says. The first row decides; another one that says something else is told. */
  learn(draft: Draft, row: Row): void {
    const { table } = this.reader;
    const { cells } = draft as OwnDraft;
    this.#unshown(draft as OwnDraft, row, cells.get('suppressBelow'));
    let fresh = cells.size === 0;
    for (const field of fixed) {
      const column = this.reader.column(field);
      const text = table.text(row, column);
      if (column === null || text === '') continue;
      const earlier = cells.get(field);
      if (earlier === undefined) {
        cells.set(field, text);
        fresh = true;
      } else if (earlier !== text) {
        const facts = { found: text, expected: earlier };
        table.notes.once(`${draft.about.id} ${field}`, 'differs', table.place(row, column), facts);
      }
    }
    if (fresh) draft.about = { ...this.reader.about(row, draft.about.id, String(draft.about.label)), ...draft.about };
    const named = table.column('unit') || table.layout !== 'years' ? null : unitInName.exec(String(draft.about.label));
    if (named && draft.about.unit === undefined) draft.about = given({ ...draft.about, unit: unitName(named[1]) });
    for (const reference of this.reader.references(row)) {
      const text = JSON.stringify(reference);
      if (!draft.references.some((other) => JSON.stringify(other) === text)) draft.references.push(reference);
    }
  }

  get list(): readonly Draft[] {
    return [...this.#byKey.values()].filter(({ unshown }) => !unshown);
  }
}
