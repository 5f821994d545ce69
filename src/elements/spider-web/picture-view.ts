import { html, nothing, svg, type TemplateResult } from 'lit';
import { barLength, bubblePath, type Label } from '../../domain/web/labels.js';
import type { WebPicture, WebPoint, When } from '../../domain/web/picture.js';
import type { Scene } from '../../domain/web/scene.js';
import { linesPath } from '../../domain/draw/curve.js';

const centre = { x: 0, y: 0 };

const label = ({ anchor, lines, bubble, bar }: Label, strong: boolean, lang: string | null): TemplateResult =>
  svg`<g class=${strong ? 'label strong' : 'label'} text-anchor=${anchor} lang=${lang ?? nothing}>
    ${bubble ? svg`<path class="bubble" d="M${bubble.x} ${bubble.y}${bubblePath}"></path>` : nothing}
    ${lines.map(({ text, role, size, x, y }) => svg`<text class=${role} x=${x} y=${y} font-size=${size}>${text}</text>`)}
    ${bar ? svg`<path class="matters" d="M${bar.x} ${bar.y + 1.5}h${barLength}"></path>` : nothing}
  </g>`;

const point = ({ when, x, y, size, ring }: WebPoint): TemplateResult =>
  when === 'then'
    ? svg`<rect class="then" x=${x - size / 2} y=${y - size / 2} width=${size} height=${size}></rect>`
    : svg`${ring > 0 ? svg`<circle class="talk" cx=${x} cy=${y} r=${ring}></circle>` : nothing}
        <circle class=${ring > 0 ? 'now ringed' : 'now'} cx=${x} cy=${y} r=${size}></circle>`;

/** One place per axis, so that a shape stays the same node while numbers change and can move there. */
const perAxis = <T>(
  scene: Scene,
  items: readonly T[],
  axisOf: (item: T) => number,
  draw: (item: T) => unknown,
): unknown[] => {
  const slots: unknown[] = scene.rows.map(() => nothing);
  for (const item of items) slots[axisOf(item)] = draw(item);
  return slots;
};

/**
 * The web as an image: its inside is not for assistive technology, its name stands in `#picture-name`.
 *
 * @param active index of the axis under focus, pointer or tap; null = none
 */
export const pictureView = (scene: Scene, web: WebPicture, active: number | null): TemplateResult => {
  const { box, rings, spokes, threads, points, bars, labels } = web;
  const focus =
    active === null
      ? undefined
      : (points.find(({ when, axis }) => when === 'now' && axis === active) ?? spokes[active]);
  const series = (when: When): unknown =>
    perAxis(
      scene,
      threads.filter((thread) => thread.when === when),
      ({ from }) => from,
      ({ path }) => svg`<path class="thread ${when}" d=${path}></path>`,
    );
  const dots = (when: When): unknown =>
    perAxis(
      scene,
      points.filter((one) => one.when === when),
      ({ axis }) => axis,
      point,
    );
  return html`<svg
    class="web ${web.small ? 'small' : ''}"
    viewBox="${box.x} ${box.y} ${box.width} ${box.height}"
    role="img"
    aria-labelledby="picture-name"
  >
    <path
      class="grid"
      d=${
        rings
          .slice(0, -1)
          .map(({ path }) => path)
          .join('') + linesPath(spokes.filter(({ open }) => !open).map((end) => [centre, end]))
      }
    ></path>
    <path class="rim" d=${rings[rings.length - 1]?.path ?? ''}></path>
    <path class="open" d=${linesPath(spokes.filter(({ open }) => open).map((end) => [centre, end]))}></path>
    ${perAxis(
      scene,
      bars,
      ({ axis }) => axis,
      ({ x, y }) => svg`<path class="bar" d="M0 0L${x} ${y}"></path>`,
    )}
    ${scene.two ? series('then') : nothing} ${series('now')}
    ${web.scaleNumbers.map(({ x, y, text }) => svg`<text class="scale" x=${x} y=${y} font-size=${web.scaleSize}>${text}</text>`)}
    ${scene.two ? dots('then') : nothing} ${dots('now')}
    ${focus ? svg`<circle class="active" cx=${focus.x} cy=${focus.y} r="17"></circle>` : nothing}
    ${web.tags.map(({ x, y, when, text }) => svg`<text class="tag ${when}" x=${x} y=${y}>${text}</text>`)}
    ${labels.map((one) => {
      const row = scene.rows[one.axis];
      return label(one, Boolean(row?.discuss || row?.important), row?.lang ?? null);
    })}
  </svg>`;
};
