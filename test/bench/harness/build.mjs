import { existsSync } from 'node:fs';
import { cp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const here = fileURLToPath(new URL('..', import.meta.url));

/**
 * Bundles one page the way a site would serve it: minified, production, code that is imported later in files of its own.
 * @param {string} group folder under pages/
 * @param {string} page file name without extension
 * @param {{ minify?: boolean }} [options] `minify: false` keeps the names for a profile
 * @returns {Promise<{ outdir: string, metafile: object }>} the folder with index.html, page.js and perhaps page.css, and what went into it
 */
export async function buildPage(group, page, { minify = true } = {}) {
  const outdir = join(here, 'results', 'built', group, page);
  await rm(outdir, { recursive: true, force: true });
  await mkdir(outdir, { recursive: true });
  const { metafile } = await build({
    entryPoints: { page: join(here, 'pages', group, `${page}.ts`) },
    outdir,
    bundle: true,
    splitting: true,
    format: 'esm',
    target: 'es2022',
    minify,
    sourcemap: false,
    legalComments: 'none',
    define: { 'process.env.NODE_ENV': '"production"', global: 'globalThis' },
    loader: { '.woff': 'empty', '.woff2': 'empty', '.ttf': 'empty', '.eot': 'empty', '.svg': 'empty' },
    metafile: true,
    logLevel: 'silent',
  });
  const own = join(here, 'pages', group, `${page}.html`);
  const body = existsSync(own) ? await readFile(own, 'utf8') : '';
  // A page that takes the library from its built files, as a municipality would.
  if (body.includes('cdn/')) {
    const { ensureBuilt } = await import('../../../scripts/build.mjs');
    await ensureBuilt({ packageToo: false });
    await cp(join(here, '..', '..', 'cdn'), join(outdir, 'cdn'), { recursive: true });
  }
  const css = (await readdir(outdir)).filter((file) => file.endsWith('.css'));
  await writeFile(join(outdir, 'index.html'), shell(body, css));
  return { outdir, metafile };
}

const shell = (body, css) => `<!doctype html>
<html lang="nl">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>bench</title>
<link rel="icon" href="data:,">
${css.map((file) => `<link rel="stylesheet" href="${file}">`).join('\n')}
<main id="stage">${body}</main>
<script type="module" src="page.js"></script>
</html>
`;
