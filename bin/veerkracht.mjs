#!/usr/bin/env node
// npx veerkracht convert: files of suppliers become one checked indicators@1 document, at build time, so that the
// browser of a resident calls nobody. Plain Node; everything it decides is in veerkracht/interop.
import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, extname, join } from 'node:path';
import { parseArgs } from 'node:util';

const help = `veerkracht convert <file or folder>… [--out indicators.json]

Makes one indicators@1 document of a CSV (own form, budget table, StatLine), of the JSON answers of one CBS table
(OData v3 or v4, all files of a folder), or checks an own JSON. With --out ending in .csv it writes CSV, with what
everyone may see. Without --out the document goes to standard output. Warnings go to standard error.
An own JSON is taken as it stands: of the options about figures only --title, --source and what belongs to it, and
--as-of go with it; any other one is refused.

  --out <file>             where to write, its folder is made; never one of the inputs
  --title <text>           title of the document
  --source <name>          source of the figures that name none        --source-url <https://…>
  --licence <text>         licence of that source, e.g. "CC BY 4.0"    --licence-url <https://…>
  --retrieved <date>       when it was fetched, e.g. 2026-02-20
  --as-of <date>           what comes after it is a plan
  --lang <tag>             language of the texts in the file, default nl
  --region <code or name>  area whose figures are wanted, e.g. GM9999
  --compare <code or name> area to compare with; several times, or: all
  --measure <key or title> topic wanted; several times, default all
  --dimension <name=group> group wanted, e.g. "Leeftijd=65 jaar of ouder"; several times
  --label <code=words>     words for a code, e.g. "WK999901=Wijk Noord"; several times
  --missing <mark=reason>  what a mark means: suppressed, unknown, not-asked, not-yet or 0; several times,
                           e.g. "x=suppressed". A mark that begins with a dash: --missing=-=0
  --periods <sort>         year, years, half, quarter, month, day or all; default the sort that occurs most
  --plans <what>           a column with a budget becomes: plan (default), target, reference or leave-out
  --decimal <, or .>       decimal mark of a CSV, --separator <; , or tab>; default found out
  --table <id>             which CBS table, when a folder holds several
  --messages <nl or en>    language of the warnings, default en
  --strict                 ends with 2, and writes nothing, when there is any warning
  --help, --version

Ends with 0 when a document was made, also when there were warnings, and with 2 when not.`;

const text = { type: 'string' };
const list = { type: 'string', multiple: true };
const options = {
  out: text,
  title: text,
  source: text,
  'source-url': text,
  licence: text,
  'licence-url': text,
  retrieved: text,
  'as-of': text,
  lang: text,
  region: text,
  compare: list,
  measure: list,
  dimension: list,
  label: list,
  missing: list,
  periods: text,
  plans: text,
  decimal: text,
  separator: text,
  table: text,
  messages: text,
  strict: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean' },
};

/** What chooses from a file, or says how to read it: of an own JSON there is nothing to choose. */
const notForOwnJson = [
  ...['lang', 'region', 'compare', 'measure', 'dimension', 'label', 'missing', 'periods', 'plans', 'decimal'],
  ...['separator', 'table'],
];

const largest = 64 * 1024 * 1024;

/** What the user can put right; ends with 2. */
class Refusal extends Error {}
const refuse = (message) => {
  throw new Refusal(message);
};

/** `name=value`; the first = counts, so a mark of `=` itself cannot be named. */
const pairs = (given = [], option) =>
  Object.fromEntries(
    given.map((pair) => {
      const at = pair.indexOf('=');
      if (at < 0) refuse(`--${option} needs name=value, not: ${pair}`);
      return [pair.slice(0, at).trim(), pair.slice(at + 1).trim()];
    }),
  );

const oneOf = (value, allowed, option) =>
  value === undefined || allowed.includes(value) ? value : refuse(`--${option} is one of: ${allowed.join(', ')}`);

