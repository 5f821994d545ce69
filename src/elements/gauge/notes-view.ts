import type { Indicator, IndicatorsDocument, Reference } from '../../domain/document/indicator-types.js';
import type { Source, Text } from '../../domain/document/types.js';
import { noMark, type Mark } from '../../domain/draw/mark.js';
import { mostDrawn } from '../../domain/indicators/bullet.js';
import type { Held, Other, Voice } from '../../domain/indicators/reading.js';
import type { GaugeScene } from '../../domain/indicators/scene-of.js';
import { again, heldText } from '../../domain/indicators/sentences.js';
import { gapWords, type GaugeWords } from './texts.js';
import { said, spaced } from './value-view.js';

/** What the words around a picture need. */
export interface Noted {
  readonly indicator: Indicator;
  readonly document: IndicatorsDocument;
  readonly scene: GaugeScene;
  readonly words: GaugeWords;
  readonly voice: Voice;
}

const agreedWords = ({ agreedBy, agreedOn }: Reference, words: GaugeWords, voice: Voice): string => {
  const who = words.list(agreedBy.map((one) => voice.text(one)));
  const when = agreedOn === null ? '' : voice.when(agreedOn);
  return who ? words.say(when ? 'agreed' : 'agreedBy', { who, when }) : when ? words.say('agreedOn', { when }) : '';
};

const judgedMark = ({ judged }: Held, words: GaugeWords): Mark =>
  judged === null
    ? noMark
    : ['span', { class: `judged ${judged}` }, `${judged === 'reached' ? '✓' : '○'} ${words.say(judged)}`];

/** Whether its own name says the number already. */
const labelled = ({ label }: Reference, { fromText, toText }: Held, voice: Voice): boolean => {
  const name = label ? voice.text(label) : '';
  return name.includes(fromText) && name.includes(toText);
};

/** Each reference: what, who agreed it, when and why. */
const referenceMarks = ({ indicator, document, scene, words, voice }: Noted): readonly Mark[] =>
  indicator.references.map((one, i): Mark => {
    const held = scene.references[i] as Held;
    const at = heldText(held, scene.unit);
    const name = one.label ? said(one.label, words, document.language) : noMark;
    const end = labelled(one, held, voice) ? '.' : one.label ? ` (${at}).` : `${at}.`;
    const why = one.why ? said(one.why, words, document.language) : noMark;
    return [
      'div',
      { class: `reference ${one.kind}` },
      [
        ['p', {}, spaced(['strong', {}, words.say(`title-${one.kind}`)], judgedMark(held, words))],
        ' ',
        ['p', {}, [name, ...spaced(end, agreedWords(one, words, voice), why)]],
      ],
    ];
  });

/** One other area in words: its number, how ours lies to it, and what to mind. */
export const otherWords = (
  { name, reading, relation, warnings }: Other,
  unit: string,
  words: GaugeWords,
  voice: Voice,
): string => {
  const facts = [
    reading.gap ? gapWords(reading.gap, words) : again(reading.text, unit),
    reading.period === null ? '' : voice.when(reading.period),
    reading.provisional ? words.say('provisional') : '',
  ];
  return [
    words.say('otherNote', { name, value: facts.filter(Boolean).join(', ') }),
    relation && relation !== 'within' ? words.say(`diff-${relation}`) : '',
    ...warnings.map((warning) => words.say(`loose-${warning}`)),
  ]
    .filter(Boolean)
    .join(' ');
};

/** The areas that are drawn; all of them are in the table. */
const othersMark = ({ scene: { others, unit, picture }, words, voice }: Noted): Mark => {
  if (others.length === 0) return noMark;
  return [
    'div',
    { class: 'others' },
    [
      ['p', {}, [['strong', {}, words.say('compared')]]],
      ' ',
      [
        'ul',
        {},
        others.slice(0, mostDrawn).map((other, i) => {
          const letter = picture.letters[i];
          return ['li', {}, (letter ? `${letter}. ` : '') + otherWords(other, unit, words, voice)];
        }),
      ],
    ],
  ];
};

/** A reference of which only the number is known is in the picture and the sentence. */
const isTold = ({ label, agreedBy, agreedOn, why }: Reference): boolean =>
  label !== null || agreedBy.length > 0 || agreedOn !== null || why !== null;

/** References and other areas, side by side where there is room. */
export const notesMark = (noted: Noted): Mark =>
  !noted.indicator.references.some(isTold) && noted.scene.others.length === 0
    ? noMark
    : [
        'div',
        { class: 'notes' },
        [noted.scene.references.length > 0 ? ['div', {}, referenceMarks(noted)] : noMark, othersMark(noted)],
      ];

/** What is counted, and the municipality's own words about it. */
export const explanationMark = ({ indicator, document, words }: Noted): Mark => {
  const texts = [indicator.definition, indicator.explanation].map((one) =>
    one ? said(one, words, document.language) : noMark,
  );
  return texts.every((one) => one === noMark) ? noMark : ['p', { class: 'explanation' }, spaced(...texts)];
};

const link = (url: string | null, text: Mark): Mark =>
  url ? ['a', { href: url, rel: 'noopener noreferrer', referrerpolicy: 'no-referrer' }, [text]] : text;

/** `\0` of a sentence becomes a mark, so that it can be a link. */
const around = (sentence: string, middle: Mark): Mark => {
  const [before = '', after = ''] = sentence.split('\u0000');
  return typeof middle === 'string' ? before + middle + after : ['span', {}, [before, middle, after]];
};

const licenceMark = ({ licence }: Source, words: GaugeWords, language: string): Mark => {
  if (licence === null) return noMark;
  const named = typeof licence === 'object' && 'name' in licence && 'url' in licence;
  const { name, url } = named ? (licence as { name: Text; url: string | null }) : { name: licence as Text, url: null };
  return around(words.say('licence', { licence: '\u0000' }), link(url, said(name, words, language)));
};

/** Where the number comes from, how it was made, how many it rests on, when, under which licence, and whom to ask. */
export const sourceMark = ({ indicator, document, scene, words, voice }: Noted): Mark => {
  const source = indicator.source ?? document.source;
  const { language } = document;
  const { method, contact } = indicator;
  const { n } = scene.reading;
  if (!source && !method && !contact && n === null) return noMark;
  return [
    'p',
    { class: 'foot', part: 'footer' },
    spaced(
      source
        ? around(words.say('from', { source: '\u0000' }), link(source.url, said(source.name, words, language)))
        : noMark,
      method ? words.say(`method-${method}`) : noMark,
      n === null ? noMark : words.say('people', { n: voice.number(n, 0) }),
      source?.retrieved ? words.say('retrieved', { when: voice.when(source.retrieved) }) : noMark,
      source ? licenceMark(source, words, language) : noMark,
      contact
        ? around(words.say('contact', { who: '\u0000' }), link(contact.url, said(contact.name, words, language)))
        : noMark,
    ),
  ];
};
