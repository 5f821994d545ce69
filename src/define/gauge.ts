import { VeerGauge } from '../elements/gauge/gauge.js';
import { defineElement } from './define-element.js';

defineElement('veer-gauge', VeerGauge);

declare global {
  interface HTMLElementTagNameMap {
    'veer-gauge': VeerGauge;
  }
}
