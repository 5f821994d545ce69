import { digits } from '../../domain/document/dates.js';
import type { Level, Partner, PartnerKind, Relation, StatedAs } from '../../domain/document/network-types.js';
import { monthOf } from '../month-names.js';

/** How words are compared: without accents, capitals, and marks between them. */
export const plainWord = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[\s_.:*-]+/g, ' ')
    .trim();

/** In each list the first is written; all are read. */
const kinds: readonly (readonly [PartnerKind, ...string[]])[] = [
  ['municipality', 'gemeente', 'overheid', 'wijkteam', 'municipality'],
  ['care', 'zorg', 'thuiszorg', 'zorgaanbieder', 'care'],
  ['welfare', 'welzijn', 'maatschappelijk werk', 'welfare'],
  ['mental-health', 'ggz', 'geestelijke gezondheidszorg', 'mental health'],
  ['youth', 'jeugdhulp', 'jeugd', 'jeugdzorg', 'youth'],
  ['gp', 'huisarts', 'huisartsen', 'gp'],
  ['housing', 'woningcorporatie', 'wonen', 'corporatie', 'housing'],
  ['insurer', 'verzekeraar', 'zorgverzekeraar', 'insurer'],
  ['informal', 'informeel', 'vrijwilligers', 'mantelzorg', 'informal'],
  ['neighbourhood', 'buurt', 'bewonersinitiatief', 'bewoners', 'neighbourhood'],
  ['education', 'onderwijs', 'school', 'education'],
  ['other', 'anders', 'overig', 'other'],
];

const relations: readonly (readonly [Relation['kind'], ...string[]])[] = [
  ['works-with', 'werkt samen', 'werkt samen met', 'samenwerking', 'works with'],
  ['funds', 'financiert', 'betaalt', 'funds'],
  ['refers-to', 'verwijst naar', 'verwijst', 'refers to'],
  ['merged-into', 'opgegaan in', 'gefuseerd in', 'merged into'],
  ['other', 'anders', 'other'],
];

const levels: readonly (readonly [Level, ...string[]])[] = [
  ['against', 'tegen', 'against'],
  ['none', 'geen inzet', 'none'],
  ['allows', 'laat gebeuren', 'allows'],
  ['helps', 'helpt mee', 'helpt', 'helps'],
  ['leads', 'trekt', 'leads'],
];

const seers: readonly (readonly [Partner['visibility'], ...string[]])[] = [
  ['public', 'iedereen', 'openbaar', 'publiek', 'public'],
  ['partners', 'partners'],
  ['internal', 'intern', 'internal'],
];

const speakers: readonly (readonly [StatedAs, ...string[]])[] = [
  ['organisation', 'organisatie', 'organisation', 'organization'],
  ['person', 'persoon', 'person'],
];

const finder =
  <W extends string>(lists: readonly (readonly [W, ...string[]])[]) =>
  (text: string): W | null =>
    lists.find((words) => words.some((word) => plainWord(word) === plainWord(text)))?.[0] ?? null;
const writer =
  <W extends string>(lists: readonly (readonly [W, ...string[]])[]) =>
  (word: W): string =>
    lists.find(([first]) => first === word)?.[1] ?? word;

/** The contract's word for what a cell says; null when it is none of them. */
export const kindOf = finder(kinds);
export const kindWord = writer(kinds);
export const relationOf = finder(relations);
export const relationWord = writer(relations);
export const levelOf = finder(levels);
export const levelWord = writer(levels);
export const visibilityOf = finder(seers);
export const visibilityWord = writer(seers);
export const statedAsOf = finder(speakers);
export const statedAsWord = writer(speakers);

/** Headings of a list of partners. */
const headings = {
  name: ['naam', 'name', 'partner', 'organisatie', 'organisation'],
  aliases: ['ook bekend als', 'also known as', 'andere namen', 'aliases'],
  kind: ['soort', 'kind', 'type', 'sector'],
  parent: ['afdeling van', 'part of', 'onderdeel van', 'parent'],
  area: ['wijk', 'area', 'gebied', 'buurt', 'plaats'],
  themes: ['themas', "thema's", 'thema’s', 'thema', 'themes', 'theme', 'levensthema'],
  url: ['website', 'website', 'url', 'link'],
  contactRole: ['rol contactpersoon', 'contact role', 'functie contactpersoon'],
  since: ['vanaf', 'since', 'sinds', 'start'],
  until: ['tot', 'until', 'tot en met', 'einde'],
  visibility: ['zichtbaar voor', 'visible to', 'visibility'],
} as const;

export type PartnerField = keyof typeof headings;

/** What a heading means; null when it is none of ours. */
export const partnerFieldOf = (heading: string): PartnerField | null =>
  (Object.keys(headings) as PartnerField[]).find((field) =>
    headings[field].some((word) => plainWord(word) === plainWord(heading)),
  ) ?? null;

/**
 * `14-3-2023`, `14/03/2023`, `14 maart 2023`, `maart 2024`, `mrt 2024`, `jan. 2024`, or ISO as it is; null when it is
 * none of these. The calendar is not checked.
 */
export const dutchDate = (text: string): string | null => {
  const trimmed = text.trim().replace(/\s+/g, ' ');
  const isoOf = (year = '', month = 0, day = ''): string =>
    `${year}-${digits(month, 2)}${day && `-${digits(Number(day), 2)}`}`;
  const figures = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})$/.exec(trimmed);
  if (figures) return isoOf(figures[3], Number(figures[2]), figures[1]);
  const named = /^(?:(\d{1,2}) )?(\p{L}+)\.? (\d{4})$/u.exec(trimmed);
  const month = monthOf(named?.[2] ?? '');
  if (month > 0) return isoOf(named?.[3], month, named?.[1]);
  return /^\d{4}(-|$)/.test(trimmed) ? trimmed : null;
};

/** An id made of a name: small letters, digits and hyphens; `taken` gets it. */
export const idFrom = (name: string, taken: Set<string>): string => {
  const base =
    plainWord(name)
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-|-$/g, '')
      .slice(0, 80) || 'partner';
  let id = base;
  for (let next = 2; taken.has(id) || id === 'constructor' || id === 'prototype'; next++) id = `${base}-${next}`;
  taken.add(id);
  return id;
};
