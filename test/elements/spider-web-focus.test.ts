import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { all, draw, oneMoment, root, twoMoments } from './spider-web/kit.js';

describe('veer-spider-web, filled in by keyboard: where the focus is', () => {
  for (const [name, data] of [
    ['nothing filled in', undefined],
    ['one moment', oneMoment],
    ['two moments', twoMoments],
  ] as const)
    for (const view of ['web', 'bars'] as const)
      it(`after every act: ${name}, ${view}`, async () => {
        const element = await draw(data, { editable: true, view });
        const controls = 'button:not([data-file], [data-view]), input, select, .spot';
        const reached = (): HTMLElement[] => all(element, controls).filter((one) => one.getClientRects().length > 0);
        const count = reached().length;
        expect(count).to.be.greaterThan(0);
        for (let n = 0; n < count; n++) {
          const control = reached()[n];
          if (!control) continue;
          control.focus();
          const field = control instanceof HTMLInputElement;
          if (field && control.type === 'text') await sendKeys({ type: '99' });
          for (const press of field
            ? ['Enter', 'ArrowUp', 'Backspace', 'Enter']
            : ['ArrowUp', 'Delete', 'Enter', 'Escape']) {
            await sendKeys({ press });
            await element.updateComplete;
            const { activeElement } = root(element);
            const where = `${press} on ${control.localName} ${control.id || control.className}`;
            expect(activeElement, where).not.to.equal(null);
            expect(activeElement!.getClientRects().length, where).to.be.greaterThan(0);
          }
        }
      });
});
