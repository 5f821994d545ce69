import { expect } from '@open-wc/testing';
import fc, { runs } from '../../support/property.js';
import { contains, overlap } from '../../../src/domain/draw/box.js';
import { rounded } from '../../../src/domain/draw/scale.js';
import { textWidth } from '../../../src/domain/draw/text.js';
import { hitsOf } from '../../../src/domain/web/hits.js';
import { webScene, type Scene, type SceneInput } from '../../../src/domain/web/scene.js';
import { webSentences } from '../../../src/domain/web/sentences.js';
import { input, number } from './cases.js';

const word = fc.string({ unit: fc.constantFrom(...'aeinrstoldgmWé'), minLength: 1, maxLength: 22 });
const label = fc.oneof(
  fc.array(word, { minLength: 1, maxLength: 6 }).map((words) => words.join(' ')),
  fc.constantFrom('Mijn lichaam', 'Gevoel en gedachten', 'Wat mijn leven waarde geeft', 'Meedoen'),
);
const score = fc.option(
  fc.oneof(
    fc.integer({ min: 0, max: 100 }).map((tenths) => tenths / 10),
    fc.constantFrom(0, 10),
  ),
  { nil: null, freq: 3 },
);
const marks = (n: number) =>
  fc.array(
    fc.integer({ min: 1, max: n }).map((i) => `a${i}`),
    { maxLength: 3 },
  );

/** Any web of 3 to 12 axes, one or two moments, in any width the picture is drawn in. */
const anyWeb: fc.Arbitrary<SceneInput> = fc.integer({ min: 3, max: 12 }).chain((n) =>
  fc
    .record({
      labels: fc.array(label, { minLength: n, maxLength: n }),
      moments: fc.array(
        fc.record({ scores: fc.array(score, { minLength: n, maxLength: n }), discuss: marks(n), important: marks(n) }),
        { minLength: 1, maxLength: 2 },
      ),
      width: fc.integer({ min: 280, max: 900 }),
      letter: fc.constantFrom(0, 0, 0.12),
    })
    .map(({ labels, moments, width, letter }) =>
      input(
        labels.map((text, i) => ({ id: `a${i + 1}`, label: text, short: text, scale: { min: 0, max: 10, step: 1 } })),
        moments.map(({ scores, discuss, important }) => ({
          scores: Object.fromEntries(scores.map((value, i) => [`a${i + 1}`, value])),
          discuss,
          important,
        })),
        width,
        { spacing: { letter, word: 0, fit: 1 } },
      ),
    ),
);

const often = runs(400);
const speech = { list: (items: readonly string[]) => items.join(', '), number: (value: number) => number(value, 0) };

/** Start, control and end of a thread. */
const places = (path: string): readonly (readonly [number, number])[] =>
  [...path.matchAll(/(-?[\d.]+) (-?[\d.]+)/g)].map(([, x, y]) => [Number(x), Number(y)] as const);

const own = (record: Readonly<Record<string, number | null>> | undefined, key: string): number | null =>
  record?.[key] ?? null;

