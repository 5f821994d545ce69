import { RadialGauge } from 'canvas-gauges';
import { ready, stage } from '../kit.js';
import { boxes, figures } from './data.js';

const places = boxes(stage());
const gauges = figures().map(({ value, label, reference }, i) => {
  const canvas = document.createElement('canvas');
  places[i]?.append(canvas);
  const gauge = new RadialGauge({
    renderTo: canvas,
    width: 200,
    height: 200,
    value,
    title: label,
    animation: false,
    highlights: [{ from: reference, to: reference + 1, color: '#9c4a17' }],
  });
  gauge.draw();
  return gauge;
});

ready({
  update(step) {
    figures(step).forEach(({ value }, i) => gauges[i]?.update({ value }));
  },
});
