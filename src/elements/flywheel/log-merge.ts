import type { FlywheelDocument } from '../../domain/document/types.js';
import {
  merged,
  mergeFits,
  mergePlan,
  ownStage,
  usualChoice,
  type Choice,
  type MergePlan,
  type StageChoices,
} from '../../domain/flywheel/merge.js';
import { Form } from '../base/form.js';

/** A file of a team that was opened: read, and ready to be looked at. */
export interface TeamFile {
  readonly name: string;
  readonly document: FlywheelDocument;
  readonly privates: number;
}

/** In the choice of a step: the step itself is added. */
export const addStage = '+';
/** The experiences come without a step. */
export const noStage = '-';
/** In front of the id of a step of ours. */
const ours = '=';

/** Fields of the merge form: `entry <id>`, `stage <id>`, and `rest`. */
export type MergeField = string;
export const entryField = (id: string): MergeField => `entry ${id}`;
export const stageField = (id: string): MergeField => `stage ${id}`;
export const restField: MergeField = 'rest';
export const stageOption = (id: string): string => `${ours}${id}`;

/** Files of teams, looked at one after another; the choices for the one in front. */
export class Merging {
  form = new Form<MergeField>('merge');
  /** Why the file in front could not be put in as it was chosen: there is no room. */
  full: 'mergeTooMany' | 'fileFull' | null = null;
  #plan: { readonly from: readonly unknown[]; readonly plan: MergePlan } | null = null;
  #place = 0;

  /** @param today ISO date */
  constructor(
    readonly files: readonly TeamFile[],
    private readonly today: string,
  ) {}

  /** The file in front; null when all were looked at. */
  get file(): TeamFile | null {
    return this.files[this.#place] ?? null;
  }

  /** Which of how many is in front, from 1. */
  get number(): number {
    return this.#place + 1;
  }

  /** On to the next file, with fresh choices. */
  next(): void {
    this.#place++;
    this.full = null;
    this.#plan = null;
    this.form = new Form<MergeField>('merge');
  }

  /** What would happen, with the choices of steps made so far. */
  plan(mine: FlywheelDocument): MergePlan | null {
    const { file } = this;
    if (!file) return null;
    const stages = this.#stageChoices(mine, file.document);
    const from = [mine, [...stages].join('\n')];
    if (this.#plan?.from.every((part, i) => part === from[i])) return this.#plan.plan;
    const plan = mergePlan(mine, file.document, stages, this.today);
    for (const one of plan.different) {
      // The newest is chosen already, and can be changed; where nobody knows, nothing is.
      const field = entryField(one.id);
      if (this.form.text(field) === '' && one.newest) this.form.preset(field, usualChoice(one));
    }
    this.#plan = { from, plan };
    return plan;
  }

  #stageChoices(mine: FlywheelDocument, theirs: FlywheelDocument): StageChoices {
    const choices = new Map<string, string | null>();
    const here = new Set(mine.stages.map(({ id }) => id));
    for (const stage of theirs.stages) {
      const { id } = stage;
      const said = this.form.text(stageField(id));
      if (said === noStage) choices.set(id, null);
      else if (said.startsWith(ours)) choices.set(id, said.slice(ours.length));
      // Its id is that of another step here.
      else if (said === addStage && here.has(id)) choices.set(id, ownStage(stage));
    }
    return choices;
  }

  /** Chooses the same for all that differ. */
  chooseAll(mine: FlywheelDocument, choice: Choice): void {
    for (const { id } of this.plan(mine)?.different ?? []) this.form.set(entryField(id), choice);
  }

  /** Ids of which somebody still has to say what stays. */
  undecided(mine: FlywheelDocument): readonly string[] {
    return (this.plan(mine)?.different ?? []).map(({ id }) => id).filter((id) => this.form.text(entryField(id)) === '');
  }

  /** The document with the file in front put in; null when that is more than one may hold. */
  result(mine: FlywheelDocument): FlywheelDocument | null {
    const plan = this.plan(mine);
    if (!plan) return mine;
    const entries = new Map<string, Choice>();
    for (const one of plan.different) {
      const said = this.form.text(entryField(one.id)) as Choice | '';
      // What was chosen for them is no choice of theirs: it does not count as a change.
      if (said !== '' && said !== one.newest) entries.set(one.id, said);
    }
    const choices = { entries, rest: this.form.list(restField).includes('yes') };
    return mergeFits(mine, plan, choices) ? merged(mine, plan, choices) : null;
  }
}
