import { html, nothing, type TemplateResult } from 'lit';

/**
 * A heading in a template, which may take the focus.
 *
 * @param level 2 to 6; a deeper one is an h6
 */
export const headingOf = (level: number, content: unknown, id = '', className = ''): TemplateResult => {
  switch (Math.min(6, level)) {
    case 2:
      return html`<h2 part="heading" id=${id || nothing} class=${className} tabindex="-1">${content}</h2>`;
    case 3:
      return html`<h3 part="heading" id=${id || nothing} class=${className} tabindex="-1">${content}</h3>`;
    case 4:
      return html`<h4 part="heading" id=${id || nothing} class=${className} tabindex="-1">${content}</h4>`;
    case 5:
      return html`<h5 part="heading" id=${id || nothing} class=${className} tabindex="-1">${content}</h5>`;
    default:
      return html`<h6 part="heading" id=${id || nothing} class=${className} tabindex="-1">${content}</h6>`;
  }
};
