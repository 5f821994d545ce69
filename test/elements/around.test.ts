import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import '../../src/define/check-in.js';
import '../../src/define/gauge.js';
import '../../src/define/scope.js';
import '../../src/define/spider-web.js';
import type { VeerGauge } from '../../src/elements/gauge/gauge.js';
import { VeerScope } from '../../src/elements/scope/scope.js';

const indicators = (label: string): object => ({
  schema: 'veerkracht/indicators@1',
  indicators: [{ id: 'a', label, observations: [{ period: '2025', value: 3 }] }],
});
const text = (element: Element): string => element.shadowRoot?.textContent ?? '';
const shows = (element: Element, words: string): Promise<void> =>
  waitUntil(() => text(element).includes(words), `it does not show ${words}: ${text(element)}`, { timeout: 5000 });

/** What the console was told while something happened. */
const warnings = async (act: () => Promise<unknown>): Promise<string[]> => {
  const told: string[] = [];
  const { warn } = console;
  console.warn = (...args: unknown[]) => void told.push(args.join(' '));
  try {
    await act();
  } finally {
    console.warn = warn;
  }
  return told;
};

describe('what is around a widget', () => {
  describe('scopes', () => {
    it('one within another hands on what it does not say itself, also later', async () => {
      const outer = await fixture<VeerScope>(
        html`<veer-scope address="je" .data=${{ indicators: indicators('Buiten') }}>
          <veer-scope lang="nl" .data=${{ web: {} }}><veer-gauge></veer-gauge></veer-scope>
        </veer-scope>`,
      );
      const gauge = outer.querySelector('veer-gauge')!;
      const inner = outer.querySelector('veer-scope')!;
      await shows(gauge, 'Buiten');
      expect(gauge.effectiveAddress).to.equal('je');
      outer.data = { indicators: indicators('Buiten, nieuw') };
      await shows(gauge, 'Buiten, nieuw');
      inner.data = { indicators: indicators('Binnen') };
      await shows(gauge, 'Binnen');
      inner.address = 'u';
      await waitUntil(() => gauge.effectiveAddress === 'u');
      // Moved away it has only its own.
      const elsewhere = await fixture(html`<div></div>`);
      inner.data = undefined;
      elsewhere.append(inner);
      await waitUntil(() => !text(gauge).includes('Binnen') && !text(gauge).includes('Buiten'));
    });

    it('offers no place on the device where the scope further out allows none', async () => {
      const outer = await fixture(
        html`<veer-scope storage="shared-device">
          <veer-scope lang="nl"><veer-check-in></veer-check-in></veer-scope>
        </veer-scope>`,
      );
      const widget = outer.querySelector('veer-check-in')!;
      await waitUntil(() => widget.shadowRoot?.querySelector('form'));
      await widget.updateComplete;
      expect(text(widget)).not.to.contain('Bewaar op dit apparaat');
    });

    it('one whose code comes last is found past elements that nobody defines, and out of a shadow root', async () => {
      const late = await fixture<HTMLElement>(
        html`<late-scope address="je">
          <nobody-knows><veer-gauge></veer-gauge></nobody-knows>
          <div></div>
        </late-scope>`,
      );
      const inside = document.createElement('veer-gauge');
      late.querySelector('div')!.attachShadow({ mode: 'open' }).append(inside);
      const gauges: readonly VeerGauge[] = [late.querySelector('veer-gauge')!, inside];
      customElements.define('late-scope', class extends VeerScope {});
      for (const gauge of gauges) await waitUntil(() => gauge.effectiveAddress === 'je');
    });
  });

  describe('another language', () => {
    it('leaves what is on the screen there until its words have come', async () => {
      const around = await fixture<HTMLElement>(
        html`<div lang="nl">
          <veer-gauge .data=${indicators('Cijfer')}><p>Terugval</p></veer-gauge>
        </div>`,
      );
      const gauge = around.querySelector('veer-gauge')!;
      await shows(gauge, 'Cijfer');
      const seen: string[] = [];
      new MutationObserver(() => seen.push(text(gauge))).observe(gauge.shadowRoot!, { subtree: true, childList: true });
      around.lang = 'en';
      // Its observer has heard of the language by now; another change comes before the words.
      await new Promise((resolve) => setTimeout(resolve));
      gauge.headingLevel = 3;
      await waitUntil(() => gauge.shadowRoot?.querySelector('[lang=en]'));
      expect(seen).not.to.deep.equal([]);
      for (const one of seen) expect(one).to.contain('Cijfer');
    });

    it('is that of a note on a problem too', async () => {
      const around = await fixture<HTMLElement>(html`<div lang="nl"><veer-gauge .data=${{}}></veer-gauge></div>`);
      const gauge = around.querySelector('veer-gauge')!;
      await shows(gauge, 'schema: Dit is een ander soort bestand.');
      around.lang = 'en';
      await shows(gauge, 'schema: This is another kind of file.');
    });
  });

  it('an attribute that is taken away is no word that is not known', async () => {
    const gauge = await fixture<VeerGauge>(
      html`<veer-gauge audience="internal" view="card" .data=${indicators('Cijfer')}></veer-gauge>`,
    );
    const told = await warnings(async () => {
      gauge.removeAttribute('audience');
      gauge.removeAttribute('view');
      await gauge.updateComplete;
    });
    expect(told).to.deep.equal([]);
    expect(gauge.effectiveAudience).to.equal('public');
    expect(
      await warnings(async () => {
        gauge.setAttribute('view', 'klok');
        await gauge.updateComplete;
      }),
    ).to.deep.equal(['[veer-gauge] view="klok" is not known; bullet is used']);
  });

  it('an object that throws whatever is asked is told, not thrown', async () => {
    const refuses = (): never => {
      throw new Error('no');
    };
    const data: unknown = new Proxy({}, { get: refuses, getPrototypeOf: refuses, ownKeys: refuses });
    const web = document.createElement('veer-spider-web');
    const errors: unknown[] = [];
    const thrown: unknown[] = [];
    const hear = (event: PromiseRejectionEvent): void => void thrown.push(event.reason);
    addEventListener('unhandledrejection', hear);
    web.addEventListener('veer-error', (event) => errors.push(event));
    web.data = data;
    (await fixture(html`<div></div>`)).append(web);
    await waitUntil(() => errors.length > 0);
    removeEventListener('unhandledrejection', hear);
    expect(thrown).to.deep.equal([]);
  });
});
