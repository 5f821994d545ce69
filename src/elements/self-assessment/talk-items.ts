import type { Assessment, Instrument } from '../../domain/document/types.js';

/** Questions the resident marked, with their own numbers, in the order asked. */
export const talkItems = (
  instrument: Instrument,
  assessment: Assessment,
): readonly { readonly id: string; readonly text: string; readonly axis: string; readonly value: number | null }[] =>
  assessment.discuss.map((id) => ({
    id,
    text: Object.hasOwn(assessment.wording, id) ? (assessment.wording[id] ?? id) : id,
    axis: instrument.items.find((item) => item.id === id)?.axis ?? id,
    value: Object.hasOwn(assessment.answers, id) ? (assessment.answers[id] ?? null) : null,
  }));
