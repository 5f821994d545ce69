import { expect } from '@open-wc/testing';
import fc from '../../support/property.js';
import { quickNetwork } from '../../../src/domain/document/network-shape.js';
import { readNetwork } from '../../../src/domain/document/network.js';
import { plainSpacing } from '../../../src/domain/draw/text.js';
import { networkDocumentFile } from '../../../src/domain/network/file.js';
import { isFiltered, noFilter, shownBy } from '../../../src/domain/network/filter.js';
import { mergersOf } from '../../../src/domain/network/groups.js';
import { historyOf, tempoOf } from '../../../src/domain/network/history.js';
import { linesOf } from '../../../src/domain/network/lines.js';
import { momentsOf } from '../../../src/domain/network/moments.js';
import { networkFor } from '../../../src/domain/network/seen.js';
import { timelinePicture } from '../../../src/domain/network/timeline.js';
import { document, words } from './cases.js';
import { data, facts, factsOf, made } from './network-cases.js';

const raws = { saniveld: await data('saniveld'), breed: await data('breed-welzijn') };
const base = {
  schema: 'veerkracht/network@1',
  partners: ['a', 'b'].map((id) => ({ id, name: id.toUpperCase() })),
  issues: [{ id: 'i', title: 'I' }],
};

describe('today of a network that does not say so', () => {
  const raw = (more: object = {}): object => ({
    ...base,
    commitments: [
      { partner: 'a', issue: 'i', level: 'helps', at: '2025-03-01' },
      { partner: 'a', issue: 'i', level: 'against', at: '2026-02-17' },
      { partner: 'b', issue: 'i', level: 'leads', at: '2025-06-01', visibility: 'partners' },
    ],
    events: [{ at: '2026-01-09', title: 'Intern', visibility: 'internal' }],
    ...more,
  });
  const today = (audience: 'public' | 'partners' | 'internal', more = {}): string | null =>
    networkFor(document(raw(more)), audience).asOf;

  it('is the newest date the audience may see', () => {
    expect(today('internal')).to.equal('2026-02-17');
    expect(today('partners')).to.equal('2025-06-01');
    expect(today('public')).to.equal('2025-03-01');
    expect(today('public', { asOf: '2026-03-01' })).to.equal('2026-03-01');
  });

  it('gives no hidden date away in what is made of it, and the cell of a newer hidden word stays unknown', () => {
    const seen = networkFor(document(raw()), 'public');
    const { network, rows } = facts(raw());
    expect(network.isToday).to.equal(true);
    expect(network.cells.get('a\ni')?.counted).to.deep.equal({ level: null, needed: null, at: null });
    expect(network.cells.get('b\ni')?.counted.level).to.equal(null);
    const said = JSON.stringify([rows, historyOf(network, rows, words), momentsOf(network), networkDocumentFile(seen)]);
    expect(said).not.to.match(/2026|2025-06/);
  });

  it('does not stand in a file of the whole: who reads that finds it again for themselves', () => {
    const file = networkDocumentFile(document(raw()));
    expect(file).not.to.have.property('asOf');
    expect(networkFor(readNetwork(file).value!, 'public').asOf).to.equal('2025-03-01');
    expect(networkDocumentFile(document(raw({ asOf: '2026-03' })))).to.have.property('asOf', '2026-03');
  });
});

/** One of everything after its own today. */
const planning = (more: object = {}): object => ({
  ...base,
  asOf: '2026-03-01',
  commitments: [
    { partner: 'a', issue: 'i', level: 'allows', at: '2025-05-01' },
    { partner: 'a', issue: 'i', level: 'leads', at: '2026-09-01' },
    { partner: 'b', issue: 'i', level: 'helps', at: '2026-10', by: 'person' },
    { partner: 'b', issue: 'i', level: 'none', at: '2026-12', visibility: 'internal' },
  ],
  steps: [
    { id: 's', issue: 'i', title: 'Huis open', by: ['a'], done: '2026-05-01', result: { text: 'Er is koffie.' } },
    { id: 'r', issue: 'i', title: 'Team start', done: '2026-01-05', result: { text: 'Rust thuis.', date: '2026-11' } },
    { id: 'x', issue: 'i', title: 'Proef', status: 'stopped', result: { text: 'Te duur.', date: '2025-07' } },
  ],
  events: [
    { id: 'e', at: '2026-06-01', title: 'Wijkdag', issue: 'i' },
    { id: 'g', at: '2026-07-01', title: 'Nieuwe ronde', kind: 'start' },
  ],
  ...more,
});

