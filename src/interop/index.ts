/** Pure adapters at the edge: files other programs write and read. */
export { writeCsv, type Cell, type CsvOptions } from './csv.js';
export { textOfBytes, type FileText } from './file-text.js';
export { readCsv, type CsvFlaw, type CsvRows, type Separator } from './csv-read.js';
export { paperColours, standaloneSvg, type SvgColours, type SvgTexts } from './svg.js';
export type * from './indicators/types.js';
export { warningCodes, type Conversion, type ConversionWarning, type WarningCode } from './indicators/warnings.js';
export { indicatorsFromJson } from './indicators/from-json.js';
export { indicatorsFromCsv } from './indicators/from-csv.js';
export { indicatorsFromCbs3, type Cbs3 } from './indicators/from-cbs3.js';
export { indicatorsFromCbs4, type Cbs4 } from './indicators/from-cbs4.js';
export { cbsTables, type CbsFile, type CbsTable } from './indicators/cbs-files.js';
export { indicatorsToCsv, type IndicatorsCsvOptions } from './indicators/to-csv.js';
export { mergeCandidates, type MergeCandidate, type Named } from './network/names.js';
export {
  mergePartners,
  networkOfPartners,
  partnersFromCsv,
  partnersToCsv,
  type PartnerDraft,
  type PartnerNote,
  type PartnersFromCsv,
} from './network/partners-csv.js';
export { addPartners, type AddedPartners, type PartnerPair } from './network/add-partners.js';
export { idFrom } from './network/vocabulary.js';
export { networkFromKumu, networkToKumu, type KumuKept, type KumuNetwork, type KumuNote } from './network/kumu.js';
export type * from './fhir/types.js';
export { questionnaireOf, type FhirMarks, type FhirTexts, type QuestionnaireOptions } from './fhir/questionnaire.js';
export { questionnaireResponseOf, type ResponseOptions } from './fhir/response.js';
export { assessmentOfResponse, type FromResponseOptions } from './fhir/from-response.js';
