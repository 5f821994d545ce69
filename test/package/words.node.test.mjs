// The tool is for a conversation, not for an examination: what a resident reads avoids the words of medicine and marks.
import assert from 'node:assert/strict';
import { existsSync, readdirSync } from 'node:fs';
import { describe, it } from 'node:test';
import { at, filesUnder } from '../../scripts/run.mjs';
import { load, read } from './sources.mjs';

const avoided = {
  nl: /\b(zelf)?tests?\b|\btesten\b|\b(ge)?meten\b|\bmeting(en)?\b|\bscores?\b|\bscoren\b|\bgescoord\b|\buitslag(en)?\b|\bdiagnoses?\b|\bscreening\b|\brisico('s)?\b|\bvoorspel\w*|\bmonitor\w*|\bbehandel\w*|\bpreventie van ziekte\b|\bklachten verminderen\b|\bgezondheidschecks?\b|\babnormaal\b|\bnormale?\b|\bnormaal\b|\bafwijkend\w*|\b(on)?voldoendes?\b|\bte laag\b|\badvies op maat\b|\bpatiënt\w*/giu,
  en: /\btests?\b|\bmeasure(s|d|ments?)?\b|\bscor(e|es|ed|ing)\b|\bdiagnos\w*|\bscreening\b|\brisks?\b|\bpredict\w*|\bmonitor\w*|\btreat(ment)?s?\b|\bhealth checks?\b|\b(ab)?normal(ly)?\b|\b(in)?sufficient\b|\btoo low\b|\btailored advice\b|\bpatients?\b/giu,
};
/** Said on purpose: that it is none of this. */
const allowed = {
  nl: /\b(geen|niet) (?:een )?(diagnose|gemeten|meten|meting|test|score)\b/giu,
  en: /\b(no|not|not a|never a) (diagnosis|measured|measurement|test|score)\b/giu,
};

/** A list of the kind `measure` says what it is. */
const exemptKeys = new Set(['assessment.measureNote']);

const faults = (language, where, text) =>
  [...text.replace(allowed[language], ' ').matchAll(avoided[language])].map((match) => `${where}: ${match[0]}`);

/** What a reader of a page meets: its text and the attributes that are read out. */
function readable(html) {
  const withoutCode = html.replace(/<!--[\s\S]*?-->/g, ' ').replace(/<(script|style|pre|code)\b[\s\S]*?<\/\1>/g, ' ');
  const attributes = [...withoutCode.matchAll(/\s(?:alt|title|aria-label|content|placeholder)="([^"]*)"/g)];
  return [withoutCode.replace(/<[^>]*>/g, ' '), ...attributes.map((match) => match[1])].join(' ').replace(/\s+/g, ' ');
}

/** All strings in a value: the texts of an instrument. */
function* strings(value) {
  if (typeof value === 'string') yield value;
  else if (value && typeof value === 'object') for (const inner of Object.values(value)) yield* strings(inner);
}

describe('LG1: words a reader meets', () => {
  for (const language of ['nl', 'en'])
    it(`in the ${language} dictionaries`, async () => {
      const found = [];
      for (const file of readdirSync(at('src', 'language', language)).filter((name) => name.endsWith('.ts')))
        for (const [section, list] of Object.entries(await load(`src/language/${language}/${file}`)))
          for (const [key, text] of Object.entries(list))
            if (!exemptKeys.has(`${section}.${key}`)) found.push(...faults(language, `${section}.${key}`, text));
      assert.deepEqual(found, []);
    });

  it('on the pages of the demo', () => {
    // Figures about a population, and pages for developers and editors, may use the words of their subject.
    const exempt = /^demo\/(test\/|cijfers|insluiten|en\/(figures|for-editors))/;
    const pages = filesUnder('demo', (path) => path.endsWith('.html') && !exempt.test(path));
    assert.ok(pages.length > 0);
    const found = pages.flatMap((path) =>
      faults(path.startsWith('demo/en/') ? 'en' : 'nl', path, readable(read(path))),
    );
    assert.deepEqual(found, []);
  });

  it('in the bundled instruments', async () => {
    const found = [];
    for (const path of filesUnder('src/instruments', (name) => name.endsWith('.ts') && !name.endsWith('index.ts'))) {
      const texts = [...strings(await load(path))].filter((text) => text.includes(' '));
      found.push(...texts.flatMap((text) => faults('nl', path, text)));
    }
    assert.deepEqual(found, []);
  });

  it('and the check itself finds a planted word and leaves the disclaimer', () => {
    assert.deepEqual(faults('nl', 'x', 'Uw score is te laag. Dit is geen diagnose.'), ['x: score', 'x: te laag']);
    assert.ok(existsSync(at('demo', 'index.html')));
  });
});
