import { expect } from '@open-wc/testing';
import fc from '../../support/property.js';
import { overlap } from '../../../src/domain/draw/box.js';
import { textWidth, plainSpacing, widest } from '../../../src/domain/draw/text.js';
import { flagsOf, flagText } from '../../../src/domain/network/flags.js';

const style = { size: flagText.size, spacing: plainSpacing };
const titles = ['Gas geven', 'Nieuwe wethouder, nieuwe vragen aan de hele stad', 'Rem', 'Verzekeraarsoverleg', 'A b c'];

describe('the flags of events', () => {
  it('nothing runs through words, pins keep apart, all stays in the picture, wherever events fall (property)', () => {
    const some = fc
      .array(fc.tuple(fc.integer({ min: 190, max: 984 }), fc.constantFrom(...titles)), { maxLength: 40 })
      .map((list) => list.map(([x, title]) => ({ x, title })).sort((a, b) => a.x - b.x));
    fc.assert(
      fc.property(some, (events) => {
        const { flags, height } = flagsOf(events, 1000, plainSpacing);
        const drawn = flags.map(({ x, up, radius, lines, textX }) => ({
          pin: { x: x - radius, y: -up - radius, width: 2 * radius, height: 2 * radius },
          pole: { x: x - 0.5, y: -up, width: 1, height: up },
          words:
            lines.length > 0
              ? { x: textX, y: -up - 7, width: widest(lines, style), height: (lines.length - 1) * 16 + 14 }
              : null,
        }));
        drawn.forEach(({ pin, words }, i) => {
          expect(-pin.y).to.be.at.most(height);
          drawn.forEach((other, j) => {
            if (i === j) return;
            expect(overlap(pin, other.pin)).to.equal(false);
            if (!words) return;
            for (const box of [other.pin, other.pole, other.words])
              if (box) expect(overlap(words, box), JSON.stringify(events)).to.equal(false);
          });
          if (words) expect(words.x >= 0 && words.x + words.width <= 1000).to.equal(true);
        });
        expect(flags.map(({ event }) => event)).to.deep.equal(
          [...flags.map(({ event }) => event)].sort((a, b) => a - b),
        );
      }),
    );
  });

  it('a title that is cut says so, and one that fits is whole', () => {
    const { flags } = flagsOf(
      [
        { x: 200, title: 'Nieuwe wethouder, nieuwe vragen aan de hele stad' },
        { x: 600, title: 'Gas geven' },
      ],
      1000,
      plainSpacing,
    );
    expect(flags[0]!.lines).to.have.length(2);
    expect(flags[0]!.lines[1]).to.match(/\p{L}…$/u);
    expect(flags[1]!.lines).to.deep.equal(['Gas geven']);
  });

  it('a pin is as wide as its number', () => {
    const events = Array.from({ length: 120 }, (_, i) => ({ x: 200 + i * 60, title: '' }));
    for (const { event, radius } of flagsOf(events, 9000, plainSpacing).flags)
      expect(2 * radius).to.be.at.least(textWidth(String(event + 1), { size: 12, bold: true }) + 2);
  });

  it('the last one, at the edge, has its words on the other side', () => {
    const [flag] = flagsOf([{ x: 984, title: 'Partners geworden' }], 1000, plainSpacing).flags;
    expect(flag!.lines).to.deep.equal(['Partners', 'geworden']);
    expect(flag!.textX).to.be.below(984);
  });
});
