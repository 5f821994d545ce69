/** What a web needs for two moments, bars, or a list beside it: one file, fetched when this web needs it. */
export { sayChange } from '../../domain/web/change.js';
export { numberLabels } from '../../domain/web/number-labels.js';
export { placeTags } from '../../domain/web/tags.js';
export { webMore } from '../../language/nl/web-more.js';
export { howWords } from './how-words.js';
export { keyMarks } from './key-view.js';
export { listMarks } from './list-view.js';
export { moreStyles } from './more.styles.js';
export { ownNames, twoDates } from './two-texts.js';
