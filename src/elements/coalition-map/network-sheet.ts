import type { Mark } from '../../domain/draw/mark.js';
import { noMark } from '../../domain/draw/mark.js';
import { isTooLarge, mostLinks, mostNodes, type GraphSize } from '../../domain/network/graph.js';
import { largestZoom } from '../../domain/network/camera.js';
import type { LinkKind, Net } from '../../domain/network/net.js';
import type { NetKey, NetWords } from './network-words.js';
import { shapes, signs, type Shape } from './network-view.js';
import { nodeText } from './network-words.js';

/** A button says in its data what it does: one listener for all. */
const button = (act: string, text: string, more: Record<string, string | number | null> = {}): Mark => [
  'button',
  { type: 'button', part: 'button', class: 'net-button', 'data-net': act, ...more },
  text,
];

/** What is said instead of a picture: nothing there, or too much. */
export const insteadMarks = (size: GraphSize, words: NetWords): readonly Mark[] => [
  [
    'p',
    { class: 'note' },
    isTooLarge(size)
      ? words.say('tooLarge', {
          nodes: words.number(size.nodes, 0),
          links: words.number(size.links, 0),
          mostNodes: words.number(mostNodes, 0),
          mostLinks: words.number(mostLinks, 0),
        })
      : words.say('nothing'),
  ],
];

export const waitingMarks = (words: NetWords): readonly Mark[] => [
  ['p', { class: 'net-waiting' }, words.say('waiting')],
];

/** Above the picture: how it is read and how it is used. */
export const howMarks = (net: Net, words: NetWords): Mark => [
  'div',
  { class: 'net-how' },
  [
    [
      'p',
      {},
      [
        words.say('how'),
        ...(net.groups > 1 ? [` ${words.say('groups', { n: net.groups })}`] : []),
        ...(net.alone > 0 ? [` ${words.say('alone', { n: net.alone })}`] : []),
      ],
    ],
    ['p', { class: 'soft screen-only net-mouse' }, `${words.say('howPointer')} ${words.say('howKeys')}`],
    ['p', { class: 'soft screen-only net-touch' }, words.say('howTouch')],
  ],
];

const pans = ['left', 'right', 'up', 'down'] as const;

/** Buttons that do what the wheel and dragging the ground do. */
export const toolMarks = (zoom: number, moved: boolean, words: NetWords): Mark => [
  'div',
  { class: 'net-tools screen-only', role: 'group', 'aria-label': words.say('look'), part: 'controls' },
  [
    button('closer', words.say('closer'), { 'aria-disabled': zoom >= largestZoom ? 'true' : null }),
    button('further', words.say('further'), { 'aria-disabled': zoom <= 1 ? 'true' : null }),
    ...pans.map((way): Mark => (zoom > 1 ? button('pan', words.say(way), { 'data-way': way }) : noMark)),
    zoom > 1 ? button('whole', words.say('whole')) : noMark,
    moved ? button('back', words.say('putBack')) : noMark,
  ],
];

/** Buttons that do what dragging a sign does; under the picture, so that it stays where it is when one is chosen. */
export const moveMarks = (name: string, words: NetWords): Mark => [
  'div',
  { class: 'net-tools screen-only', role: 'group', 'aria-label': words.say('moveWhat', { name }), part: 'controls' },
  [
    ['span', { 'aria-hidden': 'true' }, words.say('moveWhat', { name })],
    ...pans.map((way): Mark => button('move', words.say(way), { 'data-way': way })),
  ],
];

/** One node of the hidden list over the picture: the one tab stop, and what a screen reader reads. */
export const spotMark = (
  net: Net,
  node: number,
  words: NetWords,
  state: { readonly here: boolean; readonly open: boolean; readonly style: string | null },
): Mark => [
  'li',
  { style: state.style },
  [
    [
      'button',
      {
        type: 'button',
        class: 'net-spot',
        'data-net': 'choose',
        'data-node': node,
        tabindex: state.here ? 0 : -1,
        'aria-expanded': state.open ? 'true' : 'false',
      },
      nodeText(net, node, words),
    ],
  ],
];

const shapeWords: Readonly<Record<Shape, NetKey>> = {
  issue: 'keyIssue',
  government: 'keyGovernment',
  care: 'keyCare',
  welfare: 'keyWelfare',
  residents: 'keyResidents',
  other: 'keyOther',
};
const linkWords: Readonly<Record<LinkKind, NetKey>> = {
  leads: 'keyLeads',
  helps: 'keyHelps',
  allows: 'keyAllows',
  relation: 'keyRelation',
};
const shapeOrder: readonly Shape[] = [
  'issue',
  ...shapes.filter((shape) => shape !== 'issue' && shape !== 'other'),
  'other',
];
const linkOrder: readonly LinkKind[] = ['leads', 'helps', 'allows', 'relation'];

/** The signs and lines that are there. */
export const keyMarks = (net: Net, words: NetWords): Mark => {
  const there = new Set(net.nodes.map(({ family }) => family ?? 'issue'));
  const lines = new Set(net.kinds);
  const sign = (inside: readonly Mark[], width: number): Mark => [
    'svg',
    { class: 'net-sign', viewBox: `0 0 ${width} 24`, width: `${width / 16}em`, height: '1.5em', 'aria-hidden': 'true' },
    inside,
  ];
  return [
    'ul',
    { class: 'key net-key', 'aria-label': words.say('key') },
    [
      ...shapeOrder
        .filter((shape) => there.has(shape))
        .map((shape): Mark => [
          'li',
          {},
          [
            sign(
              [
                ['path', { class: `net-node ${shape}`, d: signs[shape](12, 12, 7) }],
                ...(shape === 'issue'
                  ? [['path', { class: 'net-node top', d: 'M2.9 5h18.2v4.9h-18.2z' }] as Mark]
                  : []),
              ],
              24,
            ),
            ['span', {}, words.say(shapeWords[shape])],
          ],
        ]),
      ...linkOrder
        .filter((kind) => lines.has(kind))
        .map((kind): Mark => [
          'li',
          {},
          [
            sign([['path', { class: `net-line ${kind}`, d: 'M1 12h38' }]], 40),
            ['span', {}, words.say(linkWords[kind])],
          ],
        ]),
    ],
  ];
};
