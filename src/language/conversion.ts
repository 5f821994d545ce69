import { phrase, type Params } from './phrase.js';

/** A warning of an adapter, as `veerkracht/interop` gives it. */
export interface ToldWarning {
  readonly code: string;
  readonly row?: number;
  readonly column?: number;
  readonly heading?: string;
  readonly path?: string;
  readonly found?: string;
  readonly expected?: string;
  readonly count?: number;
  readonly problem?: string;
}

type Section = Readonly<Record<string, string>>;

const say = (words: Section, key: string, params: Params): string =>
  phrase(Object.hasOwn(words, key) ? (words[key] ?? key) : key, params);

const problemText = ({ problem = '', found, expected }: ToldWarning, problems: Section): string => {
  const what = say(problems, problem, {});
  if (expected === undefined && found === undefined) return what;
  const key = found === undefined ? 'expected' : expected === undefined ? 'found' : 'both';
  return say(problems, key, { what, found: found ?? '', expected: expected ?? '' });
};

/**
 * A warning of an adapter as one sentence, with the place in the file.
 *
 * @param words the sections `conversion` and `problems` of `veerkracht/i18n/nl` or another language
 */
export const sayWarning = (
  warning: ToldWarning,
  words: { readonly conversion: Section; readonly problems: Section },
): string => {
  const { code, row, column, heading, path, found = '', expected = '', count = 0 } = warning;
  const { conversion, problems } = words;
  const what = code === 'problem' ? problemText(warning, problems) : say(conversion, code, { found, expected, count });
  const place = { row: row ?? 0, column: column ?? 0, heading: heading ?? '', path: path ?? '', what };
  if (row !== undefined && column !== undefined) {
    return say(conversion, heading === undefined ? 'atPlainCell' : 'atCell', place);
  }
  if (row !== undefined) return say(conversion, 'atRow', place);
  if (column !== undefined) return say(conversion, 'atColumn', place);
  if (heading !== undefined) return say(conversion, 'atHeading', place);
  return path === undefined || path === '' ? what : say(conversion, 'atPath', place);
};
