import { noMark, type Mark } from '../../domain/draw/mark.js';
import type { Level } from '../../domain/document/network-types.js';
import type { MarkKind } from '../../domain/network/rows.js';
import type { Family } from '../../domain/network/scene.js';
import { againstMarks, chevronMarks, chevronStep, familyMark, pathMark } from '../../domain/network/shapes.js';
import type { Sheet } from './sheet-model.js';
import { sourceOf, summaryPieces, type MapNaming } from './texts.js';

/** A text of the document, marked when it is in another language than the rest. */
export const said = (naming: MapNaming, value: string, tag = 'span', className: string | null = null): Mark => [
  tag,
  { class: className, lang: naming.langOf(value) },
  value,
];

/** What it is, and the facts in sentences. */
export const leadMark = ({ scene, words }: Sheet): Mark => [
  'p',
  { class: 'lead', part: 'summary', id: 'summary' },
  summaryPieces(scene, words).flatMap((sentence, i): readonly Mark[] => [
    i > 0 ? ' ' : '',
    ...sentence.map(({ text, strong }): Mark => (strong ? ['strong', {}, text] : text)),
  ]),
];

/** Who may see this, when not everyone may. */
export const audienceMark = ({ audience, words }: Sheet): Mark =>
  audience === 'public'
    ? noMark
    : [
        'p',
        { class: 'for' },
        [
          [
            'svg',
            { class: 'icon', viewBox: '0 0 24 24', 'aria-hidden': 'true' },
            [['path', { d: 'M6 11h12v9H6zM8.5 11V8a3.5 3.5 0 017 0v3' }]],
          ],
          words.say(audience === 'internal' ? 'forInternal' : 'forPartners'),
        ],
      ];

/** Lets the reader choose a form. */
export const switchMark = ({ view, offered, words }: Sheet): Mark => [
  'div',
  { class: 'switch screen-only', role: 'group', 'aria-label': words.say('views'), part: 'controls' },
  offered.map((one): Mark => [
    'button',
    { type: 'button', part: 'button', 'aria-pressed': String(one === view), 'data-view': one },
    words.say(`view-${one}`),
  ]),
];

/** Where it comes from. */
export const sourceMark = ({ network, words, naming }: Sheet): Mark => {
  const from = sourceOf(network.seen);
  const text = from ? words.say('source', { source: naming.say(from.name) }) : words.say('ownWords');
  return [
    'p',
    { class: 'soft' },
    from?.url ? [['a', { href: from.url, rel: 'noopener noreferrer', referrerpolicy: 'no-referrer' }, text]] : [text],
  ];
};

const sample = (width: number, inside: readonly Mark[]): Mark => [
  'svg',
  { class: 'sample', viewBox: `0 0 ${width} 24`, width: `${width / 16}em`, height: '1.5em', 'aria-hidden': 'true' },
  inside,
];

export const familySample = (family: Family, open = false): Mark => sample(20, [familyMark(family, 10, 12, 7, open)]);

export const pathSample = (kind: MarkKind): Mark => sample(26, [pathMark(kind, 13, 12)]);

const filled: Readonly<Record<Level, number>> = { against: 0, none: 0, allows: 1, helps: 2, leads: 3 };

/**
 * A level as chevrons; what is needed on top of it as open ones.
 *
 * @param level null = not known
 * @param tight no wider than it is: for a key, where nothing stands under it
 * @param needed null = not said, or not for these eyes
 */
export const levelSample = (level: Level | null, needed: Level | null, mirrored: boolean, tight = false): Mark => {
  const most = tight ? Math.max(level ? filled[level] : 0, needed ? filled[needed] : 0, 1) : 3;
  const wide = 12 + most * chevronStep;
  const left = mirrored ? wide - 2 : 2;
  if (level === null)
    return sample(wide, [
      ['text', { class: 'unknown', x: mirrored ? wide - 10 : 10, y: 17, 'text-anchor': 'middle' }, '?'],
    ]);
  if (level === 'against') return sample(wide, againstMarks(left, 12, mirrored));
  const more = needed === null ? 0 : Math.max(0, filled[needed] - filled[level]);
  if (level === 'none' && more === 0)
    return sample(wide, [['circle', { class: 'nothing', cx: mirrored ? wide - 9 : 9, cy: 12, r: 4 }]]);
  return sample(wide, chevronMarks(left, 12, filled[level], more, mirrored));
};

const families: readonly Family[] = ['government', 'care', 'welfare', 'residents', 'other'];

/** Which mark means what. */
export const keyMark = ({ scene, rows, words, mirrored }: Sheet): Mark => {
  const kinds = new Set(scene.paths.flatMap(({ marks }) => marks.map(({ kind }) => kind)));
  const present = new Set(scene.ground.map(({ family }) => family));
  const paths = (['step', 'result', 'pause', 'stopped', 'next'] as const).filter((kind) => kinds.has(kind));
  const item = (picture: Mark, text: string): Mark => ['li', {}, [picture, text]];
  return [
    'ul',
    { class: 'key', 'aria-label': words.say('keyName') },
    [
      ...paths.map((kind) => item(pathSample(kind), words.say(`key-${kind}`))),
      ...(rows.issues.length > 0
        ? (['leads', 'helps', 'allows'] as const).map((level) =>
            item(levelSample(level, null, mirrored, true), words.say(`level-${level}`)),
          )
        : []),
      ...families
        .filter((family) => present.has(family))
        .map((family) => item(familySample(family), words.say(`family-${family}`))),
      scene.paths.length > 0 && scene.ground.some(({ inCoalition }) => !inCoalition)
        ? item(familySample('welfare', true), words.say('keyOpen'))
        : noMark,
    ],
  ];
};
