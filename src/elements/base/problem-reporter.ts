import type { ReactiveControllerHost } from '@lit/reactive-element';
import type { Problem } from '../../domain/document/types.js';
import type { Address } from '../../language/phrase.js';
import type * as drawings from './problem-note.js';
import type { VeerEventDetails } from './veer-base.js';

type Drawing = typeof drawings;

interface Reader {
  readonly language: string;
  readonly address: Address;
}

/**
 * Tells of problems with a document: once as events and console lines, and as a note on the widget. Its words and
 * drawing come only when there is a problem, for most readers never meet one.
 */
export class ProblemReporter {
  #drawing: Drawing | null = null;
  #problems: readonly Problem[] = [];

  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly reader: () => Reader,
    private readonly error: (detail: VeerEventDetails['veer-error']) => void,
    private readonly warn: (message: string) => void,
  ) {}

  /** Takes the problems of one document; those of the document before are forgotten. */
  report(problems: readonly Problem[]): void {
    for (const { path, code } of problems) if (code === 'unknown-key') this.warn(`${path}: ${code}`);
    this.#problems = problems.filter(({ code }) => code !== 'unknown-key');
    const told = this.#problems.find(({ fatal }) => fatal) ?? this.#problems[0];
    if (!told) return;
    const { language } = this.reader();
    void import('./problem-note.js')
      .then(async (drawing) => {
        await drawing.loadWords(language);
        this.#drawing = drawing;
        return drawing.problemSentence(told, drawing.wordsFor(language, this.reader().address));
      })
      // Without its words the editor still gets the code and the place.
      .catch(() => told.code)
      .then((message) => {
        this.error({ code: told.code, message, path: told.path });
        this.host.requestUpdate();
      });
  }

  /**
   * The note as a template, when there is something to tell; undefined when not.
   *
   * @param stale true when an earlier good picture is still shown
   * @param retry called by the button; null for what was not fetched
   */
  note(stale: boolean, retry: (() => void) | null): unknown {
    const drawing = this.#drawing;
    if (!drawing || this.#problems.length === 0) return undefined;
    const { language, address } = this.reader();
    return drawing.problemNote(this.#problems, drawing.wordsFor(language, address), stale, retry);
  }

  /** The same note drawn in the place a painted widget keeps for it (`.trouble`). */
  draw(root: ParentNode, stale: boolean, retry: (() => void) | null): void {
    const place = this.#drawing && root.querySelector<HTMLElement>('.trouble');
    if (place) this.#drawing?.drawNote(place, this.note(stale, retry));
  }
}
