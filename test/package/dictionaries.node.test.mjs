import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { describe, it } from 'node:test';
import { at } from '../../scripts/run.mjs';
import { load } from './sources.mjs';

const languages = ['nl', 'en'];
const sections = (language) =>
  readdirSync(at('src', 'language', language))
    .filter((name) => name.endsWith('.ts'))
    .sort();

/** All words of a section, as `export → key → template`. */
async function words(language, section) {
  const entries = Object.entries(await load(`src/language/${language}/${section}`));
  return new Map(
    entries.flatMap(([name, list]) => Object.entries(list).map(([key, text]) => [`${name}.${key}`, text])),
  );
}

/** Names of the values a template takes, sorted, each once. `{n:vraag|vragen}` takes `n`. */
const placeholders = (text) =>
  [...new Set([...text.matchAll(/\{([a-zA-Z]+)[^}]*\}/g)].map((match) => match[1]))].sort();

/** Both forms of address of a template. */
const forms = (text) => [1, 2].map((n) => text.replace(/\[([^\]|]*)\|([^\]]*)\]/g, (...match) => match[n]));

describe('the dictionaries', () => {
  it('have the same sections in every language', () => {
    for (const language of languages) assert.deepEqual(sections(language), sections('nl'), language);
  });

  for (const section of sections('nl')) {
    it(`${section}: every key in every language, with the same placeholders`, async () => {
      const dutch = await words('nl', section);
      for (const language of languages.slice(1)) {
        const other = await words(language, section);
        assert.deepEqual([...other.keys()].sort(), [...dutch.keys()].sort(), language);
        const different = [...dutch].filter(
          ([key, text]) => String(placeholders(text)) !== String(placeholders(other.get(key))),
        );
        assert.deepEqual(
          different.map(([key]) => `${language} ${key}`),
          [],
        );
      }
    });

    for (const language of languages)
      it(`${section} in ${language}: templates are well formed`, async () => {
        for (const [key, text] of await words(language, section)) {
          assert.equal(typeof text, 'string', key);
          assert.ok(text.trim() === text || /^[\s,]+$/.test(text), `${key} has space around it`);
          assert.equal(text.split('*').length % 2, 1, `${key}: an emphasis is not closed`);
          for (const form of forms(text)) {
            assert.doesNotMatch(form, /[[\]]/, `${key}: a bracket is not closed`);
            const rest = form.replace(/\{[a-zA-Z]+(?::[^{}|]*\|[^{}]*)?\}/g, '');
            assert.doesNotMatch(rest, /[{}]/, `${key}: a placeholder is not closed`);
          }
        }
      });
  }

  // "0 van de 1 rollen": a part of a whole can be a part of one.
  it('count a part of a whole in the singular, when the whole is one', async () => {
    // Said of three at least, of two at least.
    const more = ['network.wideNoStep', 'web.saidSome', 'web.saidSomeScales'];
    const wrong = [];
    for (const language of languages)
      for (const section of sections(language))
        for (const [key, text] of await words(language, section)) {
          if (/(?:van de|of the) \{\w+\} \w/.test(text) && !more.includes(key))
            wrong.push(`${language} ${key}: ${text}`);
        }
    assert.deepEqual(wrong, []);
  });

  it('read well with one', async () => {
    const { phrase } = await load('src/language/phrase.ts');
    const said = async (language, section, key, params) =>
      phrase((await words(language, `${section}.ts`)).get(key), params);
    const seats = (language, held, total) => said(language, 'network', 'network.seatsHeld', { held, total });
    assert.equal(await seats('nl', 0, 1), '0 van 1 rol bezet');
    assert.equal(await seats('en', 0, 1), '0 of 1 role filled');
    assert.equal(await seats('nl', 5, 6), '5 van de 6 rollen bezet');
    assert.equal(await seats('en', 5, 6), '5 of the 6 roles filled');
    // One and more together are more than one.
    const ground = (language) => said(language, 'network', 'network.ground', { partners: 1, issues: 6 });
    assert.equal(await ground('nl'), 'Hier staan 1 partner en 6 onderwerpen.');
    assert.equal(await ground('en'), 'Here are 1 partner and 6 issues.');
    const found = (language) => said(language, 'history', 'history.fileFoundOwn', { n: 1, own: 3 });
    assert.match(await found('nl'), /^In dit bestand staan 1 spinnenweb en 3 ervaringen en momenten\./);
    assert.match(await found('en'), /^In this file are 1 spider web and 3 experiences and moments\./);
    // A list may have one topic.
    assert.equal(await said('nl', 'web', 'web.pictureOne', { total: 1 }), 'Spinnenweb met 1 onderwerp');
    assert.equal(await said('en', 'web', 'web.pictureOne', { total: 1 }), 'Spider web with 1 topic');
    const agree = (language, params) => said(language, 'network-later', 'networkLater.agreesOf', params);
    assert.equal(await agree('nl', { n: 0, total: 1, those: 1 }), '0 van 1 partner vindt dit goed.');
    assert.equal(await agree('en', { n: 0, total: 1, those: 1 }), '0 of 1 partner is fine with this.');
    assert.equal(await agree('nl', { n: 1, total: 4, those: 1 }), '1 van de 4 partners vindt dit goed.');
  });

  it('speak to the reader in one form: no u in a text for je, no je in a text for u', async () => {
    const wrong = [];
    for (const section of sections('nl'))
      for (const [key, text] of await words('nl', section)) {
        const [formal, informal] = forms(text);
        if (/\b(je|jij|jou|jouw|jullie)\b/i.test(formal)) wrong.push(`${key} (u): ${formal}`);
        if (/(?<!\d )\b(u|uw|uzelf)\b/i.test(informal)) wrong.push(`${key} (je): ${informal}`);
      }
    assert.deepEqual(wrong, []);
  });

  // "gaat u", but "ga je": behind its verb je takes the t away.
  it('let go of the t of a verb before je', async () => {
    const wrong = [];
    for (const section of sections('nl'))
      for (const [key, text] of await words('nl', section)) {
        if (/\w+t(?<!\b(?:dat|voordat|met|niet|tot|wat)) \[u\|(?:je|jij)\]/i.test(text)) wrong.push(`${key}: ${text}`);
      }
    assert.deepEqual(wrong, []);
  });
});
