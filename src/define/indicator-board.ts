import { VeerIndicatorBoard } from '../elements/indicator-board/indicator-board.js';
import { defineElement } from './define-element.js';

defineElement('veer-indicator-board', VeerIndicatorBoard);

declare global {
  interface HTMLElementTagNameMap {
    'veer-indicator-board': VeerIndicatorBoard;
  }
}
