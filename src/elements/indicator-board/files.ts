import { jsonText } from '../../domain/document/json-text.js';
import type { Text } from '../../domain/document/types.js';
import { indicatorsFile, linesOf } from '../../domain/indicators/export.js';
import { readingOf } from '../../domain/indicators/reading.js';
import { writeCsv, type Cell } from '../../interop/csv.js';
import { saveFile } from '../base/save-file.js';
import { noteOf } from '../gauge/table-view.js';
import { gapWords } from '../gauge/texts.js';
import type { Board } from './model.js';

const licenceName = (licence: Text | { readonly name: Text } | null, say: (text: Text) => string): string => {
  if (licence === null) return '';
  return typeof licence === 'object' && 'name' in licence && typeof licence.name !== 'undefined' && !('nl' in licence)
    ? say(licence.name as Text)
    : say(licence as Text);
};

/** One line per number, with its source and licence, so that a line can stand alone. No number is a blank, never 0. */
export const boardCsv = ({ document, words, voice }: Board): string => {
  const keys = [
    'colIndicator',
    'colSeries',
    'colPeriod',
    'colValue',
    'colUnit',
    'colLower',
    'colUpper',
    'colStatus',
    'colMissing',
    'colCount',
    'colSource',
    'colLicence',
    'colRetrieved',
  ] as const;
  const area = document.area?.name ? voice.text(document.area.name) : words.say('own');
  const lines = linesOf(document).map(({ indicator, series, observation, source }): Cell[] => {
    const { period, value, lower, upper, missing, n } = observation;
    // A note has no number in it.
    const note = noteOf(readingOf(observation, { decimals: 0, asOf: document.asOf, voice }), words);
    return [
      voice.text(indicator.label),
      series ? voice.text(series) : area,
      period,
      value,
      indicator.unit ? voice.text(indicator.unit) : '',
      lower,
      upper,
      note || (value === null ? '' : words.say('final')),
      missing ? gapWords(missing, words) : '',
      n,
      source ? voice.text(source.name) : '',
      source ? licenceName(source.licence, (text) => voice.text(text)) : '',
      source?.retrieved ?? '',
    ];
  });
  const comma = words.number(0.5) === '0,5';
  return writeCsv([keys.map((key) => words.say(key)), ...lines], {
    separator: comma ? ';' : ',',
    decimal: comma ? ',' : '.',
  });
};

/** Hands a file to the reader. @returns false when the browser refused */
export const saveBoard = (kind: 'csv' | 'json', board: Board, root: Node): boolean =>
  saveFile(
    kind === 'csv'
      ? { name: 'cijfers.csv', type: 'text/csv;charset=utf-8', text: boardCsv(board) }
      : {
          name: 'cijfers.json',
          type: 'application/json',
          text: jsonText(indicatorsFile(board.document)),
        },
    root,
  );
