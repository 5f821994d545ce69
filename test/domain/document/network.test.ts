import { expect } from '@open-wc/testing';
import { readNetwork } from '../../../src/domain/document/network.js';
import { quickNetwork } from '../../../src/domain/document/network-shape.js';
import { withoutEntry } from '../../../src/domain/network/edit.js';
import { lines, network } from './samples.js';

const withLists = (lists: Record<string, unknown>) => readNetwork({ ...network(), ...lists });
const commit = (rest: Record<string, unknown> = {}): Record<string, unknown> => ({
  partner: 'juvo',
  issue: 'open-door',
  level: 'helps',
  at: '2025-03-01',
  ...rest,
});

describe('readNetwork', () => {
  it('reads the least there can be, and has no today without dates', () => {
    const { value, problems } = readNetwork(network());
    expect(problems).to.deep.equal([]);
    expect(value?.asOf).to.equal(null);
    expect(value?.partners.map(({ key, kind, visibility }) => [key, kind, visibility])).to.deep.equal([
      ['juvo', 'other', 'public'],
      ['schuur', 'other', 'public'],
    ]);
  });

  it('spoils only the entry that names what is not there', () => {
    const parsed = withLists({
      commitments: [commit(), commit({ partner: 'nobody' }), commit({ issue: 'nothing' }), commit()],
      roles: [{ role: 'adviser' }, { role: 'adviser', partner: 'nobody' }, { role: 'own' }],
      events: [{ at: '2025', title: 'E', issue: 'nothing' }],
    });
    expect(lines(parsed)).to.deep.equal([
      'commitments[1].partner unknown-reference {"nobody"}',
      'commitments[2].issue unknown-reference {"nothing"}',
      'roles[1].partner unknown-reference {"nobody"}',
      'roles[2].label missing {null}',
      'events[0].issue unknown-reference {"nothing"}',
    ]);
    expect(parsed.value?.commitments.map(({ key }) => key)).to.deep.equal(['commitments/0', 'commitments/3']);
    expect(parsed.value?.roles.map(({ partner }) => partner)).to.deep.equal([null]);
  });

  it('does not tell twice what refers to an entry that was left out', () => {
    const parsed = withLists({
      partners: [...network()['partners'], { id: 'bad' }],
      commitments: [commit({ partner: 'bad' })],
    });
    expect(lines(parsed)).to.deep.equal(['partners[2].name missing']);
  });

  it('keeps against for internal eyes unless it says otherwise', () => {
    const { value } = withLists({
      commitments: [commit({ level: 'against' }), commit({ level: 'against', visibility: 'partners' }), commit()],
    });
    expect(value?.commitments.map(({ visibility }) => visibility)).to.deep.equal(['internal', 'partners', 'public']);
  });

  it('cuts circles of mergers, of waiting steps and of parents where they close', () => {
    const step = (id: string, dependsOn: string[]) => ({ id, issue: 'open-door', title: id, dependsOn });
    const parsed = withLists({
      partners: [
        { id: 'a', name: 'A', parent: 'b' },
        { id: 'b', name: 'B', parent: 'a' },
        { id: 'c', name: 'C', parent: 'zz' },
      ],
      relations: [
        { from: 'a', to: 'b', kind: 'merged-into' },
        { from: 'b', to: 'c', kind: 'merged-into' },
        { from: 'c', to: 'a', kind: 'merged-into' },
        { from: 'b', to: 'a', kind: 'works-with' },
        { from: 'a', to: 'a', kind: 'funds' },
      ],
      steps: [step('one', ['two']), step('two', ['nope', 'one']), step('three', ['three'])],
    });
    expect(lines(parsed)).to.deep.equal([
      'relations[4].to not-allowed [≠ a] {"a"}',
      'partners[1].parent not-allowed {"a"}',
      'partners[2].parent unknown-reference {"zz"}',
      'steps[1].dependsOn[0] unknown-reference {"nope"}',
      'steps[1].dependsOn[1] not-allowed {"one"}',
      'steps[2].dependsOn[0] not-allowed {"three"}',
      'relations[2].to not-allowed {"a"}',
    ]);
    expect(parsed.value?.relations.map(({ key }) => key)).to.deep.equal(['relations/0', 'relations/1', 'relations/3']);
    expect(parsed.value?.steps.map(({ dependsOn }) => dependsOn)).to.deep.equal([['two'], [], []]);
  });

  it('leaves out an end before the beginning, and a second entry with the same id', () => {
    const parsed = withLists({
      issues: [...network()['issues'], { id: 'late', title: 'L', since: '2025-03', until: '2025-02-28' }],
      steps: [
        { id: 's', issue: 'late', title: 'S' },
        { id: 's', issue: 'late', title: 'S again' },
        { issue: 'late', title: 'T' },
        { issue: 'late', title: 'U' },
      ],
    });
    expect(lines(parsed)).to.deep.equal([
      'issues[1].until out-of-range [≥ 2025-03] {"2025-02-28"}',
      'steps[1].id duplicate-id {"s"}',
    ]);
    expect(parsed.value?.issues[1]?.until).to.equal(null);
    expect(parsed.value?.steps.map(({ key }) => key)).to.deep.equal(['s', 'steps/2', 'steps/3']);
  });

  it('an entry without an id keeps apart from one that has its place for an id', () => {
    const rest = { issue: 'open-door', title: 'S' };
    const raw = {
      ...network(),
      steps: [{ id: 'steps/1', ...rest }, rest],
      groups: [{ title: 'G' }, { title: 'H', id: 'groups/0' }],
    };
    for (const value of [quickNetwork(raw)!, readNetwork(raw).value!]) {
      expect(value.steps.map(({ key }) => key)).to.deep.equal(['steps/1', 'steps/1-2']);
      expect(value.groups.map(({ key }) => key)).to.deep.equal(['groups/0-2', 'groups/0']);
      expect(withoutEntry(value, 'steps', 'steps/1').steps).to.have.length(1);
    }
    expect(readNetwork(raw).problems).to.deep.equal([]);
  });

  it('an id that cannot be read is none, and is not there twice', () => {
    const step = { id: 1, issue: 'open-door', title: 'S' };
    const parsed = withLists({ steps: [step, step] });
    expect(lines(parsed)).to.deep.equal(['steps[0].id wrong-type [string] {1}', 'steps[1].id wrong-type [string] {1}']);
    expect(parsed.value?.steps.map(({ key }) => key)).to.deep.equal(['steps/0', 'steps/1']);
  });

  it('a role may refer to a group by its place', () => {
    const parsed = withLists({ groups: [{ title: 'G' }], roles: [{ role: 'adviser', group: 'groups/0' }] });
    expect(parsed.problems).to.deep.equal([]);
    expect(parsed.value?.roles[0]?.group).to.equal('groups/0');
  });

  it('takes for today the newest commitment, event, step done or result, never a plan or an end', () => {
    const { value } = withLists({
      partners: [...network()['partners'], { id: 'x', name: 'X', since: '2030', until: '2031' }],
      commitments: [commit({ at: '2025-Q4' })],
      events: [{ at: '2025-11-01', title: 'E' }],
      steps: [
        {
          issue: 'open-door',
          title: 'S',
          planned: '2027-01-01',
          done: '2025-05-01',
          result: { text: 'R', date: '2025-12' },
        },
      ],
    });
    expect(value?.asOf).to.equal('2025-12');
    expect(withLists({ asOf: '2024', commitments: [commit()] }).value?.asOf).to.equal('2024');
  });

  it('an entry with too much in it, or a list that is no cap of the document, spoils only itself', () => {
    const ids = (count: number) => Array.from({ length: count }, (_, index) => `x${index}`);
    const step = { issue: 'open-door', title: 'S' };
    const parsed = withLists({
      partners: [...network()['partners'], { id: 'many', name: 'M', aliases: ids(51) }],
      steps: [{ ...step, dependsOn: ids(501) }, step],
      groups: ids(501).map((id) => ({ id, title: 'G' })),
      roles: [{ role: 'adviser' }, { role: 'adviser', group: 'x3' }],
    });
    expect(lines(parsed)).to.deep.equal([
      'partners[2].aliases too-many [≤ 50] {51}',
      'steps[0].dependsOn too-many [≤ 500] {501}',
      'groups too-many [≤ 500] {501}',
    ]);
    const { partners, steps, groups, roles } = parsed.value!;
    expect([partners.length, steps.length, groups.length, roles.length]).to.deep.equal([3, 2, 0, 1]);
    expect([partners[2]!.aliases, steps[0]!.dependsOn]).to.deep.equal([[], []]);
  });

  it('refuses at once what is over a cap, another kind, a missing list', () => {
    const many = (count: number) => Array.from({ length: count }, (_, index) => ({ id: `p${index}`, name: 'P' }));
    expect(lines(withLists({ partners: many(2001) }))).to.deep.equal(['partners too-many [≤ 2000] {2001} !']);
    expect(lines(withLists({ relations: Array.from({ length: 10_001 }, () => null) }))[0]).to.match(/too-many/);
    expect(lines(readNetwork({ ...network(), issues: undefined }))[0]).to.equal('issues missing !');
    expect(lines(readNetwork({ ...network(), schema: 'veerkracht/network@2' }))[0]).to.match(/newer-version/);
  });
});
