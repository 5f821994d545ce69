import { expect } from '@open-wc/testing';
import { all, draw, one, press, settled, text } from './coalition-map-kit.js';

const base = {
  schema: 'veerkracht/network@1',
  partners: [
    { id: 'a', name: 'Aanloophuis', kind: 'neighbourhood' },
    { id: 'b', name: 'Buurtzorg', kind: 'care' },
    { id: 'c', name: 'College', kind: 'municipality' },
  ],
  issues: [{ id: 'i', title: 'Samen eten' }],
};

describe('veer-coalition-map: plans, and what stands beside commitment', () => {
  it('says who said it, what is noted (for the network itself only) and which step waits for which', async () => {
    const data = {
      ...base,
      asOf: '2026-03-01',
      commitments: [
        { partner: 'a', issue: 'i', level: 'helps', at: '2026-01', statedBy: 'teamleider', note: 'Nog bellen' },
      ],
      steps: [
        { id: 'one', issue: 'i', title: 'Sleutel halen', done: '2026-01-05' },
        { id: 'two', issue: 'i', title: 'Deur open', planned: '2026-05', dependsOn: ['one'] },
      ],
    };
    const element = await draw(data, { issue: 'i', audience: 'internal' });
    expect(text(one(element, '.panel')))
      .to.contain('bron: teamleider')
      .and.to.contain('Nog bellen');
    expect(text(one(element, '.panel .path-list .next'))).to.contain('na: Sleutel halen');
    await press(element, '[data-view="list"]');
    await press(element, '.partner-list [data-partner="a"]');
    expect(text(one(element, '.partner-row.open')))
      .to.contain('teamleider')
      .and.to.contain('Nog bellen');
    element.audience = 'partners';
    await settled(element);
    expect(text(one(element, '.partner-row.open'))).to.contain('teamleider');
    expect(element.shadowRoot?.textContent).not.to.contain('Nog bellen');
  });

  it('what comes after "today" is said as a plan in every view', async () => {
    const plans = {
      ...base,
      asOf: '2026-03-01',
      commitments: [
        { partner: 'a', issue: 'i', level: 'allows', at: '2025-05-01' },
        { partner: 'a', issue: 'i', level: 'leads', at: '2026-09-01' },
        { partner: 'b', issue: 'i', level: 'helps', at: '2026-10' },
      ],
      steps: [{ issue: 'i', title: 'Huis open', by: ['a'], done: '2026-05-01' }],
      events: [{ at: '2026-06-01', title: 'Wijkdag', issue: 'i' }],
    };
    const element = await draw(plans, { view: 'matrix' });
    const cells = all(element, 'tbody td').map(text);
    expect(cells.find((cell) => cell.includes('laat gebeuren'))).to.contain('gepland: trekt (1 september 2026)');
    expect(cells).to.include('·nog niet gezegdgepland: helpt mee (oktober 2026)');
    await press(element, '[data-view="list"]');
    expect(text(one(element, '.issue-row'))).to.contain('volgende stap: Huis open');
    await press(element, '.partner-list [data-partner="b"]');
    expect(text(one(element, '.partner-row.open'))).to.match(/Samen eten ?gepland: helpt mee \(oktober 2026\)/);
    await press(element, '.partner-list [data-partner="b"]');
    await press(element, '[data-view="time"]');
    expect(all(element, '.moment.next').map((row) => text(row).replace(/Bij Samen eten.*/, ''))).to.deep.equal([
      'Gepland, oktober 2026Buurtzorg zegt: “helpt mee”',
      'Gepland, 1 september 2026Aanloophuis zegt: “trekt”',
      'Gepland, 1 juni 2026Wijkdag',
      'Gepland, 1 mei 2026Huis open',
    ]);
    await press(element, '[data-view="map"]');
    expect(text(one(element, '.path'))).to.match(/Huis open ?gepland: 1 mei 2026.*Wijkdag ?gepland: 1 juni 2026/);
  });
});
