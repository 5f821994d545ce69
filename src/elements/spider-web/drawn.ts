import type { Moment } from '../../domain/document/types.js';
import type { Spacing } from '../../domain/draw/text.js';
import type { PreparedWeb } from '../../domain/web/prepared.js';
import type { WebMoment } from '../../domain/web/rows.js';
import type { WebParts } from '../../domain/web/picture.js';
import { sceneOf, type Scene, type SceneInput } from '../../domain/web/scene-of.js';
import { sentencesOf, type SayChange, type Sentence } from '../../domain/web/sentences-of.js';
import { longDate } from '../../language/long-date.js';
import type { WebView } from './view.js';
import { axesIn, pictureWords, titleWords, type MomentNames, type WebWords } from './texts.js';

/** Made once per change; picture, list, table, sentences and files come from it. */
export interface Drawn {
  readonly prepared: PreparedWeb;
  readonly scene: Scene;
  readonly sentences: readonly Sentence[];
  /** The moments shown, oldest first. */
  readonly moments: readonly Moment[];
  readonly names: MomentNames;
  /** The day or days of the moments shown; '' when none is known. */
  readonly date: string;
  readonly title: string;
}

/** Moments a reader chose out of more than two, by id. */
export interface Picked {
  readonly now: string | null;
  readonly then: string | null;
}

/** What two moments need, and names that find no room; other webs are drawn before its code is there. */
export interface More extends WebParts {
  readonly sayChange: SayChange;
  readonly ownNames: (moments: readonly Moment[], words: WebWords, language: string) => MomentNames | null;
  readonly twoDates: (moments: readonly Moment[], words: WebWords) => string;
}

/** What to draw of a web, and where. */
export interface Wanted {
  readonly view: WebView;
  readonly room: { readonly width: number; readonly spacing?: Spacing };
  readonly picked: Picked | null;
  /** Numbers of the newest moment as the reader filled them in; null = those of the document. */
  readonly filled: Moment['scores'] | null;
  /** Null while its code is not there. */
  readonly more: More | null;
}

export const emptyMoment: Moment = {
  id: 'now',
  date: null,
  label: null,
  scores: {},
  discuss: [],
  important: [],
};

/** The moment that is filled in: the newest one. */
export const newestOf = ({ document: { moments } }: PreparedWeb): Moment => moments[moments.length - 1] ?? emptyMoment;

/** The moments shown, oldest first: what the reader picked, else the two newest. */
const shownOf = (all: readonly Moment[], picked: Picked | null): readonly Moment[] =>
  picked
    ? [all.find(({ id }) => id === picked.then && id !== picked.now), all.find(({ id }) => id === picked.now)].filter(
        (moment) => moment !== undefined,
      )
    : all.slice(-2);

/** A web with its words, as it is to be shown. */
export const drawnOf = (
  prepared: PreparedWeb,
  words: WebWords,
  { view, room: { width, ...spacing }, picked, filled, more }: Wanted,
): Drawn => {
  const { instrument, coverage, document } = prepared;
  const newest = newestOf(prepared);
  const moments = shownOf(document.moments, picked);
  const both = moments.length === 2 ? more : null;
  const names = both?.ownNames(moments, words, document.language) ?? {
    now: words.say('nowName'),
    then: words.say('thenName'),
  };
  const [first] = moments;
  const date = both?.twoDates(moments, words) ?? (first?.date ? longDate(first.date, words) : '');
  const input: SceneInput = {
    axes: axesIn(instrument, words),
    moments: (moments.length > 0 ? moments : [emptyMoment]).map(({ scores, discuss, important, id }): WebMoment => {
      // A number the reader gave rests on no answers.
      return filled && id === newest.id
        ? { scores: filled, discuss, important }
        : { scores, discuss, important, coverage: coverage.get(id) };
    }),
    width,
    options: {
      view: view === 'web' ? 'web' : 'bars',
      decimals: instrument.scoring.decimals,
      number: (value, decimals) => words.number(value, decimals),
      words: pictureWords(words, names),
      ...spacing,
    },
  };
  const scene = sceneOf(input, more);
  const sentences = sentencesOf(scene, words, more?.sayChange ?? null);
  return { prepared, scene, sentences, moments, names, date, title: titleWords(prepared, scene.two, words) };
};
