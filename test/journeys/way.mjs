/** The names a resident meets on the way, per language, and the steps by keyboard and by touch. */
import assert from 'node:assert/strict';

export const names = {
  nl: {
    page: '/hoe-gaat-het.html',
    device: /^Bewaar op dit apparaat/,
    only: /^Alleen nu/,
    shared: /^Gedeeld apparaat/,
    quick: /^Kort: één cijfer/,
    simple: /^Makkelijke zinnen/,
    begin: 'Begin',
    progress: (n, total) => new RegExp(`Vraag ${n} van ${total}`),
    next: 'Verder',
    skip: 'Sla over',
    clear: 'Wis dit antwoord',
    discuss: 'Hier wil ik over praten',
    check: 'Klopt dit zo?',
    changeAny: /^Wijzig: /,
    changeDone: 'Terug naar het overzicht',
    confirm: 'Laat mijn spinnenweb zien',
    web: 'Jouw spinnenweb',
    matters: 'Wat telt voor jou?',
    yes: 'Ja, iets kleins',
    no: 'Nee, het is goed zo',
    what: /^Wat ga je doen\?/,
    when: /^Wanneer\?/,
    ready: 'Klaar',
    now: 'Wat nu?',
    keep: 'Bewaar op dit apparaat',
    file: 'Maak een bestand',
    erase: 'Wis alles',
    eraseYes: 'Ja, wis alles',
    erased: /Alles is gewist/,
    resume: 'Ga verder',
    resumeText: /vulde je (\d+) van de 24 vragen in/,
    notGiven: 'Niet ingevuld',
    kept: /Bewaard op dit apparaat/,
  },
  en: {
    page: '/en/how-are-you.html',
    device: /^Keep on this device/,
    only: /^Only now/,
    shared: /^Shared device/,
    quick: /^Short: one number/,
    simple: /^Easy sentences/,
    begin: 'Begin',
    progress: (n, total) => new RegExp(`Question ${n} of ${total}`),
    next: 'Next',
    skip: 'Skip',
    clear: 'Clear this answer',
    discuss: 'I want to talk about this',
    check: 'Is this right?',
    changeAny: /^Change: /,
    changeDone: 'Back to the overview',
    confirm: 'Show my spider web',
    web: 'Your spider web',
    matters: 'What matters to you?',
    yes: 'Yes, something small',
    no: 'No, it is good as it is',
    what: /^What will you do\?/,
    when: /^When\?/,
    ready: 'Done',
    now: 'What now?',
    keep: 'Keep on this device',
    file: 'Make a file',
    erase: 'Erase everything',
    eraseYes: 'Yes, erase everything',
    erased: /Everything is erased/,
    resume: 'Go on',
    resumeText: /filled in (\d+) of the 24 questions/,
    notGiven: 'Not filled in',
    kept: /Kept on this device/,
  },
};

/** An answer for every question that is not simply its place. */
export const answerFor = (n) => (n * 7) % 11;

const matches = (name, text) => (typeof name === 'string' ? name === text : name.test(text));

/**
 * By keyboard alone: Tab to the group of a radio, arrows inside it (native radios choose while moving), Space for one
 * that has focus but is not chosen.
 */
export async function chooseRadio(page, name) {
  await page.waitFor('radio', name);
  const group = (await page.findAll('radio')).map((radio) => radio.name);
  for (let presses = 0; presses < 60; presses++) {
    const active = await page.deepActive();
    if (active?.role === 'radio' && matches(name, active.name)) {
      if (!active.checked) await page.press('Space');
      return;
    }
    const wanted = group.findIndex((text) => matches(name, text));
    const here = active?.role === 'radio' ? group.indexOf(active.name) : -1;
    // The groups on the first screen stand in a row: within three places of each other is the same group.
    const same = here >= 0 && Math.floor(here / 3) === Math.floor(wanted / 3);
    await page.press(same ? (here < wanted ? 'ArrowDown' : 'ArrowUp') : 'Tab');
  }
  throw new Error(`radio ${name} not reached by keyboard`);
}

/** One statement by keyboard: Tab to the numbers, choose by arrows or Space, Tab to "Next", Enter. */
export async function answerByKeyboard(page, words, value) {
  await page.tabTo('radio', undefined);
  // From the first number (0) the arrow keys move and choose; Space chooses 0 itself.
  const active = await page.deepActive();
  const from = Number.parseInt(active.name, 10);
  if (from === value) await page.press('Space');
  for (let n = from; n < value; n++) await page.press('ArrowRight');
  for (let n = from; n > value; n--) await page.press('ArrowLeft');
  const chosen = await page.deepActive();
  assert.equal(Number.parseInt(chosen.name, 10), value);
  assert.equal(chosen.checked, true);
  await page.tabTo('button', words.next);
  await page.press('Enter');
}

/** The number button on the screen, by its start: the ends also carry their words. */
export const number = (value) => new RegExp(`^${value}( |$)`);

/** Starts the list by touch. */
export async function beginByTouch(page, words, { place, variant }) {
  await page.waitFor('button', words.begin);
  if (variant) await page.tapOn('radio', variant);
  if (place) await page.tapOn('radio', place);
  await page.tapOn('button', words.begin);
}

/** Answers statements by touch from the one on the screen; the one at `skipped` is passed over. */
export async function answerByTouch(page, words, from, to, total, skipped = -1) {
  for (let n = from; n <= to; n++) {
    await page.waitFor('heading');
    await page.waitUntil(async () => words.progress(n, total).test(await page.text()), `question ${n}`);
    if (n === skipped) await page.tapOn('button', words.skip);
    else {
      await page.tapOn('radio', number(answerFor(n)));
      await page.tapOn('button', words.next);
    }
  }
}
