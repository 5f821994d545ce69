import { expect } from '@open-wc/testing';
import fc, { runs } from '../../support/property.js';
import { isWebLink, safeUrl } from '../../../src/domain/document/links.js';

describe('links of documents', () => {
  it('lets http(s), mailto and tel through', () => {
    for (const good of [
      'https://saniveld.example/',
      'http://saniveld.example',
      'HTTPS://Saniveld.example/a?b=c#d',
      'https://saniveld.example:8443/pad',
      'https://münchen.example/ä',
      'mailto:info@saniveld.example?subject=Vraag',
      'tel:+31-20-1234567',
    ]) {
      expect(safeUrl(good), good).to.equal(good);
    }
    expect(safeUrl('  https://saniveld.example/ \n')).to.equal('https://saniveld.example/');
  });

  it('refuses the rest', () => {
    for (const bad of [
      'javascript:alert(1)',
      'JaVaScRiPt:alert(1)',
      'java\nscript:alert(1)',
      '\u0001javascript:alert(1)',
      'data:text/html,x',
      'vbscript:x',
      'blob:https://x/1',
      'file:///etc/passwd',
      'ftp://x',
      '//saniveld.example',
      '/pad',
      'pad',
      '#x',
      '?q',
      'https:saniveld.example',
      'https:/saniveld.example',
      'https:\\\\saniveld.example',
      'https://',
      'https:///x',
      'https://?x',
      'https://bank.example@evil.example/',
      'https://evil.example\\@bank.example',
      'https://a b.example/',
      'https://a.example/\tx',
      'mailto:',
      'tel:',
      'mailto://bank.example@evil.example',
      'tel://x',
      '',
      ' ',
      'http',
      `https://x.example/${'a'.repeat(2000)}`,
    ]) {
      expect(safeUrl(bad), JSON.stringify(bad)).to.equal(null);
    }
    for (const bad of [null, undefined, 1, {}, [], ['https://x.example'], { toString: () => 'https://x.example' }])
      expect(safeUrl(bad)).to.equal(null);
  });

  it('loads only from http(s)', () => {
    expect(isWebLink('https://x.example/a.mp3')).to.be.true;
    expect(isWebLink('mailto:a@x.example')).to.be.false;
  });

  it('never lets another protocol through, as the browser reads it', () => {
    const spiced = fc
      .array(
        fc.constantFrom(
          'javascript',
          ':',
          'https',
          '//',
          '\\',
          '\n',
          '\t',
          ' ',
          '\0',
          '@',
          'data',
          'x.example',
          '?',
          '#',
          'mailto',
          '%',
          '\u202e',
        ),
        { maxLength: 8 },
      )
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(fc.oneof(spiced, fc.string({ unit: 'binary' }), fc.webUrl()), (text) => {
        const link = safeUrl(text);
        if (link === null) return;
        const read = URL.canParse(link) ? new URL(link) : null;
        if (!read) return;
        expect(['https:', 'http:', 'mailto:', 'tel:']).to.include(read.protocol);
        expect(read.username).to.equal('');
      }),
      runs(3000),
    );
  });
});
