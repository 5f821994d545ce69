import { scaleValues } from '../../domain/assessment/draft.js';
import type { Instrument, Scale } from '../../domain/document/types.js';
import {
  answerTypeOf,
  checkedUrl,
  given,
  layoutOf,
  speakerFor,
  type GroupPlace,
  type Layout,
  type QuestionPlace,
  type Speaker,
} from './layout.js';
import type { FhirExtension, FhirPublicationStatus, FhirQuestionnaire, FhirQuestionnaireItem } from './types.js';

/**
 * What a resident may say beside the numbers. Each that is given gets items of its own, with this text; without it
 * there is nothing of the kind in the questionnaire, nor in its responses.
 */
export interface FhirMarks {
  /** "I want to talk about this", with every question. */
  readonly discuss?: string;
  /** "This matters most to me", with every topic. */
  readonly important?: string;
  /** "In my own words", with every topic. */
  readonly notes?: string;
}

export interface FhirTexts {
  /** Language of the texts. */
  readonly language?: string;
  /** Form of address of the texts; default `u`. */
  readonly address?: 'u' | 'je';
  /** The questionnaire's own canonical address. Every variant is a questionnaire of its own and needs another one. */
  readonly url?: string;
  readonly marks?: FhirMarks;
}

export interface QuestionnaireOptions extends FhirTexts {
  /** Which questions; default the first variant of the instrument. */
  readonly variant?: string;
  /** Default `active`. */
  readonly status?: FhirPublicationStatus;
}

/**
 * A variant of an instrument as a FHIR R4 Questionnaire: a group per axis, in it the questions, with their help and the
 * words at the ends of the scale as display items. No question is required. Radio buttons are asked for, never a slider.
 *
 * Left out, as R4 has no standard extension for it: that an item is turned round when scored (`reverse`), how axis
 * numbers are made of answers (`scoring`), and that an item is sensitive. A `decimal` does not tell the steps of its
 * scale. Sound, bands, the text for a crisis and the link out are not part of it either.
 *
 * @param options `language` defaults to the instrument's own; one the instrument has no texts in counts as that
 * @throws RangeError when `url` cannot be an address
 */
export const questionnaireOf = (instrument: Instrument, options: QuestionnaireOptions = {}): FhirQuestionnaire => {
  const { language = instrument.language, address = 'u', url, marks = {}, variant = '', status = 'active' } = options;
  const layout = layoutOf(instrument, variant);
  return questionnaireFrom(instrument, layout, speakerFor(instrument, language, address), { url, marks, status });
};

interface Rest {
  readonly url?: string | undefined;
  readonly marks: FhirMarks;
  readonly status: FhirPublicationStatus;
  /** Of one that is contained in a response. */
  readonly id?: string;
}

/** The same for a layout and speaker that are there already. */
export const questionnaireFrom = (
  instrument: Instrument,
  layout: Layout,
  speaker: Speaker,
  { url, marks, status, id }: Rest,
): FhirQuestionnaire => {
  const { say, language } = speaker;
  const { intro, licence, period, source, title, version } = instrument;
  const copyright = [
    source && say(source.name),
    licence && say(licence.notice),
    licence && say(licence.name),
    licence?.url,
  ]
    .filter((text) => typeof text === 'string')
    .join('\n\n');
  return {
    resourceType: 'Questionnaire',
    ...(id === undefined ? {} : { id }),
    language,
    ...(url === undefined ? {} : { url: checkedUrl(url) }),
    version,
    ...texted('title', given([title, layout.variantTitle].flatMap((text) => say(text) ?? []).join(' – '))),
    status,
    ...texted('description', say(intro)),
    ...texted('copyright', given(copyright)),
    item: [
      ...display(layout.periodId, say(period)),
      ...layout.groups.map((group) => groupItem(group, layout.perAxis, speaker, marks)),
    ],
  };
};

const texted = <K extends string>(key: K, text: string | undefined): { readonly [P in K]?: string } =>
  (text === undefined ? {} : { [key]: text }) as { readonly [P in K]?: string };

const groupItem = (
  { axis, linkId, helpId, importantId, noteId, questions }: GroupPlace,
  perAxis: boolean,
  speaker: Speaker,
  marks: FhirMarks,
): FhirQuestionnaireItem => ({
  linkId,
  ...texted('text', speaker.say(axis.plainLabel ?? axis.label)),
  type: 'group',
  item: [
    // In a variant with one number per axis the help belongs to the question.
    ...(perAxis ? [] : display(helpId, speaker.say(axis.help), 'help')),
    ...questions.flatMap((place) => questionItems(place, speaker, marks)),
    ...markItem(importantId, marks.important, 'boolean'),
    ...markItem(noteId, marks.notes, 'text'),
  ],
});

const questionItems = (
  { question, helpId, lowerId, upperId, discussId }: QuestionPlace,
  { say }: Speaker,
  marks: FhirMarks,
): readonly FhirQuestionnaireItem[] => {
  const { id, help, scale, text } = question;
  const beside = [
    ...display(helpId, say(help), 'help'),
    ...display(lowerId, say(scale.labels.min), 'lower'),
    ...display(upperId, say(scale.labels.max), 'upper'),
  ];
  const type = answerTypeOf(scale);
  return [
    {
      extension: [control('radio-button'), ...(type === 'choice' ? [] : limits(scale, type))],
      linkId: id,
      ...texted('text', say(text)),
      type,
      // Least and most must be of the type of the answer, so a choice has none: it lists what there is.
      ...(type === 'choice' ? { answerOption: scaleValues(scale).map((valueInteger) => ({ valueInteger })) } : {}),
      ...(beside.length > 0 ? { item: beside } : {}),
    },
    // Beside the question, not under it: what is under a question can only be said together with an answer.
    ...markItem(discussId, marks.discuss, 'boolean'),
  ];
};

const markItem = (linkId: string, text: string | undefined, type: 'boolean' | 'text'): FhirQuestionnaireItem[] =>
  given(text) === undefined ? [] : [{ linkId, ...texted('text', text), type }];

const display = (linkId: string, text: string | undefined, code?: string): FhirQuestionnaireItem[] =>
  text === undefined ? [] : [{ ...(code ? { extension: [control(code)] } : {}), linkId, text, type: 'display' }];

/** @param code of hl7.org/fhir/R4/codesystem-questionnaire-item-control.html */
const control = (code: string): FhirExtension => ({
  url: 'http://hl7.org/fhir/StructureDefinition/questionnaire-itemControl',
  valueCodeableConcept: { coding: [{ system: 'http://hl7.org/fhir/questionnaire-item-control', code }] },
});

/** Lowest and highest answer: hl7.org/fhir/R4/extension-minvalue.html, extension-maxvalue.html, extension-maxdecimalplaces.html */
const limits = (scale: Scale, type: 'integer' | 'decimal'): readonly FhirExtension[] => {
  const values = scaleValues(scale);
  const end = (name: string, value: number): FhirExtension => ({
    url: `http://hl7.org/fhir/StructureDefinition/${name}`,
    ...(type === 'integer' ? { valueInteger: value } : { valueDecimal: value }),
  });
  const places = Math.max(...values.map((value) => (String(value).split('.')[1] ?? '').length));
  return [
    end('minValue', values[0] ?? scale.min),
    end('maxValue', values.at(-1) ?? scale.max),
    ...(type === 'integer'
      ? []
      : [{ url: 'http://hl7.org/fhir/StructureDefinition/maxDecimalPlaces', valueInteger: places }]),
  ];
};
