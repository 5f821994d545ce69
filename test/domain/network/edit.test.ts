import { expect } from '@open-wc/testing';
import fc, { runs } from '../../support/property.js';
import { readNetwork } from '../../../src/domain/document/network.js';
import type { NetworkDocument } from '../../../src/domain/document/network-types.js';
import { contentOf } from '../../../src/domain/edit/same.js';
import { blankNetwork } from '../../../src/domain/network/blank.js';
import {
  aboutFaults,
  changedEntry,
  consequencesOf,
  networkFaults,
  partnersMerged,
  partsOf,
  withAbout,
  withEntry,
  withoutEntry,
  type EntryFields,
  type ListName,
} from '../../../src/domain/network/edit.js';
import { networkDocumentFile } from '../../../src/domain/network/file.js';
import { networkFor } from '../../../src/domain/network/seen.js';
import { again, content, read } from './edit-kit.js';

const today = '2026-03-02';

const commitment = (fields: Partial<EntryFields<'commitments'>> = {}): EntryFields<'commitments'> => ({
  partner: 'a',
  issue: 'i',
  level: 'helps',
  needed: null,
  by: 'organisation',
  statedBy: null,
  at: '2026-02-01',
  note: null,
  visibility: 'public',
  ...fields,
});
const step = (fields: Partial<EntryFields<'steps'>> = {}): EntryFields<'steps'> => ({
  issue: 'i',
  title: 'Een tafel',
  by: ['a', 'b'],
  planned: null,
  done: '2026-02-03',
  status: 'done',
  dependsOn: [],
  result: { text: 'Er zit iemand', forWhom: null, indicator: null, date: '2026-02-20' },
  visibility: 'public',
  ...fields,
});

let saniveld: NetworkDocument;
let welzijn: NetworkDocument;
before(async () => {
  const file = async (name: string): Promise<NetworkDocument> =>
    readNetwork(await (await fetch(new URL(`../../../demo/data/${name}.json`, import.meta.url))).json()).value!;
  saniveld = await file('network-saniveld');
  welzijn = await file('network-breed-welzijn');
});

describe('the file of a network', () => {
  it('reads back to the same, with every date, place and visibility', () => {
    for (const document of [saniveld, welzijn]) {
      expect(contentOf(again(document))).to.equal(contentOf(document));
      expect(contentOf(again(again(document)))).to.equal(contentOf(document));
    }
  });

  it('keeps what an entry says of its audience, also against the usual', () => {
    const document = read({
      commitments: [
        { partner: 'a', issue: 'i', level: 'against', visibility: 'public' },
        { partner: 'a', issue: 'j', level: 'against' },
        { partner: 'b', issue: 'j', level: 'helps', visibility: 'internal' },
      ],
      steps: [
        { issue: 'i', title: 'x' },
        { id: 'own/1', issue: 'i', title: 'y', dependsOn: ['steps/0'] },
      ],
    });
    // A step that others wait for takes its place along as its id.
    expect(content(again(document))).to.equal(content(document));
  });

  it('for an audience holds nothing it may not see, and no older word where the newest is hidden', () => {
    const document = read({
      partners: [
        { id: 'a', name: 'Aa' },
        { id: 's', name: 'SECRET', visibility: 'internal' },
      ],
      commitments: [
        { partner: 'a', issue: 'i', level: 'leads', at: '2024', statedBy: 'KINDER' },
        { partner: 'a', issue: 'i', level: 'against', at: '2025', note: 'SECRET' },
        { partner: 'a', issue: 'j', level: 'helps', needed: 'leads', note: 'SECRET' },
      ],
      relations: [{ from: 'a', to: 's' }],
    });
    const text = JSON.stringify(networkDocumentFile(networkFor(document, 'public')));
    expect(text).not.to.match(/SECRET|KINDER|against|needed/);
    expect(readNetwork(JSON.parse(text)).problems).to.deep.equal([]);
    expect(contentOf(networkDocumentFile(networkFor(document, 'internal')))).to.equal(
      contentOf(networkDocumentFile(document)),
    );
  });
});

