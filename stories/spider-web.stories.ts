import type { Meta, StoryObj } from '@storybook/web-components-vite';
import type { VeerSpiderWeb } from '../src/elements/spider-web/spider-web.js';
import { webOfAssessments } from '../src/domain/web/prepared.js';
import { loadInstrument } from '../src/instruments/index.js';
import { answerHere, type Address } from './support/addresses.js';
import { copyable, json, shown, tag, withoutControl } from './support/embed.js';
import { fewAnswers } from './support/examples.js';
import { inside, pressed, settled, theWidget } from './support/settled.js';
import * as webs from './support/webs.js';

answerHere();

interface Args {
  /** The document, as a child script. */
  document?: object | undefined;
  /** Or an address. */
  src?: Address | string;
  view?: 'web' | 'bars' | 'table';
  address?: 'u' | 'je';
  summary?: 'above' | 'below' | 'none';
  'heading-level'?: number;
  lang?: string;
  editable?: boolean;
  bare?: boolean;
  /** What the page puts into the slots `aside` and `footer`. */
  slotted?: boolean;
  /** Shown until the element works, and when it has no good data. */
  fallback?: string;
}

const fallback = '<p><a href="/spinnenweb">Bekijk de cijfers als tabel</a></p>';
const table = `<table>
  <caption>De cijfers op 3 maart 2026, van 0 tot 10</caption>
  <tr><th scope="row">Mijn lichaam</th><td>6,5</td></tr>
  <tr><th scope="row">Gevoel en gedachten</th><td>7,0</td></tr>
</table>`;

const slots = `<div slot="aside"><h3>Praat mee</h3><p>Elke donderdag om 10 uur in de Buurtkamer.</p></div>
<p slot="footer">Dit zijn verzonnen cijfers. <a href="#uitleg">Zo lees je een spinnenweb</a></p>`;

const code = ({ document, slotted = false, fallback: other = fallback, ...args }: Args): string =>
  tag(
    'veer-spider-web',
    {
      lang: args.lang,
      src: args.src,
      view: args.view,
      address: args.address,
      summary: args.summary,
      'heading-level': args['heading-level'],
      editable: args.editable,
      bare: args.bare,
    },
    [document ? json(document) : '', slotted ? slots : '', other],
  );

const meta: Meta<Args> = {
  title: 'Spider web',
  component: 'veer-spider-web',
  args: { document: webs.one, address: 'je' },
  argTypes: {
    ...withoutControl('data', 'src', 'value', 'text', 'version', 'headingLevel', 'audience'),
    view: { control: 'inline-radio', options: ['web', 'bars', 'table'] },
    address: { control: 'inline-radio', options: ['u', 'je'] },
    summary: { control: 'inline-radio', options: ['above', 'below', 'none'] },
    'heading-level': { control: { type: 'number', min: 2, max: 6 } },
    document: { description: 'A `web@1` document, given as a child script', table: { category: 'data' } },
    slotted: { control: 'boolean', description: 'Content in the slots aside and footer', table: { category: 'slots' } },
    fallback: { table: { disable: true } },
    lang: { table: { disable: true } },
  },
  parameters: copyable(code),
  render: (args, context) => shown(code(args), context),
  play: settled,
};
export default meta;
type Story = StoryObj<Args>;

const web = (canvas: HTMLElement): Promise<VeerSpiderWeb> => theWidget<VeerSpiderWeb>(canvas);

// --- moments --------------------------------------------------------------------------------------------------------

/** One moment: names and numbers at the spokes, sentences above, the table behind one button. */
export const OneMoment: Story = { tags: ['autodocs'] };

/** Now and then differ by line, by marker and by the name at the line. */
export const TwoMoments: Story = { tags: ['autodocs'], args: { document: webs.two } };

/** The two newest are drawn; the reader picks others. */
export const MoreMoments: Story = { tags: ['autodocs'], args: { document: webs.four } };

/** The reader compares with the oldest moment. */
export const MomentPicked: Story = {
  args: { document: webs.four },
  play: async ({ canvasElement }) => {
    const select = await inside<HTMLSelectElement>(await web(canvasElement), 'select[data-when="then"]');
    select.value = 'm1';
    select.dispatchEvent(new Event('change'));
  },
};

// --- zero and nothing -----------------------------------------------------------------------------------------------

/** A topic without a number breaks the line, and is said in words. */
export const Gap: Story = { tags: ['autodocs'], args: { document: webs.gap } };

export const GapsInTwoMoments: Story = { args: { document: webs.twoWithGaps } };

