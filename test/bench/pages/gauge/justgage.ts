import JustGage from 'justgage';
import { ready, stage } from '../kit.js';
import { boxes, figures, shownAt } from './data.js';

const places = boxes(stage());
const gauges = figures().map(({ label, value, reference }, i) => {
  const place = places[i] as HTMLElement;
  place.style.height = '140px';
  return new JustGage({
    parentNode: place,
    value,
    min: 0,
    max: 100,
    label,
    targetLine: reference,
    targetLineColor: '#9c4a17',
    gaugeColor: '#efe9dc',
    levelColors: ['#14566a'],
    startAnimationTime: 0,
    refreshAnimationTime: 0,
  } as never);
});

ready({
  update(step) {
    figures(step).forEach(({ value }, i) => gauges[i]?.refresh(value));
  },
  shown: (step) => places[0]?.textContent?.includes(shownAt(step)) ?? false,
});
