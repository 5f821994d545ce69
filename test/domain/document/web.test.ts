import { expect } from '@open-wc/testing';
import { readInstrument } from '../../../src/domain/document/instrument.js';
import type { Instrument, WebDocument } from '../../../src/domain/document/types.js';
import { readWeb } from '../../../src/domain/document/web.js';
import { loadInstrument, peekInstrument } from '../../../src/instruments/index.js';
import { instrument, lines, plain, web } from './samples.js';

const small = readInstrument(instrument()).value as Instrument;
const bundled = (id: string): Instrument | null => (id === 'small' ? small : null);

/** Reads a web of the small instrument with one moment after spoiling it. */
const spoil = (change: (moment: Record<string, any>, raw: Record<string, any>) => void, lookup = bundled) => {
  const raw: Record<string, any> = {
    schema: 'veerkracht/web@1',
    instrument: 'small',
    moments: [{ id: 'now', scores: { body: 7, home: null } }],
  };
  change(raw.moments[0], raw);
  const parsed = readWeb(raw, lookup);
  return { lines: lines(parsed), value: parsed.value as WebDocument, moment: parsed.value?.moments[0] };
};

describe('web@1', () => {
  it('is complete after reading', () => {
    const { lines, value } = spoil(() => undefined);
    expect(lines).to.deep.equal([]);
    expect(plain(value)).to.deep.equal({
      schema: 'veerkracht/web@1',
      title: null,
      language: 'nl',
      source: null,
      instrument: 'small',
      moments: [
        {
          id: 'now',
          date: null,
          label: null,
          scores: { body: 7, home: null },
          discuss: [],
          important: [],
          visibility: 'public',
        },
      ],
    });
  });

  it('says who may see a moment; one with a word we do not know is left out, for it may be for few', () => {
    expect(spoil((moment) => (moment.visibility = 'partners')).moment?.visibility).to.equal('partners');
    const { lines, value } = spoil((moment) => (moment.visibility = 'colleagues'));
    expect(value.moments).to.deep.equal([]);
    expect(lines).to.have.length(1);
    expect(lines[0]).to.contain('moments[0].visibility');
  });

  it('is read as in the contract', async () => {
    await loadInstrument('positive-health');
    const raw = web();
    Object.assign(raw.moments[0], { label: 'Nu', discuss: ['participation'], important: ['daily'] });
    const parsed = readWeb(raw, peekInstrument);
    expect(parsed.problems).to.deep.equal([]);
    expect(plain(readWeb(plain(parsed.value)).value)).to.deep.equal(plain(parsed.value));
  });

  it('never makes a number of what is none', () => {
    const { lines, moment } = spoil((raw) => {
      raw.scores = { body: '7', home: true, work: { value: 7 } };
    });
    expect(lines).to.deep.equal([
      'moments[0].scores.body wrong-type [number] {"7"}',
      'moments[0].scores.home wrong-type [number] {true}',
      'moments[0].scores.work wrong-type [number] {{…}}',
    ]);
    expect(plain(moment?.scores)).to.deep.equal({ body: null, home: null, work: null });
    expect(
      spoil((raw) => {
        raw.scores = { body: 0 };
      }).moment?.scores['body'],
    ).to.equal(0);
  });

  it('leaves out a number off the scale; it is not moved to the edge', () => {
    const { lines, moment } = spoil((raw) => {
      raw.scores = { body: 11, home: -1, work: 10 };
    });
    expect(lines).to.deep.equal([
      'moments[0].scores.body out-of-range [0–10] {11}',
      'moments[0].scores.home out-of-range [0–10] {-1}',
    ]);
    expect(plain(moment?.scores)).to.deep.equal({ body: null, home: null, work: 10 });
  });

  it("holds a number against the axis's own scale", () => {
    const own = {
      ...instrument(),
      items: null,
      axes: [
        { id: 'body', label: 'Lichaam', scale: { min: 0, max: 100 } },
        { id: 'home', label: 'Thuis' },
      ],
    };
    const { lines, moment } = spoil((moment, raw) => {
      raw.instrument = own;
      moment.scores = { body: 80, home: 80 };
    });
    expect(lines).to.deep.equal(['moments[0].scores.home out-of-range [0–10] {80}']);
    expect(moment?.scores['body']).to.equal(80);
  });

  it('leaves out axes the instrument does not have', () => {
    const { lines, moment } = spoil((raw) => {
      raw.scores.garden = 5;
      raw.discuss = ['home', 'garden', 'home'];
      raw.important = [7, 'body'];
    });
    expect(lines).to.deep.equal([
      'moments[0].scores.garden unknown-reference {"garden"}',
      'moments[0].discuss[1] unknown-reference {"garden"}',
      'moments[0].discuss[2] duplicate-id {"home"}',
      'moments[0].important[0] wrong-type [string] {7}',
    ]);
    expect(plain(moment)).to.deep.include({ scores: { body: 7, home: null }, discuss: ['home'], important: ['body'] });
  });

  it('waits with that until the instrument is there', () => {
    const { lines, moment } = spoil(
      (raw) => {
        raw.scores = { garden: 50 };
      },
      () => null,
    );
    expect(lines).to.deep.equal([]);
    expect(moment?.scores['garden']).to.equal(50);
  });

  it('takes a whole instrument, with or without its schema, to draw with', () => {
    const { schema: _schema, items: _items, ...bare } = instrument();
    for (const given of [instrument(), bare]) {
      const { lines, value } = spoil((_, raw) => {
        raw.instrument = given;
      });
      expect(lines).to.deep.equal([]);
      expect((value.instrument as Instrument).axes.length).to.equal(3);
    }
  });

  it('is refused without an instrument it can be drawn on', () => {
    const refusals: [unknown, string][] = [
      [undefined, 'instrument missing !'],
      [7, 'instrument wrong-type [string] {7} !'],
      [[], 'instrument not-object [{…}] {[…]} !'],
      [{ ...instrument(), axes: [] }, 'instrument.axes missing [≥ 1] !'],
      [
        { ...instrument(), schema: 'veerkracht/instrument@9' },
        'instrument.schema newer-version [veerkracht/instrument@1] {"veerkracht/instrument@9"} !',
      ],
      [
        { ...instrument(), schema: 'veerkracht/web@1' },
        'instrument.schema wrong-kind [veerkracht/instrument@1] {"veerkracht/web@1"} !',
      ],
    ];
    for (const [given, line] of refusals) {
      const { lines, value } = spoil((_, raw) => {
        raw.instrument = given;
      });
      expect(lines[0]).to.equal(line);
      expect(value).to.equal(null);
    }
  });

  it('is refused without a list of moments, or with too many', () => {
    expect(spoil((_, raw) => delete raw.moments).lines).to.deep.equal(['moments missing !']);
    expect(
      spoil((_, raw) => {
        raw.moments = {};
      }).lines,
    ).to.deep.equal(['moments wrong-type [[…]] {{…}} !']);
    expect(
      spoil((_, raw) => {
        raw.moments = Array.from({ length: 101 }, (_x, i) => ({ id: `m${i}`, scores: {} }));
      }).lines,
    ).to.deep.equal(['moments too-many [≤ 100] {101} !']);
    // A moment with too much in it spoils itself.
    const axes = Array.from({ length: 501 }, (_, i) => `a${i}`);
    const scores = Object.fromEntries(axes.map((axis) => [axis, 1]));
    const now = web()['moments'][0];
    const parsed = readWeb({
      ...web(),
      moments: [
        { ...now, discuss: axes },
        { id: 'b', scores },
      ],
    });
    expect(lines(parsed)).to.deep.equal([
      'moments[0].discuss too-many [≤ 500] {501}',
      'moments[1].scores too-many [≤ 500] {501}',
    ]);
    expect(parsed.value?.moments.map(({ id }) => id)).to.deep.equal(['now']);
    expect(
      spoil((_, raw) => {
        raw.moments = [];
      }).value.moments,
    ).to.deep.equal([]);
  });

  it('goes on without a bad moment', () => {
    const { lines, value } = spoil((_, raw) => {
      raw.moments.push(
        { id: 'now', scores: { body: 1 } },
        { scores: {} },
        { id: 'x' },
        { id: 'y', scores: [1] },
        { id: 'z', date: '2026-13', label: 4, scores: {} },
      );
    });
    expect(lines).to.deep.equal([
      'moments[1].id duplicate-id {"now"}',
      'moments[2].id missing',
      'moments[3].scores missing',
      'moments[4].scores wrong-type [{…}] {[…]}',
      'moments[5].date bad-date [2026-03-03] {"2026-13"}',
      'moments[5].label wrong-type [string] {4}',
    ]);
    expect(value.moments.map(({ id }) => id)).to.deep.equal(['now', 'z']);
    expect(value.moments[1]?.date).to.equal(null);
  });

  it('puts moments in order of date, less exact ones at their middle', () => {
    const dates = ['2026-03-03', '2025-Q1', null, '2025', '2025-H1'];
    const { value } = spoil((_, raw) => {
      raw.moments = dates.map((date, i) => ({ id: `${i}`, date, scores: {} }));
    });
    expect(value.moments.map(({ id }) => id)).to.deep.equal(['1', '4', '2', '3', '0']);
  });
});
