import { linesPath } from '../draw/curve.js';
import { noMark, type Mark } from '../draw/mark.js';
import { barLength, bubblePath, type Label } from './labels.js';
import type { WebPicture, WebPoint, When } from './picture.js';
import type { Scene } from './scene-of.js';

const centre = { x: 0, y: 0 };

const labelMark = ({ axis, anchor, lines, bubble, bar }: Label, { rows }: Scene): Mark => {
  const row = rows[axis];
  const inside: Mark[] = lines.map(({ text, role, size, x, y }): Mark => [
    'text',
    { class: role, x, y, 'font-size': size },
    text,
  ]);
  if (bubble) inside.push(['path', { class: 'bubble', d: `M${bubble.x} ${bubble.y}${bubblePath}` }]);
  if (bar) inside.push(['path', { class: 'matters', d: `M${bar.x} ${bar.y + 1.5}h${barLength}` }]);
  return [
    'g',
    {
      class: row?.discuss || row?.important ? 'label strong' : 'label',
      'text-anchor': anchor,
      lang: row?.lang ?? null,
    },
    inside,
  ];
};

const pointMark = ({ when, x, y, size, ring }: WebPoint): Mark =>
  when === 'then'
    ? ['rect', { class: when, x: x - size / 2, y: y - size / 2, width: size, height: size }]
    : ['circle', { class: ring > 0 ? 'now ringed' : 'now', cx: x, cy: y, r: size }];

/** One place per axis, so that a shape stays the same element while numbers change and can move there. */
const perAxis = <T>(
  marks: Mark[],
  scene: Scene,
  items: readonly T[],
  axis: (one: T) => number,
  mark: (one: T) => Mark,
) => {
  const first = marks.length;
  for (let i = 0; i < scene.rows.length; i++) marks.push(noMark);
  for (const item of items) marks[first + axis(item)] = mark(item);
};

/**
 * The web as marks, from the back to the front. Colours and widths are the stylesheet's, by class.
 *
 * @param active index of the axis under focus, pointer or tap; null = none
 */
export const webMarks = (scene: Scene, web: WebPicture, active: number | null): readonly Mark[] => {
  const { rings, spokes, threads, points, bars, labels } = web;
  const marks: Mark[] = [
    [
      'path',
      {
        class: 'grid',
        d:
          rings
            .slice(0, -1)
            .map(({ path }) => path)
            .join('') + linesPath(spokes.filter(({ open }) => !open).map((end) => [centre, end])),
      },
    ],
    ['path', { class: 'rim', d: rings[rings.length - 1]?.path ?? '' }],
    ['path', { class: 'open', d: linesPath(spokes.filter(({ open }) => open).map((end) => [centre, end])) }],
  ];
  const whens: readonly When[] = scene.two ? ['then', 'now'] : ['now'];
  if (!scene.two)
    perAxis(
      marks,
      scene,
      bars,
      ({ axis }) => axis,
      ({ x, y }) => ['path', { class: 'bar', d: `M0 0L${x} ${y}` }],
    );
  for (const when of whens)
    perAxis(
      marks,
      scene,
      threads.filter((thread) => thread.when === when),
      ({ from }) => from,
      ({ path }) => ['path', { class: `thread ${when}`, d: path }],
    );
  marks.push([
    'g',
    {},
    web.scaleNumbers.map(({ x, y, text }) => ['text', { class: 'scale', x, y, 'font-size': web.scaleSize }, text]),
  ]);
  for (const { ring, x, y } of points) if (ring > 0) marks.push(['circle', { class: 'talk', cx: x, cy: y, r: ring }]);
  for (const when of whens)
    perAxis(
      marks,
      scene,
      points.filter((point) => point.when === when),
      ({ axis }) => axis,
      pointMark,
    );
  const focus = points.find(({ when, axis }) => when === 'now' && axis === active) ?? spokes[active ?? -1];
  marks.push(focus ? ['circle', { class: 'active', cx: focus.x, cy: focus.y, r: 17 }] : noMark);
  marks.push(['g', {}, web.tags.map(({ x, y, when, text }) => ['text', { class: `tag ${when}`, x, y }, text])]);
  for (const label of labels) marks.push(labelMark(label, scene));
  return marks;
};
