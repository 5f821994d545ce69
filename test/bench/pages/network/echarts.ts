/** ECharts on canvas, its force layout not animated; only the parts a graph needs. */
import { GraphChart } from 'echarts/charts';
import * as echarts from 'echarts/core';
import { CanvasRenderer } from 'echarts/renderers';
import { ready, stage } from '../kit.js';
import { box, colourOf, named, network, row } from './data.js';

echarts.use([GraphChart, CanvasRenderer]);
const container = box(stage());
const chart = echarts.init(container);
chart.setOption({
  animation: false,
  series: [
    {
      type: 'graph',
      layout: 'force',
      force: { layoutAnimation: false },
      draggable: true,
      symbolSize: named ? 10 : 6,
      label: { show: named, position: 'right', fontSize: 10 },
      data: network.names.map((name, i) => ({ id: `n${i}`, name, itemStyle: { color: colourOf(i) } })),
      links: network.links.map(([a, b]) => ({ source: `n${a}`, target: `n${b}` })),
    },
  ],
});
const { left, top } = container.getBoundingClientRect();
// Places are not in the public types.
const inner = chart as unknown as {
  getModel(): { getSeriesByIndex(index: number): { getData(): { getItemLayout(node: number): [number, number] } } };
};
ready({
  update() {},
  ...row({
    where: (node) => {
      const place = inner.getModel().getSeriesByIndex(0).getData().getItemLayout(node);
      const [x, y] = chart.convertToPixel({ seriesIndex: 0 }, place) as [number, number];
      return { x: left + x, y: top + y };
    },
  }),
});
