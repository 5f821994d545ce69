import { expect, fixture, html } from '@open-wc/testing';
import { all, documentOf, draw, lonely, textOf, until } from './gauge/kit.js';

describe('veer-gauge: what is withheld', () => {
  const small = { period: '2023', value: 37, n: 3 };
  const cases: readonly (readonly [string, object])[] = [
    ['of a small group', { range: { min: 0, max: 10 }, suppressBelow: 10, observations: [small] }],
    ['with a reason to be missing', { observations: [{ ...small, missing: 'suppressed' }] }],
    ['of an internal observation', { range: { max: 10 }, observations: [{ ...small, visibility: 'internal' }] }],
  ];
  for (const [what, rest] of cases)
    it(`a number ${what} is neither in the note nor in the event`, async () => {
      const told: string[] = [];
      const hear = (event: Event): void => void told.push(JSON.stringify((event as CustomEvent).detail));
      const wrong = { ...lonely, ...rest };
      const observations = [...(wrong as typeof lonely).observations, { period: 'ooit', value: 5 }];
      addEventListener('veer-error', hear);
      const element = await draw(documentOf({ ...wrong, observations }));
      await until(() => all(element, '.note').length > 0);
      await until(() => told.length > 0);
      removeEventListener('veer-error', hear);
      expect(textOf(element, '.note')).to.contain('ooit').and.not.to.contain('37');
      expect(told.join()).not.to.contain('37');
    });

  it('a board tells nothing of the number of an internal indicator', async () => {
    await import('../../src/define/indicator-board.js');
    const hidden = { ...lonely, range: { max: 10 }, visibility: 'internal', observations: [{ ...small, value: 4711 }] };
    const bad = { ...lonely, observations: [...lonely.observations, { period: 'ooit', value: 5 }] };
    const element = document.createElement('veer-indicator-board');
    element.data = documentOf(hidden, bad);
    (await fixture(html`<div></div>`)).append(element);
    await until(() => all(element as never, '.note').length > 0);
    expect(textOf(element as never, '.note'))
      .to.contain('ooit')
      .and.not.to.contain('4711');
  });
});
