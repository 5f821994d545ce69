/** What only a wheel that is edited needs: the team log, fetched when it is asked for. */
export { LogPart } from './log-part.js';
export { logStyles } from './log.styles.js';