describe('editing a network', () => {
  it('adds, changes and removes an entry of each list', () => {
    const start = read({});
    const more = withEntry(start, 'commitments', commitment(), null, today);
    const key = 'commitments/new-1';
    expect(more.commitments.map((one) => [one.key, one.level])).to.deep.equal([[key, 'helps']]);
    const changed = changedEntry(more, 'commitments', key, commitment({ level: 'leads' }), today);
    expect(changed.commitments[0]).to.deep.include({ level: 'leads', key });
    expect(withoutEntry(changed, 'commitments', key).commitments).to.deep.equal([]);
    expect(changedEntry(more, 'commitments', key, commitment(), today)).to.equal(more);
    expect(changedEntry(more, 'commitments', 'nowhere', commitment(), today)).to.equal(more);
    expect(withoutEntry(more, 'steps', 'nowhere')).to.equal(more);
  });

  it('changes title and ambition, keeps where the ambition comes from, and tells what is wrong with them', () => {
    const start = read({ ambition: { text: 'Samen', source: { name: 'Manifest' } } });
    const { title, ambition } = start;
    expect(withAbout(start, { title, ambition: { ...ambition! } })).to.equal(start);
    const next = withAbout(start, { title: 'Oost', ambition: { ...ambition!, text: 'Samen verder' } });
    expect(again(next).ambition).to.deep.equal(next.ambition);
    expect(again(next).title).to.equal('Oost');
    expect(aboutFaults(next)).to.deep.equal([]);
    const wrong = withAbout(start, { title: '<b>', ambition: null });
    expect(aboutFaults(wrong).map(({ path, code }) => [path, code])).to.deep.equal([['title', 'not-allowed']]);
    expect(again(blankNetwork('en'))).to.deep.equal(blankNetwork('en'));
  });

  it('never gives out the key of another entry, also after something was removed', () => {
    let document = read({});
    for (const at of ['2024', '2025', '2026'])
      document = withEntry(document, 'commitments', commitment({ at }), null, today);
    document = withoutEntry(document, 'commitments', 'commitments/new-2');
    document = withEntry(document, 'commitments', commitment({ at: '2023' }), null, today);
    const keys = [1, 3, 4].map((n) => `commitments/new-${n}`);
    expect(document.commitments.map(({ key }) => key)).to.deep.equal(keys);
  });

  it('never gives out the key of an entry that was read, also when that is gone', () => {
    let document = again(withEntry(read({}), 'commitments', commitment({ at: '2024' }), null, today));
    const [first] = document.commitments;
    document = withoutEntry(document, 'commitments', first!.key);
    document = withEntry(document, 'commitments', commitment({ at: '2025' }), null, today);
    expect(document.commitments[0]?.key).not.to.equal(first!.key);
  });

  it('"today" reaches up to what has happened; plans leave it', () => {
    const start = read({ asOf: '2026-01-31' });
    const said = (at: string | null): unknown => withEntry(start, 'commitments', commitment({ at }), null, today).asOf;
    expect(said('2026-02-28')).to.equal('2026-02-28');
    expect(said('2026')).to.equal('2026-01-31');
    expect(said('2027-01-01')).to.equal('2026-01-31');
    expect(said(null)).to.equal('2026-01-31');
    expect(withEntry(start, 'steps', step(), 's', today).asOf).to.equal('2026-02-20');
    const undated = read({});
    expect(undated.asOf).to.equal(null);
    expect(withEntry(undated, 'commitments', commitment({ at: '2030' }), null, today).asOf).to.equal(today);
  });

  it('what cannot stand without a partner goes with it; its roles become empty seats', () => {
    const document = read({
      commitments: [
        { partner: 'a', issue: 'i', level: 'helps' },
        { partner: 'b', issue: 'i', level: 'leads' },
      ],
      steps: [{ id: 's', issue: 'i', title: 'x', by: ['a', 'b'] }],
      groups: [{ title: 'g', members: ['a', 'c'], coordinator: 'a' }],
      roles: [{ role: 'adviser', partner: 'a' }],
      relations: [{ from: 'a', to: 'c' }],
    });
    expect(consequencesOf(document, 'partners', 'a')).to.deep.equal({ commitments: 1, steps: 0, roles: 1, others: 1 });
    const after = withoutEntry(document, 'partners', 'a');
    expect(after.partners.map(({ id, parent }) => [id, parent])).to.deep.equal([
      ['b', null],
      ['c', null],
    ]);
    expect(after.commitments.map(({ partner }) => partner)).to.deep.equal(['b']);
    expect(after.steps[0]!.by).to.deep.equal(['b']);
    expect(after.groups[0]).to.deep.include({ members: ['c'], coordinator: null });
    expect(after.roles[0]!.partner).to.equal(null);
    expect(after.relations).to.deep.equal([]);
    again(after);
  });

  it('what cannot stand without an issue or a step goes with it', () => {
    const document = read({
      commitments: [{ partner: 'a', issue: 'i', level: 'helps' }],
      steps: [
        { id: 's', issue: 'i', title: 'x' },
        { id: 't', issue: 'j', title: 'y', dependsOn: ['s'] },
      ],
      roles: [{ role: 'adviser', partner: 'a', issue: 'i' }],
      events: [{ at: '2026', title: 'e', issue: 'i' }],
    });
    expect(consequencesOf(document, 'issues', 'i')).to.deep.equal({ commitments: 1, steps: 1, roles: 1, others: 0 });
    const after = withoutEntry(document, 'issues', 'i');
    expect([after.commitments.length, after.roles.length]).to.deep.equal([0, 0]);
    expect(after.steps.map(({ key, dependsOn }) => [key, dependsOn])).to.deep.equal([['t', []]]);
    expect(after.events[0]!.issue).to.equal(null);
    again(after);
    expect(withoutEntry(document, 'steps', 's').steps[0]!.dependsOn).to.deep.equal([]);
  });

  it('is judged by the reader at the door', () => {
    const start = read({});
    const faults = <L extends ListName>(list: L, fields: EntryFields<L>, id: string | null = null): unknown => {
      const document = withEntry(start, list, fields, id, today);
      return networkFaults(document, list, document[list].at(-1)!.key).map(({ path, code }) => `${path} ${code}`);
    };
    expect(faults('commitments', commitment())).to.deep.equal([]);
    expect(faults('commitments', commitment({ partner: 'nobody' }))).to.deep.equal(['partner unknown-reference']);
    expect(faults('commitments', commitment({ at: '2026-02-30' }))).to.deep.equal(['at bad-date']);
    expect(
      faults('steps', step({ result: { text: '<b>x</b>', forWhom: null, indicator: null, date: null } }), 's'),
    ).to.deep.equal(['result.text not-allowed']);
    expect(
      faults('roles', { role: 'host', partner: null, group: null, issue: null, label: null, visibility: 'public' }),
    ).to.deep.equal(['label missing']);
    const circle = changedEntry(start, 'partners', 'a', { ...start.partners[0]!, parent: 'b' }, today);
    expect(networkFaults(circle, 'partners', 'a').concat(networkFaults(circle, 'partners', 'b'))).not.to.deep.equal([]);
    expect([...partsOf(start, 'a')]).to.deep.equal(['a', 'b']);
  });

  it('refuses one more than a document may hold, as a whole', () => {
    const issues = Array.from({ length: 500 }, (_, i) => ({ id: `i${i}`, title: `I${i}` }));
    const full = read({ issues });
    const fields = { ...full.issues[0]! };
    const { key: _key, id: _id, ...entry } = fields;
    const over = withEntry(full, 'issues', entry, 'more', today);
    expect(networkFaults(over, 'issues', 'more').map(({ path, code }) => [path, code])).to.deep.equal([
      ['', 'too-many'],
    ]);
  });
});

