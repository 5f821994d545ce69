import { expect } from '@open-wc/testing';
import { readFlywheel } from '../../../src/domain/document/flywheel.js';
import type { FlywheelDocument } from '../../../src/domain/document/types.js';

/** A wheel of three steps without experiences, but for what is given; nothing may be wrong with it. */
export const read = (raw: object): FlywheelDocument => {
  const { value, problems } = readFlywheel({
    schema: 'veerkracht/flywheel@1',
    stages: [{ id: 'a' }, { id: 'b' }, { id: 'c' }],
    experiences: [],
    ...raw,
  });
  expect(problems).to.deep.equal([]);
  return value!;
};
