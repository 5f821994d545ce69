import { board } from '../../language/en/board.js';
import { english as gauge } from '../gauge/english.js';

/** All English words of the board, in one file. */
export const english = { ...gauge, ...board };
