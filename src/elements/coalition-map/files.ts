import { jsonText } from '../../domain/document/json-text.js';
import { networkDocumentFile } from '../../domain/network/file.js';
import { historyOf, tempoOf } from '../../domain/network/history.js';
import { linesOf } from '../../domain/network/lines.js';
import { mapPicture } from '../../domain/network/map.js';
import type { MapPicture } from '../../domain/network/map-pen.js';
import { mostNames, sceneOf, type Scene } from '../../domain/network/scene.js';
import { timelinePicture } from '../../domain/network/timeline.js';
import { writeCsv, type Cell } from '../../interop/csv.js';
import { markSvg, type Paints } from '../../interop/mark-svg.js';
import { offerFile, pngOf } from '../base/offer-file.js';
import { columnsIn, type Sheet } from './sheet-model.js';
import { levelWord, mapTexts, roleWord, sourceOf, summaryPieces } from './texts.js';
import { timeTexts } from './time-texts.js';

export type FileKind = 'csv' | 'json' | 'svg' | 'png';

const title = ({ network, naming, words }: Sheet): string =>
  network.seen.title ? naming.say(network.seen.title) : words.say('mapTitle');

const when = ({ network, words }: Sheet): string => (network.at ? words.date(network.at) : '');

/** One line for each thing a partner said, with title, date and source on every line, so that a line can stand alone. */
export const networkCsv = (sheet: Sheet): string => {
  const { network, rows, words, naming, audience, name } = sheet;
  const titles = new Map(rows.issues.map((one) => [one.id, one.title]));
  const partners = new Map(rows.partners.map((one) => [one.id, one]));
  const inside = audience === 'internal';
  const head: Cell[] = [
    words.say('colPartner'),
    words.say('filter-kind'),
    words.say('filter-area'),
    words.say('colLinks'),
    words.say('colIssue'),
    words.say('colLevel'),
    ...(inside ? [words.say('colNeeded')] : []),
    words.say('colSaidOn'),
    words.say('colSaidBy'),
    words.say('colRole'),
    words.say('colNetwork'),
    words.say('colDate'),
    words.say('colSource'),
  ];
  const source = sourceOf(network.seen);
  const lines = linesOf(network, rows).map((line): Cell[] => {
    const partner = partners.get(line.partner);
    return [
      name(line.partner),
      partner ? words.say(`kind-${partner.kind}`) : '',
      partner?.area ?? '',
      partner?.links ?? 0,
      line.issue === null ? '' : (titles.get(line.issue) ?? line.issue),
      line.issue === null ? '' : levelWord(line.level, words),
      ...(inside ? [line.needed === null ? '' : levelWord(line.needed, words)] : []),
      line.at,
      line.by === null ? '' : words.say(line.by === 'person' ? 'asPersonShort' : 'asOrganisation'),
      [...new Set(partner?.roles.map((seat) => roleWord(seat, words, naming)) ?? [])].join(' | '),
      title(sheet),
      network.at ?? '',
      source ? naming.say(source.name) : '',
    ];
  });
  const comma = words.number(0.5) === '0,5';
  return writeCsv([head, ...lines], { separator: comma ? ';' : ',', decimal: comma ? ',' : '.' });
};

const ink = '#20292c';
const soft = '#4d585b';
const answer = '#14566a';
const accent = '#9c4a17';

/** The same as map.styles.ts, for a file: ink on white paper. */
const paints: Paints = {
  sky: { fill: '#f7ede2' },
  earth: { fill: '#efe9dc' },
  horizon: { fill: 'none', stroke: ink, 'stroke-width': 2.5 },
  'ground-line': { fill: 'none', stroke: ink, 'stroke-width': 2.5 },
  paper: { fill: '#ffffff', stroke: '#7a7364' },
  roof: { fill: 'none', stroke: ink, 'stroke-width': 4 },
  rule: { fill: 'none', stroke: '#dad2c2' },
  leader: { fill: 'none', stroke: '#7a7364' },
  grid: { fill: 'none', stroke: '#cbc2af' },
  pole: { fill: 'none', stroke: ink },
  band: { fill: 'none', stroke: ink },
  now: { fill: 'none', stroke: ink, 'stroke-dasharray': '1.5 4' },
  said: { fill: 'none', stroke: answer, 'stroke-width': 1.5 },
  way: { fill: 'none', stroke: answer, 'stroke-width': 5 },
  plan: { 'stroke-width': 3, 'stroke-dasharray': '5 5' },
  rest: { 'stroke-width': 3, 'stroke-dasharray': '0.1 6', 'stroke-linecap': 'round' },
  far: { fill: 'none', stroke: '#7a7364', 'stroke-width': 2, 'stroke-dasharray': '0.1 7', 'stroke-linecap': 'round' },
  arrow: { fill: 'none', stroke: '#7a7364', 'stroke-width': 1.75 },
  step: { fill: answer, stroke: '#ffffff', 'stroke-width': 2 },
  result: { fill: accent, stroke: '#ffffff', 'stroke-width': 2 },
  tick: { fill: 'none', stroke: '#ffffff', 'stroke-width': 2.25 },
  gap: { fill: '#ffffff' },
  bars: { fill: 'none', stroke: ink, 'stroke-width': 3.5 },
  cross: { fill: 'none', stroke: '#ffffff', 'stroke-width': 2 },
  next: { fill: '#ffffff', stroke: answer, 'stroke-width': 2, 'stroke-dasharray': '3.5 3' },
  thread: { fill: 'none', stroke: answer, 'stroke-width': 1.75 },
  leads: { 'stroke-width': 5 },
  helps: { 'stroke-width': 2.75 },
  allows: { 'stroke-dasharray': '3 5' },
  family: { fill: ink, stroke: ink, 'stroke-width': 1.75 },
  chevron: { fill: answer, stroke: answer },
  open: { fill: '#ffffff' },
  seat: { fill: ink, stroke: ink, 'stroke-width': 1.5 },
  empty: { fill: '#ffffff', 'stroke-dasharray': '2.5 2' },
  'callout-bar': { fill: 'none', stroke: accent, 'stroke-width': 4 },
  pin: { fill: '#ffffff', stroke: ink, 'stroke-width': 1.5 },
  name: { 'font-weight': 700 },
  'mark-title': { 'font-weight': 700 },
  'is-step': { 'font-weight': 400 },
  'is-result': { fill: accent },
  'is-none': { 'font-weight': 400, fill: soft },
  count: { 'font-weight': 600 },
  callout: { 'font-weight': 700 },
  strong: { 'font-weight': 600 },
  fine: { fill: soft },
  ambition: { 'font-family': 'Palatino, Georgia, serif' },
  'ground-words': { fill: soft, 'font-weight': 600 },
};

