// Every story opens, does what it says, and has no accessibility fault: in light, in dark and in forced colours.
// Storybook calls a build successful that lost its elements, so they are looked for in the page.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import puppeteer from 'puppeteer-core';
import { chromiumArguments, ensureBrowser, headlessMode } from '../../scripts/ensure-browser.mjs';
import { storyPage } from './story-page.mjs';
import { ensureStorybook, entries, serveStorybook } from './storybook.mjs';

await ensureStorybook();
const all = entries();
const stories = all.filter(({ type }) => type === 'story');
const atOnce = 2;
const free = [];
const browsers = [];
let site;

before(async () => {
  site = await serveStorybook();
  const executablePath = await ensureBrowser();
  for (let n = 0; n < atOnce; n++) {
    // A browser for each page: the one behind the other gets a frame a second.
    const browser = await puppeteer.launch({
      executablePath,
      headless: headlessMode(executablePath),
      args: chromiumArguments,
      protocolTimeout: 120_000,
    });
    browsers.push(browser);
    free.push(await storyPage(browser, site.address));
  }
});
after(async () => {
  await Promise.all(browsers.map((browser) => browser.close()));
  site?.close();
});

/** No more tests run at once than there are pages. */
async function withPage(work) {
  const page = free.pop();
  try {
    await work(page);
  } finally {
    free.push(page);
  }
}

const none = (faults, where) => assert.equal(faults.length, 0, `${where}:\n\n${faults.join('\n\n')}`);

describe('SB1: stories', { concurrency: atOnce }, () => {
  for (const { id, title, name } of stories)
    it(`${title}: ${name}`, () =>
      withPage(async (page) => {
        await page.openStory(id);
        none(page.faults(), 'opening');
        none(await page.violations(), 'light');
        const words = await page.words();
        assert.ok(await page.setGlobals({ scheme: 'dark' }));
        none(await page.violations(), 'dark');
        assert.equal(await page.words(), words, 'the toolbar changes looks only');
        await page.setGlobals({ scheme: 'light' });
        await page.forceColours(true);
        none(await page.violations(), 'forced colours');
        none(page.faults(), 'afterwards');
      }));
});

const inEveryStyle = [
  'spider-web--two-moments',
  'spider-web--editable-wrong-number',
  'self-assessment--question-answered',
  'self-assessment--first-step',
];

describe('house styles', { concurrency: atOnce }, () => {
  for (const style of ['plain', 'round', 'basis', 'utrecht', 'ams'])
    it(`${style}, light and dark`, () =>
      withPage(async (page) => {
        for (const id of inEveryStyle) {
          await page.openStory(id, { style });
          none(page.faults(), `opening ${id}`);
          none(await page.violations(), `${id} in light`);
          assert.ok(await page.setGlobals({ scheme: 'dark' }));
          none(await page.violations(), `${id} in dark`);
        }
      }));
});

/** The tag with which the HTML to copy begins; null for pages that are not about a tag. */
const tags = {
  'Self-assessment': 'veer-self-assessment',
  'Spider web': 'veer-spider-web',
  'Check-in': 'veer-check-in',
  'Coalition map': 'veer-coalition-map',
  Flywheel: 'veer-flywheel',
  'Flywheel, own': 'veer-flywheel',
  Gauge: 'veer-gauge',
  'Indicator board': 'veer-indicator-board',
  History: 'veer-history',
  Scope: 'veer-scope',
  Start: null,
  'Design tokens': null,
};

describe('pages of documentation', { concurrency: atOnce }, () => {
  for (const { id, title, name } of all.filter(({ type }) => type === 'docs'))
    it(`${title}: ${name}`, () =>
      withPage(async (page) => {
        await page.openDocs(id);
        const code = await page.codeOfFirst();
        none(page.faults(), 'opening');
        assert.ok(title in tags, `which tag is "${title}" about?`);
        if (tags[title]) assert.ok(code.startsWith(`<${tags[title]}`), `the HTML to copy is: ${code}`);
        assert.doesNotMatch(code, /\bon\w+=|undefined|\[object/);
      }));
});
