// Takes the pictures in docs/pictures/: the whole way on the demo page at 320 and 1200 px, light and dark.
// Run after a change of look: `npm run pictures`. Chromium only; fonts are those of the machine.
import { mkdirSync } from 'node:fs';
import puppeteer from 'puppeteer-core';
import { ensureBuilt } from './build.mjs';
import { chromiumArguments, ensureBrowser, headlessMode } from './ensure-browser.mjs';
import { at } from './run.mjs';
import { startDemo } from './serve.mjs';

const folder = at('docs', 'pictures');
const answers = [7, 6, 7, 6, 8, 7, 6, 8, 9, 8, 8, 8, null, 7, null, null, 3, 5, 6, 5, 7, 8, 6, 7];

await ensureBuilt();
mkdirSync(folder, { recursive: true });
const demo = await startDemo();
const executablePath = await ensureBrowser();
const browser = await puppeteer.launch({
  executablePath,
  headless: headlessMode(executablePath),
  args: chromiumArguments,
});

async function way(width, scheme) {
  const page = await browser.newPage();
  await page.setViewport({ width, height: 900, deviceScaleFactor: 1 });
  await page.emulateMediaFeatures([
    { name: 'prefers-color-scheme', value: scheme },
    { name: 'prefers-reduced-motion', value: 'reduce' },
  ]);
  await page.goto(`${demo.address}/hoe-gaat-het.html`);
  const inside = (work, ...given) =>
    page.evaluate(
      async (code, given) => {
        const element = document.querySelector('veer-self-assessment');
        for (let n = 0; n < 200 && !element.shadowRoot?.querySelector('.sheet'); n++)
          await new Promise((r) => setTimeout(r, 25));
        const run = {
          press: (root, selector) => root.querySelector(selector)?.click(),
          type: (root, selector, text) => {
            const field = root.querySelector(selector);
            field.value = text;
            field.dispatchEvent(new Event('input', { bubbles: true }));
          },
          blur: (root) => root.activeElement?.blur(),
        };
        const result = run[code](element.shadowRoot, ...given);
        await element.updateComplete;
        return result;
      },
      work,
      given,
    );
  const press = (selector) => inside('press', selector);
  const shoot = async (name) => {
    await inside('blur');
    await new Promise((resolve) => setTimeout(resolve, 250));
    await page.screenshot({ path: `${folder}/${name}-${width}-${scheme}.png`, fullPage: true });
  };
  await press('input[name="place"][value="none"]');
  await shoot('welcome');
  await press('#begin');
  for (const [n, answer] of answers.entries()) {
    if (answer !== null) await press(`input[name="answer"][value="${answer}"]`);
    if (n === 2 || n === 16) await press('#discuss');
    if (n === 2) await shoot('question');
    await press(answer === null ? '#skip' : '#next');
  }
  await shoot('check');
  await press('#confirm');
  await shoot('web');
  await press('#matters');
  await press('input[name="important"][value="participation"]');
  await press('input[name="change"][value="yes"]');
  await inside('type', '#what', 'Koffie drinken in De Linde. Ik ga met de buurvrouw.');
  await inside('type', '#when', 'dinsdag om 10 uur');
  await shoot('first-step');
  await press('#ready');
  await shoot('what-now');
  if (width === 1200 && scheme === 'light')
    await page.pdf({ path: at('.cache', 'sheet.pdf'), format: 'A4', printBackground: false });
  await page.close();
}

try {
  for (const width of [320, 1200]) for (const scheme of ['light', 'dark']) await way(width, scheme);
} finally {
  await browser.close();
  await demo.close();
}
console.log(`Pictures in ${folder}`);