describe('what comes after "today" of a network', () => {
  it('is a plan in the history, in order of time', () => {
    const { network, rows } = facts(planning());
    const next = historyOf(network, rows, words).filter(({ kind }) => kind === 'next');
    expect(next.map(({ date, title, change }) => [date, title || change?.level])).to.deep.equal([
      ['2026-11', 'Rust thuis.'],
      ['2026-10', 'helps'],
      ['2026-09-01', 'leads'],
      ['2026-07-01', 'Nieuwe ronde'],
      ['2026-06-01', 'Wijkdag'],
      ['2026-05-01', 'Huis open'],
      ['2026-05-01', 'Er is koffie.'],
    ]);
  });

  it('lies on the path of its issue as a plan, and counts in nothing', () => {
    const { network, rows } = facts(planning());
    const [issue] = rows.issues;
    expect(issue?.marks.filter(({ kind }) => kind === 'next').map(({ title }) => title)).to.deep.equal([
      'Huis open',
      'Er is koffie.',
      'Wijkdag',
      'Rust thuis.',
    ]);
    expect(issue?.coalition.steps).to.equal(1);
    expect(issue?.coalition.results).to.equal(0);
    expect(issue?.coalition.leads).to.deep.equal([]);
    expect(network.cells.get('a\ni')?.counted.level).to.equal('allows');
    expect(network.planned.get('a\ni')?.map(({ level, at }) => [level, at])).to.deep.equal([['leads', '2026-09-01']]);
    expect(rows.events).to.deep.equal([]);
  });

  it('is told to nobody who may not see it, and not when looking back', () => {
    const { network } = facts(planning());
    expect(network.planned.get('b\ni')?.map(({ level }) => level)).to.deep.equal(['helps']);
    expect(facts(planning(), 'internal').network.planned.get('b\ni')).to.have.length(2);
    const before = facts(planning(), 'public', '2025');
    expect(before.network.planned.size).to.equal(0);
    const kinds = historyOf(before.network, before.rows, words).map(({ kind }) => kind);
    expect(kinds).to.not.include('next');
  });

  it('a step that was stopped stands on its day, on the path and in time', () => {
    const { network, rows } = facts(planning());
    expect(rows.issues[0]?.marks.find(({ kind }) => kind === 'stopped')?.date).to.equal('2025-07');
    expect(historyOf(network, rows, words).find(({ kind }) => kind === 'stopped')?.date).to.equal('2025-07');
  });

  it('is drawn as a plan: open circles on the lane, a flag for what is of all', () => {
    const { network, rows } = facts(planning());
    const { marks } = timelinePicture({
      width: 1100,
      spacing: plainSpacing,
      mirrored: false,
      issues: rows.issues,
      entries: historyOf(network, rows, words),
      tempo: tempoOf(rows, network.at),
      until: network.at,
      texts: { tempo: '', tempoHow: '', now: 'nu', spans: { gas: '', brake: '', again: '' }, year: String },
    });
    const drawn = JSON.stringify(marks);
    expect(drawn.match(/"class":"next"/g)).to.have.length(6);
    expect(drawn.match(/"class":"pole next"/g)).to.have.length(1);
    expect(drawn).to.contain('Nieuwe ronde');
  });
});

describe('the quick reader of a network', () => {
  it('reads what has no fault to the same as the whole reader', () => {
    for (const raw of [...Object.values(raws), made(40, 5), base])
      expect(quickNetwork(raw)).to.deep.equal(readNetwork(raw).value);
  });

  it('leaves everything with a fault to the whole reader', () => {
    const merged = (from: string, to: string) => ({ from, to, kind: 'merged-into' });
    for (const fault of [
      { partners: [...base.partners, { id: 'a', name: 'again' }] },
      {
        partners: [
          { id: 'a', name: 'A', parent: 'b' },
          { id: 'b', name: 'B', parent: 'a' },
        ],
      },
      { partners: [{ id: 'a', name: 'A', parent: 'gone' }] },
      { partners: [{ id: 'a', name: 'A', since: '2025', until: '2020' }] },
      { commitments: [{ partner: 'gone', issue: 'i', level: 'helps' }] },
      { relations: [merged('a', 'b'), merged('b', 'a')] },
      { steps: [{ id: 's', issue: 'i', title: 'S', dependsOn: ['s'] }] },
      { steps: [{ id: 's', issue: 'i', title: 'S', dependsOn: ['gone'] }] },
      { events: [{ at: '30 februari', title: 'E' }] },
      { partners: Array.from({ length: 100_000 }, (_, i) => ({ id: `p${i}`, name: `P${i}` })) },
    ])
      expect(quickNetwork({ ...base, ...fault }), JSON.stringify(fault).slice(0, 80)).to.equal(null);
  });
});