describe('any row of edits', () => {
  it('gives documents that the reader takes without a problem, and that read back to the same', () => {
    const partner = fc.constantFrom('a', 'b', 'c');
    const issue = fc.constantFrom('i', 'j');
    const date = fc.option(fc.constantFrom('2024', '2025-05', '2026-02-01', '2027'), { nil: null });
    const level = fc.constantFrom('against', 'none', 'allows', 'helps', 'leads');
    const visibility = fc.constantFrom('public', 'partners', 'internal');
    type Act = (document: NetworkDocument) => NetworkDocument;
    const key = fc.nat(8);
    const keyed = (document: NetworkDocument, list: ListName, place: number): string =>
      document[list][place % Math.max(1, document[list].length)]?.key ?? '';
    const has = (document: NetworkDocument, ...ids: readonly (string | null)[]): boolean =>
      ids.every((one) => one === null || [...document.partners, ...document.issues].some(({ id }) => id === one));
    const acts: fc.Arbitrary<Act> = fc.oneof(
      fc.tuple(partner, issue, level, date, visibility).map(
        ([a, i, l, at, v]): Act =>
          (document) =>
            has(document, a, i)
              ? withEntry(
                  document,
                  'commitments',
                  commitment({ partner: a, issue: i, level: l, at, visibility: v }),
                  null,
                  today,
                )
              : document,
      ),
      fc.tuple(issue, fc.uniqueArray(partner, { maxLength: 2 }), date, fc.uuid()).map(
        ([i, by, done, id]): Act =>
          (document) =>
            has(document, i, ...by) ? withEntry(document, 'steps', step({ issue: i, by, done }), id, today) : document,
      ),
      fc.tuple(fc.option(partner, { nil: null }), fc.option(issue, { nil: null })).map(
        ([a, i]): Act =>
          (document) =>
            has(document, a, i)
              ? withEntry(
                  document,
                  'roles',
                  { role: 'adviser', partner: a, group: null, issue: i, label: null, visibility: 'public' },
                  null,
                  today,
                )
              : document,
      ),
      fc.tuple(key, level, date).map(([place, l, at]): Act => (document) => {
        const before = document.commitments.find((one) => one.key === keyed(document, 'commitments', place));
        if (!before) return document;
        const { key: _key, ...fields } = before;
        return changedEntry(document, 'commitments', before.key, { ...fields, level: l, at }, today);
      }),
      fc.tuple(fc.constantFrom<ListName>('partners', 'issues', 'commitments', 'steps', 'roles'), key).map(
        ([list, place]): Act =>
          (document) =>
            withoutEntry(document, list, keyed(document, list, place)),
      ),
      fc.tuple(partner, partner).map(
        ([kept, gone]): Act =>
          (document) =>
            partnersMerged(document, kept, gone),
      ),
    );
    fc.assert(
      fc.property(fc.array(acts, { maxLength: 12 }), (list) => {
        let document = read({});
        for (const act of list) document = act(document);
        expect(content(again(document))).to.equal(content(document));
      }),
      runs(200),
    );
  });
});
