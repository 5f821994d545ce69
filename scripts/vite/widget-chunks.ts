import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';

interface Graph {
  getModuleInfo(
    id: string,
  ): { readonly importedIds: readonly string[]; readonly dynamicallyImportedIds: readonly string[] } | null;
}

const root = resolve(import.meta.dirname, '..', '..');

/** A module and all it imports at once; with `later` also what those bring afterwards, but for the modules in `not`. */
function reached(graph: Graph, from: string, later = false, not: ReadonlySet<string> = new Set()): ReadonlySet<string> {
  const found = new Set<string>();
  const waiting = [from];
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    if (found.has(id) || (not.has(id) && id !== from)) continue;
    found.add(id);
    const info = graph.getModuleInfo(id);
    waiting.push(...(info?.importedIds ?? []), ...(later ? (info?.dynamicallyImportedIds ?? []) : []));
  }
  return found;
}

type Users = ReadonlyMap<string, readonly string[]>;

/** Which of `names` reach a module. */
function usersOf(names: readonly string[], reach: (name: string) => ReadonlySet<string>): Users {
  const found = new Map<string, string[]>();
  for (const name of names) for (const id of reach(name)) found.set(id, [...(found.get(id) ?? []), name]);
  return found;
}

/**
 * What a page has to fetch before a widget draws should be two files, not ten: its own, and one that all widgets share.
 * A bundler left alone makes a file for every combination of places a module is used from, those of later code too.
 * And what comes later must not bring another widget along because of one small module in its file.
 *
 * @returns the name of the file a module belongs in: `core` when several kinds of widget need it at once, `lit` for what
 *   draws forms and reads documents whole, `records`, `own` and `figures` for what only the widgets with a resident's own
 *   records, or only gauge and board share, the widget's name when only that one does, with `-later` when it does so a
 *   moment later, `files` for what several do later; null leaves it to the bundler
 */
export function widgetChunks(): (id: string, graph: Graph) => string | null {
  const widgets = readdirSync(resolve(root, 'src/define'))
    .map((file) => file.slice(0, -'.ts'.length))
    .filter((name) => !['all', 'define-element', 'register', 'widgets', 'scope'].includes(name));
  const element = (widget: string): string => resolve(root, 'src/elements', widget, `${widget}.ts`);
  const later = (widget: string): string => resolve(root, 'src/elements', widget, 'later.ts');
  const mains = new Set(widgets.map(element));
  // The history draws with the web and the self-assessment, so it takes their files and adds its own.
  const others = widgets.filter((name) => name !== 'history');
  const find = (
    graph: Graph,
  ): { readonly first: Users; readonly second: Users; readonly ever: Users; readonly more: ReadonlySet<string> } => ({
    first: usersOf(widgets, (widget) => reached(graph, element(widget))),
    second: usersOf(others, (widget) => reached(graph, later(widget))),
    ever: usersOf(others, (widget) => reached(graph, element(widget), true, mains)),
    // What only some webs cannot do without is one file, and what comes later shares it.
    more: reached(graph, resolve(root, 'src/elements/spider-web/more.ts')),
  });
  let found: ReturnType<typeof find> | null = null;
  const together = (names: readonly string[], ...these: readonly string[]): boolean =>
    names.every((name) => these.includes(name));

  return (id, graph) => {
    const file = id.replaceAll('\\', '/');
    if (
      /rolldown\/runtime|\/src\/instruments\/parts\.|\/base\/icon-paths\.|\/styles\/printed\.|\/document\/bytes\./.test(
        file,
      )
    )
      return 'core';
    if (file.includes('/spider-web/own-web.')) return 'own-web';
    // What is filled in, and what is edited: both take files along.
    if (file.includes('/domain/edit/same.')) return 'files';
    found ??= find(graph);
    const { first, second, ever, more } = found;
    const all = first.get(id);
    if (!all) {
      if (more.has(id)) return 'web-more';
      const users = second.get(id);
      if (!users) return null;
      if (together(users, 'gauge', 'indicator-board') && users.includes('gauge')) return 'figures-later';
      if (users.length > 1) return together(users, 'self-assessment', 'check-in') ? 'own-files' : 'files';
      return together(ever.get(id) ?? [], ...users) ? `${users[0]}-later` : null;
    }
    const users = all.filter((name) => name !== 'history');
    // A small part that another widget needs later, too, does not stay in this one's file.
    const elsewhere = (ever.get(id) ?? []).filter((name) => !users.includes(name));
    const [only] = users;
    if (!only) {
      if (file.includes('/domain/document/')) return 'reader';
      if (elsewhere.length === 0) return 'history';
      return together(elsewhere, 'self-assessment', 'check-in', 'flywheel') ? 'own-files' : 'files';
    }
    if (together(users, 'self-assessment', 'check-in')) {
      if (elsewhere.some((name) => name === 'coalition-map' || name === 'spider-web')) return 'lit';
      if (users.length > 1 || all.length > 1) return 'records';
      return elsewhere.length === 0 ? only : only === 'check-in' ? 'own' : 'records';
    }
    if (users.length === 1 && (elsewhere.length === 0 || together(elsewhere, 'self-assessment'))) return only;
    return together([...users, ...elsewhere], 'gauge', 'indicator-board') ? 'figures' : 'core';
  };
}
