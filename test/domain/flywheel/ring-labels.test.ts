import { expect } from '@open-wc/testing';
import fc, { runs } from '../../support/property.js';
import { readFlywheel } from '../../../src/domain/document/flywheel.js';
import { overlap } from '../../../src/domain/draw/box.js';
import { textWidth } from '../../../src/domain/draw/text.js';
import { ringOf, type Ring } from '../../../src/domain/flywheel/ring.js';
import { wheelOf } from '../../../src/domain/flywheel/wheel.js';

const draw = (names: readonly string[], width: number, driver = 'Aansluiten op behoeften'): Ring | null => {
  const { value } = readFlywheel({
    schema: 'veerkracht/flywheel@1',
    stages: names.map((_, i) => ({ id: `s${i}` })),
    experiences: [],
  });
  const texts = {
    stages: names.map((name) => ({ name, lines: ['12 ervaringen', '3 sinds 30 september'] })),
    drivers: [driver, driver].map((name) => ({ name, count: '12 ervaringen begonnen bij wat iemand nodig had' })),
    hub: 'Hier doen we het voor',
    purpose: 'Merken dat iets lukt.',
    now: 'nu',
  };
  return ringOf(wheelOf(value!, { audience: 'public' }), texts, width);
};
const boxes = ({ texts }: Ring, roles: readonly string[] = ['name', 'count', 'need', 'value']) =>
  texts
    .filter(({ role }) => roles.includes(role))
    .map(({ text, role, size, anchor, x, y }) => {
      const width = textWidth(text, { size, bold: role !== 'count' });
      return { text, x: anchor === 'end' ? x - width : x, y: y - size * 0.8, width, height: size };
    });
const long = 'Samenwerkingsverbandsontwikkeling en gemeenschapsvorming';

describe('names beside the wheel', () => {
  it('break a long word where it can be read aloud', () => {
    const lines = draw(Array<string>(5).fill(long), 573)!.texts.filter(({ role }) => role === 'name');
    expect(lines.slice(0, 5).map(({ text }) => text)).to.deep.equal([
      '1 Samenwer-',
      'kingsverband-',
      'sontwikkeling',
      'en gemeen-',
      'schapsvorming',
    ]);
  });

  it('become smaller before they run into each other, and make place for the list when even that does not help', () => {
    const sizeOf = (stages: number, width: number): number | undefined =>
      draw(Array<string>(stages).fill(long), width)?.texts.find(({ role }) => role === 'name')?.size;
    expect(sizeOf(3, 720)).to.equal(16);
    expect(sizeOf(8, 720)).to.equal(13);
    expect(sizeOf(8, 500)).to.equal(undefined);
  });

  it('stay inside the picture, and clear of each other, of the rim and of the streams', () => {
    const word = fc.constantFrom('Aan', 'sluiten', 'gemeenschapsvorming', 'Xxxxxxxxxxxxxxxxxxxx', 'voor', 'één', 'a/b');
    const name = fc.array(word, { minLength: 1, maxLength: 5 }).map((words) => words.join(' '));
    fc.assert(
      fc.property(
        fc.array(name, { minLength: 3, maxLength: 8 }),
        fc.integer({ min: 496, max: 800 }),
        name,
        (names, width, driver) => {
          const ring = draw(names, width, driver);
          if (!ring) return;
          const { box, radius, spots } = ring;
          const streams = [
            { x: box.x, y: -radius - 37, width: -box.x, height: 22 },
            { x: 0, y: radius + 15, width: -box.x, height: 22 },
          ];
          for (const one of boxes(ring)) {
            expect(one.x, one.text).to.be.at.least(box.x - 0.1);
            expect(one.x + one.width, one.text).to.be.at.most(box.x + box.width + 0.1);
            expect(one.y).to.be.at.least(box.y);
            expect(one.y + one.height).to.be.at.most(box.y + box.height);
            expect(
              streams.some((stream) => overlap(one, stream)),
              one.text,
            ).to.equal(false);
          }
          const lines = boxes(ring);
          lines.forEach((a, i) =>
            lines
              .slice(i + 1)
              .forEach((b) => expect(overlap(a, b), `${a.text} and ${b.text} at ${width}`).to.equal(false)),
          );
          expect(spots).to.have.length(names.length);
          for (const spot of spots) {
            expect(spot.width).to.be.at.least(47.99);
            expect(spot.x).to.be.at.least(box.x - 0.01);
            expect(spot.x + spot.width).to.be.at.most(box.x + box.width + 0.01);
          }
        },
      ),
      runs(200),
    );
  });
});
