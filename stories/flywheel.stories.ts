import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { answerHere, type Address } from './support/addresses.js';
import { copyable, json, shown, tag, withoutControl } from './support/embed.js';
import { filesChosen } from './support/files.js';
import { pressed, settled } from './support/settled.js';
import * as wheels from './support/wheels.js';

answerHere();

interface Args {
  /** The document, as a child script. */
  document?: object | undefined;
  src?: Address | string;
  editable?: boolean;
  view?: 'wheel' | 'list' | 'table';
  at?: string;
  audience?: 'public' | 'partners' | 'internal';
  address?: 'u' | 'je';
  summary?: 'above' | 'below' | 'none';
  'heading-level'?: number;
  lang?: string;
}

const fallback = '<ol><li>Vragen en luisteren</li><li>Samen aan de slag</li><li>Zeggen wat er lukte</li></ol>';

const code = ({ document, src, editable, view, at, audience, address, summary, lang, ...args }: Args): string =>
  tag(
    'veer-flywheel',
    { lang, src, editable, view, at, audience, address, summary, 'heading-level': args['heading-level'] },
    [document ? json(document) : '', fallback],
  );

const meta: Meta<Args> = {
  title: 'Flywheel',
  component: 'veer-flywheel',
  args: { document: wheels.usual, address: 'je' },
  argTypes: {
    ...withoutControl('data', 'src', 'text', 'version', 'headingLevel'),
    editable: { control: 'boolean' },
    view: { control: 'inline-radio', options: ['wheel', 'list', 'table'] },
    audience: { control: 'inline-radio', options: ['public', 'partners', 'internal'] },
    address: { control: 'inline-radio', options: ['u', 'je'] },
    summary: { control: 'inline-radio', options: ['above', 'below', 'none'] },
    'heading-level': { control: { type: 'number', min: 2, max: 6 } },
    document: { description: 'A `flywheel@1` document, given as a child script', table: { category: 'data' } },
    lang: { table: { disable: true } },
  },
  parameters: copyable(code),
  render: (args, context) => shown(code(args), context),
  play: settled,
};
export default meta;
type Story = StoryObj<Args>;

/** Steps, drivers, one mark per experience, and a question where it is quiet. */
export const Wheel: Story = { tags: ['autodocs'] };

/** The same facts in the same order; what a narrow place shows. */
export const List: Story = { tags: ['autodocs'], args: { view: 'list' } };

export const Table: Story = { tags: ['autodocs'], args: { view: 'table' } };

/** A step is pressed: its stories come next in reading order. */
export const StepOpen: Story = { play: pressed('.spot[data-open="1"]') };

export const CalculationOpen: Story = { play: pressed('.calculation summary') };

/** What the network itself may see too. */
export const Inside: Story = { args: { audience: 'internal' } };

export const AsItWas: Story = { tags: ['autodocs'], args: { at: '2025-09' } };

export const English: Story = { args: { lang: 'en' } };

export const ThreeSteps: Story = { args: { document: wheels.withStages(3) } };

export const EightSteps: Story = { args: { document: wheels.withStages(8) } };

/** Other than 3 to 8 steps are a list, and it says why. */
export const NineSteps: Story = { args: { document: wheels.withStages(9) } };

export const NothingYet: Story = { tags: ['autodocs'], args: { document: wheels.empty } };

/** Days of a pause do not count; this one is still going. */
export const AtRest: Story = { args: { document: wheels.atRest } };

/** 500 experiences: a mark stands for more. */
export const Many: Story = { args: { document: wheels.many } };

/** Entries with faults are left out and told to the editor. */
export const Faults: Story = { tags: ['autodocs'], args: { document: wheels.faulty } };

export const Loading: Story = { args: { document: undefined, src: '/example/never.json' } };

export const NotFound: Story = { args: { document: undefined, src: '/example/gone.json' } };

/** A coordinator keeps the wheel up to date in the page, and takes a file home. Nothing is sent. */
export const TeamLog: Story = {
  tags: ['autodocs'],
  args: { editable: true, audience: 'internal' },
  play: pressed('#log-title'),
};

/** The form of a new experience, kept too early: what is wrong stands above it and at each field. */
export const TeamLogForm: Story = { args: { ...TeamLog.args }, play: pressed('#add', '#entry-keep') };

/** An experience is changed in its place in the list. */
export const TeamLogChange: Story = { args: { ...TeamLog.args }, play: pressed('[id^="change-"]') };

/** After a removal: undo says what it undoes, and there is work that is in no file. */
export const TeamLogUnfiled: Story = { args: { ...TeamLog.args }, play: pressed('[id^="remove-"]') };

/** The file of another team, before it is put in: new, the same, different; the newest is chosen. */
export const TeamLogMerge: Story = {
  args: { ...TeamLog.args },
  play: filesChosen('#teams', { 'team-noord.json': wheels.ofTeam }, '#merge-do'),
};

/** A damaged file: what was open stays. */
export const TeamLogDamagedFile: Story = {
  args: { ...TeamLog.args },
  play: filesChosen('#open', { 'kapot.json': '{ "schema": ' }, '#file-trouble'),
};

export const TeamLogEmpty: Story = { args: { ...TeamLog.args, document: wheels.empty }, play: pressed('#log-title') };

export const TeamLogEnglish: Story = { args: { ...TeamLog.args, lang: 'en' }, play: pressed('#add') };
