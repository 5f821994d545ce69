import { emptyRecord } from './plain-record.js';
import type { Report } from './report.js';
import type { ProblemCode, Text } from './types.js';

/**
 * What a document looks like, written down once. `read.ts` reads by it, entry by entry, and `schemas.ts` makes the zod
 * schemas (and from those the JSON Schemas) of it. Shapes are plain objects: making them costs a widget nothing.
 */
export type Shape<T = unknown> = Node & { readonly value?: T };

/** The type a shape reads to. */
export type Of<S> = S extends { readonly value?: infer T } ? T : never;

/** A list of entries that other parts of the document refer to by id. */
export type Named = 'axes' | 'items' | 'partners' | 'issues' | 'groups' | 'stages' | 'drivers';

export interface StringNode {
  readonly type: 'string';
  /** Longest, in UTF-16 units. */
  readonly max: number;
  /** Blanks and line ends become one space. */
  readonly line?: boolean;
  /** The rule, or as much of it as a pattern can say: JSON Schemas have no other. */
  readonly pattern?: RegExp;
  /** The whole rule where a pattern cannot say it, such as the calendar; then only this is asked. */
  readonly test?: (value: string) => boolean;
  /** The problem when pattern or test fails, and an example of what is right. */
  readonly code?: ProblemCode;
  readonly expected?: string;
  /** The id of an entry of this list. */
  readonly refersTo?: Named;
}

export interface NumberNode {
  readonly type: 'number';
  readonly min?: number;
  readonly max?: number;
  /** Greater than this. */
  readonly above?: number;
  readonly whole?: boolean;
}

export interface ChoiceNode {
  readonly type: 'choice';
  readonly options: readonly string[];
}

/** A text of the contract: a string, or wordings by language. */
export interface TextNode {
  readonly type: 'text';
  readonly max: number;
  readonly line: boolean;
}

export interface EntryNode {
  readonly type: 'entry';
  readonly fields: Readonly<Record<string, Shape>>;
  /** Of the fields, in their order. */
  readonly names: readonly string[];
  /** What fields have to do with each other: null when all is well. */
  readonly test?: (entry: never) => Flaw | null;
}

/** What is wrong with a whole entry: the field to name, the problem, and what was expected. */
export type Flaw = readonly [field: string, code: ProblemCode, expected?: string];

export interface ListNode {
  readonly type: 'list';
  readonly of: Shape;
  /** More is told, and then the list goes. */
  readonly max: number;
  /** More refuse the whole document: a cap of the contract. */
  readonly cap?: boolean;
  readonly min?: number;
  /** Entries have an `id` (or may have one), each its own; with a name, others may refer to it. */
  readonly ids?: boolean | Named;
  /** The field that is their id; default `id`. */
  readonly key?: string;
  /** Each string only once. */
  readonly distinct?: boolean;
}

export interface MapNode {
  readonly type: 'map';
  readonly of: Shape;
  readonly max: number;
  readonly keys?: StringNode;
  /** Numbers lie on the scale of the axis that is their key. */
  readonly onScale?: boolean;
}

/** A field that may be absent or null. */
export interface GivenNode {
  readonly type: 'given';
  readonly of: Shape;
  readonly absent: unknown;
  /** What a bad value becomes; without it the value of `absent`. */
  readonly bad?: { readonly value: unknown };
  /** A bad value spoils the entry it is in: leaving it out would change what the rest means. */
  readonly vital?: boolean;
}

export interface EitherNode {
  readonly type: 'either';
  readonly of: readonly [Shape, Shape];
  /** Which of the two a value is meant to be. */
  readonly pick: (raw: unknown) => 0 | 1;
}

/** Read by `of`, then made into what the rest of the library works with. */
export interface MadeNode {
  readonly type: 'made';
  readonly of: Shape;
  /** @param report where what is wrong is told; it knows the place  @param raw what was read */
  readonly make: (value: never, report: Report, raw: unknown) => unknown;
}

