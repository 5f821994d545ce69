import { html, nothing, type TemplateResult } from 'lit';
import type { Problem } from '../../domain/document/types.js';
import type { forms } from '../../language/nl/forms.js';
import type { Words } from '../../language/words.js';
import { problemSentence, wordsFor } from './problem-note.js';

export type FormKey = keyof typeof forms;

/** What was wrong with a file that someone opened. */
export type FileTrouble =
  | { readonly what: 'large' }
  | { readonly what: 'unread'; readonly problems: readonly Problem[] }
  /** It is open, without the parts that are wrong or that we do not know. */
  | { readonly what: 'parts'; readonly problems: readonly Problem[]; readonly more: number };

const mostShown = 10;

/** What was wrong with parts of a file that is open all the same; null for nothing. Unknown names are one problem. */
export const partsTrouble = (problems: readonly Problem[], more = 0): FileTrouble | null =>
  problems.length > 0 ? { what: 'parts', problems, more } : null;

/** The trouble in one sentence. */
export const troubleSentence = (trouble: FileTrouble, words: Words<FormKey>): string => {
  if (trouble.what === 'large') return words.say('fileTooLarge');
  if (trouble.what === 'unread') return words.say('fileNotRead');
  const wrong = trouble.problems.filter(({ code }) => code !== 'unknown-key').length + trouble.more;
  return [
    wrong > 0 ? words.say('fileParts', { n: wrong }) : '',
    wrong < trouble.problems.length + trouble.more ? words.say('fileUnknown') : '',
  ]
    .filter(Boolean)
    .join(' ');
};

/** The same as a note, with the places in the file. */
export const troubleNote = (trouble: FileTrouble | null, words: Words<FormKey>): TemplateResult | typeof nothing => {
  if (!trouble) return nothing;
  const problems = trouble.what === 'large' ? [] : trouble.problems;
  const named = wordsFor(words);
  return html`<div class="note error" id="file-trouble" tabindex="-1">
    <p>${troubleSentence(trouble, words)}</p>
    ${
      problems.length > 0
        ? html`<details>
            <summary>${words.say('fileDetails')}</summary>
            <ul>
              ${problems
                .slice(0, mostShown)
                .map((problem) => html`<li><bdi>${problemSentence(problem, named)}</bdi></li>`)}
            </ul>
          </details>`
        : nothing
    }
  </div>`;
};
