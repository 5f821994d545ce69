import { expect } from '@open-wc/testing';
import { bundledIds } from '../../src/instruments/index.js';
import { questionnaireOf } from '../../src/interop/index.js';
import { bundled, dutchMarks, inFile, instrumentOf, small } from './fhir-kit.js';
import { questionnaireFlaws } from './fhir-r4.js';

const control = (code: string) => ({
  url: 'http://hl7.org/fhir/StructureDefinition/questionnaire-itemControl',
  valueCodeableConcept: { coding: [{ system: 'http://hl7.org/fhir/questionnaire-item-control', code }] },
});
const least = 'http://hl7.org/fhir/StructureDefinition/minValue';
const most = 'http://hl7.org/fhir/StructureDefinition/maxValue';
const places = 'http://hl7.org/fhir/StructureDefinition/maxDecimalPlaces';

describe('a FHIR Questionnaire', () => {
  it('IO1: is valid R4 for every variant, language and set of marks of the instruments that come along', async () => {
    for (const id of bundledIds) {
      const instrument = await bundled(id);
      for (const variant of instrument.variants)
        for (const language of ['nl', 'en'])
          for (const marks of [{}, dutchMarks]) {
            const made = questionnaireOf(instrument, {
              language,
              variant: variant.id,
              marks,
              url: 'https://example.org/fhir/Questionnaire/x',
            });
            expect(questionnaireFlaws(made), `${id} ${variant.id} ${language}`).to.deep.equal([]);
            expect(inFile(made)).to.deep.equal(made);
          }
    }
  });

  it('IO1: says who made the texts, in which language they are and how old they are', async () => {
    const { item, ...about } = questionnaireOf(await bundled('positive-health'), {
      language: 'en',
      url: 'https://example.org/fhir/Questionnaire/positive-health',
    });
    expect(item.length).to.equal(7);
    expect(about).to.deep.equal({
      resourceType: 'Questionnaire',
      language: 'en',
      url: 'https://example.org/fhir/Questionnaire/positive-health',
      version: '1.0.0',
      title: 'How am I doing right now? – All sentences (24)',
      status: 'active',
      description:
        'Here are sentences about six parts of life. Each sentence gets a number from 0 to 10. No answer is right or wrong. Skipping is always fine. At the end there is a spider web: a drawing with one line per topic. It is a start for a conversation.',
      copyright: [
        'Veerkracht: own sentences on the six topics of Positive Health (Huber and others, 2011 and 2016)',
        "These are Veerkracht's own sentences. This is not the tool of the Institute for Positive Health (iPH). iPH did not make, approve or endorse these sentences. They are a help for a conversation. No verdict follows.",
        'Texts: CC BY 4.0. Software: EUPL-1.2.',
        'https://creativecommons.org/licenses/by/4.0/deed.nl',
      ].join('\n\n'),
    });
  });

  it('IO1: has a group per topic with its questions, their help and the words at the ends', async () => {
    const { item } = questionnaireOf(await bundled('positive-health'), { language: 'nl' });
    expect(item[0]).to.deep.equal({ linkId: 'period', text: 'De afgelopen twee weken', type: 'display' });
    expect(item.slice(1).map(({ linkId, type, text }) => `${linkId} ${type} ${text}`)).to.deep.equal([
      'axis:body group Mijn lichaam',
      'axis:mental group Gevoel en gedachten',
      'axis:meaning group Wat mijn leven waarde geeft',
      'axis:quality group Prettig leven',
      'axis:participation group Contact en erbij horen',
      'axis:daily group De gewone dag regelen',
    ]);
    const body = item[1]?.item ?? [];
    expect(body.map(({ linkId }) => linkId)).to.deep.equal([
      'axis:body:help',
      'body-energy',
      'body-rest',
      'body-move',
      'body-room',
    ]);
    expect(body[0]).to.deep.equal({
      extension: [control('help')],
      linkId: 'axis:body:help',
      text: 'Hoe het lichaam voelt en wat het kan. Denk aan slapen, eten, bewegen en energie.',
      type: 'display',
    });
    expect(body[1]).to.deep.equal({
      extension: [control('radio-button'), { url: least, valueInteger: 0 }, { url: most, valueInteger: 10 }],
      linkId: 'body-energy',
      text: 'Ik heb genoeg energie voor mijn dag.',
      type: 'integer',
      item: [
        {
          extension: [control('help')],
          linkId: 'body-energy:help',
          text: 'Denk aan opstaan, de trap, een boodschap en de avond.',
          type: 'display',
        },
        { extension: [control('lower')], linkId: 'body-energy:lower', text: 'Helemaal niet', type: 'display' },
        { extension: [control('upper')], linkId: 'body-energy:upper', text: 'Helemaal wel', type: 'display' },
      ],
    });
  });

  it('IO1: of a variant with one number per topic asks the question of the topic', async () => {
    const { item, title } = questionnaireOf(await bundled('positive-health'), { language: 'nl', variant: 'quick' });
    expect(title).to.equal('Hoe gaat het nu met mij? – Kort: één cijfer per onderwerp (6)');
    expect(item[3]?.item?.map(({ linkId, text }) => `${linkId} ${text}`)).to.deep.equal([
      'meaning Doe ik nu wat ik echt belangrijk vind?',
    ]);
  });

  it('IO1: takes the type of answer from the scale', () => {
    const { item } = questionnaireOf(small);
    expect(item.map(({ linkId, text }) => `${linkId} ${text}`)).to.deep.equal([
      'axis:b Uw buurt',
      // A question is called axis:a already.
      'axis:a_ Aandacht',
    ]);
    const asked = item.flatMap((group) => group.item ?? []).filter(({ type }) => type !== 'display');
    expect(
      asked.map(({ linkId, type, extension, answerOption }) => ({ linkId, type, extension, answerOption })),
    ).to.deep.equal([
      {
        linkId: 'b1',
        type: 'integer',
        extension: [control('radio-button'), { url: least, valueInteger: 1 }, { url: most, valueInteger: 5 }],
        answerOption: undefined,
      },
      {
        linkId: 'b2',
        type: 'choice',
        extension: [control('radio-button')],
        answerOption: [{ valueInteger: 0 }, { valueInteger: 5 }, { valueInteger: 10 }],
      },
      {
        linkId: 'a1',
        type: 'integer',
        extension: [control('radio-button'), { url: least, valueInteger: 1 }, { url: most, valueInteger: 5 }],
        answerOption: undefined,
      },
      {
        linkId: 'axis:a',
        type: 'decimal',
        extension: [
          control('radio-button'),
          { url: least, valueDecimal: 0 },
          { url: most, valueDecimal: 1 },
          { url: places, valueInteger: 2 },
        ],
        answerOption: undefined,
      },
    ]);
    expect(questionnaireFlaws(questionnaireOf(small))).to.deep.equal([]);
  });

  it('IO1: has the highest answer there is as its most, where steps do not end at the end of the scale', () => {
    const uneven = instrumentOf({
      id: 'x',
      title: 'X',
      scale: { min: 0, max: 2, step: 0.75 },
      axes: [{ id: 'a', label: 'A' }],
      items: [{ id: 'i', axis: 'a', text: 'I' }],
    });
    const [question] = questionnaireOf(uneven).item[0]?.item ?? [];
    expect(question?.extension?.slice(1)).to.deep.equal([
      { url: least, valueDecimal: 0 },
      { url: most, valueDecimal: 1.5 },
      { url: places, valueInteger: 2 },
    ]);
  });

  it('has marks only when their text is given, each beside what it is about', () => {
    const linkIds = (marks: object) =>
      questionnaireOf(small, { marks })
        .item.flatMap((group) => group.item ?? [])
        .filter(({ type }) => type === 'boolean' || type === 'text')
        .map(({ linkId, type, text }) => `${linkId} ${type} ${text}`);
    expect(linkIds({})).to.deep.equal([]);
    expect(linkIds({ discuss: ' ' })).to.deep.equal([]);
    expect(linkIds({ important: 'Belangrijk' })).to.deep.equal([
      'axis:b:important boolean Belangrijk',
      'axis:a_:important boolean Belangrijk',
    ]);
    expect(linkIds({ discuss: 'Praten', notes: 'Woorden' })).to.deep.equal([
      'b1:discuss boolean Praten',
      'b2:discuss boolean Praten',
      'axis:b:note text Woorden',
      'a1:discuss boolean Praten',
      'axis:a:discuss boolean Praten',
      'axis:a_:note text Woorden',
    ]);
  });

  it('speaks the language and form of address asked for, else its own', () => {
    const first = (options: object) => {
      const { language, item } = questionnaireOf(small, options);
      return `${language} ${item[0]?.text}`;
    };
    expect(first({ address: 'je' })).to.equal('nl Je buurt');
    expect(first({ language: 'en-GB' })).to.equal('en-GB Uw buurt');
    expect(first({ language: 'fr' })).to.equal('nl Uw buurt');
    expect(first({ language: '<x>' })).to.equal('nl Uw buurt');
  });

  it('refuses what cannot be the address of a questionnaire', () => {
    for (const url of ['', 'a b', 'https://example.org/q|1', 'https://example.org/q#x'])
      expect(() => questionnaireOf(small, { url }), url).to.throw(RangeError);
  });
});
