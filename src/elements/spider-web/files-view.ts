import type { Mark } from '../../domain/draw/mark.js';
import { download } from '../base/icon-paths.js';
import type { FileKind } from './files.js';
import type { WebWords } from './texts.js';

const downloadMark: Mark = [
  'svg',
  { class: 'icon', viewBox: '0 0 24 24', 'aria-hidden': 'true' },
  [['path', { d: download }]],
];

/** Files to take along. */
export const filesMark = (words: WebWords): Mark => {
  const file = (kind: FileKind, name: string): Mark => [
    'button',
    { type: 'button', class: 'link', part: 'button', 'data-file': kind },
    [downloadMark, ['span', {}, name]],
  ];
  return [
    'div',
    { class: 'files screen-only', role: 'group', 'aria-label': words.say('files') },
    [file('svg', words.say('fileSvg')), file('png', words.say('filePng')), file('csv', words.say('fileCsv'))],
  ];
};
