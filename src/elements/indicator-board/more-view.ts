import type { Mark } from '../../domain/draw/mark.js';
import { gaugeTable } from '../../domain/indicators/details.js';
import { hasTrend } from '../../domain/indicators/holes.js';
import { gapSentences } from '../../domain/indicators/sentences.js';
import { explanationMark, notesMark, sourceMark } from '../gauge/notes-view.js';
import { tableMark } from '../gauge/table-view.js';
import { gapsMark } from '../gauge/value-view.js';
import type { Board, BoardRow } from './model.js';

/** All there is about one figure: references, other areas, explanation, gaps, source and its own table. */
export const moreMark = ({ indicator, scene }: BoardRow, { document, words, voice }: Board): Mark => {
  const noted = { indicator, document, scene, words, voice };
  const area = document.area?.name;
  const table = gaugeTable(indicator, { asOf: document.asOf, voice });
  const gaps = gapSentences(indicator, voice, (names) => words.list(names));
  return [
    'div',
    { class: 'more' },
    [
      notesMark(noted),
      explanationMark(noted),
      ...gaps.map((gap) => gapsMark(gap, hasTrend(indicator.observations), words)),
      sourceMark(noted),
      tableMark({
        scene,
        words,
        voice,
        area: area ? voice.text(area) : '',
        table,
        id: `caption-${indicator.id}`,
      }),
    ],
  ];
};
