/** The hosts that the pages of demo/test imitate: styles that reset everything, dark, right to left, narrow columns, a frame. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { ensureBuilt } from '../../scripts/build.mjs';
import { at } from '../../scripts/run.mjs';
import { startDemo } from '../../scripts/serve.mjs';
import { engines, open } from '../support/journey.mjs';
import { names } from './way.mjs';

const found = await engines();
const words = names.nl;
const hostile = readFileSync(at('demo', 'test', 'hostile-css.html'), 'utf8');
/** Old habits one by one, for those who do not reset everything: the sizes, colours and fonts of every element. */
const habits = `html { font-size: 62.5% } * { margin: 0; padding: 0; border: 0; font-size: 9px; color: #ddd; line-height: 1;
  box-sizing: content-box } body { text-indent: 2em; white-space: nowrap; text-align: right }`;
const bootstrap = `*, ::before, ::after { box-sizing: border-box } body { font-weight: 400; line-height: 1.5 }
  button, input, select, textarea { font: inherit; line-height: inherit } .hidden { display: none !important }
  .table, .card, .button, .title, .row { display: flex; color: #fff; background: #fff; max-width: 10px }
  svg { display: none; vertical-align: middle } table { display: none } label { display: none } fieldset { display: none }`;
/** The widgets that the page itself does not have. */
const figures = `<veer-gauge src="/data/indicators-saniveld.json"></veer-gauge>
  <veer-indicator-board src="/data/indicators-saniveld.json"></veer-indicator-board>
  <veer-flywheel src="/data/flywheel-saniveld.json"></veer-flywheel>
  <veer-coalition-map src="/data/network-saniveld.json"></veer-coalition-map>
  <veer-check-in></veer-check-in>`;
const hosts = ['/test/hostile-css.html', '/test/habits.html', '/test/bootstrap.html'];
const allTags =
  'veer-self-assessment, veer-spider-web, veer-history, veer-gauge, veer-indicator-board, veer-flywheel, veer-coalition-map, veer-check-in';
let demo;
before(async () => {
  await ensureBuilt();
  const page = (style) => hostile.replace('hostile.css', style).replace('</main>', `${figures}</main>`);
  demo = await startDemo({
    pages: {
      '/test/hostile-css.html': page('hostile.css'),
      '/test/clean.html': page('clean.css'),
      '/test/clean.css': 'main { padding: 20px }',
      '/test/habits.html': page('habits.css'),
      '/test/habits.css': `${habits} main { padding: 28px }`,
      '/test/bootstrap.html': page('bootstrap.css'),
      '/test/bootstrap.css': `${bootstrap} main { padding: 20px }`,
    },
  });
});
after(() => demo.close());

/** Runs in the page: boxes, text sizes and colours of everything in the widgets that has words of its own or is drawn. */
const look = (tags) => {
  const ownWords = (node) => [...node.childNodes].some(({ nodeType, data }) => nodeType === 3 && data.trim());
  return [...document.querySelectorAll(tags)].map((host) => {
    const edge = host.getBoundingClientRect();
    const nodes = [...host.shadowRoot.querySelectorAll('*')].filter(
      (node) => !['STYLE', 'TITLE'].includes(node.tagName),
    );
    return {
      tag: host.localName,
      width: Math.round(edge.width),
      height: edge.height,
      parts: nodes
        .filter((node) => ownWords(node) || ['svg', 'path', 'circle', 'INPUT', 'BUTTON'].includes(node.tagName))
        .map((node) => {
          const style = getComputedStyle(node);
          const box = node.getBoundingClientRect();
          // What is for the ear only, or for paper, is not seen.
          const seen =
            box.width > 1.5 && box.height > 1.5 && style.visibility === 'visible' && !node.closest('.hidden');
          const picture = node.ownerSVGElement;
          const scale = picture ? picture.getBoundingClientRect().width / (picture.viewBox.baseVal?.width || 1) : 1;
          return {
            what: `${node.tagName} ${node.getAttribute('class') ?? ''} ${node.textContent.trim().slice(0, 30)}`,
            seen,
            words: ownWords(node),
            box: [box.left - edge.left, box.top - edge.top, box.width, box.height].map((n) => Math.round(n * 10) / 10),
            size: Math.round(parseFloat(style.fontSize) * scale * 10) / 10,
            looks: [
              picture ? style.fill : style.color,
              picture ? style.stroke : '',
              style.fontWeight,
              style.textTransform,
            ].join(' '),
            opacity: style.opacity,
          };
        }),
    };
  });
};

