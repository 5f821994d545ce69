import { setTimeout as wait } from 'node:timers/promises';
import { overFloor, plain } from '../harness/columns.mjs';

/** Statements answered with 0 to 10: one on a screen as we ask them, or 7 as questionnaire tools usually do. */
export const questionnaire = {
  name: 'questionnaire',
  title: 'Questionnaire: 24 statements one at a time, or 42 on 6 pages of 7',
  loads: { full: 6, quick: 2 },
  rows: [
    { id: 'floor', label: 'floor (empty page)', role: 'floor' },
    { id: 'limit', label: 'hand-written form', role: 'limit' },
    { id: 'limit-7', page: 'limit', query: '?per=7', label: 'hand-written form, 7 a page', role: 'limit', every: 2 },
    { id: 'surveyjs', label: 'SurveyJS', role: 'peer' },
    { id: 'surveyjs-7', page: 'surveyjs', query: '?per=7', label: 'SurveyJS, 7 a page', role: 'peer', every: 2 },
    { id: 'formio', label: 'Form.io', role: 'peer' },
    { id: 'formio-7', page: 'formio', query: '?per=7', label: 'Form.io, 7 a page', role: 'peer', every: 2 },
    { id: 'ours', label: 'veer-self-assessment, bundled', role: 'ours' },
    { id: 'ours-hinted', page: 'ours', way: 'hinted', label: 'veer-self-assessment, bundled, hinted', role: 'ours' },
    { id: 'ours-tag', page: 'ours', way: 'tag', label: 'veer-self-assessment, one tag', role: 'ours' },
  ],
  columns: [
    { label: 'JS kB gzip', digits: 1, value: plain('js') },
    { label: 'CPU over floor to the first question, ms', digits: 0, value: toFirstQuestion, goal: 30 },
    { label: 'CPU of an answer, floor in it, ms', digits: 1, value: plain('answer'), goal: 3.4 },
    { label: 'next question to paint, ms', digits: 0, value: plain('next'), goal: 25 },
    { label: 'next question to paint at 4×, ms', digits: 0, value: plain('next4') },
    { label: 'navigation to first screen, ms', digits: 0, value: plain('drawn') },
  ],

  /** One load: gathers every figure of one row. */
  async measure({ load, figures }) {
    await wait(100);
    figures.add('first', await load.cpu());
    if (await load.can('begin')) {
      await load.bench('aim', 'begin');
      await load.rest();
      figures.add('begin', await load.cpuOf(() => load.bench('press')));
    }
    const perScreen = await load.row('perScreen');
    let value = 0;
    for (let turn = 0; turn < (perScreen === 1 ? 8 : 3); turn++) {
      for (let nth = 0; nth < Math.min(perScreen, 4); nth++) {
        await load.bench('aim', 'option', nth, value++ % 11);
        await load.rest();
        figures.add('answer', await load.cpuOf(() => load.bench('press')));
      }
      figures.add('next', await next(load));
    }
    await load.slow(4);
    for (let turn = 0; turn < (perScreen === 1 ? 6 : 2); turn++) figures.add('next4', await next(load));
  },

  /** What `--profile` records: the way to the first question, then 15 questions answered three times each. */
  async exercise(load) {
    if (await load.can('begin')) {
      await load.bench('aim', 'begin');
      await load.bench('press');
    }
    for (let turn = 0; turn < 15; turn++) {
      for (const value of [3, 8, 5]) {
        await load.bench('aim', 'option', 0, value);
        await load.bench('press');
      }
      await next(load);
    }
  },
};

/** Drawing the first screen, and where that is not yet the question, the press on Begin as well; each less that of the empty page. */
function toFirstQuestion(own, { floor, row }) {
  if (row.role === 'floor') return own.median('first');
  const begin = own.list('begin').length > 0 ? overFloor('begin')(own, { floor, row }) : 0;
  return overFloor('first')(own, { floor, row }) + begin;
}

async function next(load) {
  await load.bench('aim', 'next');
  await load.rest();
  return load.bench('pressToPaint');
}
