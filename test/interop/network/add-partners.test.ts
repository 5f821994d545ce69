import { expect } from '@open-wc/testing';
import { readNetwork } from '../../../src/domain/document/network.js';
import type { NetworkDocument } from '../../../src/domain/document/network-types.js';
import { contentOf } from '../../../src/domain/edit/same.js';
import { partnersMerged, withEntry, withoutEntry } from '../../../src/domain/network/edit.js';
import { networkDocumentFile } from '../../../src/domain/network/file.js';
import { networkFor } from '../../../src/domain/network/seen.js';
import {
  addPartners,
  networkFromKumu,
  networkToKumu,
  partnersFromCsv,
  partnersToCsv,
} from '../../../src/interop/index.js';
import { fileJson, fileText } from '../indicators/kit.js';

const csv = partnersFromCsv(await fileText('partners-nl.csv'));
const kumu = await fileJson('kumu-network.json');
const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));
const network = (raw: object = {}): NetworkDocument =>
  readNetwork({ schema: 'veerkracht/network@1', partners: [], issues: [], ...raw }).value!;
const again = (document: NetworkDocument): NetworkDocument => {
  const { value, problems } = readNetwork(plain(networkDocumentFile(document)));
  expect(problems).to.deep.equal([]);
  return value!;
};

describe('partners of a CSV put into a network', () => {
  it('are each a partner of their own; look-alikes are offered and never merged', () => {
    const { document, added, pairs, problems } = addPartners(network(), csv, String);
    expect(document.partners).to.have.length(60);
    expect(added).to.have.length(60);
    expect(problems).to.deep.equal([]);
    const name = (id: string): string => String(document.partners.find((one) => one.id === id)?.name);
    expect(pairs.map(({ kept, gone }) => `${name(kept)} = ${name(gone)}`)).to.include.members([
      'Stichting Juvo = St. Juvo',
      'Gemeente Saniveld = Gem. Saniveld',
      'Sportvereniging SV Saniveld = S.V. Saniveld',
    ]);
    expect(pairs).to.have.length(csv.candidates.length);
    again(document);
  });

  it('have no themes in a network, and that is told once', () => {
    const themes = addPartners(network(), csv, String).notes.filter(({ field }) => field === 'themes');
    expect(themes).to.deep.equal([{ code: 'left-out-column', row: 1, field: 'themes', text: 'Thema’s' }]);
    const none = addPartners(network(), partnersFromCsv('Naam;Thema\nA;\n'), String);
    expect(none.notes).to.deep.equal([]);
  });

  it('stand beside those that were there: offered by name and alias, departments find their whole in either', () => {
    const here = network({
      partners: [
        { id: 'juvo', name: 'Welzijn Juvo', aliases: ['St. Juvo'], kind: 'welfare' },
        { id: 'gem', name: 'Gemeente Saniveld', kind: 'municipality' },
      ],
      issues: [{ id: 'i', title: 'Een' }],
      commitments: [{ partner: 'juvo', issue: 'i', level: 'leads' }],
    });
    const small = partnersFromCsv(
      'Naam;Soort;Afdeling van\nStichting Juvo;welzijn;\nJuvo, team Noord;welzijn;Welzijn Juvo\nGem. Saniveld;gemeente;\nPolitie;politie;Nergens\n',
    );
    const { document, pairs, notes } = addPartners(here, small, String);
    expect(pairs).to.deep.include.members([
      { kept: 'juvo', gone: 'stichting-juvo', why: 'same' },
      { kept: 'gem', gone: 'gem-saniveld', why: 'same' },
    ]);
    // The police is no municipality, though the kind is not one we know.
    const police = partnersFromCsv('Naam;Soort\nGemeente Saniveld politie;politie\n');
    expect(addPartners(here, police, String).pairs).to.deep.equal([]);
    expect(document.partners.find(({ name }) => name === 'Juvo, team Noord')?.parent).to.equal('juvo');
    expect(notes.map(({ code, text }) => `${code} ${text}`)).to.deep.equal([
      'unknown-kind politie',
      'unknown-parent Nergens',
    ]);
    const merged = partnersMerged(document, 'juvo', 'stichting-juvo');
    expect(merged.partners[0]!.aliases).to.deep.equal(['St. Juvo', 'Stichting Juvo']);
    expect(merged.commitments).to.have.length(1);
    again(merged);
  });

  it('with every offer accepted lose no name, whatever the order', () => {
    const { document, pairs } = addPartners(network(), csv, String);
    for (const list of [pairs, [...pairs].reverse()]) {
      let now = document;
      // One that was merged before is now the other.
      const into = new Map<string, string>();
      const at = (id: string): string => (into.has(id) ? at(into.get(id) as string) : id);
      for (const { kept, gone } of list) {
        if (at(kept) === at(gone)) continue;
        const [a, b] = [at(kept), at(gone)];
        now = partnersMerged(now, a, b);
        into.set(b, a);
      }
      const names = new Set(now.partners.flatMap(({ name, aliases }) => [name, ...aliases]).map(String));
      for (const { name } of csv.partners) expect(names.has(name), name).to.equal(true);
      again(now);
    }
  });

  it('come back from the CSV they are written to', () => {
    const { document } = addPartners(network(), csv, String);
    const back = partnersFromCsv(partnersToCsv(networkFor(document, 'internal'), String));
    expect(back.notes).to.deep.equal([]);
    const facts = ({ partners }: typeof back): unknown =>
      partners.map(({ name, aliases, kind, area, url, contactRole, since, until }) => [
        name,
        aliases,
        kind ?? 'other',
        area,
        url,
        contactRole,
        since,
        until,
      ]);
    expect(facts(back)).to.deep.equal(facts(csv));
    expect(addPartners(network(), back, String).document.partners.map(({ parent }) => parent)).to.deep.equal(
      document.partners.map(({ parent }) => parent),
    );
  });

  it('that a document cannot hold are left out and told, and the rest comes in', () => {
    const { document, problems } = addPartners(network(), partnersFromCsv(`Naam\nGoed\n${'x'.repeat(300)}\n`), String);
    expect(document.partners.map(({ name }) => name)).to.deep.equal(['Goed']);
    expect(problems.map(({ code }) => code)).to.deep.equal(['too-long']);
    const full = network({ partners: Array.from({ length: 1999 }, (_, i) => ({ id: `p${i}`, name: `P${i}` })) });
    const over = addPartners(full, partnersFromCsv('Naam\nEen\nTwee\n'), String);
    expect(over.document.partners).to.have.length(2000);
    expect(over.notes.map(({ code }) => code)).to.deep.equal(['too-many']);
  });
});

describe('a Kumu file that was edited', () => {
  it('keeps what a network has no place for, each with its own connection', () => {
    const { value, kept } = networkFromKumu(kumu);
    const first = withoutEntry(value!, 'partners', value!.partners[0]!.id);
    const more = withEntry(
      first,
      'partners',
      { ...value!.partners[1]!, name: 'Nieuw', aliases: [] },
      'nieuw',
      '2026-01-01',
    );
    const back = networkToKumu(networkFor(more, 'internal'), String, kept);
    const before = kumu as { elements: object[]; connections: { from: string }[] };
    // The first organisation and its two connections are gone; all others are as they were.
    expect(plain(back.elements)).to.deep.include.members(before.elements.slice(1));
    const connections = before.connections.filter(({ from }) => from !== 'Gemeente Saniveld' && from !== 'elem-1');
    expect(plain(back.connections)).to.deep.equal(connections);
    expect((back as { maps?: unknown }).maps).to.deep.equal((kumu as { maps: unknown }).maps);
  });

  it('reads as the same network again through our own file', () => {
    const { value } = networkFromKumu(kumu);
    expect(contentOf(again(value!))).to.equal(contentOf(value));
  });
});
