import { expect } from '@open-wc/testing';
import { questionsOf } from '../../src/domain/assessment/draft.js';
import { assessmentOfResponse, questionnaireResponseOf, type ConversionWarning } from '../../src/interop/index.js';
import { sayWarning } from '../../src/language/conversion.js';
import * as en from '../../src/language/en.js';
import * as nl from '../../src/language/nl.js';
import { assessmentOf, bundled, dutchMarks, inFile, instrumentOf, small } from './fhir-kit.js';

const positiveHealth = await bundled('positive-health');

const response = (more: object = {}): Record<string, unknown> => ({
  resourceType: 'QuestionnaireResponse',
  status: 'completed',
  authored: '2026-03-03T15:05:00+01:00',
  language: 'nl',
  questionnaire: 'https://example.org/q|1.0.0',
  item: [],
  ...more,
});

/** A response of the `quick` variant: one number per topic. */
const quick = (...items: unknown[]): Record<string, unknown> =>
  response({ item: [{ linkId: 'axis:body', item: [{ linkId: 'body', answer: [{ valueInteger: 7 }] }, ...items] }] });

const told = ({ code, path, found, expected, count, problem }: ConversionWarning): string =>
  [code, path, problem, found && `{${found}}`, expected && `[${expected}]`, count].filter((part) => part).join(' ');

const read = (raw: unknown, instrument = positiveHealth, options = {}) => {
  const { document, warnings } = assessmentOfResponse(raw, instrument, options);
  return { document, lines: warnings.map(told), warnings };
};

