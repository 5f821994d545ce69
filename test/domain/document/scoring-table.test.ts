import { expect } from '@open-wc/testing';
import { readInstrument } from '../../../src/domain/document/instrument.js';
import { toDecimals } from '../../../src/domain/draw/decimals.js';
import { instrument, lines } from './samples.js';

describe('the scoring table of an instrument@1', () => {
  it('has no sum that is not written as sums are looked up: it would never be found', () => {
    const never = ['12.0', '14.50', '012', '-0', '1.2345', '+3', '1e3', '.5', '3.'];
    const found = ['0', '7', '-7', '14.5', '-0.25', '100', '10.125', '0.001'];
    const table = Object.fromEntries([...never, ...found].map((key) => [key, 1]));
    const parsed = readInstrument({ ...instrument(), scoring: { method: 'lookup', table } });
    const told = lines(parsed).map((line) => line.split(' ')[0]);
    expect(told.sort()).to.deep.equal(never.map((key) => `scoring.table.${key}`).sort());
    expect(Object.keys(parsed.value!.scoring.table!).sort()).to.deep.equal([...found].sort());
    for (const key of found) expect(String(toDecimals(Number(key), 3))).to.equal(key);
  });
});
