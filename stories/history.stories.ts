import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import type { VeerHistory } from '../src/elements/history/history.js';
import type { Keeper } from '../src/storage/port.js';
import { exampleAssessment, kept } from './support/examples.js';
import { fakeKeeper } from './support/fake-keeper.js';
import { ready } from './support/walk.js';

interface Args {
  address?: 'u' | 'je';
  storage?: 'ask' | 'none' | 'shared-device';
  keeper: () => Keeper;
}

const meta: Meta<Args> = {
  title: 'History',
  component: 'veer-history',
  args: { address: 'je', keeper: fakeKeeper(kept) },
  argTypes: { keeper: { table: { disable: true } } },
  render: ({ address = 'u', storage = 'ask', keeper }) =>
    html`<veer-history address=${address} .storage=${storage} .surroundings=${{ keeper }}></veer-history>`,
};
export default meta;
type Story = StoryObj<Args>;

const pressed =
  (...ids: readonly string[]): NonNullable<Story['play']> =>
  async ({ canvasElement }) => {
    const element = canvasElement.querySelector<VeerHistory>('veer-history');
    if (!element) throw new Error('no history in this story');
    await ready(element);
    await new Promise((resolve) => setTimeout(resolve, 50));
    for (const id of ids) {
      const target = element.shadowRoot?.querySelector<HTMLElement>(id);
      target?.click();
      await element.updateComplete;
    }
  };

export const TwoKept: Story = {};
export const Empty: Story = { args: { keeper: fakeKeeper() } };
export const KeepingOff: Story = { args: { storage: 'none' } };
export const Opened: Story = { play: pressed('[id^="open-2"]') };
export const Compared: Story = { play: pressed('li:nth-child(1) input[type="checkbox"]', 'li:nth-child(2) input[type="checkbox"]', '#compare') };
export const EraseAsked: Story = { play: pressed('#erase-all') };
/** A record that cannot be read, and one of a list this page does not know. */
export const DamagedAndForeign: Story = {
  args: {
    keeper: fakeKeeper({
      assessments: [
        {
          assessment: {
            ...exampleAssessment('33333333-3333-4333-8333-333333333333', '2026-10-01', { body: 4 }),
            instrument: { id: 'elders', version: '1.0.0', variant: 'kort' },
          },
          expiresOn: '2027-10-01',
          readOnly: true,
        },
      ],
      drafts: [],
      quarantined: [{ key: 'a:x', reason: 'wrong-type', raw: {} }],
    }),
  },
};
