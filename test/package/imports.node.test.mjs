import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { importsOf, packageJson, sources } from './sources.mjs';

/** Rooms in the order in which imports may go: only to a lower number, or within the room. */
const ranks = {
  domain: 0,
  interop: 1,
  instruments: 1,
  language: 1,
  styles: 1,
  storage: 2,
  context: 2,
  elements: 3,
  define: 4,
  embed: 5,
  'index.ts': 6,
};
const roomOf = (path) => path.split('/')[1];
const graph = new Map(sources().map((path) => [path, importsOf(path)]));

describe('imports', () => {
  it('go one way: domain ← interop, language ← storage, context ← elements ← define, embed', () => {
    const wrong = [];
    for (const [path, imports] of graph) {
      const rank = ranks[roomOf(path)];
      assert.notEqual(rank, undefined, `${path} is in a room the order does not know`);
      for (const { target, inside } of imports) {
        if (!inside || roomOf(target) === roomOf(path)) continue;
        if (!(ranks[roomOf(target)] < rank)) wrong.push(`${path} → ${target}`);
      }
    }
    assert.deepEqual(wrong, []);
  });

  it('end at files that are there', () => {
    const missing = [];
    for (const [path, imports] of graph)
      for (const { target, inside } of imports) if (inside && !graph.has(target)) missing.push(`${path} → ${target}`);
    assert.deepEqual(missing, []);
  });

  it('make no circle', () => {
    const circles = [];
    const done = new Set();
    const walk = (path, trail) => {
      const start = trail.indexOf(path);
      if (start >= 0) {
        circles.push([...trail.slice(start), path].join(' → '));
        return;
      }
      if (done.has(path)) return;
      for (const { target, inside, kind } of graph.get(path) ?? [])
        if (inside && kind !== 'dynamic') walk(target, [...trail, path]);
      done.add(path);
    };
    for (const path of graph.keys()) walk(path, []);
    assert.deepEqual(circles, []);
  });

  it('leave Lit, storage and the browser out of the domain', () => {
    const allowed = new Set(['zod/mini']);
    const wrong = [...graph]
      .filter(([path]) => ['domain', 'interop', 'instruments'].includes(roomOf(path)))
      .flatMap(([path, imports]) =>
        imports.filter((i) => !i.inside && !allowed.has(i.target)).map((i) => `${path} → ${i.target}`),
      );
    assert.deepEqual(wrong, []);
  });

  it('name only declared dependencies', () => {
    const declared = Object.keys(packageJson.dependencies);
    const wrong = [...graph].flatMap(([path, imports]) =>
      imports
        .filter((i) => !i.inside && !declared.some((name) => i.target === name || i.target.startsWith(`${name}/`)))
        .map((i) => `${path} → ${i.target}`),
    );
    assert.deepEqual(wrong, []);
  });
});
