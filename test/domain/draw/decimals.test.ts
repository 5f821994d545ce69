import { expect } from '@open-wc/testing';
import fc from '../../support/property.js';
import { toDecimals } from '../../../src/domain/draw/decimals.js';

describe('a number with so many decimals', () => {
  it('is rounded as it is written, half away from zero', () => {
    for (const [value, decimals, expected] of [
      [1.45, 1, 1.5],
      [1.005, 2, 1.01],
      [-1.45, 1, -1.5],
      [2.5, 0, 3],
      [0.5, 0, 1],
      [8.345, 2, 8.35],
      [0.1 + 0.2, 2, 0.3],
      [1.44, 1, 1.4],
      [1e12, 1, 1e12],
      [999999999999.95, 1, 1e12],
      [1e-9, 3, 0],
    ] as const)
      expect(toDecimals(value, decimals), String(value)).to.equal(expected);
  });

  it('whatever is written with one more decimal: the last digit decides', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 99_999_999 }), fc.integer({ min: 0, max: 4 }), (digits, decimals) => {
        // `digits` has `decimals` + 1 of them after the point.
        const text = String(digits).padStart(decimals + 2, '0');
        const value = Number(`${text.slice(0, -decimals - 1)}.${text.slice(-decimals - 1)}`);
        const whole = Math.floor(digits / 10) + (digits % 10 >= 5 ? 1 : 0);
        const expected = Number(`${whole}e-${decimals}`);
        expect(toDecimals(value, decimals)).to.equal(expected);
        expect(toDecimals(-value, decimals)).to.equal(expected === 0 ? 0 : -expected);
      }),
    );
  });

  it('0 has no sign', () => {
    for (const value of [-0, -0.01, -1e-12]) expect(Object.is(toDecimals(value, 1), 0)).to.equal(true);
  });
});
