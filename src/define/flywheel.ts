import { VeerFlywheel } from '../elements/flywheel/flywheel.js';
import { defineElement } from './define-element.js';

defineElement('veer-flywheel', VeerFlywheel);

declare global {
  interface HTMLElementTagNameMap {
    'veer-flywheel': VeerFlywheel;
  }
}
