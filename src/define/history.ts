import { VeerHistory } from '../elements/history/history.js';
import { defineElement } from './define-element.js';

defineElement('veer-history', VeerHistory);

declare global {
  interface HTMLElementTagNameMap {
    'veer-history': VeerHistory;
  }
}
