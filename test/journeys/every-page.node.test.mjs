/** Every page of the demo, in both languages, light and dark: axe, the policy, no sideways scrolling, no error. */
import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { ensureBuilt } from '../../scripts/build.mjs';
import { at } from '../../scripts/run.mjs';
import { startDemo } from '../../scripts/serve.mjs';
import { engines, open } from '../support/journey.mjs';

const [engine] = await engines();
let demo, page;
before(async () => {
  await ensureBuilt();
  demo = await startDemo();
});
after(() => demo.close());

const pagesIn = (folder) =>
  readdirSync(at('demo', ...folder))
    .filter((name) => name.endsWith('.html'))
    .map((name) => `/${[...folder, name].join('/')}`);
const pages = [...pagesIn([]), ...pagesIn(['en']), '/embed/index.html'];

/** The style sheets of the page are not asked for once more. */
const axe = { preload: false };

/** Runs in the page: one line of how far every widget is; null while one is not there. Scrolls, for some waits for that. */
const state = () => {
  const hosts = [...document.querySelectorAll('*')].filter(({ localName }) => localName.startsWith('veer-'));
  scrollTo(0, document.documentElement.scrollHeight);
  scrollTo(0, 0);
  if (hosts.some((host) => host.localName !== 'veer-scope' && !host.shadowRoot?.firstElementChild)) return null;
  return hosts
    .map((host) => `${host.localName} ${host.shadowRoot?.querySelectorAll('*').length} ${host.offsetHeight}`)
    .join();
};

/** Waits until all is drawn, what comes later too: the same three times. */
async function whole() {
  const seen = [];
  await page.waitUntil(async () => {
    seen.push(await page.evaluate(state));
    await new Promise((resolve) => setTimeout(resolve, 80));
    return seen.length > 2 && seen.at(-1) !== null && new Set(seen.slice(-3)).size === 1;
  }, 'that all widgets are whole');
}

describe('every page of the demo', () => {
  before(async () => {
    page = await open(engine, { width: 1100, reducedMotion: true });
  });
  after(() => page.close());

  it('has a twin in the other language', () => {
    assert.equal(pagesIn([]).length, pagesIn(['en']).length);
    assert.ok(pages.length > 25, String(pages));
  });

  for (const path of pages)
    it(`EM1: ${path}: axe finds nothing in light and dark, the policy reports nothing, nothing scrolls sideways`, async () => {
      const reports = demo.reports.length;
      const before = structuredClone(await page.log());
      await page.emulate({});
      await page.goto(demo.address + path);
      await whole();
      assert.deepEqual(await page.axe(axe), [], 'light');
      await page.emulate({ colorScheme: 'dark' });
      // Nothing but colours differs.
      assert.deepEqual(await page.axe({ ...axe, runOnly: ['color-contrast', 'link-in-text-block'] }), [], 'dark');
      assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), 'sideways');
      const log = await page.log();
      assert.deepEqual(demo.reports.slice(reports), []);
      for (const kind of ['errors', 'violations', 'console'])
        assert.deepEqual(
          log[kind].slice(before[kind].length).filter(({ type = 'error' }) => type === 'error'),
          [],
          kind,
        );
    });
});
