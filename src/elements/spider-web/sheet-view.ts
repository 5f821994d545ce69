import { noMark, type Mark } from '../../domain/draw/mark.js';
import { footMarks, howMarks, leadMarks, markedMarks, switchMarks } from './parts-view.js';
import { stageMarks } from './picture-view.js';
import type { Sheet } from './sheet-model.js';
import { sourceWords } from './texts.js';

/** The parts in the order they are read: words first, then the picture, then the table. */
export const sheetMarks = (sheet: Sheet): readonly Mark[] => {
  const { prepared, scene, moments, names, date, title, words, view, bare, summary, filling, attention, heading } =
    sheet;
  const { more, later, lively } = sheet;
  const { document, instrument } = prepared;
  const web = view === 'web' ? scene.web : null;
  const numbered = web?.numbered ?? false;
  const small = scene.web?.small ?? false;
  const tracks = view === 'bars' || scene.two || small;
  const field = filling && ((row: (typeof scene.rows)[number]) => filling.field(row));
  const list = (place: string): Mark =>
    more
      ? [
          'div',
          { class: `numbers ${place}` },
          [more.listMarks({ scene, words, names, numbered, tracks, field }), filling?.undoButton() ?? noMark],
        ]
      : noMark;
  const name = words.say(scene.two ? 'pictureTwo' : 'pictureOne', { total: scene.rows.length, ...names });
  const lead = summary === 'none' ? noMark : leadMarks(sheet, words);
  const [above, below] = summary === 'below' ? [noMark, lead] : [lead, noMark];
  const editable = filling !== null;
  return [
    bare
      ? noMark
      : [
          'div',
          { class: 'head' },
          [date ? ['p', { class: 'over' }, date] : noMark, heading(title, 0, 'title', 'title')],
        ],
    above,
    [
      'div',
      { class: 'margin' },
      [
        howMarks(
          scene,
          more && more.howWords(scene, view, names, editable, words),
          instrument.kind === 'measure',
          words,
          heading,
        ),
        bare
          ? noMark
          : [
              'slot',
              { name: 'aside' },
              [markedMarks(scene, 'discuss', words, heading), markedMarks(scene, 'important', words, heading)],
            ],
        view === 'web' && (scene.two || numbered || small) && !filling ? list('') : noMark,
      ],
    ],
    switchMarks(view, sheet.offered, words),
    [
      'div',
      { class: `chart view-${view}${lively ? ' lively' : ''}`, part: 'chart' },
      [
        document.moments.length > 2 && later ? later.pickMarks(document.moments, moments, names, words) : noMark,
        ['span', { id: 'picture-name', hidden: '' }, `${name}${date ? `, ${date}` : ''}`],
        scene.two && view !== 'table' && more ? more.keyMarks(moments, names, words) : noMark,
        web
          ? stageMarks(
              scene,
              web,
              attention.active,
              later && later.spotsMark(scene, web, attention.here, words, names),
              filling && filling.grip(web, attention.active),
            )
          : noMark,
        // Its place is kept, so that nothing moves when the words come.
        web
          ? [
              'p',
              { class: 'detail screen-only', id: 'detail', tabindex: -1 },
              later ? later.factsMarks(scene, attention, words, names) : [],
            ]
          : noMark,
        web && later ? later.keysMark(editable, words) : noMark,
        view === 'bars' ? list('') : noMark,
        sheet.table && later ? later.tableMarks(sheet) : noMark,
        below,
      ],
    ],
    filling && view === 'web' ? list('fields') : noMark,
    bare
      ? noMark
      : [
          'slot',
          { name: 'footer' },
          [
            footMarks(
              document.source ?? instrument.source,
              sourceWords(prepared, words),
              later && later.filesMark(words),
            ),
          ],
        ],
  ];
};
