// The files for a page without a bundler: a small loader and one hashed file per widget.
import { resolve } from 'node:path';
import { defineConfig } from 'vite';
import { minifyLiteralsPlugin } from './scripts/vite/minify-literals.mjs';
import { renamePolicy } from './scripts/vite/rename-policy.js';
import { widgetChunks } from './scripts/vite/widget-chunks.js';

const root = import.meta.dirname;

export default defineConfig({
  publicDir: false,
  plugins: [minifyLiteralsPlugin(), renamePolicy()],
  build: {
    target: 'es2022',
    outDir: 'cdn',
    emptyOutDir: true,
    // Library mode leaves `import()` as it is: relative, so it works from another origin, and without a helper.
    lib: { entry: { veerkracht: resolve(root, 'src/embed/loader.ts') }, formats: ['es'] },
    rolldownOptions: {
      preserveEntrySignatures: 'allow-extension',
      output: {
        entryFileNames: '[name].js',
        chunkFileNames: ({ name, facadeModuleId }) => {
          const language = /language[\\/](\w+)[\\/]\w+\.ts$/.exec(facadeModuleId ?? '')?.[1];
          return `chunks/${language ? `${language}-` : ''}${name === 'decorate' ? 'lit' : name}-[hash].js`;
        },
        codeSplitting: {
          groups: [{ debugName: 'widgets', name: widgetChunks() }],
          includeDependenciesRecursively: false,
        },
        comments: false,
        // Library mode would keep the white space.
        minify: { compress: true, mangle: true, codegen: { removeWhitespace: true } },
      },
    },
  },
});
