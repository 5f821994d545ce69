import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { TokenTable } from './support/token-table.js';

if (!customElements.get('token-table')) customElements.define('token-table', TokenTable);

const meta: Meta = { title: 'Design tokens' };
export default meta;

/** All tokens, in the scheme and house style of the toolbar. */
export const AllTokens: StoryObj = {
  parameters: { docs: { source: { code: null } } },
  render: () => html`<token-table></token-table>`,
};
