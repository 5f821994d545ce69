import { expect } from '@open-wc/testing';
import fc, { runs } from '../../support/property.js';
import { readFlywheel } from '../../../src/domain/document/flywheel.js';
import type { FlywheelDocument, FlywheelExperience } from '../../../src/domain/document/types.js';
import { contentOf } from '../../../src/domain/edit/same.js';
import {
  changedExperience,
  faultsOf,
  flywheelFile,
  readyToEdit,
  tellSame,
  withExperience,
  withoutExperience,
  type ExperienceEntry,
} from '../../../src/domain/flywheel/edit.js';
import { merged, mergeFits, mergePlan, ownStage, usualChoice } from '../../../src/domain/flywheel/merge.js';
import { visibleTo, wheelOf } from '../../../src/domain/flywheel/wheel.js';
import { read } from './read.js';

const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));
const entry = (fields: Partial<ExperienceEntry> = {}): ExperienceEntry => ({
  date: '2026-03-01',
  title: 'De deur ging open',
  story: null,
  stage: 'a',
  drivers: ['needs'],
  teller: 'resident',
  group: null,
  visibility: 'public',
  ...fields,
});
const file = (document: FlywheelDocument): unknown => plain(flywheelFile(document));
const again = (document: FlywheelDocument): FlywheelDocument => {
  const { value, problems } = readFlywheel(file(document));
  expect(problems).to.deep.equal([]);
  return value!;
};
const byId = (document: FlywheelDocument): ReadonlyMap<string, string> =>
  new Map(document.experiences.map((one) => [one.id, contentOf(one)]));

let saniveld: FlywheelDocument;
before(async () => {
  const raw: unknown = await (
    await fetch(new URL('../../../demo/data/flywheel-saniveld.json', import.meta.url))
  ).json();
  saniveld = readFlywheel(raw).value!;
});

// --- documents for the properties ------------------------------------------------------------------------------------

const words = fc.constantFrom('koffie', 'Een deur', 'x', '“Ja”', 'Ûnder');
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: null });
const date = fc.constantFrom('2024', '2024-Q2', '2025-05', '2025-11-06', '2026-03-01', '2026');
const entries: fc.Arbitrary<ExperienceEntry> = fc.record({
  date: maybe(date),
  title: maybe(words),
  story: maybe(words),
  stage: maybe(fc.constantFrom('a', 'b', 'c')),
  drivers: fc.subarray(['needs', 'values']),
  teller: maybe(fc.constantFrom('resident', 'peer', 'other')),
  group: maybe(words),
  visibility: fc.constantFrom('public', 'partners', 'internal'),
});
const experience: fc.Arbitrary<FlywheelExperience> = fc
  .tuple(entries, fc.constantFrom('p', 'q', 'r', 's', 't', 'u'), maybe(fc.integer({ min: 1, max: 3 })))
  .map(([one, id, revision]) => ({ ...one, id, revision }));
const documents: fc.Arbitrary<FlywheelDocument> = fc
  .tuple(
    fc.uniqueArray(experience, { selector: ({ id }) => id, maxLength: 6 }),
    maybe(fc.constantFrom('2026-03', '2026-03-31', '2025-12-31')),
  )
  .map(([experiences, asOf]) => ({ ...read({}), experiences, asOf }));
const often = runs(300);

