import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { answerHere, type Address } from './support/addresses.js';
import { copyable, json, shown, tag, withoutControl } from './support/embed.js';
import * as figures from './support/figures.js';
import { inside, settled, theWidget } from './support/settled.js';

answerHere();

interface Args {
  /** The document, as a child script. */
  document?: object | undefined;
  /** Or an address. */
  src?: Address | string;
  indicator?: string;
  view?: 'bullet' | 'dial' | 'card';
  summary?: 'above' | 'below' | 'none';
  'heading-level'?: number;
  lang?: string;
  /** Shown until the element works, and when it has no good data. */
  fallback?: string;
}

const fallback = `<table>
  <caption>Dagen tot een eerste gesprek</caption>
  <tr><th scope="row">2025</th><td>12 dagen</td></tr>
</table>
<p>Bron: verzonnen voorbeeld</p>`;

const code = ({ document, fallback: other = fallback, ...args }: Args): string =>
  tag(
    'veer-gauge',
    {
      lang: args.lang,
      src: args.src,
      indicator: args.indicator,
      view: args.view,
      summary: args.summary,
      'heading-level': args['heading-level'],
    },
    [document ? json(document) : '', other],
  );

const meta: Meta<Args> = {
  title: 'Gauge',
  component: 'veer-gauge',
  args: { document: figures.figure() },
  argTypes: {
    ...withoutControl('data', 'src', 'text', 'version', 'headingLevel', 'audience', 'address', 'indicator'),
    view: { control: 'inline-radio', options: ['bullet', 'dial', 'card'] },
    summary: { control: 'inline-radio', options: ['above', 'below', 'none'] },
    'heading-level': { control: { type: 'number', min: 2, max: 6 } },
    document: { description: 'An `indicators@1` document, given as a child script', table: { category: 'data' } },
    fallback: { table: { disable: true } },
    lang: { table: { disable: true } },
  },
  parameters: copyable(code),
  render: (args, context) => shown(code(args), context),
  play: settled,
};
export default meta;
type Story = StoryObj<Args>;

// --- views ----------------------------------------------------------------------------------------------------------

/** A bar from 0 to the real end of the scale: the usual choice. */
export const Bullet: Story = { tags: ['autodocs'] };

/** An arc, for a scale with two real ends. One at a time. */
export const Dial: Story = { tags: ['autodocs'], args: { view: 'dial' } };

/** The number and its trend, for counts without an end. */
export const Card: Story = { tags: ['autodocs'], args: { view: 'card', document: figures.withoutUnit } };

/** A dial is asked for a count without an end: a bullet is drawn, and the developer is told. */
export const DialWithoutEnds: Story = { args: { view: 'dial', document: figures.withoutUnit } };

/** The table is open. */
export const TableOpen: Story = {
  args: { document: figures.gaps },
  play: async ({ canvasElement }) => {
    const widget = await theWidget(canvasElement);
    (await inside(widget, 'summary')).click();
    await inside(widget, 'table');
  },
};

export const English: Story = { args: { lang: 'en' } };

export const SummaryBelow: Story = { args: { summary: 'below' } };

// --- zero, gaps, not sure ---------------------------------------------------------------------------------------------

/** An empty bar with a tick on 0: the figure is a real zero. */
export const Zero: Story = { tags: ['autodocs'], args: { document: figures.zero } };

export const Suppressed: Story = { tags: ['autodocs'], args: { document: figures.suppressed } };

export const SuppressedDial: Story = { args: { document: figures.suppressed, view: 'dial' } };

export const Unknown: Story = { args: { document: figures.unknown } };

export const NotAsked: Story = { args: { document: figures.notAsked } };

export const NotYet: Story = { args: { document: figures.notYet } };

export const NoObservations: Story = { args: { document: figures.nothing } };

/** Slanted lines: it may still change. */
export const Provisional: Story = { tags: ['autodocs'], args: { document: figures.provisional } };

/** Solid up to the lower end of the margin, pale to the upper one. */
export const Margin: Story = { tags: ['autodocs'], args: { document: figures.margin } };

export const MarginDial: Story = { args: { document: figures.margin, view: 'dial' } };

/** Estimated, not counted: a dashed frame. */
export const Modelled: Story = { args: { document: figures.modelled } };

/** Every kind of gap in one trend; 2023 has no row at all. */
export const GapsInTrend: Story = { tags: ['autodocs'], args: { document: figures.gaps } };

// --- references and other areas ---------------------------------------------------------------------------------------

export const ReferenceBand: Story = { args: { document: figures.band } };

/** Only a target with a direction is called reached, in words and with a sign. */
export const Target: Story = { args: { document: figures.target } };

export const Standard: Story = { args: { document: figures.standard } };

export const TwoReferences: Story = { args: { document: figures.twoReferences } };

/** Another year, another definition, a group too small: a warning, and no claim. */
export const OthersToMind: Story = { tags: ['autodocs'], args: { document: figures.otherYears } };

/** Margins that overlap: no clear difference. */
export const ClearAndUnclear: Story = { args: { document: figures.clearDifference } };

/** What begins after the day of the document is a plan. */
export const Plan: Story = { args: { document: figures.plan } };

// --- hard numbers -----------------------------------------------------------------------------------------------------

export const Negative: Story = { args: { document: figures.negative } };

export const Large: Story = { args: { document: figures.large } };

export const SixtyMonths: Story = { args: { document: figures.sixty } };

/** A number outside its range: the line is wider, and the editor is told. */
export const OutsideRange: Story = { args: { document: figures.outside } };

// --- trouble ----------------------------------------------------------------------------------------------------------

/** A range turned round, a period that is none, a reference turned round: the rest is shown. */
export const Wrong: Story = { args: { document: figures.wrong } };

/** HTML in a label is text. */
export const Markup: Story = { args: { document: figures.markup } };

export const NewerVersion: Story = { args: { document: figures.newerVersion } };

/** A box waits until the figures come. */
export const Loading: Story = { args: { document: undefined, src: '/example/never.json', fallback: '' } };

export const Gone: Story = { args: { document: undefined, src: '/example/gone.json' } };

export const UnknownIndicator: Story = { args: { indicator: 'bestaat-niet' } };
