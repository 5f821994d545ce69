import { expect } from '@open-wc/testing';
import '../../src/define/all.js';
import { addWords } from '../../src/language/words.js';
import * as english from '../../src/language/en.js';
import * as dutch from '../../src/language/nl.js';
import { loadInstrument } from '../../src/instruments/index.js';
import { kept as webs } from '../../stories/support/examples.js';
import { fakeKeeper } from '../../stories/support/fake-keeper.js';
import { inside, until } from '../../stories/support/settled.js';
import { walkTo, type Where } from '../../stories/support/walk.js';
import type { VeerSelfAssessment } from '../../src/elements/self-assessment/self-assessment.js';
import { now, some as checkIns } from './check-in-kit.js';
import { some as experiences } from './own-wheel-kit.js';

/** A host adds a language that the library does not know, by the sections of `veerkracht/i18n/nl`, and nothing else. */

type Section = Readonly<Record<string, string>>;
/** English, every text with words in it marked; names of months and days each by itself. */
const marked = (text: string, key: string): string => {
  if (key === 'months' || key === 'weekdays') return text.replace(/^|\|/g, '$&§');
  return /\p{L}{2}/u.test(text) ? `§${text}` : text;
};
for (const [name, words] of Object.entries<Section>(english))
  addWords('fy', name, Object.fromEntries(Object.entries(words).map(([key, text]) => [key, marked(text, key)])));

const read = async (name: string): Promise<unknown> =>
  (await fetch(new URL(`../../demo/data/${name}.json`, import.meta.url))).json();
const [indicators, flywheel, network] = await Promise.all(
  ['indicators-saniveld', 'flywheel-saniveld', 'network-saniveld'].map(read),
);
const { value: instrument } = await loadInstrument('positive-health');
const web = {
  schema: 'veerkracht/web@1',
  instrument: 'positive-health',
  moments: [
    { id: 'then', date: '2025-07-03', scores: { body: 4, mental: 7, meaning: 8, quality: 8, participation: 5 } },
    { id: 'now', date: '2026-03', scores: { body: 6.5, mental: 7, meaning: null, quality: 7, participation: 5 } },
  ],
};

/** Texts of the documents are their own language; so is what both languages have. */
const content = JSON.stringify([indicators, flywheel, network, webs, checkIns, experiences, instrument]);
const englishTexts = JSON.stringify(english);
/** What is between the values of a template, in both forms of address. */
const fragments = (text: string): string[] =>
  [1, 2].flatMap((form) =>
    text
      .replace(/\[([^\]|]*)\|([^\]]*)\]/g, (...match) => String(match[form]))
      .replaceAll('*', '')
      .split(/\{[^}]*\}|\|/)
      .map((part) => part.trim()),
  );
const dutchTexts = [
  ...new Set(Object.values<Section>(dutch).flatMap((words) => Object.values(words).flatMap(fragments))),
].filter((text) => /\p{L}{4}/u.test(text) && !content.includes(text) && !englishTexts.includes(text));
/** A sentence is found anywhere, a single word where it stands by itself. */
const sentences = dutchTexts.filter((text) => /\p{L} \p{L}/u.test(text) && text.length > 8);
const single = new Set(dutchTexts);
const dates = /\b(januari|februari|maart|mei|juni|juli|augustus|oktober|\de kwartaal|\de helft)\b/;

const named = ['aria-label', 'aria-description', 'aria-roledescription', 'title', 'placeholder', 'alt', 'label'];
/** All a reader meets in an element: its texts, by the element they stand in, and what is read out. */
const textsOf = (root: ParentNode): string[] =>
  [...root.querySelectorAll('*')].flatMap((element) => [
    ...(element.localName === 'style' || element.localName === 'script' ? [] : [element.textContent]),
    ...[...element.childNodes].filter((node) => node.nodeType === Node.TEXT_NODE).map((node) => node.textContent ?? ''),
    ...named.map((name) => element.getAttribute(name) ?? ''),
    ...(element.shadowRoot ? textsOf(element.shadowRoot) : []),
  ]);

const isDutch = (text: string): boolean => {
  // What a document says ("Sinds 1 januari …") is its own.
  if (single.has(text)) return true;
  if (sentences.some((sentence) => text.includes(sentence))) return true;
  return dates.test(text) && !content.includes(text);
};
const leftIn = (element: Element): string[] =>
  [...new Set(textsOf(element.shadowRoot!).map((text) => text.replace(/\s+/g, ' ').trim()))].filter(
    (text, _, all) => isDutch(text) && !all.some((other) => other !== text && text.includes(other) && isDutch(other)),
  );

