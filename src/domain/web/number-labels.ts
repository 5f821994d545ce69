import { rounded } from '../draw/scale.js';
import { textWidth, type TextStyle } from '../draw/text.js';
import { barRoom, finished, frame, height, type Block, type Line, type NumberLabels, type Placed } from './labels.js';

/** Numbers 1 to n around a web, for names that find no room. */
export const numberLabels: NumberLabels = (rows, spokes, metrics, spacing) => {
  const radius = Math.min(metrics.radius, metrics.width / 2 - 48);
  const style: TextStyle = { size: metrics.nameSize, bold: true, spacing };
  const placed = rows.map((row): Placed => {
    const text = String(row.index + 1);
    const line: Line = { text, role: 'number', style, lead: 0 };
    const block: Block = {
      lines: [line],
      width: textWidth(text, style),
      height: height(line) + (row.important ? barRoom : 0),
      important: row.important,
    };
    const centre = spokes.at(row.index, radius + metrics.gap + 10);
    return { index: row.index, anchor: 'middle', block, x: centre.x, y: centre.y - block.height / 2 };
  });
  const labels = placed.map(finished);
  const box = frame(labels, radius, metrics.width);
  return { radius: rounded(radius), labels, box, numbered: true };
};
