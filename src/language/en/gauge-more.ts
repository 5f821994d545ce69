import type { gaugeMore as nl } from '../nl/gauge-more.js';

/** Words of the table and trend of a gauge. */
export const gaugeMore: Record<keyof typeof nl, string> = {
  planned: 'plan',
  caption: '{label}: the figures',
  captionUnit: '{label}: the figures ({unit})',
  colPeriod: 'Period',
  colValue: 'Figure',
  colMargin: 'Margin',
  colCount: 'Count',
  colNote: 'Note',
  marginOf: '{lower} to {upper}',
  noRow: 'no figure',
};
