import { unfinished } from '../../domain/assessment/draft.js';
import { plainJson } from '../../domain/document/plain-json.js';
import { questionnaireResponseOf } from '../../interop/fhir/response.js';
import type { Words } from '../../language/words.js';
import { filesOf } from '../base/own/own-file.js';
import type { OwnFile } from '../base/save-file.js';
import type { AssessmentKey } from './screen-context.js';
import type { Session } from './session.js';

/**
 * What the resident has in hand and what is kept, as `own-file@1`. A list that is not finished goes along as it is,
 * without a date of completion.
 */
export const ownFiles = (session: Session): readonly OwnFile[] => {
  const { draft, assessment } = session;
  const inHand = assessment ?? (draft && unfinished(draft));
  const others = session.place === 'device' ? session.kept.assessments.map((kept) => kept.assessment) : [];
  const list = inHand ? [inHand, ...others.filter(({ id }) => id !== inHand.id)] : others;
  return filesOf(list, [], [], `veerkracht-${session.today}`);
};

/**
 * The finished list as a FHIR QuestionnaireResponse with its questionnaire in it: numbers, what to talk about and what
 * matters most, and nothing that was typed. It cannot be opened here again: that is what the own file is for.
 */
export const fhirFiles = (
  { assessment, instrument, today }: Session,
  words: Words<AssessmentKey>,
): readonly OwnFile[] => {
  if (!assessment) return [];
  const { address } = words;
  const marks = { discuss: words.say('discuss'), important: words.say('nowFhirImportant') };
  return [
    {
      name: `veerkracht-${today}-fhir.json`,
      type: 'application/fhir+json',
      text: `${plainJson(questionnaireResponseOf(assessment, instrument, { address, marks }), 2)}\n`,
    },
  ];
};
