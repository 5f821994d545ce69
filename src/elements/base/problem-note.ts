import { html, nothing, render, type TemplateResult } from 'lit';
import type { Problem } from '../../domain/document/types.js';
import type { Address } from '../../language/phrase.js';
import { common } from '../../language/nl/common.js';
import { problems as dictionary } from '../../language/nl/problems.js';
import { bindWords, WordBook, type Words } from '../../language/words.js';

type Key = keyof typeof common | keyof typeof dictionary;
type ProblemWords = Words<Key>;

const dutch = { ...common, ...dictionary };
const book = new WordBook<Key>('problems', dutch, {
  en: async () => {
    const [a, b] = await Promise.all([import('../../language/en/common.js'), import('../../language/en/problems.js')]);
    return { ...a.common, ...b.problems };
  },
});

/** Fetches the words of a language when it is not Dutch. */
export const loadWords = (language: string): Promise<void> => book.load(book.resolve(language));

/** The words that are at hand for a language. */
export const wordsFor = (language: string, address: Address): ProblemWords => {
  const resolved = book.resolve(language);
  return bindWords(book.peek(resolved) ?? dutch, resolved, address);
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

/**
 * The note above (or instead of) a picture when its document has problems: calm for the reader, exact for the editor.
 *
 * @param stale true when an earlier good picture is still shown
 * @param retry called by the button; only for what was fetched
 */
export const problemNote = (
  problems: readonly Problem[],
  words: ProblemWords,
  stale: boolean,
  retry: (() => void) | null,
): TemplateResult | typeof nothing => {
  if (problems.length === 0) return nothing;
  const fatal = problems.some((problem) => problem.fatal);
  return html`<div class="note ${fatal ? 'error' : 'minor'}" part="status">
    ${
      fatal
        ? html`<p class="note-title"><strong>${words.say('title')}</strong></p>
            <p>${words.say('calm')} ${stale ? words.say('stale') : ''}</p>`
        : html`<p>${words.say('some', { n: problems.length })}</p>`
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
  render(note ?? nothing, hole);
};
