import { html, type TemplateResult } from 'lit';
import { webMarks } from '../../domain/web/marks.js';
import type { WebPicture } from '../../domain/web/picture.js';
import type { Scene } from '../../domain/web/scene.js';
import { drawing } from '../base/paint.js';
import { place } from './place.js';
import { spotWords, type MomentNames, type WebWords } from './texts.js';

/** Where the reader is in the picture. */
export interface Attention {
  /** The axis that holds the tab stop. */
  readonly here: number;
  /** The axis under focus, pointer or tap, whose facts are shown; null = none. */
  readonly active: number | null;
}

/**
 * The web, and over it a layer of real buttons with one tab stop. The web is one image: its inside is not for
 * assistive technology, its name stands in `#picture-name`.
 *
 * @param grip what lies over the picture besides, when numbers can be filled in
 */
export const stageView = (
  scene: Scene,
  web: WebPicture,
  { here, active }: Attention,
  words: WebWords,
  names: MomentNames,
  editable: boolean,
  grip: unknown,
): TemplateResult => {
  const { box, small, labels } = web;
  return html`<div class=${editable ? 'stage editable' : 'stage'}>
    <svg
      class=${small ? 'web small' : 'web'}
      viewBox="${box.x} ${box.y} ${box.width} ${box.height}"
      role="img"
      aria-labelledby="picture-name"
      ${drawing(webMarks(scene, web, active))}
    ></svg>
    <div class="spots" role="toolbar" aria-label=${words.say('spots')} aria-describedby="keys">
      ${labels.map(({ axis, hit }) => {
        const row = scene.rows[axis];
        return html`<button
          type="button"
          class="spot"
          data-axis=${axis}
          tabindex=${axis === here ? 0 : -1}
          aria-label=${row ? spotWords(row, scene.rows.length, words, names) : ''}
          ${place(hit, box)}
        ></button>`;
      })}
    </div>
    ${grip}
  </div>`;
};

/** The facts under the picture, or how to walk past them. */
export const detailView = (
  scene: Scene,
  active: number | null,
  words: WebWords,
  names: MomentNames,
  editable: boolean,
): TemplateResult => {
  const row = active === null ? undefined : scene.rows[active];
  return html`<p class="detail screen-only" id="detail" tabindex="-1">
      ${
        row
          ? spotWords(row, scene.rows.length, words, names)
          : html`<span class="for-keys">${words.say('clickHint')}</span
              ><span class="for-touch">${words.say('tapHint')}</span>`
      }
    </p>
    <p id="keys" hidden>${words.say('keys')} ${editable ? words.say('keysEdit') : ''}</p>`;
};
