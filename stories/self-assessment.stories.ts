import type { Meta, StoryObj } from '@storybook/web-components-vite';
import type { VeerSelfAssessment } from '../src/elements/self-assessment/self-assessment.js';
import type { KeptRecords, Trouble } from '../src/storage/port.js';
import { idleAfter } from '../src/elements/base/idle-watch.js';
import { copyable, json, playedInDocs, shown, tag, withoutControl } from './support/embed.js';
import { kept, unfinished } from './support/examples.js';
import { fakeKeeper } from './support/fake-keeper.js';
import { HandClock, untilWarning } from './support/hand-clock.js';
import { inside, settled, theWidget } from './support/settled.js';
import { walkTo, type Where, type WayOptions } from './support/walk.js';
import { bands, instrumentOf } from './support/webs.js';

interface Args {
  address?: 'u' | 'je';
  instrument?: string | undefined;
  variant?: string;
  storage?: 'ask' | 'none' | 'shared-device';
  expires?: string;
  'share-answers'?: boolean;
  'quick-exit'?: string;
  'heading-level'?: number;
  lang?: string;
  /** An instrument as a child script. */
  document?: object;
  /** Local offers and help lines. */
  offers?: boolean;
  /** A sentence of the page about privacy. */
  privacy?: boolean;
  /** What the device holds. */
  records?: KeptRecords;
  /** What is wrong with keeping on this device. */
  trouble?: Trouble;
}

const own = `<div slot="offers-participation">
  <ul><li><a href="#wandelgroep">Wandelgroep De Linde, elke dinsdag om 10 uur</a></li></ul>
</div>
<p slot="help">Wil je met iemand praten? Bel het wijkteam: <a href="tel:14000">14 000</a>.</p>`;

const code = ({ document, offers = false, privacy = false, ...args }: Args): string =>
  tag(
    'veer-self-assessment',
    {
      lang: args.lang,
      instrument: args.instrument,
      variant: args.variant,
      address: args.address,
      storage: args.storage,
      expires: args.expires,
      'share-answers': args['share-answers'],
      'quick-exit': args['quick-exit'],
      'heading-level': args['heading-level'],
    },
    [
      document ? json(document) : '',
      '<span slot="sender">Gemeente Saniveld</span>',
      privacy ? '<span slot="privacy">De gemeente ziet niet wie deze pagina opent.</span>' : '',
      offers ? own : '',
      '<p>Werkt de lijst niet? <a href="/wijkteam">Praat met het wijkteam</a></p>',
    ],
  );

const meta: Meta<Args> = {
  title: 'Self-assessment',
  component: 'veer-self-assessment',
  args: { instrument: 'positive-health', address: 'je' },
  argTypes: {
    ...withoutControl('data', 'src', 'version', 'headingLevel', 'shareAnswers', 'quickExit', 'audience', 'summary'),
    address: { control: 'inline-radio', options: ['u', 'je'] },
    instrument: { control: 'inline-radio', options: ['positive-health', 'open-leadership'] },
    variant: { control: 'inline-radio', options: ['standard', 'quick', 'simple'] },
    storage: { control: 'inline-radio', options: ['ask', 'none', 'shared-device'] },
    expires: { control: 'text' },
    'share-answers': { control: 'boolean' },
    'quick-exit': { control: 'text' },
    'heading-level': { control: { type: 'number', min: 2, max: 6 } },
    document: { description: 'An `instrument@1` document, given as a child script', table: { category: 'data' } },
    offers: { control: 'boolean', description: 'Local offers and help lines in slots', table: { category: 'slots' } },
    privacy: { control: 'boolean', description: 'A sentence in the slot `privacy`', table: { category: 'slots' } },
    records: { table: { disable: true } },
    trouble: { table: { disable: true } },
    lang: { table: { disable: true } },
  },
  parameters: copyable(code),
  render: (args, context) =>
    shown(code(args), context, (root) => {
      const widget = root.querySelector('veer-self-assessment') as VeerSelfAssessment;
      widget.surroundings = {
        keeper: fakeKeeper(args.records, args.trouble),
        now: () => new Date('2026-11-14T10:00:00'),
        clock,
      };
    }),
  play: settled,
};
export default meta;
type Story = StoryObj<Args>;

/** Nobody walks away from a story. */
const clock = new HandClock();

const find = (canvas: HTMLElement): Promise<VeerSelfAssessment> => theWidget<VeerSelfAssessment>(canvas);
const at =
  (where: Where, options?: WayOptions): NonNullable<Story['play']> =>
  async ({ canvasElement }) =>
    walkTo(await find(canvasElement), where, options);

// --- first screen ---------------------------------------------------------------------------------------------------

/** The first screen: what this is, where answers may live, which list. Nothing is preset about keeping. */
export const Welcome: Story = { tags: ['autodocs'] };

export const WelcomeFormal: Story = { args: { address: 'u' } };

/** A draft and a kept web wait on this device. */
export const WelcomeBack: Story = {
  args: { records: unfinished },
  play: async ({ canvasElement }) => {
    await inside(await find(canvasElement), '#resume');
  },
};

/** The page gives an address to leave for at once: a button on every screen, and Shift three times. */
export const QuickExit: Story = { args: { 'quick-exit': 'https://www.knmi.nl/' } };

export const QuickExitQuestion: Story = { args: { 'quick-exit': 'https://www.knmi.nl/' }, play: at('answered') };

/** A sentence of the page in the slot `privacy`. */
export const PrivacySentence: Story = { args: { privacy: true } };

/** The page keeps shorter than a year: half a year, said where the resident chooses. */
export const KeptForHalfAYear: Story = { args: { expires: 'P6M' } };

