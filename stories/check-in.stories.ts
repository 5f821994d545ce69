import type { Meta, StoryObj } from '@storybook/web-components-vite';
import type { VeerCheckIn } from '../src/elements/check-in/check-in.js';
import type { KeptRecords, Trouble } from '../src/storage/port.js';
import { copyable, json, playedInDocs, shown, tag, withoutControl } from './support/embed.js';
import { fakeKeeper } from './support/fake-keeper.js';
import { damagedOwn, keptOwn, onlyMoments } from './support/own.js';
import { inside, pressed, settled, theWidget } from './support/settled.js';

interface Args {
  /** What is asked, as a child script. */
  document?: object | undefined;
  address?: 'u' | 'je';
  storage?: 'ask' | 'none' | 'shared-device';
  summary?: 'above' | 'below' | 'none';
  'heading-level'?: number;
  lang?: string;
  /** What the device holds. */
  records?: KeptRecords | undefined;
  /** What is wrong with keeping. */
  trouble?: Trouble | undefined;
}

const code = ({ document, address, storage, summary, 'heading-level': level, lang }: Args): string =>
  tag('veer-check-in', { lang, address, storage, summary, 'heading-level': level }, [
    document ? json(document) : '',
    '<p>Invullen werkt niet in deze browser. Schrijf op papier hoe het gaat.</p>',
  ]);

const meta: Meta<Args> = {
  title: 'Check-in',
  component: 'veer-check-in',
  args: { address: 'je' },
  argTypes: {
    ...withoutControl('data', 'src', 'text', 'version', 'headingLevel', 'audience', 'expires'),
    address: { control: 'inline-radio', options: ['u', 'je'] },
    storage: { control: 'inline-radio', options: ['ask', 'none', 'shared-device'] },
    summary: { control: 'inline-radio', options: ['above', 'below', 'none'] },
    'heading-level': { control: { type: 'number', min: 2, max: 6 } },
    document: { description: 'A `check-in-list@1`, given as a child script', table: { category: 'data' } },
    records: { table: { disable: true } },
    trouble: { table: { disable: true } },
    lang: { table: { disable: true } },
  },
  parameters: copyable(code),
  render: (args, context) =>
    shown(code(args), context, (root) => {
      const widget = root.querySelector('veer-check-in') as VeerCheckIn;
      widget.surroundings = {
        keeper: fakeKeeper(args.records, args.trouble ?? null),
        now: () => new Date('2026-11-14T10:20:00'),
      };
    }),
  play: settled,
};
export default meta;
type Story = StoryObj<Args>;

const afterwards = async ({ canvasElement }: { readonly canvasElement: HTMLElement }): Promise<void> => {
  await inside(await theWidget(canvasElement), '.over');
};

/** Nothing is kept yet, nothing is chosen beforehand. */
export const Empty: Story = { tags: ['autodocs'] };

/** Raw points through time first, then by activity and by company with counts. */
export const TwoWeeks: Story = {
  tags: ['autodocs'],
  parameters: playedInDocs,
  args: { records: onlyMoments },
  play: afterwards,
};

/** Filled in and added; without a choice it is only on this screen. */
export const Added: Story = {
  play: pressed('#ask-feeling-calm label:nth-child(5) input', '#ask-doing label:nth-child(4) input', '#save'),
};

export const KeptOnDevice: Story = {
  tags: ['autodocs'],
  play: pressed('#ask-energy label:nth-child(3) input', 'input[name="where"][value="device"]', '#save'),
};

export const NothingFilledIn: Story = { play: pressed('#save') };

/** Linked to an experience of the own wheel. */
export const WithExperiences: Story = { args: { records: keptOwn }, play: pressed('#more', '#more') };

export const Changing: Story = { args: { records: onlyMoments }, play: pressed('#change-felt-12') };

export const EraseOneAsked: Story = { args: { records: onlyMoments }, play: pressed('#erase-felt-12') };

export const EraseAllAsked: Story = { args: { records: onlyMoments }, play: pressed('#erase') };

/** Feelings, scale and places of the page itself. */
export const OwnQuestions: Story = {
  tags: ['autodocs'],
  args: {
    document: {
      schema: 'veerkracht/check-in-list@1',
      title: 'Hoe is het op de tuin?',
      scale: { min: 0, max: 10 },
      feelings: [
        { id: 'energiek', label: 'Zin om te beginnen', min: 'geen zin', max: 'veel zin' },
        { id: 'erbij', label: 'Ik hoor erbij', min: 'helemaal niet', max: 'helemaal wel' },
      ],
      doing: [
        { id: 'schoffelen', label: 'Schoffelen en wieden' },
        { id: 'koffie', label: 'Koffie drinken met de andere mensen van de tuin' },
      ],
      place: [{ id: 'kas', label: 'In de kas' }],
    },
  },
};

/** Entries with faults are left out and told to the editor. */
export const FaultyQuestions: Story = {
  args: { document: { schema: 'veerkracht/check-in-list@1', feelings: [{ id: 'calm' }, { label: 'zonder id' }] } },
};

/** A damaged record, one of a newer version, one of another list. */
export const DamagedAndForeign: Story = { tags: ['autodocs'], args: { records: damagedOwn }, play: afterwards };

/** The device is full: it is said calmly, and nothing is lost from the screen. */
export const KeepingFails: Story = {
  args: { trouble: 'full' },
  play: pressed('#ask-energy label:nth-child(3) input', 'input[name="where"][value="device"]', '#save'),
};

/** The host allows no keeping. */
export const KeepingOff: Story = { args: { storage: 'none' } };

export const SharedDevice: Story = { args: { storage: 'shared-device' } };

export const English: Story = { args: { lang: 'en', records: onlyMoments }, play: afterwards };

export const Formal: Story = { args: { address: 'u', records: onlyMoments }, play: afterwards };

export const Narrow320: Story = { globals: { width: '320' }, args: { records: onlyMoments }, play: afterwards };

export const RightToLeft: Story = { globals: { dir: 'rtl' }, args: { records: onlyMoments }, play: afterwards };
