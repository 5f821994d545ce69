import type { Mark, MarkAttributes } from '../domain/draw/mark.js';
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

const painted = (attributes: MarkAttributes, paints: Paints): Readonly<Record<string, string | number | null>> => {
  const own = Object.fromEntries(Object.entries(attributes).filter(([name]) => kept.has(name)));
  const classes = typeof attributes['class'] === 'string' ? attributes['class'].split(' ') : [];
  return Object.assign({}, ...classes.map((one) => (Object.hasOwn(paints, one) ? paints[one] : {})), own) as Record<
    string,
    string | number
  >;
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
  /** The facts in sentences, for who cannot see the drawing. */
  readonly description: string;
  /** Lines under the drawing: date, audience, source. */
  readonly foot: readonly string[];
}

const margin = 24;

/** A picture that was made as marks, as an SVG text that stands alone: no classes, no styles, no scripts. */
export const markSvg = ({ width, height, marks, paints, language, title, description, foot }: MarkSvg): string => {
  const whole = {
    width: Math.ceil(width + 2 * margin),
    height: Math.ceil(height + 2 * margin + 44 + foot.length * 20),
  };
  const line = (text: string, y: number, size: number, more = ''): string =>
    `<text x="${margin}" y="${y}" font-size="${size}"${more}>${escapeXml(text)}</text>`;
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
    `<title id="title">${escapeXml(title)}</title><desc id="desc">${escapeXml(description) || ' '}</desc>` +
    `<rect${written({ ...whole, fill: '#ffffff' })}/>` +
    line(title, margin + 24, 26, ' font-family="Palatino, Georgia, serif"') +
    `<g transform="translate(${margin} ${margin + 44})">${marks.map((mark) => markText(mark, paints)).join('')}</g>` +
    foot.map((text, i) => line(text, Math.ceil(height + 2 * margin + 40 + i * 20), 13, ' fill="#4d585b"')).join('') +
    '</svg>\n'
  );
};
