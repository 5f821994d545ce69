import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { webDocument } from './support/examples.js';

const meta: Meta = { title: 'Scope', component: 'veer-scope' };
export default meta;

const data = webDocument([{ date: '2026-03-03', scores: { body: 6.5, mental: 7, meaning: 8, quality: null, participation: 5, daily: 7 } }]);

/** One place for language and form of address; a widget's own attribute wins. */
export const AddressAndLanguage: StoryObj = {
  render: () => html`<veer-scope address="je" storage="none">
    <veer-spider-web .data=${data}></veer-spider-web>
    <veer-spider-web address="u" .data=${data}></veer-spider-web>
    <div lang="en"><veer-spider-web .data=${data}></veer-spider-web></div>
  </veer-scope>`,
};
