/** A canvas by hand with links, dots and names; a node can be dragged. */
import { ready, stage } from '../kit.js';
import { box, colourOf, height, named, network, row, width } from './data.js';

export const drawOnCanvas = ({ x, y }: { readonly x: Float64Array; readonly y: Float64Array }): void => {
  const canvas = document.createElement('canvas');
  [canvas.width, canvas.height] = [width, height];
  box(stage()).append(canvas);
  const context = canvas.getContext('2d')!;
  const radius = named ? 5 : 3;
  const draw = (): void => {
    context.clearRect(0, 0, width, height);
    context.strokeStyle = 'rgba(20,86,106,.35)';
    context.beginPath();
    for (const [a, b] of network.links) {
      context.moveTo(x[a]!, y[a]!);
      context.lineTo(x[b]!, y[b]!);
    }
    context.stroke();
    for (let i = 0; i < x.length; i++) {
      context.fillStyle = colourOf(i);
      context.beginPath();
      context.arc(x[i]!, y[i]!, radius, 0, 7);
      context.fill();
      if (named) context.fillText(network.names[i]!, x[i]! + 7, y[i]! + 3);
    }
  };
  draw();
  let held = -1;
  canvas.addEventListener('pointerdown', ({ offsetX, offsetY }) => {
    held = x.findIndex((at, i) => Math.hypot(at - offsetX, y[i]! - offsetY) < 8);
  });
  canvas.addEventListener('pointermove', ({ offsetX, offsetY }) => {
    if (held < 0) return;
    [x[held], y[held]] = [offsetX, offsetY];
    draw();
  });
  canvas.addEventListener('pointerup', () => (held = -1));
  const { left, top } = canvas.getBoundingClientRect();
  ready({ update() {}, ...row({ where: (node) => ({ x: left + x[node]!, y: top + y[node]! }) }) });
};
