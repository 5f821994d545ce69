import lit from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import wc from 'eslint-plugin-wc';
import ts from 'typescript-eslint';

const forbidden = [
  {
    selector: 'ForInStatement',
    message: 'Pages may extend Object.prototype: walk over Object.keys() instead.',
  },
  {
    selector: 'AssignmentExpression > MemberExpression[property.name=/^(inner|outer)HTML$/]',
    message: 'Trusted Types: make nodes, or a Lit template.',
  },
  {
    selector: "MemberExpression[object.name='navigator'][property.name=/^languages?$/]",
    message: "The language is the nearest lang attribute, never the browser's.",
  },
  {
    selector: "ImportDeclaration[source.value=/^zod/]:not(:has(ImportNamespaceSpecifier)):not([importKind='type'])",
    message: "Import zod as `import * as z from 'zod/mini'`: a named import is five times as large.",
  },
  {
    selector: "ImportDeclaration[source.value=/^(lit|@lit.reactive-element)$/] > ImportSpecifier[imported.name='css']",
    message: "Import css from styles/css.js: Lit's brings the words of a complaint to every widget.",
  },
  {
    selector: "ImportDeclaration[source.value='zod']",
    message: 'zod/mini is the small one.',
  },
];

const inDomain = [
  {
    selector: "CallExpression[callee.object.name='Date'][callee.property.name='now']",
    message: 'The domain is told what day it is.',
  },
  { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: 'The domain is told what day it is.' },
  {
    selector: "CallExpression[callee.object.name='Math'][callee.property.name='random']",
    message: 'The domain is deterministic.',
  },
  {
    selector: 'CallExpression[callee.property.name=/^toLocale(String|DateString|TimeString)$/][arguments.length=0]',
    message: 'The domain has no default locale.',
  },
];

export default ts.config(
  {
    ignores: [
      'dist/',
      'cdn/',
      '.cache/',
      'coverage/',
      'storybook-static/',
      'test/bench/',
      'demo/vendor/',
      '**/fixtures/',
    ],
  },
  ...ts.configs.recommended,
  {
    files: ['src/**/*.ts', 'stories/**/*.ts'],
    extends: [lit.configs['flat/recommended'], wc.configs['flat/best-practice']],
    plugins: { 'lit-a11y': litA11y },
    rules: { ...litA11y.configs.recommended.rules },
  },
  {
    rules: {
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-restricted-syntax': ['error', ...forbidden],
      'prefer-const': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/no-non-null-assertion': 'off',
    },
  },
  {
    files: ['src/**/*.ts'],
    rules: {
      'no-console': ['error', { allow: ['warn'] }],
      '@typescript-eslint/no-explicit-any': 'error',
    },
  },
  {
    files: ['src/domain/**/*.ts', 'src/interop/**/*.ts'],
    rules: { 'no-restricted-syntax': ['error', ...forbidden, ...inDomain], 'no-console': 'error' },
  },
  {
    // chai's `expect(x).to.be.true` is an expression.
    files: ['test/**'],
    rules: { '@typescript-eslint/no-unused-expressions': 'off', '@typescript-eslint/no-explicit-any': 'off' },
  },
);