describe('one experience', () => {
  it('comes in with revision 1, is changed with one more, and goes', () => {
    const start = read({});
    const one = withExperience(start, entry(), 'n1', '2026-03-02');
    expect(one.experiences).to.deep.equal([{ ...entry(), id: 'n1', revision: 1 }]);
    const two = changedExperience(one, 'n1', entry({ title: 'Anders' }), '2026-03-02');
    expect(two.experiences[0]).to.deep.include({ title: 'Anders', revision: 2, id: 'n1' });
    expect(withoutExperience(two, 'n1').experiences).to.deep.equal([]);
  });

  it('that was not changed, or is not there, leaves the same document', () => {
    const one = withExperience(read({}), entry({ drivers: ['needs', 'values'] }), 'n1', '2026-03-02');
    expect(changedExperience(one, 'n1', entry({ drivers: ['values', 'needs'] }), '2026-03-02')).to.equal(one);
    expect(changedExperience(one, 'other', entry(), '2026-03-02')).to.equal(one);
    expect(withoutExperience(one, 'other')).to.equal(one);
  });

  it('that happened after "today" of the document moves it on, so that it counts; a plan stays a plan', () => {
    const start = read({ asOf: '2026-01-31' });
    const counted = (day: string, today: string): number =>
      wheelOf(withExperience(start, entry({ date: day }), 'n', today), { audience: 'public' }).total;
    expect(counted('2026-03-01', '2026-03-02')).to.equal(1);
    expect(counted('2026-03', '2026-03-20')).to.equal(1);
    expect(counted('2026-04-01', '2026-03-02')).to.equal(0);
    expect(withExperience(start, entry({ date: '2025-03-01' }), 'n', '2026-03-02').asOf).to.equal('2026-01-31');
    expect(withExperience(start, entry({ date: null }), 'n', '2026-03-02').asOf).to.equal('2026-01-31');
    expect(withExperience(read({}), entry(), 'n', '2026-03-02').asOf).to.equal(null);
  });

  it('is judged by the reader at the door', () => {
    const codes = (fields: object): unknown =>
      faultsOf(read({}), entry(fields as Partial<ExperienceEntry>)).map(({ path, code }) => `${path} ${code}`);
    expect(codes({})).to.deep.equal([]);
    expect(codes({ title: 'x'.repeat(201) })).to.deep.equal(['title too-long']);
    expect(codes({ story: 'een <b>vet</b> woord' })).to.deep.equal(['story not-allowed']);
    expect(codes({ date: '2026-02-30' })).to.deep.equal(['date bad-date']);
    expect(codes({ stage: 'nergens' })).to.deep.equal(['stage unknown-reference']);
  });

  it('of any kind gives a document that the reader takes without a problem', () => {
    fc.assert(
      fc.property(documents, entries, (document, one) => {
        const more = withExperience(document, one, 'new', '2026-04-01');
        expect(contentOf(again(more))).to.equal(contentOf(more));
        const changed = changedExperience(more, 'p', one, '2026-04-01');
        expect(contentOf(again(changed))).to.equal(contentOf(changed));
      }),
      often,
    );
  });
});

describe('the file', () => {
  it('of Saniveld reads back to the same, with all there is', () => {
    expect(contentOf(again(saniveld))).to.equal(contentOf(saniveld));
    const { document } = readyToEdit(saniveld);
    expect(contentOf(again(document))).to.equal(contentOf(document));
  });

  it('holds only what is given, and entries without an id stay without one', () => {
    const document = read({ experiences: [{ stage: 'a' }, { id: 'x', date: '2026' }] });
    expect(file(document)).to.deep.equal({
      schema: 'veerkracht/flywheel@1',
      stages: [{ id: 'a' }, { id: 'b' }, { id: 'c' }],
      experiences: [{ stage: 'a' }, { id: 'x', date: '2026' }],
    });
  });

  it('for everyone holds nothing that is not for everyone', () => {
    const document = read({
      experiences: [{ title: 'x' }, { title: 'SECRET', visibility: 'internal' }],
      reviews: [{ text: 'SECRET', visibility: 'partners' }],
    });
    expect(JSON.stringify(file(visibleTo(document, 'public')))).not.to.contain('SECRET');
  });
});

describe('a document that is opened to be edited', () => {
  const raw = { experiences: [{ title: 'x' }, { title: 'x' }, { title: 'y', id: 'own' }] };

  it('gets ids from content: the same in every file, and two of one content apart', () => {
    const { document } = readyToEdit(read(raw));
    const ids = document.experiences.map(({ id }) => id);
    expect(new Set(ids).size).to.equal(3);
    expect(ids[2]).to.equal('own');
    const other = readyToEdit(read({ experiences: [{ title: 'z' }, { title: 'x' }] })).document;
    expect(other.experiences[1]!.id).to.equal(ids[0]);
    expect(readyToEdit(document).document).to.equal(document);
  });

  it('leaves what is private with whoever told it, and counts it', () => {
    const { document, privates } = readyToEdit(read({ experiences: [{ title: 'SECRET', visibility: 'private' }, {}] }));
    expect(privates).to.equal(1);
    expect(JSON.stringify(flywheelFile(document))).not.to.contain('SECRET');
  });
});

