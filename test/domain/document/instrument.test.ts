import { expect } from '@open-wc/testing';
import { readInstrument } from '../../../src/domain/document/instrument.js';
import { readNetwork } from '../../../src/domain/document/network.js';
import { parseJson } from '../../../src/domain/document/parse-json.js';
import type { Instrument } from '../../../src/domain/document/types.js';
import { instrument, lines, plain } from './samples.js';

/** Reads the small instrument after spoiling it. */
const spoil = (change: (raw: Record<string, any>) => void) => {
  const raw = instrument();
  change(raw);
  const parsed = readInstrument(raw);
  return { lines: lines(parsed), value: parsed.value as Instrument };
};
const ids = (list: readonly { id: string }[]): string[] => list.map(({ id }) => id);

describe('instrument@1', () => {
  it('is complete after reading, null where nothing was given', () => {
    const { value, lines } = spoil(() => undefined);
    expect(lines).to.deep.equal([]);
    expect(plain({ ...value, axes: value.axes.slice(0, 1), items: value.items.slice(0, 1) })).to.deep.equal({
      schema: 'veerkracht/instrument@1',
      id: 'small',
      version: '0.0.0',
      kind: 'conversation',
      title: 'Klein',
      intro: null,
      language: 'nl',
      languages: ['nl'],
      source: null,
      licence: null,
      linkOut: null,
      crisisText: null,
      period: null,
      scale: { min: 0, max: 10, step: 1, labels: { min: null, max: null } },
      scoring: { method: 'mean', factor: 1, minimumAnswered: 0.5, decimals: 1, table: null },
      axes: [{ id: 'body', label: 'Lichaam', plainLabel: null, help: null, question: null, scale: null }],
      items: [
        {
          id: 'b1',
          axis: 'body',
          text: 'Ik slaap goed.',
          help: null,
          reverse: false,
          optional: false,
          sensitive: null,
          audio: null,
          scale: null,
        },
      ],
      bands: [],
      variants: [{ id: 'standard', title: 'Klein', items: ['b1', 'b2', 'h1', 'w1'] }],
    });
  });

  it('read again from what was read is the same', () => {
    const { value } = spoil((raw) => {
      raw.title = { nl: { u: 'Hoe gaat het met u?', je: 'Hoe gaat het?' }, en: 'How are you?' };
      raw.items[0].sensitive = true;
    });
    const again = readInstrument(JSON.parse(JSON.stringify(value)));
    expect(again.problems).to.deep.equal([]);
    expect(plain(again.value)).to.deep.equal(plain(value));
  });

  it('takes null for absent', () => {
    const nothing = {
      intro: null,
      items: null,
      bands: null,
      variants: null,
      scoring: null,
      language: null,
      licence: null,
    };
    expect(spoil((raw) => Object.assign(raw, nothing, { items: instrument()['items'] })).lines).to.deep.equal([]);
  });

  describe('goes on without', () => {
    it('an item on an axis that is not there', () => {
      const { lines, value } = spoil((raw) => {
        raw.items[2].axis = 'garden';
      });
      expect(lines).to.deep.equal(['items[2].axis unknown-reference {"garden"}']);
      expect(ids(value.items)).to.deep.equal(['b1', 'b2', 'w1']);
    });

    it('a second entry with the same id', () => {
      const { lines, value } = spoil((raw) => {
        raw.items[1].id = 'b1';
        raw.axes.push({ id: 'home', label: 'Nog een thuis' });
      });
      expect(lines).to.deep.equal(['axes[3].id duplicate-id {"home"}', 'items[1].id duplicate-id {"b1"}']);
      expect(ids(value.items)).to.deep.equal(['b1', 'h1', 'w1']);
      expect(value.axes[1]?.label).to.equal('Thuis');
    });

    it('a bad axis and, without more words, what belongs to it', () => {
      const { lines, value } = spoil((raw) => {
        raw.axes[0].label = 7;
        raw.variants = [{ id: 'all', title: 'Alles', items: ['b1', 'h1', 'w1'] }];
      });
      expect(lines).to.deep.equal(['axes[0].label wrong-type [string] {7}']);
      expect(ids(value.axes)).to.deep.equal(['home', 'work']);
      expect(value.variants[0]?.items).to.deep.equal(['h1', 'w1']);
    });

    it('optional things of the wrong sort', () => {
      const { lines, value } = spoil((raw) =>
        Object.assign(raw, {
          intro: 5,
          version: 'nieuwste',
          kind: 'exam',
          language: 'Nederlands!',
          period: {},
          crisisText: ['x'],
          linkOut: { label: 'Meer', url: 'javascript:alert(1)' },
          source: { name: 'X', url: 'ftp://x', retrieved: '2026-02-30' },
        }),
      );
      expect(lines).to.deep.equal([
        'version not-allowed [1.0.0] {"nieuwste"}',
        'kind not-allowed [conversation | measure] {"exam"}',
        'intro wrong-type [string] {5}',
        'language not-allowed [nl] {"Nederlands!"}',
        'source.url bad-link [https://…] {"ftp://x"}',
        'source.retrieved bad-date [2026-03-03] {"2026-02-30"}',
        'linkOut.url bad-link [https://…] {"javascript:alert(1)"}',
        'crisisText wrong-type [string] {[…]}',
        'period missing [string]',
      ]);
      expect([value.intro, value.version, value.kind, value.language, value.linkOut, value.source?.url]).to.deep.equal([
        null,
        '0.0.0',
        'conversation',
        'nl',
        null,
        null,
      ]);
    });

    it('entries that are no entries', () => {
      const { lines, value } = spoil((raw) => {
        raw.items.push(null, 'x', 7, [], { id: 'lonely' });
      });
      expect(lines).to.deep.equal([
        'items[4] wrong-type [{…}] {null}',
        'items[5] wrong-type [{…}] {"x"}',
        'items[6] wrong-type [{…}] {7}',
        'items[7] wrong-type [{…}] {[…]}',
        'items[8].axis missing',
        'items[8].text missing',
      ]);
      expect(value.items.length).to.equal(4);
    });

    it('references of a variant to nothing, and a variant that has none left', () => {
      const { lines, value } = spoil((raw) => {
        raw.variants = [
          { id: 'a', title: 'A', items: ['b1', 'zz', 'b1'] },
          { id: 'b', title: 'B', items: ['yy'] },
          { id: 'c', title: 'C', items: 'axes' },
          { id: 'd', title: 'D', items: 'all' },
        ];
      });
      expect(lines).to.deep.equal([
        'variants[0].items[1] unknown-reference {"zz"}',
        'variants[0].items[2] duplicate-id {"b1"}',
        'variants[1].items[0] unknown-reference {"yy"}',
        'variants[1].items missing [≥ 1]',
        'variants[3].items not-allowed [axes] {"all"}',
      ]);
      expect(plain(value.variants)).to.deep.equal([
        { id: 'a', title: 'A', items: ['b1'] },
        { id: 'c', title: 'C', items: 'axes' },
      ]);
    });

    it('one language of a text', () => {
      const { lines, value } = spoil((raw) => {
        raw.items[0].text = { nl: 'Ik slaap goed.', en: 5, 'not a tag': 'x', fr: { u: 3 }, de: { u: 'Ja', x: 1 } };
      });
      expect(lines).to.deep.equal([
        'items[0].text.en wrong-type [string] {5}',
        'items[0].text.not a tag not-allowed [nl, en …] {"not a tag"}',
        'items[0].text.fr.u wrong-type [string] {3}',
        'items[0].text.fr missing [{ "u": "…", "je": "…" }]',
        '. unknown-key {items[0].text.de.x}',
      ]);
      expect(plain(value.items[0]?.text)).to.deep.equal({ nl: 'Ik slaap goed.', de: { u: 'Ja' } });
    });

    it('an item or axis whose own scale or direction cannot be trusted', () => {
      const { lines, value } = spoil((raw) => {
        raw.items[0].reverse = 'yes';
        raw.items[1].scale = { min: 5, max: 1 };
        raw.axes[2].scale = { min: 0, max: 100, step: 0.5 };
      });
      expect(lines).to.deep.equal([
        'axes[2].scale.step out-of-range [≥ 1] {0.5}',
        'items[0].reverse wrong-type [true / false] {"yes"}',
        'items[1].scale.max out-of-range [> 5] {1}',
      ]);
      expect(ids(value.items)).to.deep.equal(['h1', 'w1']);
    });

    it('a step so fine that nobody can choose: as many together as are needed', () => {
      const { lines, value } = spoil((raw) => {
        raw.scale = { min: 0, max: 30, step: 0.1 };
        raw.axes[2].scale = { min: 0, max: 100, step: 0.5 };
      });
      expect(lines).to.deep.equal([
        'scale.step out-of-range [≥ 0.3] {0.1}',
        'axes[2].scale.step out-of-range [≥ 1] {0.5}',
      ]);
      expect([value.scale.step, value.axes[2]?.scale?.step]).to.deep.equal([0.3, 1]);
      expect(spoil((raw) => (raw.scale = { min: 0, max: 1e9, step: 1 })).lines).to.deep.equal([
        'scale.step out-of-range [≥ 10000000] {1} !',
      ]);
    });

    it('a way of scoring that is not named: the mean, with what is named beside it', () => {
      const { lines, value } = spoil((raw) => (raw.scoring = { decimals: 0 }));
      expect([...lines, value.scoring.method, value.scoring.decimals]).to.deep.equal(['mean', 0]);
      expect(spoil((raw) => (raw.scoring = { method: 'median' })).value.scoring.method).to.equal('none');
    });
  });

  it('treats a sensitivity it does not know with care', () => {
    const { lines, value } = spoil((raw) => {
      raw.items[0].sensitive = 'health';
      raw.items[1].sensitive = true;
      raw.items[2].sensitive = 'money';
      raw.items[3].sensitive = false;
    });
    expect(lines).to.deep.equal(['items[0].sensitive not-allowed [money | safety | intimacy | other] {"health"}']);
    expect(value.items.map(({ sensitive }) => sensitive)).to.deep.equal(['other', 'other', 'money', null]);
  });

  it('gives no numbers when it cannot tell how to count', () => {
    for (const scoring of [
      { method: 'median' },
      { method: 'sum', factor: 'x' },
      { method: 'mean', minimumAnswered: 50 },
      { method: 'lookup' },
      'mean',
    ]) {
      const { lines, value } = spoil((raw) => {
        raw.scoring = scoring;
      });
      expect(lines.length, JSON.stringify(scoring)).to.equal(1);
      expect(value.scoring.method).to.equal('none');
    }
    const { lines, value } = spoil((raw) => {
      raw.scoring = { method: 'lookup', table: { '12': 30.5, x: 1, '13': 'y' } };
    });
    expect(lines).to.deep.equal([
      'scoring.table.13 wrong-type [number] {"y"}',
      'scoring.table.x not-allowed [12 | 14.5] {"x"}',
    ]);
    expect(plain(value.scoring)).to.deep.equal({
      method: 'lookup',
      factor: 1,
      minimumAnswered: 0.5,
      decimals: 1,
      table: { 12: 30.5 },
    });
  });

  it('has bands only to measure with', () => {
    const bands = [
      { axis: 'body', from: 0, to: 5, label: 'Laag' },
      { axis: 'body', from: 5, to: 5, label: 'Leeg' },
      { axis: 'zz', from: 0, to: 1, label: 'Niets' },
    ];
    const measure = spoil((raw) => Object.assign(raw, { kind: 'measure', bands }));
    expect(measure.lines).to.deep.equal([
      'bands[1].to out-of-range [> 5] {5}',
      'bands[2].axis unknown-reference {"zz"}',
    ]);
    expect(measure.value.bands.length).to.equal(1);
    const conversation = spoil((raw) => Object.assign(raw, { bands: bands.slice(0, 1) }));
    expect(conversation.lines).to.deep.equal(['bands not-allowed ["kind": "measure"]']);
    expect(conversation.value.bands).to.deep.equal([]);
  });

  it('without items asks one number per axis, and says so', () => {
    const { lines, value } = spoil((raw) => {
      delete raw.items;
    });
    expect(lines).to.deep.equal(['items missing [[…]]']);
    expect(value.variants).to.deep.equal([{ id: 'standard', title: 'Klein', items: 'axes' }]);
    expect(
      spoil((raw) => {
        delete raw.items;
        raw.variants = [{ id: 'quick', title: 'Kort', items: 'axes' }];
      }).lines,
    ).to.deep.equal([]);
  });

  it('may have 1, 2 or 13 axes', () => {
    for (const count of [1, 2, 13]) {
      const { lines, value } = spoil((raw) => {
        raw.axes = Array.from({ length: count }, (_, i) => ({ id: `a${i}`, label: `As ${i}` }));
        raw.items = [{ id: 'x', axis: 'a0', text: 'x' }];
      });
      expect(lines).to.deep.equal([]);
      expect(value.axes.length).to.equal(count);
    }
  });

  it('is refused without its required parts', () => {
    const refusals: [string, (raw: Record<string, any>) => void][] = [
      ['id missing !', (raw) => delete raw.id],
      [
        'id not-allowed [body-energy] {"constructor"} !',
        (raw) => {
          raw.id = 'constructor';
        },
      ],
      [
        'title missing !',
        (raw) => {
          raw.title = '  ';
        },
      ],
      [
        'title missing [string] !',
        (raw) => {
          raw.title = { nl: null };
        },
      ],
      [
        'scale missing !',
        (raw) => {
          raw.scale = null;
        },
      ],
      [
        'scale.min wrong-type [number] {"0"} !',
        (raw) => {
          raw.scale.min = '0';
        },
      ],
      [
        'scale.step out-of-range [> 0] {0} !',
        (raw) => {
          raw.scale.step = 0;
        },
      ],
      ['axes missing !', (raw) => delete raw.axes],
      [
        'axes wrong-type […] {{…}} !',
        (raw) => {
          raw.axes = {};
        },
      ],
      [
        'axes missing [≥ 1] !',
        (raw) => {
          raw.axes = [];
        },
      ],
    ];
    for (const [line, change] of refusals) {
      const { lines, value } = spoil(change);
      expect(value).to.equal(null);
      expect(lines[0]?.replace('[[…]]', '[…]')).to.equal(line);
    }
  });

  it('is refused over 500 items, counted before they are read', () => {
    const { lines, value } = spoil((raw) => {
      raw.items = Array.from({ length: 501 }, () => 'x');
    });
    expect(lines).to.deep.equal(['items too-many [≤ 500] {501} !']);
    expect(value).to.equal(null);
  });

  it('shows markup as it is typed and says so; hidden characters go', () => {
    const { lines, value } = spoil((raw) => {
      raw.title = '<b>Klein</b>';
      raw.items[0].text = 'Ik slaap \u202egoed.';
      raw.axes[0].label = 'Onder <18';
    });
    expect(lines).to.deep.equal(['items[0].text not-allowed {U+202E}', 'title not-allowed {"<b>"}']);
    expect(value.title).to.equal('<b>Klein</b>');
    expect(value.items[0]?.text).to.equal('Ik slaap goed.');
  });

  it('takes a licence as a text, or as a name with a link', () => {
    const licence = (given: unknown) =>
      spoil((raw) => {
        raw.source = { name: 'Bron', licence: given };
      });
    expect(licence({ nl: 'Vrij te gebruiken' }).value.source?.licence).to.have.property('nl', 'Vrij te gebruiken');
    expect(plain(licence({ name: 'CC BY 4.0', url: 'https://x.example' }).value.source?.licence)).to.deep.equal({
      name: 'CC BY 4.0',
      url: 'https://x.example',
    });
    expect(licence({ url: 'https://x.example' }).lines).to.deep.equal(['source.licence.name missing']);
  });

  it('keeps line ends in a long text, and none in a label', () => {
    const { value } = spoil((raw) => {
      raw.intro = 'Eén.\r\n\r\nTwee.';
      raw.axes[0].label = ' Mijn\n  lichaam ';
    });
    expect(value.intro).to.equal('Eén.\n\nTwee.');
    expect(value.axes[0]?.label).to.equal('Mijn lichaam');
  });

  it('names unknown keys once', () => {
    const { lines, value } = spoil((raw) => {
      raw.colour = 'red';
      raw.items[0].weight = 2;
      raw.items[1].weight = 3;
      raw.scale.unit = 'x';
      Object.assign(raw, { a: 1, b: 1, c: 1 });
    });
    expect(lines).to.deep.equal(['. unknown-key {scale.unit, items[0].weight, items[1].weight, colour, a (+2)}']);
    expect('colour' in value).to.be.false;
  });

  it('lists 50 problems and counts the rest, the reason for refusing first', () => {
    const sevens = (length: number): unknown[] => Array.from({ length }, () => 7);
    const parsed = readNetwork({ schema: 'veerkracht/network@1', partners: sevens(200), issues: sevens(501) });
    expect(parsed.problems.length).to.equal(50);
    expect(parsed.problems[0]).to.deep.equal({
      path: 'issues',
      code: 'too-many',
      expected: '≤ 500',
      found: '501',
      fatal: true,
    });
    expect(parsed.more).to.equal(151);
  });

  it('tells what was wrong with the JSON it was in', () => {
    const text = JSON.stringify({ ...instrument(), intro: 'a\u0007b' }).replace(
      '"id":"small"',
      '"id":"small","__proto__":{"x":1}',
    );
    const parsed = readInstrument(parseJson(text).value);
    expect(lines(parsed)).to.deep.equal(['__proto__ forbidden-key', 'intro not-allowed {U+0007}']);
    expect(parsed.value?.intro).to.equal('ab');
  });
});
