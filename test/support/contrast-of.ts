import { contrastRatio, type Rgb } from '../../src/domain/draw/contrast.js';

/** A computed colour, of whatever form, as the numbers a screen shows. */
const shown = (color: string): Rgb => {
  const brush = document.createElement('canvas').getContext('2d', { willReadFrequently: true })!;
  brush.fillStyle = color;
  brush.fillRect(0, 0, 1, 1);
  const [r = 0, g = 0, b = 0] = brush.getImageData(0, 0, 1, 1).data;
  return [r, g, b];
};

/** WCAG contrast of two computed colours, 1–21. */
export const contrastOf = (a: string, b: string): number => contrastRatio(shown(a), shown(b));
