import type { Mark } from '../../domain/draw/mark.js';

/** The forms a web can be shown in. */
export type WebView = 'web' | 'bars' | 'table';

/** A heading some levels below the widget's own one. */
export type Heading = (text: string, deeper: number, id: string | null, className: string) => Mark;
