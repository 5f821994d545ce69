import type { Mark } from '../draw/mark.js';
import { rounded } from '../draw/scale.js';
import { wrapText } from '../draw/text.js';
import { cardsOf } from './map-cards.js';
import { groundOf } from './map-ground.js';
import { penFor, type MapOptions, type MapPicture } from './map-pen.js';
import { pathsOf } from './map-paths.js';
import type { Scene } from './scene.js';

/** How far the horizon rises in the middle. */
const rise = 16;

/** Lays ground, paths and horizon out, from top to bottom. The same scene, texts and width give the same picture. */
export const mapPicture = (scene: Scene, options: MapOptions): MapPicture => {
  const { width, texts, columns } = options;
  const pen = penFor(options);
  const words = texts.ambition
    ? wrapText(texts.ambition, Math.min(width * 0.86, 820), { size: 25, spacing: pen.spacing })
    : [];
  const horizon = words.length > 0 ? 36 + words.length * 31 + rise : 24;
  const horizonAt = (x: number): number => horizon - (4 * rise * x * (width - x)) / (width * width);
  const column = width / Math.max(1, columns);
  const paths = pathsOf(scene, texts.paths, pen, column);
  const cardTop = horizon + Math.max(scene.paths.length > 0 ? 130 : 40, paths.height + 58);
  const cards = cardsOf(scene, texts.paths, pen, column, cardTop);
  const ground = groundOf(scene, texts, pen, column, cards.bottom);
  const sky: Mark[] = [
    [
      'path',
      {
        class: 'sky',
        d: `M0 0H${rounded(width)}V${horizon}Q${rounded(width / 2)} ${horizon - 2 * rise} 0 ${horizon}z`,
      },
    ],
    [
      'path',
      { class: 'horizon', d: `M0 ${horizon}Q${rounded(width / 2)} ${horizon - 2 * rise} ${rounded(width)} ${horizon}` },
    ],
    ...(words.length > 0
      ? [
          pen.text('fine strong', texts.overAmbition, width / 2, 20, 14, true),
          ...pen.lines('ambition', words, width / 2, 50, 25, 31, true),
        ]
      : []),
  ];
  return {
    width: rounded(width),
    height: rounded(ground.bottom),
    marks: [
      ['g', { class: 'sky-part' }, sky],
      ['g', { class: 'ground-part' }, ground.marks],
      ['g', { class: 'paths' }, paths.marks(cardTop, horizonAt)],
      ['g', { class: 'cards' }, cards.marks],
    ],
    spots: [...cards.spots, ...ground.spots].map((spot) => ({ ...spot, ...pen.box(spot) })),
    cards: cards.spots.length,
  };
};
