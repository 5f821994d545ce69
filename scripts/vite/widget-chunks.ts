import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';

interface Graph {
  getModuleInfo(id: string): { readonly importedIds: readonly string[] } | null;
}

const root = resolve(import.meta.dirname, '..', '..');

/** A module and all it imports at once. */
function reached(graph: Graph, from: string): ReadonlySet<string> {
  const found = new Set<string>();
  const waiting = [from];
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    if (found.has(id)) continue;
    found.add(id);
    waiting.push(...(graph.getModuleInfo(id)?.importedIds ?? []));
  }
  return found;
}

/**
 * What a page has to fetch before a widget draws should be two files, not ten: its own, and one that all widgets share.
 * A bundler left alone makes a file for every combination of places a module is used from, those of later code too.
 *
 * @returns the name of the file a module belongs in: `core` when several kinds of widget need it at once, `records`
 *   and `figures` for what only the widgets with a resident's own records, or only gauge and board share, the widget's
 *   name when only that one does; null for code that comes later
 */
export function widgetChunks(): (id: string, graph: Graph) => string | null {
  const widgets = readdirSync(resolve(root, 'src/define'))
    .map((file) => file.slice(0, -'.ts'.length))
    .filter((name) => !['all', 'define-element', 'register', 'widgets', 'scope'].includes(name));
  let needed: ReadonlyMap<string, ReadonlySet<string>> | null = null;
  const find = (graph: Graph): ReadonlyMap<string, ReadonlySet<string>> => {
    const found = new Map<string, Set<string>>();
    for (const widget of widgets) {
      for (const id of reached(graph, resolve(root, 'src/elements', widget, `${widget}.ts`)))
        found.set(id, (found.get(id) ?? new Set()).add(widget));
    }
    return found;
  };
  /** What only some webs cannot do without is one file, and what comes later shares it. */
  const webMore = resolve(root, 'src/elements/spider-web/more.ts');
  let more: ReadonlySet<string> | null = null;
  return (id, graph) => {
    const file = id.replaceAll('\\', '/');
    if (/rolldown\/runtime|\/src\/instruments\/parts\./.test(file)) return 'core';
    if (file.includes('/spider-web/own-web.')) return 'own-web';
    const users = (needed ??= find(graph)).get(id);
    if (!users) return (more ??= reached(graph, webMore)).has(id) ? 'web-more' : null;
    // The history draws with the other two, so it takes their files and adds its own.
    const [first, ...others] = [...users].filter((name) => name !== 'history');
    if (first === undefined) return file.includes('/domain/document/') ? 'reader' : 'history';
    if (others.length === 0) return first === 'self-assessment' && users.has('history') ? 'records' : first;
    const all = [first, ...others];
    if (all.every((name) => name === 'self-assessment' || name === 'check-in')) return 'records';
    return all.every((name) => name === 'gauge' || name === 'indicator-board') ? 'figures' : 'core';
  };
}
