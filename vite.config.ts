// The npm package: one file per module, not minified, dependencies left to the site that bundles it.
// Storybook reads this file too and ignores `build.lib`.
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { defineConfig } from 'vite';
import { eagerFunctions } from './scripts/vite/eager-functions.mjs';
import { minifyLiteralsPlugin } from './scripts/vite/minify-literals.mjs';

const root = import.meta.dirname;
const { dependencies, exports } = JSON.parse(readFileSync(resolve(root, 'package.json'), 'utf8')) as {
  dependencies: Record<string, string>;
  exports: Record<string, string | { default: string }>;
};

/** `./dist/x.js` in `exports` is built from `src/x.ts`. */
function entries(): Record<string, string> {
  const found: Record<string, string> = {};
  for (const target of Object.values(exports)) {
    const name = /^\.\/dist\/(.+)\.js$/.exec(typeof target === 'string' ? target : target.default)?.[1];
    if (name === undefined) continue;
    const source = resolve(root, 'src', `${name}.ts`);
    if (!existsSync(source)) throw new Error(`package.json exports dist/${name}.js, but src/${name}.ts is not there.`);
    found[name] = source;
  }
  return found;
}

export default defineConfig({
  // The demo's files are not part of the package.
  publicDir: false,
  plugins: [minifyLiteralsPlugin(), eagerFunctions()],
  build: {
    target: 'es2022',
    outDir: 'dist',
    emptyOutDir: true,
    minify: false,
    sourcemap: true,
    lib: { entry: entries(), formats: ['es'] },
    rolldownOptions: {
      external: (id) => Object.keys(dependencies).some((name) => id === name || id.startsWith(`${name}/`)),
      output: {
        preserveModules: true,
        preserveModulesRoot: 'src',
        // The helper for decorators would otherwise get a path with the bundler's version in it.
        entryFileNames: ({ name }) => `${name.replace(/^_virtual\/.*\/helpers\/(?:esm\/)?/, 'internal/')}.js`,
      },
    },
  },
});
