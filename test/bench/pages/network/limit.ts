/** The least: a layout of 40 lines over typed arrays, and a canvas. No words, no keys, no forced colours. */
import { drawOnCanvas } from './canvas.js';
import { fitted } from './data.js';
import { force } from './force.js';

const { x, y } = force();
drawOnCanvas(fitted(x, y));