describe('any web', () => {
  it('never joins a gap: each thread runs between two neighbours that both have a number', () => {
    fc.assert(
      fc.property(anyWeb, (given) => {
        const { web, rows } = webScene(given);
        for (const { when, from, to, path } of web!.threads) {
          expect(to).to.equal((from + 1) % rows.length);
          for (const [axis, [x, y]] of [[from, places(path)[0]!] as const, [to, places(path)[2]!] as const]) {
            const value = rows[axis]![when]!.value;
            expect(value).not.to.equal(null);
            const point = web!.points.find((one) => one.when === when && one.axis === axis)!;
            expect([point.x, point.y]).to.deep.equal([x, y]);
          }
        }
        const pairs = rows.filter(
          ({ now }, i) => now.value !== null && rows[(i + 1) % rows.length]!.now.value !== null,
        );
        expect(web!.threads.filter(({ when }) => when === 'now')).to.have.length(pairs.length);
      }),
      often,
    );
  });

  it('never passes through the centre for a missing number: only a real 0 lies there', () => {
    fc.assert(
      fc.property(anyWeb, (given) => {
        const { web, rows } = webScene(given);
        const atCentre = web!.points.filter(({ x, y }) => x === 0 && y === 0);
        for (const { when, axis } of atCentre) expect(rows[axis]![when]!.value).to.equal(0);
        for (const { when, from, to, path } of web!.threads) {
          const ends = [rows[from]![when]!.value, rows[to]![when]!.value];
          const touches = places(path)
            .filter((_, i) => i !== 1)
            .some(([x, y]) => x === 0 && y === 0);
          expect(touches).to.equal(ends.includes(0));
        }
        for (const { axis } of web!.bars) expect(rows[axis]!.now.value).not.to.equal(null);
        expect(web!.points.filter(({ when }) => when === 'now')).to.have.length(
          rows.filter(({ now }) => now.value !== null).length,
        );
      }),
      often,
    );
  });

  it('never has labels that overlap, stick out of the picture or are smaller than 12 units', () => {
    fc.assert(
      fc.property(anyWeb, (given) => {
        const { labels, box, scaleNumbers, scaleSize } = webScene(given).web!;
        for (const [i, one] of labels.entries()) {
          expect(contains(box, one.box), `label ${i} in the picture`).to.equal(true);
          for (const other of labels.slice(i + 1))
            expect(overlap(one.box, other.box), `${one.axis} over ${other.axis}`).to.equal(false);
          for (const { size } of one.lines) expect(size).to.be.at.least(12);
        }
        expect(scaleNumbers.length === 0 || scaleSize >= 12).to.equal(true);
      }),
      often,
    );
  });

  it('never has the names of two moments over each other', () => {
    fc.assert(
      fc.property(anyWeb, (given) => {
        const [then, now] = webScene(given).web!.tags.map(({ text, x, y }) => {
          const width = textWidth(text, { size: 15, bold: true, spacing: given.options.spacing! });
          return { x: x - width / 2, y: y - 13, width, height: 16 };
        });
        expect(then && now && overlap(then, now), `${then?.x} ${then?.y} and ${now?.x} ${now?.y}`).to.not.equal(true);
      }),
      often,
    );
  });

  it('never has boxes to press that overlap, are under 24 units or stick out sideways', () => {
    fc.assert(
      fc.property(anyWeb, (given) => {
        const { labels, box } = webScene(given).web!;
        const hits = hitsOf(labels, box);
        for (const [i, hit] of hits.entries()) {
          expect(Math.min(hit.width, hit.height)).to.be.at.least(24);
          expect(hit.x).to.be.at.least(box.x - 0.01);
          expect(hit.x + hit.width).to.be.at.most(box.x + box.width + 0.02);
          for (const other of hits.slice(i + 1)) expect(overlap(hit, other, -0.05)).to.equal(false);
        }
      }),
      often,
    );
  });

  it('never cuts a name: every word of every label is in the picture, or its number and the list are', () => {
    fc.assert(
      fc.property(anyWeb, (given) => {
        const { web, rows } = webScene(given);
        for (const { axis, lines } of web!.labels) {
          const names = lines
            .filter(({ role }) => role === 'name')
            .map(({ text }) => text)
            .join(' ');
          if (web!.numbered) expect(lines.map(({ text }) => text)).to.deep.equal([String(axis + 1)]);
          else {
            expect(names).to.equal(rows[axis]!.label.trim());
            expect(lines.filter(({ role }) => role === 'name').length).to.be.at.most(2);
          }
        }
      }),
      often,
    );
  });

  it('states the same numbers in picture, bars, rows and sentences', () => {
    fc.assert(
      fc.property(anyWeb, (given) => {
        const scene: Scene = webScene(given);
        const { rows, bars, web } = scene;
        const newest = given.moments[given.moments.length - 1];
        const before = given.moments.length > 1 ? given.moments[0] : undefined;
        for (const [i, row] of rows.entries()) {
          expect(row.now.value).to.equal(own(newest?.scores, row.axis));
          expect(row.then?.value ?? null).to.equal(own(before?.scores, row.axis));
          const shown = web!.labels[i]!.lines.filter(({ role }) => role === 'value').map(({ text }) => text);
          if (!web!.numbered) expect(shown).to.deep.equal(row.now.value === null ? [] : [row.now.text]);
          expect(bars[i]!.now).to.equal(row.now.value === null ? null : rounded(row.now.value * 10) / 100);
          const point = web!.points.find(({ when, axis }) => when === 'now' && axis === i);
          if (row.now.value !== null)
            expect(Math.hypot(point!.x, point!.y)).to.be.closeTo((row.now.value / 10) * web!.radius, 0.02);
        }
        const known = new Set(rows.flatMap(({ now, then }) => [now.text, then?.text ?? '']));
        for (const { params } of webSentences(scene, speech)) {
          for (const key of ['value', 'from', 'to'])
            if (params[key] !== undefined) expect(known.has(String(params[key]))).to.equal(true);
        }
      }),
      often,
    );
  });

  it('is the same each time', () => {
    fc.assert(
      fc.property(anyWeb, (given) => {
        expect(webScene(given)).to.deep.equal(webScene(given));
      }),
      runs(50),
    );
  });
});
