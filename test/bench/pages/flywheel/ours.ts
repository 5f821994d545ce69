/** `veer-flywheel` as it comes; one more experience is a new document in the public property. */
import '../../../../src/define/flywheel.js';
import { failed, ready, stage } from '../kit.js';
import { count, experiences, stages, type Experience } from './data.js';

const began = [['needs'], ['values'], ['needs', 'values'], []];
const entries: object[] = [];
const entry = ({ id, date, stage: at, began: kind, story }: Experience): object => ({
  id,
  date,
  story,
  stage: `s${at}`,
  drivers: began[kind],
  teller: 'resident',
});

/** As a page that adds one to its list: another document and list, the same entries and one more. */
const document_ = (step = 0): object => {
  const list = experiences(step);
  while (entries.length < list.length) entries.push(entry(list[entries.length] as Experience));
  return {
    schema: 'veerkracht/flywheel@1',
    title: 'Vliegwiel van de buurt',
    asOf: '2025-12-31',
    stages: stages.map((label, i) => ({ id: `s${i}`, label, leadsTo: 'En dan volgt de volgende stap.' })),
    experiences: entries.slice(0, list.length),
  };
};

const wheel = document.createElement('veer-flywheel');
wheel.addEventListener('veer-error', (event) => failed((event as CustomEvent).detail.message));
wheel.addEventListener('veer-ready', () =>
  ready({
    update(step) {
      wheel.data = document_(step);
    },
    shown: (step) => wheel.text.includes(`${count + step} ervaringen`),
  }),
);
wheel.data = document_();
stage().append(wheel);
