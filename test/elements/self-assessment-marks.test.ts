import { expect, waitUntil } from '@open-wc/testing';
import type { VeerSelfAssessment } from '../../src/elements/self-assessment/self-assessment.js';
import type { VeerSpiderWeb } from '../../src/elements/spider-web/spider-web.js';
import { walkTo } from '../../stories/support/walk.js';
import { all, has, make, one, press, words } from './self-assessment-kit.js';

/** "Hier wil ik over praten" stands at the third statement (Mijn lichaam) and the 17th (Contact en erbij horen). */
const marked = ['Mijn lichaam', 'Contact en erbij horen'];
const statements = ['Ik beweeg op een manier die bij mij past.', 'Er is iemand aan wie ik mijn verhaal kan vertellen.'];

/** The web of a finished list, whole. */
const webOf = async (element: VeerSelfAssessment): Promise<VeerSpiderWeb> => {
  await waitUntil(() => has(element, '.own-web'), 'the web', { timeout: 10_000 });
  const web = one(element, '.own-web') as unknown as VeerSpiderWeb;
  await web.whole();
  return web;
};
const inWeb = (web: VeerSpiderWeb, selector: string): readonly Element[] => [
  ...web.shadowRoot!.querySelectorAll(selector),
];

describe('VR18: what a resident wants to talk about', () => {
  it('is a checkbox in the group of its question, with its own words for a name, and belongs to that question only', async () => {
    const element = await make();
    await walkTo(element, 'question');
    const box = one<HTMLInputElement>(element, '#discuss');
    expect(box.type).to.equal('checkbox');
    expect([...(box.labels ?? [])].map((label) => label.textContent!.trim())).to.deep.equal([
      'Hier wil ik over praten',
    ]);
    const group = box.closest('fieldset')!;
    expect(group.querySelector('legend #title')).to.equal(one(element, '#title'));
    expect(group.contains(one(element, 'input[name="answer"]'))).to.equal(true);
    box.click();
    await element.updateComplete;
    await press(element, '#next');
    expect(one<HTMLInputElement>(element, '#discuss').checked).to.equal(false);
    await press(element, '#back');
    expect(one<HTMLInputElement>(element, '#discuss').checked).to.equal(true);
  });

  it('returns in the list of the result, word for word', async () => {
    const element = await make();
    await walkTo(element, 'web');
    for (const statement of statements) expect(words(element, '.talk-list')).to.contain(statement);
    expect(all(element, '.talk-list li').length).to.equal(statements.length);
  });

  it('returns in the picture: a ring and a bubble at those topics and at no other, also in their names', async () => {
    const element = await make();
    await walkTo(element, 'web');
    const web = await webOf(element);
    expect(inWeb(web, 'svg.web circle.talk')).to.have.length(marked.length);
    expect(inWeb(web, 'svg.web .bubble')).to.have.length(marked.length);
    const names = inWeb(web, '.spot').map((spot) => spot.getAttribute('aria-label') ?? spot.textContent!);
    expect(names).to.have.length(6);
    const told = names.filter((name) => name.includes('Hier wil je over praten.')).map((name) => name.split(':')[0]);
    expect(told).to.deep.equal(marked);
  });

  it('returns in the table, in the rows of those topics and in no other', async () => {
    const element = await make();
    await walkTo(element, 'web');
    const web = await webOf(element);
    web.view = 'table';
    await web.updateComplete;
    await web.whole();
    const rows = inWeb(web, 'tbody tr');
    expect(rows).to.have.length(6);
    const told = rows.filter((row) => /over praten/.test(row.textContent ?? ''));
    expect(told.map((row) => row.querySelector('th')!.textContent!.trim())).to.deep.equal(
      marked.map((topic) => `${topic} Hier wil je over praten`),
    );
  });

  it('returns in the sentences', async () => {
    const element = await make();
    await walkTo(element, 'web');
    const web = await webOf(element);
    expect(inWeb(web, '[part="summary"]')[0]!.textContent).to.contain('Over 2 onderwerpen wil je praten.');
    const without = await make();
    await walkTo(without, 'web', { marks: [] });
    const other = await webOf(without);
    expect(inWeb(other, '[part="summary"]')[0]!.textContent).not.to.contain('praten');
    expect(inWeb(other, 'svg.web circle.talk, svg.web .bubble')).to.deep.equal([]);
  });

  it('returns on the sheet, on the screen and on paper, with the number that was given', async () => {
    const element = await make();
    await walkTo(element, 'web');
    await press(element, '#matters');
    await waitUntil(() => has(element, '#preview'), 'the sheet', { timeout: 10_000 });
    expect(words(element, '#preview')).to.contain(`Hier wil ik over praten ${statements[0]} 7`);
    dispatchEvent(new Event('beforeprint'));
    await waitUntil(() => has(element, '.printed'), 'the sheet for paper', { timeout: 10_000 });
    try {
      const paper = words(element, '.printed');
      expect(paper).to.contain('Hier wil ik over praten');
      for (const [i, statement] of statements.entries())
        expect(paper.replace(/\s+/g, '')).to.contain(`${statement}${[7, 3][i]}`.replace(/\s+/g, ''));
    } finally {
      dispatchEvent(new Event('afterprint'));
    }
  });
});
