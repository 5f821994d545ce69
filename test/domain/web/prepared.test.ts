import { expect } from '@open-wc/testing';
import { readInstrument } from '../../../src/domain/document/instrument.js';
import type { Assessment } from '../../../src/domain/document/types.js';
import { momentOf, PreparedWeb, webOfAssessments } from '../../../src/domain/web/prepared.js';

const instrument = readInstrument({
  schema: 'veerkracht/instrument@1',
  id: 'x',
  title: 'x',
  scale: { min: 0, max: 10 },
  axes: [
    { id: 'body', label: 'Lichaam' },
    { id: 'home', label: 'Thuis' },
    { id: 'work', label: 'Werk' },
  ],
  items: [
    { id: 'b1', axis: 'body', text: 'b1' },
    { id: 'b2', axis: 'body', text: 'b2' },
    { id: 'h1', axis: 'home', text: 'h1' },
    { id: 'w1', axis: 'work', text: 'w1' },
  ],
  variants: [{ id: 'all', title: 'all', items: ['b1', 'b2', 'h1', 'w1'] }],
}).value!;

const assessment = (id: string, completedAt: string, more: Partial<Assessment> = {}): Assessment => ({
  schema: 'veerkracht/assessment@1',
  id,
  revision: 1,
  instrument: { id: 'x', version: '1.0.0', variant: 'all' },
  wording: {},
  language: 'nl',
  startedAt: null,
  completedAt,
  answers: { b1: 6, b2: 7, h1: null, w1: 0 },
  discuss: [],
  notes: {},
  important: [],
  change: null,
  step: null,
  ...more,
});

describe('webOfAssessments', () => {
  it('gives moments with axis numbers, oldest first, and coverage beside each number', () => {
    const later = assessment('later', '2026-11-14T10:00:00Z');
    const sooner = assessment('sooner', '2026-05-02T23:59:00Z', { answers: { b1: 3, b2: 3, h1: 5, w1: 5 } });
    const web = webOfAssessments(instrument, [later, sooner]);
    expect(web).to.be.instanceOf(PreparedWeb);
    expect(web.document.moments.map(({ id, date }) => [id, date])).to.deep.equal([
      ['sooner', '2026-05-02'],
      ['later', '2026-11-14'],
    ]);
    expect({ ...web.document.moments[1]!.scores }).to.deep.equal({ body: 6.5, home: null, work: 0 });
    expect(web.coverage.get('later')!['home']).to.deep.equal({ value: null, answered: 0, asked: 1 });
    expect(web.document.instrument).to.equal(instrument);
  });

  it('orders by the moment, whatever the offset it is written with; what is no moment comes first', () => {
    const list = [
      assessment('eleven', '2026-06-01T11:00:00Z'),
      assessment('ten', '2026-06-01T12:00:00+02:00'),
      assessment('b', 'wanneer'),
      assessment('half past ten', '2026-06-01T04:30:00-06:00'),
      assessment('a', 'ooit'),
    ];
    const { moments } = webOfAssessments(instrument, list).document;
    expect(moments.map(({ id }) => id)).to.deep.equal(['a', 'b', 'ten', 'half past ten', 'eleven']);
  });

  it('turns marked questions into axes, each once, in drawing order, and leaves out what the list no longer has', () => {
    const moment = momentOf(
      instrument,
      assessment('a', '2026-11-14', { discuss: ['w1', 'gone', 'b2', 'b1'], important: ['home', 'x'] }),
    );
    expect(moment.discuss).to.deep.equal(['body', 'work']);
    expect(moment.important).to.deep.equal(['home']);
  });

  it('is an empty web without assessments', () => {
    expect(webOfAssessments(instrument, []).document.moments).to.deep.equal([]);
  });
});
