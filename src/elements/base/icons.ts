import { html, type TemplateResult } from 'lit';
import * as paths from './icon-paths.js';

/** Always beside words and hidden from the accessibility tree. */
export type IconName = keyof typeof paths;

/** @param name one of the drawings; `next` and `back` are mirrored in right-to-left text */
export const icon = (name: IconName): TemplateResult =>
  html`<svg class="icon ${name === 'next' || name === 'back' ? 'directed' : ''}" viewBox="0 0 24 24" aria-hidden="true">
    <path d=${paths[name]}></path>
  </svg>`;
