/**
 * Classes, types and pure functions of Veerkracht. Importing this registers nothing and touches nothing; the elements
 * are registered by `veerkracht/define` or `veerkracht/define/<name>`.
 */
export * from './domain/index.js';
export { bundledIds, loadInstrument } from './instruments/index.js';
export { sayWarning, type ToldWarning } from './language/conversion.js';
export { addWords } from './language/words.js';
export { register, type RegisterOptions, type WidgetName } from './define/register.js';
export { VeerElement, type VeerEventDetails } from './elements/base/veer-element.js';
export { VeerCheckIn } from './elements/check-in/check-in.js';
export { VeerGauge } from './elements/gauge/gauge.js';
export { VeerCoalitionMap } from './elements/coalition-map/coalition-map.js';
export { VeerFlywheel } from './elements/flywheel/flywheel.js';
export { VeerHistory } from './elements/history/history.js';
export { VeerIndicatorBoard } from './elements/indicator-board/indicator-board.js';
export { VeerScope } from './elements/scope/scope.js';
export { VeerSelfAssessment } from './elements/self-assessment/self-assessment.js';
export { VeerSpiderWeb } from './elements/spider-web/spider-web.js';
