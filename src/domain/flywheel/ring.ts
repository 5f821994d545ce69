import type { Box } from '../draw/box.js';
import { remembering } from '../draw/remembering.js';
import { clamp, rounded, type Point } from '../draw/scale.js';
import { wrapSyllables } from '../draw/syllables.js';
import { textWidth, widest, wrapText, type Spacing, type TextStyle } from '../draw/text.js';
import { labelsOf, type RingTexts, type Sizes, type TextLine } from './ring-labels.js';
import type { Told, Wheel } from './wheel.js';

/** What an experience began with: the first driver, the second, both, or neither. */
export type Kind = 'need' | 'value' | 'both' | 'none';

/** One mark; stands for `unit` experiences. */
export interface RingMark extends Point {
  /** Index of its stage; null = it belongs to none, and stands on a stream or in the hub. */
  readonly stage: number | null;
  readonly size: number;
  readonly kind: Kind;
  /** Told in the last half year: filled, else open. */
  readonly recent: boolean;
}

/** What stays of a ring while experiences come: everything drawn but marks and words. */
export interface RingFrame {
  readonly radius: number;
  readonly hub: number;
  /** Radii of the lines between quarters. */
  readonly years: readonly number[];
  /** Borders of stages, bent like an arrow. */
  readonly borders: readonly (readonly Point[])[];
  /** Heads of arrows on the rim, one at each border. */
  readonly arrows: readonly (readonly Point[])[];
  /** Streams that push the rim: lines as paths, and the head of the arrow. */
  readonly streams: readonly {
    readonly kind: 'need' | 'value';
    readonly lines: readonly string[];
    readonly head: readonly Point[];
  }[];
}

/** A wheel as numbers: 0,0 is its middle, it turns clockwise from the top. */
export interface Ring extends RingFrame {
  readonly box: Box;
  readonly marks: readonly RingMark[];
  /** How many experiences a mark stands for. */
  readonly unit: number;
  readonly texts: readonly TextLine[];
  /** The open place where it is asked what is needed. */
  readonly stall: { readonly arcs: readonly string[]; readonly mark: Point } | null;
  /** Where a stage is pressed: the box of its label and its arc. */
  readonly spots: readonly Box[];
}

const quarters = 8;
const units = [1, 5, 10, 25, 50, 100, 250, 500, 1000] as const;
const bend = 0.11;
/** Between the lines of a stream. */
const streamGap = 6.5;
const leastMark = 3.5;
/** Size of a mark in the hub. */
const hubMark = 4.5;

export const kindOf = ({ experience: { drivers } }: Told, { document }: Wheel): Kind =>
  drivers.length > 1
    ? 'both'
    : drivers.length === 0
      ? 'none'
      : drivers[0] === document.drivers[0]?.id
        ? 'need'
        : 'value';

const at = (angle: number, r: number): Point => ({ x: rounded(Math.sin(angle) * r), y: rounded(-Math.cos(angle) * r) });

/** Quarter of a date, counted from year 0. */
const quarterOf = (iso: string): number => {
  const rest = iso.slice(5);
  const part = rest.startsWith('Q')
    ? Number(rest[1]) - 1
    : rest.startsWith('H')
      ? Number(rest[1]) * 2 - 1
      : rest === ''
        ? 2
        : Math.floor((Number(rest.slice(0, 2)) - 1) / 3);
  return Number(iso.slice(0, 4)) * 4 + part;
};

const arc = (r: number, from: number, to: number): string => {
  const [a, b] = [at(from, r), at(to, r)];
  return `M${a.x} ${a.y}A${rounded(r)} ${rounded(r)} 0 ${to - from > Math.PI ? 1 : 0} 1 ${b.x} ${b.y}`;
};

/** From one mark to the next in a row along an arc. */
const rowStep = (size: number): number => 2 * size + 2.5;

/** Whether so many marks stand in a row on an arc, from the border of the stage. */
const rowFits = (count: number, r: number, size: number, { turn }: Sizes): boolean =>
  count <= 12 && 2 * (size + 4) + rowStep(size) * (count - 1) <= turn * r;

/**
 * Marks of what belongs to no stage: on the stream it began with, the newest next to the wheel, or along the foot of the
 * hub when it began with neither. Null when they do not fit.
 */
const apartOf = (wheel: Wheel, unit: number, { radius, hub }: Sizes, half: number): readonly RingMark[] | null => {
  const of = (kinds: readonly Kind[]) =>
    groupsOf(
      wheel.apart.told.filter((one) => kinds.includes(kindOf(one, wheel))),
      wheel,
      unit,
    );
  const [first, second, neither] = [of(['need', 'both']), of(['value']), of(['none'])];
  const r = hub - hubMark - 4;
  const step = (2 * hubMark + 3) / r;
  if (Math.max(first.length, second.length) * 16 + 8 > half || neither.length * step > 2 * Math.PI) return null;
  const along = (sign: number, groups: typeof first): readonly RingMark[] =>
    groups.map((one, i) => ({
      ...one,
      stage: null,
      x: -sign * (8 + i * 16),
      y: rounded(-sign * (radius + 16 + 1.5 * streamGap)),
      size: 6.5,
    }));
  return [
    ...along(1, first),
    ...along(-1, second),
    ...neither.map((one, i) => ({
      ...one,
      stage: null,
      ...at(Math.PI + ((neither.length - 1) / 2 - i) * step, r),
      size: hubMark,
    })),
  ];
};

