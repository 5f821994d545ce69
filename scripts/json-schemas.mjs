// Writes schemas/*.json, the JSON Schemas of the documents, from the zod schemas in src/domain/document/schemas.ts.
// `--check` writes nothing and ends with 1 when a file is not what it should be.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { at } from './run.mjs';
import { describe, left } from './schema-words.mjs';

const about = {
  instrument: 'A list of statements or questions about 1 or more topics, and how their answers become numbers.',
  web: 'The numbers of one or more moments on the topics of an instrument.',
  assessment: 'One self-assessment of a resident, as it is kept on the device.',
  experience: 'One experience of a resident, as it is kept on the device.',
  'check-in': 'One momentary check-in of a resident, as it is kept on the device.',
  'check-in-list': 'What a check-in asks: feelings, their scale, activities, places and company.',
  'own-file': 'What a resident takes along: their assessments, experiences and check-ins.',
  indicators: 'Figures of an area by period, each with its reference, comparisons and source.',
  network: 'Partners and issues: who commits to what, which steps were taken, who holds which role, over time.',
  flywheel: 'Experiences of what worked, on the steps of a flywheel and what they began with.',
};

/** The zod side of the library, bundled in memory: Node does not read TypeScript. */
async function load() {
  const { build } = await import('esbuild');
  const contents = `export { toJSONSchema, registry } from 'zod/mini'; export * from './src/domain/document/schemas.ts';`;
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: at(), loader: 'ts' },
    bundle: true,
    format: 'esm',
    write: false,
    logLevel: 'silent',
    tsconfig: at('tsconfig.json'),
  });
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`);
}

/** @returns {Promise<Map<string, string>>} file name → text */
export async function jsonSchemas() {
  const { toJSONSchema, registry, schemas, schemaFor, namedShapes } = await load();
  const files = new Map();
  const used = new Set();
  for (const kind of Object.keys(schemas)) {
    const names = registry();
    for (const [name, shape] of Object.entries(namedShapes))
      if (name !== kind) names.add(schemaFor(shape), { id: name });
    const schema = toJSONSchema(schemas[kind](), {
      io: 'input',
      metadata: names,
      override: ({ jsonSchema }) => delete jsonSchema.id,
    });
    const { $schema, $defs, ...rest } = schema;
    // zod passes `override` by for what is used narrowed elsewhere.
    for (const named of Object.values($defs ?? {})) delete named.id;
    const whole = {
      $schema,
      title: `veerkracht/${kind}@1`,
      description: about[kind],
      ...rest,
      ...($defs && { $defs }),
    };
    describe(kind, whole, used);
    files.set(`${kind}.json`, `${JSON.stringify(whole, null, 2)}\n`);
  }
  if (left(used).length > 0) throw new Error(`described, and not there: ${left(used).join(', ')}`);
  return files;
}

const readOr = (file) => {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return null;
  }
};

/** Names of the files in schemas/ that are not what they should be. */
export async function drift() {
  return [...(await jsonSchemas())]
    .filter(([name, text]) => readOr(at('schemas', name)) !== text)
    .map(([name]) => name);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  if (process.argv.includes('--check')) {
    const names = await drift();
    for (const name of names) console.error(`schemas/${name} is out of date: run \`npm run schemas\``);
    process.exitCode = names.length > 0 ? 1 : 0;
  } else {
    mkdirSync(at('schemas'), { recursive: true });
    for (const [name, text] of await jsonSchemas()) writeFileSync(at('schemas', name), text);
  }
}