describe('files of two teams', () => {
  const two = (mine: object, theirs: object): [FlywheelDocument, FlywheelDocument] => [
    read({ experiences: [{ id: 'x', title: 'hier', ...mine }] }),
    read({ experiences: [{ id: 'x', title: 'daar', ...theirs }] }),
  ];
  const titles = ({ experiences }: FlywheelDocument): unknown => experiences.map(({ title }) => title);

  it('the higher revision is the newer; one without a revision is older than one with; equal ones ask a person', () => {
    const newest = (mine: object, theirs: object): unknown => {
      const [a, b] = two(mine, theirs);
      return mergePlan(a, b).different.map((one) => [one.newest, usualChoice(one)]);
    };
    expect(newest({ revision: 2 }, { revision: 3 })).to.deep.equal([['theirs', 'theirs']]);
    expect(newest({ revision: 2 }, {})).to.deep.equal([['mine', 'mine']]);
    expect(newest({}, {})).to.deep.equal([[null, 'mine']]);
    expect(newest({ revision: 4 }, { revision: 4 })).to.deep.equal([[null, 'mine']]);
    // The day it happened says nothing about when it was written down.
    expect(newest({ date: '2020' }, { date: '2026' })).to.deep.equal([[null, 'mine']]);
  });

  it('a choice holds when the same file comes again', () => {
    for (const choice of ['mine', 'theirs'] as const)
      for (const revisions of [
        [1, 1],
        [1, 3],
        [3, 1],
      ]) {
        const [a, b] = two({ revision: revisions[0] }, { revision: revisions[1] });
        const entriesChosen = new Map([['x', choice]]);
        const once = merged(a, mergePlan(a, b), { entries: entriesChosen, rest: false });
        expect(titles(once)).to.deep.equal([choice === 'mine' ? 'hier' : 'daar']);
        expect(merged(once, mergePlan(once, b))).to.equal(once);
      }
  });

  it('two that share an id by chance can both stay, once', () => {
    const [a, b] = two({}, {});
    const choices = { entries: new Map([['x', 'both' as const]]), rest: false };
    const once = merged(a, mergePlan(a, b), choices);
    expect(titles(once)).to.deep.equal(['hier', 'daar']);
    const twice = merged(once, mergePlan(once, b), choices);
    expect(contentOf(twice)).to.equal(contentOf(once));
  });

  it('ours stays beside theirs when the same file comes again and nothing is chosen, however new theirs is', () => {
    const [a, b] = two({ revision: 1 }, { revision: 3 });
    const once = merged(a, mergePlan(a, b), { entries: new Map([['x', 'both' as const]]), rest: false });
    expect(titles(once)).to.deep.equal(['hier', 'daar']);
    expect(merged(once, mergePlan(once, b))).to.equal(once);
  });

  it('does not make a file that could not be opened again of two with many steps or pauses', () => {
    const pauses = (from: number): object[] =>
      Array.from({ length: 300 }, (_, i) => ({ from: `${2000 + from + i}-01-01`, to: `${2000 + from + i}-01-02` }));
    const mine = read({ pauses: pauses(0) });
    const fits = (from: number): boolean =>
      mergeFits(mine, mergePlan(mine, read({ pauses: pauses(from) })), { entries: new Map(), rest: true });
    expect([fits(300), fits(100)]).to.deep.equal([false, true]);
    const steps = (prefix: string): object => ({
      stages: Array.from({ length: 300 }, (_, i) => ({ id: `${prefix}${i}` })),
      experiences: Array.from({ length: 300 }, (_, i) => ({ id: `${prefix}${i}`, stage: `${prefix}${i}` })),
    });
    expect(mergePlan(read(steps('a')), read(steps('b'))).tooMany).to.equal(true);
  });

  it('a step this wheel does not have is added, or becomes one of ours, or none', () => {
    const a = read({});
    const b = read({
      stages: [{ id: 'a' }, { id: 'z', label: 'Zon' }, { id: 'y' }],
      experiences: [{ id: 'x', stage: 'z' }],
    });
    const plan = mergePlan(a, b);
    expect(plan.stages.map(({ id }) => id)).to.deep.equal(['z']);
    const added = merged(a, plan);
    expect(added.stages.map(({ id }) => id)).to.deep.equal(['a', 'b', 'c', 'z']);
    expect(contentOf(again(added))).to.equal(contentOf(added));
    for (const [choice, stage] of [
      ['b', 'b'],
      [null, null],
    ] as const) {
      const choices = new Map([['z', choice]]);
      const moved = merged(a, mergePlan(a, b, choices));
      expect(moved.stages).to.have.length(3);
      expect(moved.experiences[0]).to.deep.include({ stage, revision: 1 });
      // The same file once more: what was moved here is the newer.
      expect(mergePlan(moved, b).different.map(({ newest }) => newest)).to.deep.equal(['mine']);
    }
  });

  it('a file for others has two drivers, also when they may see one or none', () => {
    for (const hidden of [['needs'], ['values'], ['needs', 'values']]) {
      const whole = read({
        drivers: ['needs', 'values'].map((id) => ({
          id,
          label: `Naam van ${id}`,
          ...(hidden.includes(id) && { visibility: 'internal' }),
        })),
        experiences: [{ id: 'x', drivers: ['needs', 'values'] }],
      });
      const seen = again(visibleTo(whole, 'public'));
      expect(seen.drivers.map(({ id }) => id)).to.have.members(['needs', 'values']);
      for (const { id, label } of seen.drivers) expect(label).to.equal(hidden.includes(id) ? null : `Naam van ${id}`);
      expect(seen.experiences[0]!.drivers).to.deep.equal(['needs', 'values'].filter((id) => !hidden.includes(id)));
    }
  });

  it('one id with another name is told; its experiences stand on our step, on another, or on a step of their own', () => {
    const a = read({ stages: [{ id: 's1', label: 'Aansluiten' }, { id: 's2', label: 'Ruimte' }, { id: 'c' }] });
    const b = read({
      stages: [{ id: 's1', label: 'Vertrouwen' }, { id: 's2', label: { nl: 'ruimte ', en: 'Room' } }, { id: 'c' }],
      experiences: [
        { id: 'x', stage: 's1' },
        { id: 'y', stage: 's2' },
      ],
    });
    const plan = mergePlan(a, b);
    expect(plan.renamed.map(({ mine, theirs }) => [mine.label, theirs.label])).to.deep.equal([
      ['Aansluiten', 'Vertrouwen'],
    ]);
    expect(plan.stages).to.deep.equal([]);
    const stageOfX = (document: FlywheelDocument): string | null =>
      document.experiences.find(({ id }) => id === 'x')!.stage;
    expect(stageOfX(merged(a, plan))).to.equal('s1');
    expect(stageOfX(merged(a, mergePlan(a, b, new Map([['s1', 's2']]))))).to.equal('s2');
    const own = ownStage(b.stages[0]!);
    const apart = merged(a, mergePlan(a, b, new Map([['s1', own]])));
    expect(apart.stages.map(({ label }) => label)).to.deep.equal(['Aansluiten', 'Ruimte', null, 'Vertrouwen']);
    expect(stageOfX(apart)).to.equal(own);
    expect(contentOf(again(apart))).to.equal(contentOf(apart));
    // The same file once more goes there again, and changes nothing.
    expect(mergePlan(apart, b).same.map(({ id }) => id)).to.deep.equal(['x', 'y']);
    expect(merged(apart, mergePlan(apart, b))).to.equal(apart);
  });

  it('a plan in a file that names no day does not make the day of both', () => {
    const a = read({ asOf: '2025-02-01' });
    const b = read({
      experiences: [
        { id: 'told', date: '2025-03-01' },
        { id: 'plan', date: '2030-01-01' },
      ],
    });
    expect(mergePlan(a, b, new Map(), '2025-06-01').asOf).to.equal('2025-03-01');
    expect(mergePlan(b, a, new Map(), '2025-06-01').asOf).to.equal('2025-03-01');
    expect(mergePlan(a, b).asOf).to.equal('2030-01-01');
  });

  it('the day of both is the later of the two that each has by itself', () => {
    const day = (document: FlywheelDocument): string => wheelOf(document, { audience: 'internal' }).asOf ?? '';
    fc.assert(
      fc.property(documents, documents, (a, b) => {
        const both = merged(a, mergePlan(a, b));
        if (a.asOf !== null || b.asOf !== null) expect(day(both)).to.equal([day(a), day(b)].sort()[1]);
      }),
      often,
    );
  });

  it('pauses, roles and agreements come only when asked for, and once', () => {
    const a = read({ pauses: [{ from: '2025-07-01', to: '2025-07-31' }] });
    const b = read({
      pauses: [{ from: '2025-07-01', to: '2025-07-31' }, { from: '2026-01-01' }],
      reviews: [{ text: 'Koffie blijft' }],
      roles: [{ role: 'adviser' }],
    });
    const plan = mergePlan(a, b);
    expect([plan.pauses.length, plan.roles.length, plan.reviews.length]).to.deep.equal([1, 1, 1]);
    expect(merged(a, plan)).to.equal(a);
    const more = merged(a, plan, { entries: new Map(), rest: true });
    expect([more.pauses.length, more.roles.length, more.reviews.length]).to.deep.equal([2, 1, 1]);
    expect(mergePlan(more, b).pauses).to.deep.equal([]);
  });

  it('a driver that is not here is told, and its experience stays', () => {
    const a = read({ drivers: [{ id: 'needs' }, { id: 'values' }] });
    const b = read({
      drivers: [{ id: 'needs' }, { id: 'joy' }],
      experiences: [{ id: 'x', drivers: ['needs', 'joy'] }],
    });
    const plan = mergePlan(a, b);
    expect(plan.withoutDriver).to.equal(1);
    expect(merged(a, plan).experiences[0]!.drivers).to.deep.equal(['needs']);
  });

  it('more than a document may hold is refused as a whole', () => {
    const many = (prefix: string, n: number) =>
      read({ experiences: Array.from({ length: n }, (_, i) => ({ id: `${prefix}${i}` })) });
    const a = many('a', 3000);
    const plan = mergePlan(a, many('b', 2001));
    expect(plan.tooMany).to.equal(true);
    expect(merged(a, plan)).to.equal(a);
    expect(mergePlan(a, many('b', 2000)).tooMany).to.equal(false);
  });

  it('are the same whichever was opened first, but for what was reported', () => {
    fc.assert(
      fc.property(documents, documents, (a, b) => {
        const plan = mergePlan(a, b);
        const undecided = new Set(plan.different.filter(({ newest }) => newest === null).map(({ id }) => id));
        const [one, other] = [merged(a, plan), merged(b, mergePlan(b, a))];
        const decided = (document: FlywheelDocument): unknown =>
          [...byId(document)].filter(([id]) => !undecided.has(id)).sort();
        expect(decided(one)).to.deep.equal(decided(other));
        expect([...byId(one).keys()].sort()).to.deep.equal([...byId(other).keys()].sort());
        expect(one.asOf).to.equal(other.asOf);
      }),
      often,
    );
  });

  it('once more is as once, and a file put into itself changes nothing', () => {
    fc.assert(
      fc.property(documents, documents, (a, b) => {
        const once = merged(a, mergePlan(a, b));
        expect(merged(once, mergePlan(once, b))).to.equal(once);
        expect(merged(a, mergePlan(a, a))).to.equal(a);
      }),
      often,
    );
  });

  it('lose no entry, whatever is chosen, and the result is a good document', () => {
    const choice = fc.constantFrom('mine', 'theirs', 'both');
    const choices = fc.dictionary(fc.constantFrom('p', 'q', 'r', 's', 't', 'u'), choice);
    fc.assert(
      fc.property(documents, documents, choices, (a, b, chosen) => {
        const result = merged(a, mergePlan(a, b), {
          entries: new Map(Object.entries(chosen)) as ReadonlyMap<string, 'mine' | 'theirs' | 'both'>,
          rest: true,
        });
        const ids = new Set(result.experiences.map(({ id }) => id));
        for (const { id } of [...a.experiences, ...b.experiences]) expect(ids.has(id)).to.equal(true);
        expect(ids.size).to.equal(result.experiences.length);
        for (const one of [...a.experiences, ...b.experiences]) {
          const asked = Object.hasOwn(chosen, one.id) ? chosen[one.id] : undefined;
          if (asked === 'both') expect(result.experiences.some((other) => tellSame(one, other))).to.equal(true);
        }
        expect(contentOf(again(result))).to.equal(contentOf(result));
      }),
      often,
    );
  });
});
