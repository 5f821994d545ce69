/** Form.io's form renderer, as a wizard with the same statements. */
import { Formio } from '@formio/js/form';
import '@formio/js/dist/formio.form.min.css';
import { failed, ready, stage } from '../kit.js';
import { perScreen, screens, values } from './data.js';

const form = {
  display: 'wizard',
  components: screens.map((screen, page) => ({
    type: 'panel',
    key: `p${page + 1}`,
    title: `${page + 1}`,
    components: screen.map(({ id, text }) => ({
      type: 'radio',
      key: id,
      label: text,
      inline: true,
      values: values.map((value) => ({ label: String(value), value: String(value) })),
    })),
  })),
};

Formio.createForm(stage(), form).then(
  () =>
    ready({
      perScreen,
      option: (nth, value) =>
        stage().querySelectorAll('.formio-component-radio')[nth]?.querySelectorAll('label.form-check-label')[value] ??
        null,
      next: () => stage().querySelector('.btn-wizard-nav-next'),
      statement: () => stage().querySelector('.formio-component-radio .col-form-label')?.textContent?.trim() ?? '',
    }),
  failed,
);
