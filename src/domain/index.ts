/** The pure part: documents, axis numbers, scenes, sentences. Runs in Node without a DOM. */
export type * from './document/types.js';
export type * from './document/indicator-types.js';
export type * from './document/network-types.js';
export { readInstrument } from './document/instrument.js';
export { readWeb } from './document/web.js';
export { readFlywheel } from './document/flywheel.js';
export type * from './document/own-types.js';
export { readCheckInList } from './document/check-in-list.js';
export { readOwnRecord } from './document/own-records.js';
export { readAssessment } from './document/assessment.js';
export { readOwnFile, readOwnRecords } from './document/own-file.js';
export { indicatorsFor, readIndicators } from './document/indicators.js';
export { readNetwork } from './document/network.js';
export { parseJson } from './document/parse-json.js';
export { say } from './document/text.js';
export { addDays, addMonths, isDate, parseDate } from './document/dates.js';
export { isPeriod, parsePeriod } from './document/periods.js';
export { safeUrl } from './document/links.js';
export {
  completeDraft,
  newDraft,
  questionsOf,
  revise,
  scaleValues,
  withAnswer,
  withDiscuss,
  type Draft,
  type Question,
} from './assessment/draft.js';
export { bandOf, scoreAxes, type AxisScore } from './web/scores.js';
export { momentOf, PreparedWeb, webOfAssessments } from './web/prepared.js';
export { webScene, type Scene, type SceneInput, type SceneOptions } from './web/scene.js';
export { webSentences, type Sentence } from './web/sentences.js';
export { axisOf, sharedAxes, type Axis } from './indicators/axis.js';
export { gaugeTable, trendOf, type GaugeTable, type TrendPicture } from './indicators/details.js';
export { toOther, toReference, type Reading, type Relation, type Voice } from './indicators/reading.js';
export { gaugeScene, type GaugeOptions, type GaugeScene, type GaugeView } from './indicators/scene.js';
export { gapSentences, gaugeClauses, gaugeSentences, type GaugeSentence } from './indicators/sentences.js';
export { datasetOf, indicatorsFile } from './indicators/export.js';
export { networkFor, type SeenCommitment, type SeenNetwork } from './network/seen.js';
export { networkAt, type Cell, type NetworkAt, type Stated } from './network/at.js';
export { coalitionOf, latelyDays, seatsOf, type Coalition, type Seat } from './network/movement.js';
export { networkRows, type IssueRow, type PartnerRow, type PathMark, type Rows, type TimeRow } from './network/rows.js';
export {
  crossings,
  networkScene,
  type GroundPlace,
  type Path,
  type Scene as NetworkScene,
  type SceneOptions as NetworkSceneOptions,
  type Thread,
} from './network/scene.js';
export { groupsOf, mergersOf, type GroupRow, type Merger } from './network/groups.js';
export { historyOf, tempoOf, type HistoryEntry, type Tempo } from './network/history.js';
export { blankNetwork } from './network/blank.js';
export { linesOf as networkLines, type CommitmentLine } from './network/lines.js';
export { networkSentences, type NetworkSentence, type NetworkSentenceKey } from './network/sentences.js';
export { networkDocumentFile } from './network/file.js';
export {
  aboutFaults as networkAboutFaults,
  changedEntry,
  consequencesOf,
  networkFaults,
  partnersMerged,
  withAbout,
  withEntry,
  withoutEntry,
  type Consequences,
  type EntryFields,
  type EntryOf,
  type ListName,
} from './network/edit.js';
export { graphOf, mostLinks, mostNodes, type Graph } from './network/graph.js';
export { finishLayout, layoutOf, stressOf, type Layout, type LayoutOptions, type Point } from './network/layout.js';
export { wheelOf, type Audience, type Wheel } from './flywheel/wheel.js';
export { checkInScene, checkInSentences, type CheckInScene, type CheckInSentence } from './own/check-ins.js';
export { ownWheel, shareableWheel } from './own/own-wheel.js';
export { momentumOf, paceOf } from './flywheel/momentum.js';
export { wheelScene, type WheelScene } from './flywheel/scene.js';
export { wheelSentences, type WheelSentence } from './flywheel/sentences.js';
export {
  changedExperience,
  flywheelFile,
  readyToEdit,
  withExperience,
  withoutExperience,
  type ExperienceEntry,
} from './flywheel/edit.js';
export {
  merged,
  mergeFits,
  mergePlan,
  type Choice,
  type Difference,
  type MergeChoices,
  type MergePlan,
} from './flywheel/merge.js';
export { acted, begun, redone, undone, type History, type Turn } from './edit/history.js';
export { contrastRatio } from './draw/contrast.js';
export { schemas } from './document/schemas.js';