export type Node =
  | StringNode
  | NumberNode
  | { readonly type: 'boolean' }
  | ChoiceNode
  | TextNode
  | EntryNode
  | ListNode
  | MapNode
  | GivenNode
  | EitherNode
  | MadeNode;

type Rest<N extends Node> = Omit<N, 'type'>;

// None of these does anything but make a node: bundlers are told so, and leave out the shapes nobody uses.

/** Without a prototype: a rule that is not given may not come from what a page added to Object.prototype. */
/* @__NO_SIDE_EFFECTS__ */
const node = <N extends Node>(fields: N): N => Object.assign(emptyRecord(), fields) as unknown as N;

/* @__NO_SIDE_EFFECTS__ */
export const string = (rest: Rest<StringNode>): Shape<string> & StringNode => node({ type: 'string', ...rest });
/* @__NO_SIDE_EFFECTS__ */
export const number = (rest?: Rest<NumberNode>): Shape<number> => node({ type: 'number', ...rest });
export const flag: Shape<boolean> = node({ type: 'boolean' });
/* @__NO_SIDE_EFFECTS__ */
export const choice = <const O extends string>(...options: readonly O[]): Shape<O> => node({ type: 'choice', options });
/* @__NO_SIDE_EFFECTS__ */
export const text = (max: number, line: boolean): Shape<Text> => node({ type: 'text', max, line });

type Fields = Readonly<Record<string, Shape>>;
export type Entry<F extends Fields> = { readonly [K in keyof F]: Of<F[K]> };

/* @__NO_SIDE_EFFECTS__ */
export const entry = <F extends Fields>(fields: F, test?: (entry: Entry<F>) => Flaw | null): Shape<Entry<F>> =>
  node({ type: 'entry', fields, names: Object.keys(fields), ...(test && { test }) });

/* @__NO_SIDE_EFFECTS__ */
export const list = <T>(of: Shape<T>, max: number, rest?: Omit<Rest<ListNode>, 'of' | 'max'>): Shape<readonly T[]> =>
  node({ type: 'list', of, max, ...rest });

/* @__NO_SIDE_EFFECTS__ */
export const map = <T>(
  of: Shape<T>,
  max: number,
  rest?: Omit<Rest<MapNode>, 'of' | 'max'>,
): Shape<Readonly<Record<string, T>>> => node({ type: 'map', of, max, ...rest });

/** May be absent; bad becomes absent. @param absent default null */
export function given<T>(of: Shape<T>): Shape<T | null>;
export function given<T>(of: Shape<T>, absent: null, bad: { readonly value: NoInfer<T> }): Shape<T | null>;
export function given<T>(of: Shape<T>, absent: NoInfer<T>, bad?: { readonly value: NoInfer<T> }): Shape<T>;
/* @__NO_SIDE_EFFECTS__ */
export function given(of: Shape, absent: unknown = null, bad?: { readonly value: unknown }): Shape {
  return node({ type: 'given', of, absent, ...(bad && { bad }) });
}

/** May be absent; when bad it spoils the entry it is in. @param absent default null */
export function vital<T>(of: Shape<T>): Shape<T | null>;
export function vital<T>(of: Shape<T>, absent: NoInfer<T>): Shape<T>;
/* @__NO_SIDE_EFFECTS__ */
export function vital(of: Shape, absent: unknown = null): Shape {
  return node({ type: 'given', of, absent, vital: true });
}

/* @__NO_SIDE_EFFECTS__ */
export const either = <A, B>(first: Shape<A>, second: Shape<B>, pick: (raw: unknown) => 0 | 1): Shape<A | B> =>
  node({ type: 'either', of: [first, second], pick });

/** What is read by `of`, made into something else; what `make` finds wrong it tells to the report. */
/* @__NO_SIDE_EFFECTS__ */
export const made = <A, B>(of: Shape<A>, make: (value: A, report: Report, raw: unknown) => B): Shape<B> =>
  node({ type: 'made', of, make });
