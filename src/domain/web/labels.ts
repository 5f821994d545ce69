import { contains, grown, overlap, roundedBox, union, type Box } from '../draw/box.js';
import { pointOn, saggingCurve } from '../draw/curve.js';
import { rounded, type Point, type Polar } from '../draw/scale.js';
import { textWidth, wrapText, type Spacing, type TextStyle } from '../draw/text.js';
import type { Metrics } from './metrics.js';
import type { Gap, WebRow } from './rows.js';

/** Words the labels need, in the reader's language. */
export interface LabelWords {
  /** "te weinig antwoorden (1 van 4)" */
  readonly gap: (gap: Gap) => string;
  /** "toen 6,0" */
  readonly then: (text: string) => string;
  /** "toen geen cijfer" */
  readonly thenGap: () => string;
  /** "nu te weinig antwoorden" */
  readonly nowGap: (gap: Gap) => string;
}

export type Anchor = 'start' | 'middle' | 'end';

/** One line of a label, its baseline and where it starts, ends or has its middle. */
export interface LabelLine {
  readonly text: string;
  readonly role: 'name' | 'value' | 'remark' | 'number';
  readonly size: number;
  readonly x: number;
  readonly y: number;
}

/** Everything written at one axis. */
export interface Label {
  readonly axis: number;
  readonly anchor: Anchor;
  readonly lines: readonly LabelLine[];
  /** Estimated room of the text; the real text is never wider. */
  readonly box: Box;
  /** Top left of the speech bubble ("I want to talk about this"), 16 × 14 units. */
  readonly bubble: Point | null;
  /** Left end of the short bar under the name ("this matters now"). */
  readonly bar: Point | null;
}

/** The speech bubble from its top left corner: 16 × 14 units. */
export const bubblePath = 'h16v10h-8l-4 4v-4h-4z';
const bubbleRoom = 22;
export const barLength = 28;
export const barRoom = 7;
const lineHeight = 1.26;
const edge = 2;

export interface Line {
  readonly text: string;
  readonly role: LabelLine['role'];
  readonly style: TextStyle;
  /** Room before the text for a bubble. */
  readonly lead: number;
}

export interface Block {
  readonly lines: readonly Line[];
  readonly width: number;
  readonly height: number;
  readonly important: boolean;
}

/** Room a line takes, top to bottom. */
export const height = ({ role, style }: Line): number => style.size * (role === 'value' ? 1.16 : lineHeight);

const noteLines = (row: WebRow, words: LabelWords): readonly string[] => {
  const { now, then } = row;
  if (!then) return now.gap ? [words.gap(now.gap)] : [];
  if (now.gap && then.gap) return [words.gap(now.gap)];
  if (now.gap) return [words.then(then.text), words.nowGap(now.gap)];
  return [then.gap ? words.thenGap() : words.then(then.text)];
};

/** A label's lines within a width, or null when the name needs more than two. */
const blockOf = (
  row: WebRow,
  width: number,
  metrics: Metrics,
  words: LabelWords | null,
  spacing: Spacing,
): Block | null => {
  const name: TextStyle = { size: metrics.nameSize, bold: true, spacing };
  const value: TextStyle = { size: metrics.valueSize, bold: true, spacing };
  const note: TextStyle = { size: metrics.noteSize, spacing };
  const besideValue = row.discuss && metrics.small && row.now.value !== null;
  const lead = row.discuss && !besideValue ? bubbleRoom : 0;
  const names = wrapText(metrics.small ? row.short : row.label, width - lead, name);
  if (names.length > 2) return null;
  const lines: Line[] = names.map((text, i) => ({ text, role: 'name', style: name, lead: i === 0 ? lead : 0 }));
  if (row.now.value !== null) {
    lines.push({ text: row.now.text, role: 'value', style: value, lead: besideValue ? bubbleRoom : 0 });
  }
  if (words) {
    for (const text of noteLines(row, words).flatMap((sentence) => wrapText(sentence, width, note, true))) {
      lines.push({ text, role: 'remark', style: note, lead: 0 });
    }
  }
  const widestLine = Math.max(...lines.map(({ text, style, lead: room }) => textWidth(text, style) + room));
  if (widestLine > width) return null;
  return {
    lines,
    width: widestLine,
    height: lines.reduce((sum, line) => sum + height(line), row.important ? barRoom : 0),
    important: row.important,
  };
};

export interface Placed {
  readonly index: number;
  readonly anchor: Anchor;
  readonly block: Block;
  readonly x: number;
  /** Top of the block. */
  y: number;
}

