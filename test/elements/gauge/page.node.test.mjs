/** A page with a hundred gauges, and the demo pages with figures: what is fetched, what moves, what the policy says. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { ensureBuilt } from '../../../scripts/build.mjs';
import { startDemo } from '../../../scripts/serve.mjs';
import { engines, open } from '../../support/journey.mjs';

const ids = ['overhead-share', 'loneliness', 'resident-mark', 'emergency-shelter'];
const hundred = `<!doctype html><html lang="nl"><head><meta charset="utf-8"><title>Honderd cijfers</title>
<link rel="stylesheet" href="/site/site.css"><link rel="stylesheet" href="/hundred.css"><script type="module" src="/veerkracht/cdn/veerkracht.js"></script></head><body><main>
${Array.from({ length: 100 }, (_, i) => `<veer-gauge src="/data/indicators-saniveld.json" indicator="${ids[i % 4]}" view="${['bullet', 'dial', 'card'][i % 3]}"></veer-gauge>`).join('\n')}
</main></body></html>`;

const [engine] = await engines();
let demo;
before(async () => {
  await ensureBuilt();
  demo = await startDemo({
    // The room is reserved, as docs/embedding.md advises.
    pages: { '/hundred.html': hundred, '/hundred.css': 'veer-gauge { display: block; min-block-size: 48em; }' },
  });
});
after(() => demo.close());

/**
 * Sum of layout shifts since the page began, those an act of the reader caused left out. Ends with one of its own: when
 * that is told, the others have been.
 */
const shifts = () =>
  new Promise((resolve) => {
    const last = document.createElement('div');
    last.style.cssText = 'position: fixed; inset-block-start: 0; inline-size: 99px; block-size: 99px; background: red';
    let sum = 0;
    new PerformanceObserver((list) => {
      for (const { value, hadRecentInput, sources } of list.getEntries()) {
        if (sources.some(({ node }) => node === last)) resolve(sum);
        else if (!hadRecentInput) sum += value;
      }
    }).observe({ type: 'layout-shift', buffered: true });
    document.body.append(last);
    requestAnimationFrame(() => requestAnimationFrame(() => (last.style.insetBlockStart = '300px')));
  });
const drawn = () =>
  [...document.querySelectorAll('veer-gauge')].filter((one) => one.shadowRoot?.querySelector('.sheet')).length;
const trends = () =>
  [...document.querySelectorAll('veer-gauge')].filter((one) => one.shadowRoot?.querySelector('.trend-picture')).length;

describe('figures on a page', () => {
  it('EM4: a hundred gauges: their code and their document come once, and nothing moves, also while scrolling', async () => {
    const page = await open(engine, { width: 1000, height: 800 });
    try {
      const from = demo.requests.length;
      await page.goto(`${demo.address}/hundred.html`);
      await page.waitUntil(async () => (await page.evaluate(drawn)) === 100, 'a hundred gauges');
      await page.waitUntil(async () => (await page.evaluate(trends)) > 0, 'the first trends');
      assert.ok((await page.evaluate(trends)) < 20, 'trends out of view wait');
      await page.evaluate(async () => {
        for (let y = 0; y < 9000; y += 600) {
          scrollTo(0, y);
          await new Promise((resolve) => setTimeout(resolve, 30));
        }
      });
      await page.waitUntil(async () => (await page.evaluate(trends)) > 10, 'trends that came into view');
      assert.equal(await page.evaluate(shifts), 0);
      const asked = demo.requests.slice(from).map((url) => String(url));
      assert.equal(asked.filter((url) => url.includes('indicators-saniveld.json')).length, 1, asked.join('\n'));
      assert.equal(new Set(asked).size, asked.length, 'nothing is asked for twice');
      assert.deepEqual((await page.log()).violations, []);
    } finally {
      await page.close();
    }
  });

  for (const [path, tag] of [
    ['/overhead.html', 'veer-gauge'],
    ['/cijfers.html', 'veer-indicator-board'],
    ['/en/figures.html', 'veer-indicator-board'],
  ])
    for (const mode of [
      { name: 'light' },
      { name: 'dark', colorScheme: 'dark' },
      { name: 'forced colours', forcedColors: true },
    ])
      it(`${path} in ${mode.name}: axe finds nothing, the policy reports nothing, no error`, async () => {
        const page = await open(engine, { ...mode, width: 1200, reducedMotion: true });
        const reports = demo.reports.length;
        try {
          await page.goto(demo.address + path);
          await page.waitUntil(
            () =>
              page.evaluate(
                (tag) => Boolean(document.querySelector(tag)?.shadowRoot?.querySelector('.trend-picture')),
                tag,
              ),
            'the picture',
          );
          assert.deepEqual(await page.axe(), []);
          const log = await page.log();
          assert.deepEqual([log.errors, log.violations, demo.reports.slice(reports)], [[], [], []]);
        } finally {
          await page.close();
        }
      });
});
