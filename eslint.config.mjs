import tseslint from 'typescript-eslint';

/** Names that Excel, browsers and Node would bring in: the core must not know them (the compiler holds this too). */
const noLocaleCase = {
  selector: "CallExpression[callee.property.name=/^toLocale(Lower|Upper)Case$/]",
  message: 'Case mapping that depends on the machine breaks ids on some computers: use toLowerCase or toUpperCase.',
};

export default tseslint.config(
  { ignores: ['dist', 'build', 'demo', 'release', 'node_modules'] },
  {
    files: ['**/*.ts', '**/*.tsx'],
    extends: [tseslint.configs.strictTypeChecked],
    // One program for all files: as the projects that the compiler builds, each with the sources of those below it, they take longer by a third.
    languageOptions: { parserOptions: { project: './tests/architecture/tsconfig.lint.json', tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/consistent-type-exports': 'error',
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      'no-restricted-syntax': ['error', noLocaleCase],
      'max-lines': ['error', { max: 250, skipBlankLines: false }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      'no-console': 'error',
      eqeqeq: 'error',
    },
  },
);
