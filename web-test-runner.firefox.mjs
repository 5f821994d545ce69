// The same tests in an installed Firefox, driven through WebDriver BiDi (no geckodriver needed).
// sendKeys, sendMouse and setViewport work; emulateMedia and a11ySnapshot do not.
import { chromeLauncher } from '@web/test-runner-chrome';
import puppeteer from 'puppeteer-core';
import { findFirefox } from './scripts/other-browsers.mjs';
import { configure, wholeRun } from './scripts/wtr/shared.mjs';

const executablePath = findFirefox();
if (!executablePath) throw new Error('No Firefox found. Install it, or set FIREFOX_PATH.');
const launchOptions = { browser: 'firefox', executablePath, headless: true };

export default {
  ...configure('firefox', chromeLauncher({ puppeteer, launchOptions })),
  files: wholeRun(),
  concurrency: 1,
};
