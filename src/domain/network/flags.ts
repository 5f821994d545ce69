import { overlap, type Box } from '../draw/box.js';
import { wrapSyllables } from '../draw/syllables.js';
import { widest, type Spacing } from '../draw/text.js';
import { shortened } from './map-paths.js';

/** An event as a numbered pin on a pole, with its words beside the pin. Sizes in drawing units. */
export interface Flag {
  /** Place in the list it was made of. */
  readonly event: number;
  readonly x: number;
  /** Middle of the pin, up from the ground. */
  readonly up: number;
  /** Radius of the pin: wide enough for the number in it. */
  readonly radius: number;
  /** None = there is no room for words. */
  readonly lines: readonly string[];
  /** Where the words begin, to the right of the pin or to the left of it. */
  readonly textX: number;
}

export const flagText = { size: 13, lineHeight: 16 } as const;
const tier = 36;
const tiers = 4;
const widestLabel = 108;
const narrowestLabel = 60;
/** Between a pin and its words. */
const beside = 4;
const gap = 3;

/** Radius of a pin for a number of 12 units high. */
const radiusOf = (number: number): number => [9, 9, 11.5, 15][String(number).length] ?? 18;

interface Placed {
  readonly pin: Box;
  readonly words: Box | null;
  readonly pole: Box;
}

/** Nothing runs through words; pins keep apart. A pole may pass behind a pin. */
const clash = (a: Placed, b: Placed): boolean =>
  overlap(a.pin, b.pin, 1) ||
  [a.words, b.words].some(
    (words, i) =>
      words !== null && [i === 0 ? b.pin : a.pin, i === 0 ? b.pole : a.pole].some((box) => overlap(words, box, gap)),
  ) ||
  (a.words !== null && b.words !== null && overlap(a.words, b.words, gap));

/**
 * Flags for events from left to right. The last is placed first and lowest, so that what comes before it stands higher and
 * its words lie over the poles of the next. Words with no room are made narrower, then left out; a pin with no room
 * is left out too: the list under the picture has all.
 *
 * @param events in order of `x`; a title is cut with "…" after two lines
 * @param width of the picture
 * @returns what found room, from left to right, and how high it all is
 */
export const flagsOf = (
  events: readonly { readonly x: number; readonly title: string }[],
  width: number,
  spacing: Spacing,
): { readonly flags: readonly Flag[]; readonly height: number } => {
  const style = { size: flagText.size, spacing };
  const taken: Placed[] = [];
  const flags: Flag[] = [];
  const place = (event: number, x: number, lines: readonly string[], toLeft: boolean): boolean => {
    const radius = radiusOf(event + 1);
    const wide = widest(lines, style);
    const textX = toLeft ? x - radius - beside - wide : x + radius + beside;
    if (lines.length > 0 && (textX < 0 || textX + wide > width)) return false;
    for (let level = 0; level < tiers; level++) {
      const up = level * tier + 26;
      const placed: Placed = {
        pin: { x: x - radius, y: -up - radius, width: 2 * radius, height: 2 * radius },
        words:
          lines.length > 0 ? { x: textX, y: -up - 8, width: wide, height: lines.length * flagText.lineHeight } : null,
        pole: { x: x - 0.5, y: -up, width: 1, height: up },
      };
      if (taken.some((other) => clash(placed, other))) continue;
      taken.push(placed);
      flags.push({ event, x, up, radius, lines, textX });
      return true;
    }
    return false;
  };
  for (let event = events.length - 1; event >= 0; event--) {
    const { x, title } = events[event]!;
    const lines = (room: number): readonly string[] => shortened(wrapSyllables(title, room, style), 2);
    const widths: number[] = [];
    for (let room = widestLabel; room >= narrowestLabel; room -= 12) widths.push(room);
    const words =
      widths.some((room) => place(event, x, lines(room), false)) ||
      // Near the edge only: there nothing comes after it.
      (x + widestLabel > width && widths.some((room) => place(event, x, lines(room), true)));
    if (!words) place(event, x, [], false);
  }
  const height = flags.reduce((most, { up, radius }) => Math.max(most, up + radius + 2), 0);
  return { flags: flags.reverse(), height };
};