describe('search and filters', () => {
  const { network, rows, groups } = facts(raws.saniveld);
  const find = (change: object) => shownBy({ ...noFilter, ...change }, network, rows, groups, words)!;

  it('find partners by name, other name and issue, without accents and capitals', () => {
    expect(shownBy(noFilter, network, rows, groups, words)).to.equal(null);
    expect([...find({ search: 'JUVO WELZIJN' }).partners]).to.deep.equal(['juvo']);
    expect([...find({ search: 'één budget' }).issues]).to.deep.equal(['one-budget']);
    expect(find({ search: 'een budget' }).partners.size).to.equal(
      rows.partners.filter(({ takesPart }) => takesPart.some(({ issue }) => issue === 'one-budget')).length,
    );
    expect(find({ search: 'bestaat niet' })).to.deep.equal({ partners: new Set(), issues: new Set() });
  });

  it('find by theme, kind, group and role', () => {
    expect([...find({ theme: 'Wonen' }).issues]).to.deep.equal(['own-home']);
    expect([...find({ kind: 'municipality' }).partners]).to.deep.equal(['gemeente']);
    expect([...find({ cluster: 'combi-molenhof' }).partners].sort()).to.deep.equal(['samenspraak', 'schuur', 'stroom']);
    const advisers = [...find({ role: 'adviser' }).partners];
    expect(advisers).to.include('samenspraak');
    for (const id of advisers)
      expect(rows.partners.find((one) => one.id === id)!.roles.some(({ role }) => role === 'adviser')).to.equal(true);
  });

  it('find a merged organisation as the one that holds it', () => {
    const breed = facts(raws.breed);
    const found = shownBy({ ...noFilter, search: 'juvans' }, breed.network, breed.rows, breed.groups, words)!;
    expect([...found.partners]).to.include('breed-welzijn');
  });

  it('two at once never find more than one of them', () => {
    const theme = fc.constantFrom('', 'Meedoen', 'Wonen', 'Zorg dichtbij');
    const kind = fc.constantFrom('', 'welfare', 'care', 'gp');
    fc.assert(
      fc.property(theme, kind, fc.constantFrom('', 'a', 'huis', 'zorg'), (t, k, search) => {
        const both = shownBy({ ...noFilter, theme: t, kind: k as never, search }, network, rows, groups, words);
        for (const one of [{ theme: t }, { kind: k }, { search }]) {
          if (!isFiltered({ ...noFilter, ...one } as never) || !both) continue;
          const single = find(one);
          for (const id of both.partners) expect(single.partners.has(id)).to.equal(true);
        }
      }),
    );
  });
});

