import { digits, parseDate } from '../document/dates.js';
import { overlap, type Box } from '../draw/box.js';
import type { Mark } from '../draw/mark.js';
import { clamp, linear, rounded } from '../draw/scale.js';
import { wrapSyllables } from '../draw/syllables.js';
import { widest } from '../draw/text.js';
import { flagsOf, flagText } from './flags.js';
import { isFlag, type HistoryEntry, type Tempo } from './history.js';
import { shortened } from './map-paths.js';
import { penFor, type MapPicture, type Spot } from './map-pen.js';
import type { IssueRow, MarkKind } from './rows.js';
import { chevronMarks, pathMark } from './shapes.js';
import type { Spacing } from '../draw/text.js';

export interface TimelineOptions {
  readonly width: number;
  readonly spacing: Spacing;
  readonly mirrored: boolean;
  readonly issues: readonly IssueRow[];
  /** All entries, newest first. */
  readonly entries: readonly HistoryEntry[];
  readonly tempo: readonly Tempo[];
  /** The date that is looked at; null when nothing has a date. */
  readonly until: string | null;
  readonly texts: {
    readonly tempo: string;
    readonly tempoHow: string;
    readonly now: string;
    readonly spans: Readonly<Record<Tempo['kind'], string>>;
    /** A year, `2025`. */
    readonly year: (year: number) => string;
    /** Language of a title, when that is another one than that of the rest. */
    readonly langOf?: (title: string) => string | null;
  };
}

const labels = 176;
const laneHeight = 96;
const bandHeight = 30;
const size = 13;

const shortTitle = (title: string): string => /^.*?[.!?](?=\s|$)/s.exec(title)?.[0].replace(/\.$/, '') ?? title;

/** First days of years within two day numbers. */
const yearsIn = (from: number, to: number): readonly { readonly year: number; readonly day: number }[] => {
  const years: { year: number; day: number }[] = [];
  for (let year = Math.max(1, Math.floor(1970 + from / 365.25) - 1); year <= 9999; year++) {
    const day = parseDate(digits(year, 4))?.first ?? 0;
    if (day > to) break;
    if (day >= from) years.push({ year, day });
  }
  return years;
};

/**
 * Events as numbered flags, the tempo as a band, a lane for each issue with its steps, results, pauses and plans, and a
 * dotted line for now. A label that finds no room is left out: the list under the picture has all of them.
 */
export const timelinePicture = ({ issues, entries, tempo, until, texts, ...room }: TimelineOptions): MapPicture => {
  const pen = penFor(room);
  const { width } = room;
  const days = entries.map(({ middle }) => middle);
  const now = until === null ? null : (parseDate(until)?.last ?? null);
  const from = Math.min(...days, now ?? Infinity);
  const to = Math.max(...days, now ?? -Infinity);
  const some = Number.isFinite(from) && Number.isFinite(to);
  const inner: [number, number] = [labels + 14, width - 16];
  const at = linear(some ? [from, Math.max(to, from + 1)] : [0, 1], inner);
  const marks: Mark[] = [];
  const words: Mark[] = [];

  // Flags, oldest first, numbered as in the list.
  const events = entries.filter(isFlag).reverse();
  const { flags, height: flagsHeight } = flagsOf(
    events.map(({ middle, title }) => ({ x: at(middle), title: shortTitle(title) })),
    width,
    pen.spacing,
  );
  const bandTop = rounded(flagsHeight + 4);
  const bandBottom = bandTop + (tempo.length > 0 ? bandHeight : 0);
  const lanesTop = bandBottom + 12;
  const bottom = lanesTop + issues.length * laneHeight;
  const poles: Mark[] = [];
  for (const { event, x, up, radius, lines, textX } of flags) {
    const y = bandTop - up;
    poles.push([
      'path',
      { class: `pole ${events[event]?.kind ?? ''}`, d: `M${pen.x(x)} ${rounded(y)}V${rounded(bandTop)}` },
    ]);
    words.push(
      ['circle', { class: 'pin', cx: pen.x(x), cy: rounded(y), r: radius }],
      pen.text('pin-number', String(event + 1), x, y + 4.5, 12, true),
      ...pen.lines('fine', lines, textX, y + 4, flagText.size, flagText.lineHeight),
    );
  }
  marks.push(['g', { class: 'poles' }, poles]);

  // The lines of years.
  const years = some ? yearsIn(from, to) : [];
  const every = Math.max(1, Math.ceil((years.length * 48) / (inner[1] - inner[0])));
  years.forEach(({ year, day }) => {
    if (year % every !== 0) return;
    marks.push(['path', { class: 'grid', d: `M${pen.x(at(day))} ${bandBottom}V${rounded(bottom)}` }]);
    words.push(pen.text('fine', texts.year(year), at(day), bottom + 20, size, true));
  });

  if (tempo.length > 0) {
    words.push(
      pen.text('name', texts.tempo, 0, bandTop + 14, 14),
      pen.text('fine', texts.tempoHow, 0, bandTop + 30, 12),
    );
    for (const { kind, from: start, to: end } of tempo)
      marks.push(...bandMarks(kind, at(start), at(end), bandTop, texts.spans[kind], pen));
  }

  const spots: Spot[] = [];
  issues.forEach((issue, lane) => {
    const top = lanesTop + lane * laneHeight;
    const y = top + laneHeight / 2;
    const own = entries.filter((one) => one.issue === issue.id).reverse();
    marks.push(['path', { class: 'rule', d: `M0 ${rounded(top)}H${rounded(width)}` }]);
    const style = { size: 14, bold: true, spacing: pen.spacing };
    const name = shortened(wrapSyllables(issue.title, labels - 8, style), 4);
    words.push(...pen.lines('name', name, 0, y + 5 - ((name.length - 1) * 18) / 2, 14, 18));
    marks.push(['g', { class: 'lane', 'data-issue': issue.id }, laneMarks(own, issue, at, y, now, pen)]);
    const boxes: Box[] = [];
    const shapes = own.filter((one) => one.change === null && !isFlag(one));
    // Results and plans first: they are what a reader looks for.
    const inOrder = [...shapes].sort((a, b) => (a.kind === 'step' ? 1 : 0) - (b.kind === 'step' ? 1 : 0));
    for (const one of inOrder) {
      const bold = one.kind !== 'step';
      const style = { size: 12.5, bold, spacing: pen.spacing };
      const lines = wrapSyllables(shortTitle(one.title), 104, style);
      if (lines.length > 2) continue;
      const half = widest(lines, style) / 2;
      const x = clamp(at(one.middle), inner[0] + half - 12, width - half);
      for (const side of [-1, 1]) {
        const height = lines.length * 15;
        const first = side < 0 ? y - 14 - height : y + 15;
        const box: Box = { x: x - half, y: first, width: half * 2, height };
        if (boxes.some((other) => overlap(box, other, 4))) continue;
        boxes.push(box);
        words.push(
          ...pen.lines(`mark-title is-${one.kind}`, lines, x, first + 11, 12.5, 15, true, texts.langOf?.(one.title)),
        );
        break;
      }
    }
    spots.push({ kind: 'issue', id: issue.id, x: 0, y: top + 2, width: labels, height: laneHeight - 4 });
  });
  if (now !== null) {
    const x = at(now);
    marks.push(['path', { class: 'now', d: `M${pen.x(x)} ${bandTop}V${rounded(bottom)}` }]);
    words.push(pen.text('name', texts.now, x, bottom + 36, size, true));
  }
  return {
    width: rounded(width),
    height: rounded(bottom + 44),
    marks: [...marks, ['g', { class: 'words' }, words]],
    spots: spots.map((spot) => ({ ...spot, ...pen.box(spot) })),
    cards: spots.length,
  };
};

