import type { Meta, StoryObj } from '@storybook/web-components-vite';
import type { VeerScope } from '../src/elements/scope/scope.js';
import { copyable, json, shown, tag, withoutControl } from './support/embed.js';
import * as figures from './support/figures.js';
import { settled } from './support/settled.js';
import { gap, two } from './support/webs.js';

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

const leadership = (): string =>
  tag('veer-scope', { instrument: 'open-leadership', address: 'je', storage: 'none' }, [
    '<!-- Without data a web that can be filled in is one of the scope’s instrument -->',
    tag('veer-spider-web', { editable: true }),
    tag('veer-self-assessment', {}, ['<p>Werkt de lijst niet? Bel de coördinator.</p>']),
  ]);

/** The instrument for all that is inside. */
export const OneInstrument: Story = {
  parameters: copyable(leadership),
  render: (_args, context) => shown(leadership(), context),
};

const given = (): string =>
  tag('veer-scope', { address: 'je' }, [
    '<!-- No data of their own: they draw what the scope was given -->',
    tag('veer-spider-web', {}, ['<p><a href="/spinnenweb">Bekijk de cijfers als tabel</a></p>']),
    tag('veer-gauge', { indicator: 'overhead-share' }, ['<p><a href="/cijfers">Bekijk het cijfer als tabel</a></p>']),
  ]);

/** Documents by kind, from a script: `scope.data = { web: {…}, indicators: {…} }`. */
export const OneSetOfData: Story = {
  parameters: copyable(
    () =>
      `${given()}\n<script type="module">\n  document.querySelector('veer-scope').data = { web: {…}, indicators: {…} };\n</script>`,
  ),
  render: (_args, context) =>
    shown(given(), context, (root) => {
      (root.querySelector('veer-scope') as VeerScope).data = { web: two, indicators: figures.saniveld };
    }),
};
