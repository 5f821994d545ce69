import { laterStyles } from './later.styles.js';

/** What a check-in needs only when the form stands: the store, and what the moments show. One file. */
export { checkInScene } from '../../domain/own/check-ins.js';
export { openKeeper } from '../../storage/keeper.js';
export { saveFiles } from '../base/save-file.js';
export { idleNote } from '../base/idle-note.js';
export { keepingView, noticeSentence, troubleNote } from '../base/own/keeping-view.js';
export { experienceChips, Links } from '../base/own/links.js';
export { ownFilesOf } from '../base/own/own-file.js';
export { ownIdle } from '../base/own/own-idle.js';
export { OwnStore } from '../base/own/own-store.js';
export { overviewText, overviewView } from './overview-view.js';

/** Styles of what comes later come with it. */
export const wearLater = ({ adoptedStyleSheets: sheets }: ShadowRoot): void => {
  const { styleSheet } = laterStyles;
  if (styleSheet && !sheets.includes(styleSheet)) sheets.push(styleSheet);
};
