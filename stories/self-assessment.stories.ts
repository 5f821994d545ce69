import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import type { VeerSelfAssessment } from '../src/elements/self-assessment/self-assessment.js';
import type { Keeper } from '../src/storage/port.js';
import { fakeKeeper } from './support/fake-keeper.js';
import { kept, then, wideInstrument } from './support/examples.js';
import { ready, walkTo } from './support/walk.js';

interface Args {
  address?: 'u' | 'je';
  instrument?: string;
  variant?: string;
  storage?: 'ask' | 'none' | 'shared-device';
  shareAnswers?: boolean;
  keeper?: () => Keeper;
  data?: unknown;
  offers?: boolean;
}

const meta: Meta<Args> = {
  title: 'Self-assessment',
  component: 'veer-self-assessment',
  args: { address: 'je', keeper: fakeKeeper() },
  argTypes: { keeper: { table: { disable: true } }, data: { table: { disable: true } } },
  render: ({ address = 'u', instrument = 'positive-health', variant, storage = 'ask', shareAnswers = false, keeper, data, offers = false }) =>
    html`<veer-self-assessment
      address=${address}
      instrument=${instrument}
      .variant=${variant}
      .storage=${storage}
      ?share-answers=${shareAnswers}
      .surroundings=${{ ...(keeper ? { keeper } : {}), now: () => new Date('2026-11-14T10:00:00') }}
      .data=${data}
    >
      <p slot="sender">Gemeente Saniveld</p>
      ${offers
        ? html`<ul slot="offers-participation">
              <li><a href="#wandelgroep">Wandelgroep De Linde, elke dinsdag om 10 uur</a></li>
            </ul>
            <p slot="help">Wil je met iemand praten? Bel het wijkteam: <a href="tel:14000">14 000</a>.</p>`
        : ''}
    </veer-self-assessment>`,
};
export default meta;
type Story = StoryObj<Args>;

const find = (canvas: HTMLElement): VeerSelfAssessment => {
  const element = canvas.querySelector<VeerSelfAssessment>('veer-self-assessment');
  if (!element) throw new Error('no self-assessment in this story');
  return element;
};
const at =
  (...[where, options]: [Parameters<typeof walkTo>[1], Parameters<typeof walkTo>[2]?]): NonNullable<Story['play']> =>
  async ({ canvasElement }) => {
    const element = find(canvasElement);
    await ready(element);
    await walkTo(element, where, options);
  };

/** The first screen: what this is, where answers may live, which list. Nothing is preset about keeping. */
export const Welcome: Story = { play: at('welcome') };
export const WelcomeFormal: Story = { args: { address: 'u' }, play: at('welcome') };
/** A draft and a kept web wait on this device. */
export const WelcomeBack: Story = {
  args: {
    keeper: fakeKeeper({
      ...kept,
      drafts: [
        {
          id: 'd',
          revision: 8,
          base: 8,
          instrument: then.instrument,
          language: 'nl',
          startedAt: '2026-11-12T10:00:00Z',
          screen: 'body-move',
          answers: Object.fromEntries(Object.keys(then.answers).slice(0, 7).map((id, i) => [id, { value: i, revision: i + 1 }])),
          discuss: {},
        },
      ],
    }),
  },
  play: at('welcome'),
};
/** The host allows no keeping. */
export const WithoutKeeping: Story = { args: { storage: 'none' }, play: at('welcome') };
export const SharedDevice: Story = { args: { storage: 'shared-device' }, play: at('question') };
/** One statement, no answer yet. */
export const Question: Story = { play: at('question') };
export const QuestionAnswered: Story = { play: at('answered') };
/** One number per topic: the quick variant. */
export const QuickQuestion: Story = { args: { variant: 'quick' }, play: at('question') };
/** Long questions and other words at the ends of the scale. */
export const OpenLeadership: Story = { args: { instrument: 'open-leadership' }, play: at('question') };
export const CheckPage: Story = { play: at('check') };
export const CheckPageEmpty: Story = { play: at('check', { answers: [] }) };
export const YourWeb: Story = { args: { offers: true }, play: at('web') };
export const YourWebEmpty: Story = { play: at('web', { answers: [], marks: [] }) };
/** With an earlier web on the device it can be compared. */
export const YourWebWithThen: Story = { args: { keeper: fakeKeeper({ ...kept, assessments: kept.assessments.slice(1) }) }, play: at('web', { place: 'device' }) };
export const WhatMatters: Story = { play: at('matters') };
export const FirstStep: Story = { args: { offers: true }, play: at('step') };
export const WhatNow: Story = { args: { offers: true }, play: at('done') };
export const WhatNowKept: Story = { play: at('done', { place: 'device' }) };
export const WhatNowShared: Story = { args: { storage: 'shared-device' }, play: at('done') };
/** The host may receive the answers, after the resident pressed the button. */
export const WithSharing: Story = { args: { shareAnswers: true }, play: at('done') };
/** Keeping does not work: a calm message, the list goes on. */
export const DeviceFull: Story = { args: { keeper: fakeKeeper(undefined, 'full') }, play: at('answered', { place: 'device' }) };
export const NotAllowedToKeep: Story = { args: { keeper: fakeKeeper(undefined, 'denied') }, play: at('web', { place: 'device' }) };
export const EraseAsked: Story = {
  play: async (context) => {
    await at('answered')(context);
    find(context.canvasElement).shadowRoot?.getElementById('erase')?.click();
  },
};
/** An instrument of twelve axes with long names, and an own scale. */
export const TwelveAxes: Story = { args: { data: wideInstrument(12, 30) }, play: at('web', { answers: [5, 6, 7, 8, 9, 10, 0, 1, 2, 3, 4, 5] }) };
/** A measuring list: named ranges with their source, and "no diagnosis". */
export const MeasureKind: Story = {
  args: {
    data: {
      ...wideInstrument(3),
      kind: 'measure',
      bands: [
        { axis: 'axis-0', from: 0, to: 5, label: 'Onderste deel van de schaal', source: { name: 'Verzonnen bron' } },
        { axis: 'axis-0', from: 5, to: 10, label: 'Bovenste deel van de schaal', source: { name: 'Verzonnen bron' } },
      ],
    },
  },
  play: at('web', { answers: [7, 3, 5] }),
};
/** The file of the instrument is damaged: the fallback stays, and the message names the place. */
export const DamagedInstrument: Story = {
  args: { data: { schema: 'veerkracht/instrument@1', id: 'x', title: 'X' } },
};
export const UnknownInstrument: Story = { args: { instrument: 'unknown' } };
