import { expect, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { loadInstrument } from '../../src/instruments/index.js';
import { assessmentOfResponse } from '../../src/interop/index.js';
import { walkTo } from '../../stories/support/walk.js';
import { responseFlaws } from '../interop/fhir-r4.js';
import { make, one, root, words } from './self-assessment-kit.js';

/** What the browser is asked to save: name, type and text. */
const saved = async (act: () => Promise<void>): Promise<{ name: string; type: string; text: string }> => {
  const { createObjectURL } = URL;
  let blob: Blob | null = null;
  let name = '';
  const catchName = (event: Event): void => {
    const link = event.composedPath()[0];
    if (!(link instanceof HTMLAnchorElement) || !link.download) return;
    name = link.download;
    event.preventDefault();
  };
  addEventListener('click', catchName);
  URL.createObjectURL = (made: Blob) => {
    blob = made;
    return createObjectURL.call(URL, made);
  };
  try {
    await act();
    await waitUntil(() => blob !== null && name !== '');
  } finally {
    URL.createObjectURL = createObjectURL;
    removeEventListener('click', catchName);
  }
  return { name, type: blob!.type, text: await blob!.text() };
};

describe('the FHIR file of the self-assessment', () => {
  it('IO1: is made by a press of its own, is valid R4, and holds what was answered and nothing that was typed', async () => {
    const element = await make({ variant: 'quick' });
    await walkTo(element, 'done', { answers: [7, null, 0, 8, 10, 5], marks: [1] });
    const file = await saved(async () => {
      one(element, '#fhir').focus();
      await sendKeys({ press: 'Enter' });
    });
    expect(file.name).to.equal('veerkracht-2026-11-14-fhir.json');
    expect(file.type).to.equal('application/fhir+json');
    const response = JSON.parse(file.text) as Record<string, any>;
    expect(responseFlaws(response)).to.deep.equal([]);
    expect(Object.keys(response)).to.deep.equal([
      'resourceType',
      'language',
      'contained',
      'questionnaire',
      'status',
      'authored',
      'item',
    ]);
    // The first step, in the resident's own words.
    expect(file.text).to.not.contain('Koffie');
    const { value } = await loadInstrument('positive-health');
    const { document, warnings } = assessmentOfResponse(file.text, value!);
    expect(warnings).to.deep.equal([]);
    expect(Object.values(document!.answers)).to.deep.equal([7, null, 0, 8, 10, 5]);
    expect(document!.discuss).to.deep.equal(['mental']);
    expect(document!.important).to.deep.equal(['participation']);
    expect(words(element, '[role="status"]')).to.contain('Het bestand staat bij je downloads.');
    expect(root(element).activeElement?.id).to.equal('fhir');
  });

  it('what a press did also stands under its own button, where it is seen, and is said once', async () => {
    const element = await make({ variant: 'quick' });
    await walkTo(element, 'done', { answers: [7] });
    const under = (): string[] =>
      [...root(element).querySelectorAll('.now .did')].map(
        (did) => `${did.parentElement!.querySelector('button')!.id}: ${did.textContent!.trim()}`,
      );
    expect(under()).to.deep.equal([]);
    await saved(async () => one(element, '#file').click());
    expect(under()).to.deep.equal(['file: Het bestand staat bij je downloads.']);
    await saved(async () => one(element, '#fhir').click());
    expect(under()).to.deep.equal(['fhir: Het bestand staat bij je downloads.']);
    const did = one(element, '.now .did');
    const { top, height } = did.getBoundingClientRect();
    expect(height).to.be.greaterThan(0);
    expect(top - one(element, '#fhir').getBoundingClientRect().bottom).to.be.within(0, 40);
    // The status says it; who hears the screen does not meet it a second time.
    expect(did.closest('[role="status"]')).to.equal(null);
    expect(did.getAttribute('aria-hidden')).to.equal('true');
    expect(words(element, '#status').match(/downloads/g)).to.have.length(1);
  });

  for (const [lang, stays] of [
    ['nl', 'Het bestand blijft op deze computer staan. Neem het mee en gooi het hier weg.'],
    ['en', 'The file stays on this computer. Take it with you and delete it here.'],
  ] as const)
    it(`PR8: on a shared device it says that a file stays behind, before and after it is made (${lang})`, async () => {
      const element = await make({ variant: 'quick', storage: 'shared-device', lang });
      await walkTo(element, 'done', { answers: [7] });
      const before = [...root(element).querySelectorAll('.now .stays')];
      expect(before.map((note) => note.parentElement!.querySelector('button')!.id)).to.deep.equal(['file', 'fhir']);
      expect(before.map((note) => note.textContent!.trim())).to.deep.equal([stays, stays]);
      await saved(async () => one(element, '#file').click());
      expect(words(element, '#status')).to.contain(stays);
      expect(words(element, '.now .did')).to.contain(stays);
    });

  it('on a device of their own nothing is said of a file that stays behind', async () => {
    const element = await make({ variant: 'quick' });
    await walkTo(element, 'done', { answers: [7] });
    await saved(async () => one(element, '#file').click());
    expect(root(element).querySelector('.stays')).to.equal(null);
    expect(words(element, '#status')).to.not.contain('deze computer');
  });
});
