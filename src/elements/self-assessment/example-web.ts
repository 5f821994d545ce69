import { html, svg } from 'lit';

const centre = 100;
const axes = 6;
const exampleNumbers = [5.6, 7, 8, 6, 4.4, 7];

const point = (axis: number, value: number): readonly [number, number] => {
  const angle = (axis / axes) * 2 * Math.PI - Math.PI / 2;
  const radius = (value / 10) * 92;
  return [centre + radius * Math.cos(angle), centre + radius * Math.sin(angle)];
};

const round = (n: number): string => n.toFixed(1);

/** A closed thread that sags to the centre, as in a real web. */
const thread = (values: readonly number[]): string =>
  values
    .map((value, i) => {
      const [x, y] = point(i, value);
      const [nx, ny] = point((i + 1) % axes, values[(i + 1) % axes] ?? 0);
      const cx = centre + 0.89 * ((x + nx) / 2 - centre);
      const cy = centre + 0.89 * ((y + ny) / 2 - centre);
      return `${i === 0 ? `M${round(x)} ${round(y)}` : ''}Q${round(cx)} ${round(cy)} ${round(nx)} ${round(ny)}`;
    })
    .join('');

const grid = [2, 4, 6, 8].map((value) => thread(Array<number>(axes).fill(value))).join('');
const spokes = Array.from({ length: axes }, (_, i) => `M100 100L${point(i, 10).map(round).join(' ')}`).join('');
const bars = exampleNumbers.map((value, i) => `M100 100L${point(i, value).map(round).join(' ')}`).join('');

/** The decoration on the first screen: a made-up web, always the same, said to be an example. */
export const exampleWeb = html`<svg class="example-web" viewBox="0 0 200 200" aria-hidden="true">
  <path class="grid" d=${grid + spokes}></path>
  <path class="rim" d=${thread(Array<number>(axes).fill(10))}></path>
  <path class="bars" d=${bars}></path>
  <path class="thread" d=${thread(exampleNumbers)}></path>
  ${exampleNumbers.map((value, i) => {
    const [x, y] = point(i, value);
    return svg`<circle cx=${round(x)} cy=${round(y)} r="5"></circle>`;
  })}
</svg>`;
