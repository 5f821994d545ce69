import { expect } from '@open-wc/testing';
import fc, { runs } from '../support/property.js';
import { unguarded, writeCsv, type CsvOptions } from '../../src/interop/csv.js';

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
  it('IO3: writes semicolons, decimal commas and a byte order mark for Dutch, none where that is asked', () => {
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
        // A quote that was put there is taken away again; one that was there itself stays.
        expect(read.map((row) => row.map(unguarded))).to.deep.equal(rows);
        for (const text of read.flat())
          expect(/^[=+\-@\t\r\n\0＝＋－＠]/.test(text) && !/^[+-]?\d+([.,]\d+)?$/.test(text)).to.equal(false);
      }),
      runs(500),
    );
  });

  it('guards what is a cell to a spreadsheet that takes another separator, and leaves other text as it is', () => {
    const comma: CsvOptions = { separator: ',', decimal: '.', bom: false };
    expect(writeCsv([['Jan;=1+1']], comma)).to.equal("Jan;'=1+1\r\n");
    expect(writeCsv([['Jan,@sum']], dutch)).to.equal("Jan,'@sum\r\n");
    expect(writeCsv([['a\t-cmd', 'b;"=1']], comma)).to.equal('a\t\'-cmd,"b;\'""=1"\r\n');
    // A text in quotes is not one to who takes another separator: its second line begins a row.
    expect(readCsv(writeCsv([['a', 'b\n=1+1']], comma), ',')).to.deep.equal([['a', "b\n'=1+1"]]);
    for (const plain of ['Jan; Piet', 'a, b', 'twee\r\nregels', '1,5', "Jan;'s avonds", 'a = b; c', 'e-mail', '(=x)'])
      expect(readCsv(writeCsv([[plain]], comma), ',')).to.deep.equal([[plain]]);
    for (const text of ['Jan;=1+1', "Jan;'=1+1", "'Jan;''=1", '=a,=b', "\t'=\n-", ';\t=1', '-5,-5', '€ 5,-'])
      for (const options of [dutch, comma]) {
        const [[read]] = readCsv(writeCsv([[text]], options), options.separator) as [[string]];
        expect(unguarded(read), text).to.equal(text);
      }
  });

  /** A spreadsheet reads on after a quote that ends before the cell does, and takes every end of a line for one. */
  const asSpreadsheet = (text: string, separator: string): string[] => {
    const cells: string[] = [];
    let cell = '';
    let quoted = false;
    let begun = false;
    const end = (): void => {
      cells.push(cell);
      [cell, begun] = ['', false];
    };
    for (let i = 0; i < text.length; i++) {
      const char = text[i]!;
      if (quoted && char === '"' && text[i + 1] === '"') {
        cell += '"';
        i++;
      } else if (quoted && char === '"') quoted = false;
      else if (quoted) cell += char;
      else if (char === '"' && !begun) [quoted, begun] = [true, true];
      else if (char === separator || char === '\r' || char === '\n') end();
      else [cell, begun] = [cell + char, true];
    }
    end();
    return cells;
  };

  it('no cell begins with a formula, whichever separator a spreadsheet takes, and every text comes back', () => {
    const cell = fc.oneof(
      fc.string({
        unit: fc.constantFrom('"', "'", ';', ',', '\t', '\r', '\n', '=', '+', '-', '@', 'a', '1', '\0', '＝'),
      }),
      fc.string(),
    );
    fc.assert(
      fc.property(
        fc.array(fc.array(cell, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 4 }),
        fc.constantFrom<CsvOptions['separator']>(';', ','),
        (rows, separator) => {
          const written = writeCsv(rows, { ...dutch, separator });
          expect(readCsv(written, separator).map((row) => row.map(unguarded))).to.deep.equal(rows);
          for (const other of [';', ',', '\t'])
            for (const one of asSpreadsheet(written, other))
              // A number may begin a row; what comes after it in that row is no part of a formula.
              expect(
                /^[=+\-@\0＝＋－＠](?!\d+(?:[.,]\d+)?(?:[;,]|$))/.test(one),
                JSON.stringify([one, written]),
              ).to.equal(false);
        },
      ),
      runs(1000),
    );
  });
});