const holders: HTMLElement[] = [];
afterEach(() => {
  for (const holder of holders.splice(0)) holder.remove();
});

/** Draws in the added language, waits for the first of what is named, and presses the others one after the other. */
const draw = async (tag: string, properties: object, ...selectors: readonly string[]): Promise<HTMLElement> => {
  const holder = document.createElement('div');
  holder.lang = 'fy';
  holder.style.setProperty('inline-size', '1100px');
  const element = document.createElement(tag) as HTMLElement & {
    updateComplete: Promise<boolean>;
    whole?(): Promise<void>;
  };
  Object.assign(element, { address: 'je', ...properties });
  holder.append(element);
  document.body.append(holder);
  holders.push(holder);
  for (const [i, selector] of selectors.entries()) {
    const found = await inside(element, selector);
    if (i > 0) found.click();
    await element.updateComplete;
    await element.whole?.();
  }
  return element;
};
/** Nothing of Dutch, and the host's words in their place. */
const isThatLanguage = (element: Element): void => {
  expect(element.shadowRoot!.textContent).to.contain('§');
  expect(leftIn(element)).to.deep.equal([]);
};
const keeperOf = (kept: Parameters<typeof fakeKeeper>[0]) => ({ surroundings: { keeper: fakeKeeper(kept), now } });

const drawings: readonly (readonly [name: string, tag: string, properties: object, ...selectors: string[]])[] = [
  ['a web of two moments', 'veer-spider-web', { data: web }, '.sheet', '[data-view="table"]'],
  ['a web that is filled in', 'veer-spider-web', { data: web, editable: true }, '.sheet input'],
  ['a note on problems', 'veer-spider-web', { data: { ...web, instrument: 3 } }, '.note'],
  ['a gauge with its trend', 'veer-gauge', { data: indicators }, '.trend-picture'],
  ['a dial', 'veer-gauge', { data: indicators, view: 'dial' }, '.trend-picture'],
  ['the board with its key', 'veer-indicator-board', { data: indicators }, '.key'],
  ['the table of the board', 'veer-indicator-board', { data: indicators, view: 'table' }, 'table'],
  ['the wheel', 'veer-flywheel', { data: flywheel }, '.sheet'],
  ['the list of the wheel', 'veer-flywheel', { data: flywheel, view: 'list' }, '.sheet'],
  ['the team log', 'veer-flywheel', { data: flywheel, editable: true, audience: 'internal' }, '#add', '#add'],
  ['the own wheel', 'veer-flywheel', { own: true, ...keeperOf(experiences) }, '#own-add', '#own-add'],
  ...['map', 'matrix', 'list', 'time', 'network'].map(
    (view) => [`the map as ${view}`, 'veer-coalition-map', { data: network, view }, '.sheet'] as const,
  ),
  [
    'the forms of a network',
    'veer-coalition-map',
    { data: network, editable: true, audience: 'internal' },
    '#edit-add',
    '#edit-add',
  ],
  ['a check-in', 'veer-check-in', keeperOf(checkIns), '#save'],
  ['what is kept', 'veer-history', keeperOf({ ...webs, own: experiences.own }), '#erase-all'],
];

describe('a language that a host added by the sections of the dictionary', () => {
  for (const [name, tag, properties, ...selectors] of drawings)
    it(`is all there is in ${name}`, async () => {
      isThatLanguage(await draw(tag, properties, ...selectors));
    });

  for (const where of ['welcome', 'question', 'check', 'web', 'matters', 'step', 'done'] as const satisfies Where[])
    it(`is all there is in the self-assessment: ${where}`, async () => {
      const element = (await draw('veer-self-assessment', {
        instrument: 'positive-health',
        variant: 'standard',
        ...keeperOf(undefined),
      })) as VeerSelfAssessment;
      await until(() => element.shadowRoot?.querySelector('#begin'), 'the beginning');
      await walkTo(element, where);
      isThatLanguage(element);
    });

  it('has dates and numbers of its own', async () => {
    const element = await draw('veer-spider-web', { data: web }, '.sheet');
    expect(element.shadowRoot!.textContent).to.contain('3 §July 2025');
  });
});
