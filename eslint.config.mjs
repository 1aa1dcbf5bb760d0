import astro from 'eslint-plugin-astro';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';

export default defineConfig(
  { ignores: ['dist/', '.astro/', '.tmp/', 'tests/fixtures/'] },
  ...tseslint.configs.strict,
  ...tseslint.configs.stylistic,
  ...astro.configs.recommended,
  {
    files: ['src/**/*.ts', 'tests/**/*.ts'],
    extends: [...tseslint.configs.strictTypeChecked, ...tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // `tsc` wants the brackets (noPropertyAccessFromIndexSignature).
      '@typescript-eslint/dot-notation': 'off',
      // `return report(…)` ends a case of a switch in one line.
      '@typescript-eslint/no-confusing-void-expression': 'off',
    },
  },
  {
    // One way through the house: dossier → views → pages.
    files: ['src/dossier/**/*.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        { patterns: ['astro*', '**/views/*', '**/pages/*', '**/components/*', '**/feeds/*'] },
      ],
    },
  },
  {
    files: ['src/views/**/*.ts', 'src/feeds/**/*.ts', 'src/jsonld/**/*.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        { patterns: ['astro*', '**/pages/*', '**/components/*', 'node:*'] },
      ],
    },
  },
);