const boxOf = ({ anchor, block, x, y }: Placed): Box => ({
  x: anchor === 'start' ? x : anchor === 'end' ? x - block.width : x - block.width / 2,
  y,
  width: block.width,
  height: block.height,
});

/** Moves overlapping labels apart, up and down; false when there is no room. */
const separate = (placed: readonly Placed[]): boolean => {
  const between = 8;
  for (let round = 0; round < 12; round++) {
    let moved = false;
    for (const [i, a] of placed.entries()) {
      for (const b of placed.slice(i + 1)) {
        const [one, two] = [boxOf(a), boxOf(b)];
        if (!overlap(one, two, between)) continue;
        const upper = one.y + one.height / 2 <= two.y + two.height / 2 ? a : b;
        const lower = upper === a ? b : a;
        const push = (upper.y + upper.block.height + between - lower.y) / 2 + 0.5;
        upper.y -= push;
        lower.y += push;
        moved = true;
      }
    }
    if (!moved) return true;
  }
  return false;
};

/** Places along the rim, to keep labels off it. */
const rimPoints = (spokes: Polar, radius: number): readonly Point[] =>
  Array.from({ length: spokes.count }, (_, i) => saggingCurve(spokes.at(i, radius), spokes.at(i + 1, radius))).flatMap(
    (curve) => [0, 0.1, 0.2, 0.35, 0.5, 0.65, 0.8, 0.9].map((t) => pointOn(curve, t)),
  );

const touches = (box: Box, places: readonly Point[]): boolean => {
  const { x, y, width, height: tall } = grown(box, 3);
  return places.some((place) => place.x > x && place.x < x + width && place.y > y && place.y < y + tall);
};

/** A label with its lines, once its place is found. */
export const finished = ({ index, anchor, block, x, y }: Placed): Label => {
  const lines: LabelLine[] = [];
  let top = y;
  let bubble: Point | null = null;
  let bar: Point | null = null;
  const lastName = block.lines.filter(({ role }) => role === 'name' || role === 'number').length - 1;
  for (const [i, line] of block.lines.entries()) {
    const { text, role, style, lead } = line;
    const width = textWidth(text, style);
    const left = anchor === 'start' ? x : anchor === 'end' ? x - width - lead : x - (width + lead) / 2;
    if (lead > 0) bubble = { x: rounded(left), y: rounded(top + (height(line) - 14) / 2) };
    const shift = anchor === 'start' ? lead : anchor === 'end' ? 0 : lead / 2;
    lines.push({
      text,
      role,
      size: style.size,
      x: rounded(x + shift),
      y: rounded(top + height(line) / 2 + style.size * 0.36),
    });
    top += height(line);
    if (block.important && i === lastName) {
      const barLeft = anchor === 'start' ? x : anchor === 'end' ? x - barLength : x - barLength / 2;
      bar = { x: rounded(barLeft), y: rounded(top + 2) };
      top += barRoom;
    }
  }
  return { axis: index, anchor, lines, box: roundedBox(boxOf({ index, anchor, block, x, y })), bubble, bar };
};

/** The picture around all labels and the rim. */
export const frame = (labels: readonly Label[], radius: number, width: number): Box => {
  const all = union([
    ...labels.map(({ box }) => grown(box, 0, 44)),
    { x: -radius, y: -radius, width: 2 * radius, height: 2 * radius },
  ]);
  return roundedBox({ x: -width / 2, y: all.y - 4, width, height: all.height + 8 });
};

export interface LabelLayout {
  readonly radius: number;
  readonly labels: readonly Label[];
  readonly box: Box;
}

/**
 * Names, numbers and notes around a web of one radius; null when they do not all fit.
 *
 * @param over labels may reach over the web's corners, above or below the rim, instead of standing beside it
 */
