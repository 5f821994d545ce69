import { wrapText, type TextStyle } from '../domain/draw/text.js';
import { barLength, bubblePath } from '../domain/web/labels.js';
import type { WebPicture } from '../domain/web/picture.js';
import type { Scene } from '../domain/web/scene.js';

/** Colours of a drawing that stands alone; the default is ink on white, as on paper. */
export interface SvgColours {
  readonly ground: string;
  readonly ink: string;
  readonly soft: string;
  readonly grid: string;
  readonly rim: string;
  readonly answer: string;
  readonly bar: string;
  readonly then: string;
}

export const paperColours: SvgColours = {
  ground: '#ffffff',
  ink: '#20292c',
  soft: '#4d585b',
  grid: '#cbc2af',
  rim: '#7a7364',
  answer: '#14566a',
  bar: '#4f8795',
  then: '#5c6668',
};

/** What is written in the drawing besides the web. All plain text. */
export interface SvgTexts {
  readonly language: string;
  readonly title: string;
  /** One or two dates, '' when unknown. */
  readonly date: string;
  /** The generated sentences; the description for who cannot see the drawing. */
  readonly description: string;
  readonly source: string;
  /** What stands behind a name in the list: the number, or why there is none. By row. */
  readonly readings: readonly string[];
}

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text made safe for XML; characters XML cannot hold are left out. */
export const escapeXml = (text: string): string =>
  text
    .replace(
      /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g,
      '',
    )
    .replace(/[&<>"']/g, (char) => escapes[char] ?? '');

type Attributes = Readonly<Record<string, string | number | undefined>>;

const tag = (name: string, attributes: Attributes, content = ''): string => {
  const written = Object.keys(attributes)
    .map((key) => (attributes[key] === undefined ? '' : ` ${key}="${escapeXml(String(attributes[key]))}"`))
    .join('');
  return `<${name}${written}${content === '' ? '/>' : `>${content}</${name}>`}`;
};

const text = (content: string, attributes: Attributes): string => tag('text', attributes, escapeXml(content));

/** The web itself, around 0,0. */
const webGroup = (web: WebPicture, colours: SvgColours): string => {
  const parts: string[] = [];
  const rim = web.rings.length - 1;
  for (const [i, { path }] of web.rings.entries()) {
    parts.push(tag('path', { d: path, fill: 'none', stroke: i === rim ? colours.rim : colours.grid }));
  }
  for (const { x, y, open } of web.spokes) {
    parts.push(
      tag(
        'path',
        open
          ? {
              d: `M0 0L${x} ${y}`,
              stroke: colours.rim,
              'stroke-width': 2,
              'stroke-dasharray': '0.1 6',
              'stroke-linecap': 'round',
            }
          : { d: `M0 0L${x} ${y}`, stroke: colours.grid },
      ),
    );
  }
  for (const { x, y } of web.bars)
    parts.push(tag('path', { d: `M0 0L${x} ${y}`, stroke: colours.bar, 'stroke-width': 6 }));
  for (const { when, path } of web.threads) {
    parts.push(
      tag(
        'path',
        when === 'now'
          ? { d: path, fill: 'none', stroke: colours.answer, 'stroke-width': 3 }
          : { d: path, fill: 'none', stroke: colours.then, 'stroke-width': 2.25, 'stroke-dasharray': '7 6' },
      ),
    );
  }
  for (const { when, x, y, size, ring } of web.points) {
    if (when === 'now') {
      if (ring > 0)
        parts.push(
          tag('circle', { cx: x, cy: y, r: ring, fill: colours.ground, stroke: colours.answer, 'stroke-width': 2 }),
        );
      parts.push(
        tag('circle', {
          cx: x,
          cy: y,
          r: size,
          fill: colours.answer,
          stroke: colours.ground,
          'stroke-width': ring > 0 ? undefined : 2,
        }),
      );
    } else {
      parts.push(
        tag('rect', {
          x: x - size / 2,
          y: y - size / 2,
          width: size,
          height: size,
          fill: colours.ground,
          stroke: colours.then,
          'stroke-width': 2.25,
        }),
      );
    }
  }
  const halo = {
    stroke: colours.ground,
    'stroke-width': 4,
    'paint-order': 'stroke',
    'stroke-linejoin': 'round',
    'text-anchor': 'middle',
  };
  for (const { x, y, text: number } of web.scaleNumbers) {
    parts.push(text(number, { x, y, 'font-size': web.scaleSize, fill: colours.soft, ...halo }));
  }
  for (const { x, y, when, text: name } of web.tags) {
    parts.push(
      text(name, {
        x,
        y,
        'font-size': 15,
        'font-weight': 700,
        fill: when === 'now' ? colours.answer : colours.then,
        ...halo,
      }),
    );
  }
  for (const { anchor, lines, bubble, bar } of web.labels) {
    for (const { text: line, role, size, x, y } of lines) {
      const fill = role === 'value' ? colours.answer : role === 'remark' ? colours.soft : colours.ink;
      parts.push(
        text(line, {
          x,
          y,
          'font-size': size,
          'font-weight': role === 'remark' ? undefined : role === 'name' ? 600 : 700,
          fill,
          'text-anchor': anchor,
        }),
      );
    }
    if (bubble) parts.push(tag('path', { d: `M${bubble.x} ${bubble.y}${bubblePath}`, fill: colours.answer }));
    if (bar)
      parts.push(tag('path', { d: `M${bar.x} ${bar.y + 1.5}h${barLength}`, stroke: colours.ink, 'stroke-width': 3 }));
  }
  return tag('g', { transform: `translate(${-web.box.x} ${-web.box.y})` }, parts.join(''));
};

/** Rows with a name, what there is to say, and a line with the numbers. */
const listGroup = (
  { rows, bars, web }: Scene,
  readings: readonly string[],
  width: number,
  colours: SvgColours,
): { markup: string; height: number } => {
  const parts: string[] = [];
  const style: TextStyle = { size: 15, bold: true };
  const left = web?.numbered ? 32 : 0;
  let y = 0;
  for (const row of rows) {
    const lines = wrapText(row.label, width * 0.55 - left, style, true);
    const said = wrapText(readings[row.index] ?? '', width * 0.4, { size: 15, bold: true }, true);
    parts.push(tag('path', { d: `M0 ${y}h${width}`, stroke: colours.grid }));
    if (web?.numbered) parts.push(text(String(row.index + 1), { x: 0, y: y + 22, 'font-weight': 700 }));
    for (const [i, line] of lines.entries())
      parts.push(text(line, { x: left, y: y + 22 + i * 19, 'font-weight': 600 }));
    for (const [i, line] of said.entries())
      parts.push(
        text(line, { x: width, y: y + 22 + i * 19, 'font-weight': 700, 'text-anchor': 'end', fill: colours.answer }),
      );
    y += 22 + Math.max(lines.length, said.length) * 19;
    const bar = bars[row.index];
    if (web || !bar) continue;
    parts.push(
      tag('path', {
        d: `M0 ${y}h${width}`,
        stroke: colours.rim,
        'stroke-dasharray': bar.now === null ? '2 4' : undefined,
      }),
    );
    if (bar.now !== null) {
      if (bar.then === null)
        parts.push(tag('path', { d: `M0 ${y}h${bar.now * width}`, stroke: colours.bar, 'stroke-width': 6 }));
      parts.push(tag('circle', { cx: bar.now * width, cy: y, r: 7, fill: colours.answer }));
    }
    if (bar.then !== null) {
      const side = bar.near ? 20 : 11;
      parts.push(
        tag('rect', {
          x: bar.then * width - side / 2,
          y: y - side / 2,
          width: side,
          height: side,
          fill: 'none',
          stroke: colours.then,
          'stroke-width': 2.25,
        }),
      );
    }
    y += 20;
  }
  return { markup: parts.join(''), height: y };
};

/**
 * A drawing of a scene that stands alone: title, description, date and source inside, real colours, no reference to
 * anything outside the file. Same shapes and numbers as on the page.
 */
export const standaloneSvg = (scene: Scene, texts: SvgTexts, colours: SvgColours = paperColours): string => {
  const { web } = scene;
  const margin = 32;
  const inner = web?.box.width ?? 560;
  const width = inner + 2 * margin;
  const titleLines = wrapText(texts.title, inner, { size: 28 }, true);
  const parts: string[] = [];
  let y = margin;
  if (texts.date)
    parts.push(text(texts.date, { x: margin, y: (y += 12), 'font-size': 15, 'font-weight': 600, fill: colours.soft }));
  for (const line of titleLines)
    parts.push(text(line, { x: margin, y: (y += 34), 'font-size': 28, 'font-family': 'Palatino, Georgia, serif' }));
  y += 28;
  if (web) {
    parts.push(tag('g', { transform: `translate(${margin} ${y})` }, webGroup(web, colours)));
    y += web.box.height + 24;
  }
  if (!web || web.numbered) {
    const list = listGroup(scene, texts.readings, inner, colours);
    parts.push(tag('g', { transform: `translate(${margin} ${y})`, 'font-size': 15 }, list.markup));
    y += list.height + 16;
  }
  for (const line of wrapText(texts.source, inner, { size: 13 }, true)) {
    parts.push(text(line, { x: margin, y: (y += 18), 'font-size': 13, fill: colours.soft }));
  }
  const height = Math.ceil(y + margin);
  const content =
    tag('title', { id: 'title' }, escapeXml(texts.title)) +
    tag(
      'desc',
      { id: 'desc' },
      escapeXml([texts.date, texts.description, texts.source].filter(Boolean).join(' ')) || ' ',
    ) +
    tag('rect', { width, height, fill: colours.ground }) +
    parts.join('');
  return `<?xml version="1.0" encoding="UTF-8"?>\n${tag(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      viewBox: `0 0 ${width} ${height}`,
      width,
      height,
      role: 'img',
      'aria-labelledby': 'title desc',
      'xml:lang': texts.language,
      'font-family': 'system-ui, "Segoe UI", Roboto, "Noto Sans", Arial, sans-serif',
      fill: colours.ink,
    },
    content,
  )}\n`;
};