const marksOf = (wheel: Wheel, sizes: Sizes, half: number): { marks: readonly RingMark[]; unit: number } => {
  const { radius, hub, band, turn } = sizes;
  const newest = wheel.asOf === null ? 0 : quarterOf(wheel.asOf);
  const largest = Math.min(6.5, band / 2 - 1);
  const sizesToTry = [largest, (largest + leastMark) / 2, leastMark];
  const arcs = wheel.stages.map(({ told }) => {
    const bands: Told[][] = Array.from({ length: quarters }, () => []);
    for (const one of told) {
      // What has no date is older than all.
      const { date } = one.experience;
      const age = one.day === null || date === null ? Infinity : newest - quarterOf(date);
      bands[clamp(quarters - 1 - age, 0, quarters - 1)]?.unshift(one);
    }
    return bands;
  });
  for (const unit of units) {
    const apart = apartOf(wheel, unit, sizes, half);
    const marks: RingMark[] = [];
    const fits =
      apart !== null &&
      arcs.every((bands, stage) =>
        bands.every((told, b) => {
          if (told.length === 0) return true;
          const r = hub + (b + 0.5) * band;
          const groups = groupsOf(told, wheel, unit);
          const size = sizesToTry.find((one) => rowFits(groups.length, r, one, sizes));
          if (size === undefined) return false;
          const share = (r - hub) / (radius - hub);
          const border = stage * turn + bend * (1 - Math.abs(2 * share - 1));
          groups.forEach(({ kind, recent }, i) => {
            const { x, y } = at(border + (size + 4 + i * rowStep(size)) / r, r);
            marks.push({ stage, x, y, size: rounded(size), kind, recent });
          });
          return true;
        }),
      );
    if (fits) return { marks: [...marks, ...apart], unit };
  }
  return { marks: [], unit: 1 };
};

/** Each experience a mark; with a unit each started number of one kind. */
export const groupsOf = (
  told: readonly Told[],
  wheel: Wheel,
  unit: number,
): readonly { readonly kind: Kind; readonly recent: boolean }[] => {
  const single = told.map((one) => ({ kind: kindOf(one, wheel), recent: one.recent }));
  if (unit === 1) return single;
  return (['need', 'value', 'both', 'none'] as const).flatMap((kind) =>
    [false, true].flatMap((recent) => {
      const n = single.filter((one) => one.kind === kind && one.recent === recent).length;
      return Array.from({ length: Math.ceil(n / unit) }, () => ({ kind, recent }));
    }),
  );
};

const streamsOf = ({ radius }: Sizes, half: number): RingFrame['streams'] => {
  const angle = Math.PI / 6;
  const tip = at(angle, radius + 9);
  const along = { x: Math.cos(angle), y: Math.sin(angle) };
  const head = [
    { x: tip.x + along.x * 15, y: tip.y + along.y * 15 },
    { x: tip.x + along.y * 9, y: tip.y - along.x * 9 },
    { x: tip.x - along.y * 9, y: tip.y + along.x * 9 },
  ];
  return (['need', 'value'] as const).map((kind) => {
    const sign = kind === 'need' ? 1 : -1;
    const n = (value: number): number => rounded(sign * value);
    return {
      kind,
      lines: [0, 1, 2, 3].map((i) => {
        const y = -radius - 16 - i * streamGap;
        return `M${n(-half)} ${n(y)}H${n(0)}Q${n(radius * 0.27)} ${n(y)} ${n(tip.x + (i - 1.5) * 1.6)} ${n(tip.y - (i - 1.5) * 2.8)}`;
      }),
      head: head.map(({ x, y }) => ({ x: n(x), y: n(y) })),
    };
  });
};

/**
 * What it is all for; in a small hub without the words above it, and not at all when even that has no room.
 *
 * @param foot where the marks in the hub begin; the words stand above them, or within all of them
 */
