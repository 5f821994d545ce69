import { expect } from '@open-wc/testing';
import { webScene } from '../../../src/domain/web/scene.js';
import { webSentences } from '../../../src/domain/web/sentences.js';
import type { WebAxis, WebMoment } from '../../../src/domain/web/rows.js';
import { common as dutchCommon } from '../../../src/language/nl/common.js';
import { web as dutch } from '../../../src/language/nl.js';
import { common as englishCommon } from '../../../src/language/en/common.js';
import { web as english } from '../../../src/language/en.js';
import { bindWords } from '../../../src/language/words.js';
import { axes, input, moment, six } from './cases.js';

const nl = (address: 'u' | 'je') => bindWords({ ...dutchCommon, ...dutch }, 'nl', address);
const en = bindWords({ ...englishCommon, ...english }, 'en', 'u');

const said = (
  moments: readonly WebMoment[],
  of: readonly WebAxis[] = six,
  words: ReturnType<typeof nl> = nl('je'),
): string =>
  webSentences(webScene(input(of, moments, 640, { number: (value, decimals) => words.number(value, decimals) })), words)
    .map(({ key, params }) => words.say(key, params))
    .join(' ');

const now = [6.5, 7.3, 8.3, null, 4.8, 7];
const then = [6, 5.3, 8.5, 6.8, 3.8, 7];

const on = (label: string, min: number, max: number): Omit<WebAxis, 'id'> => ({
  label,
  short: label,
  scale: { min, max, step: 1 },
});
const mixed: readonly WebAxis[] = [on('Vijf', 1, 5), on('Honderd', 0, 100), on('Tien', 0, 10)].map((one, i) => ({
  id: `a${i + 1}`,
  ...one,
}));

describe('sentences of one moment', () => {
  it('say what this is, the highest, the lowest, and what is missing', () => {
    expect(said([moment(now)])).to.equal(
      'Je gaf bij 5 van de 6 onderwerpen een cijfer van 0 tot 10. Het hoogst is Wat waarde geeft: 8,3. Het laagst is Meedoen: 4,8. Bij Prettig leven vulde je niets in.',
    );
  });

  it('have a formal and an English form', () => {
    expect(said([moment(now)], six, nl('u')))
      .to.contain('U gaf bij 5 van de 6')
      .and.contain('vulde u niets in');
    expect(said([moment(now)], six, en)).to.equal(
      'You gave 5 of the 6 topics a number from 0 to 10. The highest is Wat waarde geeft: 8.3. The lowest is Meedoen: 4.8. You left Prettig leven open.',
    );
  });

  it('tell too few answers from nothing filled in', () => {
    const few = moment(now, { coverage: { a4: { answered: 1, asked: 4 } } });
    expect(said([few]))
      .to.contain('Bij Prettig leven gaf je te weinig antwoorden.')
      .and.not.contain('vulde je niets in');
    // Answered, though too little for any number: it is not so that nothing was filled in.
    const only = moment([null, null], { coverage: { a1: { answered: 1, asked: 4 } } });
    expect(said([only], axes('Meedoen', 'Gewone dag'))).to.equal(
      'Bij Gewone dag vulde je niets in. Bij Meedoen gaf je te weinig antwoorden.',
    );
  });

  it('handle ties', () => {
    expect(said([moment([7, 7, 7, 7, 7, 7])])).to.equal(
      'Je gaf alle 6 onderwerpen een cijfer van 0 tot 10. Alle onderwerpen hebben hetzelfde cijfer: 7.',
    );
    expect(said([moment([7, 7, null, null, null, null])])).to.contain(
      'De ingevulde onderwerpen hebben hetzelfde cijfer: 7.',
    );
    expect(said([moment([8, 8, 5, 3, 4, 6])])).to.contain(
      'Het hoogst zijn Mijn lichaam en Gevoel en gedachten: 8. Het laagst is Prettig leven: 3.',
    );
    expect(said([moment([8, 3, 3, 3, 3, 6])])).to.contain('Het laagste cijfer is 3, bij 4 onderwerpen.');
  });

  it('say so when there is nothing, or one number', () => {
    expect(said([])).to.equal('Je hebt nog niets ingevuld.');
    expect(said([moment([null, null, null, null, null, null])])).to.equal('Je hebt nog niets ingevuld.');
    expect(said([moment([null, 0, null, null, null, null])])).to.equal(
      'Je gaf alleen bij Gevoel en gedachten een cijfer: 0.',
    );
    expect(said([moment([7])], axes('Meedoen'))).to.equal('Je gaf alleen bij Meedoen een cijfer: 7.');
  });

  it('count what to talk about, and name what matters', () => {
    const marked = moment(now, { discuss: ['a1', 'a5'], important: ['a6'] });
    expect(said([marked])).to.contain('Over 2 onderwerpen wil je praten. Voor jou telt nu De gewone dag.');
    expect(said([moment(now, { discuss: ['a1'] })], six, nl('u'))).to.contain('Over 1 onderwerp wilt u praten.');
    const two = moment(now, { important: ['a5', 'a6'] });
    expect(said([two])).to.contain('Voor jou tellen nu Meedoen en De gewone dag.');
    expect(said([two], six, en)).to.contain('These matter to you now: Meedoen and De gewone dag.');
  });

  it('name no highest, no lowest and no same number where scales differ, and leave the ends out', () => {
    for (const scores of [
      [5, 100, 10],
      [4, 4, 4],
      [5, 20, 6],
    ])
      expect(said([moment(scores)], mixed)).to.equal('Je gaf alle 3 onderwerpen een cijfer.');
  });
});

