/** What a web needs only when the picture stands: one file, fetched when the page is idle or when asked for. */
export { numberLabels } from '../../domain/web/number-labels.js';
export { placeTags } from '../../domain/web/tags.js';
export { sayChange } from '../../domain/web/change.js';
export { webMore } from '../../language/nl/web-more.js';
export { Desk } from './desk.js';
export { filesMark } from './files-view.js';
export { howWords } from './how-words.js';
export { keyMarks } from './key-view.js';
export { listMarks } from './list-view.js';
export { pickMarks } from './pick-view.js';
export { factsMarks, keysMark, spotsMark } from './spots-view.js';
export { tableMarks } from './table-view.js';
export { ownNames, twoDates } from './two-texts.js';
export { laterStyles } from './later.styles.js';
