import { expect } from '@open-wc/testing';
import fc, { runs } from '../../support/property.js';
import { readIndicators } from '../../../src/domain/document/indicators.js';
import { axisOf, type Axis } from '../../../src/domain/indicators/axis.js';

const axis = (range: object, values: readonly number[], fields: object = {}): Axis =>
  axisOf(
    readIndicators({
      schema: 'veerkracht/indicators@1',
      indicators: [
        {
          id: 'a',
          label: 'Cijfer',
          range,
          observations: values.map((value, i) => ({ period: String(2000 + i), value })),
          ...fields,
        },
      ],
    }).value!.indicators[0]!,
  );
const ends = ({ min, max, real }: Axis): readonly unknown[] => [min, max, real];

describe('the line of an indicator', () => {
  it('is made wider for a number outside its range, on the side where that lies', () => {
    expect(ends(axis({ min: 100 }, [62, 140]))).to.deep.equal([60, 150, false]);
    expect(ends(axis({ min: 10, max: 20 }, [3.2]))).to.deep.equal([3, 20, false]);
    expect(ends(axis({ min: -20, max: -10 }, [-3.2]))).to.deep.equal([-20, -3, false]);
    expect(ends(axis({ min: 10, max: 20 }, [12], { reference: { value: 31 } }))).to.deep.equal([10, 40, false]);
    expect(ends(axis({ min: 10, max: 20 }, [10, 20]))).to.deep.equal([10, 20, true]);
    expect(ends(axis({ min: 10, max: 20 }, []))).to.deep.equal([10, 20, true]);
  });

  it('holds every number there is, whatever the range', () => {
    const number = fc.oneof(
      fc.double({ min: -1e15, max: 1e15, noNaN: true }),
      fc.integer({ min: -500, max: 500 }),
      fc.integer({ min: -500, max: 500 }).map((n) => n / 8),
      fc.constantFrom(0, 1e-9, -1e-9, 0.3, -0.3, 1000),
    );
    const end = fc.option(number);
    fc.assert(
      fc.property(end, end, fc.array(number, { maxLength: 4 }), number, (min, max, values, value) => {
        fc.pre(min === null || max === null || min < max);
        const made = axis({ min, max }, values, { reference: { value } });
        expect(made.min).to.be.below(made.max);
        for (const one of [...values, value]) expect(one).to.be.within(made.min, made.max);
        if (min !== null) expect(made.min).to.be.at.most(min);
        if (max !== null) expect(made.max).to.be.at.least(max);
        expect(made.real).to.equal(made.min === min && made.max === max);
      }),
      runs(500),
    );
  });
});
