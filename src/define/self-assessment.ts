import { VeerSelfAssessment } from '../elements/self-assessment/self-assessment.js';
import { defineElement } from './define-element.js';

defineElement('veer-self-assessment', VeerSelfAssessment);

declare global {
  interface HTMLElementTagNameMap {
    'veer-self-assessment': VeerSelfAssessment;
  }
}
