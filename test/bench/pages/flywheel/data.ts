/** A wheel of five steps with experiences over two years, the same each time. `?500` in the address gives 500. */
export interface Experience {
  readonly id: string;
  readonly date: string;
  readonly stage: number;
  /** Began with a need (0), a value (1), both (2) or neither (3). */
  readonly began: number;
  readonly story: string;
}

export const stages = ['Aansluiten', 'Ruimte geven', 'Samen doen', 'Ervaring delen', 'Vertrouwen'] as const;
export const count = Number(/^\?(\d+)/.exec(location.search)?.[1] ?? 60);

const two = (n: number): string => String(n).padStart(2, '0');

const one = (i: number): Experience => ({
  id: `e${i}`,
  date: `202${4 + (Math.floor((i * 7) / 12) % 2)}-${two(((i * 7) % 12) + 1)}-${two(((i * 5) % 27) + 1)}`,
  stage: (i * 3) % stages.length,
  began: [0, 1, 0, 1, 2, 0, 1, 3][i % 8] as number,
  story: `We dronken eerst koffie, en daarna ging de rest vanzelf. Dit was keer ${i + 1}.`,
});

const told: Experience[] = [];

/** Every step adds one experience; the others are the same objects, so that no row is charged for making them anew. */
export const experiences = (step = 0): readonly Experience[] => {
  while (told.length < count + step) told.push(one(told.length));
  return told.slice(0, count + step);
};

/** What a ring of eight quarters needs of an experience: where it stands and how it looks. */
export interface Mark {
  readonly x: number;
  readonly y: number;
  readonly began: number;
  readonly recent: boolean;
}

const [hub, radius, turn] = [90, 225, (2 * Math.PI) / stages.length];

export const at = (angle: number, r: number): { readonly x: number; readonly y: number } => ({
  x: Math.sin(angle) * r,
  y: -Math.cos(angle) * r,
});

/** Each experience a mark in its step and quarter; where a place is full the marks stand on each other. */
export const marks = (list: readonly Experience[]): readonly Mark[] => {
  const placed = new Map<string, number>();
  return list.map(({ date, stage, began }) => {
    const quarter = (Number(date.slice(0, 4)) - 2024) * 4 + Math.floor((Number(date.slice(5, 7)) - 1) / 3);
    const r = hub + ((quarter + 0.5) / 8) * (radius - hub);
    const key = `${stage} ${quarter}`;
    const n = placed.get(key) ?? 0;
    placed.set(key, n + 1);
    return { ...at(stage * turn + 0.08 + ((n * 15) / r) % (turn - 0.16), r), began, recent: quarter > 5 };
  });
};

export const ring = { hub, radius, turn } as const;
