/** ECharts with its SVG renderer, only the parts a radar needs; nothing moves. */
import { RadarChart } from 'echarts/charts';
import { LegendComponent, RadarComponent, TooltipComponent } from 'echarts/components';
import * as echarts from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import { ready, stage } from '../kit.js';
import { changed, labels, now, then } from './data.js';

echarts.use([RadarChart, RadarComponent, LegendComponent, TooltipComponent, SVGRenderer]);

const box = document.createElement('div');
box.style.width = '640px';
box.style.height = '520px';
stage().append(box);

const series = (scores: readonly number[]) => [
  {
    type: 'radar' as const,
    data: [
      { name: 'Toen', value: [...then], lineStyle: { type: 'dashed' as const } },
      { name: 'Nu', value: [...scores], label: { show: true } },
    ],
  },
];
const chart = echarts.init(box, null, { renderer: 'svg' });
chart.setOption({
  animation: false,
  legend: { data: ['Toen', 'Nu'], bottom: 0 },
  tooltip: {},
  radar: { indicator: labels.map((name) => ({ name, min: 0, max: 10 })) },
  series: series(now()),
});

ready({
  update: (step) => chart.setOption({ series: series(now(step)) }),
  shown: (step) => stage().textContent?.includes(String(changed(step))) ?? false,
});
