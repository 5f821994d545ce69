import { html, nothing, type TemplateResult } from 'lit';
import type { Problem } from '../../domain/document/types.js';
import type { Words } from '../../language/words.js';
import type { problems as dictionary } from '../../language/nl/problems.js';

type ProblemWords = Words<keyof typeof dictionary>;

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
  retry: { readonly label: string; readonly act: () => void } | null,
): TemplateResult | typeof nothing => {
  if (problems.length === 0) return nothing;
  const fatal = problems.some((problem) => problem.fatal);
  return html`<div class="note ${fatal ? 'error' : 'minor'}" part="status">
    ${fatal
      ? html`<p class="note-title"><strong>${words.say('title')}</strong></p>
          <p>${words.say('calm')} ${stale ? words.say('stale') : ''}</p>`
      : html`<p>${words.say('some', { n: problems.length })}</p>`}
    <details>
      <summary>${words.say('details')}</summary>
      <ul>
        ${problems.slice(0, shown).map((problem) => html`<li><bdi>${problemSentence(problem, words)}</bdi></li>`)}
      </ul>
    </details>
    ${retry && fatal ? html`<button type="button" class="button" part="button" @click=${retry.act}>${retry.label}</button>` : nothing}
  </div>`;
};
