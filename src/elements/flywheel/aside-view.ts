import { noMark, type Mark } from '../../domain/draw/mark.js';
import { latestReview, latestStory } from '../../domain/flywheel/latest.js';
import { said } from './parts-view.js';
import type { Sheet } from './sheet-model.js';
import { storyMarks } from './step-view.js';

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
const rolesMarks = (sheet: Sheet): Mark => {
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

/** What stands beside the wheel besides the question and what it is for: the last story, what was agreed, the roles. */
export const asideMarks = (sheet: Sheet): readonly Mark[] => {
  const { scene, naming, words, heading } = sheet;
  const { wheel } = scene;
  const parts: Mark[] = [];
  const latest = latestStory(wheel);
  if (latest)
    parts.push(['section', {}, [heading(words.say('latest'), 1, null, 'small'), ...storyMarks(latest, sheet)]]);
  const review = latestReview(wheel);
  const agreed = review?.decision ?? review?.text;
  if (review && agreed)
    parts.push([
      'section',
      {},
      [
        heading(
          review.date ? words.say('agreed', { date: words.date(review.date) }) : words.say('agreedUndated'),
          1,
          null,
          'small',
        ),
        said(naming, agreed),
      ],
    ]);
  parts.push(rolesMarks(sheet));
  return parts;
};
