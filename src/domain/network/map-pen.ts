import type { Box } from '../draw/box.js';
import type { Mark } from '../draw/mark.js';
import { rounded } from '../draw/scale.js';
import type { Spacing } from '../draw/text.js';

/** What is written at one mark of a path. */
export interface MarkText {
  readonly title: string;
  /** Language of the title, when that is another one than that of the rest. */
  readonly lang?: string | null | undefined;
  /** When, and for a next step by whom. */
  readonly note: string;
}

/** What is written with one issue. */
export interface PathTexts {
  /** By mark of the path. */
  readonly marks: readonly MarkText[];
  /** At the marks of long ago, by their number. */
  readonly earlier: (n: number) => string;
  /** Where a next step would be; '' when there is one, or when none is needed. */
  readonly noNext: string;
  /** How many lead, help and let happen. */
  readonly levels: readonly [leads: string, helps: string, allows: string];
  /** Not known, against: one line each. */
  readonly more: readonly string[];
  /** '' when the issue has no seats of its own. */
  readonly seats: string;
  readonly empty: string;
  /** Much support without a step, or few that move; '' for neither. */
  readonly callout: string;
}

export interface MapTexts {
  readonly overAmbition: string;
  readonly ambition: string;
  readonly paths: readonly PathTexts[];
  /** By place on the ground. */
  readonly places: readonly string[];
  readonly ground: string;
}

/** What a reader can press in the picture. */
export interface Spot extends Box {
  readonly kind: 'issue' | 'partner' | 'kind';
  readonly id: string;
}

export interface MapPicture {
  readonly width: number;
  readonly height: number;
  readonly marks: readonly Mark[];
  /** Cards from first to last, then places on the ground. */
  readonly spots: readonly Spot[];
  /** How many of the spots are cards. */
  readonly cards: number;
}

export interface MapOptions {
  /** Units of 1/16 of the text size. */
  readonly width: number;
  readonly spacing: Spacing;
  /** Text runs from right to left: the picture is mirrored. */
  readonly mirrored: boolean;
  /** Columns the width is shared by, also on a last page that has fewer. */
  readonly columns: number;
  readonly texts: MapTexts;
}

/** Sets marks and texts from the reading side: what is written once is right in both directions. */
export interface Pen extends Pick<MapOptions, 'width' | 'spacing' | 'mirrored'> {
  readonly x: (x: number) => number;
  /** @param lang when it is in another language than the rest */
  readonly text: (
    className: string,
    content: string,
    x: number,
    y: number,
    size: number,
    middle?: boolean,
    lang?: string | null | undefined,
  ) => Mark;
  readonly lines: (
    className: string,
    lines: readonly string[],
    x: number,
    y: number,
    size: number,
    height: number,
    middle?: boolean,
    lang?: string | null | undefined,
  ) => readonly Mark[];
  readonly box: (box: Box) => Box;
}

export const penFor = ({ width, spacing, mirrored }: Pick<MapOptions, 'width' | 'spacing' | 'mirrored'>): Pen => {
  const x = (value: number): number => rounded(mirrored ? width - value : value);
  const text: Pen['text'] = (className, content, at, y, size, middle = false, lang = null) => [
    'text',
    {
      class: className,
      lang,
      x: x(at),
      y: rounded(y),
      'font-size': size,
      'text-anchor': middle ? 'middle' : mirrored ? 'end' : null,
    },
    content,
  ];
  return {
    width,
    spacing,
    mirrored,
    x,
    text,
    lines: (className, lines, at, y, size, height, middle, lang) =>
      lines.map((line, i) => text(className, line, at, y + i * height, size, middle, lang)),
    box: (box) => (mirrored ? { ...box, x: width - box.x - box.width } : box),
  };
};
