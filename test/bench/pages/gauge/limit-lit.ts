/** The least a hundred dials can cost with Lit: a component with one template, and nothing around it. */
import { css, html, LitElement } from 'lit';
import { ready, stage } from '../kit.js';
import { arc, boxes, figures, mark, shownAt } from './data.js';

class LeastDial extends LitElement {
  static override styles = css`
    path {
      fill: none;
      stroke: #14566a;
      stroke-width: 20;
    }
    .track {
      stroke: #efe9dc;
    }
    .mark {
      stroke: #9c4a17;
      stroke-width: 3;
    }
    text {
      text-anchor: middle;
      font-size: 15px;
    }
    .number {
      font-size: 40px;
    }
  `;
  static override properties = { label: {}, value: {}, reference: {} };
  declare label: string;
  declare value: number;
  declare reference: number;

  override render(): unknown {
    return html`<svg viewBox="-110 -110 220 140" role="img" aria-label=${this.label}>
      <path class="track" d=${arc(1)}></path>
      <path d=${arc(this.value / 100)}></path>
      <path class="mark" d=${mark(this.reference / 100)}></path>
      <text class="number" y="-8">${this.value}</text>
      <text y="24">${this.label}</text>
    </svg>`;
  }
}
customElements.define('least-dial', LeastDial);

const places = boxes(stage());
const dials = figures().map((figure, i) => {
  const { label, value, reference } = figure;
  const dial = Object.assign(document.createElement('least-dial') as LeastDial, { label, value, reference });
  places[i]?.append(dial);
  return dial;
});
await Promise.all(dials.map((dial) => dial.updateComplete));

ready({
  update(step) {
    figures(step).forEach(({ value }, i) => {
      const dial = dials[i];
      if (dial) dial.value = value;
    });
  },
  shown: (step) => dials[0]?.shadowRoot?.querySelector('.number')?.textContent === shownAt(step),
});