describe('an assessment of a FHIR QuestionnaireResponse', () => {
  it('IO1: is the one it was made of, without what it does not hold', () => {
    const made = assessmentOf(positiveHealth, {
      completedAt: '2026-03-03T15:05:00+01:00',
      answers: { 'body-energy': 7, 'body-rest': null, 'body-move': 0, 'daily-ask': 10 },
      discuss: ['body-rest', 'body-move'],
      important: ['mental', 'daily'],
      notes: { body: 'Slapen gaat slecht.' },
      change: 'yes',
      step: { what: 'Wandelen', when: null, withWhom: null, reviewOn: null },
    });
    const { document, lines } = read(questionnaireResponseOf(made, positiveHealth, { marks: dutchMarks, id: 'k3' }));
    expect(lines).to.deep.equal([]);
    const { answers, wording, ...rest } = inFile(document!);
    expect(rest).to.deep.equal({
      ...Object.fromEntries(Object.entries(inFile(made)).filter(([key]) => !['answers', 'wording'].includes(key))),
      startedAt: null,
      change: null,
      step: null,
    });
    expect(Object.keys(answers).length).to.equal(24);
    expect(Object.entries(answers).filter(([, value]) => value !== null)).to.deep.equal([
      ['body-energy', 7],
      ['body-move', 0],
      ['daily-ask', 10],
    ]);
    expect(wording).to.deep.equal({
      'body-energy': 'Ik heb genoeg energie voor mijn dag.',
      'body-move': 'Ik beweeg op een manier die bij mij past.',
      'daily-ask': 'Als iets niet lukt, weet ik wie ik kan vragen.',
    });
  });

  it('is read from text as well, from ours or from another system', () => {
    const { document, lines } = read(
      JSON.stringify({
        ...quick(),
        id: 'abc-1',
        meta: { profile: ['http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaireresponse'] },
        text: { status: 'generated', div: '<div xmlns="http://www.w3.org/1999/xhtml">…</div>' },
        subject: { reference: 'Patient/1', display: 'Naam' },
        identifier: { value: '999990019' },
      }),
    );
    expect(lines).to.deep.equal([]);
    expect(document?.answers['body']).to.equal(7);
    expect(document?.id).to.equal('abc-1');
    expect(document?.instrument).to.deep.include({ id: 'positive-health', version: '1.0.0', variant: 'quick' });
    expect(JSON.stringify(document)).to.not.match(/Naam|Patient|999990019/);
  });

  it('keeps what is good and tells what is not, without the answer', () => {
    const { document, lines } = read(
      quick(
        { linkId: 'mental', answer: [{ valueInteger: 11 }] },
        { linkId: 'meaning', answer: [{ valueString: 'zeven' }] },
        { linkId: 'quality', answer: [{ valueInteger: 6.5 }] },
        { linkId: 'participation', answer: [{ valueInteger: 5 }, { valueInteger: 6 }] },
        { linkId: 'daily', answer: [{ valueDecimal: 8 }] },
        { linkId: 'daily', answer: [{ valueDecimal: 9 }] },
        { linkId: 'who-5', answer: [{ valueInteger: 1 }] },
        { linkId: 'axis:body:important', answer: [{ valueString: 'ja' }] },
        { answer: [{ valueInteger: 1 }] },
        'x',
      ),
    );
    const at = (i: number) => `item[0].item[${i}]`;
    expect(lines).to.deep.equal([
      `answer-scale ${at(1)}.answer[0] [0–10, 1]`,
      `answer-type ${at(2)}.answer[0] {valueString} [valueInteger]`,
      `answer-scale ${at(3)}.answer[0] [0–10, 1]`,
      `answers-many ${at(4)}.answer 2`,
      `item-twice ${at(6)} {daily}`,
      `item-unknown ${at(7)} {who-5}`,
      `answer-type ${at(8)}.answer[0] {valueString} [valueBoolean]`,
      `problem ${at(9)}.linkId missing`,
      `problem ${at(10)} wrong-type`,
    ]);
    expect(inFile(document!.answers)).to.deep.equal({
      body: 7,
      mental: null,
      meaning: null,
      quality: null,
      participation: 5,
      daily: 8,
    });
    expect(document?.important).to.deep.equal([]);
    expect(lines.join()).to.not.match(/11|zeven|6\.5|ja\b/);
  });

  it('finds answers that stand elsewhere than in their group', () => {
    const { document, lines } = read(
      response({
        item: [
          {
            linkId: 'body',
            answer: [{ valueInteger: 7, item: [{ linkId: 'mental', answer: [{ valueInteger: 6 }] }] }],
          },
          { linkId: 'page-2', item: [{ linkId: 'daily', answer: [{ valueInteger: 5 }] }] },
        ],
      }),
    );
    expect(lines).to.deep.equal(['item-unknown item[1] {page-2}']);
    expect(document?.answers).to.deep.include({ body: 7, mental: 6, daily: 5 });
  });

  it('has no number where there is an answer without a value', () => {
    const absent = [{ url: 'http://hl7.org/fhir/StructureDefinition/data-absent-reason', valueCode: 'asked-declined' }];
    for (const answer of [[], null, [{}], [{ _valueInteger: { extension: absent } }], [{ valueInteger: null }]]) {
      const { document, lines } = read(quick({ linkId: 'mental', answer }));
      expect(lines, JSON.stringify(answer)).to.deep.equal([]);
      expect(document?.answers['mental']).to.equal(null);
    }
    expect(read(quick({ linkId: 'mental', answer: 'x' })).lines).to.deep.equal([
      'problem item[0].item[1].answer wrong-type',
    ]);
  });

  it('is finished only when it says so, and at a moment only when that is exact', () => {
    const completedAt = (more: object) => {
      const { document, lines } = read({ ...quick(), ...more });
      return [document?.completedAt, ...lines];
    };
    expect(completedAt({})).to.deep.equal(['2026-03-03T15:05:00+01:00']);
    expect(completedAt({ status: 'amended' })).to.deep.equal(['2026-03-03T15:05:00+01:00']);
    expect(completedAt({ status: 'in-progress' })).to.deep.equal([null]);
    expect(completedAt({ status: 'stopped' })).to.deep.equal([null]);
    expect(completedAt({ status: 'ready' })).to.deep.equal([null, 'fhir-status status']);
    const inexact = [null, 'fhir-moment authored [2026-03-03T14:05:00+01:00]'];
    expect(completedAt({ authored: '2026-03-03' })).to.deep.equal(inexact);
    expect(completedAt({ authored: '2026-02-30T10:00:00Z' })).to.deep.equal(inexact);
    expect(completedAt({ authored: undefined })).to.deep.equal(inexact);
  });

  it('says which variant and version it took, when that is a choice', () => {
    const short = response({ item: [{ linkId: 'a1', answer: [{ valueInteger: 3 }] }] });
    expect(read(short, small).lines).to.deep.equal([
      'variant-picked item {whole} [whole, short]',
      'fhir-version questionnaire {1.0.0} [2.1.0]',
    ]);
    const chosen = read(short, small, { variant: 'short', id: 'mine' });
    expect(chosen.lines).to.deep.equal(['fhir-version questionnaire {1.0.0} [2.1.0]']);
    expect(chosen.document).to.deep.include({ id: 'mine' });
    expect(chosen.document?.instrument).to.deep.include({ id: 'small', version: '1.0.0', variant: 'short' });
    expect(Object.keys(chosen.document!.answers)).to.deep.equal(['a1', 'b1']);
    expect(Object.keys(read(short, small).document!.answers)).to.deep.equal(['b1', 'a1', 'b2', 'axis:a']);
  });

  it('knows the variant by marks and notes as well: they may stand where no number was given', () => {
    const address = { url: 'https://example.org/q', marks: dutchMarks };
    for (const { id: variant } of positiveHealth.variants) {
      const [question] = questionsOf(positiveHealth, variant);
      const made = assessmentOf(positiveHealth, {
        instrument: { id: 'positive-health', version: positiveHealth.version, variant },
        discuss: [question!.id],
      });
      const { document, lines } = read(questionnaireResponseOf(made, positiveHealth, address));
      expect(lines, variant).to.deep.equal([]);
      expect(document?.instrument.variant).to.equal(variant);
      expect(document?.discuss).to.deep.equal([question!.id]);
    }
    // What another variant calls a mark may be a question here: what stands in it settles that.
    const alike = instrumentOf({
      id: 'alike',
      title: 'Eender',
      scale: { min: 0, max: 10 },
      axes: ['a', 'b', 'c'].map((id) => ({ id, label: id })),
      items: [
        { id: 'x', axis: 'a', text: 'X' },
        { id: 'x:discuss', axis: 'b', text: 'Y' },
        { id: 'z', axis: 'c', text: 'Z' },
      ],
      variants: [
        { id: 'third', title: 'Derde', items: ['z'] },
        { id: 'mark', title: 'Merk', items: ['x'] },
        { id: 'question', title: 'Vraag', items: ['x:discuss'] },
      ],
    });
    const variant = (linkId: string, answer: object) => {
      const { document, lines } = read(response({ item: [{ linkId, answer: [answer] }] }), alike);
      return [document?.instrument.variant, ...lines.filter((line) => !line.startsWith('fhir-version'))];
    };
    expect(variant('x:discuss', { valueBoolean: true })).to.deep.equal(['mark']);
    expect(variant('x:discuss', { valueInteger: 3 })).to.deep.equal(['question']);
    expect(variant('axis:a:important', { valueBoolean: true })).to.deep.equal(['mark']);
    expect(variant('axis:b:note', { valueString: 'Zo.' })).to.deep.equal(['question']);
  });

  it('knows the variant by the questionnaire in the file, also with nothing answered', () => {
    for (const variant of ['whole', 'short', 'numbers']) {
      const empty = assessmentOf(small, { instrument: { id: 'small', version: '2.1.0', variant } });
      const { document, lines } = read(questionnaireResponseOf(empty, small), small);
      expect(lines).to.deep.equal([]);
      expect(document?.instrument.variant).to.equal(variant);
      expect(Object.values(document!.answers).every((value) => value === null)).to.equal(true);
    }
  });

  it('is null only for what is no response, or was made by mistake', () => {
    const refused = (raw: unknown) => {
      const { document, lines } = read(raw);
      expect(document).to.equal(null);
      return lines;
    };
    for (const raw of [null, 7, [], undefined]) expect(refused(raw)).to.deep.equal(['problem not-object']);
    expect(refused('{')).to.deep.equal(['not-json not-json']);
    expect(refused({})).to.deep.equal(['not-fhir resourceType']);
    expect(refused({ resourceType: 'Questionnaire' })).to.deep.equal(['not-fhir resourceType']);
    expect(refused({ ...quick(), status: 'entered-in-error' })).to.deep.equal(['fhir-withdrawn status']);
    expect(read(response({ item: 'x' })).lines).to.include('problem item wrong-type');
    expect(read({ resourceType: 'QuestionnaireResponse' }).document?.completedAt).to.equal(null);
  });

  it('is not fooled by keys and texts that mean something to a program', () => {
    const { document, lines } = read(
      `{"resourceType":"QuestionnaireResponse","status":"in-progress","item":[
        {"linkId":"__proto__","answer":[{"valueInteger":1}]},
        {"linkId":"constructor","answer":[{"valueInteger":1}]},
        {"linkId":"body","text":"a\\u202eb","answer":[{"__proto__":{"valueInteger":9},"valueInteger":4}]}]}`,
    );
    expect(document?.answers['body']).to.equal(4);
    expect(document?.wording['body']).to.equal('ab');
    expect(lines.filter((line) => line.startsWith('item-unknown')).length).to.equal(2);
    expect(lines).to.include('problem item[2].text not-allowed');
  });

  it('has a sentence in Dutch and English for every warning', () => {
    const { warnings } = read(quick({ linkId: 'mental', answer: [{ valueInteger: 11 }] }));
    expect(warnings.map((warning) => sayWarning(warning, nl))).to.deep.equal([
      'item[0].item[1].answer[0]: Dit antwoord ligt niet op de schaal (0–10, 1). Het is niet ingevuld, niet 0.',
    ]);
    expect(warnings.map((warning) => sayWarning(warning, en))).to.deep.equal([
      'item[0].item[1].answer[0]: This answer is not on the scale (0–10, 1). It is not filled in, not 0.',
    ]);
  });
});