/** 0 is a number, with a dot in the middle. Not filled in is an open place. */
export const ZeroAndMissing: Story = { tags: ['autodocs'], args: { document: webs.zeroAndMissing } };

/** Less than half of the statements answered: no number. The document comes from answers, with the property `data`. */
export const TooFewAnswers: Story = {
  tags: ['autodocs'],
  args: { fallback: '' },
  parameters: {
    docs: {
      source: {
        transform: () => `import { webOfAssessments } from 'veerkracht/domain';

document.querySelector('veer-spider-web').data = webOfAssessments(instrument, [assessment]);`,
      },
    },
  },
  loaders: [async () => ({ instrument: (await loadInstrument('positive-health')).value })],
  render: ({ address }, context) =>
    shown(tag('veer-spider-web', { address }), context, (root) => {
      const widget = root.querySelector('veer-spider-web') as VeerSpiderWeb;
      const { instrument } = context.loaded as { instrument: Parameters<typeof webOfAssessments>[0] };
      widget.data = webOfAssessments(instrument, [fewAnswers]);
    }),
};

export const AllMissing: Story = { args: { document: webs.allMissing } };

export const OneFilled: Story = { args: { document: webs.oneFilled } };

// --- views ----------------------------------------------------------------------------------------------------------

export const Bars: Story = { tags: ['autodocs'], args: { document: webs.marked, view: 'bars' } };

export const BarsOfTwoMoments: Story = { args: { document: webs.twoWithGaps, view: 'bars' } };

export const Table: Story = { tags: ['autodocs'], args: { document: webs.gap, view: 'table' } };

export const TableOfTwoMoments: Story = { args: { document: webs.twoWithGaps, view: 'table' } };

/** The reader chooses another view; the choice is said aloud. */
export const ViewChosen: Story = { play: pressed('[data-view="bars"]') };

/** A topic under the focus: ring in the picture, number in words below it. Arrow keys walk on, Escape leaves. */
export const TopicAtHand: Story = {
  args: { document: webs.marked },
  play: async ({ canvasElement }) => {
    const widget = await web(canvasElement);
    (await inside(widget, '.spot[data-axis="0"]')).focus();
    await press(widget, '.spot[data-axis="0"]', 'ArrowRight');
  },
};

// --- marks ----------------------------------------------------------------------------------------------------------

/** A bubble and a ring: to talk about. A short bar: matters now. */
export const Marks: Story = { tags: ['autodocs'], args: { document: webs.marked } };

// --- filling in -----------------------------------------------------------------------------------------------------

const press = async (widget: VeerSpiderWeb, selector: string, ...keys: readonly string[]): Promise<void> => {
  for (const key of keys) {
    const target = await inside(widget, selector);
    target.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, composed: true, cancelable: true }));
    await widget.updateComplete;
  }
};

/** Without data it starts empty. Each number can be set by tap, with arrow keys, or in a field. */
export const EditableEmpty: Story = { args: { document: undefined, editable: true, fallback: '' } };

export const EditableFilled: Story = { tags: ['autodocs'], args: { document: webs.gap, editable: true } };

/** Two numbers were set with the arrow keys. */
export const EditableByKeyboard: Story = {
  args: { document: undefined, editable: true, fallback: '' },
  play: async ({ canvasElement }) => {
    const widget = await web(canvasElement);
    (await inside(widget, '.spot[data-axis="0"]')).focus();
    await press(widget, '.spot[data-axis="0"]', 'ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowRight');
    await press(widget, '.spot[data-axis="1"]', 'ArrowDown', 'ArrowDown', 'ArrowUp');
  },
};

/** What is no number of the scale is not taken; the number before it stays. */
export const EditableWrongNumber: Story = {
  args: { editable: true },
  play: async ({ canvasElement }) => {
    const field = await inside<HTMLInputElement>(await web(canvasElement), '#field-1');
    field.value = '11';
    field.dispatchEvent(new Event('change'));
  },
};

// --- instruments ----------------------------------------------------------------------------------------------------

export const ThreeAxes: Story = { args: { document: webs.webOf(3) } };

export const TwelveAxes: Story = { args: { document: webs.webOf(12) } };

/** Fewer than three axes make no web: bars. */
export const TwoAxes: Story = { args: { document: webs.webOf(2) } };

/** More than twelve axes: bars. */
export const ThirteenAxes: Story = { args: { document: webs.webOf(13) } };

/** Names of about 40 characters: wrapped; where they do not fit, numbers with a list. */
export const LongLabels: Story = { args: { document: webs.webOf(6, 'long') } };

