import { expect } from '@open-wc/testing';
import fc, { runs } from '../../support/property.js';
import { readNetwork } from '../../../src/domain/document/network.js';
import { networkScene, type Scene } from '../../../src/domain/network/scene.js';
import { networkFor } from '../../../src/domain/network/seen.js';
import { networkSentences } from '../../../src/domain/network/sentences.js';
import { sceneFor, words } from './cases.js';

const data = async (name: string): Promise<unknown> =>
  (await fetch(new URL(`../../../demo/data/network-${name}.json`, import.meta.url))).json();
const raws = { saniveld: await data('saniveld'), breed: await data('breed-welzijn') };

const base = {
  schema: 'veerkracht/network@1',
  partners: ['a', 'b', 'c'].map((id) => ({ id, name: id.toUpperCase() })),
  issues: [{ id: 'i', title: 'I' }],
};
const cellOf = (scene: Scene, partner: string): unknown =>
  scene.rows.matrix.find((row) => row.partner === partner)?.cells[0]?.counted.level;
const commit = (level: string, at: string, rest: object = {}) => ({ partner: 'a', issue: 'i', level, at, ...rest });

describe('a network at a date, for an audience', () => {
  it('makes a cell unknown when its newest entry may not be seen, never the older, kinder one', () => {
    const raw = { ...base, commitments: [commit('helps', '2024'), commit('none', '2025', { visibility: 'internal' })] };
    expect(cellOf(sceneFor(raw), 'a')).to.equal(null);
    expect(cellOf(sceneFor(raw, 'internal'), 'a')).to.equal('none');
    expect(cellOf(sceneFor(raw, 'public', '2024-09-30'), 'a')).to.equal('helps');
    const publicAgainst = { ...base, commitments: [commit('against', '2025', { visibility: 'public' })] };
    expect(cellOf(sceneFor(publicAgainst), 'a')).to.equal(null);
    expect(cellOf(sceneFor(publicAgainst, 'partners'), 'a')).to.equal('against');
  });

  it('takes of two entries on one day the later in the file, and counts the person only without the organisation', () => {
    const raw = {
      ...base,
      commitments: [commit('leads', '2025'), commit('allows', '2025'), commit('none', '2026', { by: 'person' })],
    };
    expect(cellOf(sceneFor(raw), 'a')).to.equal('allows');
    expect(cellOf(sceneFor({ ...base, commitments: [commit('helps', '2026', { by: 'person' })] }), 'a')).to.equal(
      'helps',
    );
  });

  it('shows three organisations before the merger, and afterwards one that holds them', () => {
    const names = (at: string): string[] =>
      sceneFor(raws.breed, 'public', at)
        .rows.partners.map(({ id }) => id)
        .sort();
    expect(names('2013-09-30')).to.include.members(['divers', 'juvans', 'mee']).and.not.include('breed-welzijn');
    expect(names('2013-Q4')).to.include('breed-welzijn').and.not.include.members(['juvans']);
    const today = sceneFor(raws.breed).rows.partners.find(({ id }) => id === 'breed-welzijn');
    expect(today?.holds).to.have.members([
      'Juvans maatschappelijk werk en dienstverlening',
      'MEE regio ’s-Hertogenbosch',
      'Welzijn Divers',
    ]);
    expect(today?.related).to.include('gemeente');
  });

  it('tells which issue has support without steps and which small coalition moves', () => {
    const said = networkSentences(sceneFor(raws.saniveld), { list: (items) => items.join(', ') });
    expect(
      said.filter(({ level }) => level === 3).map(({ key, params }) => [key, params['issue'] ?? params['issues']]),
    ).to.deep.equal([
      ['smallMoves', 'Meer tijd bij de huisarts'],
      ['wideNoStep', 'Eén budget per huishouden'],
      ['noPuller', 'Eén budget per huishouden'],
    ]);
  });

  it('asks for nobody to lead what is done', () => {
    const unpulled = (status: string) =>
      networkSentences(sceneFor({ ...base, commitments: [], issues: [{ id: 'i', title: 'Kermis', status }] }), {
        list: (items) => items.join(', '),
      }).filter(({ key }) => key === 'noPuller').length;
    expect([unpulled('moving'), unpulled('done')]).to.deep.equal([1, 0]);
  });

  it('counts every empty seat, those of groups too, and gives a partner the roles it has in a group', () => {
    const scene = sceneFor({
      ...base,
      groups: [
        { id: 'g', title: 'Noord', members: ['a'] },
        { id: 'none', title: 'Niemand', members: [] },
      ],
      roles: [
        { role: 'coordinator', partner: 'a', group: 'g' },
        { role: 'adviser', group: 'g' },
        { role: 'adviser', issue: 'i' },
        { role: 'adviser' },
        { role: 'adviser', partner: 'a' },
        { role: 'adviser', group: 'none' },
      ],
    });
    const said = networkSentences(scene, { list: (items) => items.join(', ') });
    expect(said.find(({ key }) => key === 'emptySeats')?.params).to.deep.equal({ n: 3 });
    const held = scene.rows.partners.find(({ id }) => id === 'a')?.roles;
    expect(held?.map(({ role, issue, group }) => [role, issue, group])).to.deep.equal([
      ['adviser', null, null],
      ['coordinator', null, 'g'],
    ]);
  });

  it('keeps needed levels and notes for internal eyes', () => {
    const text = JSON.stringify(sceneFor(raws.saniveld));
    expect(text).to.not.match(/"needed":"|Nieuw college\. Eerst rustig/);
    expect(text).to.not.include('against":["');
    expect(JSON.stringify(sceneFor(raws.saniveld, 'internal'))).to.match(/"needed":"/);
  });

  it('stands with nothing in it', () => {
    const scene = sceneFor({ schema: 'veerkracht/network@1', partners: [], issues: [] });
    expect(scene.pages).to.equal(1);
    expect(networkSentences(scene, { list: String }).map(({ key }) => key)).to.deep.equal(['empty']);
  });
});

const ids = (prefix: string, most: number) =>
  fc.integer({ min: 0, max: most }).map((count) => Array.from({ length: count }, (_, index) => `${prefix}${index}`));
const visibility = fc.constantFrom('public', 'partners', 'internal');
const day = fc
  .integer({ min: 0, max: 2000 })
  .map(
    (days) =>
      `${2020 + Math.floor(days / 336)}-${String(1 + (Math.floor(days / 28) % 12)).padStart(2, '0')}-${String(1 + (days % 28)).padStart(2, '0')}`,
  );
/** Networks in which what may not be seen says so in its own texts. */
const networks = fc.tuple(ids('p', 30), ids('i', 9)).chain(([partners, issues]) => {
  if (partners.length === 0 || issues.length === 0) return fc.constant({ ...base, partners: [], issues: [] } as any);
  const partner = fc.constantFrom(...partners);
  const issue = fc.constantFrom(...issues);
  const named = (text: string, seen: string): string => (seen === 'public' ? text : `SECRET ${text}`);
  const kinds = fc.constantFrom('gp', 'care', 'welfare', 'municipality', 'other');
  return fc.record({
    schema: fc.constant('veerkracht/network@1'),
    asOf: fc.constant('2025-06-30'),
    partners: fc.tuple(
      ...partners.map((id) =>
        fc
          .tuple(kinds, visibility)
          .map(([kind, seen]) => ({ id: seen === 'public' ? id : id, name: named(id, seen), kind, visibility: seen })),
      ),
    ),
    issues: fc.tuple(
      ...issues.map((id) => visibility.map((seen) => ({ id, title: named(id, seen), visibility: seen }))),
    ),
    commitments: fc.uniqueArray(
      fc.record({
        partner,
        issue,
        level: fc.constantFrom('against', 'none', 'allows', 'helps', 'leads'),
        needed: fc.constantFrom('leads', null),
        by: fc.constantFrom('organisation', 'person'),
        at: day,
        note: fc.constant('SECRET note'),
        visibility,
      }),
      { maxLength: 40, selector: ({ partner: p, issue: i, by, at }) => `${p} ${i} ${by} ${at}` },
    ),
    steps: fc
      .array(
        fc.record({
          issue,
          by: fc.uniqueArray(partner, { maxLength: 3 }),
          done: day,
          status: fc.constantFrom('done', 'planned', 'stopped'),
          visibility,
        }),
        { maxLength: 20 },
      )
      .map((list) =>
        list.map((one, index) => ({
          ...one,
          id: `s${index}`,
          title: named(`step ${index}`, one.visibility),
          result: { text: named('result', one.visibility) },
        })),
      ),
    relations: fc
      .array(
        fc.record({
          from: partner,
          to: partner,
          kind: fc.constantFrom('funds', 'merged-into', 'works-with'),
          since: day,
          visibility,
        }),
        { maxLength: 8 },
      )
      .map((list) => list.filter(({ from, to, kind }) => from !== to && (kind !== 'merged-into' || from > to))),
    roles: fc.array(
      fc.record({
        role: fc.constantFrom('adviser', 'coordinator'),
        partner: fc.option(partner),
        issue: fc.option(issue),
        group: fc.option(fc.constantFrom('g0', 'g1')),
        visibility,
      }),
      { maxLength: 12 },
    ),
    groups: fc.tuple(
      ...['g0', 'g1'].map((id) =>
        fc
          .record({ members: fc.uniqueArray(partner, { maxLength: 4 }), visibility })
          .map((one) => ({ ...one, id, title: named('group', one.visibility) })),
      ),
    ),
  }) as fc.Arbitrary<any>;
});
const scene = (raw: unknown): Scene => networkScene(networkFor(readNetwork(raw).value!, 'public'), { say: words });

describe('the scene of any network', () => {
  it('has the numbers of its rows, and nothing that is no number', () => {
    fc.assert(
      fc.property(networks, (raw) => {
        const { rows, threads, paths, ground, partners } = scene(raw);
        for (const path of paths) {
          const own = threads.filter(({ column }) => column === path.column);
          expect(own.reduce((sum, { count }) => sum + count, 0)).to.equal(path.coalition.agrees);
          expect(path.coalition.agrees).to.equal(
            rows.partners.filter(({ takesPart }) => takesPart.some(({ issue }) => issue === path.id)).length,
          );
          expect(path.marks.filter(({ kind }) => kind === 'step').length).to.equal(path.coalition.steps);
          expect(path.marks.filter(({ kind }) => kind === 'result').length).to.equal(path.coalition.results);
        }
        expect(ground.reduce((sum, place) => sum + place.partners.length, 0)).to.equal(partners);
        expect(rows.matrix.length).to.equal(partners);
        const numbers = (value: unknown): number[] =>
          typeof value === 'number'
            ? [value]
            : typeof value === 'object' && value
              ? Object.values(value).flatMap(numbers)
              : [];
        expect(numbers([threads, paths, rows, ground]).every(Number.isFinite)).to.equal(true);
      }),
      runs(60),
    );
  });

  it('is the same whatever the order of its lists', () => {
    fc.assert(
      fc.property(networks, fc.integer({ min: 1, max: 50 }), (raw, turn) => {
        const turned = { ...raw };
        for (const name of ['partners', 'commitments', 'steps', 'relations', 'roles', 'groups']) {
          const list = raw[name] ?? [];
          turned[name] = [
            ...list.slice(turn % (list.length || 1)),
            ...list.slice(0, turn % (list.length || 1)),
          ].reverse();
        }
        expect(JSON.stringify(scene(turned))).to.equal(JSON.stringify(scene(raw)));
      }),
      runs(60),
    );
  });

  it('holds nothing the audience may not see', () => {
    fc.assert(
      fc.property(networks, (raw) => {
        expect(JSON.stringify(scene(raw))).to.not.match(/SECRET|"needed":"|"against":\["/);
      }),
      runs(60),
    );
  });
});
