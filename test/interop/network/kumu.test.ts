import { expect } from '@open-wc/testing';
import fc, { runs } from '../../support/property.js';
import { readNetwork } from '../../../src/domain/document/network.js';
import { withEntry, withoutEntry } from '../../../src/domain/network/edit.js';
import { networkFor } from '../../../src/domain/network/seen.js';
import { networkFromKumu, networkToKumu } from '../../../src/interop/index.js';
import { fileJson } from '../indicators/kit.js';

const file = await fileJson('kumu-network.json');
const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));
const say = String;

describe('a Kumu file', () => {
  it('becomes partners and relations, with doubts told and nothing merged', () => {
    const { value, problems, notes, candidates } = networkFromKumu(file);
    expect(problems).to.deep.equal([]);
    expect(value?.partners.length).to.equal(8);
    expect(value?.relations.map(({ from, to, kind }) => `${from} ${kind} ${to}`)).to.deep.equal([
      'elem-1 funds elem-2',
      'huisartsen-saniveld refers-to st-juvo',
      'elem-2 works-with buurthuis-de-schuur',
      'oeverland-ggz works-with huisartsen-saniveld',
      'elem-1 other elem-2',
    ]);
    expect(notes.map(({ code, path }) => `${code} ${path}`)).to.deep.equal([
      'loose-end connections[2].from',
      'unknown-end connections[4]',
      'self-loop connections[5]',
      'unknown-relation connections[6]',
    ]);
    expect(candidates).to.deep.equal([{ places: [1, 2], why: 'same' }]);
  });

  it('goes back as it was, with what a network has no place for', () => {
    const { value, kept } = networkFromKumu(file);
    expect(plain(networkToKumu(networkFor(value!, 'internal'), say, kept))).to.deep.equal(file);
  });

  it('is refused as a whole only when it is no object', () => {
    for (const raw of [null, 7, [], 'x']) expect(networkFromKumu(raw).value).to.equal(null);
    expect(networkFromKumu({}).value?.partners).to.deep.equal([]);
    expect(networkFromKumu({ elements: 'x', connections: [null, 5] }).notes.length).to.equal(2);
    const odd = [{ from: {}, to: ['a'] }, { to: 'a' }, [{}], { from: null, to: { a: 1 } }];
    expect(networkFromKumu({ connections: odd }).notes.map(({ code }) => code)).to.deep.equal(
      odd.map(() => 'unknown-end'),
    );
  });

  it('holds nothing the audience may not see', () => {
    const { value } = readNetwork({
      schema: 'veerkracht/network@1',
      partners: [
        { id: 'a', name: 'A' },
        { id: 'b', name: 'SECRET', visibility: 'partners' },
      ],
      issues: [{ id: 'i', title: 'I' }],
      commitments: [
        { partner: 'a', issue: 'i', level: 'against', note: 'SECRET' },
        { partner: 'a', issue: 'i', level: 'helps', needed: 'leads', note: 'SECRET' },
      ],
      relations: [{ from: 'a', to: 'b' }],
    });
    const text = JSON.stringify(networkToKumu(networkFor(value!, 'public'), say));
    expect(text).to.not.match(/SECRET|tegen|Nodig/);
    expect(text).to.include('helpt mee');
    // Nor does it come back from the file it was read from.
    const { value: again, kept } = networkFromKumu(networkToKumu(networkFor(value!, 'internal'), say));
    expect(JSON.stringify(networkToKumu(networkFor(again!, 'public'), say, kept))).to.not.match(/SECRET|tegen|Nodig/);
    const raw = { elements: [{ label: 'A', Wijk: 'Noord', description: 'x' }], connections: [] };
    const read = networkFromKumu(raw);
    const moved = { ...read.value!, partners: read.value!.partners.map((one) => ({ ...one, area: null })) };
    expect(plain(networkToKumu(networkFor(moved, 'internal'), say, read.kept).elements)).to.deep.equal([
      { description: 'x', id: 'a', label: 'A', type: 'anders' },
    ]);
  });

  it('makes nothing public that somebody kept from others in a way we cannot read', () => {
    const end = { id: 'b', label: 'B' };
    const seen = (word: unknown): string => {
      const { value, problems } = networkFromKumu({ elements: [{ id: 'a', label: 'A', 'Zichtbaar voor': word }, end] });
      return value?.partners.find(({ id }) => id === 'a')?.visibility ?? `left out, ${problems[0]?.code ?? 'untold'}`;
    };
    expect([undefined, null, '', ' '].map(seen)).to.deep.equal(['public', 'public', 'public', 'public']);
    expect(['intern', 'Intern', ['intern'], 'partners'].map(seen)).to.deep.equal([
      'internal',
      'internal',
      'internal',
      'partners',
    ]);
    for (const word of ['vertrouwelijk', true, ['intern', 'partners'], { wie: 'intern' }, 1])
      expect(seen(word), JSON.stringify(word)).to.match(/^left out, (?!untold)/);
    const connection = { from: 'a', to: 'b', 'Zichtbaar voor': true };
    const { value } = networkFromKumu({ elements: [{ id: 'a', label: 'A' }, end], connections: [connection] });
    expect(value?.relations).to.deep.equal([]);
  });

  it('takes the word of a person in any spelling for that, and leaves out and tells what it does not know', () => {
    const read = (said: unknown) => {
      const raw = {
        elements: [
          { id: 'a', label: 'A', type: 'zorg' },
          { id: 'issue:i', label: 'I', type: 'Onderwerp' },
        ],
        connections: [{ from: 'a', to: 'issue:i', type: 'trekt', Door: said }],
      };
      const { value, problems, notes, kept } = networkFromKumu(raw);
      expect(problems).to.deep.equal([]);
      // Taken in or not: it goes back as it was. A text with nothing in it is none.
      const back: any = plain(networkToKumu(networkFor(value!, 'internal'), say, kept));
      expect(back.connections[0].Door ?? '').to.deep.equal(
        typeof said === 'string' ? said.trim() && said : (said ?? ''),
      );
      return [value!.commitments[0]?.by ?? null, ...notes.map(({ code, path, text }) => `${code} ${path} ${text}`)];
    };
    for (const said of ['persoon', 'Persoon', 'person', ' PERSON ', ['Persoon']])
      expect(read(said), JSON.stringify(said)).to.deep.equal(['person']);
    for (const said of [undefined, null, '', ' ', 'organisatie', 'Organisation', ['organisatie']])
      expect(read(said), JSON.stringify(said)).to.deep.equal(['organisation']);
    expect(read('Jan')).to.deep.equal([null, 'unknown-by connections[0] Jan']);
    expect(read(7)).to.deep.equal([null, 'unknown-by connections[0] 7']);
    for (const said of [true, ['persoon', 'organisatie'], { wie: 'persoon' }, []])
      expect(read(said)[1], JSON.stringify(said)).to.match(/^unknown-by /);
  });

  it('gives nothing of a connection that was taken away to one that came', () => {
    const raw = {
      elements: [
        { id: 'a', label: 'A' },
        { id: 'b', label: 'B' },
        { id: 'i', label: 'I', type: 'Onderwerp' },
      ],
      connections: [{ from: 'a', to: 'i', type: 'trekt', description: 'SECRET' }],
    };
    const { value, kept } = networkFromKumu(raw);
    const [before] = value!.commitments;
    const without = withoutEntry(value!, 'commitments', before!.key);
    const next = withEntry(without, 'commitments', { ...before!, partner: 'b' }, null, '2026-03-03');
    expect(next.commitments).to.have.length(1);
    expect(JSON.stringify(networkToKumu(networkFor(next, 'internal'), say, kept))).to.not.include('SECRET');
  });

  it('what a network does not know is in the file for the network itself only, changed or not', () => {
    const raw = {
      elements: [
        { id: 'a', label: 'A', type: 'Zorg', Description: 'intern oordeel', Macht: 'A', Houding: 'rood' },
        { id: 'issue:z', label: 'Z', type: 'Onderwerp', Geheim: 'x' },
      ],
      connections: [{ from: 'a', to: 'issue:z', type: 'helpt mee', Op: '2024', Oordeel: 'x', tags: ['x'] }],
      maps: [{ name: 'x' }],
    };
    const { value, kept } = networkFromKumu(raw);
    expect(plain(networkToKumu(networkFor(value!, 'internal'), say, kept))).to.deep.equal(raw);
    const moved = { ...value!, partners: value!.partners.map((one) => ({ ...one, area: 'Noord' })) };
    for (const document of [value!, moved])
      for (const audience of ['public', 'partners'] as const) {
        const { elements, connections, ...rest } = networkToKumu(networkFor(document, audience), say, kept);
        expect(rest).to.deep.equal({});
        expect(JSON.stringify([elements, connections])).not.to.match(/Description|Macht|Houding|Geheim|Oordeel|tags/);
        expect(connections).to.deep.equal([
          { from: 'a', to: 'issue:z', type: 'helpt mee', direction: 'directed', Op: '2024' },
        ]);
      }
  });

  it('a name in the file goes before an id that the file does not have', () => {
    const raw = {
      elements: [{ label: 'GGZ' }, { label: 'ggz' }, { id: 'ggz-2', label: 'Derde' }],
      connections: [
        { from: 'ggz', to: 'GGZ' },
        { from: 'ggz-2', to: 'GGZ' },
      ],
    };
    const { value, notes } = networkFromKumu(raw);
    expect(notes).to.deep.equal([]);
    const [first, second, third] = value!.partners.map(({ id }) => id);
    expect(value!.relations.map(({ from, to }) => [from, to])).to.deep.equal([
      [second, first],
      [third, first],
    ]);
    expect(third).to.equal('ggz-2');
  });

  it('gives any network back: partners, issues, commitments, relations', () => {
    const word = fc
      .string({ unit: fc.constantFrom('a', 'Ë', ' ', '<', '1', '-', '"'), minLength: 1, maxLength: 8 })
      .map((text) => `x${text}x`.replace(/\s+/g, ' '));
    const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });
    const date = fc.constantFrom('2024', '2024-Q2', '2024-05', '2024-05-06');
    const visibility = maybe(fc.constantFrom('public', 'partners', 'internal'));
    const id = fc.constantFrom('a', 'b', 'c');
    const level = fc.constantFrom('against', 'none', 'allows', 'helps', 'leads');
    const networks = fc.record({
      schema: fc.constant('veerkracht/network@1'),
      partners: fc.tuple(
        ...['a', 'b', 'c'].map((one) =>
          fc.record({
            id: fc.constant(one),
            name: word,
            aliases: fc.array(word, { maxLength: 2 }),
            kind: fc.constantFrom('gp', 'care', 'other', 'insurer'),
            area: maybe(word),
            parent: one === 'c' ? maybe(fc.constant('a')) : fc.constant(undefined),
            since: maybe(date),
            url: maybe(fc.constant('https://x.example')),
            contactRole: maybe(word),
            visibility,
          }),
        ),
      ),
      issues: fc.tuple(
        ...['a', 'i'].map((one) =>
          fc.record({
            id: fc.constant(one),
            title: word,
            why: maybe(word),
            theme: maybe(word),
            area: maybe(word),
            status: maybe(fc.constantFrom('paused', 'done')),
            until: maybe(date),
            visibility,
          }),
        ),
      ),
      commitments: fc.array(
        fc.record({
          partner: id,
          issue: fc.constantFrom('a', 'i'),
          level,
          needed: maybe(level),
          by: fc.constantFrom('organisation', 'person'),
          statedBy: maybe(word),
          at: maybe(date),
          note: maybe(word),
          visibility,
        }),
        { maxLength: 6 },
      ),
      relations: fc
        .array(
          fc.record({
            from: id,
            to: id,
            kind: fc.constantFrom('works-with', 'funds', 'refers-to', 'other'),
            strength: maybe(fc.integer({ min: 1, max: 3 })),
            since: maybe(date),
            visibility,
          }),
          { maxLength: 6 },
        )
        .map((list) => list.filter(({ from, to }) => from !== to)),
    });
    fc.assert(
      fc.property(networks, (raw) => {
        const first = readNetwork(raw).value!;
        const back = networkFromKumu(plain(networkToKumu(networkFor(first, 'internal'), say)));
        expect(back.notes).to.deep.equal([]);
        expect(plain(back.value)).to.deep.equal(plain(first));
      }),
      runs(80),
    );
  });
});
