import { expect } from '@open-wc/testing';
import { forms as formsEn } from '../../src/language/en/forms.js';
import { ownWheel as ownWheelEn } from '../../src/language/en/own-wheel.js';
import { forms } from '../../src/language/nl/forms.js';
import { ownWheel } from '../../src/language/nl/own-wheel.js';

/** A resident who says "partners" and a coordinator who says "internal" mean other people: no word may stand for both. */
describe('who may read it', () => {
  for (const [language, own, coordinator, partners, coordinators] of [
    ['nl', ownWheel, forms, /de partners/i, /coördinatoren/],
    ['en', ownWheelEn, formsEn, /the partners/i, /coordinators/],
  ] as const)
    it(`is named by who they are, the same for resident and coordinator (${language})`, () => {
      for (const text of [own.tellPartners, own.toldPartners, coordinator['seen-partners']])
        expect(text)
          .to.match(partners)
          .and.to.not.match(/netwerk|network/i);
      for (const text of [own.toldInternal, coordinator['seen-internal']])
        expect(text)
          .to.match(coordinators)
          .and.to.not.match(/netwerk|network/i);
    });
});
