import { expect } from '@open-wc/testing';
import fc, { runs } from '../support/property.js';
import { questionsOf, scaleValues } from '../../src/domain/assessment/draft.js';
import { readAssessment } from '../../src/domain/document/assessment.js';
import type { Assessment, Instrument } from '../../src/domain/document/types.js';
import { assessmentOfResponse, questionnaireOf, questionnaireResponseOf } from '../../src/interop/index.js';
import { assessmentOf, dutchMarks, inFile, instrumentOf } from './fhir-kit.js';
import { questionnaireFlaws, responseFlaws } from './fhir-r4.js';

const url = 'https://example.org/fhir/Questionnaire/made-up';

/** Whole, in steps, with decimals, below zero; also one whose steps do not end at its end. */
const scales = [
  { min: 0, max: 10 },
  { min: 1, max: 5 },
  { min: -3, max: 3 },
  { min: 0, max: 100, step: 10 },
  { min: 0, max: 1, step: 0.1 },
  { min: 0, max: 10, step: 0.5 },
  { min: 0, max: 2, step: 0.75 },
];
const scale = fc.constantFrom(...scales);
const words = fc.constantFrom('Aan het water', 'Ik doe mee.', 'É ß 漢字 🙂', '  ingesprongen', 'a\nb');

/** Instruments of 3 to 12 axes; ids that look like the linkIds made for groups, help and marks are among them. */
const instruments: fc.Arbitrary<Instrument> = fc
  .integer({ min: 3, max: 12 })
  .chain((count) =>
    fc.record({
      labels: fc.array(words, { minLength: count, maxLength: count }),
      axisScales: fc.array(fc.option(scale), { minLength: count, maxLength: count }),
      items: fc.array(
        fc.record({
          axis: fc.integer({ min: 0, max: count - 1 }),
          text: words,
          help: fc.option(words),
          reverse: fc.boolean(),
          scale: fc.option(scale),
        }),
        { minLength: 1, maxLength: 30 },
      ),
      ids: fc.constantFrom(
        (i: number) => `item-${i}`,
        (i: number) => `axis:t${i}`,
        (i: number) => (i === 0 ? 'period' : `axis:t${i - 1}:important`),
        (i: number) => `item 1${':help'.repeat(i)}`,
        (i: number) => (i === 0 ? 't0' : `t0:discuss${'_'.repeat(i - 1)}`),
      ),
      first: fc.nat(29),
      base: scale,
    }),
  )
  .map(({ labels, axisScales, items, ids, first, base }) =>
    instrumentOf({
      id: 'made-up',
      version: '3.4.5',
      title: 'Bedacht',
      period: 'Vandaag',
      scale: { ...base, labels: { min: 'niet', max: 'wel' } },
      axes: labels.map((label, i) => ({ id: `t${i}`, label, scale: axisScales[i] })),
      items: items.map((item, i) => ({ ...item, id: ids(i), axis: `t${item.axis}` })),
      variants: [
        { id: 'all', title: 'Alles', items: items.map((_, i) => ids(i)) },
        { id: 'one', title: 'Eén', items: [ids(first % items.length)] },
        { id: 'axes', title: 'Cijfers', items: 'axes' },
      ],
    }),
  );

/** An assessment of a variant with some questions skipped, and the options it is written with. */
const cases = fc
  .record({
    instrument: instruments,
    variant: fc.constantFrom('all', 'one', 'axes'),
    picks: fc.array(fc.option(fc.nat(100)), { minLength: 30, maxLength: 30 }),
    flags: fc.array(fc.boolean(), { minLength: 30, maxLength: 30 }),
    note: fc.option(fc.string({ minLength: 1, maxLength: 40, unit: 'grapheme' })),
    completedAt: fc.constantFrom(
      null,
      '2026-03-03T14:05:00Z',
      '2024-02-29T23:59:59.5+01:00',
      '0001-01-01T00:00:00-09:30',
    ),
    withUrl: fc.boolean(),
  })
  .map(({ instrument, variant, picks, flags, note, completedAt, withUrl }) => {
    const questions = questionsOf(instrument, variant);
    const asked = [...new Set(questions.map(({ axis }) => axis))];
    const answers = questions.map(({ id, scale }, i) => {
      const values = scaleValues(scale);
      const pick = picks[i] ?? null;
      return [id, pick === null ? null : (values[pick % values.length] ?? null)] as const;
    });
    const raw: Assessment = assessmentOf(instrument, {
      instrument: { id: instrument.id, version: instrument.version, variant },
      answers: Object.fromEntries(answers),
      discuss: questions.filter((_, i) => flags[i]).map(({ id }) => id),
      important: asked.filter((_, i) => flags[29 - i]),
      notes: note === null || !asked[0] ? {} : { [asked[0]]: note },
      wording: Object.fromEntries(questions.map(({ id, text }) => [id, text as string])),
      startedAt: null,
      completedAt,
    });
    const assessment = readAssessment(raw).value;
    if (!assessment) throw new Error('not an assessment');
    return { instrument, variant, assessment, options: { marks: dutchMarks, ...(withUrl ? { url } : {}) } };
  });