function conversionOptions(values, { isDate, isWebLink }) {
  const { source, licence, retrieved } = values;
  const reasons = ['suppressed', 'unknown', 'not-asked', 'not-yet', '0'];
  const missing = pairs(values.missing, 'missing');
  for (const reason of Object.values(missing)) oneOf(reason, reasons, 'missing');
  if (source === undefined)
    for (const option of ['source-url', 'licence', 'licence-url', 'retrieved'])
      if (values[option] !== undefined) refuse(`--${option} needs --source`);
  // What the reader of the library would leave out is refused: the file would be made without it.
  for (const option of ['as-of', 'retrieved'])
    if (values[option] !== undefined && !isDate(values[option]))
      refuse(`--${option} is a date such as 2026-02-20 or 2026, not: ${values[option]}`);
  for (const option of ['source-url', 'licence-url'])
    if (values[option] !== undefined && !isWebLink(values[option]))
      refuse(`--${option} is an address such as https://…, not: ${values[option]}`);
  const given = {
    title: values.title,
    asOf: values['as-of'],
    language: values.lang,
    region: values.region,
    compare: values.compare?.includes('all') ? 'all' : values.compare,
    measures: values.measure,
    dimensions: values.dimension && pairs(values.dimension, 'dimension'),
    labels: values.label && pairs(values.label, 'label'),
    missing:
      values.missing &&
      Object.fromEntries(Object.entries(missing).map(([mark, reason]) => [mark, reason === '0' ? 0 : reason])),
    periods: oneOf(values.periods, ['year', 'years', 'half', 'quarter', 'month', 'day', 'all'], 'periods'),
    plans: oneOf(values.plans, ['plan', 'target', 'reference', 'leave-out'], 'plans'),
    decimal: oneOf(values.decimal, [',', '.'], 'decimal'),
    separator: values.separator === 'tab' ? '\t' : oneOf(values.separator, [';', ',', '\t'], 'separator'),
    source: source && {
      name: source,
      url: values['source-url'],
      licence: values['licence-url'] ? { name: licence, url: values['licence-url'] } : licence,
      retrieved,
    },
  };
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));
}

/** The text of a file: UTF-8, UTF-16 with a mark, else what Excel for Windows writes. */
function textOf(path, interop, told) {
  if (statSync(path).size > largest) refuse(`${path} is larger than 64 MiB`);
  const { text, encoding } = interop.textOfBytes(readFileSync(path));
  if (encoding === 'windows-1252')
    told.push(`${path} is not UTF-8; it was read as windows-1252, the encoding of Excel for Windows.`);
  return text;
}

/** All files that are meant: those named, and those in a folder that is named. */
const filesOf = (inputs) =>
  inputs.flatMap((input) => {
    if (!existsSync(input)) refuse(`${input} is not there`);
    if (!statSync(input).isDirectory()) return [{ path: input, asked: true }];
    const names = readdirSync(input).filter((name) => /\.json$/i.test(name));
    if (names.length === 0) refuse(`${input} holds no .json file`);
    return names.sort().map((name) => ({ path: join(input, name), asked: false }));
  });

function jsonOf(path, interop, told) {
  try {
    return JSON.parse(textOf(path, interop, told).replace(/^\ufeff/, ''));
  } catch (error) {
    if (error instanceof Refusal) throw error;
    return refuse(`${path} is not valid JSON`);
  }
}

function convert(files, values, { interop, checks }, told) {
  const settings = conversionOptions(values, checks);
  if (files.length === 1 && !/\.json$/i.test(files[0].path))
    return interop.indicatorsFromCsv(textOf(files[0].path, interop, told), settings);
  const csv = files.find(({ path }) => !/\.json$/i.test(path));
  if (csv) refuse(`${csv.path}: a CSV is converted by itself, one at a time`);
  const contents = files.map(({ path }) => ({ name: path, content: jsonOf(path, interop, told) }));
  const own = contents.filter(({ content }) => String(content?.schema ?? '').startsWith('veerkracht/'));
  if (own.length > 0 && files.length === 1) {
    const unused = notForOwnJson.filter((option) => values[option] !== undefined).map((option) => `--${option}`);
    if (unused.length > 0)
      refuse(`${files[0].path} is an own JSON and taken as it stands, without ${unused.join(', ')}`);
    return interop.indicatorsFromJson(own[0].content, settings);
  }
  const tables = interop.cbsTables(contents).filter(({ id }) => values.table === undefined || id === values.table);
  const known = tables.flatMap((table) => table.files);
  for (const { path, asked } of files)
    if ((asked || own.some(({ name }) => name === path)) && !known.includes(path)) told.push(`${path} was not used.`);
  if (tables.length === 0) refuse('No table of CBS was found in these files.');
  if (tables.length > 1)
    refuse(`There are several tables. Choose one with --table: ${tables.map(({ id }) => id).join(', ')}`);
  return tables[0].convert(settings);
}

const same = (a, b) => {
  const [one, other] = [statSync(a), statSync(b)];
  return one.ino === other.ino && one.dev === other.dev;
};

const sum = (list, count) => list.reduce((total, one) => total + count(one), 0);
/** An own JSON may have entries that are none: those were told. */
const figuresOf = (series) => (Array.isArray(series?.observations) ? series.observations.length : 0);

