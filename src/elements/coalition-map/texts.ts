import type { Level } from '../../domain/document/network-types.js';
import { say } from '../../domain/document/text.js';
import type { Source, Text } from '../../domain/document/types.js';
import type { MapTexts, PathTexts } from '../../domain/network/map-pen.js';
import type { Coalition, Seat } from '../../domain/network/movement.js';
import type { IssueRow, PathMark } from '../../domain/network/rows.js';
import type { GroundPlace, Scene } from '../../domain/network/scene.js';
import type { SeenNetwork } from '../../domain/network/seen.js';
import { networkSentences } from '../../domain/network/sentences.js';
import type { common } from '../../language/nl/common.js';
import type { network } from '../../language/nl/network.js';
import type { networkLater } from '../../language/nl/network-later.js';
import type { networkTies } from '../../language/nl/network-ties.js';
import type { Piece } from '../../language/phrase.js';
import type { Words } from '../../language/words.js';

export type MapKey = keyof typeof common | keyof typeof network | keyof typeof networkLater | keyof typeof networkTies;
export type MapWords = Words<MapKey>;

/** Texts of one document in the reader's language. */
export interface MapNaming {
  /** A text, and the language it is in when that is another one than asked. */
  readonly text: (text: Text) => { readonly value: string; readonly lang: string | null };
  /** The same without its language, as rows and scenes take it. */
  readonly say: (text: Text) => string;
  /** Language of a text that `say` gave, when that is another one than asked: belongs in a `lang` attribute. */
  readonly langOf: (value: string) => string | null;
}

/** @param documentLanguage language of plain strings in the document */
export const namingOf = (documentLanguage: string, { language, address }: MapWords): MapNaming => {
  const text = (one: Text): { readonly value: string; readonly lang: string | null } =>
    say(one, { language, address, documentLanguage });
  const languages = new Map<string, string>();
  return {
    text,
    say: (one) => {
      const { value, lang } = text(one);
      if (lang !== null) languages.set(value, lang);
      return value;
    },
    langOf: (value) => languages.get(value) ?? null,
  };
};

/** How partner and issue stand in a sentence. */
export const levelWord = (level: Level | null, words: MapWords): string =>
  words.say(level === null ? 'level-unknown' : `level-${level}`);

/** A role: one of the usual ones, or as the document calls it. */
export const roleWord = ({ role, usual, label }: Seat, words: MapWords, naming: MapNaming): string =>
  usual ? words.say(role as MapKey) : label ? naming.say(label) : role;

/** The same in the middle of a sentence: ours without a capital, one of the document as it was written ("GGD-arts"). */
export const roleWithin = (seat: Seat, words: MapWords, naming: MapNaming): string => {
  const word = roleWord(seat, words, naming);
  return seat.usual ? word.toLowerCase() : word;
};

/** "3 trekken", "nog niemand trekt". */
export const levelCounts = (
  { leads, helps, allows }: Coalition,
  words: MapWords,
): readonly [leads: string, helps: string, allows: string] => [
  leads.length > 0 ? words.say('leadsCount', { n: leads.length }) : words.say('leadsNone'),
  words.say('helpsCount', { n: helps.length }),
  words.say('allowsCount', { n: allows.length }),
];

/** What is not known here, and who is against where that may be seen. */
export const otherCounts = ({ unknown, against }: Coalition, words: MapWords): readonly string[] => [
  ...(against.length > 0 ? [words.say('againstCount', { n: against.length })] : []),
  ...(unknown.length > 0 ? [words.say('unknownCount', { n: unknown.length })] : []),
];

/** Not every network names the six usual roles, and one role may have two holders: "6 of the 6" would say that all is there. */
export const seatCount = (seats: readonly Seat[], words: MapWords): string => {
  const held = seats.filter(({ partner }) => partner !== null).length;
  if (seats.length === 0) return '';
  return held === seats.length
    ? words.say('seatsAll', { n: held })
    : words.say('seatsHeld', { held, total: seats.length });
};

export const emptySeats = (seats: readonly Seat[], words: MapWords, naming: MapNaming): string => {
  const empty = seats.filter(({ partner }) => partner === null);
  return empty.length === 0
    ? ''
    : words.say('seatsEmpty', { roles: words.list(empty.map((seat) => roleWithin(seat, words, naming))) });
};

