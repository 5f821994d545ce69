import type { Mark } from '../draw/mark.js';
import { rounded } from '../draw/scale.js';
import { wrapSyllables } from '../draw/syllables.js';
import type { MarkText, PathTexts, Pen } from './map-pen.js';
import type { PathMark } from './rows.js';
import type { Path, Scene } from './scene.js';
import { pathMark } from './shapes.js';

/** From the edge of a card to its path, and to the words beside it. */
const inset = 20;
const beside = 44;
/** Marks with words; older ones are small and counted. */
const mostPast = 6;
const mostNext = 2;
const smallStep = 14;
const lineHeight = 17;

interface Laid {
  readonly mark: PathMark | null;
  readonly small: boolean;
  readonly title: readonly string[];
  readonly lang?: string | null | undefined;
  readonly note: readonly string[];
  /** From the card upward. */
  readonly up: number;
}

interface LaidPath {
  readonly path: Path;
  readonly marks: readonly Laid[];
  readonly height: number;
  readonly earlier: number;
}

/** At most so many lines: the panel and the list have all of it. */
export const shortened = (lines: readonly string[], most: number): readonly string[] =>
  lines.length <= most ? lines : [...lines.slice(0, most - 1), `${(lines[most - 1] ?? '').replace(/[\s,.;:]+$/, '')}…`];

const layPath = (path: Path, texts: PathTexts, pen: Pen, column: number): LaidPath => {
  const room = column - beside - inset - 6;
  const past = path.marks.filter(({ kind }) => kind !== 'next').length;
  const earlier = past > mostPast + 1 ? past - mostPast : 0;
  const marks: Laid[] = [];
  let up = 14;
  path.marks.forEach((mark, i) => {
    if (i >= past + mostNext) return;
    if (i < earlier) {
      marks.push({ mark, small: true, title: [], note: [], up: (up += smallStep) });
      return;
    }
    if (i === earlier && earlier > 0) up += 10;
    const text: MarkText = texts.marks[i] ?? { title: mark.title, note: '' };
    const bold = mark.kind !== 'step';
    const title = shortened(wrapSyllables(text.title, room, { size: 14, bold, spacing: pen.spacing }), 3);
    const note = text.note ? shortened(wrapSyllables(text.note, room, { size: 13, spacing: pen.spacing }), 2) : [];
    const height = Math.max(42, (title.length + note.length) * lineHeight + 12);
    marks.push({ mark, small: false, title, lang: text.lang, note, up: up + height / 2 });
    up += height;
  });
  if (texts.noNext) {
    const title = wrapSyllables(texts.noNext, room, { size: 14, bold: true, spacing: pen.spacing });
    const height = Math.max(42, title.length * lineHeight + 12);
    marks.push({ mark: null, small: false, title, note: [], up: up + height / 2 });
    up += height;
  }
  return { path, marks, height: up, earlier };
};

/** What a stretch of the path below a mark looks like. */
const wayTo = ({ mark }: Laid, before: Laid | undefined): string => {
  if (mark === null) return 'far';
  if (mark.kind === 'next') return 'way plan';
  const open = before?.mark?.kind === 'pause' && before.mark.until === null;
  return mark.kind === 'pause' || open ? 'way rest' : 'way';
};

const marksOf = (
  { path, marks, height, earlier }: LaidPath,
  texts: PathTexts,
  pen: Pen,
  left: number,
  base: number,
  horizonAt: (x: number) => number,
): Mark => {
  const x = left + inset;
  const px = pen.x(x);
  const ways: Mark[] = [];
  const shapes: Mark[] = [];
  const words: Mark[] = [];
  const line = (className: string, from: number, to: number): void => {
    ways.push(['path', { class: className, d: `M${px} ${rounded(from)}V${rounded(to)}` }]);
  };
  let below = base;
  marks.forEach((laid, i) => {
    const y = base - laid.up;
    line(wayTo(laid, marks[i - 1]), below, y);
    below = y;
    shapes.push(
      laid.mark
        ? pathMark(laid.mark.kind, px, y, laid.small)
        : ['circle', { class: 'next none', cx: px, cy: rounded(y), r: 8.5 }],
    );
    const total = laid.title.length + laid.note.length;
    const first = y + 5 - ((total - 1) * lineHeight) / 2;
    words.push(
      ...pen.lines(
        `mark-title is-${laid.mark?.kind ?? 'none'}`,
        laid.title,
        left + beside,
        first,
        14,
        lineHeight,
        false,
        laid.lang,
      ),
      ...pen.lines('fine', laid.note, left + beside, first + laid.title.length * lineHeight, 13, lineHeight),
    );
  });
  if (earlier > 0)
    words.push(pen.text('fine', texts.earlier(earlier), left + beside, base - 14 - (earlier * smallStep) / 2, 13));
  const top = horizonAt(x) + 10;
  const last = marks.at(-1)?.mark;
  line(
    'far',
    marks.length > 0 ? base - (marks.at(-1)?.up ?? height) - (last === null || last?.kind === 'next' ? 9 : 0) : base,
    top,
  );
  ways.push(['path', { class: 'arrow', d: `M${rounded(px - 5)} ${rounded(top + 6)}L${px} ${rounded(top)}l5 6` }]);
  return ['g', { class: 'path', 'data-issue': path.id }, [...ways, ...shapes, ...words]];
};

/** The paths of the issues of a page: how high the highest is, and how they are drawn from the ground up. */
export const pathsOf = (
  scene: Scene,
  texts: readonly PathTexts[],
  pen: Pen,
  column: number,
): {
  readonly height: number;
  readonly marks: (base: number, horizonAt: (x: number) => number) => readonly Mark[];
} => {
  const laid = scene.paths.map((path, i) => layPath(path, texts[i] as PathTexts, pen, column));
  return {
    height: laid.reduce((most, { height }) => Math.max(most, height), 0),
    marks: (base, horizonAt) =>
      laid.map((one, i) => marksOf(one, texts[i] as PathTexts, pen, i * column, base, horizonAt)),
  };
};
