import type { WidgetClass } from './define-element.js';

/** Every widget by the name after the prefix, each with its code behind a dynamic import. */
export const widgets = {
  'spider-web': async () => (await import('../elements/spider-web/spider-web.js')).VeerSpiderWeb,
  'self-assessment': async () => (await import('../elements/self-assessment/self-assessment.js')).VeerSelfAssessment,
  'check-in': async () => (await import('../elements/check-in/check-in.js')).VeerCheckIn,
  'coalition-map': async () => (await import('../elements/coalition-map/coalition-map.js')).VeerCoalitionMap,
  flywheel: async () => (await import('../elements/flywheel/flywheel.js')).VeerFlywheel,
  history: async () => (await import('../elements/history/history.js')).VeerHistory,
  gauge: async () => (await import('../elements/gauge/gauge.js')).VeerGauge,
  'indicator-board': async () => (await import('../elements/indicator-board/indicator-board.js')).VeerIndicatorBoard,
  scope: async () => (await import('../elements/scope/scope.js')).VeerScope,
} as const satisfies Readonly<Record<string, () => Promise<WidgetClass>>>;

export type WidgetName = keyof typeof widgets;

/** Names of all widgets, without prefix. */
export const widgetNames = Object.keys(widgets) as WidgetName[];
