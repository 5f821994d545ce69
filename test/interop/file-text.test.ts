import { expect } from '@open-wc/testing';
import fc from '../support/property.js';
import { textOfBytes } from '../../src/interop/index.js';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const utf16 = (text: string, big: boolean): Uint8Array => {
  const bytes = new Uint8Array(2 + 2 * text.length);
  const view = new DataView(bytes.buffer);
  view.setUint16(0, 0xfeff, !big);
  for (let i = 0; i < text.length; i++) view.setUint16(2 + 2 * i, text.charCodeAt(i), !big);
  return bytes;
};

describe('the text of a file somebody chose', () => {
  it('is read as UTF-8 or UTF-16, with or without a mark before it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        fc.pre(!text.startsWith('\ufeff'));
        expect(textOfBytes(utf8(text))).to.deep.equal({ text, encoding: 'utf-8' });
        expect(textOfBytes(utf8(`\ufeff${text}`)).text).to.equal(text);
        for (const big of [true, false])
          expect(textOfBytes(utf16(text, big))).to.deep.equal({ text, encoding: 'utf-16' });
      }),
    );
  });

  it('that is neither is what Excel for Windows writes', () => {
    const bytes = Uint8Array.from([0x43, 0x61, 0x66, 0xe9, 0x20, 0x80, 0x92, 0x9f]);
    expect(textOfBytes(bytes)).to.deep.equal({ text: 'Café €’Ÿ', encoding: 'windows-1252' });
  });

  it('is some text, whatever the bytes', () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 40 }), (bytes) => typeof textOfBytes(bytes).text === 'string'));
  });
});
