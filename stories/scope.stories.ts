import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { copyable, json, shown, tag, withoutControl } from './support/embed.js';
import { settled } from './support/settled.js';
import { gap } from './support/webs.js';

interface Args {
  address?: 'u' | 'je';
  storage?: 'ask' | 'none' | 'shared-device';
}

const code = ({ address, storage }: Args): string =>
  tag('veer-scope', { address, storage }, [
    '<!-- Takes the form of address of the scope -->',
    tag('veer-spider-web', {}, [json(gap)]),
    '<!-- Its own attribute wins -->',
    tag('veer-spider-web', { address: 'u' }, [json(gap)]),
    '<!-- The language is the nearest lang attribute -->',
    `<div lang="en">\n${tag('veer-spider-web', {}, [json(gap)])}\n</div>`,
  ]);

const meta: Meta<Args> = {
  title: 'Scope',
  component: 'veer-scope',
  argTypes: {
    ...withoutControl('data', 'version', 'instrument', 'expires'),
    address: { control: 'inline-radio', options: ['u', 'je'] },
    storage: { control: 'inline-radio', options: ['ask', 'none', 'shared-device'] },
  },
  parameters: copyable(code),
  render: (args, context) => shown(code(args), context),
  play: settled,
};
export default meta;
type Story = StoryObj<Args>;

/** One place for language and form of address; a widget's own attribute wins. */
export const AddressAndLanguage: Story = { tags: ['autodocs'], args: { address: 'je', storage: 'none' } };
