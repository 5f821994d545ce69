import { expect } from '@open-wc/testing';
import { parseJson, plainCopy } from '../../../src/domain/document/parse-json.js';
import { lines, plain } from './samples.js';

const nested = (levels: number): string => '['.repeat(levels) + ']'.repeat(levels);

describe('JSON from outside', () => {
  it('becomes plain data without prototypes', () => {
    const { value, problems } = parseJson('\ufeff{"a": [1, "twee", true, null, {"b": -0}]}');
    expect(problems).to.deep.equal([]);
    expect(plain(value)).to.deep.equal({ a: [1, 'twee', true, null, { b: 0 }] });
    expect(Object.getPrototypeOf(value)).to.equal(null);
  });

  it('refuses what is not JSON, or nothing', () => {
    for (const bad of ['', '{', '{"a":1,}', "{'a':1}", '<!doctype html>', 'undefined', '[1]x'])
      expect(lines(parseJson(bad)), bad).to.deep.equal(['. not-json !']);
    for (const nothing of ['null', '""', '" "']) expect(lines(parseJson(nothing))).to.deep.equal(['. not-object !']);
    expect(lines(parseJson(undefined as any))).to.deep.equal(['. not-json !']);
  });

  it('refuses more than 20 levels before parsing; brackets in texts do not count', () => {
    expect(lines(parseJson(nested(20)))).to.deep.equal([]);
    expect(lines(parseJson(nested(21)))).to.deep.equal(['. too-deep [≤ 20] !']);
    expect(lines(parseJson(nested(1_000_000)))).to.deep.equal(['. too-deep [≤ 20] !']);
    expect(lines(parseJson(JSON.stringify({ a: '[{"\\'.repeat(100) })))).to.deep.equal([]);
    expect(lines(parseJson(nested(3), { depth: 2 }))).to.deep.equal(['. too-deep [≤ 2] !']);
  });

  it('refuses by bytes, not by characters', () => {
    const text = (character: string, count: number): string => JSON.stringify(character.repeat(count));
    expect(lines(parseJson(text('a', 98), { bytes: 100 }))).to.deep.equal([]);
    expect(lines(parseJson(text('a', 99), { bytes: 100 }))).to.deep.equal(['. too-large [≤ 1 KiB] !']);
    expect(lines(parseJson(text('é', 49), { bytes: 100 }))).to.deep.equal([]);
    expect(lines(parseJson(text('é', 50), { bytes: 100 }))).to.deep.equal(['. too-large [≤ 1 KiB] !']);
    expect(lines(parseJson(text('€', 33), { bytes: 100 }))).to.deep.equal(['. too-large [≤ 1 KiB] !']);
    expect(lines(parseJson(text('😀', 24), { bytes: 100 }))).to.deep.equal([]);
    expect(lines(parseJson(text('😀', 25), { bytes: 100 }))).to.deep.equal(['. too-large [≤ 1 KiB] !']);
    expect(lines(parseJson(`"${'a'.repeat(2 * 1024 * 1024)}"`))).to.deep.equal(['. too-large [≤ 2 MiB] !']);
  });

  it('reads the largest file, and refuses a larger one without parsing it', () => {
    const largest = `[${'0,'.repeat(1024 * 1024 - 2)}0]`;
    expect(parseJson(largest).problems).to.deep.equal([]);
    const huge = `"${'x'.repeat(50 * 1024 * 1024)}"`;
    const { parse } = JSON;
    let parsed = 0;
    JSON.parse = (...given) => {
      parsed++;
      return parse(...given) as unknown;
    };
    try {
      expect(lines(parseJson(huge))).to.deep.equal(['. too-large [≤ 2 MiB] !']);
      expect(parsed).to.equal(0);
      parseJson('1');
      expect(parsed).to.equal(1);
    } finally {
      JSON.parse = parse;
    }
  });

  it('leaves out keys that mean something to objects', () => {
    const parsed = parseJson('{"__proto__": {"x": 1}, "a": {"constructor": 1, "b": 2}, "prototype": []}');
    expect(lines(parsed)).to.deep.equal([
      '__proto__ forbidden-key',
      'a.constructor forbidden-key',
      'prototype forbidden-key',
    ]);
    expect(plain(parsed.value)).to.deep.equal({ a: { b: 2 } });
    expect(({} as any).x).to.equal(undefined);
  });

  it('takes hidden characters out of texts, and says where', () => {
    const parsed = parseJson(
      JSON.stringify({ a: 'ja\u0000\u202enee', b: ['regel 1\r\nregel 2\tx\u0085'], c: 'a\ud800b', d: '😀 é' }),
    );
    expect(plain(parsed.value)).to.deep.equal({ a: 'janee', b: ['regel 1\nregel 2\tx'], c: 'a\ufffdb', d: '😀 é' });
    expect(lines(parsed)).to.deep.equal([
      'a not-allowed {U+0000}',
      'b[0] not-allowed {U+0085}',
      'c not-allowed {U+D800}',
    ]);
    expect(lines(parseJson('{"a\\u202eb": 1}'))).to.deep.equal(['ab forbidden-key']);
  });

  it('reads a blank text as not given', () => {
    expect(plain(parseJson('{"a": "  ", "b": [""]}').value)).to.deep.equal({ a: null, b: [null] });
  });

  it('keeps the last of two equal keys', () => {
    expect(plain(parseJson('{"a": 1, "a": 2}').value)).to.deep.equal({ a: 2 });
  });
});

