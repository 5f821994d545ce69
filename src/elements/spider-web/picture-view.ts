import { noMark, type Mark } from '../../domain/draw/mark.js';
import { webMarks } from '../../domain/web/marks.js';
import type { WebPicture } from '../../domain/web/picture.js';
import type { Scene } from '../../domain/web/scene-of.js';

/** Where the reader is in the picture. */
export interface Attention {
  /** The axis that holds the tab stop. */
  readonly here: number;
  /** The axis under focus, pointer or tap, whose facts are shown; null = none. */
  readonly active: number | null;
}

/**
 * The web, and over it what answers the reader. The web is one image: its inside is not for assistive technology, its
 * name stands in `#picture-name`.
 *
 * @param spots the buttons over it; null until their code is there
 * @param grip what lies over the picture besides, when numbers can be filled in
 */
export const stageMarks = (
  scene: Scene,
  web: WebPicture,
  active: number | null,
  spots: Mark | null,
  grip: Mark | null,
): Mark => {
  const { box, small } = web;
  return [
    'div',
    { class: grip === null ? 'stage' : 'stage editable' },
    [
      [
        'svg',
        {
          class: small ? 'web small' : 'web',
          viewBox: `${box.x} ${box.y} ${box.width} ${box.height}`,
          role: 'img',
          'aria-labelledby': 'picture-name',
        },
        webMarks(scene, web, active),
      ],
      spots ?? noMark,
      grip ?? noMark,
    ],
  ];
};