/** Numbers of entries of a document as `readIndicators` gives it. */
const entriesOf = ({ indicators }) => ({
  indicators: indicators.length,
  figures: sum(indicators, (one) => figuresOf(one) + sum(one.comparisons, figuresOf)),
  comparisons: sum(indicators, ({ comparisons }) => comparisons.length),
  references: sum(indicators, ({ references }) => references.length),
});

/** What a document for everyone lacks, in words; '' when nothing. */
function leftOut(whole, shown) {
  const [before, after] = [entriesOf(whole), entriesOf(shown)];
  const lost = Object.keys(before).map((name) => [before[name] - after[name], name]);
  return lost.flatMap(([count, name]) => (count > 0 ? [`${count} ${name}`] : [])).join(', ');
}

/** Whole or not at all: written beside it first, then given its name. The folder is made when it is not there. */
function write(path, content) {
  try {
    mkdirSync(dirname(path), { recursive: true });
  } catch (error) {
    refuse(
      `${path} could not be written: ${dirname(path)} is no folder and cannot be made (${error.code ?? error.message})`,
    );
  }
  const beside = join(dirname(path), `.${basename(path)}.${process.pid}.tmp`);
  try {
    const file = openSync(beside, 'wx');
    try {
      writeFileSync(file, content);
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
    renameSync(beside, path);
  } catch (error) {
    rmSync(beside, { force: true });
    refuse(`${path} could not be written (${error.code ?? error.message})`);
  }
}

async function main() {
  let parsed;
  try {
    parsed = parseArgs({ options, allowPositionals: true });
  } catch (error) {
    return refuse(`${error.message.split('\n')[0]}\nSee: veerkracht --help`);
  }
  const { values, positionals } = parsed;
  if (values.help) return console.log(help);
  if (values.version) {
    const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));
    return console.log(version);
  }
  const [command, ...inputs] = positionals;
  if (command !== 'convert' || inputs.length === 0)
    refuse(`Usage: veerkracht convert <file or folder> --out indicators.json\nSee: veerkracht --help`);
  const messages = oneOf(values.messages ?? 'en', ['nl', 'en'], 'messages');
  const files = filesOf(inputs);
  const { out } = values;
  if (out !== undefined) {
    if (!['.json', '.csv'].includes(extname(out).toLowerCase())) refuse('--out ends in .json or .csv');
    if (existsSync(out) && statSync(out).isDirectory()) refuse(`${out} is a folder`);
    if (existsSync(out) && files.some(({ path }) => same(path, out)))
      refuse(`${out} is one of the inputs; choose another name`);
  }
  const interop = await import('../dist/interop/index.js');
  const { readIndicators, indicatorsFor } = await import('../dist/domain/document/indicators.js');
  const checks = {
    ...(await import('../dist/domain/document/dates.js')),
    ...(await import('../dist/domain/document/links.js')),
  };
  const { sayWarning } = await import('../dist/language/conversion.js');
  const words = await import(`../dist/language/${messages}.js`);
  const told = [];
  const { document, warnings, more } = convert(files, values, { interop, checks }, told);
  for (const warning of warnings) told.push(sayWarning(warning, words));
  if (more) told.push(words.conversion.more.replace('{n}', more).replace(/\{n:[^|]*\|([^}]*)\}/, '$1'));
  const toCsv = out !== undefined && /\.csv$/i.test(out);
  const whole = toCsv && document !== null ? readIndicators(document).value : null;
  const written = whole ? indicatorsFor(whole, 'public') : document;
  const lost = whole && leftOut(whole, written);
  if (lost) told.push(`Not in the CSV, because not everyone may see it: ${lost}.`);
  for (const line of told) console.error(`! ${line}`);
  if (document === null) refuse('Nothing was written: no document could be made.');
  if (values.strict && told.length > 0) refuse('Nothing was written: there are warnings, and --strict was given.');
  const content = toCsv ? interop.indicatorsToCsv(written) : `${JSON.stringify(document, null, 2)}\n`;
  if (out === undefined) process.stdout.write(content);
  else {
    write(out, content);
    const { indicators } = written;
    console.error(
      `${out}: ${indicators.length} indicators, ${sum(indicators, figuresOf)} figures, ${told.length + (more ?? 0)} warnings`,
    );
  }
  return undefined;
}

// Who reads the document may stop halfway (`| head`), which is no fault; a disk that is full is.
process.stdout.on('error', ({ code, message }) => {
  if (code === 'EPIPE') return;
  console.error(`Standard output could not be written (${code ?? message})`);
  process.exitCode = 2;
});

try {
  await main();
} catch (error) {
  console.error(
    error instanceof Refusal ? error.message : `Something went wrong in veerkracht itself: ${error.message}`,
  );
  process.exitCode = 2;
}
