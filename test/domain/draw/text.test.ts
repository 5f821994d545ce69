import { expect } from '@open-wc/testing';
import fc from '../../support/property.js';
import { plainSpacing, textWidth, widest, wrapText, type TextStyle } from '../../../src/domain/draw/text.js';

const style: TextStyle = { size: 16 };

/** Width of a text as the browser at hand sets it in a font. */
const measured = (text: string, font: string): number => {
  const brush = document.createElement('canvas').getContext('2d')!;
  brush.font = font;
  return brush.measureText(text).width;
};

describe('textWidth', () => {
  it('is never less than what common fonts need', () => {
    const labels = [
      'Gevoel en gedachten',
      'Wat mijn leven waarde geeft',
      'te weinig antwoorden (1 van 4)',
      '8,3',
      'WWW',
      'Één café',
    ];
    for (const label of labels) {
      for (const font of ['Arial, "Liberation Sans"', '"DejaVu Sans"', 'Georgia, "Liberation Serif"']) {
        expect(textWidth(label, style), `${label} in ${font}`).to.be.at.least(measured(label, `16px ${font}`) * 0.98);
        expect(textWidth(label, { ...style, bold: true }), `${label} in bold ${font}`).to.be.at.least(
          measured(label, `bold 16px ${font}`) * 0.98,
        );
      }
    }
  });

  it('counts extra space between letters and words, and the font that was measured', () => {
    const plain = textWidth('een twee', style);
    expect(textWidth('een twee', { ...style, spacing: { ...plainSpacing, letter: 0.12 } })).to.be.closeTo(
      plain + 8 * 0.12 * 16,
      0.01,
    );
    expect(textWidth('een twee', { ...style, spacing: { ...plainSpacing, word: 0.16 } })).to.be.closeTo(
      plain + 0.16 * 16,
      0.01,
    );
    expect(textWidth('een twee', { ...style, spacing: { ...plainSpacing, fit: 0.9 } })).to.be.closeTo(
      plain * 0.9,
      0.01,
    );
  });

  it('gives accented letters the width of their base, and marks none', () => {
    expect(textWidth('é', style)).to.equal(textWidth('e', style));
    expect(textWidth('a\u00adb', style)).to.equal(textWidth('ab', style));
    expect(textWidth('中', style)).to.be.greaterThan(16);
  });
});

describe('wrapText', () => {
  it('breaks in as few lines as fit, of about equal length', () => {
    expect(wrapText('Wat mijn leven waarde geeft', 180, style)).to.deep.equal(['Wat mijn leven', 'waarde geeft']);
    expect(wrapText('Meedoen', 180, style)).to.deep.equal(['Meedoen']);
    expect(wrapText('', 180, style)).to.deep.equal([]);
  });

  it('breaks after a hyphen and a slash, and at a soft hyphen with a hyphen', () => {
    expect(wrapText('sociaal-maatschappelijk', 130, style)).to.deep.equal(['sociaal-', 'maatschappelijk']);
    expect(wrapText('mantelzorg\u00adverantwoordelijkheden', 200, style)).to.deep.equal([
      'mantelzorg-',
      'verantwoordelijkheden',
    ]);
    expect(wrapText('mantel\u00adzorg', 200, style)).to.deep.equal(['mantelzorg']);
  });

  it('cuts a word only when asked, with a hyphen', () => {
    expect(wrapText('Arbeidsmarktparticipatie', 120, style)).to.deep.equal(['Arbeidsmarktparticipatie']);
    const cut = wrapText('Arbeidsmarktparticipatie', 120, style, true);
    expect(cut.length).to.be.greaterThan(1);
    expect(cut.slice(0, -1).every((line) => line.endsWith('-'))).to.equal(true);
    expect(cut.map((line, i) => (i < cut.length - 1 ? line.slice(0, -1) : line)).join('')).to.equal(
      'Arbeidsmarktparticipatie',
    );
    expect(widest(cut, style)).to.be.at.most(120);
  });

  it('leaves at least three letters of a word that it cuts, whatever is behind it', () => {
    for (let width = 60; width < 160; width++)
      for (const text of ['Mantelzorgpunt', 'Mantelzorgpunt Saniveld', 'Mantelzorgpunt-Noord', 'Mantelzorgpunt/Zuid']) {
        const lines = wrapText(text, width, style, true);
        const pieces = lines.flatMap((line) => line.split(/[\s/-]+/)).filter(Boolean);
        for (const piece of pieces) expect(piece.length, lines.join('|')).to.be.at.least(3);
      }
  });

  it('keeps every word and never passes the width when words may be cut', () => {
    const word = fc.string({
      unit: fc.constantFrom('a', 'e', 'i', 'm', 'r', 'W', 'é', '-'),
      minLength: 1,
      maxLength: 30,
    });
    fc.assert(
      fc.property(fc.array(word, { maxLength: 8 }), fc.integer({ min: 90, max: 400 }), (words, width) => {
        const text = words.join(' ');
        const lines = wrapText(text, width, style, true);
        const letters = (some: string): string => some.replace(/[\s-]/g, '');
        expect(letters(lines.join(''))).to.equal(letters(text));
        expect(widest(lines, style)).to.be.at.most(width + 0.01);
      }),
    );
  });
});
