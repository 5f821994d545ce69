import { expect, fixture, html } from '@open-wc/testing';
import '../../src/define/history.js';
import { emptyCheckIn, emptyExperience, newCheckIn, newExperience } from '../../src/domain/own/records.js';
import { fileOf, freshOf, openFile } from '../../src/elements/history/history-file.js';
import type { KeptRecords } from '../../src/storage/port.js';
import { fakeKeeper } from '../../stories/support/fake-keeper.js';

const story = newExperience({ ...emptyExperience, story: 'Het lukte.' }, 'e1');
const moment = newCheckIn({ ...emptyCheckIn, energy: 3 }, 'c1', '2026-11-10T09:00:00+01:00');
const kept: KeptRecords = {
  assessments: [],
  drafts: [],
  own: [story, moment].map((record) => ({ record, expiresOn: '2027-11-14', readOnly: false })),
  quarantined: [],
};
const asFile = (text: string): File => new File([text], 'veerkracht.json', { type: 'application/json' });

describe('veer-history with experiences and moments', () => {
  it('tells that they are there, and that a file and erasing take them along', async () => {
    const holder = await fixture<HTMLDivElement>(html`<div></div>`);
    const element = document.createElement('veer-history');
    element.surroundings = { keeper: fakeKeeper(kept) };
    element.address = 'je';
    holder.append(element);
    await new Promise((resolve) => setTimeout(resolve, 30));
    await element.updateComplete;
    const text = element.shadowRoot!.textContent!.replace(/\s+/g, ' ');
    expect(text).to.contain('2 stukken die je zelf opschreef: 1 ervaring en 1 moment');
    expect(text).not.to.contain('staat niets van');
    expect(element.shadowRoot!.querySelector('#erase-all')).not.to.equal(null);
    await expect(element).to.be.accessible();
  });

  it('IO2: a file made here is read back the same', async () => {
    const offered = await openFile(asFile(fileOf(kept).text));
    expect(JSON.parse(JSON.stringify(offered!.own))).to.deep.equal(JSON.parse(JSON.stringify([story, moment])));
  });

  it('what is kept stays: the same is not added twice, other words under the same id come beside it', () => {
    expect(freshOf([story, moment], kept)).to.deep.equal([]);
    const other = { ...story, story: 'Anders.' };
    const [fresh] = freshOf([other], kept);
    expect(fresh!.id).not.to.equal('e1');
    expect((fresh as typeof story).story).to.equal('Anders.');
    expect(freshOf([story], null)).to.deep.equal([story]);
  });

  it('a damaged file, or one of something else, is nothing; a bad entry goes without the rest', async () => {
    expect(await openFile(asFile('{'))).to.equal(null);
    expect(await openFile(asFile('{"schema":"veerkracht/web@1"}'))).to.equal(null);
    const file = { schema: 'veerkracht/own-file@1', assessments: [], experiences: [{ id: 1 }, story], checkIns: 'x' };
    expect((await openFile(asFile(JSON.stringify(file))))!.own.map(({ id }) => id)).to.deep.equal(['e1']);
  });
});
