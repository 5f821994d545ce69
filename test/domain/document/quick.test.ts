import { expect } from '@open-wc/testing';
import fc, { runs } from '../../support/property.js';
import type { Instrument } from '../../../src/domain/document/types.js';
import { readWeb } from '../../../src/domain/document/web.js';
import { quickWeb } from '../../../src/domain/document/web-shape.js';
import { loadInstrument } from '../../../src/instruments/index.js';
import { anything, placesOf, put } from './spoil.js';

const full = (): Record<string, any> => ({
  schema: 'veerkracht/web@1',
  title: { nl: 'Web', en: { u: 'Web', je: 'Web' } },
  language: 'nl',
  source: { name: 'Bron', url: 'https://x.example', licence: { name: 'CC', url: null }, retrieved: '2026-03' },
  instrument: 'positive-health',
  moments: [
    { id: 'b', date: '2026-03-03', scores: { body: 6.5, mental: 0, meaning: null }, discuss: ['body'], important: [] },
    { id: 'a', date: '2025-Q1', label: 'Toen', scores: { body: 10 }, visibility: 'internal' },
  ],
});

describe('the quick reader of webs', () => {
  let instrument: Instrument;
  before(async () => {
    instrument = (await loadInstrument('positive-health')).value!;
  });
  const whole = (raw: unknown) => readWeb(raw, () => instrument);

  it('reads documents without a fault to what the whole reader makes of them', () => {
    const simple = { schema: 'veerkracht/web@1', instrument: 'positive-health', moments: [] };
    const usual = { ...simple, moments: [{ id: 'now', date: '2026-03-03', scores: { body: 6.5, mental: null } }] };
    for (const raw of [simple, usual]) {
      const quick = quickWeb(raw, instrument);
      expect(quick).to.deep.equal(whole(raw).value);
      expect(quick).not.to.equal(null);
    }
  });

  it('never makes anything else of a document than the whole reader, and leaves every fault to it', () => {
    const places = placesOf(full());
    let read = 0;
    fc.assert(
      fc.property(fc.constantFrom(...places), anything, (place, value) => {
        const raw = put(full(), place, value);
        const quick = quickWeb(raw, instrument);
        if (quick === null) return;
        read++;
        const { value: told, problems } = whole(raw);
        expect(problems).to.deep.equal([]);
        expect(quick).to.deep.equal(told);
      }),
      runs(400),
    );
    expect(read).to.be.greaterThan(0);
  });

  it('leaves to the whole reader what a page can do to an object', () => {
    const now = { id: 'now', scores: { body: 1 } };
    const web = { schema: 'veerkracht/web@1', instrument: 'positive-health', moments: [now] };
    const throwing = Object.defineProperty({ ...web }, 'title', {
      enumerable: true,
      get: () => {
        throw new Error('no');
      },
    });
    const circle: Record<string, unknown> = { ...web };
    circle['source'] = circle;
    const cases: unknown[] = [
      throwing,
      circle,
      new (class {
        schema = 'veerkracht/web@1';
        instrument = 'positive-health';
        moments = [];
      })(),
      JSON.parse('{"schema":"veerkracht/web@1","instrument":"positive-health","moments":[],"__proto__":{}}'),
      { ...web, moments: [{ ...now, scores: { body: 11 } }] },
      { ...web, moments: [{ ...now, scores: { shape: 1 } }] },
      { ...web, moments: [now, now] },
      { ...web, title: 'a\u202eb' },
      { ...web, title: '<b>x</b>' },
      { ...web, extra: 1 },
      { ...web, schema: 'veerkracht/web@2' },
      null,
      7,
    ];
    for (const raw of cases) expect(quickWeb(raw, instrument)).to.equal(null);
  });

  it('takes no value from what a page added to Object.prototype', () => {
    const polluted = Object.prototype as Record<string, unknown>;
    polluted['title'] = 'Van de pagina';
    try {
      const web = { schema: 'veerkracht/web@1', instrument: 'positive-health', moments: [] };
      expect(quickWeb(web, instrument)?.title).to.equal(null);
    } finally {
      delete polluted['title'];
    }
  });
});
