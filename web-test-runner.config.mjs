// Unit and element tests in Chromium. `npx wtr --files 'test/language/*.test.ts'` runs a part.
import { chromeLauncher } from '@web/test-runner-chrome';
import puppeteer from 'puppeteer-core';
import { chromiumArguments, ensureBrowser, headlessMode } from './scripts/ensure-browser.mjs';
import { configure, wholeRun } from './scripts/wtr/shared.mjs';

const executablePath = await ensureBrowser();
const launchOptions = { executablePath, headless: headlessMode(executablePath), args: chromiumArguments };

/** Two files run at once, each in a page that believes it is the one in front: the one behind would get no frames. */
async function createPage({ context }) {
  const page = await context.newPage();
  const client = await page.createCDPSession();
  await client.send('Emulation.setFocusEmulationEnabled', { enabled: true });
  return page;
}

export default {
  ...configure('chromium', chromeLauncher({ puppeteer, launchOptions, createPage })),
  files: wholeRun({ first: true }),
  concurrency: 2,
};