/** Opens a page and waits until all its widgets are whole and nothing moves any more. */
async function show(page, path) {
  await page.goto(demo.address + path);
  await page.waitFor('button', words.begin);
  await page.waitUntil(
    () =>
      page.evaluate(() =>
        [...document.querySelectorAll('veer-spider-web')].every((web) => web.shadowRoot?.querySelector('svg.web')),
      ),
    'the webs',
  );
  await settled(page);
}

/** Code that comes later, and the look at colours in an idle moment, change what is there: until twice the same. */
async function settled(page) {
  let before = '';
  await page.waitUntil(
    async () => {
      const now = await page.evaluate(
        (tags) =>
          [...document.querySelectorAll(tags)]
            .map(({ shadowRoot, offsetHeight, style }) =>
              shadowRoot ? `${offsetHeight} ${shadowRoot.querySelectorAll('*').length} ${style.display}` : '?',
            )
            .join(),
        allTags,
      );
      const same = now === before && !now.includes('?');
      before = now;
      await new Promise((resolve) => setTimeout(resolve, 300));
      return same;
    },
    'that nothing changes any more',
    15_000,
  );
}

/** Runs in the page: how light the ground and the words of each widget are, 0 to 1. */
const dark = (tags) => {
  const light = (color) => {
    const brush = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
    brush.fillStyle = color;
    brush.fillRect(0, 0, 1, 1);
    const [r, g, b] = [...brush.getImageData(0, 0, 1, 1).data].map((value) => (value / 255) ** 2.2);
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  return [...document.querySelectorAll(tags)].map(({ localName: tag, shadowRoot }) => ({
    tag,
    ground: light(getComputedStyle(shadowRoot.querySelector('.sheet')).backgroundColor),
    words: [...shadowRoot.querySelectorAll('h2, p, li, legend, label, .web text')]
      .filter((node) => node.textContent.trim() && node.getBoundingClientRect().width > 1.5)
      .map((node) => ({
        what: `${node.tagName} ${node.textContent.trim().slice(0, 30)}`,
        light: light(getComputedStyle(node)[node.ownerSVGElement ? 'fill' : 'color']),
      })),
  }));
};

/** Runs in the page: per column what sticks out, words under 12 px, how wide the webs are. */
const columnsOf = () =>
  [...document.querySelectorAll('.column')].map((column) => {
    const edge = column.getBoundingClientRect();
    const hosts = [...column.children];
    const nodes = hosts.flatMap((host) => [...host.shadowRoot.querySelectorAll('.sheet *')]);
    const seen = nodes.filter((node) => {
      // Of shapes within a picture browsers give boxes that are larger than what is drawn.
      if (node.ownerSVGElement && node.tagName !== 'text') return false;
      const { width, height } = node.getBoundingClientRect();
      return width > 1.5 && height > 1.5 && !node.closest('.hidden') && getComputedStyle(node).visibility === 'visible';
    });
    const named = (node) => `${node.tagName} ${node.textContent.trim().slice(0, 30)}`;
    return {
      width: Math.round(edge.width),
      out: seen
        .filter((node) => {
          const box = node.getBoundingClientRect();
          return box.left < edge.left - 1 || box.right > edge.right + 1;
        })
        .map(named),
      small: seen
        .filter((node) => {
          const picture = node.ownerSVGElement;
          if (!node.textContent.trim() || node.children.length > 0) return false;
          const scale = picture ? picture.getBoundingClientRect().width / picture.viewBox.baseVal.width : 1;
          return parseFloat(getComputedStyle(node).fontSize) * scale < 12;
        })
        .map(named),
      webs: hosts.flatMap((host) =>
        [...host.shadowRoot.querySelectorAll('svg.web')].map((web) => web.getBoundingClientRect().width),
      ),
    };
  });

/** Runs in the page. */
const sideways = () => document.documentElement.scrollWidth - document.documentElement.clientWidth;

for (const engine of found) {
  describe(`pages of hosts, in ${engine.name}`, () => {
    it('EM6 and EM7: styles that reset, hide and shrink everything leave the widgets as on a clean page', async () => {
      const page = await open(engine, { width: 900, height: 1200 });
      try {
        await show(page, '/test/clean.html');
        const clean = await page.evaluate(look, allTags);
        assert.equal(clean.length, 8);
        for (const { tag, parts } of clean) assert.ok(parts.filter(({ seen }) => seen).length > 2, tag);
        for (const path of engine === found[0] ? hosts : hosts.slice(0, 1)) {
          await show(page, path);
          const here = await page.evaluate(look, allTags);
          for (const [i, { tag, width, parts }] of clean.entries()) {
            const other = here[i];
            assert.equal(other.width, width, `${path} ${tag}`);
            assert.ok(
              Math.abs(other.height / clean[i].height - 1) < 0.02,
              `${path} ${tag}: ${other.height} of ${clean[i].height} high`,
            );
            assert.deepEqual(
              other.parts.map(({ what, seen, size, looks, opacity }) => [what, seen, size, looks, opacity]),
              parts.map(({ what, seen, size, looks, opacity }) => [what, seen, size, looks, opacity]),
              `${path} ${tag}`,
            );
            for (const [n, { what, box, seen }] of parts.entries()) {
              const there = other.parts[n].box;
              const off = there.map(
                (value, side) => Math.abs(value - box[side]) / (side % 2 ? clean[i].height : width),
              );
              if (seen) assert.ok(Math.max(...off) < 0.02, `${path} ${tag} ${what}: ${there} for ${box}`);
            }
            for (const { what, seen, words: read, size } of other.parts)
              if (seen && read) assert.ok(size >= 12, `${path} ${tag} ${what}: ${size} px`);
          }
          assert.equal(await page.evaluate(sideways), 0, `${path}: sideways`);
          // The words of the page itself are as the page wants them.
          const faults = (await page.axe()).filter(({ nodes }) => nodes.some((node) => node.startsWith('veer-')));
          assert.deepEqual(faults, [], path);
        }
      } finally {
        await page.close();
      }
    });

    it('TH2: on a page that is dark whatever the system says, all of a widget is dark, and legible', async () => {
      const page = await open(engine, { width: 900, height: 1200, colorScheme: 'light' });
      try {
        await show(page, '/test/dark.html');
        const sheets = await page.evaluate(dark, allTags);
        assert.equal(sheets.length, 3);
        for (const { tag, ground, words: texts } of sheets) {
          assert.ok(ground < 0.1, `${tag}: ground ${ground}`);
          assert.ok(texts.length > 2, tag);
          for (const { what, light } of texts) assert.ok(light > 0.25, `${tag} ${what}: ${light}`);
        }
        assert.deepEqual(await page.axe(), []);
      } finally {
        await page.close();
      }
    });

    it('VR15: right to left, order and focus follow, numbers can be read, and each part says its language', async () => {
      const page = await open(engine, { width: 900, height: 1200 });
      try {
        await show(page, '/test/rtl.html');
        assert.deepEqual(
          await page.evaluate(() =>
            [...document.querySelectorAll('veer-self-assessment, veer-spider-web')].map(({ shadowRoot }) => {
              const sheet = shadowRoot.querySelector('.sheet');
              return [getComputedStyle(sheet).direction, sheet.lang];
            }),
          ),
          [
            ['rtl', 'nl'],
            ['rtl', 'nl'],
            ['rtl', 'en'],
          ],
        );
        assert.equal(await page.evaluate(sideways), 0);
        assert.deepEqual(await page.axe(), []);
        await page.tapOn('radio', words.quick);
        await page.tapOn('radio', words.only);
        await page.tapOn('button', words.begin);
        await page.waitUntil(() => page.find('radio', '7'), 'the numbers');
        const numbers = (await page.findAll('radio')).map(({ name, x, y, width }) => ({ name, x, y, width }));
        assert.deepEqual(
          numbers.map(({ name }) => parseInt(name, 10)),
          [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10],
        );
        for (const [i, { x, y }] of numbers.entries())
          if (i > 0) assert.ok(y > numbers[i - 1].y || x < numbers[i - 1].x, `${i} comes after ${i - 1}`);
        assert.ok(numbers[0].x > numbers[1].x, 'the first is at the right');
        await page.tabTo('radio', /^0/);
        await page.press('ArrowDown');
        await page.waitUntil(async () => (await page.deepActive()).name === '1', 'the next number has the focus');
        const [talk, next] = [await page.find('checkbox'), await page.find('button', words.next)];
        assert.ok(talk.x + talk.width > 450 && next.x > 450, 'what begins a line is at the right');
        await page.tabTo('button', words.next);
        await page.press('Enter');
        await page.waitUntil(async () => /Vraag 2 van 6/.test(await page.text()), 'the next question');
      } finally {
        await page.close();
      }
    });

    it('EM16 and SP10: the column decides, not the window; nothing sticks out of a column of 280 px', async () => {
      const page = await open(engine, { width: 1100, height: 1200 });
      try {
        await show(page, '/test/narrow.html');
        const columns = await page.evaluate(columnsOf);
        assert.deepEqual(
          columns.map(({ width }) => width),
          [280, 320, 560, 900],
        );
        for (const { width, out, small } of columns) assert.deepEqual([out, small], [[], []], `${width} px`);
        const [narrow, , , wide] = columns;
        assert.ok(narrow.webs[0] <= 280 && wide.webs[0] > 400, `${narrow.webs} and ${wide.webs} wide`);
        assert.equal(await page.evaluate(sideways), 0);
        assert.deepEqual(await page.axe(), []);
      } finally {
        await page.close();
      }
    });

    // WebDriver of WebKitGTK shows the frame, but nothing here looks into it.
    if (engine.name === 'webkit') return;
    it('EM9 and PR5: in a frame without an origin it works, is named, keeps nothing, and lets the focus in and out', async () => {
      const page = await open(engine, { width: 900, height: 1600 });
      try {
        await page.goto(`${demo.address}/test/sandboxed.html`);
        const frame = await page.frame();
        assert.equal(await page.evaluate(() => document.querySelector('iframe').contentDocument), null);
        assert.equal((await page.find(undefined, 'Lijst en spinnenweb in een kader')).tag, 'iframe');
        await frame.waitFor('button', words.begin);
        await frame.waitFor('img');
        assert.equal(await frame.evaluate(() => origin), 'null');
        await frame.tapOn('radio', words.quick);
        await frame.tapOn('radio', words.device);
        await frame.tapOn('button', words.begin);
        await frame.tapOn('radio', '7');
        await frame.tapOn('button', words.next);
        await frame.waitUntil(async () => /Vraag 2 van 6/.test(await frame.text()), 'the next question');
        assert.match(await frame.text(), /Bewaren lukt hier nu niet/);
        // Without asking for the style sheets of the page: they are of another origin here.
        assert.deepEqual(await frame.axe({ preload: false }), []);
        // A message of whoever is around changes nothing.
        const before = await frame.text();
        await page.evaluate(() => {
          for (const data of ['close', { type: 'veer-erase' }, { answers: {} }, null])
            document.querySelector('iframe').contentWindow.postMessage(data, '*');
        });
        await page.evaluate(() => new Promise((done) => setTimeout(done, 100)));
        assert.equal(await frame.text(), before);
        const inside = () => page.evaluate(() => document.activeElement?.tagName === 'IFRAME');
        assert.equal(await inside(), true);
        for (const key of ['Tab', 'Shift+Tab']) {
          let presses = 0;
          // Out of the document the browser's own buttons come, or the page again.
          for (; presses < 80 && (await inside()) && (await frame.evaluate(() => document.hasFocus())); presses++)
            await page.press(key);
          assert.ok(presses < 80, `${key} leaves the frame`);
          await frame.evaluate(() =>
            document.querySelector('veer-self-assessment').shadowRoot.querySelector('#next').focus(),
          );
        }
        const log = await page.log();
        assert.deepEqual([log.errors, log.violations], [[], []]);
      } finally {
        await page.close();
      }
    });
  });
}
