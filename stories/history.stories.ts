import type { Meta, StoryObj } from '@storybook/web-components-vite';
import type { VeerHistory } from '../src/elements/history/history.js';
import type { KeptRecords } from '../src/storage/port.js';
import { copyable, playedInDocs, shown, tag, withoutControl } from './support/embed.js';
import { exampleAssessment, kept, unfinished } from './support/examples.js';
import { fakeKeeper } from './support/fake-keeper.js';
import { inside, pressed, settled, theWidget } from './support/settled.js';

interface Args {
  address?: 'u' | 'je';
  storage?: 'ask' | 'none' | 'shared-device';
  'heading-level'?: number;
  lang?: string;
  /** What the device holds. */
  records?: KeptRecords | undefined;
}

const code = ({ address, storage, 'heading-level': level, lang }: Args): string =>
  tag('veer-history', { lang, address, storage, 'heading-level': level }, [
    '<p>Bewaarde webben laten zien werkt niet in deze browser.</p>',
  ]);

const meta: Meta<Args> = {
  title: 'History',
  component: 'veer-history',
  args: { address: 'je', records: kept },
  argTypes: {
    ...withoutControl('version', 'headingLevel', 'audience', 'summary', 'expires'),
    address: { control: 'inline-radio', options: ['u', 'je'] },
    storage: { control: 'inline-radio', options: ['ask', 'none', 'shared-device'] },
    'heading-level': { control: { type: 'number', min: 2, max: 6 } },
    records: { table: { disable: true } },
    lang: { table: { disable: true } },
  },
  parameters: copyable(code),
  render: (args, context) =>
    shown(code(args), context, (root) => {
      const widget = root.querySelector('veer-history') as VeerHistory;
      widget.surroundings = { keeper: fakeKeeper(args.records) };
    }),
  play: settled,
};
export default meta;
type Story = StoryObj<Args>;

/** Two kept webs, newest first: open one, compare two, make a file, erase. */
export const TwoKept: Story = { tags: ['autodocs'] };

export const Empty: Story = { tags: ['autodocs'], args: { records: undefined } };

/** The host allows no keeping. */
export const KeepingOff: Story = { args: { storage: 'none' } };

/** A list that was begun and not finished. */
export const Unfinished: Story = { args: { records: unfinished } };

export const Opened: Story = { play: pressed('[id^="open-2"]') };

/** Then and now in one web, with the difference in the table. */
export const Compared: Story = {
  tags: ['autodocs'],
  parameters: playedInDocs,
  play: pressed('li:nth-child(1) input[type="checkbox"]', 'li:nth-child(2) input[type="checkbox"]', '#compare'),
};

export const EraseOneAsked: Story = { play: pressed('[id^="erase-2"]') };

export const EraseAllAsked: Story = { tags: ['autodocs'], parameters: playedInDocs, play: pressed('#erase-all') };

export const Erased: Story = { play: pressed('#erase-all', '#erase-yes') };

/** A file of one's own is looked at before anything is added. */
export const FileOffered: Story = {
  args: { records: undefined },
  play: async ({ canvasElement }) => {
    const input = await inside<HTMLInputElement>(await theWidget(canvasElement), '#open-file');
    const document = { schema: 'veerkracht/own-file@1', assessments: kept.assessments.map((one) => one.assessment) };
    const files = new DataTransfer();
    files.items.add(new File([JSON.stringify(document)], 'veerkracht.json', { type: 'application/json' }));
    input.files = files.files;
    input.dispatchEvent(new Event('change'));
    await inside(await theWidget(canvasElement), '#file-add');
  },
};

/** A record that cannot be read, and one of a list this page does not know. */
export const DamagedAndForeign: Story = {
  tags: ['autodocs'],
  args: {
    records: {
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
      own: [],
      quarantined: [{ key: 'a:x', reason: 'wrong-type', raw: {} }],
    },
  },
};

export const English: Story = {
  args: { lang: 'en' },
  play: pressed('li:nth-child(1) input[type="checkbox"]', 'li:nth-child(2) input[type="checkbox"]', '#compare'),
};

export const Narrow320: Story = { globals: { width: '320' }, play: pressed('[id^="open-2"]') };

export const RightToLeft: Story = { globals: { dir: 'rtl' } };
