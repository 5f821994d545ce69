/**
 * The resident's own wheel on the demo page: log → turn → sentence → still there after reload when kept; the check-in
 * beside it. By keyboard and by touch, in every engine found; axe on each state.
 */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { ensureBuilt } from '../../scripts/build.mjs';
import { startDemo } from '../../scripts/serve.mjs';
import { engines, open } from '../support/journey.mjs';

const found = await engines();
const nothing = { databases: [], local: [], session: [], cookies: '', caches: [] };
let demo;
before(async () => {
  await ensureBuilt();
  demo = await startDemo();
});
after(() => demo.close());

const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

const names = {
  nl: {
    page: '/mijn-vliegwiel.html',
    public: '/vliegwiel.html',
    add: /^Schrijf (nog )?een ervaring op$/,
    what: /^Wat gebeurde er\?/,
    first: 'Aansluiten op wat nodig is',
    step: 'Samen doen',
    driver: 'Met een behoefte: wat nodig was',
    who: 'Buren',
    device: /^Bewaar op dit apparaat/,
    only: /^Alleen nu/,
    save: 'Zet op het wiel',
    placed: /Jouw ervaring staat op het wiel/,
    none: /Je schreef nog geen ervaringen op/,
    one: /Je schreef 1 ervaring op\./,
    kept: /Bewaard op dit apparaat, uiterlijk tot en met \d+ \w+ 20\d\d/,
    here: /alleen op dit scherm/,
    story: 'Ik kookte soep voor de buurvrouw.',
    submit: 'Zet erbij',
    once: /Je vulde 1 keer iets in/,
    erase: 'Wis alles',
    eraseYes: 'Ja, wis alles',
    erased: /Alles is gewist/,
    moving: 'Bewegen',
  },
  en: {
    page: '/en/my-flywheel.html',
    public: '/en/flywheel.html',
    add: /^Write down (an|another) experience$/,
    what: /^What happened\?/,
    first: 'Connecting to needs',
    step: 'Doing it together',
    driver: 'With a need: what was needed',
    who: 'Neighbours',
    device: /^Keep on this device/,
    only: /^Only now/,
    save: 'Put it on the wheel',
    placed: /Your experience is on the wheel/,
    none: /You have not written down any experiences yet/,
    one: /You wrote down 1 experience\./,
    kept: /Kept on this device, until \d+ \w+ 20\d\d at the latest/,
    here: /only on this screen/,
    story: 'I cooked soup for the neighbour.',
    submit: 'Add this',
    once: /You filled in something 1 time/,
    erase: 'Erase everything',
    eraseYes: 'Yes, erase everything',
    erased: /Everything is erased/,
    moving: 'Moving',
  },
};

/** Turns of the wheel that go on now, and how long the longest lasts. */
const turning = () => {
  const wheel = document.querySelector('veer-flywheel').shadowRoot.querySelector('svg.wheel .turns');
  const turns = wheel ? wheel.getAnimations() : [];
  return { count: turns.length, longest: Math.max(0, ...turns.map((turn) => turn.effect.getComputedTiming().endTime)) };
};
const listen = () => {
  window.heard = [];
  for (const name of ['ready', 'change', 'save', 'erase', 'select', 'error'])
    addEventListener(`veer-${name}`, (event) => window.heard.push(JSON.stringify(event.detail)));
};

/** Waits until the page has asked for nothing new for a while: loading is over. */
async function loaded(page) {
  // What comes when the page is idle has come; a busy machine is idle late.
  await page.evaluate(() => document.querySelector('veer-flywheel').whole());
  for (let seen = -1; seen !== demo.requests.length;) {
    seen = demo.requests.length;
    await pause(1200);
  }
}

async function arrive(page, words) {
  await page.goto(demo.address + words.page);
  await page.waitFor('button', words.add);
  await page.waitFor('button', words.submit);
}

const says = (page, pattern, what = String(pattern)) =>
  page.waitUntil(async () => pattern.test(await page.text()), what);

/** By keyboard: Tab to a group of radios of which none is chosen, which is its first one; arrows go on from there. */
async function chooseByKeyboard(page, first, name) {
  await page.tabTo('radio', first);
  await page.press('Space');
  for (let presses = 0; (await page.deepActive()).name !== name && name !== undefined; presses++) {
    assert.ok(presses < 10, `radio ${name} not reached`);
    await page.press('ArrowDown');
  }
  assert.equal((await page.deepActive()).checked, true);
}

