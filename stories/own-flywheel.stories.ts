import type { Meta, StoryObj } from '@storybook/web-components-vite';
import type { VeerFlywheel } from '../src/elements/flywheel/flywheel.js';
import type { KeptRecords, Trouble } from '../src/storage/port.js';
import { copyable, json, playedInDocs, shown, tag, withoutControl } from './support/embed.js';
import { fakeKeeper } from './support/fake-keeper.js';
import { damagedOwn, onlyExperiences } from './support/own.js';
import { inside, settled, theWidget } from './support/settled.js';
import * as wheels from './support/wheels.js';

interface Args {
  /** The wheel whose steps and drivers are used, as a child script. */
  document?: object | undefined;
  view?: 'wheel' | 'list' | 'table';
  address?: 'u' | 'je';
  storage?: 'ask' | 'none' | 'shared-device';
  'heading-level'?: number;
  lang?: string;
  /** What the device holds. */
  records?: KeptRecords | undefined;
  trouble?: Trouble | undefined;
}

const code = ({ document, view, address, storage, 'heading-level': level, lang }: Args): string =>
  tag('veer-flywheel', { own: true, lang, view, address, storage, 'heading-level': level }, [
    document ? json(document) : '',
    '<ol><li>Aansluiten</li><li>Ruimte geven</li><li>Samen doen</li><li>Ervaring delen</li><li>Vertrouwen</li></ol>',
  ]);

const meta: Meta<Args> = {
  title: 'Flywheel, own',
  component: 'veer-flywheel',
  args: { address: 'je', records: onlyExperiences },
  argTypes: {
    ...withoutControl('data', 'src', 'text', 'version', 'headingLevel', 'audience', 'expires', 'at', 'summary', 'own'),
    view: { control: 'inline-radio', options: ['wheel', 'list', 'table'] },
    address: { control: 'inline-radio', options: ['u', 'je'] },
    storage: { control: 'inline-radio', options: ['ask', 'none', 'shared-device'] },
    'heading-level': { control: { type: 'number', min: 2, max: 6 } },
    document: { description: 'A `flywheel@1` whose steps and drivers are used', table: { category: 'data' } },
    records: { table: { disable: true } },
    trouble: { table: { disable: true } },
    lang: { table: { disable: true } },
  },
  parameters: copyable(code),
  render: (args, context) =>
    shown(code(args), context, (root) => {
      const widget = root.querySelector('veer-flywheel') as VeerFlywheel;
      widget.surroundings = {
        keeper: fakeKeeper(args.records, args.trouble ?? null),
        now: () => new Date('2026-11-14T10:20:00'),
      };
    }),
  play: settled,
};
export default meta;
type Story = StoryObj<Args>;

type Play = (given: { readonly canvasElement: HTMLElement }) => Promise<void>;

/** Writes an experience down, as far as the last button. */
const written =
  (...more: readonly string[]): Play =>
  async ({ canvasElement }) => {
    const widget = await theWidget(canvasElement);
    (await inside(widget, '#own-add')).click();
    const field = await inside<HTMLTextAreaElement>(widget, '#what');
    field.value = 'Ik deed zelf de deur open.';
    field.dispatchEvent(new Event('input'));
    for (const selector of more) (await inside(widget, selector)).click();
  };

const clicked =
  (...selectors: readonly string[]): Play =>
  async ({ canvasElement }) => {
    const widget = await theWidget(canvasElement);
    for (const selector of selectors) (await inside(widget, selector)).click();
  };

/** Four experiences on the usual steps; one may be read by everyone. */
export const FourExperiences: Story = { tags: ['autodocs'] };

export const NothingYet: Story = { tags: ['autodocs'], args: { records: undefined } };

/** The form: what, which step, what it began with, with whom, may it be told, where may it stay. */
export const Writing: Story = {
  tags: ['autodocs'],
  parameters: playedInDocs,
  args: { records: undefined },
  play: written('#ask-stage label:nth-child(3) input'),
};

/** It stands on the wheel: one turn where movement is wanted, and the sentence says it. */
export const Added: Story = { play: written('#ask-stage label:nth-child(5) input', '#own-save') };

export const OnlyOnThisScreen: Story = {
  args: { records: undefined },
  play: written('input[name="where"][value="none"]', '#own-save'),
};

export const NothingWritten: Story = { play: clicked('#own-add', '#own-save') };

export const Changing: Story = { play: clicked('#change-told-3') };

export const EraseOneAsked: Story = { play: clicked('#erase-told-3') };

export const EraseAllAsked: Story = { play: clicked('#erase') };

/** Steps, drivers and purpose of a wheel of the page; its experiences are not the resident's. */
export const StepsOfThePage: Story = { args: { document: wheels.withStages(6) } };

export const List: Story = { args: { view: 'list' } };

export const Table: Story = { args: { view: 'table' } };

/** A damaged record, one of a newer version, one on a step this wheel does not have. */
export const DamagedAndForeign: Story = { tags: ['autodocs'], args: { records: damagedOwn } };

/** The device is full: it is said calmly, and nothing is lost from the screen. */
export const KeepingFails: Story = {
  args: { records: undefined, trouble: 'full' },
  play: written('input[name="where"][value="device"]', '#own-save'),
};

export const KeepingOff: Story = { args: { storage: 'none', records: undefined } };

export const SharedDevice: Story = { args: { storage: 'shared-device', records: undefined } };

export const English: Story = { args: { lang: 'en' } };

export const Formal: Story = { args: { address: 'u' } };

export const Narrow320: Story = { globals: { width: '320' } };

export const RightToLeft: Story = { globals: { dir: 'rtl' } };
