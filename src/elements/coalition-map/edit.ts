import { editStyles as styles } from './edit.styles.js';

/** What only a map that is edited needs: fetched when it is asked for. */
export { EditPart } from './edit-part.js';
/** Taken on by the shadow root, once, before the first drawing. */
export const editStyles = styles.styleSheet;