for (const engine of found) {
  describe(`the own wheel in ${engine.name}`, () => {
    for (const [lang, words] of Object.entries(names)) {
      it(`by keyboard, ${lang}: log, one turn, the sentence, and still there after a reload; PR1, PR2, PR6, PR7`, async () => {
        const page = await open(engine, { width: 1200 });
        try {
          await arrive(page, words);
          await page.evaluate(listen);
          await loaded(page);
          const requests = demo.requests.length;
          const reports = demo.reports.length;
          assert.ok(words.none.test(await page.text()), await page.text());
          assert.deepEqual(await page.evaluate(turning), { count: 0, longest: 0 });
          await page.tabTo('button', words.add);
          await page.press('Enter');
          await page.waitUntil(
            async () => words.what.test((await page.deepActive())?.name ?? ''),
            'the field has focus',
          );
          await page.type(words.story);
          await chooseByKeyboard(page, words.first, words.step);
          await page.tabTo('checkbox', words.driver);
          await page.press('Space');
          await chooseByKeyboard(page, words.device);
          assert.deepEqual(await page.kept(), nothing, 'choosing keeps nothing before it is saved');
          await page.tabTo('button', words.save);
          await page.press('Enter');
          await page.waitUntil(async () => (await page.evaluate(turning)).count === 1, 'the wheel turns');
          assert.ok((await page.evaluate(turning)).longest <= 2000, 'at most two seconds');
          await says(page, words.placed);
          await says(page, words.one);
          await says(page, words.kept, 'kept, with the date until when');
          assert.ok(words.add.test((await page.deepActive()).name), 'the focus is where the next one is written');
          await page.waitUntil(async () => (await page.evaluate(turning)).count === 0, 'and stands still again');
          assert.deepEqual(demo.requests.slice(requests), [], 'requests after loading');
          assert.deepEqual(demo.reports.slice(reports), [], 'violations reported');
          for (const detail of await page.evaluate(() => window.heard))
            assert.match(detail, /^\{("(kind|what|id|revision|count)":("[\w-]+"|\d+),?)+\}$/);
          assert.deepEqual(await page.kept(), { ...nothing, databases: ['veerkracht'], local: ['veerkracht'] });
          await arrive(page, words);
          await says(page, words.one, 'still there after a reload');
          assert.ok((await page.text()).includes(words.story));
          assert.deepEqual(await page.evaluate(turning), { count: 0, longest: 0 }, 'and it does not turn by itself');
          const log = await page.log();
          assert.deepEqual(log.errors, []);
          assert.deepEqual(log.violations, []);
          // Never mixed with what others told.
          await page.goto(demo.address + words.public);
          await page.waitFor('img');
          assert.ok(!(await page.text()).includes(words.story));
        } finally {
          await page.close();
        }
      });

      it(`by touch at 320 px, ${lang}: log and check-in without keeping leave nothing; then everything is kept and erased`, async () => {
        const page = await open(engine, { width: 320, height: 640, touch: true, reducedMotion: true });
        try {
          await arrive(page, words);
          await loaded(page);
          await page.tapOn('button', words.add);
          await page.tapOn('textbox', words.what);
          await page.type(words.story);
          await page.tapOn('radio', words.step);
          await page.tapOn('radio', words.who);
          await page.tapOn('radio', words.only);
          await page.tapOn('button', words.save);
          await says(page, words.placed);
          await says(page, words.one);
          await says(page, words.here);
          assert.deepEqual(await page.kept(), nothing, 'nothing is kept');
          await page.tapOn('radio', words.moving);
          await page.tapOn('button', words.submit);
          await says(page, words.once);
          assert.deepEqual(await page.kept(), nothing, 'nor of the check-in');
          assert.ok(
            (await page.evaluate(() => document.documentElement.scrollWidth)) <= 320,
            'nothing scrolls sideways',
          );
          await page.tapOn('button', words.device);
          await says(page, words.kept);
          await page.tapOn('button', words.erase);
          await page.tapOn('button', words.eraseYes);
          await says(page, words.erased);
          await page.waitUntil(
            async () => JSON.stringify(await page.kept()) === JSON.stringify(nothing),
            'nothing is left',
          );
          const log = await page.log();
          assert.deepEqual(log.errors, []);
          assert.deepEqual(log.violations, []);
        } finally {
          await page.close();
        }
      });
    }
  });
}

// Firefox remembers by itself that a module did not come, as long as the page is there.
for (const engine of found.filter(({ name }) => name !== 'firefox'))
  describe(`a file that does not come, in ${engine.name}`, () => {
    it('the topics of an experience are there when the wheel is put in the page once more', async () => {
      let asked = 0;
      const late = await startDemo({
        pages: {
          '/own.html': `<!doctype html><html lang="nl"><head><meta charset="utf-8"><title>Eigen wiel</title>
            <script type="module" src="/veerkracht/cdn/veerkracht.js"></script></head>
            <body><main><veer-flywheel own address="je"></veer-flywheel></main></body></html>`,
        },
        answer: (path, response) => {
          if (!/\/positive-health-[^/]+\.js$/.test(path) || asked++ > 0) return false;
          response.writeHead(503).end();
          return true;
        },
      });
      const page = await open(engine);
      const topics = () =>
        page.evaluate(() => document.querySelector('veer-flywheel').shadowRoot.textContent.includes('Mijn lichaam'));
      try {
        await page.goto(`${late.address}/own.html`);
        await page.tapOn('button', names.nl.add);
        await page.waitUntil(() => asked > 0, 'that the file was asked for');
        await pause(200);
        assert.equal(await topics(), false);
        await page.evaluate(() => {
          const wheel = document.querySelector('veer-flywheel');
          wheel.remove();
          document.querySelector('main').append(wheel);
        });
        await page.waitUntil(topics, 'the topics');
      } finally {
        await page.close();
        await late.close();
      }
    });
  });

describe('axe on Mijn vliegwiel, in light, dark and forced colours', () => {
  for (const [lang, words] of Object.entries(names))
    it(`finds no violation, ${lang}`, async () => {
      const page = await open(found[0], { width: 1200, reducedMotion: true });
      const clean = async (screen) => {
        for (const media of [
          { colorScheme: 'light' },
          { colorScheme: 'dark' },
          { colorScheme: 'light', forcedColors: true },
        ]) {
          await page.emulate(media);
          assert.deepEqual(await page.axe(), [], `${screen}, ${JSON.stringify(media)}`);
        }
        await page.emulate({});
      };
      try {
        await arrive(page, words);
        await loaded(page);
        await clean('empty');
        await page.tapOn('button', words.add);
        await page.tapOn('textbox', words.what);
        await page.type(words.story);
        await clean('form');
        await page.tapOn('radio', words.device);
        await page.tapOn('button', words.save);
        await says(page, words.kept);
        await page.tapOn('radio', words.moving);
        await page.tapOn('button', words.submit);
        await says(page, words.once);
        await clean('with an experience and a check-in');
      } finally {
        await page.close();
      }
    });
});
