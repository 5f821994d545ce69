import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import '../../src/define/coalition-map.js';
import '../../src/define/flywheel.js';
import '../../src/define/gauge.js';
import '../../src/define/indicator-board.js';
import '../../src/define/scope.js';
import '../../src/define/spider-web.js';

const indicators = (label: string): object => ({
  schema: 'veerkracht/indicators@1',
  indicators: [{ id: 'a', label, observations: [{ period: '2025', value: 3 }] }],
});
const kinds: Readonly<Record<string, { readonly kind: string; readonly named: (title: string) => object }>> = {
  'veer-spider-web': {
    kind: 'web',
    named: (title) => ({ schema: 'veerkracht/web@1', title, instrument: 'positive-health', moments: [] }),
  },
  'veer-gauge': { kind: 'indicators', named: indicators },
  'veer-indicator-board': { kind: 'indicators', named: indicators },
  'veer-flywheel': {
    kind: 'flywheel',
    named: (title) => ({
      schema: 'veerkracht/flywheel@1',
      title,
      stages: ['a', 'b', 'c'].map((id) => ({ id, label: id })),
      experiences: [],
    }),
  },
  'veer-coalition-map': {
    kind: 'network',
    named: (title) => ({
      schema: 'veerkracht/network@1',
      title,
      partners: [{ id: 'p', name: 'P' }],
      issues: [{ id: 'i', title: 'I' }],
    }),
  },
};

const script = (value: object): HTMLScriptElement =>
  Object.assign(document.createElement('script'), {
    type: 'application/json',
    textContent: JSON.stringify(value),
  });

for (const [tag, { kind, named }] of Object.entries(kinds)) {
  describe(`${tag} in a scope with data`, () => {
    const inScope = async (dress: (element: HTMLElement) => void): Promise<HTMLElement> => {
      const scope = document.createElement('veer-scope');
      Object.assign(scope, { data: { [kind]: named('Van de pagina') } });
      const element = document.createElement(tag);
      dress(element);
      scope.append(element);
      (await fixture(html`<div></div>`)).append(scope);
      return element;
    };
    const shows = async (element: HTMLElement, title: string): Promise<void> => {
      await waitUntil(() => element.shadowRoot?.textContent?.includes(title), `${tag} does not show ${title}`);
      expect(element.shadowRoot?.textContent).not.to.contain(title === 'Van de pagina' ? 'Eigen' : 'Van de pagina');
    };

    it('draws those when it has none of its own', async () => {
      await shows(await inScope(() => undefined), 'Van de pagina');
    });

    it('draws its own property first', async () => {
      await shows(
        await inScope((element) => Object.assign(element, { data: named('Eigen gegevens') })),
        'Eigen gegevens',
      );
    });

    it('draws its own child script first', async () => {
      await shows(await inScope((element) => element.append(script(named('Eigen script')))), 'Eigen script');
    });

    it('draws its own src first', async () => {
      const blob = new Blob([JSON.stringify(named('Eigen adres'))], { type: 'application/json' });
      const src = URL.createObjectURL(blob);
      await shows(await inScope((element) => element.setAttribute('src', src)), 'Eigen adres');
      URL.revokeObjectURL(src);
    });
  });
}

describe('veer-scope', () => {
  it('a widget that is moved out of a scope takes nothing of it along', async () => {
    const scope = document.createElement('veer-scope');
    scope.address = 'je';
    scope.data = { indicators: indicators('Van de scope') };
    const gauge = document.createElement('veer-gauge');
    const holder = await fixture<HTMLDivElement>(html`<div></div>`);
    scope.append(gauge);
    holder.append(scope);
    await waitUntil(() => gauge.shadowRoot!.querySelector('h2'));
    holder.append(gauge);
    await waitUntil(() => !gauge.shadowRoot!.querySelector('h2'));
    expect(gauge.effectiveAddress).to.equal('u');
    scope.append(gauge);
    await waitUntil(() => gauge.shadowRoot!.querySelector('h2'));
    expect(gauge.effectiveAddress).to.equal('je');
  });
});
