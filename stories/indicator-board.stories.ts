import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { copyable, json, shown, tag, withoutControl } from './support/embed.js';
import * as figures from './support/figures.js';
import { inside, pressed, settled, theWidget } from './support/settled.js';

interface Args {
  /** The document, as a child script. */
  document?: object | undefined;
  view?: 'board' | 'table';
  lever?: string;
  theme?: string;
  'heading-level'?: number;
  lang?: string;
}

const code = ({ document, ...args }: Args): string =>
  tag(
    'veer-indicator-board',
    { lang: args.lang, view: args.view, lever: args.lever, theme: args.theme, 'heading-level': args['heading-level'] },
    [document ? json(document) : '', '<p><a href="/cijfers">Bekijk de cijfers als tabel</a></p>'],
  );

/** Four of the twelve, so that the code to copy stays short. */
const some = {
  ...figures.saniveld,
  indicators: figures.saniveld.indicators.filter(({ id }) =>
    ['overhead-share', 'weeks-to-first-talk', 'emergency-shelter', 'loneliness'].includes(id),
  ),
};

const meta: Meta<Args> = {
  title: 'Indicator board',
  component: 'veer-indicator-board',
  args: { document: some },
  argTypes: {
    ...withoutControl('data', 'src', 'version', 'headingLevel', 'audience', 'address', 'summary'),
    view: { control: 'inline-radio', options: ['board', 'table'] },
    lever: { control: 'select', options: ['', 'beliefs', 'boundaries', 'diagnostic', 'interactive'] },
    theme: { control: 'text' },
    'heading-level': { control: { type: 'number', min: 2, max: 6 } },
    document: { description: 'An `indicators@1` document, given as a child script', table: { category: 'data' } },
    lang: { table: { disable: true } },
  },
  parameters: copyable(code),
  render: (args, context) => shown(code(args), context),
  play: settled,
};
export default meta;
type Story = StoryObj<Args>;

/** One row each: number, place on the scale, trend, and the reference in words. */
export const Board: Story = { tags: ['autodocs'] };

/** All twelve figures of Saniveld. */
export const Saniveld: Story = { args: { document: figures.saniveld } };

/** One table of everything. */
export const Table: Story = { tags: ['autodocs'], args: { view: 'table' } };

/** Only one lever. */
export const OneLever: Story = { args: { lever: 'boundaries', document: figures.saniveld } };

/** Only one theme, as the document writes it. */
export const OneTheme: Story = {
  args: {
    theme: 'Ontmoeten',
    document: {
      ...some,
      indicators: some.indicators.map((one, i) => ({ ...one, theme: i < 2 ? 'Ontmoeten' : 'Geld en regels' })),
    },
  },
};

/** A row is open: who agreed the reference and why, other areas, source and all its numbers. */
export const RowOpen: Story = { play: pressed('[data-id="overhead-share"] summary') };

/** No figure fits the words that were looked for. */
export const NothingFound: Story = {
  play: async ({ canvasElement }) => {
    const field = await inside<HTMLInputElement>(await theWidget(canvasElement), 'input[name="search"]');
    field.value = 'zwembad';
    field.dispatchEvent(new Event('input'));
  },
};

export const English: Story = { args: { lang: 'en' } };

export const Empty: Story = { args: { document: { schema: 'veerkracht/indicators@1', indicators: [] } } };