const namedAt = (
  rows: readonly WebRow[],
  spokes: Polar,
  radius: number,
  metrics: Metrics,
  words: LabelWords | null,
  spacing: Spacing,
  over: boolean,
): LabelLayout | null => {
  const placed: Placed[] = [];
  const rim = rimPoints(spokes, radius);
  for (const row of rows) {
    const direction = spokes.direction(row.index);
    const tip = spokes.at(row.index, radius);
    const anchor: Anchor = Math.abs(direction.x) < 0.05 ? 'middle' : direction.x > 0 ? 'start' : 'end';
    const side = Math.sign(direction.x);
    const beside = metrics.width / 2 - Math.abs(tip.x) - metrics.gap - edge;
    const corner = over && Math.abs(direction.y) > 0.2;
    const room =
      anchor === 'middle'
        ? metrics.nameSize * 13
        : Math.min(metrics.nameSize * 10.5, corner ? Math.max(beside, metrics.width * 0.36) : beside);
    const block = blockOf(row, room, metrics, words, spacing);
    if (!block) return null;
    const inward = corner ? Math.max(0, block.width - beside) : 0;
    const x = anchor === 'middle' ? 0 : tip.x + side * (metrics.gap - inward);
    let centre = tip.y + direction.y ** 3 * (block.height / 2 + metrics.gap);
    if (inward > metrics.gap) {
      const inner = rim
        .filter((place) => place.x * side >= x * side - 4 && place.y * direction.y > 0)
        .map((place) => place.y);
      const clear =
        direction.y < 0
          ? Math.min(tip.y, ...inner) - 6 - block.height / 2
          : Math.max(tip.y, ...inner) + 6 + block.height / 2;
      centre = direction.y < 0 ? Math.min(centre, clear) : Math.max(centre, clear);
    }
    placed.push({ index: row.index, anchor, block, x, y: centre - block.height / 2 });
  }
  if (!separate(placed)) return null;
  const labels = placed.map(finished);
  if (labels.some(({ box }) => touches(box, rim))) return null;
  const box = frame(labels, radius, metrics.width);
  if (labels.some((label) => !contains(box, label.box))) return null;
  return { radius: rounded(radius), labels, box };
};

/** Most axes that can be named around a web; more get numbers and a list. */
const mostNamed = 8;

/**
 * Labels around a web, and the radius that leaves room for them: names wrap to two lines, then the web shrinks, then
 * numbers 1 to n take their place (with a list beside the web). Nothing is cut, nothing overlaps.
 *
 * @param words null when nothing is filled in: then the names stand alone
 * @param numberLabels null leaves out the last: then there may be no layout
 */
export const layoutLabels = (
  rows: readonly WebRow[],
  spokes: Polar,
  metrics: Metrics,
  words: LabelWords | null,
  spacing: Spacing,
  numberLabels: NumberLabels | null,
): WholeLayout | null => {
  const key = layoutKey(rows, metrics, words, spacing);
  const known = layouts.get(key);
  if (known) return withNumbers(known, rows);
  const named = rows.length <= mostNamed ? namedLayout(rows, spokes, metrics, words, spacing) : null;
  const layout = named ?? numberLabels?.(rows, spokes, metrics, spacing);
  if (!layout) return null;
  if (layouts.size >= mostLayouts) layouts.clear();
  layouts.set(key, layout);
  return layout;
};

export type WholeLayout = LabelLayout & { readonly numbered: boolean };
export type NumberLabels = (rows: readonly WebRow[], spokes: Polar, metrics: Metrics, spacing: Spacing) => WholeLayout;

/** Finding room is most of the work of a drawing, and another number rarely needs other room: digits are equally wide. */
const layouts = new Map<string, WholeLayout>();
const mostLayouts = 32;

const layoutKey = (
  rows: readonly WebRow[],
  { width }: Metrics,
  words: LabelWords | null,
  { letter, word, fit }: Spacing,
): string =>
  JSON.stringify([
    width,
    letter,
    word,
    fit,
    words !== null,
    rows.map(({ label, short, now, then, discuss, important }) => [
      label,
      short,
      now.value === null ? null : now.text.replace(/\d/g, '0'),
      words && now.gap ? words.gap(now.gap) + (then ? words.nowGap(now.gap) : '') : '',
      words && then ? (then.gap ? words.thenGap() + words.gap(then.gap) : words.then(then.text)) : '',
      discuss,
      important,
    ]),
  ]);

const withNumbers = (layout: WholeLayout, rows: readonly WebRow[]): WholeLayout => ({
  ...layout,
  labels: layout.labels.map((label) => ({
    ...label,
    lines: label.lines.map((line) =>
      line.role === 'value' ? { ...line, text: rows[label.axis]?.now.text ?? '' } : line,
    ),
  })),
});

const namedLayout = (
  rows: readonly WebRow[],
  spokes: Polar,
  metrics: Metrics,
  words: LabelWords | null,
  spacing: Spacing,
): WholeLayout | null => {
  const { radius: most, leastRadius: least } = metrics;
  const ranges = [
    { from: most, to: most * 0.82, over: false },
    { from: most, to: most * 0.82, over: true },
    { from: most * 0.82, to: least, over: false },
    { from: most * 0.82, to: least, over: true },
  ];
  for (const { from, to, over } of ranges) {
    for (let radius = from; radius >= to; radius -= 4) {
      const layout = namedAt(rows, spokes, radius, metrics, words, spacing, over);
      if (layout) return { ...layout, numbered: false };
    }
  }
  return null;
};
