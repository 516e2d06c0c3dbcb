import js from '@eslint/js';
import prettier from 'eslint-config-prettier';
import jsxA11y from 'eslint-plugin-jsx-a11y';
import officeAddins from 'eslint-plugin-office-addins';
import reactHooks from 'eslint-plugin-react-hooks';
import regexp from 'eslint-plugin-regexp';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';
import gangju from './scripts/eslint/arrows.mjs';

/** What the script for old engines asks for, each by `typeof` first where it may be missing. */
const OLD_BROWSER = Object.fromEntries(
  [
    'document',
    'window',
    'navigator',
    'setTimeout',
    'globalThis',
    'Promise',
    'fetch',
    'CSS',
    'ResizeObserver',
  ].map((name) => [name, 'readonly']),
);

const OFFICE_GLOBALS = ['Office', 'Word', 'OfficeExtension'];

export default defineConfig(
  globalIgnores(['node_modules/', 'dist/', 'build/', '.cache/', 'test-results/', 'coverage/', 'docs/']),
  js.configs.recommended,
  {
    files: ['**/*.{ts,tsx}'],
    extends: [tseslint.configs.recommendedTypeChecked, tseslint.configs.stylistic],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/consistent-type-imports': ['error', { disallowTypeAnnotations: false }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      '@typescript-eslint/consistent-type-definitions': 'off',
      '@typescript-eslint/no-empty-function': 'off',
      eqeqeq: ['error', 'always'],
      'no-console': 'error',
    },
  },
  {
    files: ['src/**/*.{ts,tsx}'],
    plugins: { gangju, regexp },
    rules: {
      'gangju/arrows': 'error',
      'gangju/circles': 'error',
      'gangju/floors': 'error',
      // A paper is somebody else's text: no pattern may take longer than its length allows.
      'regexp/no-super-linear-backtracking': ['error', { report: 'potential' }],
      'regexp/no-super-linear-move': ['error', { report: 'potential' }],
      // Each element becomes an argument, and a hundred thousand of them overflow the stack: a paper has as many of anything as it likes.
      'no-restricted-syntax': [
        'error',
        {
          selector:
            'CallExpression[callee.property.name=/^(?:push|unshift|splice|apply|max|min|fromCharCode|fromCodePoint)$/] > SpreadElement',
          message:
            'A list handed over element by element may overflow the stack: append, greatest and least do not.',
        },
      ],
      'no-eval': 'error',
      'no-restricted-globals': [
        'error',
        ...OFFICE_GLOBALS.map((name) => ({
          name,
          message:
            'Only src/hosts/word, the Office bootstrap of src/taskpane and src/commands speak to Office.',
        })),
      ],
    },
  },
  {
    files: ['src/**/*.{ts,tsx}'],
    rules: {
      'max-lines': ['error', { max: 300, skipBlankLines: false, skipComments: false }],
      'max-params': ['error', 7],
    },
  },
  {
    files: ['src/core/**/*.ts'],
    rules: { complexity: ['error', 20] },
  },
  {
    // What a piece of evidence counts and how far recognition looks stand in these two; steps of a few characters anywhere.
    files: ['src/core/outline/*.ts'],
    ignores: ['src/core/outline/weights.ts', 'src/core/outline/sizes.ts'],
    rules: { 'no-magic-numbers': ['error', { ignore: [-1, 0, 1, 2, 3, 4] }] },
  },
  {
    files: ['src/hosts/word/**', 'src/taskpane/index.tsx', 'src/taskpane/boot/**', 'src/commands/**'],
    plugins: { 'office-addins': officeAddins },
    rules: {
      'no-restricted-globals': 'off',
      'office-addins/call-sync-after-load': 'error',
      'office-addins/call-sync-before-read': 'error',
      'office-addins/load-object-before-read': 'error',
      'office-addins/no-context-sync-in-loop': 'error',
      'office-addins/no-empty-load': 'error',
      'office-addins/no-navigational-load': 'error',
      'office-addins/no-office-initialize': 'error',
      'office-addins/test-for-null-using-isNullObject': 'error',
    },
  },
  {
    files: ['src/**/*.tsx'],
    extends: [jsxA11y.flatConfigs.recommended, reactHooks.configs.flat.recommended],
  },
  {
    files: ['src/cli/**', 'bench/**'],
    rules: { 'no-console': 'off' },
  },
  {
    files: ['tests/**'],
    rules: { '@typescript-eslint/no-non-null-assertion': 'off', '@typescript-eslint/unbound-method': 'off' },
  },
  {
    files: ['scripts/**/*.mjs', '*.mjs'],
    languageOptions: {
      globals: {
        console: 'readonly',
        process: 'readonly',
        URL: 'readonly',
        setTimeout: 'readonly',
        clearTimeout: 'readonly',
        Atomics: 'readonly',
        SharedArrayBuffer: 'readonly',
      },
    },
  },
  {
    files: ['**/*.js', '**/*.cjs'],
    languageOptions: {
      sourceType: 'commonjs',
      globals: {
        console: 'readonly',
        setTimeout: 'readonly',
        clearTimeout: 'readonly',
        setInterval: 'readonly',
        Atomics: 'readonly',
        module: 'writable',
        require: 'readonly',
        process: 'readonly',
        __dirname: 'readonly',
        __filename: 'readonly',
        URL: 'readonly',
      },
    },
  },
  {
    files: ['assets/*.js'],
    languageOptions: { sourceType: 'script', ecmaVersion: 5, globals: OLD_BROWSER },
    rules: { 'no-var': 'off' },
  },
  prettier,
);
