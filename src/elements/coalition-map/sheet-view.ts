import { noMark, type Mark } from '../../domain/draw/mark.js';
import { mapMarks } from './map-view.js';
import { audienceMark, leadMark, said, sourceMark, switchMark } from './parts-view.js';
import type { Sheet } from './sheet-model.js';

/** What the chosen view shows; null while its code is not there. */
const viewMark = (sheet: Sheet): Mark | null => {
  const { view, picture, later } = sheet;
  if (view === 'map') return picture ? mapMarks(sheet, picture) : (later?.narrowMarks(sheet) ?? null);
  if (view === 'network') return ['div', { class: 'network' }, null];
  if (!later) return null;
  return view === 'matrix'
    ? later.matrixMarks(sheet)
    : view === 'time'
      ? later.timeMarks(sheet)
      : later.listMarks(sheet);
};

/** Nothing is in it yet, and a coordinator can add to it: a picture of nothing would stand in the way of the forms. */
export const isBlank = ({ editable, network: { seen } }: Sheet): boolean =>
  editable && seen.partners.length + seen.issues.length === 0;

/** The parts in the order they are read: words first, then what can be chosen, then the view. */
export const sheetMarks = (sheet: Sheet): readonly Mark[] => {
  const { network, words, naming, view, summary, later, printed, heading } = sheet;
  const lead = summary === 'none' ? noMark : leadMark(sheet);
  const [above, below] = summary === 'below' ? [noMark, lead] : [lead, noMark];
  const { seen, at, isToday } = network;
  const blank = isBlank(sheet);
  const shown = blank ? null : viewMark(sheet);
  return [
    [
      'div',
      { class: 'head' },
      [
        [
          'p',
          { class: 'over' },
          at ? words.say(isToday ? 'updated' : 'asItWas', { date: words.date(at) }) : words.say('overTitle'),
        ],
        heading(said(naming, seen.title ? naming.say(seen.title) : words.say('mapTitle')), 0, 'title', 'title'),
        audienceMark(sheet),
        // A list or a table is long: whoever edits gets past it.
        sheet.editable && !blank && !sheet.withoutForms
          ? [
              'div',
              { class: 'screen-only' },
              [
                [
                  'button',
                  { type: 'button', class: 'link', part: 'button', 'data-edit': '' },
                  [['span', {}, words.say('toEdit')]],
                ],
              ],
            ]
          : noMark,
      ],
    ],
    above,
    blank ? noMark : switchMark(sheet),
    // Its place is kept, so that nothing moves when it comes.
    blank ? noMark : ['div', { class: 'tools screen-only' }, later ? [later.toolMarks(sheet)] : ''],
    blank
      ? noMark
      : [
          'div',
          { class: `chart view-${view}`, part: 'chart' },
          [
            sheet.withoutNetwork ? ['p', { class: 'note', part: 'status' }, words.say('noNetwork')] : noMark,
            // Each view in a place of its own: marks of one are never taken for those of another.
            ...(['map', 'matrix', 'list', 'time', 'network'] as const).map((one): Mark =>
              one === view && shown ? ['div', {}, [shown]] : noMark,
            ),
            // Without the code of this view there is what the page has in the tag.
            shown
              ? noMark
              : [
                  'div',
                  {},
                  [
                    ['p', { class: 'note' }, words.say('notNow')],
                    ['slot', {}],
                  ],
                ],
            printed && later && view !== 'list' ? later.listMarks(sheet) : noMark,
            below,
          ],
        ],
    blank ? noMark : ['div', { class: 'chosen' }, later && view !== 'list' ? [later.panelMarks(sheet)] : ''],
    sheet.withoutForms
      ? ['p', { class: 'note edit screen-only', part: 'status' }, words.say('notNow')]
      : sheet.editable
        ? ['div', { class: 'edit screen-only' }, null]
        : noMark,
    blank
      ? noMark
      : ['div', { class: 'foot', part: 'footer' }, [sourceMark(sheet), later ? later.fileMarks(sheet) : noMark]],
  ];
};
