/** How long the browser's storage may take, in milliseconds. */
export interface Limits {
  /** After this a second open is tried beside one that does not answer. */
  readonly secondOpen: number;
  /** After this opening, or deleting, is given up. */
  readonly open: number;
  /** After this a whole call is given up; later than opening, which tells more of what is wrong. */
  readonly call: number;
  /** Longest look for kept records. */
  readonly look: number;
  /** After this "saving" becomes "still saving". */
  readonly waiting: number;
}

export const usualLimits: Limits = { secondOpen: 700, open: 2000, call: 2200, look: 900, waiting: 1000 };
