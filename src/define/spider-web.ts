import { VeerSpiderWeb } from '../elements/spider-web/spider-web.js';
import { defineElement } from './define-element.js';

defineElement('veer-spider-web', VeerSpiderWeb);

declare global {
  interface HTMLElementTagNameMap {
    'veer-spider-web': VeerSpiderWeb;
  }
}
