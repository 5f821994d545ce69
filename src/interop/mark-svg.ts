import type { Mark, MarkAttributes } from '../domain/draw/mark.js';
import { wrapText } from '../domain/draw/text.js';
import { escapeXml } from './svg.js';

/** Presentation attributes by class: what a stylesheet says on the screen, in a file that stands alone. */
export type Paints = Readonly<Record<string, Readonly<Record<string, string | number>>>>;

const kept: ReadonlySet<string> = new Set([
  'd',
  'cx',
  'cy',
  'r',
  'x',
  'y',
  'font-size',
  'text-anchor',
  'points',
  'transform',
]);

const written = (attributes: Readonly<Record<string, string | number | null>>): string =>
  Object.keys(attributes)
    .map((name) => (attributes[name] === null ? '' : ` ${name}="${escapeXml(String(attributes[name]))}"`))
    .join('');

/** For an SVG reader, and for a page that takes the drawing in. */
const inLanguage = (lang: string | number | null): MarkAttributes => ({ 'xml:lang': lang, lang });

const painted = (attributes: MarkAttributes, paints: Paints): Readonly<Record<string, string | number | null>> => {
  const own = Object.fromEntries(Object.entries(attributes).filter(([name]) => kept.has(name)));
  const { lang = null } = attributes;
  const classes = typeof attributes['class'] === 'string' ? attributes['class'].split(' ') : [];
  return Object.assign(
    {},
    ...classes.map((one) => (Object.hasOwn(paints, one) ? paints[one] : {})),
    own,
    inLanguage(lang),
  ) as Record<string, string | number>;
};

const markText = (mark: Mark, paints: Paints): string => {
  if (typeof mark === 'string') return escapeXml(mark);
  const [tag, attributes, inside] = mark;
  const content =
    typeof inside === 'string' ? escapeXml(inside) : inside ? inside.map((one) => markText(one, paints)).join('') : '';
  return `<${tag}${written(painted(attributes, paints))}${content === '' ? '/>' : `>${content}</${tag}>`}`;
};

export interface MarkSvg {
  readonly width: number;
  readonly height: number;
  readonly marks: readonly Mark[];
  readonly paints: Paints;
  readonly language: string;
  readonly title: string;
  /** Language of the title, when that is another one. */
  readonly titleLanguage: string | null;
  /** The facts in sentences, for who cannot see the drawing. */
  readonly description: string;
  /** Lines under the drawing: date, audience, source. */
  readonly foot: readonly string[];
}

const margin = 24;

const titleSize = 26;
const titleLine = 32;
const footSize = 13;
const footLine = 20;

/**
 * A picture that was made as marks, as an SVG text that stands alone: no classes, no styles, no scripts. Title and foot
 * are broken in lines as wide as the drawing.
 */
export const markSvg = ({
  width,
  height,
  marks,
  paints,
  language,
  title,
  titleLanguage,
  description,
  foot,
}: MarkSvg): string => {
  const titleLines = wrapText(title, width, { size: titleSize }, true);
  const footLines = foot.flatMap((text) => wrapText(text, width, { size: footSize }, true));
  const titled = written(inLanguage(titleLanguage));
  const top = margin + 12 + titleLines.length * titleLine;
  const whole = {
    width: Math.ceil(width + 2 * margin),
    height: Math.ceil(top + height + margin + footLines.length * footLine),
  };
  const lines = (texts: readonly string[], y: number, size: number, step: number, more: string): string =>
    texts
      .map(
        (text, i) =>
          `<text x="${margin}" y="${Math.ceil(y + i * step)}" font-size="${size}"${more}>${escapeXml(text)}</text>`,
      )
      .join('');
  return (
    `<?xml version="1.0" encoding="UTF-8"?>\n<svg${written({
      xmlns: 'http://www.w3.org/2000/svg',
      viewBox: `0 0 ${whole.width} ${whole.height}`,
      ...whole,
      role: 'img',
      'aria-labelledby': 'title desc',
      'xml:lang': language,
      'font-family': 'system-ui, "Segoe UI", Roboto, "Noto Sans", Arial, sans-serif',
      fill: '#20292c',
    })}>` +
    `<title id="title"${titled}>${escapeXml(title)}</title><desc id="desc">${escapeXml(description) || ' '}</desc>` +
    `<rect${written({ ...whole, fill: '#ffffff' })}/>` +
    lines(titleLines, margin + 24, titleSize, titleLine, ` font-family="Palatino, Georgia, serif"${titled}`) +
    `<g transform="translate(${margin} ${top})">${marks.map((mark) => markText(mark, paints)).join('')}</g>` +
    lines(footLines, top + height + 20, footSize, footLine, ' fill="#4d585b"') +
    '</svg>\n'
  );
};
