import { expect } from '@open-wc/testing';
import fc, { runs } from '../support/property.js';
import { writeCsv, type CsvOptions } from '../../src/interop/csv.js';

const dutch: CsvOptions = { separator: ';', decimal: ',', bom: false };

/** A reader by RFC 4180, to read back what was written. */
const readCsv = (text: string, separator: string): string[][] => {
  const rows: string[][] = [];
  let row: string[] = [];
  let cell = '';
  let quoted = false;
  for (let i = 0; i < text.length; i++) {
    const char = text[i]!;
    if (quoted) {
      if (char !== '"') cell += char;
      else if (text[i + 1] === '"') {
        cell += '"';
        i++;
      } else quoted = false;
    } else if (char === '"' && cell === '') quoted = true;
    else if (char === separator) {
      row.push(cell);
      cell = '';
    } else if (char === '\r' && text[i + 1] === '\n') {
      rows.push([...row, cell]);
      row = [];
      cell = '';
      i++;
    } else cell += char;
  }
  return rows;
};

describe('writeCsv', () => {
  it('writes semicolons, decimal commas and a byte order mark for Dutch', () => {
    expect(
      writeCsv(
        [
          ['Onderwerp', 'Cijfer'],
          ['Meedoen', 4.8],
          ['Prettig leven', null],
        ],
        { separator: ';', decimal: ',' },
      ),
    ).to.equal('\ufeffOnderwerp;Cijfer\r\nMeedoen;4,8\r\nPrettig leven;\r\n');
    expect(writeCsv([['Topic', 4.8]], { separator: ',', decimal: '.', bom: false })).to.equal('Topic,4.8\r\n');
  });

  it('quotes by RFC 4180', () => {
    expect(writeCsv([['a;b', 'zeg "ja"', 'twee\r\nregels', ' rand ']], dutch)).to.equal(
      '"a;b";"zeg ""ja""";"twee\r\nregels";" rand "\r\n',
    );
    expect(writeCsv([['a,b', 'a;b']], { ...dutch, separator: ',', decimal: '.' })).to.equal('"a,b",a;b\r\n');
  });

  it('guards against cells a spreadsheet would run', () => {
    for (const cell of [
      '=1+1',
      '+cmd',
      '-cmd',
      '@sum',
      '\tx',
      '\rx',
      '\nx',
      '\0x',
      '＝1',
      '＋1a',
      '－1a',
      '＠x',
      '=HYPERLINK("x")\n2',
    ]) {
      const [[read]] = readCsv(writeCsv([[cell]], dutch), ';') as [[string]];
      expect(read, JSON.stringify(cell)).to.equal(`'${cell}`);
    }
  });

  it('leaves plain numbers as they are', () => {
    for (const cell of ['-0,2', '+2.0', '-7', '7,3']) expect(writeCsv([[cell]], dutch)).to.equal(`${cell}\r\n`);
    expect(writeCsv([[-0.2, Number.NaN, Number.POSITIVE_INFINITY]], dutch)).to.equal('-0,2;;\r\n');
  });

  it('can be read back, whatever is in it, and no cell is a formula', () => {
    const cell = fc.oneof(
      fc.string(),
      fc.string({
        unit: fc.constantFrom('"', "'", ';', ',', '\r', '\n', '=', '+', '-', '@', 'a', ' ', '\0', '１', '＝'),
      }),
    );
    fc.assert(
      fc.property(fc.array(fc.array(cell, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 5 }), (rows) => {
        const read = readCsv(writeCsv(rows, dutch), ';');
        // The quote that was put before a cell is taken away again; one that was there itself stays.
        const asWritten = (text: string): string => text.replace(/^'(?='*[=+\-@\t\r\n\0＝＋－＠])/, '');
        expect(read.map((row) => row.map(asWritten))).to.deep.equal(rows);
        for (const text of read.flat())
          expect(/^[=+\-@\t\r\n\0＝＋－＠]/.test(text) && !/^[+-]?\d+([.,]\d+)?$/.test(text)).to.equal(false);
      }),
      runs(500),
    );
  });
});
