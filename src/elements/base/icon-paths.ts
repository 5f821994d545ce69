/** Small line drawings as SVG paths, each by itself, so that a widget carries only those it uses. 24 × 24 units. */
export const next = 'M9 5l7 7-7 7';
export const back = 'M15 5l-7 7 7 7';
export const speaker = 'M4 9v6h4l5 4V5L8 9zM16 9a4 4 0 010 6M18.5 6.5a8 8 0 010 11';
export const stop = 'M6 6h12v12H6z';
export const close = 'M6 6l12 12M18 6L6 18';
export const bin = 'M4 7h16M9 7V4h6v3M6 7l1 13h10l1-13M10 11v6M14 11v6';
export const print = 'M7 9V4h10v5M7 17H4v-7h16v7h-3M7 14h10v6H7z';
export const download = 'M12 4v11M7 11l5 5 5-5M5 20h14';
export const device = 'M8 3h8a1 1 0 011 1v16a1 1 0 01-1 1H8a1 1 0 01-1-1V4a1 1 0 011-1zM11 18h2';
export const clock = 'M12 3a9 9 0 100 18 9 9 0 000-18zM12 7v5l3 3';
export const people = 'M9 5a3 3 0 100 6 3 3 0 000-6zM3 20c0-4 2-6 6-6s6 2 6 6M16 5.5a3 3 0 010 5.5M17 14c3 0 4 2 4 5';
export const share = 'M12 15V4M8 8l4-4 4 4M5 12v8h14v-8';
export const talk = 'M4 5h16v11h-9l-4 4v-4H4z';
