import { audiences } from './audience.js';
import { datePattern, isDate } from './dates.js';
import { isLink, isWebLink, linkPattern, webLinkPattern } from './links.js';
import { isLanguage, languagePattern } from './language-tag.js';
import { isForbiddenKey, isPlainRecord } from './plain-record.js';
import { choice, either, entry, given, number, string, text, vital, type Named } from './shape.js';

/** Most entries in a list for which the contract names no other number. */
export const mostEntries = 500;

/** 1–100 characters; as keys `__proto__`, `constructor` and `prototype` are refused, so they are no ids either. */
const idRules = {
  max: 100,
  pattern: /^(?!(?:__proto__|constructor|prototype)$)[^\n\t]+$/,
  test: (value: string): boolean => !isForbiddenKey(value) && !value.includes('\n') && !value.includes('\t'),
  expected: 'body-energy',
};
export const id = string(idRules);
/** The id of an entry that must exist. */
export const idOf = (refersTo: Named) => string({ ...idRules, refersTo });

/** Who may see an entry. A word we do not know may mean "for few": then the entry is left out. */
export const visibility = vital(choice(...audiences), 'public');

/** A name or a heading: one line. */
export const label = text(200, true);
/** A sentence or some paragraphs. */
export const prose = text(4000, false);

export const date = string({ max: 10, pattern: datePattern, test: isDate, code: 'bad-date', expected: '2026-03-03' });
export const link = string({ max: 2000, pattern: linkPattern, test: isLink, code: 'bad-link', expected: 'https://…' });
export const webLink = string({
  max: 2000,
  pattern: webLinkPattern,
  test: isWebLink,
  code: 'bad-link',
  expected: 'https://…',
});
export const language = string({ max: 35, pattern: languagePattern, test: isLanguage, expected: 'nl' });
export const semver = string({ max: 60, pattern: /^\d+\.\d+\.\d+(?:[-+][\w.+-]+)?$/, expected: '1.0.0' });

const licenceName = entry({ name: prose, url: given(webLink) });
export const source = entry({
  name: prose,
  url: given(webLink),
  licence: given(either(prose, licenceName, (raw) => (isPlainRecord(raw) && ('name' in raw || 'url' in raw) ? 1 : 0))),
  retrieved: given(date),
});

export const scale = entry(
  {
    min: number(),
    max: number(),
    step: vital(number({ above: 0 }), 1),
    labels: given(entry({ min: given(label), max: given(label) }), { min: null, max: null }),
  },
  ({ min, max, step }) => {
    if (min >= max) return ['max', 'out-of-range', `> ${min}`];
    return (max - min) / step > 100 ? ['step', 'out-of-range', `≥ ${(max - min) / 100}`] : null;
  },
);
