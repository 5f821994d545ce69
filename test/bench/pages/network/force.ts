/** The least a true picture costs: forces between all pairs and along the links, over typed arrays. */
import { network } from './data.js';

export const force = (): { readonly x: Float64Array; readonly y: Float64Array } => {
  const count = network.names.length;
  const [x, y, vx, vy] = Array.from({ length: 4 }, () => new Float64Array(count)) as [
    Float64Array,
    Float64Array,
    Float64Array,
    Float64Array,
  ];
  for (let i = 0; i < count; i++) {
    const [angle, radius] = [i * 2.399963, 10 * Math.sqrt(i + 0.5)];
    x[i] = Math.cos(angle) * radius;
    y[i] = Math.sin(angle) * radius;
  }
  const degree = new Float64Array(count);
  for (const [a, b] of network.links) {
    degree[a]!++;
    degree[b]!++;
  }
  const steps = count > 500 ? 100 : 200;
  for (let step = 0; step < steps; step++) {
    const heat = 1 - step / steps;
    for (let a = 0; a < count; a++)
      for (let b = a + 1; b < count; b++) {
        const [dx, dy] = [x[a]! - x[b]!, y[a]! - y[b]!];
        const push = (60 * heat) / (dx * dx + dy * dy + 1);
        vx[a]! += dx * push;
        vy[a]! += dy * push;
        vx[b]! -= dx * push;
        vy[b]! -= dy * push;
      }
    for (const [a, b] of network.links) {
      const [dx, dy] = [x[b]! - x[a]!, y[b]! - y[a]!];
      const length = Math.sqrt(dx * dx + dy * dy) || 1;
      const pull = (((length - 40) / length) * heat) / Math.min(degree[a]!, degree[b]!);
      const share = degree[a]! / (degree[a]! + degree[b]!);
      vx[a]! += dx * pull * (1 - share);
      vy[a]! += dy * pull * (1 - share);
      vx[b]! -= dx * pull * share;
      vy[b]! -= dy * pull * share;
    }
    for (let i = 0; i < count; i++) {
      x[i]! += vx[i]! - x[i]! * 0.01 * heat;
      y[i]! += vy[i]! - y[i]! * 0.01 * heat;
      vx[i]! *= 0.6;
      vy[i]! *= 0.6;
    }
  }
  return { x, y };
};
