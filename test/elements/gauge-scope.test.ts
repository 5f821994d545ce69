import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import '../../src/define/gauge.js';
import '../../src/define/scope.js';
import type { VeerGauge } from '../../src/elements/gauge/gauge.js';
import type { VeerScope } from '../../src/elements/scope/scope.js';

const data = (label: string): Readonly<Record<string, unknown>> => ({
  indicators: {
    schema: 'veerkracht/indicators@1',
    indicators: [{ id: 'a', label, observations: [{ period: '2025', value: 3 }] }],
  },
});
const scopeWith = (label: string): VeerScope =>
  Object.assign(document.createElement('veer-scope'), { data: data(label) });
const shows = (gauge: VeerGauge, label: string): Promise<void> =>
  waitUntil(() => gauge.shadowRoot?.textContent?.includes(label), `the gauge does not show ${label}`);

describe('a gauge and the scopes around it', () => {
  it('shows what its scope has now, and after a move what the other one has, from then on', async () => {
    const [one, two] = [scopeWith('Eerste'), scopeWith('Tweede')];
    const gauge = document.createElement('veer-gauge');
    one.append(gauge);
    (await fixture(html`<div></div>`)).append(one, two);
    await shows(gauge, 'Eerste');
    one.data = data('Eerste, nieuw');
    await shows(gauge, 'Eerste, nieuw');
    two.append(gauge);
    await shows(gauge, 'Tweede');
    // Of the scope it left it hears nothing more.
    one.data = data('Eerste, later');
    await one.updateComplete;
    await gauge.updateComplete;
    expect(gauge.shadowRoot?.textContent).to.contain('Tweede').and.not.to.contain('Eerste');
    two.data = data('Tweede, nieuw');
    await shows(gauge, 'Tweede, nieuw');
  });

  it('hears nothing of its scope while it is out of the page, and shows what that has when it is back', async () => {
    const scope = scopeWith('Eerder');
    const gauge = document.createElement('veer-gauge');
    scope.append(gauge);
    (await fixture(html`<div></div>`)).append(scope);
    await shows(gauge, 'Eerder');
    gauge.remove();
    scope.data = data('Later');
    await scope.updateComplete;
    await gauge.updateComplete;
    expect(gauge.shadowRoot?.textContent).to.contain('Eerder');
    scope.append(gauge);
    await shows(gauge, 'Later');
  });

  it('takes the nearest of two', async () => {
    const [outer, inner] = [scopeWith('Buiten'), scopeWith('Binnen')];
    const gauge = document.createElement('veer-gauge');
    inner.append(gauge);
    outer.append(inner);
    (await fixture(html`<div></div>`)).append(outer);
    await shows(gauge, 'Binnen');
    outer.data = data('Buiten, nieuw');
    await outer.updateComplete;
    await gauge.updateComplete;
    expect(gauge.shadowRoot?.textContent).to.contain('Binnen');
  });
});
