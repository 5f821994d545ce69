import { noMark, type Mark } from '../../domain/draw/mark.js';
import { said } from './parts-view.js';
import type { Sheet } from './sheet-model.js';

const roleWords = (role: string, { words }: Sheet): string => {
  switch (role) {
    case 'purpose-leader':
    case 'organising-manager':
    case 'adviser':
    case 'coordinator':
    case 'supporting-partner':
    case 'engaged-neighbourhood':
      return words.say(role);
    default:
      return role;
  }
};

/** Who carries the wheel, and the seats nobody has taken yet. */
export const rolesMarks = (sheet: Sheet): Mark => {
  const { scene, naming, words, heading } = sheet;
  const { roles } = scene.wheel;
  if (roles.length === 0) return noMark;
  return [
    'section',
    {},
    [
      heading(words.say('roles'), 1, null, 'small'),
      [
        'ul',
        { class: 'roles' },
        roles.map(({ role, holder, label }) => [
          'li',
          { class: holder ? 'seat' : 'seat empty' },
          [
            ['strong', {}, label ? naming.text(label).value : roleWords(role, sheet)],
            holder ? said(naming, holder, 'span') : ['span', { class: 'soft' }, words.say('emptySeat')],
          ],
        ]),
      ],
    ],
  ];
};
