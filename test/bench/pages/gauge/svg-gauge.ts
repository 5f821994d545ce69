import Gauge from 'svg-gauge';
import { ready, stage } from '../kit.js';
import { boxes, figures, shownAt } from './data.js';

const places = boxes(stage());
const gauges = figures().map(({ value, label }, i) => {
  const place = places[i] as HTMLElement;
  const gauge = Gauge(place, { max: 100, dialStartAngle: 180, dialEndAngle: 0 });
  gauge.setValue(value);
  place.append(label);
  return gauge;
});

ready({
  update(step) {
    figures(step).forEach(({ value }, i) => gauges[i]?.setValue(value));
  },
  shown: (step) => places[0]?.textContent?.startsWith(shownAt(step)) ?? false,
});
