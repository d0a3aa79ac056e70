'use strict';

const spfx = require('@microsoft/eslint-config-spfx/lib/flat-profiles/react');
const jsxA11y = require('eslint-plugin-jsx-a11y');
const tseslint = require('typescript-eslint');

/** Held in both worlds. */
const everywhere = {
  '@typescript-eslint/no-explicit-any': 'error',
  '@typescript-eslint/no-floating-promises': 'error',
  '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
  eqeqeq: 'error',
  'no-console': 'off',
  'max-lines': ['error', { max: 300, skipBlankLines: true, skipComments: true }]
};

const browser = { files: ['src/**/*.ts', 'src/**/*.tsx'] };
const node = { files: ['local-tenant/**/*.ts', 'admin/**/*.ts', 'tests/**/*.ts', 'scripts/**/*.ts'] };

module.exports = [
  { ignores: ['**/node_modules', 'lib*', 'dist', 'temp', 'release', '.kampus', '**/*.scss.ts', 'tests/architecture/fixtures'] },

  // What ships: SPFx's own profile, accessibility, and no looser than the rest.
  ...spfx.map((part) => ({ ...part, ...browser })),
  {
    ...browser,
    plugins: { 'jsx-a11y': jsxA11y },
    languageOptions: { parserOptions: { tsconfigRootDir: __dirname, project: './tsconfig.json' } },
    rules: {
      ...everywhere,
      ...jsxA11y.flatConfigs.recommended.rules,
      'react-hooks/exhaustive-deps': 'error',
      'react-hooks/rules-of-hooks': 'error',
      // null says "there is none" in our ports, undefined says "not given"; both are documented where they occur.
      '@rushstack/no-new-null': 'off',
      // Inference is enough inside a module; exported functions are typed by the compiler's own declarations.
      '@typescript-eslint/explicit-function-return-type': 'off'
    }
  },

  // What runs on Node.
  ...tseslint.configs.recommendedTypeChecked.map((part) => ({ ...part, ...node })),
  {
    ...node,
    languageOptions: { parserOptions: { tsconfigRootDir: __dirname, project: './tsconfig.node.json' } },
    rules: {
      ...everywhere,
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      // node:test's describe and it return promises that the runner itself awaits.
      '@typescript-eslint/no-floating-promises': [
        'error',
        { allowForKnownSafeCalls: [{ from: 'package', name: ['describe', 'it', 'test', 'suite', 'before', 'after'], package: 'node:test' }] }
      ],
      // A port's asynchronous method may answer from memory.
      '@typescript-eslint/require-await': 'off'
    }
  }
];
