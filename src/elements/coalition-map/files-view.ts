import { noMark, type Mark } from '../../domain/draw/mark.js';
import type { Sheet } from './sheet-model.js';

/** Files to take along, with what this audience may see; print. */
export const fileMarks = ({ words, audience }: Sheet): Mark => {
  const button = (kind: string, name: string): Mark => [
    'button',
    { type: 'button', class: 'link', part: 'button', 'data-file': kind },
    [['span', {}, name]],
  ];
  return [
    'div',
    { class: 'screen-only' },
    [
      [
        'div',
        { class: 'row', role: 'group', 'aria-label': words.say('files') },
        [
          button('csv', words.say('fileCsv')),
          button('json', words.say('fileJson')),
          button('svg', words.say('fileSvg')),
          button('png', words.say('filePng')),
          button('print', words.say('print')),
        ],
      ],
      audience === 'public' ? noMark : ['p', { class: 'soft' }, words.say('filesFor')],
    ],
  ];
};