describe('objects from the page', () => {
  const found = (value: unknown): string[] => lines(plainCopy(value));

  it('are copied', () => {
    const raw = { a: [1, { b: 'x' }], u: undefined };
    const { value, problems } = plainCopy(raw);
    expect(problems).to.deep.equal([]);
    expect(plain(value)).to.deep.equal({ a: [1, { b: 'x' }] });
    expect((value as typeof raw).a).to.not.equal(raw.a);
  });

  it('lose what cannot be data, with its place', () => {
    class Own {
      x = 1;
    }
    const raw = {
      nan: NaN,
      inf: [Infinity],
      fn: () => 1,
      sym: Symbol('x'),
      big: 1n,
      date: new Date(0),
      map: new Map(),
      own: new Own(),
      bytes: new Uint8Array(2),
      node: document.createElement('p'),
      text: new String('x'),
      ok: 1,
    };
    expect(found(raw)).to.deep.equal([
      'nan wrong-type [number] {NaN}',
      'inf[0] wrong-type [number] {Infinity}',
      'fn wrong-type {function}',
      'sym wrong-type {symbol}',
      'big wrong-type {bigint}',
      'date wrong-type [{…}] {Date}',
      'map wrong-type [{…}] {Map}',
      'own wrong-type [{…}] {Object}',
      'bytes wrong-type [{…}] {Uint8Array}',
      'node wrong-type [{…}] {HTMLParagraphElement}',
      'text wrong-type [{…}] {String}',
    ]);
    expect(plain(plainCopy(raw).value)).to.deep.equal({ inf: [null], ok: 1 });
  });

  it('may go round in circles, be deep, wide, or the same thing many times', () => {
    const circle: any = { a: [] };
    circle.a.push(circle);
    expect(found(circle)).to.deep.equal(['a[0] wrong-type {↻}']);
    const shared = { x: 1 };
    expect(found({ a: shared, b: shared })).to.deep.equal([]);
    let deep: any = {};
    for (let i = 0; i < 100_000; i++) deep = { deep };
    expect(found(deep).length).to.equal(1);
    expect(found(deep)[0]).to.match(/too-deep \[≤ 20\] !$/);
    let doubled: any = ['x'];
    for (let i = 0; i < 18; i++) doubled = [doubled, doubled, doubled, doubled];
    expect(found(doubled)[0]).to.match(/too-large \[≤ 2 MiB\] !$/);
    expect(found(new Array(2 ** 32 - 1))[0]).to.match(/too-large \[≤ 2 MiB\] !$/);
  });

  it('may throw at every touch', () => {
    const thrower = (trap: keyof ProxyHandler<object>) =>
      new Proxy(
        { a: 1 },
        {
          [trap]: () => {
            throw new Error('no');
          },
        },
      );
    const revoked = Proxy.revocable({}, {});
    revoked.revoke();
    const getter = {
      get a() {
        throw new Error('no');
      },
      b: 1,
    };
    expect(found(getter)).to.deep.equal(['a wrong-type {⚠}']);
    for (const trap of ['get', 'ownKeys', 'getPrototypeOf', 'getOwnPropertyDescriptor'] as const)
      expect(found({ x: thrower(trap), y: 1 }).length, trap).to.equal(1);
    expect(found({ x: revoked.proxy }).length).to.equal(1);
    expect(found(revoked.proxy).length).to.equal(1);
    expect(
      found(
        new Proxy([1], {
          get: () => {
            throw new Error('no');
          },
        }),
      ),
    ).to.deep.equal(['. wrong-type {⚠}']);
  });

  it('may be the reactive proxies of frameworks, or come from another frame', () => {
    const reactive = new Proxy(
      { a: [1] },
      {
        get: (target, key, receiver) => {
          const inner = Reflect.get(target, key, receiver);
          return typeof inner === 'object' && inner ? new Proxy(inner, {}) : inner;
        },
      },
    );
    expect(plain(plainCopy(reactive).value)).to.deep.equal({ a: [1] });
    const frame = document.createElement('iframe');
    document.body.append(frame);
    const foreign = (frame.contentWindow as any).JSON.parse('{"a":[{"b":1}]}');
    expect(found(foreign)).to.deep.equal([]);
    expect(plain(plainCopy(foreign).value)).to.deep.equal({ a: [{ b: 1 }] });
    frame.remove();
  });

  it('give at most 50 problems and a count', () => {
    const parsed = plainCopy(Array.from({ length: 120 }, () => NaN));
    expect(parsed.problems.length).to.equal(50);
    expect(parsed.more).to.equal(70);
  });
});
