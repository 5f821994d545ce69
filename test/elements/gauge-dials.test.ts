import { expect } from '@open-wc/testing';
import type { Mark } from '../../src/domain/draw/mark.js';
import { paint } from '../../src/elements/base/paint.js';
import { draw, root, saniveld } from './gauge/kit.js';

describe('veer-gauge: many dials', () => {
  it('a dial is the same whatever dial the page drew first', async () => {
    const document_ = await saniveld();
    const dials = document_.indicators.filter(({ range }: any) => range?.min !== undefined && range.max !== undefined);
    const inside = async (indicator: string): Promise<string> =>
      root(await draw(document_, { indicator, view: 'dial', summary: 'none' })).innerHTML;
    // A page begins its dials with a copy of its first one; paint() into an empty place does not.
    for (const { id } of dials) {
      const drawn = await inside(id);
      const alone = await draw(document_, { indicator: id, view: 'dial', summary: 'none' });
      const place = document.createElement('div');
      paint(place, [], (alone as unknown as { marks(): readonly Mark[] }).marks());
      expect(drawn, id).to.equal(place.innerHTML);
    }
    expect(dials.length).to.be.greaterThan(3);
  });
});