describe('sentences of two moments', () => {
  it('say the largest difference, what stayed, and what has no number now', () => {
    expect(said([moment(then), moment(now)])).to.equal(
      'Het grootste verschil zit bij Gevoel en gedachten: dat ging van 5,3 naar 7,3. De gewone dag bleef 7,0. Bij Prettig leven is er nu geen cijfer. Wat er anders is, weet jij het best.',
    );
  });

  it('handle ties, no change and nothing to compare', () => {
    expect(said([moment([5, 5, 5, 5, 5, 5]), moment([7, 3, 5, 5, 5, 5])])).to.contain(
      'Het grootste verschil zit bij Mijn lichaam en Gevoel en gedachten. Wat waarde geeft, Prettig leven, Meedoen en De gewone dag bleven gelijk.',
    );
    expect(said([moment(now), moment(now)])).to.equal(
      'De cijfers van toen en nu zijn gelijk. Bij Prettig leven is er geen cijfer.',
    );
    expect(said([moment([5, null, null, null, null, null]), moment([null, 5, null, null, null, null])])).to.contain(
      'Er is geen onderwerp met een cijfer van toen en van nu.',
    );
  });

  it('find the largest difference by its share of the scale', () => {
    expect(said([moment([3, 50, 2]), moment([3, 60, 9])], mixed)).to.contain(
      'Het grootste verschil zit bij Tien: dat ging van 2 naar 9.',
    );
    expect(said([moment([3, 50, 3.3]), moment([3, 57, 4])], mixed)).to.contain(
      'Het grootste verschil zit bij Honderd en Tien.',
    );
  });

  it('tell which moment a number is missing from', () => {
    const text = said([moment([null, 5, 5, null, 5, 5]), moment([6, null, 6, null, 6, 6])]);
    expect(text).to.contain('Bij Gevoel en gedachten is er nu geen cijfer.');
    expect(text).to.contain('Bij Mijn lichaam is er alleen nu een cijfer.');
    expect(text).to.contain('Bij Prettig leven is er geen cijfer.');
  });

  it('never judge', () => {
    const everything = [...Object.values(dutch), ...Object.values(english)].join(' ');
    expect(everything).not.to.match(/\b(beter|slechter|vooruit|achteruit|better|worse|improve|decline)\w*/i);
  });
});
