import type { Problem } from '../../domain/document/types.js';
import type * as drawings from './problem-note.js';
import type { VeerBase } from './veer-base.js';

type Drawing = typeof drawings;

/**
 * Tells of problems with a document: once as events and console lines, and as a note on the widget. Its words and
 * drawing come only when there is a problem, for most readers never meet one.
 */
export class ProblemReporter {
  #drawing: Drawing | null = null;
  #problems: readonly Problem[] = [];

  constructor(
    private readonly host: VeerBase,
    private readonly spoken: { readonly language: string },
  ) {}

  get #reader(): drawings.Reader {
    return { language: this.spoken.language, address: this.host.effectiveAddress };
  }

  /** Takes the problems of one document; those of the document before are forgotten. */
  report(problems: readonly Problem[]): void {
    this.#problems = problems;
    const told = problems.find(({ fatal }) => fatal) ?? problems[0];
    if (!told) return;
    void import('./problem-note.js')
      .then(
        async (drawing) => {
          const detail = await drawing.tellProblems(problems, this.#reader, (message) => this.host.warnOnce(message));
          this.#drawing = drawing;
          return detail;
        },
        // Without its words the editor still gets the code and the place.
        () => ({ code: told.code, message: told.code, path: told.path }),
      )
      .then((detail) => {
        if (detail) this.host['emit']('veer-error', detail);
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
    return this.#drawing?.problemNote(this.#problems, this.#reader, stale, retry, () => this.host.requestUpdate());
  }

  /** The same note drawn in the place a painted widget keeps for it (`.trouble`). */
  draw(root: ParentNode, stale: boolean, retry: (() => void) | null): void {
    const place = this.#drawing && root.querySelector<HTMLElement>('.trouble');
    if (place) this.#drawing?.drawNote(place, this.note(stale, retry));
  }
}
