import { expect } from '@open-wc/testing';
import { readNetwork } from '../../../src/domain/document/network.js';
import { networkFor } from '../../../src/domain/network/seen.js';
import { mergePartners, networkOfPartners, partnersFromCsv, partnersToCsv } from '../../../src/interop/index.js';
import { fileText } from '../indicators/kit.js';

const { partners, candidates, notes } = partnersFromCsv(await fileText('partners-nl.csv'));
const pairs = candidates.map(({ places: [a, b], why }) => `${partners[a]?.name} = ${partners[b]?.name} (${why})`);
const place = (name: string): number => partners.findIndex((one) => one.name === name);

describe('partners from a CSV', () => {
  it('reads every row by itself and tells what it could not read', () => {
    expect(partners.length).to.equal(60);
    expect(partners.find(({ name }) => name === 'Vlierhof; team nacht')?.until).to.equal('2025-12-31');
    expect(partners.find(({ name }) => name === 'Bibliotheek Saniveld')?.since).to.equal('2024-03');
    expect(partners.find(({ name }) => name === 'Wijkteam Zuid')?.themes).to.deep.equal(['Meedoen', 'Zorg dichtbij']);
    expect(partners[place('Juvo, team Zuid')]?.since).to.equal('2025-09-01');
    expect(notes.map(({ code, text }) => `${code} ${text}`)).to.include.members([
      'unknown-kind zorgkantoor',
      'bad-link juvo.example',
    ]);
    expect(notes.filter(({ code }) => code === 'bad-date')).to.deep.equal([]);
  });

  it('offers variants of a name, and neither departments nor other kinds', () => {
    expect(pairs).to.include.members([
      'Stichting Juvo = St. Juvo (same)',
      'Stichting Juvo = Juvo (same)',
      'Gemeente Saniveld = Gem. Saniveld (same)',
      'Oeverland GGZ = GGZ Oeverland (same)',
      'Woonstichting De Linde = Woonst. "De Linde" (same)',
      'Buurthuis De Schuur = De Schuur (buurthuis) (same)',
      'Sportvereniging SV Saniveld = S.V. Saniveld (part)',
      'Mantelzorgpunt Saniveld = Mantelzorgpunt (part)',
      'Brugwerk maatschappelijk werk = Brugwerk (part)',
    ]);
    expect(pairs.join('\n')).to.not.match(/team Noord|Protestantse/);
  });

  it('merges only what was chosen, and keeps the other names', () => {
    expect(mergePartners(partners, [])).to.deep.equal(partners);
    const merged = mergePartners(partners, [[place('Stichting Juvo'), place('St. Juvo'), place('Juvo')]]);
    expect(merged.length).to.equal(58);
    expect(merged[0]?.aliases).to.deep.equal(['St. Juvo', 'Juvo']);
    const { document, notes: parents } = networkOfPartners(merged);
    const parsed = readNetwork(document);
    expect(parsed.problems).to.deep.equal([]);
    // "St. Juvo" is found as an alias now.
    expect(parsed.value?.partners.filter(({ parent }) => parent === 'stichting-juvo').length).to.equal(2);
    // Nobody chose yet that this is Oeverland GGZ.
    expect(parents.map(({ text }) => text)).to.deep.equal(['Oeverland']);
  });

  it('merged last as long as one of them does, never with an end before the beginning', () => {
    const { partners: drafts } = partnersFromCsv('Naam;Vanaf;Tot\nA;2024;\nB;;2020\nC;2021;2022\nD;2019;2023\n');
    const lasting = (...places: number[]): readonly (string | null | undefined)[] => {
      const merged = mergePartners(drafts, [places]);
      expect(readNetwork(networkOfPartners(merged).document).problems).to.deep.equal([]);
      const one = merged.find(({ rows }) => rows.length > 1);
      return [one?.since, one?.until];
    };
    expect(lasting(0, 1)).to.deep.equal([null, null]);
    expect(lasting(1, 2)).to.deep.equal([null, '2022']);
    expect(lasting(2, 3)).to.deep.equal(['2019', '2023']);
    expect(lasting(0, 2, 3)).to.deep.equal(['2019', null]);
  });

  it('names every column that is not taken in, but for empty ones', () => {
    const told = (text: string): readonly (readonly [number, string])[] =>
      partnersFromCsv(text)
        .notes.filter(({ code }) => code === 'left-out-column')
        .map(({ row, text: heading }) => [row, heading] as const);
    expect(notes.filter(({ code }) => code === 'left-out-column').map(({ text }) => text)).to.deep.equal(['Opmerking']);
    expect(told('Lijst\nNaam;Organisatie;Telefoon;Leeg;\nA;B;06;;x\n')).to.deep.equal([
      [2, 'Organisatie'],
      [2, 'Telefoon'],
      [2, '5'],
    ]);
    expect(partnersFromCsv('Naam;Thema\nA;Zorg\n').themesColumn).to.deep.equal({ row: 1, text: 'Thema' });
    expect(told('Naam;Soort\nA;zorg\n')).to.deep.equal([]);
  });

  it('a row with more cells than headings is left out and told: no cell stands where it does not belong', () => {
    const told = (text: string): readonly string[] =>
      partnersFromCsv(text).notes.map(({ code, row, text: cell }) => `${row} ${code} ${cell}`);
    const names = (text: string): readonly string[] => partnersFromCsv(text).partners.map(({ name }) => name);
    const long = 'Naam;Soort;Wijk\nA;zorg;Zuid\nB;zorg;Noord;extra;weg\nC;zorg;Oost;;\n';
    expect(told(long)).to.deep.equal(['3 row-long extra']);
    expect(names(long)).to.deep.equal(['A', 'C']);
    const comma = 'Naam,Soort,Wijk\nStichting Zorg, Welzijn en Wonen,zorg,Noord\nB,welzijn,Zuid\n';
    expect(told(comma)).to.deep.equal(['2 row-long Noord']);
    expect(names(comma)).to.deep.equal(['B']);
    const quoted = 'Naam,Soort,Wijk\n"Stichting Zorg, Welzijn en Wonen",zorg,Noord\nB,welzijn,Zuid\n';
    expect(told(quoted)).to.deep.equal([]);
    expect(names(quoted)).to.deep.equal(['Stichting Zorg, Welzijn en Wonen', 'B']);
  });

  it('tells of quotes that do not fit, of signs that were lost, and of an end before the beginning', () => {
    const { partners: read, notes: told } = partnersFromCsv(
      'Naam;Soort;Vanaf;Tot\nA;zorg;2024;2023\n"B";zorg;2024;2024\n"C" en D;zorg;;\nCaf\ufffd;;;\n"E;zorg;;\n',
    );
    expect(told.map(({ code, row, text }) => `${row} ${code} ${text}`)).to.deep.equal([
      '4 quote-text C en D',
      '6 quote-open "E',
      '5 encoding Caf\ufffd',
      '2 bad-order 2023',
    ]);
    expect(read.map(({ name, since, until }) => [name, since, until])).to.deep.equal([
      ['A', '2024', null],
      ['B', '2024', '2024'],
      ['C en D', null, null],
      ['Caf\ufffd', null, null],
      ['"E', null, null],
    ]);
  });

  it('says so when there are no headings or no name, and never throws', () => {
    expect(partnersFromCsv('a;b\n1;2').notes.map(({ code }) => code)).to.deep.equal(['no-headings']);
    expect(partnersFromCsv('').partners).to.deep.equal([]);
    expect(partnersFromCsv('Naam;Soort\n;zorg\nA;zorg\n').notes.map(({ code, row }) => [code, row])).to.deep.equal([
      ['no-name', 2],
    ]);
  });

  it('comes back from the CSV it is written to, without what the audience may not see', () => {
    const { value } = readNetwork({
      schema: 'veerkracht/network@1',
      partners: [
        { id: 'a', name: '=A; B', aliases: ['x'], kind: 'gp', since: '2024-Q1' },
        { id: 'b', name: 'Secret', visibility: 'internal' },
        { id: 'c', name: 'C', parent: 'a' },
      ],
      issues: [],
    });
    const text = partnersToCsv(networkFor(value!, 'public'), String);
    expect(text).to.not.include('Secret');
    const back = partnersFromCsv(text).partners;
    expect(back.map(({ name, kind, since }) => [name, kind, since])).to.deep.equal([
      ['=A; B', 'gp', '2024-Q1'],
      ['C', 'other', null],
    ]);
  });

  it('says who may see a partner where that is not everybody, and reads it again', () => {
    const { value } = readNetwork({
      schema: 'veerkracht/network@1',
      partners: [
        { id: 'a', name: 'A' },
        { id: 'b', name: 'B', visibility: 'internal' },
        { id: 'c', name: 'C', visibility: 'partners' },
      ],
      issues: [],
    });
    const written = (audience: 'public' | 'partners' | 'internal'): string =>
      partnersToCsv(networkFor(value!, audience), String);
    expect(written('public')).to.not.include('Zichtbaar');
    const drafts = partnersFromCsv(written('internal')).partners;
    expect(drafts.map(({ visibility }) => visibility)).to.deep.equal(['public', 'internal', 'partners']);
    const back = readNetwork(networkOfPartners(drafts).document).value!;
    expect(back.partners.map(({ visibility }) => visibility)).to.deep.equal(['public', 'internal', 'partners']);
    expect(mergePartners(drafts, [[0, 2]])[0]?.visibility).to.equal('partners');
    expect(mergePartners(drafts, [[0, 2, 1]])[0]?.visibility).to.equal('internal');
    // A word that we do not know is for the fewest, and that is told.
    const odd = partnersFromCsv('Naam;Zichtbaar voor\nA;alleen wij\nB;\n');
    expect(odd.partners.map(({ visibility }) => visibility)).to.deep.equal(['internal', null]);
    expect(odd.notes.map(({ code, row, text }) => [code, row, text])).to.deep.equal([
      ['unknown-visibility', 2, 'alleen wij'],
    ]);
  });

  it('a department finds its whole by name before alias, and as it is written before alike', () => {
    const parentOf = (csv: string): unknown => {
      const { partners } = networkOfPartners(partnersFromCsv(csv).partners).document as { partners: any[] };
      const parent = partners.at(-1).parent;
      return partners.find(({ id }) => id === parent)?.name;
    };
    const head = 'Naam;Ook bekend als;Afdeling van\n';
    expect(parentOf(`${head}Saniveld;Gemeente;\nGemeente;;\nWijkteam;;Gemeente\n`)).to.equal('Gemeente');
    expect(parentOf(`${head}St. Jan;;\nSt Jan;;\nPoli;;St Jan\n`)).to.equal('St Jan');
    expect(parentOf(`${head}Saniveld;Gemeente;\nWijkteam;;gemeente\n`)).to.equal('Saniveld');
  });

  it('names with a comma, or that a spreadsheet would run, come back as they were', () => {
    const partner = (id: string, name: string, ...aliases: string[]): object => ({ id, name, aliases });
    const { value } = readNetwork({
      schema: 'veerkracht/network@1',
      partners: [
        partner('a', 'A', 'Jansen, Pietersen & Co'),
        partner('b', '\uff1dB', 'Bee, Zee', 'Be'),
        partner('c', 'C', 'Cee'),
      ],
      issues: [],
    });
    const back = partnersFromCsv(partnersToCsv(networkFor(value!, 'public'), String)).partners;
    expect(back.map(({ name, aliases }) => [name, ...aliases])).to.deep.equal([
      ['A', 'Jansen, Pietersen & Co'],
      ['\uff1dB', 'Bee, Zee', 'Be'],
      ['C', 'Cee'],
    ]);
    const typed = partnersFromCsv('Naam;Ook bekend als\r\nA;Aa, Ab\r\n').partners;
    expect(typed[0]?.aliases).to.deep.equal(['Aa', 'Ab']);
  });
});