/** The host allows no keeping. */
export const WithoutKeeping: Story = { args: { storage: 'none' } };

// --- statements -----------------------------------------------------------------------------------------------------

/** One statement, no answer yet. */
export const Question: Story = { tags: ['autodocs'], parameters: playedInDocs, play: at('question') };

export const QuestionAnswered: Story = { play: at('answered') };

/** One number per topic: the quick variant. */
export const QuickQuestion: Story = { args: { variant: 'quick' }, play: at('question') };

/** Long questions and other words at the ends of the scale. */
export const OpenLeadership: Story = { args: { instrument: 'open-leadership' }, play: at('question') };

/** A computer in a library: nothing is kept, and "Klaar" empties the screen. */
export const SharedDevice: Story = { args: { storage: 'shared-device' }, play: at('question') };

/** Four minutes nothing happened on a shared device: in one minute the screen is emptied, unless somebody is there. */
export const SharedNobodyThere: Story = {
  args: { storage: 'shared-device' },
  play: async ({ canvasElement }) => {
    const widget = await find(canvasElement);
    await walkTo(widget, 'answered');
    clock.pass(untilWarning);
    await inside(widget, '#idle');
  },
};

/** A minute later. */
export const SharedEmptied: Story = {
  args: { storage: 'shared-device' },
  play: async ({ canvasElement }) => {
    const widget = await find(canvasElement);
    await walkTo(widget, 'answered');
    clock.pass(idleAfter);
    await inside(widget, '#begin');
  },
};

export const CheckPage: Story = { tags: ['autodocs'], parameters: playedInDocs, play: at('check') };

export const CheckPageEmpty: Story = { play: at('check', { answers: [] }) };

// --- the web and after ----------------------------------------------------------------------------------------------

export const YourWeb: Story = { tags: ['autodocs'], parameters: playedInDocs, args: { offers: true }, play: at('web') };

export const YourWebEmpty: Story = { play: at('web', { answers: [], marks: [] }) };

/** With an earlier web on the device it can be compared. */
export const YourWebWithThen: Story = {
  args: { records: { ...kept, assessments: kept.assessments.slice(1) } },
  play: async (context) => {
    await at('web', { place: 'device' })(context);
    (await inside(await find(context.canvasElement), '#compare')).click();
  },
};

export const WhatMatters: Story = { tags: ['autodocs'], parameters: playedInDocs, play: at('matters') };

export const FirstStep: Story = { args: { offers: true }, play: at('step') };

export const WhatNow: Story = {
  tags: ['autodocs'],
  parameters: playedInDocs,
  args: { offers: true },
  play: at('done'),
};

export const WhatNowKept: Story = { play: at('done', { place: 'device' }) };

export const WhatNowShared: Story = { args: { storage: 'shared-device' }, play: at('done') };

/** The host may receive the answers, after the resident pressed the button. */
export const WithSharing: Story = { args: { 'share-answers': true }, play: at('done') };

// --- keeping that does not work -------------------------------------------------------------------------------------

/** Keeping does not work: a calm message, the list goes on. */
export const DeviceFull: Story = {
  tags: ['autodocs'],
  parameters: playedInDocs,
  args: { trouble: 'full' },
  play: at('answered', { place: 'device' }),
};

export const NotAllowedToKeep: Story = { args: { trouble: 'denied' }, play: at('web', { place: 'device' }) };

export const EraseAsked: Story = {
  play: async (context) => {
    await at('answered')(context);
    (await inside(await find(context.canvasElement), '#erase')).click();
  },
};

// --- other instruments ----------------------------------------------------------------------------------------------

/** An instrument of twelve axes with long names. */
export const TwelveAxes: Story = {
  args: { instrument: undefined, document: instrumentOf(12, 'long') },
  play: at('web', { answers: [5, 6, 7, 8, 9, 10, 0, 1, 2, 3, 4, 5] }),
};

/** Another scale: 1 to 5, with words at its ends. */
export const OwnScale: Story = {
  args: {
    instrument: undefined,
    document: instrumentOf(4, 'short', {
      scale: { min: 1, max: 5, step: 1, labels: { min: 'Helemaal niet', max: 'Helemaal wel' } },
    }),
  },
  play: at('answered', { answers: [1, 5, 3, 2], marks: [] }),
};

/** A list made to measure: named ranges with their source, and "no diagnosis". */
export const MeasureKind: Story = {
  tags: ['autodocs'],
  parameters: playedInDocs,
  args: { instrument: undefined, document: instrumentOf(3, 'short', bands) },
  play: at('web', { answers: [7, 3, 5] }),
};

/** The instrument is damaged: what was between the tags stays, and the message names the place. */
export const DamagedInstrument: Story = {
  tags: ['autodocs'],
  args: { instrument: undefined, document: { schema: 'veerkracht/instrument@1', id: 'x', title: 'X' } },
};

export const UnknownInstrument: Story = { args: { instrument: 'unknown' } };

// --- words and place ------------------------------------------------------------------------------------------------

export const EnglishWelcome: Story = { args: { lang: 'en' } };

export const EnglishWeb: Story = { args: { lang: 'en' }, play: at('web') };

export const RightToLeft: Story = { globals: { dir: 'rtl' }, play: at('answered') };

export const HeadingLevelFour: Story = { args: { 'heading-level': 4 }, play: at('web') };

export const Narrow320Welcome: Story = { globals: { width: '320' } };

export const Narrow320Question: Story = { globals: { width: '320' }, play: at('answered') };

export const Narrow320Web: Story = { globals: { width: '320' }, play: at('web') };

export const Narrow320Step: Story = { globals: { width: '320' }, play: at('step') };
