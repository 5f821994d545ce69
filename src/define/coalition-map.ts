import { VeerCoalitionMap } from '../elements/coalition-map/coalition-map.js';
import { defineElement } from './define-element.js';

defineElement('veer-coalition-map', VeerCoalitionMap);

declare global {
  interface HTMLElementTagNameMap {
    'veer-coalition-map': VeerCoalitionMap;
  }
}
