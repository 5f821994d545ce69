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
});
