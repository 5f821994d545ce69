import { html, nothing, render, type TemplateResult } from 'lit';
import type { Problem } from '../../domain/document/types.js';
import { common } from '../../language/nl/common.js';
import { problems as dictionary } from '../../language/nl/problems.js';
import { notes } from '../../styles/notes.js';
import type { Address } from '../../language/phrase.js';
import { bindWords, WordBook, type Words } from '../../language/words.js';
import type { VeerEventDetails } from './veer-base.js';

type Key = keyof typeof common | keyof typeof dictionary;
type ProblemWords = Words<Key>;

const book = new WordBook<Key>(
  { common, problems: dictionary },
  {
    en: async () => {
      const [a, b] = await Promise.all([
        import('../../language/en/common.js'),
        import('../../language/en/problems.js'),
      ]);
      return { ...a.common, ...b.problems };
    },
  },
);

/** Who reads. */
export interface Reader {
  readonly language: string;
  readonly address: Address;
}

/** Fetches the words of a language when it is not Dutch. @returns the language at hand now */
export const loadWords = (language: string): Promise<string> => book.load(book.resolve(language));

/** The words that are at hand for a reader. */
export const wordsFor = ({ language, address }: Reader): ProblemWords => {
  const wanted = book.resolve(language);
  const present = book.peek(wanted) ? wanted : 'nl';
  return bindWords(book.peek(present)!, present, address);
};

/** Keys that mean nothing to us: for the console of the editor, not for the reader. */
const mattering = (problems: readonly Problem[]): readonly Problem[] =>
  problems.filter(({ code }) => code !== 'unknown-key');

/**
 * Fetches the words, and tells the page's developer.
 *
 * @returns the worst problem as an event tells it; null when there is none but keys that are not known
 */
export const tellProblems = async (
  problems: readonly Problem[],
  reader: Reader,
  warn: (message: string) => void,
): Promise<VeerEventDetails['veer-error'] | null> => {
  // They are one problem of the whole document, which names them.
  for (const { code, found = '' } of problems) if (code === 'unknown-key') warn(`${code}: ${found}`);
  const [first] = mattering(problems);
  const told = problems.find(({ fatal }) => fatal) ?? first;
  if (!told) return null;
  await loadWords(reader.language);
  return { code: told.code, message: problemSentence(told, wordsFor(reader)), path: told.path };
};

const shown = 10;

/** One problem as a sentence that names its place. */
export const problemSentence = (problem: Problem, words: ProblemWords): string => {
  const params = { what: words.say(problem.code), expected: problem.expected ?? '', found: problem.found ?? '' };
  const what =
    problem.expected !== undefined && problem.found !== undefined
      ? words.say('both', params)
      : problem.expected !== undefined
        ? words.say('expected', params)
        : problem.found !== undefined
          ? words.say('found', params)
          : params.what;
  return words.say('at', { path: problem.path || words.say('whole'), what });
};

/** How many parts were left out, and how many are shown but worth a look. */
const shortly = (problems: readonly Problem[], words: ProblemWords): string => {
  const left = problems.filter((problem) => !problem.kept);
  const out = left.length;
  // What stood in a part that was left out is not shown either.
  const kept = problems.filter(({ kept, path }) => kept && !left.some((one) => path.startsWith(one.path))).length;
  return [out > 0 ? words.say('some', { n: out }) : '', kept > 0 ? words.say('kept', { n: kept }) : '']
    .filter(Boolean)
    .join(' ');
};

/**
 * The note above (or instead of) a picture when its document has problems: calm for the reader, exact for the editor.
 *
 * @param stale true when an earlier good picture is still shown
 * @param retry called by the button; only for what was fetched
 * @param update draws it again when words come later
 */
export const problemNote = (
  all: readonly Problem[],
  reader: Reader,
  stale: boolean,
  retry: (() => void) | null,
  update: () => void,
): TemplateResult | undefined => {
  const problems = mattering(all);
  if (problems.length === 0) return undefined;
  // The language around it changed since: until its words are there, Dutch stands in.
  if (!book.peek(book.resolve(reader.language)))
    void loadWords(reader.language).then((present) => {
      // Not after a failure: that would be to try without end.
      if (present !== 'nl') update();
    });
  const words = wordsFor(reader);
  const fatal = problems.some((problem) => problem.fatal);
  return html`<div class="note ${fatal ? 'error' : 'minor'}" part="status" lang=${words.language}>
    ${
      fatal
        ? html`<p class="note-title"><strong>${words.say('title')}</strong></p>
            <p>${words.say('calm')} ${stale ? words.say('stale') : ''}</p>`
        : html`<p>${shortly(problems, words)}</p>`
    }
    <details>
      <summary>${words.say('details')}</summary>
      <ul>
        ${problems.slice(0, shown).map((problem) => html`<li><bdi>${problemSentence(problem, words)}</bdi></li>`)}
      </ul>
    </details>
    ${retry && fatal ? html`<button type="button" class="button" part="button" @click=${retry}>${words.say('retry')}</button>` : nothing}
  </div>`;
};

/** Draws a note, or clears the place of an earlier one. */
export const drawNote = (hole: HTMLElement, note: unknown): void => {
  const root = hole.getRootNode();
  const { styleSheet } = notes;
  if (root instanceof ShadowRoot && styleSheet && !root.adoptedStyleSheets.includes(styleSheet))
    root.adoptedStyleSheets.push(styleSheet);
  render(note ?? nothing, hole);
};
