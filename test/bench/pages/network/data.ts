/**
 * Networks of partners and issues for all rows: the same names, links and sizes, made by a fixed recipe. Partners
 * belong to neighbourhoods of issues, so that the graph has parts, as real networks have.
 */
export interface Network {
  /** Partners first. */
  readonly names: readonly string[];
  readonly partners: number;
  /** Places in `names`; each pair once. */
  readonly links: readonly (readonly [number, number])[];
}

/** Numbers from 0 up to 1 (Numerical Recipes); no chance in it. */
const numbers = (seed: number): (() => number) => {
  let state = seed >>> 0;
  return () => (state = (Math.imul(state, 1664525) + 1013904223) >>> 0) / 4294967296;
};

const make = (partners: number, issues: number, wanted: number): Network => {
  const random = numbers(20261126);
  const count = partners + issues;
  const parts = Math.max(3, Math.round(Math.sqrt(count) / 2));
  const pairs = new Set<number>();
  const link = (a: number, b: number): void => {
    if (a !== b) pairs.add(Math.min(a, b) * count + Math.max(a, b));
  };
  // Everyone takes part in something, so that all hang together.
  for (let partner = 0; partner < partners; partner++) link(partner, partners + (partner % issues));
  for (let issue = 1; issue < issues; issue++) link(issue % partners, partners + issue - 1);
  while (pairs.size < wanted) {
    const partner = Math.floor(random() * partners);
    const near = random() < 0.85;
    if (random() < 0.7) {
      const issue = Math.floor(random() * random() * issues);
      if (!near || issue % parts === partner % parts) link(partner, partners + issue);
    } else {
      const other = Math.floor(random() * partners);
      if (!near || other % parts === partner % parts) link(partner, other);
    }
  }
  const names = Array.from({ length: count }, (_, i) =>
    i < partners ? `Partner ${i + 1} in de wijk` : `Onderwerp ${i - partners + 1}`,
  );
  return {
    names,
    partners,
    links: [...pairs].sort((a, b) => a - b).map((pair) => [Math.floor(pair / count), pair % count]),
  };
};

const sizes: Readonly<Record<string, readonly [partners: number, issues: number, links: number]>> = {
  '25': [15, 10, 45],
  '300': [200, 100, 900],
  '1000': [700, 300, 5000],
};

/** The network that the address asks for: `?size=25`, `300` or `1000`. */
export const network = make(...(sizes[new URLSearchParams(location.search).get('size') ?? '25'] ?? sizes['25']!));

/** Room of the picture, px. */
export const [width, height] = [1200, 760];

/** What a row says of its picture. */
export interface Drawn {
  /** Where node n stands on the page, CSS pixels. */
  where(node: number): { readonly x: number; readonly y: number };
}

const distances = (): Uint16Array => {
  const { names, links } = network;
  const next = names.map((): number[] => []);
  for (const [a, b] of links) {
    next[a]!.push(b);
    next[b]!.push(a);
  }
  const far = new Uint16Array(names.length ** 2);
  names.forEach((_, from) => {
    const waiting = [from];
    for (const at of waiting)
      for (const to of next[at]!)
        if (to !== from && far[from * names.length + to] === 0) {
          far[from * names.length + to] = far[from * names.length + at]! + 1;
          waiting.push(to);
        }
  });
  return far;
};

/**
 * The row for the harness. Stress is the same formula for all, from where the nodes stand on the page: the mean over
 * all pairs of ((length / links between) · scale − 1)², at the scale that makes it least.
 */
export const row = ({ where }: Drawn) => ({
  where,
  /** Where all stand, as shares of the picture's larger side: the same at every load, or not. */
  picture(): string {
    const places = network.names.map((_, node) => where(node));
    const least = (list: readonly number[]): number => Math.min(...list);
    const most = (list: readonly number[]): number => Math.max(...list);
    const [xs, ys] = [places.map(({ x }) => x), places.map(({ y }) => y)];
    const side = Math.max(most(xs) - least(xs), most(ys) - least(ys)) || 1;
    return places
      .map(({ x, y }) => `${((x - least(xs)) / side).toFixed(3)} ${((y - least(ys)) / side).toFixed(3)}`)
      .join();
  },
  stress(): number {
    const places = network.names.map((_, node) => where(node));
    const far = distances();
    let [sum, squares, pairs] = [0, 0, 0];
    places.forEach((a, i) =>
      places.slice(i + 1).forEach((b, j) => {
        const ratio = Math.hypot(a.x - b.x, a.y - b.y) / far[i * places.length + i + 1 + j]!;
        sum += ratio;
        squares += ratio * ratio;
        pairs++;
      }),
    );
    return 1 - sum ** 2 / squares / pairs;
  },
});

/** A box of the picture's size in the stage. */
export const box = (stage: HTMLElement): HTMLElement => {
  const element = document.createElement('div');
  element.style.cssText = `position:relative;width:${width}px;height:${height}px`;
  stage.append(element);
  return element;
};

/** The larger networks are drawn without names by those who let one choose. */
export const named = network.names.length < 1000;

/** Places of a layout (x and y per node) made to fit the picture. */
export const fitted = (
  x: ArrayLike<number>,
  y: ArrayLike<number>,
): { readonly x: Float64Array; readonly y: Float64Array } => {
  const [xs, ys] = [Array.from(x), Array.from(y)];
  const [left, top] = [Math.min(...xs), Math.min(...ys)];
  const [wide, high] = [Math.max(...xs) - left, Math.max(...ys) - top];
  const scale = Math.min((width - 120) / wide, (height - 60) / high);
  return {
    x: Float64Array.from(xs, (at) => width / 2 + (at - left - wide / 2) * scale),
    y: Float64Array.from(ys, (at) => height / 2 + (at - top - high / 2) * scale),
  };
};

export const colourOf = (node: number): string => (node < network.partners ? '#20292c' : '#14566a');