describe('time', () => {
  it('tells gas, brake and gas again', () => {
    const of = (raw: unknown) => {
      const { rows, network } = facts(raw);
      return tempoOf(rows, network.at).map(({ kind }) => kind);
    };
    expect(of(raws.breed)).to.deep.equal(['gas', 'brake', 'again']);
    expect(of(raws.saniveld)).to.deep.equal(['gas', 'brake', 'again']);
    expect(of({ ...base, events: [{ at: '2025', title: 'Mijlpaal', kind: 'milestone' }] })).to.deep.equal([]);
  });

  it('has every step, result, event, merger and word about commitment, newest first; plans only of today', () => {
    const { network, rows } = facts(raws.saniveld);
    const all = historyOf(network, rows, words);
    const count = (kind: string): number => all.filter((one) => one.kind === kind).length;
    const sum = (value: (row: (typeof rows.issues)[number]) => number): number =>
      rows.issues.reduce((total, row) => total + value(row), 0);
    expect(count('step')).to.equal(sum(({ coalition }) => coalition.steps));
    expect(count('result')).to.equal(sum(({ coalition }) => coalition.results));
    expect(count('next')).to.equal(sum(({ marks }) => marks.filter(({ kind }) => kind === 'next').length));
    expect(all.map(({ middle }) => middle)).to.deep.equal([...all.map(({ middle }) => middle)].sort((a, b) => b - a));
    const past = facts(raws.saniveld, 'public', '2024-Q2');
    expect(historyOf(past.network, past.rows, words).some(({ kind }) => kind === 'next')).to.equal(false);
    const breed = facts(raws.breed);
    expect(mergersOf(breed.network)).to.deep.equal([
      { since: '2013-Q4', to: 'breed-welzijn', from: ['juvans', 'divers', 'mee'] },
    ]);
    expect(historyOf(breed.network, breed.rows, words).filter(({ kind }) => kind === 'merger')).to.have.length(1);
  });

  it('never tells what the audience may not see', () => {
    const raw = {
      ...base,
      commitments: [
        { partner: 'a', issue: 'i', level: 'helps', at: '2024' },
        { partner: 'a', issue: 'i', level: 'against', at: '2025' },
      ],
    };
    const told = (audience: 'public' | 'internal') => {
      const { network, rows } = facts(raw, audience);
      return historyOf(network, rows, words).map(({ change }) => change?.level);
    };
    expect(told('internal')).to.deep.equal(['against', 'helps']);
    expect(told('public')).to.deep.equal(['helps']);
  });

  it('offers quarters from before the first thing that happened until now', () => {
    const breed = momentsOf(facts(raws.breed).network);
    expect(breed[0]).to.equal('2013-Q3');
    expect(breed.at(-1)).to.equal('2016-Q3');
    expect(momentsOf(facts(base).network)).to.deep.equal([]);
    const start = { at: '1990', title: 'Lang geleden', kind: 'start' };
    const old = { ...base, asOf: '2026', events: [start, { ...start, at: '2024', kind: 'restart' }] };
    const moments = momentsOf(facts(old).network);
    expect(moments).to.include.members(['1989', '1990', '2024']);
    expect(moments).to.have.length(36);
  });

  it('offers nothing after the last thing that happened, however far "today" is', () => {
    const commitments = [
      { partner: 'a', issue: 'i', level: 'helps', at: '2024-02' },
      { partner: 'a', issue: 'i', level: 'leads', at: '2025-02' },
    ];
    const quarters = ['2023-Q4', '2024-Q1', '2024-Q2', '2024-Q3', '2024-Q4', '2025-Q1'];
    for (const asOf of ['2026', '2030', '9999'])
      expect(momentsOf(facts({ ...base, asOf, commitments }).network), asOf).to.deep.equal(quarters);
    // Somebody who stopped later is another picture.
    const partners = [base.partners[0], { id: 'b', name: 'B', until: '2025-08' }];
    expect(momentsOf(facts({ ...base, partners, asOf: '9999', commitments }).network)).to.deep.equal([
      ...quarters,
      '2025-Q2',
      '2025-Q3',
    ]);
  });

  it('property: offers at most 60 moments, in order, all before "today", whatever the dates', () => {
    const year = fc.oneof(fc.integer({ min: 1, max: 9999 }), fc.integer({ min: 1900, max: 2030 }));
    const dates = fc.array(
      year.map((one) => String(one).padStart(4, '0')),
      { maxLength: 120 },
    );
    fc.assert(
      fc.property(dates, year, (all, today) => {
        const raw = {
          ...base,
          asOf: String(today).padStart(4, '0'),
          events: all.map((at) => ({ at, title: 'x', kind: 'start' })),
        };
        const moments = momentsOf(facts(raw).network);
        expect(moments.length).to.be.at.most(60);
        expect([...new Set(moments)].sort()).to.deep.equal(moments);
        for (const one of moments) expect(one.slice(0, 4) <= raw.asOf, one).to.equal(true);
        const past = all.filter((at) => at < raw.asOf).sort();
        // What happened in the year of "today" leads up to it.
        if (past.length > 0 && !all.includes(raw.asOf)) expect(moments.at(-1)!.slice(0, 4)).to.equal(past.at(-1));
      }),
    );
    const many = Array.from({ length: 8000 }, (_, i) => ({ at: String(i + 1000), title: 'x', kind: 'start' }));
    const some = momentsOf(facts({ ...base, asOf: '9999', events: many.slice(0, 2000) }).network);
    expect([some.length, some[0], some.at(-1)]).to.deep.equal([60, '0999', '2999']);
    const apart = { ...base, asOf: '9999', events: [many[0], many[900], many[7900]] };
    expect(momentsOf(facts(apart).network)).to.deep.equal(['0999', '1000', '1900', '8900']);
  });

  it('is drawn within its width, with a lane for each issue, and never with a number that is none', () => {
    for (const raw of [raws.saniveld, raws.breed, base, { ...base, issues: [] }])
      for (const width of [490, 800, 1100])
        for (const mirrored of [false, true]) {
          const { network, rows } = facts(raw);
          const picture = timelinePicture({
            width,
            mirrored,
            spacing: plainSpacing,
            issues: rows.issues,
            entries: historyOf(network, rows, words),
            tempo: tempoOf(rows, network.at),
            until: network.at,
            texts: { tempo: 'T', tempoHow: 'H', now: 'nu', spans: { gas: 'g', brake: 'r', again: 'w' }, year: String },
          });
          expect(picture.spots).to.have.length(rows.issues.length);
          for (const { x, width: wide } of picture.spots) {
            expect(x).to.be.at.least(-0.01);
            expect(x + wide).to.be.at.most(width + 0.01);
          }
          expect(JSON.stringify(picture)).not.to.match(/NaN|Infinity/);
        }
  });

  it('cuts no title without a sign: of an event nor of an issue', () => {
    const long =
      'Samen met alle bewoners van de wijk en alle mensen die er werken nog eens goed kijken naar wat er nodig is';
    const raw = {
      ...base,
      issues: [{ id: 'i', title: `${long}, en dan nog een keer, en daarna nog een keer en nog een keer` }],
      events: [{ at: '2024', title: long, kind: 'start' }],
    };
    const { network, rows } = facts(raw);
    const picture = timelinePicture({
      width: 1000,
      mirrored: false,
      spacing: plainSpacing,
      issues: rows.issues,
      entries: historyOf(network, rows, words),
      tempo: [],
      until: network.at,
      texts: { tempo: 'T', tempoHow: 'H', now: 'nu', spans: { gas: 'g', brake: 'r', again: 'w' }, year: String },
    });
    expect(JSON.stringify(picture).match(/…"/g)).to.have.length(2);
  });
});

describe('the file to take along', () => {
  it('reads back to what this audience sees', () => {
    for (const raw of Object.values(raws))
      for (const audience of ['public', 'partners', 'internal'] as const) {
        const seen = networkFor(document(raw), audience);
        const back = readNetwork(JSON.parse(JSON.stringify(networkDocumentFile(seen))));
        expect(back.problems).to.deep.equal([]);
        const [now, then] = [factsOf(document(raw), audience), factsOf(back.value!, audience)];
        expect(then.rows.issues.map(({ marks, seats }) => [marks.length, seats])).to.deep.equal(
          now.rows.issues.map(({ marks, seats }) => [marks.length, seats]),
        );
        expect(then.rows.partners.map(({ id, related }) => [id, related])).to.deep.equal(
          now.rows.partners.map(({ id, related }) => [id, related]),
        );
      }
  });

  it('loses nothing: ids with a slash, and a word that is said to be for everyone', () => {
    const raw = {
      ...base,
      groups: [{ id: 'groups/0', title: 'Wijk', members: ['a'] }],
      roles: [{ role: 'coordinator', partner: 'a', group: 'groups/0' }],
      steps: [
        { id: 'team/noord', issue: 'i', title: 'Eerst' },
        { issue: 'i', title: 'Dan', dependsOn: ['team/noord'] },
      ],
      commitments: [{ partner: 'a', issue: 'i', level: 'against', at: '2025', visibility: 'public' }],
    };
    const { problems, value } = readNetwork(
      JSON.parse(JSON.stringify(networkDocumentFile(networkFor(document(raw), 'internal')))),
    );
    expect(problems).to.deep.equal([]);
    expect(value!.roles[0]!.group).to.equal('groups/0');
    expect(value!.steps[1]!.dependsOn).to.deep.equal(['team/noord']);
    expect(value!.commitments[0]).to.deep.include({ level: 'against', visibility: 'public' });
  });

  it('holds nothing hidden, and no older, kinder word in its place', () => {
    const raw = {
      ...base,
      partners: [...base.partners, { id: 'secret', name: 'Geheim', visibility: 'internal' }],
      commitments: [
        { partner: 'a', issue: 'i', level: 'helps', at: '2024' },
        { partner: 'a', issue: 'i', level: 'against', at: '2025', note: 'NOTITIE' },
        { partner: 'b', issue: 'i', level: 'allows', needed: 'leads', at: '2025' },
      ],
    };
    const text = (audience: 'public' | 'internal') =>
      JSON.stringify(networkDocumentFile(networkFor(document(raw), audience)));
    expect(text('public')).not.to.match(/against|NOTITIE|Geheim|needed|"partner":"a"/);
    expect(text('public')).to.include('"allows"');
    expect(text('internal'))
      .to.match(/against/)
      .and.match(/NOTITIE/)
      .and.match(/Geheim/)
      .and.match(/needed/);
    const { network, rows } = facts(raw);
    expect(linesOf(network, rows).map(({ partner, level, needed }) => [partner, level, needed])).to.deep.equal([
      ['b', 'allows', null],
      ['a', null, null],
    ]);
  });
});
