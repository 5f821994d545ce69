import { expect } from '@open-wc/testing';
import { folded } from '../../../src/domain/document/folded.js';
import { say } from '../../../src/domain/document/text.js';
import type { Text } from '../../../src/domain/document/types.js';

const inDutch = { language: 'nl', address: 'u', documentLanguage: 'nl' } as const;
const inEnglish = { ...inDutch, language: 'en' } as const;

describe('texts of documents', () => {
  it('gives the language asked for', () => {
    const text: Text = { nl: 'Thuis', en: 'Home' };
    expect(say(text, inDutch)).to.deep.equal({ value: 'Thuis', lang: null });
    expect(say(text, inEnglish)).to.deep.equal({ value: 'Home', lang: null });
    expect(say(text, { ...inDutch, language: 'en-GB' })).to.deep.equal({ value: 'Home', lang: null });
    expect(say(text, { ...inDutch, language: 'NL' })).to.deep.equal({ value: 'Thuis', lang: null });
  });

  it('falls back whole to the language of the document, marked', () => {
    expect(say({ nl: 'Thuis' }, inEnglish)).to.deep.equal({ value: 'Thuis', lang: 'nl' });
    expect(say('Thuis', inEnglish)).to.deep.equal({ value: 'Thuis', lang: 'nl' });
    expect(say('Home', { ...inDutch, documentLanguage: 'en' })).to.deep.equal({ value: 'Home', lang: 'en' });
    expect(say({ de: 'Zuhause', fr: 'Maison' }, inEnglish)).to.deep.equal({ value: 'Zuhause', lang: 'de' });
  });

  it('takes the nearest region', () => {
    const text: Text = { 'nl-BE': 'Goeiedag', nl: 'Dag', 'en-GB': 'Hello' };
    expect(say(text, { ...inDutch, language: 'nl-BE' }).value).to.equal('Goeiedag');
    expect(say(text, { ...inDutch, language: 'nl-NL' }).value).to.equal('Dag');
    expect(say(text, inEnglish)).to.deep.equal({ value: 'Hello', lang: null });
  });

  it('picks the form of address, or the other one when that is all there is', () => {
    const text: Text = { nl: { u: 'Gaat u mee?', je: 'Ga je mee?' }, en: 'Are you coming?' };
    expect(say(text, inDutch).value).to.equal('Gaat u mee?');
    expect(say(text, { ...inDutch, address: 'je' }).value).to.equal('Ga je mee?');
    expect(say({ nl: { je: 'Ga je mee?' } }, inDutch).value).to.equal('Ga je mee?');
    expect(say({ nl: { u: 'Gaat u mee?' } }, { ...inDutch, address: 'je' }).value).to.equal('Gaat u mee?');
    expect(say(text, inEnglish).value).to.equal('Are you coming?');
  });

  it('gives nothing for nothing', () => {
    expect(say({}, inDutch)).to.deep.equal({ value: '', lang: null });
  });
});

describe('a text that is looked up', () => {
  it('minds no capitals, accents and blanks', () => {
    expect(folded('  Café\tDe  Zoete Inval ')).to.equal('cafe de zoete inval');
    expect(folded('CAFE\u0301')).to.equal(folded('café'));
    expect(folded('Ûnder de Toer')).to.equal('under de toer');
  });
});
