/** What stands in a tag, without a script, with one that does not come, and with data that do not: readable, in sight. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { ensureBuilt } from '../../scripts/build.mjs';
import { policy, startDemo } from '../../scripts/serve.mjs';
import { engines, open } from '../support/journey.mjs';

const found = await engines();
const table = (id) => `<table id="${id}"><caption>Inwoners die zich gezond voelen</caption>
  <tr><th scope="col">Periode</th><th scope="col">Cijfer</th><th scope="col">Bron</th></tr>
  <tr><td>2024</td><td>74,1%</td><td>GGD Gezondheidsmonitor 2024</td></tr></table>`;
const tags = (src) => `<veer-gauge${src('indicators')}>${table('in-gauge')}</veer-gauge>
  <veer-indicator-board${src('indicators')}>${table('in-board')}</veer-indicator-board>
  <veer-flywheel${src('flywheel')}><ol id="in-wheel"><li>Luisteren</li><li>Samen kiezen</li><li>Doen</li></ol></veer-flywheel>
  <veer-spider-web${src('web')}>${table('in-web')}</veer-spider-web>
  <veer-coalition-map${src('network')}><ul id="in-map"><li>Een open deur: elke week komen er dertig mensen.</li></ul></veer-coalition-map>`;
const page = (script, body) => `<!doctype html><html lang="nl"><head><meta charset="utf-8"><title>Terugval</title>
  <link rel="stylesheet" href="/test/page.css">${script}</head><body><main><h1>Terugval</h1>${body}</main></body></html>`;
const loader = '<script type="module" src="/veerkracht/cdn/veerkracht.js"></script>';
const nowhere = (kind) => ` src="/data/niet-hier-${kind}.json"`;
const given = () => ' src="/data/indicators-saniveld.json"';
/** Everything in the tags, and words of it: number and source, every step. */
const inside = [
  ['in-gauge', ['74,1%', 'GGD Gezondheidsmonitor 2024', '2024']],
  ['in-board', ['74,1%', 'GGD Gezondheidsmonitor 2024', '2024']],
  ['in-web', ['74,1%', 'GGD Gezondheidsmonitor 2024']],
  ['in-wheel', ['Luisteren', 'Samen kiezen', 'Doen']],
  ['in-map', ['Een open deur: elke week komen er dertig mensen.']],
];

let demo;
before(async () => {
  await ensureBuilt();
  demo = await startDemo({
    pages: {
      '/none.html': page('', tags(given)),
      '/missing.html': page('<script type="module" src="/veerkracht/cdn/weg.js"></script>', tags(given)),
      '/broken.html': page(loader.replace(' src', ' integrity="sha384-AAAA" crossorigin src'), tags(given)),
      '/damaged.json': '{ "schema": "veerkracht/indicators@1"',
      '/no-data.html': page(loader, tags(nowhere)),
      '/damaged.html': page(
        loader,
        tags(() => ' src="/damaged.json"'),
      ),
    },
    answer: (path, response) => {
      if (path !== '/off.html') return false;
      // No script of this page runs, as with JavaScript off: that is the browser's own switch in no driver of all three.
      response.setHeader('content-security-policy', policy.replace("script-src 'self'", "script-src 'none'"));
      response.setHeader('content-type', 'text/html; charset=utf-8');
      response.end(page(loader, tags(given)));
      return true;
    },
  });
});
after(() => demo.close());

/** Runs in the page: which of the texts can be seen, whole, in an ordinary size, in the page's own width. */
const seen = (inside) =>
  inside.map(([id, words]) => {
    const node = document.getElementById(id);
    const { width, height, right } = node.getBoundingClientRect();
    const style = getComputedStyle(node);
    const top = document.elementFromPoint;
    node.scrollIntoView({ block: 'center' });
    const box = node.getBoundingClientRect();
    const there = top.call(document, box.left + 8, box.top + box.height / 2);
    return {
      id,
      shown: width > 50 && height > 15 && style.visibility === 'visible' && parseFloat(style.fontSize) >= 12,
      uncovered: node === there || node.contains(there),
      fits: right <= document.documentElement.clientWidth,
      words: words.filter((one) => !node.innerText.includes(one)),
    };
  });
const whole = inside.map(([id]) => ({ id, shown: true, uncovered: true, fits: true, words: [] }));

for (const engine of found)
  describe(`what stands in a tag, in ${engine.name}`, () => {
    for (const [path, what] of [
      ['/off.html', 'no script may run'],
      ['/none.html', 'there is no script'],
      ['/missing.html', 'the script is not found'],
      ['/broken.html', 'the hash of the script is wrong'],
    ])
      it(`GM8, VW7, EM2 and EM3: number, source and every step can be read when ${what}`, async () => {
        const page = await open(engine, { width: 800 });
        try {
          await page.goto(demo.address + path);
          assert.equal(await page.evaluate(() => customElements.get('veer-gauge') === undefined), true);
          assert.deepEqual(await page.evaluate(seen, inside), whole);
          assert.equal((await page.findAll('table')).length, 3);
        } finally {
          await page.close();
        }
      });

    for (const [path, what] of [
      ['/no-data.html', 'are not found'],
      ['/damaged.html', 'are damaged'],
    ])
      it(`GM8 and VW7: the same when the data ${what}, beside a note that says so`, async () => {
        const page = await open(engine, { width: 800 });
        try {
          await page.goto(demo.address + path);
          await page.waitUntil(
            () =>
              page.evaluate(() =>
                [...document.querySelectorAll('main > *')].every(
                  ({ localName, shadowRoot }) => !localName.includes('-') || shadowRoot?.querySelector('.note'),
                ),
              ),
            'a note in every widget',
          );
          assert.deepEqual(await page.evaluate(seen, inside), whole);
          assert.equal((await page.findAll('table')).length, 3);
        } finally {
          await page.close();
        }
      });
  });
