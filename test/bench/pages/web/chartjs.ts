/** Chart.js, only the parts a radar needs; nothing moves. */
import {
  Chart,
  Filler,
  Legend,
  LineElement,
  PointElement,
  RadarController,
  RadialLinearScale,
  Tooltip,
} from 'chart.js';
import { ready, stage } from '../kit.js';
import { changed, changing, labels, now, then } from './data.js';

Chart.register(RadarController, RadialLinearScale, PointElement, LineElement, Filler, Legend, Tooltip);

const box = document.createElement('div');
box.style.width = '640px';
box.style.height = '520px';
const canvas = document.createElement('canvas');
box.append(canvas);
stage().append(box);

const chart = new Chart(canvas, {
  type: 'radar',
  data: {
    labels: [...labels],
    datasets: [
      { label: 'Toen', data: [...then], borderColor: '#5c6668', borderDash: [7, 6], fill: false },
      { label: 'Nu', data: now(), borderColor: '#14566a', fill: false },
    ],
  },
  options: { animation: false, maintainAspectRatio: false, scales: { r: { min: 0, max: 10, ticks: { stepSize: 2 } } } },
});

ready({
  update(step) {
    (chart.data.datasets[1]?.data as number[])[changing] = changed(step);
    chart.update('none');
  },
});
