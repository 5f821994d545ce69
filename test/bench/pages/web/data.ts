/** The same six axes and two moments for every row; one number changes per step. */

export const axes = [
  { id: 'body', label: 'Lichaamsfuncties' },
  { id: 'mental', label: 'Mentaal welbevinden' },
  { id: 'meaning', label: 'Zingeving' },
  { id: 'quality', label: 'Kwaliteit van leven' },
  { id: 'participation', label: 'Meedoen' },
  { id: 'daily', label: 'Dagelijks functioneren' },
] as const;

export const labels: readonly string[] = axes.map((axis) => axis.label);
export const then: readonly number[] = [5, 6, 6.5, 7, 4, 6];
const nowAtStart: readonly number[] = [6.5, 7, 5, 8, 5.5, 7];

/** Which axis changes. */
export const changing = 4;

/** The changing number at a step: 0.5 to 9.5, never the same twice in a row, never one that another axis has. */
export const changed = (step: number): number => [1.3, 8.7, 3.9, 9.1, 2.2, 7.6, 4.4][step % 7] as number;

/** Scores now; without a step as first drawn. */
export const now = (step?: number): number[] =>
  nowAtStart.map((score, axis) => (step !== undefined && axis === changing ? changed(step) : score));

/** One point of a web with its centre in 0,0; axis 0 on top, clockwise. */
export function point(axis: number, score: number, radius: number): readonly [x: number, y: number] {
  const angle = (axis / axes.length) * 2 * Math.PI - Math.PI / 2;
  const distance = (score / 10) * radius;
  return [Math.cos(angle) * distance, Math.sin(angle) * distance];
}