const fileWidth = 1120;
const spacing = { letter: 0, word: 0, fit: 1 };

/** What a reader of the page sees around the picture: what was searched for, and which of the pages it is. */
const partOf = ({ words, shown, rows }: Sheet, { page, pages }: Scene): string => {
  const issues = shown?.issues.size ?? rows.issues.length;
  return [
    shown ? words.say('found', { partners: shown.partners.size, issues }) : '',
    pages > 1 ? words.say('pageOf', { n: page + 1, total: pages, issues }) : '',
  ]
    .filter(Boolean)
    .join(' ');
};

/** A picture, and what it leaves out in words: '' when all is there. */
type Drawing = readonly [picture: MapPicture, part: string];

/** The drawing of a file: all issues side by side as far as a page of the map goes; the time view as it is. */
const drawingOf = (sheet: Sheet): Drawing => {
  const { network, rows, shown, scene, words, naming, name, mirrored } = sheet;
  const room = { width: fileWidth, spacing, mirrored };
  if (sheet.view === 'time') {
    const entries = historyOf(network, rows, naming.say);
    const picture = timelinePicture({
      ...room,
      issues: rows.issues,
      entries,
      tempo: tempoOf(rows, network.at),
      until: network.at,
      texts: timeTexts(words, network.isToday, naming),
    });
    return [picture, ''];
  }
  const count = Math.min(4, Math.max(1, rows.issues.length));
  // The last page of the screen may have fewer issues than it has room for.
  const page = Math.floor((scene.page * columnsIn(sheet.width)) / count);
  const whole = sceneOf(network, rows, { page, issuesOnPage: count, names: mostNames, shown, say: naming.say });
  const speech = { isToday: network.isToday, words, naming, name };
  return [mapPicture(whole, { ...room, columns: count, texts: mapTexts(whole, speech) }), partOf(sheet, whole)];
};

/** The picture as an SVG text that stands alone. */
export const networkSvg = (sheet: Sheet): string => {
  const { scene, words, naming, network, audience } = sheet;
  const source = sourceOf(network.seen);
  const [picture, part] = drawingOf(sheet);
  return markSvg({
    ...picture,
    paints,
    language: words.language,
    title: title(sheet),
    titleLanguage: naming.langOf(title(sheet)),
    description: [...summaryPieces(scene, words).map((sentence) => sentence.map(({ text }) => text).join('')), part]
      .filter(Boolean)
      .join(' '),
    foot: [
      part,
      [
        when(sheet) ? words.say('updated', { date: when(sheet) }) : '',
        audience === 'internal' ? words.say('forInternal') : audience === 'partners' ? words.say('forPartners') : '',
      ]
        .filter(Boolean)
        .join(' · '),
      source ? words.say('source', { source: naming.say(source.name) }) : '',
    ].filter(Boolean),
  });
};

export const networkJson = ({ network }: Sheet): string => jsonText(networkDocumentFile(network.seen));

/** Makes a file and hands it to the reader. @returns false when the browser refused */
export const saveNetwork = async (kind: FileKind, sheet: Sheet): Promise<boolean> => {
  const file = `${sheet.words.say('fileName')}.${kind}`;
  try {
    if (kind === 'csv') offerFile(file, new Blob([networkCsv(sheet)], { type: 'text/csv;charset=utf-8' }));
    else if (kind === 'json') offerFile(file, new Blob([networkJson(sheet)], { type: 'application/json' }));
    else {
      const drawing = networkSvg(sheet);
      offerFile(file, kind === 'png' ? await pngOf(drawing) : new Blob([drawing], { type: 'image/svg+xml' }));
    }
    return true;
  } catch {
    return false;
  }
};
