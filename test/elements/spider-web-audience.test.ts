import { expect } from '@open-wc/testing';
import { draw, now, one, root, table, tableRows, text, then, web } from './spider-web/kit.js';

describe('veer-spider-web: who may see a moment', () => {
  it('leaves out a moment the audience may not see: drawn, said, in the table, in files and in its value', async () => {
    const hidden = { ...now, id: 'team', date: '2026-12-24', label: 'Teamoverleg', visibility: 'internal' };
    const element = await draw(web(then, hidden));
    const everything = (): Promise<string> =>
      element.toSvg().then((svg) => svg + text(root(element)) + text(table(element)) + JSON.stringify(element.value));
    expect(tableRows(element)[0]).to.have.length(2);
    expect(element.value?.moments.map(({ id }) => id)).to.deep.equal(['then']);
    expect(await everything()).not.to.match(/Teamoverleg|24 december|2026-12-24|6,5/);
    element.audience = 'internal';
    await element.updateComplete;
    expect(element.value?.moments.map(({ id }) => id)).to.deep.equal(['then', 'team']);
    expect(await everything()).to.contain('Teamoverleg');
    element.audience = 'partners';
    await element.updateComplete;
    expect(await everything()).not.to.match(/Teamoverleg|24 december|2026-12-24|6,5/);
  });

  it('what was filled in for a moment goes with it when that moment may not be seen', async () => {
    const hidden = { ...now, id: 'team', visibility: 'partners' };
    const element = await draw(web(then, hidden), { editable: true, audience: 'partners' });
    const field = one<HTMLInputElement>(element, 'input');
    field.value = '2';
    field.dispatchEvent(new Event('change', { bubbles: true }));
    await element.updateComplete;
    expect(element.value?.moments.at(-1)?.scores['body']).to.equal(2);
    element.audience = 'public';
    await element.updateComplete;
    expect(element.value?.moments.map(({ id, scores }) => [id, scores['body']])).to.deep.equal([['then', 6]]);
  });
});
