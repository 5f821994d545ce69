// Unit and element tests in Chromium. `npx wtr --files 'test/language/*.test.ts'` runs a part.
import { chromeLauncher } from '@web/test-runner-chrome';
import puppeteer from 'puppeteer-core';
import { chromiumArguments, ensureBrowser, headlessMode } from './scripts/ensure-browser.mjs';
import { configure } from './scripts/wtr/shared.mjs';

const executablePath = await ensureBrowser();
const launchOptions = { executablePath, headless: headlessMode(executablePath), args: chromiumArguments };

export default { ...configure('chromium', chromeLauncher({ puppeteer, launchOptions })), concurrency: 2 };
