/** The least a questionnaire can cost: one fieldset of native radios after the other. */
import { ready, stage } from '../kit.js';
import { ends, perScreen, screens, values } from './data.js';

const answers = new Map<string, string>();
const form = document.createElement('form');
const next = document.createElement('button');
next.type = 'button';
next.textContent = 'Verder';
stage().append(form, next);
let screen = 0;

function show(): void {
  form.replaceChildren(
    ...(screens[screen] ?? []).map(({ id, text }) => {
      const group = document.createElement('fieldset');
      const legend = document.createElement('legend');
      legend.textContent = text;
      group.append(
        legend,
        ends.min,
        ...values.map((value) => {
          const label = document.createElement('label');
          const radio = document.createElement('input');
          radio.type = 'radio';
          radio.name = id;
          radio.value = String(value);
          radio.checked = answers.get(id) === radio.value;
          label.append(radio, radio.value);
          return label;
        }),
        ends.max,
      );
      return group;
    }),
  );
}
form.addEventListener('change', ({ target }) => {
  if (target instanceof HTMLInputElement) answers.set(target.name, target.value);
});
next.addEventListener('click', () => {
  screen++;
  show();
  form.querySelector('input')?.focus();
});
show();

ready({
  perScreen,
  option: (nth, value) => form.querySelectorAll('fieldset')[nth]?.querySelectorAll('label')[value] ?? null,
  next: () => next,
  statement: () => form.querySelector('legend')?.textContent ?? '',
});
