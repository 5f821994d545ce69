import { html, type TemplateResult } from 'lit';

/** Small line drawings, always beside words and hidden from the accessibility tree. 24 × 24 units. */
const paths = {
  next: 'M9 5l7 7-7 7',
  back: 'M15 5l-7 7 7 7',
  speaker: 'M4 9v6h4l5 4V5L8 9zM16 9a4 4 0 010 6M18.5 6.5a8 8 0 010 11',
  stop: 'M6 6h12v12H6z',
  close: 'M6 6l12 12M18 6L6 18',
  bin: 'M4 7h16M9 7V4h6v3M6 7l1 13h10l1-13M10 11v6M14 11v6',
  print: 'M7 9V4h10v5M7 17H4v-7h16v7h-3M7 14h10v6H7z',
  download: 'M12 4v11M7 11l5 5 5-5M5 20h14',
  device: 'M8 3h8a1 1 0 011 1v16a1 1 0 01-1 1H8a1 1 0 01-1-1V4a1 1 0 011-1zM11 18h2',
  clock: 'M12 3a9 9 0 100 18 9 9 0 000-18zM12 7v5l3 3',
  people: 'M9 5a3 3 0 100 6 3 3 0 000-6zM3 20c0-4 2-6 6-6s6 2 6 6M16 5.5a3 3 0 010 5.5M17 14c3 0 4 2 4 5',
  share: 'M12 15V4M8 8l4-4 4 4M5 12v8h14v-8',
  talk: 'M4 5h16v11h-9l-4 4v-4H4z',
} as const;

export type IconName = keyof typeof paths;

/** @param name one of the drawings; `next` and `back` are mirrored in right-to-left text */
export const icon = (name: IconName): TemplateResult =>
  html`<svg class="icon ${name === 'next' || name === 'back' ? 'directed' : ''}" viewBox="0 0 24 24" aria-hidden="true">
    <path d=${paths[name]}></path>
  </svg>`;
