/**
 * The small part of FHIR R4 (4.0.1) that is written here, as TypeScript. Names and cardinalities are those of
 * hl7.org/fhir/R4/questionnaire.html and hl7.org/fhir/R4/questionnaireresponse.html; what is optional there and never
 * written by this library is left out. FHIR knows no empty list, no empty string and no null: what there is not, is absent.
 */

/** hl7.org/fhir/R4/datatypes.html#Coding */
export interface FhirCoding {
  readonly system: string;
  readonly code: string;
}

/** hl7.org/fhir/R4/datatypes.html#Identifier, as a host may give it. */
export interface FhirIdentifier {
  readonly use?: 'usual' | 'official' | 'temp' | 'secondary' | 'old';
  readonly system?: string;
  readonly value?: string;
}

/** hl7.org/fhir/R4/references.html, as a host may give it. */
export interface FhirReference {
  readonly reference?: string;
  readonly type?: string;
  readonly identifier?: FhirIdentifier;
  readonly display?: string;
}

/**
 * hl7.org/fhir/R4/extensibility.html; one value each. Those in use:
 * - `http://hl7.org/fhir/StructureDefinition/minValue` and `…/maxValue`: both ends included, of the type of the item;
 * - `http://hl7.org/fhir/StructureDefinition/maxDecimalPlaces`: whole number;
 * - `http://hl7.org/fhir/StructureDefinition/questionnaire-itemControl`: how an item is best shown.
 */
export interface FhirExtension {
  readonly url: string;
  readonly valueInteger?: number;
  readonly valueDecimal?: number;
  readonly valueCodeableConcept?: { readonly coding: readonly FhirCoding[] };
}

/** hl7.org/fhir/R4/valueset-item-type.html, those in use. */
export type FhirItemType = 'group' | 'display' | 'boolean' | 'decimal' | 'integer' | 'choice' | 'text';

/** Questionnaire.item */
export interface FhirQuestionnaireItem {
  readonly extension?: readonly FhirExtension[];
  /** Unique in the questionnaire. */
  readonly linkId: string;
  readonly text?: string;
  readonly type: FhirItemType;
  /** Only with `choice`. */
  readonly answerOption?: readonly { readonly valueInteger: number }[];
  /** Always with `group`, never with `display`. */
  readonly item?: readonly FhirQuestionnaireItem[];
}

/** hl7.org/fhir/R4/valueset-publication-status.html */
export type FhirPublicationStatus = 'draft' | 'active' | 'retired' | 'unknown';

/** hl7.org/fhir/R4/questionnaire.html */
export interface FhirQuestionnaire {
  readonly resourceType: 'Questionnaire';
  /** Only when it is contained in a response. */
  readonly id?: string;
  readonly language: string;
  readonly url?: string;
  readonly version: string;
  readonly title?: string;
  readonly status: FhirPublicationStatus;
  readonly description?: string;
  readonly copyright?: string;
  readonly item: readonly FhirQuestionnaireItem[];
}

/** QuestionnaireResponse.item.answer: exactly one value. */
export interface FhirAnswer {
  readonly valueInteger?: number;
  readonly valueDecimal?: number;
  readonly valueBoolean?: boolean;
  readonly valueString?: string;
}

/** QuestionnaireResponse.item: `answer` or `item`, never both. */
export interface FhirResponseItem {
  readonly linkId: string;
  readonly text?: string;
  readonly answer?: readonly FhirAnswer[];
  readonly item?: readonly FhirResponseItem[];
}

/** hl7.org/fhir/R4/questionnaireresponse.html */
export interface FhirQuestionnaireResponse {
  readonly resourceType: 'QuestionnaireResponse';
  readonly id?: string;
  readonly language: string;
  readonly contained?: readonly FhirQuestionnaire[];
  readonly identifier?: FhirIdentifier;
  /** `address|version`, or `#questionnaire` when it is contained. */
  readonly questionnaire: string;
  readonly status: 'completed' | 'in-progress';
  readonly subject?: FhirReference;
  /** Date and time with seconds and offset. */
  readonly authored?: string;
  readonly item?: readonly FhirResponseItem[];
}
