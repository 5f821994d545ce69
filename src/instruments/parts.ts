import type { Axis, Instrument, Item, Text, Variant } from '../domain/document/types.js';

// The bundled instruments are written as they are after reading, so that drawing a web does not wait for a reader.
// A test reads them as outside documents and compares.

/** Dutch and English. */
export const both = (nl: string, en: string): Text => ({ nl, en });

export const axis = (id: string, words: Pick<Axis, 'label' | 'plainLabel' | 'question' | 'help'>): Axis => ({
  id,
  ...words,
  scale: null,
});

/** @param text the statement @param help a line below it */
export const item = (id: string, axis: string, text: Text, help: Text, sensitive: Item['sensitive'] = null): Item => ({
  id,
  axis,
  text,
  help,
  reverse: false,
  optional: false,
  sensitive,
  audio: null,
  scale: null,
});

export const variant = (id: string, title: Text, items: Variant['items']): Variant => ({ id, title, items });

/** What our own instruments share: a number from 0 to 10, the mean of at least half of the statements. */
export const ownWording = {
  schema: 'veerkracht/instrument@1',
  version: '1.0.0',
  kind: 'conversation',
  language: 'nl',
  languages: ['nl', 'en'],
  linkOut: null,
  crisisText: null,
  scoring: { method: 'mean', factor: 1, minimumAnswered: 0.5, decimals: 1, table: null },
  bands: [],
} as const satisfies Partial<Instrument>;

/**
 * All of this file. An instrument is given it instead of importing it, so that its text is one file to fetch: what it
 * imported would be a file of its own beside it.
 */
export const kit = { both, axis, item, variant, ownWording } as const;
export type Kit = typeof kit;