type Pen = ReturnType<typeof penFor>;

/** A stretch of the tempo band: chevrons for gas, bars for the brake, and the word. */
const bandMarks = (
  kind: Tempo['kind'],
  from: number,
  to: number,
  top: number,
  word: string,
  pen: Pen,
): readonly Mark[] => {
  const wide = to - from;
  const middle = (from + to) / 2;
  const half = word.length * 4.4 + 8;
  const fits = wide > 2 * half;
  const pattern: Mark[] = [];
  const clear = (x: number): boolean => !fits || Math.abs(x - middle) > half;
  if (kind === 'brake') {
    let d = '';
    for (let x = from + 8; x < to - 4; x += 11)
      if (clear(x)) d += `M${pen.x(x)} ${rounded(top + 7)}v${bandHeight - 14}`;
    if (d) pattern.push(['path', { class: 'bars', d }]);
  } else
    for (let x = from + 6; x < to - 10; x += 15)
      if (clear(x + 5)) pattern.push(...chevronMarks(pen.x(x), top + bandHeight / 2, 1, 0, pen.mirrored));
  const { x } = pen.box({ x: from, y: top, width: wide, height: bandHeight });
  return [
    ['path', { class: 'band', d: `M${rounded(x)} ${top}h${rounded(wide)}v${bandHeight}h${rounded(-wide)}z` }],
    ...pattern,
    fits ? pen.text('name', word, middle, top + 20, 14, true) : '',
  ];
};

/** The way of one issue in time, its marks, and small ticks for what partners said. */
const laneMarks = (
  own: readonly HistoryEntry[],
  issue: IssueRow,
  at: (day: number) => number,
  y: number,
  now: number | null,
  pen: Pen,
): readonly Mark[] => {
  const marks: Mark[] = [];
  const first = own[0]?.middle;
  if (first === undefined) return [];
  const line = (className: string, from: number, to: number): void => {
    if (to > from) marks.push(['path', { class: className, d: `M${pen.x(from)} ${rounded(y)}H${pen.x(to)}` }]);
  };
  const day = (date: string | null, otherwise: number): number => {
    const span = date === null ? null : parseDate(date);
    return span ? (span.first + span.last) / 2 : otherwise;
  };
  const end = now ?? own.at(-1)?.middle ?? first;
  const rests = issue.marks
    .filter(({ kind, date }) => kind === 'pause' && date !== null)
    .map(({ date, until }) => ({ from: Math.max(first, day(date, first)), to: Math.min(end, day(until, end)) }));
  let reached = first;
  for (const { from, to } of rests) {
    line('way', at(reached), at(from));
    line('way rest', at(from), at(to));
    reached = Math.max(reached, to);
    marks.push(pathMark('pause', pen.x(at((from + to) / 2)), y));
  }
  line('way', at(reached), at(Math.max(reached, end)));
  const planned = own.filter(({ kind }) => kind === 'next').at(-1);
  if (planned) line('way plan', at(end), at(planned.middle));
  const ticks = own
    .filter(({ kind }) => kind === 'commitment')
    .map(({ middle }) => `M${pen.x(at(middle))} ${rounded(y + 4)}v7`)
    .join('');
  if (ticks) marks.push(['path', { class: 'said', d: ticks }]);
  for (const { kind, middle } of own)
    if (kind === 'step' || kind === 'stopped' || kind === 'next')
      marks.push(pathMark(kind as MarkKind, pen.x(at(middle)), y));
  for (const { kind, middle } of own) if (kind === 'result') marks.push(pathMark('result', pen.x(at(middle)), y));
  return marks;
};
