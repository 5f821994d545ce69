import { expect } from '@open-wc/testing';
import { questionnaireOf, questionnaireResponseOf } from '../../src/interop/index.js';
import { assessmentOf, bundled, dutchMarks, inFile, small } from './fhir-kit.js';
import { dateTime, questionnaireFlaws, responseFlaws } from './fhir-r4.js';

const url = 'https://example.org/fhir/Questionnaire/positive-health';
const positiveHealth = await bundled('positive-health');
const some = assessmentOf(positiveHealth, {
  completedAt: '2026-03-03T15:05:00+01:00',
  answers: { 'body-energy': 7, 'body-rest': null, 'body-move': 0, 'daily-ask': 10, elsewhere: 4 },
  discuss: ['body-rest', 'body-move'],
  important: ['daily', 'mental'],
  notes: { body: 'Slapen gaat slecht.', mental: ' ' },
});

describe('a FHIR QuestionnaireResponse', () => {
  it('IO1: holds what was answered; what was skipped is absent, and a 0 is a 0', () => {
    const made = questionnaireResponseOf(some, positiveHealth, { url });
    expect(made).to.deep.equal({
      resourceType: 'QuestionnaireResponse',
      language: 'nl',
      questionnaire: `${url}|1.0.0`,
      status: 'completed',
      authored: '2026-03-03T15:05:00+01:00',
      item: [
        {
          linkId: 'axis:body',
          text: 'Mijn lichaam',
          item: [
            {
              linkId: 'body-energy',
              text: 'Ik heb genoeg energie voor mijn dag.',
              answer: [{ valueInteger: 7 }],
            },
            {
              linkId: 'body-move',
              text: 'Ik beweeg op een manier die bij mij past.',
              answer: [{ valueInteger: 0 }],
            },
          ],
        },
        {
          linkId: 'axis:daily',
          text: 'De gewone dag regelen',
          item: [
            {
              linkId: 'daily-ask',
              text: 'Als iets niet lukt, weet ik wie ik kan vragen.',
              answer: [{ valueInteger: 10 }],
            },
          ],
        },
      ],
    });
    expect(responseFlaws(made, questionnaireOf(positiveHealth, { url }))).to.deep.equal([]);
    expect(inFile(made)).to.deep.equal(made);
  });

  it('IO1: holds marks and notes only when asked for, also of a question that was skipped', () => {
    const options = { url, marks: dutchMarks };
    const made = questionnaireResponseOf(some, positiveHealth, options);
    expect(responseFlaws(made, questionnaireOf(positiveHealth, options))).to.deep.equal([]);
    const said = (made.item ?? []).map(({ linkId, item }) => [
      linkId,
      ...(item ?? []).map((one) => `${one.linkId} ${JSON.stringify(Object.values(one.answer?.[0] ?? {})[0])}`),
    ]);
    expect(said).to.deep.equal([
      [
        'axis:body',
        'body-energy 7',
        'body-rest:discuss true',
        'body-move 0',
        'body-move:discuss true',
        'axis:body:note "Slapen gaat slecht."',
      ],
      // A blank note is no note.
      ['axis:mental', 'axis:mental:important true'],
      ['axis:daily', 'daily-ask 10', 'axis:daily:important true'],
    ]);
    const without = JSON.stringify(questionnaireResponseOf(some, positiveHealth, { url }));
    expect(without).to.not.match(/Slapen|discuss|important|note|true/);
  });

  it('IO1: carries its questionnaire along when that has no address', () => {
    const made = questionnaireResponseOf(some, positiveHealth, { marks: dutchMarks, address: 'je', language: 'en' });
    expect(responseFlaws(made)).to.deep.equal([]);
    expect(made.questionnaire).to.equal('#questionnaire');
    expect(made.contained).to.deep.equal([
      {
        ...questionnaireOf(positiveHealth, { marks: dutchMarks, address: 'je', language: 'en' }),
        id: 'questionnaire',
      },
    ]);
  });

  it('IO1: of nothing answered is still valid, without items', () => {
    for (const completedAt of [null, '2026-03-03T14:05:00Z']) {
      const made = questionnaireResponseOf(assessmentOf(small, { completedAt }), small, { url });
      expect(made).to.not.have.property('item');
      expect(responseFlaws(made, questionnaireOf(small, { url }))).to.deep.equal([]);
    }
  });

  it('IO1: leaves out a number that the scale does not have', () => {
    const answers = { a1: 6, 'axis:a': 0.3, b1: 2.5, b2: 5 };
    const made = questionnaireResponseOf(assessmentOf(small, { answers }), small, { url });
    expect(made.item?.flatMap(({ item }) => item ?? []).map(({ linkId }) => linkId)).to.deep.equal(['b2']);
    const good = { a1: 5, 'axis:a': 0.75, b1: 1, b2: 0 };
    const whole = questionnaireResponseOf(assessmentOf(small, { answers: good }), small, { url });
    expect(whole.item?.flatMap(({ item }) => item ?? []).map(({ answer }) => answer)).to.deep.equal([
      [{ valueInteger: 1 }],
      [{ valueInteger: 0 }],
      [{ valueInteger: 5 }],
      [{ valueDecimal: 0.75 }],
    ]);
    expect(responseFlaws(whole, questionnaireOf(small, { url }))).to.deep.equal([]);
  });

  it('names nobody unless the host says who', () => {
    const made = questionnaireResponseOf(some, positiveHealth, { url, marks: dutchMarks });
    expect(Object.keys(made)).to.deep.equal([
      'resourceType',
      'language',
      'questionnaire',
      'status',
      'authored',
      'item',
    ]);
    expect(JSON.stringify(made)).to.not.include(some.id);
    const named = questionnaireResponseOf(some, positiveHealth, {
      url,
      id: 'antwoord-1',
      identifier: { system: 'urn:ietf:rfc:3986', value: 'urn:uuid:6a1b7a52-6d1c-4a39-8f2e-0d7f7c3f4d11' },
      subject: { display: 'Meerder' },
    });
    expect(named.subject).to.deep.equal({ display: 'Meerder' });
    expect(named.id).to.equal('antwoord-1');
    expect(responseFlaws(named, questionnaireOf(positiveHealth, { url }))).to.deep.equal([]);
  });

  it('IO1: has its moment with seconds and offset, as FHIR wants it, and none while it is not finished', () => {
    const authored = (completedAt: string | null) => {
      const { authored, status } = questionnaireResponseOf(assessmentOf(small, { completedAt }), small, { url });
      if (authored !== undefined) expect(dateTime(authored), authored).to.equal(true);
      return [status, authored];
    };
    expect(authored('2026-03-03T14:05:00Z')).to.deep.equal(['completed', '2026-03-03T14:05:00Z']);
    expect(authored('2026-03-03T14:05Z')).to.deep.equal(['completed', '2026-03-03T14:05:00Z']);
    expect(authored('2026-03-03T14:05:09.125+0100')).to.deep.equal(['completed', '2026-03-03T14:05:09.125+01:00']);
    expect(authored('2026-03-03T14:05-03:30')).to.deep.equal(['completed', '2026-03-03T14:05:00-03:30']);
    // No place on earth; FHIR does not know it.
    expect(authored('2026-03-03T14:05:00+18:00')).to.deep.equal(['completed', undefined]);
    expect(authored(null)).to.deep.equal(['in-progress', undefined]);
  });

  it('refuses another instrument, and what cannot be an id', () => {
    expect(() => questionnaireResponseOf(some, small)).to.throw(RangeError, 'positive-health');
    for (const id of ['', 'a b', 'x'.repeat(65)])
      expect(() => questionnaireResponseOf(some, positiveHealth, { id }), id).to.throw(RangeError);
    expect(() => questionnaireResponseOf(some, positiveHealth, { url: 'a|b' })).to.throw(RangeError);
  });

  it('names the version that was answered', () => {
    const older = { ...some, instrument: { ...some.instrument, version: '0.9.0' } };
    expect(questionnaireResponseOf(older, positiveHealth, { url }).questionnaire).to.equal(`${url}|0.9.0`);
  });

  it('IO1: would be found wrong by the rules, were it so', () => {
    const questionnaire = questionnaireOf(positiveHealth, { url });
    const spoilt = (change: (response: any, questionnaire: any) => void): readonly string[] => {
      const [made, asked] = [inFile(questionnaireResponseOf(some, positiveHealth, { url })), inFile(questionnaire)];
      change(made, asked);
      return [...responseFlaws(made, asked), ...questionnaireFlaws(asked)];
    };
    expect(spoilt(() => undefined)).to.deep.equal([]);
    const changes: readonly ((response: any, questionnaire: any) => void)[] = [
      (made) => (made.subject = null),
      (made) => (made.authored = '2026-03-03T14:05Z'),
      (made) => delete made.status,
      (made) => (made.questionnaire = url),
      (made) => (made.item[0].answer = [{ valueInteger: 1 }]),
      (made) => (made.item[0].item[0].linkId = 'elsewhere'),
      (made) => (made.item[0].item[0].text = 'Iets anders'),
      (made) => (made.item[0].item[0].answer = []),
      (made) => (made.item[0].item[0].answer = [{ valueInteger: 11 }]),
      (made) => (made.item[0].item[0].answer = [{ valueDecimal: 7 }]),
      (made) => (made.item[0].item[0].answer = [{ valueInteger: 7 }, { valueInteger: 8 }]),
      (made) => made.item[0].item.reverse(),
      (made) => made.item[0].item.push(made.item[0].item[1]),
      (_, asked) => (asked.item[0].linkId = 'body-energy'),
      (_, asked) => (asked.item[1].item = []),
      (_, asked) => (asked.item[1].item[1].answerOption = [{ valueInteger: 1 }]),
      (_, asked) => (asked.item[1].item[1].extension[1] = { ...asked.item[1].item[1].extension[2] }),
      (_, asked) => (asked.status = 'ready'),
      (_, asked) => (asked.title = ''),
    ];
    for (const change of changes) expect(spoilt(change), String(change)).to.not.deep.equal([]);
  });
});
