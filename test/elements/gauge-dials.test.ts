import { expect } from '@open-wc/testing';
import type { Mark } from '../../src/domain/draw/mark.js';
import { paint } from '../../src/elements/base/paint.js';
import { draw, root, saniveld } from './gauge/kit.js';

describe('veer-gauge: many dials', () => {
  it('a dial is the same whatever dial the page drew first', async () => {
    const document_ = await saniveld();
    const dials = document_.indicators.filter(({ range }: any) => range?.min !== undefined && range.max !== undefined);
    // A page begins its dials with a copy of its first one; paint() into an empty place does not.
    for (const { id } of dials) {
      const dial = await draw(document_, { indicator: id, view: 'dial', summary: 'none' });
      const alone = document.createElement('div');
      paint(alone, [], (dial as unknown as { marks(): readonly Mark[] }).marks());
      const [drawn, painted] = [root(dial).firstElementChild, alone.firstElementChild];
      expect(drawn?.isEqualNode(painted), `${id}: ${drawn?.outerHTML}`).to.equal(true);
    }
    expect(dials.length).to.be.greaterThan(3);
  });
});
