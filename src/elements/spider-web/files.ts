import type { Moment } from '../../domain/document/types.js';
import { writeCsv, type Cell } from '../../interop/csv.js';
import { standaloneSvg } from '../../interop/svg.js';
import type { Drawn } from './drawn.js';
import { rowWords } from './row-texts.js';
import { readingWords, sentencesText, type WebWords } from './texts.js';
import { pngOf } from '../base/offer-file.js';

export type FileKind = 'svg' | 'png' | 'csv';

/** Facts for a file: a drawing as a web, in a width that suits a file. */
export interface FileFacts extends Pick<Drawn, 'scene' | 'sentences' | 'names' | 'moments' | 'date' | 'title'> {
  readonly words: WebWords;
  readonly source: string;
}

/** One line per topic and moment, with title, date (ISO) and source on every line, so that a line can stand alone. */
export const webCsv = ({ scene, words, names, moments, title, source }: FileFacts): string => {
  const comma = words.number(0.5) === '0,5';
  const header: Cell[] = (
    ['colTopic', 'colValue', 'colNote', 'colDate', 'colTalk', 'colImportant', 'colTitle', 'colSource'] as const
  ).map((key) => words.say(key));
  const lines = scene.rows.flatMap((row) => {
    const yes = (marked: boolean): string => (marked ? words.say('yes') : '');
    const line = (when: 'now' | 'then', moment: Moment | undefined): Cell[] => {
      const reading = row[when] ?? row.now;
      const note = reading.gap ? readingWords(reading, words) : scene.two ? names[when] : '';
      const current = when === 'now';
      return [
        row.label,
        reading.value,
        note,
        moment?.date ?? '',
        yes(current && row.discuss),
        yes(current && row.important),
        title,
        source,
      ];
    };
    return [...(row.then ? [line('then', moments[0])] : []), line('now', moments[moments.length - 1])];
  });
  return writeCsv([header, ...lines], { separator: comma ? ';' : ',', decimal: comma ? ',' : '.' });
};

/** The web as an SVG text that stands alone. */
export const webSvg = ({ scene, sentences, words, names, date, title, source }: FileFacts): string =>
  standaloneSvg(scene, {
    language: words.language,
    title,
    date,
    description: sentencesText(sentences, words),
    source,
    readings: scene.rows.map((row) => rowWords(row, words, names)),
  });

/** @throws when the browser cannot make it */
export const webFile = async (kind: FileKind, facts: FileFacts): Promise<Blob> => {
  if (kind === 'csv') return new Blob([webCsv(facts)], { type: 'text/csv;charset=utf-8' });
  const drawing = webSvg(facts);
  return kind === 'png' ? pngOf(drawing) : new Blob([drawing], { type: 'image/svg+xml' });
};
