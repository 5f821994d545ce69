import { noMark, type Mark } from '../../domain/draw/mark.js';
import { makesWheel } from '../../domain/flywheel/scene.js';
import { keyMarks, leadMarks, marginMarks, switchMarks } from './parts-view.js';
import type { Sheet } from './sheet-model.js';
import { stageMarks } from './stage-view.js';

/** The parts in the order they are read: words first, then the picture, then the table. */
export const sheetMarks = (sheet: Sheet, title: string): readonly Mark[] => {
  const { scene, naming, words, view, summary, printed, later, own, heading } = sheet;
  const { wheel, ring } = scene;
  const lead = summary === 'none' ? noMark : leadMarks(sheet);
  const [above, below] = summary === 'below' ? [noMark, lead] : [lead, noMark];
  const { source } = wheel.document;
  const sourceText = source ? words.say('source', { source: naming.text(source.name).value }) : '';
  const shown = view === 'wheel' ? ring : null;
  return [
    [
      'div',
      { class: 'head' },
      [
        wheel.asOf ? ['p', { class: 'over' }, words.say('updated', { date: words.date(wheel.asOf) })] : noMark,
        heading(title, 0, 'title', 'title'),
      ],
    ],
    above,
    switchMarks(sheet),
    [
      'div',
      { class: `chart view-${view}`, part: 'chart' },
      [
        own ? ['div', { class: 'own' }, null] : noMark,
        makesWheel(scene.rows.length)
          ? noMark
          : ['p', { class: 'note', part: 'status' }, words.say('notRing', { n: scene.rows.length })],
        ['span', { id: 'picture-name', hidden: '' }, words.say('pictureName', { total: scene.rows.length })],
        ['div', {}, shown ? stageMarks(shown, sheet) : ''],
        // Its place is kept, so that nothing moves when it comes.
        wheel.document.experiences.length > 0
          ? ['div', { class: 'time screen-only' }, later ? [later.timeMarks(sheet)] : '']
          : noMark,
        view === 'table' && !printed ? noMark : keyMarks(sheet, Math.max(scene.unit, shown?.unit ?? 1)),
        shown ? ['p', { class: 'soft' }, words.say('ringHow')] : noMark,
        later && (view === 'list' || printed) ? later.listMarks(sheet) : noMark,
        later && (view === 'table' || printed) ? later.tableMarks(sheet) : noMark,
        // Without the code of the list there is what the page has in the tag.
        later || shown
          ? noMark
          : [
              'div',
              {},
              [
                ['p', { class: 'note' }, words.say('notNow')],
                ['slot', {}],
              ],
            ],
        below,
      ],
    ],
    marginMarks(sheet),
    later ? later.buildMarks(sheet) : noMark,
    own ? ['div', { class: 'own-kept' }, null] : noMark,
    [
      'div',
      { class: 'foot', part: 'footer' },
      [
        source?.url
          ? [
              'p',
              { class: 'soft' },
              [['a', { href: source.url, rel: 'noopener noreferrer', referrerpolicy: 'no-referrer' }, sourceText]],
            ]
          : ['p', { class: 'soft' }, sourceText],
      ],
    ],
  ];
};
