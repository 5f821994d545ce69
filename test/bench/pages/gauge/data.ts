/** A hundred figures of a municipality, each with a reference mark. */
export interface Figure {
  readonly id: string;
  readonly label: string;
  readonly value: number;
  readonly reference: number;
}

const count = 100;

/** The same step always gives the same numbers; every number is another one in the next step. */
export const figures = (step = 0): readonly Figure[] =>
  Array.from({ length: count }, (_, i) => ({
    id: `f${i}`,
    label: `Cijfer ${i + 1}`,
    value: (i * 37 + step * 13) % 101,
    reference: (i * 17 + 40) % 101,
  }));

/** The number by which a row shows that it is at a step. */
export const shownAt = (step: number): string => String(figures(step)[0]?.value);

/** Boxes of 200 px in the stage, in rows. */
export function boxes(stage: HTMLElement): readonly HTMLElement[] {
  stage.style.cssText = 'display:grid;grid-template-columns:repeat(auto-fill,200px);gap:12px';
  return figures().map(() => {
    const box = document.createElement('div');
    box.style.cssText = 'width:200px';
    stage.append(box);
    return box;
  });
}

/** A place on the half circle around 0,0: share 0 is on the left. */
export const place = (share: number, radius: number): string =>
  `${(-Math.cos(Math.PI * share) * radius).toFixed(1)} ${(-Math.sin(Math.PI * share) * radius).toFixed(1)}`;
export const arc = (share: number): string => (share === 0 ? '' : `M${place(0, 84)}A84 84 0 0 1 ${place(share, 84)}`);
export const mark = (share: number): string => `M${place(share, 70)}L${place(share, 100)}`;
