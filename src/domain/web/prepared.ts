import { mayBeSeen, type Audience } from '../document/audience.js';
import type { Assessment, Instrument, Moment, WebDocument } from '../document/types.js';
import type { Coverage } from './rows.js';
import { scoreAxes } from './scores.js';

/**
 * A web that needs no more checking: its document, the instrument it belongs to, and how many answers each number
 * rests on. `veer-spider-web` draws it straight from its `data` property, without parsing again.
 */
export class PreparedWeb {
  /**
   * @param coverage by moment id, then axis id; empty when only the numbers are known
   */
  constructor(
    readonly document: WebDocument,
    readonly instrument: Instrument,
    readonly coverage: ReadonlyMap<string, Readonly<Record<string, Coverage>>> = new Map(),
  ) {}

  readonly #seen: { [audience in Audience]?: PreparedWeb } = {};

  /** What an audience may see of it: other moments are gone before anything is drawn, said or exported. */
  seenBy(audience: Audience): PreparedWeb {
    return (this.#seen[audience] ??= new PreparedWeb(
      { ...this.document, moments: this.document.moments.filter(mayBeSeen(audience)) },
      this.instrument,
      this.coverage,
    ));
  }
}

/** Axis ids of marked questions, in drawing order, each once. */
const markedAxes = (instrument: Instrument, marked: readonly string[]): readonly string[] => {
  const axisOf = new Map(instrument.items.map((item) => [item.id, item.axis]));
  const axes = new Set(marked.map((id) => axisOf.get(id) ?? id));
  return instrument.axes.map(({ id }) => id).filter((id) => axes.has(id));
};

/** One assessment as a moment of a web. */
export const momentOf = (instrument: Instrument, assessment: Assessment): Moment => {
  const scores: Record<string, number | null> = Object.create(null) as Record<string, number | null>;
  const found = scoreAxes(instrument, assessment.instrument.variant, assessment.answers);
  for (const { id } of instrument.axes) scores[id] = found[id]?.value ?? null;
  return {
    id: assessment.id,
    date: (assessment.completedAt ?? assessment.startedAt)?.slice(0, 10) ?? null,
    label: null,
    scores,
    discuss: markedAxes(instrument, assessment.discuss),
    important: markedAxes(instrument, assessment.important),
  };
};

/**
 * The web of one or more assessments of an instrument, oldest first whatever the order given.
 *
 * @param assessments all of this instrument; questions it no longer has are left out
 */
export const webOfAssessments = (instrument: Instrument, assessments: readonly Assessment[]): PreparedWeb => {
  const when = ({ completedAt, startedAt }: Assessment): string => completedAt ?? startedAt ?? '';
  // As moments, whatever the offset; what is no moment comes first, as text.
  const timed = assessments.map((one) => ({ one, text: when(one), time: Date.parse(when(one)) || -Infinity }));
  const ordered = timed
    .sort((a, b) => (a.time === b.time ? (a.text < b.text ? -1 : Number(a.text > b.text)) : a.time < b.time ? -1 : 1))
    .map(({ one }) => one);
  const coverage = new Map(
    ordered.map((assessment) => [
      assessment.id,
      scoreAxes(instrument, assessment.instrument.variant, assessment.answers),
    ]),
  );
  const document: WebDocument = {
    schema: 'veerkracht/web@1',
    title: null,
    language: instrument.language,
    source: null,
    instrument,
    moments: ordered.map((assessment) => momentOf(instrument, assessment)),
  };
  return new PreparedWeb(document, instrument, coverage);
};
