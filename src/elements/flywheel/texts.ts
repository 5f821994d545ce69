import { say } from '../../domain/document/text.js';
import type { Text } from '../../domain/document/types.js';
import type { Mark } from '../../domain/draw/mark.js';
import type { RingTexts } from '../../domain/flywheel/ring-labels.js';
import type { WheelScene } from '../../domain/flywheel/scene.js';
import { wheelSentences } from '../../domain/flywheel/sentences.js';
import type { Count, Wheel } from '../../domain/flywheel/wheel.js';
import type { common } from '../../language/nl/common.js';
import type { flywheelLater } from '../../language/nl/flywheel-later.js';
import type { flywheel } from '../../language/nl/flywheel.js';
import type { Piece } from '../../language/phrase.js';
import type { Words } from '../../language/words.js';

export type WheelKey = keyof typeof common | keyof typeof flywheel | keyof typeof flywheelLater;
export type WheelWords = Words<WheelKey>;

/** Texts of one document in the reader's language. */
export interface Naming {
  readonly text: (text: Text) => { readonly value: string; readonly lang: string | null };
  readonly stage: (index: number) => string;
  /** The plain words beside a name; '' when there are none, or when they are the name. */
  readonly plainStage: (index: number) => string;
  readonly driver: (index: number) => string;
  readonly since: string;
  /** How many experiences, and how many of them since when; one text when there is nothing to say of since when. */
  readonly counts: (count: Count) => readonly string[];
}

export const namingOf = (wheel: Pick<Wheel, 'document' | 'since' | 'past' | 'asOf'>, words: WheelWords): Naming => {
  const { document, since: from, past, asOf } = wheel;
  const text = (one: Text): { readonly value: string; readonly lang: string | null } =>
    say(one, { language: words.language, address: words.address, documentLanguage: document.language });
  const date = from ? words.date(from) : '';
  const year = ` ${from?.slice(0, 4) ?? ''}`;
  // Half a year ago needs no year; half a year before another day does, and half a year that pauses made longer than one.
  const near = from !== null && `${Number(year) + 1}${from.slice(4)}` > (asOf ?? '');
  const since = !past && near && date.endsWith(year) ? date.slice(0, -year.length) : date;
  return {
    text,
    stage: (index) => {
      const stage = document.stages[index];
      const name = stage?.label ?? stage?.plainLabel;
      return name ? text(name).value : (stage?.id ?? '');
    },
    plainStage: (index) => {
      const stage = document.stages[index];
      return stage?.label && stage.plainLabel ? text(stage.plainLabel).value : '';
    },
    driver: (index) => {
      const driver = document.drivers[index];
      const name = driver?.label ?? driver?.plainLabel;
      if (name) return text(name).value;
      return driver?.id === 'needs' || driver?.id === 'values' ? words.say(driver.id) : (driver?.id ?? '');
    },
    since,
    counts: ({ total, recent, told }) => {
      if (total === 0) return [words.say('countNone')];
      const all = words.say('count', { n: total });
      if (recent > 0) return [all, words.say('recentCount', { n: recent, since })];
      // What has no date is not known to be long ago.
      return told[0]?.day === null ? [all] : [all, words.say('quietCount', { since })];
    },
  };
};

/** How many began with a driver; '' for a wheel on which nothing was told yet: there is no count to tell. */
export const driverCount = (wheel: Wheel, index: number, words: WheelWords): string => {
  if (wheel.total === 0) return '';
  const id = wheel.document.drivers[index]?.id;
  const key = id === 'needs' ? 'begunNeed' : id === 'values' ? 'begunValue' : 'begunOther';
  return words.say(key, { n: wheel.drivers[index] ?? 0 });
};

/** Only the first sentence of a purpose stands in the hub; all of it stands beside the wheel. */
const firstSentence = (text: string): string => /^.*?[.!?](?=\s|$)/s.exec(text)?.[0] ?? text;

export const ringTexts = (wheel: Wheel, naming: Naming, words: WheelWords): RingTexts => ({
  stages: wheel.stages.map((stage, i) => ({
    name: naming.stage(i),
    lines: wheel.total > 0 ? naming.counts(stage) : [],
  })),
  drivers: wheel.document.drivers.map((_, i) => ({ name: naming.driver(i), count: driverCount(wheel, i, words) })),
  hub: words.say('hub'),
  purpose: wheel.document.purpose ? firstSentence(naming.text(wheel.document.purpose).value) : '',
  now: wheel.past && wheel.asOf ? words.date(wheel.asOf) : words.say('now'),
});

export const piecesAsMarks = (pieces: readonly Piece[]): readonly Mark[] =>
  pieces.map(({ text, strong }): Mark => (strong ? ['strong', {}, text] : text));

export const summaryPieces = (scene: WheelScene, naming: Naming, words: WheelWords): readonly (readonly Piece[])[] =>
  wheelSentences(scene, { stage: naming.stage, date: (iso) => words.date(iso) }).map(({ key, params }) =>
    words.pieces(key, params),
  );
