import { existsSync } from 'node:fs';
import { cp, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const here = fileURLToPath(new URL('..', import.meta.url));
const root = join(here, '..', '..');

/** The library is not in the bundle: the page takes it from its built files, as a municipality without a bundler would. */
const libraryByTag = {
  name: 'library-by-tag',
  enforce: 'pre',
  resolveId: (source) => (/\/src\/define\/[\w-]+\.js$/.test(source) ? '\0by-tag' : undefined),
  load: (id) => (id === '\0by-tag' ? 'export {}' : undefined),
};

/** The library is bundled from the npm package, as a site that installs it does. */
const libraryFromPackage = {
  name: 'library-from-package',
  enforce: 'pre',
  resolveId: (source) => {
    const [, name] = /\/src\/define\/([\w-]+)\.js$/.exec(source) ?? [];
    return name && join(root, 'dist', 'define', `${name}.js`);
  },
};

/** As in docs/embedding.md. */
const compileHint = {
  name: 'compile-hint',
  enforce: 'post',
  generateBundle: {
    order: 'post',
    handler(_, files) {
      for (const file of Object.values(files))
        if (file.type === 'chunk') file.code = `//# allFunctionsCalledOnLoad\n${file.code}`;
    },
  },
};

/** What a stylesheet of a library asks for and nobody looks at here. */
const noPictures = {
  name: 'no-pictures',
  enforce: 'pre',
  load: (id) => (/\.(woff2?|ttf|eot|svg)$/.test(id.split('?')[0]) ? 'export default ""' : undefined),
};

/**
 * Bundles one page the way a site would serve it: by Vite with its own settings, production, code that is imported later
 * in files of its own.
 * @param {string} group folder under pages/
 * @param {string} page file name without extension
 * @param {{ minify?: boolean, way?: 'bundled' | 'hinted' | 'tag' }} [options] `minify: false` keeps the names for a profile;
 *   `way`: how the page takes the library: `hinted` is bundled with the line of docs/embedding.md that tells Chromium to
 *   compile files as a whole, `tag` is by a script tag from `cdn/`
 * @returns {Promise<{ outdir: string, modules: Map<string, number> }>} the folder with index.html, page.js and perhaps
 *   css, and the bytes that each module adds to all files
 */
export async function buildPage(group, page, { minify = true, way = 'bundled' } = {}) {
  const outdir = join(here, 'results', 'built', group, `${page}-${way}`);
  const { ensureBuilt } = await import('../../../scripts/build.mjs');
  await ensureBuilt({ packageToo: way !== 'tag', cdnToo: way === 'tag' });
  const { output } = await build({
    configFile: false,
    root: here,
    base: './',
    publicDir: false,
    logLevel: 'error',
    plugins: [noPictures, way === 'tag' ? libraryByTag : libraryFromPackage, ...(way === 'hinted' ? [compileHint] : [])],
    define: { global: 'globalThis' },
    build: {
      target: 'es2022',
      outDir: outdir,
      emptyOutDir: true,
      minify,
      rolldownOptions: {
        input: { page: join(here, 'pages', group, `${page}.ts`) },
        output: { entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js', assetFileNames: '[name]-[hash][extname]' },
      },
    },
  });
  const own = join(here, 'pages', group, `${page}.html`);
  let body = existsSync(own) ? await readFile(own, 'utf8') : '';
  if (way === 'tag') {
    body += '<script type="module" src="cdn/veerkracht.js"></script>';
    await cp(join(root, 'cdn'), join(outdir, 'cdn'), { recursive: true });
  }
  const css = output.map(({ fileName }) => fileName).filter((file) => file.endsWith('.css'));
  await writeFile(join(outdir, 'index.html'), shell(body, css));
  const modules = new Map(
    output.flatMap((file) =>
      Object.entries(file.modules ?? {}).map(([path, { renderedLength }]) => [path.replace(root, ''), renderedLength]),
    ),
  );
  return { outdir, modules };
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
