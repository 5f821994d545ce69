// What a site needs to know about the files in cdn/: their integrity, the lines to paste, the licences inside.
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { at, readJson } from './run.mjs';

/** Subresource integrity of a file's content. */
export const integrityOf = (content) => `sha384-${createHash('sha384').update(content).digest('base64')}`;

/** Names of all scripts in cdn/, the loader first. */
function scripts() {
  const chunks = readdirSync(at('cdn', 'chunks')).filter((name) => name.endsWith('.js'));
  return ['veerkracht.js', ...chunks.sort().map((name) => `chunks/${name}`)];
}

/** The licences of what is bundled ask to be handed on with it; the scripts themselves carry no comments. */
function notices() {
  const { dependencies } = readJson(at('package.json'));
  const names = new Set(Object.keys(dependencies));
  for (const name of names)
    for (const inner of Object.keys(readJson(at('node_modules', name, 'package.json')).dependencies ?? {}))
      if (!inner.startsWith('@types/') && existsSync(at('node_modules', inner))) names.add(inner);
  return [...names].sort().map((name) => {
    const folder = at('node_modules', name);
    const { version, license } = readJson(`${folder}/package.json`);
    const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
    const text = file ? readFileSync(`${folder}/${file}`, 'utf8').trim() : '';
    return `${name} ${version} (${license})\n\n${text}\n`;
  });
}

/**
 * Writes cdn/integrity.json and cdn/licences.txt.
 * @returns {string} the lines for a page, to be printed
 */
export function describeCdn() {
  const integrity = {};
  for (const name of scripts()) integrity[name] = integrityOf(readFileSync(at('cdn', name)));
  writeFileSync(at('cdn', 'integrity.json'), `${JSON.stringify(integrity, null, 2)}\n`);
  writeFileSync(at('cdn', 'licences.txt'), notices().join(`\n${'-'.repeat(78)}\n\n`));

  const place = 'https://your.site/veerkracht/cdn/';
  const map = { integrity: {} };
  for (const [name, hash] of Object.entries(integrity)) map.integrity[place + name] = hash;
  const lines = Object.entries(integrity).map(([name, hash]) => `  ${name}\n    ${hash}`);
  return `
Integrity of the files in cdn/ (also in cdn/integrity.json):
${lines.join('\n')}

For a page, with the address of your copy:
<script type="module" src="${place}veerkracht.js" integrity="${integrity['veerkracht.js']}" crossorigin></script>

Optional, before it, to check the widgets' own files too (an inline import map; a strict CSP needs its hash):
<script type="importmap">
${JSON.stringify(map, null, 2)}
</script>
`;
}
