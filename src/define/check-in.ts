import { VeerCheckIn } from '../elements/check-in/check-in.js';
import { defineElement } from './define-element.js';

defineElement('veer-check-in', VeerCheckIn);

declare global {
  interface HTMLElementTagNameMap {
    'veer-check-in': VeerCheckIn;
  }
}