const hubLines = (
  { hub: title, purpose }: RingTexts,
  hub: number,
  foot: number,
  spacing?: Spacing,
): readonly TextLine[] => {
  if (purpose === '') return [];
  const tries = [19, 17, 15, 13]
    .map((size) => ({ size, over: 16 }))
    .concat({ size: 13, over: 0 }, { size: 12, over: 0 });
  for (const { size, over } of tries) {
    const style: TextStyle = { size, ...(spacing && { spacing }) };
    const lines = wrapText(purpose, hub * 1.6, style);
    const height = lines.length * size * 1.25 + over;
    const wide = Math.max(widest(lines, style), over && textWidth(title, { ...style, size: 12.5 }) * 0.9);
    const reach = Math.hypot(wide / 2, height / 2);
    if (reach > hub - 2 || (height / 2 > foot - 2 && reach > hub - 2 * hubMark - 6)) continue;
    const top = -height / 2 + over;
    const words: TextLine = { text: title, role: 'hub', size: 12.5, anchor: 'middle', x: 0, y: rounded(top - 4) };
    return [
      ...(over > 0 ? [words] : []),
      ...lines.map((text, i): TextLine => ({
        text,
        role: 'purpose',
        size,
        anchor: 'middle',
        x: 0,
        y: rounded(top + (i + 1) * size * 1.25 - size * 0.25),
      })),
    ];
  }
  return [];
};

const sizesOf = (half: number, stages: number): Sizes => {
  const radius = Math.round(clamp(half - 152, 110, 208));
  const hub = Math.round(radius * 0.39);
  return { radius, hub, band: (radius - hub) / quarters, turn: (2 * Math.PI) / stages };
};

const frameOf = remembering((half: number, stages: number, drivers: number): RingFrame => {
  const sizes = sizesOf(half, stages);
  const { radius, hub, band, turn } = sizes;
  const turns = Array.from({ length: stages }, (_, i) => i * turn);
  return {
    radius,
    hub,
    years: Array.from({ length: quarters - 1 }, (_, i) => rounded(hub + (i + 1) * band)),
    borders: turns.map((from) => [at(from, radius), at(from + bend, (radius + hub) / 2), at(from, hub)]),
    arrows: turns.map((from) => [
      at(from + 11 / radius, radius),
      at(from - 4 / radius, radius + 8),
      at(from - 4 / radius, radius - 8),
    ]),
    streams: streamsOf(sizes, half).slice(0, drivers),
  };
});

/**
 * The ring of a wheel with 3 to 8 stages; null when their names do not fit beside it.
 *
 * @param width room in units of 1/16 of the text size, at least 480
 */
export const ringOf = (wheel: Wheel, texts: RingTexts, width: number, spacing?: Spacing): Ring | null => {
  const half = Math.min(width, 700) / 2;
  const sizes = sizesOf(half, wheel.stages.length);
  const { radius, hub, turn, band } = sizes;
  const labels = labelsOf(texts, sizes, half, spacing);
  if (!labels) return null;
  const { stall } = wheel;
  const { marks, unit } = marksOf(wheel, sizes, half);
  const foot = Math.min(
    hub,
    ...marks.flatMap(({ stage, kind, y, size }) => (stage === null && kind === 'none' ? [y - size] : [])),
  );
  const [need, value] = texts.drivers;
  const driver = (one: RingTexts['drivers'][number] | undefined, kind: 'need' | 'value'): readonly TextLine[] => {
    if (!one) return [];
    const side = kind === 'need' ? -1 : 1;
    const place = { anchor: kind === 'need' ? 'start' : 'end', x: rounded(side * half) } as const;
    const style: TextStyle = { size: 14, ...(spacing && { spacing }) };
    // Under the wheel, the other half is for the name of a stage.
    const nameStyle = { ...style, size: 16, bold: true };
    const names = wrapSyllables(one.name, half - 10, nameStyle);
    const counts = wrapText(one.count, half - 10, style);
    const height = names.length * 19 + counts.length * 17;
    const start = kind === 'need' ? -radius - 40 - height : radius + 41;
    return [
      ...names.map((text, i): TextLine => ({ text, role: kind, size: 16, ...place, y: start + 15 + i * 19 })),
      ...counts.map((text, i): TextLine => ({
        text,
        role: 'count',
        size: 14,
        ...place,
        y: start + names.length * 19 + 13 + i * 17,
      })),
    ];
  };
  const drivers = [...driver(need, 'need'), ...driver(value, 'value')];
  const top = Math.min(-radius - 84, ...drivers.map(({ y }) => y - 18));
  const bottom = Math.max(labels.lowest, ...drivers.map(({ y }) => y + 8));
  return {
    box: { x: -half, y: top, width: 2 * half, height: rounded(bottom - top) },
    ...frameOf(half, wheel.stages.length, texts.drivers.length),
    marks,
    unit,
    texts: [
      ...drivers,
      ...labels.texts,
      ...hubLines(texts, hub, foot, spacing),
      // A date has no room inside; it stands on the rim, before the arrow.
      {
        text: texts.now,
        role: 'year',
        size: 12,
        anchor: 'end',
        ...(wheel.past ? { x: -12, y: -radius - 5 } : { x: -5, y: -radius + 13 }),
      },
    ],
    stall:
      stall === null
        ? null
        : {
            arcs: [radius - 6, radius - 6 - band].map((r) => arc(r, stall * turn + 0.16, (stall + 1) * turn - 0.06)),
            mark: at((stall + 0.5) * turn, radius - band - 2),
          },
    spots: labels.spots,
  };
};
