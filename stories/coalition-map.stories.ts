import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { answerHere, type Address } from './support/addresses.js';
import { copyable, json, shown, tag, withoutControl } from './support/embed.js';
import * as networks from './support/networks.js';
import { inside, pressed, settled, theWidget } from './support/settled.js';

answerHere();

interface Args {
  /** The document, as a child script. */
  document?: object | undefined;
  src?: Address | string;
  view?: 'map' | 'matrix' | 'list' | 'time' | 'network';
  issue?: string;
  at?: string;
  editable?: boolean;
  audience?: 'public' | 'partners' | 'internal';
  address?: 'u' | 'je';
  summary?: 'above' | 'below' | 'none';
  'heading-level'?: number;
  lang?: string;
}

const fallback =
  '<ul><li>Een open deur: elke week komen er mensen.</li><li>Hulp bij post: er is een plek gezocht.</li></ul>';

const code = ({ document, src, view, issue, at, editable, audience, address, summary, lang, ...args }: Args): string =>
  tag(
    'veer-coalition-map',
    { lang, src, view, issue, at, editable, audience, address, summary, 'heading-level': args['heading-level'] },
    [document ? json(document) : '', fallback],
  );

/** The play of a story that waits for a part that comes later. */
const waitFor =
  (selector: string) =>
  async ({ canvasElement }: { readonly canvasElement: HTMLElement }): Promise<void> => {
    await inside(await theWidget(canvasElement), selector);
  };
const theNetwork = waitFor('.net-picture');

const meta: Meta<Args> = {
  title: 'Coalition map',
  component: 'veer-coalition-map',
  args: { document: networks.usual, address: 'je' },
  argTypes: {
    ...withoutControl('data', 'src', 'text', 'version', 'headingLevel'),
    view: { control: 'inline-radio', options: ['map', 'matrix', 'list', 'time', 'network'] },
    issue: { control: 'text' },
    at: { control: 'text' },
    audience: { control: 'inline-radio', options: ['public', 'partners', 'internal'] },
    editable: { control: 'boolean' },
    address: { control: 'inline-radio', options: ['u', 'je'] },
    summary: { control: 'inline-radio', options: ['above', 'below', 'none'] },
    'heading-level': { control: { type: 'number', min: 2, max: 6 } },
    document: { description: 'A `network@1` document, given as a child script', table: { category: 'data' } },
    lang: { table: { disable: true } },
  },
  parameters: copyable(code),
  render: (args, context) => shown(code(args), context),
  play: settled,
};
export default meta;
type Story = StoryObj<Args>;

/** Ground with partners, a path for each issue, the ambition on the horizon. */
export const Map: Story = { tags: ['autodocs'], args: { view: 'map' } };

/** Partners by issues: what each said. */
export const Matrix: Story = { tags: ['autodocs'], args: { view: 'matrix' } };

/** What a narrow place shows, and what a screen reader reads best. */
export const List: Story = { tags: ['autodocs'], args: { view: 'list' } };

/** Gas, brake and gas again. */
export const Time: Story = { tags: ['autodocs'], args: { view: 'time' } };

/** The whole network at once: signs and links; the list over it is read by keys. */
export const Network: Story = { tags: ['autodocs'], args: { view: 'network' }, play: theNetwork };

/** What is chosen keeps its links and their names; the rest steps back. */
export const NetworkChosen: Story = { args: { view: 'network', issue: 'i1' }, play: theNetwork };

export const NetworkFew: Story = { args: { document: networks.small, view: 'network' }, play: theNetwork };

export const NetworkOf25: Story = { args: { document: networks.of25, view: 'network' }, play: theNetwork };

export const NetworkOf300: Story = { args: { document: networks.of300, view: 'network' }, play: theNetwork };

/** Above 1,000 partners and issues it says so, and there is the list. */
export const NetworkTooMany: Story = {
  args: { document: networks.tooMany, view: 'network' },
  play: waitFor('.network .note'),
};

/** Partners that no issue or relation holds stand in a row. */
export const NetworkWithoutLinks: Story = { args: { document: networks.noIssues, view: 'network' }, play: theNetwork };

/** A coordinator adds partners, issues, commitments and steps; the picture follows, nothing is sent. */
export const Editable: Story = {
  tags: ['autodocs'],
  args: { view: 'map', editable: true, audience: 'internal' },
  play: waitFor('#edit-desk'),
};

/** No document: the forms to start with, or to open a file. */
export const EditableFromNothing: Story = {
  tags: ['autodocs'],
  args: { document: undefined, editable: true, audience: 'internal' },
  play: waitFor('#edit-desk'),
};

/** What is missing is told above the form and at each field. */
export const EditableWithFaults: Story = {
  args: { view: 'map', editable: true, audience: 'internal' },
  play: async (context) => {
    await waitFor('#edit-desk')(context);
    await pressed('#list-commitments', '#edit-add', '#edit-keep')(context);
    await waitFor('#edit-faults')(context);
  },
};

/** The threads of one issue, its facts under the picture. */
export const IssueChosen: Story = { args: { view: 'map', issue: 'i1' } };

export const PartnerChosen: Story = { args: { view: 'map' }, play: pressed('.spot[data-partner="p1"]') };

export const FiltersOpen: Story = { args: { view: 'map' }, play: pressed('[data-filters]') };

/** Nothing fits: it says so, and there is a way back. */
export const NothingFound: Story = {
  args: { view: 'list' },
  play: async ({ canvasElement }) => {
    const widget = await theWidget(canvasElement);
    const field = await inside<HTMLInputElement>(widget, 'input[name="search"]');
    field.value = 'zwemmen';
    field.dispatchEvent(new Event('input', { bubbles: true }));
    await inside(widget, '[data-clear]');
  },
};

/** More than four issues are paged; those that stand out come first. */
export const NineIssues: Story = { args: { document: networks.paged, view: 'map' } };

/** 400 partners stand on the ground by kind; search, filter and list have all of them. */
export const FourHundred: Story = { args: { document: networks.large, view: 'map' } };

export const FourHundredInTheMatrix: Story = { args: { document: networks.large, view: 'matrix' } };

export const Small: Story = { args: { document: networks.small, view: 'map' } };

/** All partners, issues and relations at once. */
export const WholeNetwork: Story = { tags: ['autodocs'], args: { view: 'network' } };

export const WholeNetworkOfFourHundred: Story = { args: { document: networks.large, view: 'network' } };

/** What is needed and who is against: for inside only, and marked so. */
export const Inside: Story = {
  tags: ['autodocs'],
  args: { document: networks.inside, view: 'matrix', audience: 'internal' },
};

/** The same document for everyone: what may not be seen is not known. */
export const InsideForEveryone: Story = { args: { document: networks.inside, view: 'matrix' } };

/** Before three organisations became one. */
export const AsItWas: Story = { tags: ['autodocs'], args: { document: networks.merged, view: 'map', at: '2025-03' } };

export const Merged: Story = { args: { document: networks.merged, view: 'map' } };

export const LongNames: Story = { args: { document: networks.long, view: 'map' } };

export const English: Story = { args: { lang: 'en', view: 'map' } };

export const NoIssues: Story = { args: { document: networks.noIssues, view: 'map' } };

export const NothingYet: Story = { tags: ['autodocs'], args: { document: networks.empty, view: 'map' } };

/** Entries with faults are left out and told to the editor. */
export const Faults: Story = { tags: ['autodocs'], args: { document: networks.faulty, view: 'map' } };

export const Loading: Story = { args: { document: undefined, src: '/example/never.json' } };

export const NotFound: Story = { args: { document: undefined, src: '/example/gone.json' } };
