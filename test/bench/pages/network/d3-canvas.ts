/** d3-force, drawn on a canvas by hand; a drag moves one node. */
import { drawOnCanvas } from './canvas.js';
import { d3Force } from './d3-force.js';

drawOnCanvas(d3Force());
