import { audiences } from './audience.js';
import { datePattern, isDate } from './dates.js';
import { isLink, isWebLink, linkPattern, webLinkPattern } from './links.js';
import { isLanguage, languagePattern } from './language-tag.js';
import { isForbiddenKey, isPlainRecord } from './plain-record.js';
import { choice, either, entry, given, made, number, string, text, vital, type Named } from './shape.js';

/** Most entries in a list for which the contract names no other number. */
export const mostEntries = 500;

/** 1–100 characters; as keys `__proto__`, `constructor` and `prototype` are refused, so they are no ids either. */
export const idRules = {
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
export const semverRules = { max: 60, pattern: /^\d+\.\d+\.\d+(?:[-+][\w.+-]+)?$/, expected: '1.0.0' };
export const semver = string(semverRules);

/** For a text, or a name with an address: which of the two is meant. */
export const isNamed = (raw: unknown): 0 | 1 => (isPlainRecord(raw) && ('name' in raw || 'url' in raw) ? 1 : 0);

const licenceName = entry({ name: prose, url: given(webLink) });
export const source = entry({
  name: prose,
  url: given(webLink),
  licence: given(either(prose, licenceName, isNamed)),
  retrieved: given(date),
});

/** Most steps of a scale: more cannot be chosen from. */
const mostSteps = 100;
/** With so many the scale itself is a mistake. */
const absurdSteps = 1e6;

/** Too fine a step is told, and as many steps as needed are taken together: each of them still lies on the scale. */
export const scale = made(
  entry(
    {
      min: number(),
      max: number(),
      step: vital(number({ above: 0 }), 1),
      labels: given(entry({ min: given(label), max: given(label) }), { min: null, max: null }),
    },
    ({ min, max, step }) => {
      if (min >= max) return ['max', 'out-of-range', `> ${min}`];
      return (max - min) / step <= absurdSteps ? null : ['step', 'out-of-range', `≥ ${(max - min) / mostSteps}`];
    },
  ),
  (read, report) => {
    const { min, max, step } = read;
    const together = Math.ceil((max - min) / step / mostSteps);
    if (together <= 1) return read;
    report.addValue('out-of-range', `≥ ${(max - min) / mostSteps}`, step, 'step');
    const joined = (count: number): number => Number((step * count).toPrecision(12));
    // Rounding may leave a hair too many.
    return { ...read, step: (max - min) / joined(together) > mostSteps ? joined(together + 1) : joined(together) };
  },
);
