import { expect } from '@open-wc/testing';
import type { OwnExperience, OwnRecord } from '../../src/domain/document/own-types.js';
import {
  changedExperience,
  emptyCheckIn,
  emptyExperience,
  newCheckIn,
  newExperience,
} from '../../src/domain/own/records.js';
import { newId } from '../../src/storage/ids.js';
import {
  alone,
  assessmentOf,
  clean,
  closeTab,
  databases,
  deviceTab,
  kinds,
  mark,
  name,
  patch,
  rawGet,
  rawKeys,
  rawPut,
  tab,
  until,
  type Tab,
} from './support.js';

alone();

const told = (story: string, id = newId()): OwnExperience => newExperience({ ...emptyExperience, story }, id);
const felt = (energy: number, at = '2026-03-03T10:00:00+00:00'): OwnRecord =>
  newCheckIn({ ...emptyCheckIn, energy }, newId(), at);
const stories = async ({ keeper }: Tab): Promise<(string | null)[]> =>
  (await keeper.records()).own.map(({ record }) => ('story' in record ? record.story : null)).sort();
const changed = (record: OwnRecord, story: string): OwnExperience =>
  changedExperience(record as OwnExperience, { ...(record as OwnExperience), story });

describe('check-ins and own experiences on the device', () => {
  beforeEach(clean);
  after(clean);

  it('PR1: nothing is stored before the choice, nor with "only now"; they are only in this page', async () => {
    const one = tab();
    const result = await one.keeper.saveOwn(told('a'));
    expect(result).to.deep.equal({ saved: false, trouble: null });
    await one.keeper.choose('none');
    await one.keeper.saveOwn(felt(3));
    const { own } = await one.keeper.records();
    expect(own.map(({ expiresOn }) => expiresOn)).to.deep.equal([null, null]);
    expect(await databases()).to.deep.equal([]);
    expect(mark()).to.equal(null);
  });

  it('stand with the newest first, a less exact date at its middle, and what has no date last', async () => {
    const one = tab();
    await one.keeper.choose('none');
    const dates = ['2026-Q1', '2026-11-05', null, '2026', '2025-H2', '2026-03', '2026-11'];
    for (const date of dates) await one.keeper.saveOwn({ ...told(String(date)), date });
    for (const at of ['2026-11-05T09:00:00+01:00', '2026-11-05T21:00:00+01:00']) await one.keeper.saveOwn(felt(3, at));
    const { own } = await one.keeper.records();
    expect(own.map(({ record }) => ('at' in record ? record.at.slice(0, 13) : record.date))).to.deep.equal([
      '2026-11',
      '2026-11-05T21',
      '2026-11-05T09',
      '2026-11-05',
      '2026',
      '2026-03',
      '2026-Q1',
      '2025-H2',
      null,
    ]);
  });

  it('PR2: with the device chosen they are written under c: and e:, counted, and there for the next page', async () => {
    const one = await deviceTab({}, 'P6M');
    const [a, b] = [told('a'), felt(3)];
    expect((await one.keeper.saveOwn(a)).saved).to.equal(true);
    expect((await one.keeper.saveOwn(b)).saved).to.equal(true);
    const keys = (await rawKeys()).filter((key) => key !== 'meta').map((key) => key.replace(/:.*:/, ':'));
    expect(keys).to.deep.equal([`c:${b.id}`, `e:${a.id}`]);
    await until(() => mark()?.n === 2);
    closeTab(one);
    const next = tab();
    expect(await next.keeper.hasKept()).to.equal(true);
    const { own, quarantined } = await next.keeper.records();
    expect(own.map(({ record }) => record.id).sort()).to.deep.equal([a.id, b.id].sort());
    expect(own.every(({ expiresOn }) => /^\d{4}-\d\d-\d\d$/.test(expiresOn ?? ''))).to.equal(true);
    expect(quarantined).to.deep.equal([]);
  });

  it('"saved" is said only after the transaction completed', async () => {
    const one = await deviceTab();
    let saved = false;
    const saving = one.keeper.saveOwn(told('a')).then((result) => (saved = result.saved));
    expect(saved).to.equal(false);
    expect(one.keeper.saveState).to.equal('saving');
    await saving;
    expect(saved).to.equal(true);
    expect((await rawKeys()).length).to.equal(2);
  });

  it('a record is changed in place, also when the second change comes before the first is acknowledged', async () => {
    const one = await deviceTab();
    const first = told('a');
    const second = changed(first, 'b');
    const third = changed(second, 'c');
    await Promise.all([first, second, third].map((record) => one.keeper.saveOwn(record)));
    expect(await stories(one)).to.deep.equal(['c']);
    expect((await rawKeys()).length).to.equal(2);
    expect(kinds(one)).to.deep.equal([]);
  });

  it('two tabs change one record: nothing is overwritten unseen, both are kept and it is told', async () => {
    const one = await deviceTab();
    const first = told('a');
    await one.keeper.saveOwn(first);
    const two = await deviceTab();
    const [seen] = (await two.keeper.records()).own;
    await one.keeper.saveOwn(changed(first, 'van een'));
    const result = await two.keeper.saveOwn(changed(seen!.record, 'van twee'));
    expect(result.saved).to.equal(true);
    expect(result.own!.id).not.to.equal(first.id);
    expect(await stories(two)).to.deep.equal(['van een', 'van twee']);
    expect(kinds(two)).to.contain('doubled');
  });

  it('a tab that saw the other change writes over it', async () => {
    const one = await deviceTab();
    const first = told('a');
    await one.keeper.saveOwn(first);
    const two = await deviceTab();
    await two.keeper.records();
    await two.keeper.saveOwn(changed(first, 'b'));
    await until(async () => (await stories(one))[0] === 'b');
    const [seen] = (await one.keeper.records()).own;
    await one.keeper.saveOwn(changed(seen!.record, 'c'));
    expect(await stories(two)).to.deep.equal(['c']);
    expect(kinds(one)).not.to.contain('doubled');
  });

  it('what another tab erased is not brought back; it lives on in this page only', async () => {
    const one = await deviceTab();
    const first = told('a');
    await one.keeper.saveOwn(first);
    const two = await deviceTab();
    await two.keeper.records();
    expect(await two.keeper.erase(first.id)).to.deep.equal({ count: 1, verified: true });
    expect((await one.keeper.saveOwn(changed(first, 'b'))).saved).to.equal(false);
    expect((await rawKeys()).filter((key) => key !== 'meta')).to.deep.equal([]);
    const { own } = await one.keeper.records();
    expect(own.map(({ expiresOn }) => expiresOn)).to.deep.equal([null]);
  });

  it('PR3: "erase everything" takes them along', async () => {
    const one = await deviceTab();
    await one.keeper.saveOwn(told('a'));
    await one.keeper.saveOwn(felt(2));
    await one.keeper.saveAssessment(assessmentOf());
    const { count, verified } = await one.keeper.eraseAll();
    expect([count, verified]).to.deep.equal([3, true]);
    expect(await databases()).to.deep.equal([]);
    expect(localStorage.getItem(name)).to.equal(null);
  });

  it('what was only here stays to be seen after the device is chosen, until it is kept', async () => {
    const one = tab();
    await one.keeper.choose('none');
    const first = told('a');
    await one.keeper.saveOwn(first);
    await one.keeper.choose('device');
    expect((await one.keeper.records()).own.map(({ expiresOn }) => expiresOn)).to.deep.equal([null]);
    await one.keeper.saveOwn(first);
    expect((await one.keeper.records()).own[0]!.expiresOn).not.to.equal(null);
    expect((await one.keeper.records()).own).to.have.length(1);
  });

  it('PR8: a shared device forgets them when the page is left', async () => {
    const one = tab();
    await one.keeper.choose('shared-device');
    await one.keeper.saveOwn(felt(4));
    dispatchEvent(new PageTransitionEvent('pagehide'));
    expect((await one.keeper.records()).own).to.deep.equal([]);
  });

  it('PR4: records past their date are removed, and it is said', async () => {
    let now = new Date('2026-03-03T10:00:00');
    const one = await deviceTab({ now: () => now }, 'P1M');
    await one.keeper.saveOwn(felt(4));
    closeTab(one);
    now = new Date('2026-04-10T10:00:00');
    const next = await deviceTab({ now: () => now });
    expect((await next.keeper.records()).own).to.deep.equal([]);
    expect(kinds(next)).to.contain('expired');
  });

  it('garbage, a foreign record and a newer version lose nothing: listed, kept, never overwritten', async () => {
    const one = await deviceTab();
    await one.keeper.saveOwn(told('goed'));
    await rawPut('e:2026:kapot', { v: 1, wat: 'is dit' });
    await rawPut('c:2026:vreemd', 'tekst');
    const newer = { ...told('nieuwer', 'n1'), v: 99, extra: true, updated: '', expiresOn: '2099-01-01' };
    await rawPut('e:2026:n1', newer);
    closeTab(one);
    const next = await deviceTab();
    const { own, quarantined } = await next.keeper.records();
    expect(own.map(({ readOnly }) => readOnly).sort()).to.deep.equal([false, true]);
    expect(quarantined.map(({ key }) => key).sort()).to.deep.equal(['c:2026:vreemd', 'e:2026:kapot']);
    await next.keeper.saveOwn(changed(own.find(({ readOnly }) => readOnly)!.record, 'over de nieuwere heen'));
    expect(await rawGet('e:2026:n1')).to.deep.equal(newer);
    expect(await rawGet('c:2026:vreemd')).to.equal('tekst');
  });

  it('what was not acknowledged when the page went is there for the next one; what was erased meanwhile is not', async () => {
    const one = await deviceTab();
    const first = told('a');
    await one.keeper.saveOwn(first);
    const end = patch(IDBDatabase.prototype, 'transaction', {
      value: () => {
        throw new DOMException('Quota', 'QuotaExceededError');
      },
      writable: true,
    });
    void one.keeper.saveOwn(changed(first, 'b'));
    void one.keeper.saveOwn(felt(5));
    dispatchEvent(new PageTransitionEvent('pagehide'));
    expect(Object.keys(mark()!.gasp!)).to.have.length(2);
    await until(() => one.keeper.saveState === 'failed');
    end();
    closeTab(one);
    const next = await deviceTab();
    await until(async () => (await next.keeper.records()).own.length === 2);
    expect(await stories(next)).to.deep.equal(['b', null].sort());
    expect(mark()!.gasp).to.equal(undefined);
  });

  /** Changes twice without hearing that the first change arrived, and leaves. @param arrived what stands there then */
  const leftWith = async (first: OwnExperience, arrived: (two: OwnExperience) => OwnExperience): Promise<Tab> => {
    const one = await deviceTab();
    await one.keeper.saveOwn(first);
    const key = (await rawKeys()).find((found) => found.startsWith('e:'))!;
    const stored = (await rawGet(key)) as object;
    const end = patch(IDBDatabase.prototype, 'transaction', {
      value: () => {
        throw new DOMException('Quota', 'QuotaExceededError');
      },
      writable: true,
    });
    const two = changed(first, 'twee');
    void one.keeper.saveOwn(two);
    void one.keeper.saveOwn(changed(two, 'drie'));
    dispatchEvent(new PageTransitionEvent('pagehide'));
    await until(() => one.keeper.saveState === 'failed');
    end();
    closeTab(one);
    await rawPut(key, { ...stored, ...arrived(two) });
    const next = await deviceTab();
    await until(() => mark()!.gasp === undefined);
    return next;
  };

  it('a second change that was not acknowledged goes over the first, which had arrived', async () => {
    const first = told('één');
    const next = await leftWith(first, (two) => two);
    expect(await stories(next)).to.deep.equal(['drie']);
    expect((await next.keeper.records()).own[0]!.record.id).to.equal(first.id);
  });

  it('and stands beside what another tab had made of it', async () => {
    const next = await leftWith(told('één'), (two) => ({ ...two, story: 'van een ander' }));
    expect(await stories(next)).to.deep.equal(['drie', 'van een ander']);
  });
});