export const calloutWords = ({ wideNoStep, smallMoves }: Coalition, words: MapWords): string =>
  wideNoStep ? words.say('calloutWide') : smallMoves ? words.say('calloutSmall') : '';

/** When something on a path was, or will be, and by whom when it still comes. */
export const markNote = (mark: PathMark, words: MapWords, name: (partner: string) => string): string => {
  const date = mark.date === null ? '' : words.date(mark.date);
  switch (mark.kind) {
    case 'pause':
      if (mark.until !== null) return words.say('pauseUntil', { from: date, to: words.date(mark.until) });
      return date ? words.say('pauseSince', { from: date }) : words.say('pauseNow');
    case 'next': {
      const by = mark.by.map(name);
      const who = by.length > 3 ? [...by.slice(0, 2), words.say('andMore', { n: by.length - 2 })] : by;
      return [
        date
          ? words.say(mark.overdue ? 'overdue' : mark.fixed ? 'plannedFor' : 'before', { date })
          : words.say('plannedUndated'),
        who.join(', '),
      ]
        .filter(Boolean)
        .join(', ');
    }
    case 'stopped':
      return date ? words.say('stoppedOn', { date }) : words.say('stopped');
    default:
      return date;
  }
};

/** A result is said in its first sentence; all of it stands in the list. */
const firstSentence = (text: string): string => /^.*?[.!?](?=\s|$)/s.exec(text)?.[0].replace(/\.$/, '') ?? text;

export const markTitle = ({ kind, title }: PathMark, words: MapWords): string =>
  kind === 'pause' && title === '' ? words.say('pauseTitle') : kind === 'result' ? firstSentence(title) : title;

/** What a place on the ground is called. */
export const placeWords = ({ name, kind, partners }: GroundPlace, holds: number, words: MapWords): string => {
  if (name === null) return words.say('kindPlace', { kind: words.say(`kind-${kind}`), n: partners.length });
  return holds > 0 ? words.say('placeHolds', { name, n: holds }) : name;
};

/** How many organisations a partner holds. */
export const holdsIn = ({ rows }: Scene, partner: string): number =>
  rows.partners.find(({ id }) => id === partner)?.holds.length ?? 0;

const needsNext = ({ marks, status }: IssueRow, isToday: boolean): boolean =>
  isToday && status !== 'done' && !marks.some(({ kind }) => kind === 'next');

/** What is needed to put a network into words. */
export interface Speech {
  /** Plans are known for today only. */
  readonly isToday: boolean;
  readonly words: MapWords;
  readonly naming: MapNaming;
  /** Name of a partner. */
  readonly name: (partner: string) => string;
}

export const mapTexts = (scene: Scene, { isToday, words, naming, name }: Speech): MapTexts => {
  const standing = scene.ground.reduce((sum, { partners }) => sum + partners.length, 0);
  return {
    overAmbition: words.say('overAmbition'),
    ambition: scene.ambition ?? '',
    paths: scene.paths.map((path): PathTexts => ({
      marks: path.marks.map((mark) => ({
        title: markTitle(mark, words),
        lang: naming.langOf(mark.title),
        note: markNote(mark, words, name),
      })),
      earlier: (n) => words.say('earlier', { n }),
      noNext: needsNext(path, isToday) ? words.say('noNext') : '',
      levels: levelCounts(path.coalition, words),
      more: otherCounts(path.coalition, words),
      seats: seatCount(path.seats, words),
      empty: emptySeats(path.seats, words, naming),
      callout: calloutWords(path.coalition, words),
    })),
    places: scene.ground.map((place) => placeWords(place, holdsIn(scene, place.key), words)),
    ground:
      standing < scene.partners
        ? words.say('groundSome', { n: standing, total: scene.partners })
        : words.say('groundWords', { n: scene.partners }),
  };
};

/** Where a network comes from: its own source, else that of its ambition. */
export const sourceOf = ({ source, ambition }: SeenNetwork): Source | null => source ?? ambition?.source ?? null;

/** The generated sentences, in runs. */
export const summaryPieces = (scene: Scene, words: MapWords): readonly (readonly Piece[])[] =>
  networkSentences(scene, words).map(({ key, params }) => words.pieces(key, params));
