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
  return { names, partners, links: [...pairs].sort((a, b) => a - b).map((pair) => [Math.floor(pair / count), pair % count]) };
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