const sorted = (list: readonly string[]): readonly string[] => [...list].sort();

describe('FHIR, there and back', () => {
  it('IO1: every questionnaire and response is valid R4, and the response fits its questionnaire', () => {
    fc.assert(
      fc.property(cases, ({ instrument, variant, assessment, options }) => {
        const response = questionnaireResponseOf(assessment, instrument, options);
        const questionnaire = questionnaireOf(instrument, { ...options, variant });
        expect(questionnaireFlaws(questionnaire)).to.deep.equal([]);
        expect(responseFlaws(response, 'url' in options ? questionnaire : undefined)).to.deep.equal([]);
        expect(inFile(response)).to.deep.equal(response);
      }),
    );
  });

  it('IO1: has exactly the numbers that were given: none for what was skipped', () => {
    fc.assert(
      fc.property(cases, ({ instrument, assessment, options }) => {
        const given = Object.values(assessment.answers).filter((value) => value !== null);
        const { item = [] } = questionnaireResponseOf(assessment, instrument, options);
        const numbers = item
          .flatMap((group) => group.item ?? [])
          .flatMap(({ answer }) => answer ?? [])
          .flatMap(({ valueInteger, valueDecimal }) => valueInteger ?? valueDecimal ?? []);
        expect(numbers.sort((a, b) => a - b)).to.deep.equal(given.sort((a, b) => a - b));
      }),
    );
  });

  it('IO1: an assessment comes back the same, with all its marks', () => {
    fc.assert(
      fc.property(cases, ({ instrument, variant, assessment, options }) => {
        const file = JSON.stringify(questionnaireResponseOf(assessment, instrument, { ...options, id: assessment.id }));
        const hint = 'url' in options ? { variant } : {};
        const { document, warnings } = assessmentOfResponse(file, instrument, hint);
        const wording = Object.fromEntries(
          Object.entries(assessment.wording).filter(([id]) => assessment.answers[id] !== null),
        );
        // Two variants with the same questions cannot be told apart by a questionnaire.
        const alike = questionsOf(instrument, 'all').length === 1 && variant !== 'axes' && !('url' in options);
        if (!alike) expect(warnings).to.deep.equal([]);
        const back = inFile(document!);
        expect({ ...back, instrument: alike ? null : back.instrument, discuss: sorted(back.discuss) }).to.deep.equal({
          ...inFile(assessment),
          instrument: alike ? null : inFile(assessment.instrument),
          discuss: sorted(assessment.discuss),
          important: back.important,
          wording,
        });
        expect(sorted(back.important)).to.deep.equal(sorted(assessment.important));
      }),
    );
  });

  it('never throws, whatever is read', () => {
    const instrument = instrumentOf({
      id: 'x',
      title: 'X',
      scale: { min: 0, max: 10 },
      axes: [{ id: 'a', label: 'A' }],
      items: [{ id: 'i', axis: 'a', text: 'I' }],
    });
    const item = fc.letrec((tie) => ({
      items: fc.oneof({ depthSize: 'small' }, fc.anything(), fc.array(tie('item'), { maxLength: 3 })),
      item: fc.record(
        {
          linkId: fc.oneof(
            fc.constantFrom('i', 'axis:a', 'i:discuss', 'axis:a:note', 'axis:a:important'),
            fc.anything(),
          ),
          text: fc.anything(),
          answer: fc.oneof(
            fc.anything(),
            fc.array(fc.dictionary(fc.constantFrom('valueInteger', 'valueString', 'item'), fc.anything())),
          ),
          item: tie('items'),
        },
        { requiredKeys: [] },
      ),
    }));
    const responses = fc.record(
      {
        resourceType: fc.constant('QuestionnaireResponse'),
        status: fc.anything(),
        authored: fc.anything(),
        language: fc.anything(),
        questionnaire: fc.oneof(fc.anything(), fc.constant('#q')),
        contained: fc.oneof(
          fc.anything(),
          fc.array(
            fc.record({ resourceType: fc.constant('Questionnaire'), id: fc.constant('q'), item: fc.anything() }),
          ),
        ),
        item: item.items,
      },
      { requiredKeys: ['resourceType'] },
    );
    fc.assert(
      fc.property(fc.oneof(fc.anything(), responses, fc.string()), (raw) => {
        const { document } = assessmentOfResponse(raw, instrument);
        if (document) expect(readAssessment(inFile(document)).problems).to.deep.equal([]);
      }),
      runs(500),
    );
  });
});
