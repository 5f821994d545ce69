import { expect } from '@open-wc/testing';
import fc from '../../support/property.js';
import { hyphenated, syllables, wrapSyllables } from '../../../src/domain/draw/syllables.js';
import { textWidth, wrapText, type TextStyle } from '../../../src/domain/draw/text.js';

const style: TextStyle = { size: 16, bold: true };

describe('syllables', () => {
  it('are cut where a word can be read aloud', () => {
    for (const word of [
      'gemeen-schaps-vor-ming',
      'ont-wik-ke-ling',
      'weg-ha-len',
      'buurt-ver-bin-ding',
      'neigh-bour-hood',
      'mede-men-se-lijk-heid',
      'bezoe-kers',
      'alche-mie',
      'zelf',
      'été',
    ])
      expect(syllables(word.replaceAll('-', '')).join('-')).to.equal(word);
  });

  it('of names of organisations are cut between halves that belong together', () => {
    for (const name of [
      'Man-tel-zorg-punt',
      'Wel-zijns-or-ga-ni-sa-tie',
      'Buurt-sport-coach',
      'Huis-art-sen-prak-tijk',
      'Woning-cor-po-ra-tie',
      'Schuld-hulp-ver-le-ning',
      'Jeugd-ge-zond-heids-zorg',
      'Oude-ren-bond',
      'Biblio-theek',
      'Vluch-te-lin-gen-werk',
      'Thuis-zorg',
      'Wijk-ver-ple-ging',
      'Gemeen-te-lijke',
      'Vrij-wil-li-gers-cen-trale',
      'Sport-ver-eni-ging',
      'Muziek-school',
      'Voed-sel-bank',
      'Zorg-ver-ze-ke-raar',
      'Woon-stich-ting',
      'Buurt-huis',
      'Erva-rings-huis',
      'Scho-len-groep',
      'Maat-schap-pe-lijk',
      'Kin-der-op-vang',
      'Bewo-ners-ini-tia-tief',
      'Ver-sla-vings-zorg',
      'Gezond-heids-cen-trum',
      'Onder-wijs-in-stel-ling',
      'Par-ti-ci-pa-tie-raad',
      'Jeugd-raad',
      'Sociaal-raads-lie-den',
      'Man-tel-zorg-on-der-steu-ning',
    ])
      expect(syllables(name.replaceAll('-', '')).join('-')).to.equal(name);
  });

  it('lose no letter, and leave at least three at both ends and a vowel in each', () => {
    const letters = fc.string({ unit: fc.constantFrom(...'aeioubcdghklmnprstvwzé'), maxLength: 40 });
    fc.assert(
      fc.property(letters, (word) => {
        const parts = syllables(word);
        expect(parts.join('')).to.equal(word);
        if (parts.length === 1) return;
        expect(parts[0]!.length).to.be.at.least(3);
        expect(parts.at(-1)!.length).to.be.at.least(3);
        for (const part of parts) expect(part).to.match(/[aeioué]/);
      }),
    );
  });

  it('break only a word that is too long for a line', () => {
    const text = 'Samen werken aan gemeenschapsvorming/participatie';
    expect(hyphenated(text, 500, style)).to.equal(text);
    const lines = wrapText(hyphenated(text, 120, style), 120, style, true);
    expect(lines.filter((line) => line.endsWith('-')).join(' ')).to.match(/schaps-|gemeen-/);
    expect(lines.join('')).not.to.contain('Sa-');
    for (const line of lines) expect(textWidth(line, style)).to.be.at.most(120);
  });

  it('a name in a narrow column is broken where it can be read aloud, and fits', () => {
    const narrow: TextStyle = { size: 13 };
    for (const [name, first] of [
      ['Zorgverzekeraar', 'Zorgver-'],
      ['maatschappelijk werk', 'maatschap-'],
    ] as const) {
      const lines = wrapSyllables(name, 82, narrow);
      expect(lines[0]).to.equal(first);
      for (const line of lines) expect(textWidth(line, narrow), line).to.be.at.most(82);
    }
  });
});
