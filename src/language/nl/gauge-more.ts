/** Words of the table and trend of a gauge. */
export const gaugeMore = {
  planned: 'plan',
  caption: '{label}: de cijfers',
  captionUnit: '{label}: de cijfers ({unit})',
  colPeriod: 'Periode',
  colValue: 'Cijfer',
  colMargin: 'Marge',
  colCount: 'Aantal',
  colNote: 'Opmerking',
  marginOf: '{lower} tot {upper}',
  noRow: 'geen cijfer',
} as const;
