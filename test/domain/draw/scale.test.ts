import { expect } from '@open-wc/testing';
import fc from '../../support/property.js';
import { clamp, linear, polar, ringValues, rounded } from '../../../src/domain/draw/scale.js';

describe('linear scale', () => {
  it('maps ends on ends and the middle on the middle', () => {
    const scale = linear([0, 10], [0, 200]);
    expect([scale(0), scale(5), scale(10), scale(12)]).to.deep.equal([0, 100, 200, 240]);
  });

  it('gives the start, not NaN, for a domain without length', () => {
    expect(linear([4, 4], [10, 20])(4)).to.equal(10);
  });
});

describe('polar scale', () => {
  it('starts on top and goes clockwise', () => {
    const four = polar(4);
    const places = [0, 1, 2, 3].map((i) => four.at(i, 10)).map(({ x, y }) => [rounded(x), rounded(y)]);
    expect(places).to.deep.equal([
      [0, -10],
      [10, 0],
      [0, 10],
      [-10, 0],
    ]);
  });

  it('finds the spoke a place belongs to', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 12 }),
        fc.nat(11),
        fc.double({ min: 1, max: 300, noNaN: true }),
        (n, i, far) => {
          const spokes = polar(n);
          expect(spokes.nearest(spokes.at(i % n, far))).to.equal(i % n);
        },
      ),
    );
  });
});

describe('ringValues', () => {
  it('are round and end at the top', () => {
    expect(ringValues(0, 10)).to.deep.equal([2, 4, 6, 8, 10]);
    expect(ringValues(1, 5)).to.deep.equal([2, 3, 4, 5]);
    expect(ringValues(1, 7)).to.deep.equal([2, 3, 4, 5, 6, 7]);
    expect(ringValues(0, 100)).to.deep.equal([20, 40, 60, 80, 100]);
    expect(ringValues(0, 1)).to.deep.equal([0.2, 0.4, 0.6, 0.8, 1]);
    expect(ringValues(-5, 5)).to.deep.equal([-3, -1, 1, 3, 5]);
  });

  it('are none for a scale without length, and never more than six', () => {
    expect(ringValues(3, 3)).to.deep.equal([]);
    fc.assert(
      fc.property(fc.integer({ min: -100, max: 100 }), fc.integer({ min: 1, max: 500 }), (min, range) => {
        const rings = ringValues(min, min + range);
        expect(rings.length).to.be.within(1, 6);
        expect(rings[rings.length - 1]).to.equal(min + range);
        expect(rings.every((value, i) => value > (rings[i - 1] ?? min))).to.equal(true);
      }),
    );
  });
});

describe('clamp and rounded', () => {
  it('keep a number within its ends and short', () => {
    expect([clamp(-1, 0, 10), clamp(11, 0, 10), clamp(3, 0, 10)]).to.deep.equal([0, 10, 3]);
    expect(rounded(1.23456)).to.equal(1.23);
    expect(Object.is(rounded(-0.0001), 0)).to.equal(true);
  });
});
