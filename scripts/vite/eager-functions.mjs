// A browser reads past a function when it loads a file and reads it again when it is called, on the main thread. What
// stands between parentheses it compiles at once, beside the main thread, and Vite's minifier keeps them. Nearly all our
// functions run while a widget draws for the first time. docs/decisions/size.md.

const functions = new Set(['ArrowFunctionExpression', 'FunctionExpression']);

/** What a method or an accessor is made of cannot stand between parentheses. */
const isMethod = ({ type, method, kind }) =>
  type === 'MethodDefinition' || (type === 'Property' && (method || kind !== 'init'));

/** All function expressions under a node, the outer before the inner. */
function* functionsIn(node, parent) {
  if (functions.has(node.type) && !isMethod(parent)) yield node;
  for (const value of Object.values(node))
    for (const inner of Array.isArray(value) ? value : [value])
      if (typeof inner?.type === 'string') yield* functionsIn(inner, node);
}

/** @returns {import('vite').Plugin} */
export function eagerFunctions() {
  return {
    name: 'eager-functions',
    renderChunk(code) {
      const signs = [...functionsIn(this.parse(code))].flatMap(({ start, end }) => [
        [start, '('],
        [end, ')'],
      ]);
      signs.sort(([a], [b]) => a - b);
      let eager = '';
      let at = 0;
      for (const [place, sign] of signs) {
        eager += code.slice(at, place) + sign;
        at = place;
      }
      // Lines stay, so the source map stays right but for a column or two.
      return { code: eager + code.slice(at), map: null };
    },
  };
}
