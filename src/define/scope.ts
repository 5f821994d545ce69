import { VeerScope } from '../elements/scope/scope.js';
import { defineElement } from './define-element.js';

defineElement('veer-scope', VeerScope);

declare global {
  interface HTMLElementTagNameMap {
    'veer-scope': VeerScope;
  }
}
