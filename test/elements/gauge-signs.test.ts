import { expect } from '@open-wc/testing';
import fc, { runs } from '../support/property.js';
import { all, compared, documentOf, draw, one, saniveld, text, textOf, whole } from './gauge/kit.js';

describe('signs in the pictures of a gauge', () => {
  describe('rings of areas compared with', () => {
    it('GM1: every ring has its name and number at it, in every demo figure', async () => {
      const document_ = await saniveld();
      for (const { id, comparisons } of document_.indicators) {
        const element = await draw(document_, { indicator: id });
        const rings = all(element, '.bullet .ring');
        expect(all(element, '.bullet .other'), id).to.have.length(rings.length);
        if (comparisons?.length) expect(rings.length, id).to.be.greaterThan(0);
      }
      expect(textOf(await draw(document_, { indicator: 'overhead-share' }), '.bullet .other')).to.equal(
        'Regio Duinrand 22,6%',
      );
    });

    const keys = (element: Element): string[] => all(element, '.key li').map(text);
    const letters = (element: Element): string[] => all(element, 'svg .letter').map(text);
    const listed = (element: Element): string[] => all(element, '.others li').map((item) => text(item).split(':')[0]!);

    it('GM1: a name too long for its ring is a letter, whose key is in sight under the picture and in the list', async () => {
      const element = await draw(documentOf(compared));
      expect(all(element, '.bullet .other').map(text)).to.deep.equal(['Nederland 60%']);
      expect(letters(element).sort()).to.deep.equal(['A', 'B']);
      expect(keys(element)).to.deep.equal([
        'A Gemeente Lange-Naam-aan-de-Waterkant en dorpen 58%',
        'B Samenwerkingsverband Noord, Midden en Zuid 12%',
      ]);
      expect(one(element, '.key').closest('details, [role="img"], [role="meter"]')).to.equal(null);
      expect(listed(element)).to.deep.equal([
        'A. Gemeente Lange-Naam-aan-de-Waterkant en dorpen',
        'Nederland',
        'B. Samenwerkingsverband Noord, Midden en Zuid',
      ]);
    });

    it('GM1: rings of a dial have letters, also in key and list; they and the number keep clear of each other', async () => {
      for (const [value, ...others] of [
        [62, 58, 60, 12],
        [18.75, 1, 3, 99],
        [44.9, 45, 45, 45],
      ]) {
        const element = await draw(
          documentOf({
            ...compared,
            observations: [{ period: '2024', value }],
            comparisons: others.map((other, i) => ({
              label: `Gebied ${i}`,
              observations: [{ period: '2024', value: other }],
            })),
          }),
          { view: 'dial' },
        );
        expect(letters(element).sort()).to.deep.equal(['A', 'B', 'C']);
        expect(keys(element).map((key) => key.slice(0, 10))).to.deep.equal(['A Gebied 0', 'B Gebied 1', 'C Gebied 2']);
        expect(listed(element)).to.deep.equal(['A. Gebied 0', 'B. Gebied 1', 'C. Gebied 2']);
        const boxes = all(element, 'svg .letter').map((letter) => (letter as unknown as SVGTextElement).getBBox());
        const number = (one(element, 'svg .number') as unknown as SVGTextElement).getBBox();
        const middles = boxes.map(({ x, width, y, height }) => [x + width / 2, y + height / 2] as const);
        middles.forEach(([x, y], i) => {
          for (const [left, top] of middles.slice(i + 1)) expect(Math.hypot(x - left, y - top)).to.be.at.least(17);
          // The box of a text is higher than its figures, which have no tails.
          const [aside, above] = [Math.abs(x) - number.width / 2, number.y + number.height * 0.2 - y];
          expect(Math.max(aside, above), `${value}: ${others[i]}`).to.be.at.least(7.5);
        });
      }
    });

    it('GM1: a card has no rings, so its list has no letters', async () => {
      const element = await draw(documentOf(compared), { view: 'card' });
      expect(letters(element)).to.deep.equal([]);
      expect(keys(element)).to.deep.equal([]);
      expect(listed(element)[0]).to.equal('Gemeente Lange-Naam-aan-de-Waterkant en dorpen');
    });

    /** Texts of a bullet that a stem runs through. */
    const crossed = (element: Element): string[] => {
      const stems = all(element, '.bullet .stem').map((stem) => stem.getBoundingClientRect());
      return all(element, '.bullet text')
        .filter((one) => {
          // The box on the page has the halo around the letters in it, in some browsers.
          const [box, letters] = [one.getBoundingClientRect(), (one as unknown as SVGTextElement).getBBox()];
          // At its very edge is not through it: the letters of one browser are wider than those of another.
          const [aside, above] = [(box.width - letters.width) / 2 + 2, (box.height - letters.height) / 2];
          return stems.some(
            (stem) =>
              stem.left < box.right - aside &&
              stem.right > box.left + aside &&
              stem.top < box.bottom - above &&
              stem.bottom > box.top + above,
          );
        })
        .map(text);
    };

    it('GM1: no stem runs through a text, in every demo figure, from 280 to 900 px', async () => {
      const document_ = await saniveld();
      for (const { id } of document_.indicators) {
        const element = await draw(document_, { indicator: id });
        for (let width = 280; width <= 900; width += 20) {
          element.parentElement!.style.setProperty('inline-size', `${width}px`);
          expect(crossed(element), `${id} at ${width} px`).to.deep.equal([]);
        }
      }
    });

    it('GM1: no stem runs through the words of another ring, whichever areas there are', async () => {
      const area = fc.record({
        label: fc.constantFrom('Regio', 'Nederland', 'Regio Duinrand', 'Gemeenten zoals wij', 'Provincie Zuid-Holland'),
        value: fc.integer({ min: 0, max: 100 }),
      });
      await fc.assert(
        fc.asyncProperty(fc.array(area, { minLength: 2, maxLength: 3 }), async (areas) => {
          const comparisons = areas.map(({ label, value }) => ({ label, observations: [{ period: '2024', value }] }));
          const element = await draw(documentOf({ ...compared, comparisons }));
          const words = all(element, '.bullet .other').map(text);
          for (const width of [280, 500, 900]) {
            element.parentElement!.style.setProperty('inline-size', `${width}px`);
            expect(words.filter((one) => crossed(element).includes(one))).to.deep.equal([]);
          }
          element.parentElement!.remove();
        }),
        runs(40),
      );
    });

    it('EM16: names at rings, letters and their key stay inside, from 280 to 1200 px', async () => {
      for (const width of [280, 768, 1200]) {
        for (const view of ['bullet', 'dial'] as const) {
          for (const data of [documentOf(compared), await saniveld()]) {
            for (const indicator of data.indicators.map(({ id }: { id: string }) => id)) {
              const element = await draw(data, { view, indicator }, width);
              const box = element.getBoundingClientRect();
              for (const node of all(element, 'svg .other, svg .letter, .key li')) {
                const { left, right } = node.getBoundingClientRect();
                expect(left, `${width} ${text(node)}`).to.be.at.least(box.left - 1);
                expect(right, `${width} ${text(node)}`).to.be.at.most(box.right + 1);
              }
            }
          }
        }
      }
    });
  });

  describe('signs for no number in a trend', () => {
    it('GM3: a sign for no number stands below every number; a true zero has its 0', async () => {
      for (const width of [280, 900]) {
        const element = await draw(
          documentOf({
            observations: [
              { period: '2019', value: 14 },
              { period: '2020', missing: 'suppressed' },
              { period: '2021', value: 0 },
              { period: '2022', missing: 'unknown' },
              { period: '2023', value: 12.5 },
            ],
          }),
          {},
          width,
        );
        await whole(element);
        const lowest = Math.max(...all(element, '.dot').map((dot) => dot.getBoundingClientRect().bottom));
        const band = one(element, '.lack').getBoundingClientRect();
        expect(band.top).to.be.at.least(lowest);
        for (const sign of all(element, '.trend-picture .gap')) {
          const { top, bottom } = sign.getBoundingClientRect();
          expect((top + bottom) / 2).to.be.within(band.top, band.bottom);
        }
        for (const end of all(element, '.trend-picture .end'))
          expect(end.getBoundingClientRect().bottom).to.be.at.most(
            one(element, '.trend').getBoundingClientRect().bottom,
          );
        expect(all(element, '.trend-picture .number').map(text)).to.deep.equal(['14,0', '12,5', '0']);
      }
      const whole_ = await draw(
        documentOf({ observations: [1, 2].map((value) => ({ period: `202${value}`, value })) }),
      );
      await whole(whole_);
      expect(all(whole_, '.lack')).to.deep.equal([]);
    });

    it('without a trend there is no sign to explain', async () => {
      const element = await draw(
        documentOf({
          observations: [
            { period: '2023', missing: 'unknown' },
            { period: '2024', value: 5 },
          ],
        }),
      );
      expect(all(element, '.gaps').map(text)).to.deep.equal(['Niet bekend: 2023.']);
    });
  });
});