export const TwelveLongLabels: Story = { tags: ['autodocs'], args: { document: webs.webOf(12, 'long') } };

export const OpenLeadership: Story = {
  args: {
    document: webs.webDocument(
      [{ date: '2026-03-03', scores: { pause: 7, range: 5, attune: 6.5, role: null, tension: 7.5 } }],
      { instrument: 'open-leadership' },
    ),
  },
};

/** A list made to measure: named ranges with their source in the table, and "no diagnosis". */
export const MeasureWithBands: Story = { args: { document: webs.webOf(3, 'short', webs.bands), view: 'table' } };

export const OwnScale: Story = {
  args: { document: webs.webOf(5, 'short', { scale: { min: 1, max: 20, step: 1 } }) },
};

// --- room -----------------------------------------------------------------------------------------------------------

export const Narrow280: Story = { args: { document: webs.marked }, globals: { width: '280' } };

export const Narrow320: Story = { args: { document: webs.marked }, globals: { width: '320' } };

export const Narrow320TwoMoments: Story = { args: { document: webs.two }, globals: { width: '320' } };

export const Narrow320LongLabels: Story = { args: { document: webs.webOf(8, 'long') }, globals: { width: '320' } };

export const Narrow320Editable: Story = { args: { document: webs.gap, editable: true }, globals: { width: '320' } };

// --- data that does not come, or is wrong ---------------------------------------------------------------------------

/** The room is reserved; nothing moves when the data comes. When they do not come at once, it is said. */
export const Loading: Story = {
  tags: ['autodocs'],
  args: { document: undefined, src: '/example/never.json' },
  play: async ({ canvasElement }) => {
    await inside(await theWidget(canvasElement), '.waiting.said');
  },
};

/** 404: what was between the tags stays, and the reader can try again. */
export const NotFound: Story = {
  tags: ['autodocs'],
  args: { document: undefined, src: '/example/gone.json', fallback: table },
};

/** A web page instead of data, as behind a login. */
export const PageInsteadOfData: Story = { args: { document: undefined, src: '/example/page.json', fallback: table } };

/** Only https and the page's own origin are fetched. */
export const RefusedAddress: Story = {
  args: { document: undefined, src: 'data:application/json,{}', fallback: table },
};

/** Another kind of document: what was between the tags stays. */
export const ForeignDocument: Story = { args: { document: webs.wrong.foreign, fallback: table } };

export const NewerVersion: Story = { args: { document: webs.wrong.newer, fallback: table } };

/** Bad data after good data: the last good picture stays, and says so. */
export const LastGoodPicture: Story = {
  play: async ({ canvasElement }) => {
    const widget = await web(canvasElement);
    widget.data = webs.wrong.foreign;
    await inside(widget, '.note.error');
  },
};

/** Wrong entries are left out and listed by their place; the rest is drawn. */
export const DamagedEntries: Story = {
  tags: ['autodocs'],
  args: { document: webs.wrong.entries },
  play: async ({ canvasElement }) => {
    (await inside(await web(canvasElement), '.note summary')).click();
  },
};

/** Texts are texts: no HTML, and writing direction does not leak out of a name. */
export const StrangeTexts: Story = { args: { document: webs.wrong.texts } };

// --- words and place ------------------------------------------------------------------------------------------------

export const English: Story = { tags: ['autodocs'], args: { document: webs.two, lang: 'en' } };

/** Form of address `u`. */
export const Formal: Story = { args: { document: webs.two, address: 'u' } };

export const RightToLeft: Story = { args: { document: webs.two }, globals: { dir: 'rtl' } };

export const RightToLeftBars: Story = { args: { document: webs.marked, view: 'bars' }, globals: { dir: 'rtl' } };

export const HeadingLevelFour: Story = { args: { 'heading-level': 4, document: webs.marked } };

export const SummaryBelow: Story = { args: { summary: 'below' } };

export const SummaryNone: Story = { args: { summary: 'none' } };

/** Without sheet, heading, marked topics and footer: for a page that has its own. */
export const Bare: Story = { tags: ['autodocs'], args: { document: webs.marked, bare: true } };

/** Of the page itself: beside the web instead of the marked topics, and under it instead of source and files. */
export const AsideAndFooter: Story = { tags: ['autodocs'], args: { document: webs.marked, slotted: true } };

/**
 * Print this page (Ctrl or Cmd + P): buttons and files go, the table comes, everything is black on white and no row is
 * cut over two pages.
 */
export const OnPaper: Story = { args: { document: webs.two } };
