import eslint from '@eslint/js';
import importX from 'eslint-plugin-import-x';
import { createTypeScriptImportResolver } from 'eslint-import-resolver-typescript';
import jsxA11y from 'eslint-plugin-jsx-a11y';
import * as regexp from 'eslint-plugin-regexp';
import tseslint from 'typescript-eslint';

/** The rooms of ARCHITECTURE.md. Each knows only what its line allows. */
const entrypoints = [
  'detector',
  'annotator',
  'panel',
  'background',
  'popup',
  'notebook',
  'options',
  'welcome',
];
const contentScripts = ['detector', 'annotator', 'panel'];

const zones = [
  {
    target: './storage/records',
    from: '.',
    except: ['./storage/records'],
    message: 'Records import nothing but records.',
  },
  { target: './storage', from: './components', message: 'The library knows no interface.' },
  { target: './storage', from: './entrypoints', message: 'The library knows no entrypoint.' },
  ...contentScripts.map((name) => ({
    target: `./entrypoints/${name}`,
    from: './storage',
    except: ['./records'],
    message: 'What runs in a page reaches the library by message only.',
  })),
  { target: './components', from: './storage', except: ['./records'], message: 'Components show records.' },
  { target: './components', from: './entrypoints', message: 'Components know no entrypoint.' },
  ...['detector', 'background', ...entrypoints.filter((name) => name === 'annotator')].map((name) => ({
    target: `./entrypoints/${name}`,
    from: './components',
    except: ['./overlay.css', './tokens.css'],
    message: 'Preact parts belong to the panel and the extension pages.',
  })),
  ...entrypoints.map((name) => ({
    target: `./entrypoints/${name}`,
    from: './entrypoints',
    except: [`./${name}`, './background/protocol.ts'],
    message: 'Entrypoints share records, components and the protocol only.',
  })),
];

const pureAreas = [
  'storage/records/**/*.ts',
  'storage/exchange/**/*.ts',
  'storage/search/{block,fold,match,packed-text,query}.ts',
  'entrypoints/detector/first-look.ts',
  'entrypoints/annotator/{article,page-source,read-page,structured-data}.ts',
  'entrypoints/annotator/{article,structured-data,recognition,film,anchoring}/**/*.ts',
  'entrypoints/background/films/matching/**/*.ts',
  'components/**/*.{ts,tsx}',
];

export default tseslint.config(
  { ignores: ['.output', '.wxt', 'node_modules', 'test-results', 'tests/fixtures'] },
  eslint.configs.recommended,
  ...tseslint.configs.strictTypeChecked,
  jsxA11y.flatConfigs.strict,
  regexp.configs['flat/recommended'],
  {
    languageOptions: {
      parserOptions: {
        projectService: { allowDefaultProject: ['eslint.config.js', 'tests/*.mjs', 'tests/*/*.mjs'] },
      },
    },
    plugins: { 'import-x': importX },
    settings: { 'import-x/resolver-next': [createTypeScriptImportResolver()] },
    rules: {
      'import-x/no-restricted-paths': ['error', { zones }],
      'import-x/no-cycle': 'error',
      '@typescript-eslint/consistent-type-assertions': ['error', { assertionStyle: 'never' }],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      'no-restricted-syntax': [
        'error',
        {
          selector:
            ':matches(AssignmentExpression > MemberExpression.left, JSXAttribute)[property.name=/^(innerHTML|outerHTML)$/]',
          message: 'Page text is data: it never reaches a parser.',
        },
        {
          selector: 'JSXAttribute[name.name="dangerouslySetInnerHTML"]',
          message: 'Page text is data: it never reaches a parser.',
        },
        {
          selector: 'MemberExpression[property.name=/^(innerText|cloneNode)$/]',
          message: 'Forces layout, or kills the tab on deep pages.',
        },
        { selector: 'TSAsExpression[typeAnnotation.typeName.name!="const"]', message: 'Parse, do not cast.' },
      ],
      'regexp/no-super-linear-backtracking': 'error',
      'regexp/no-super-linear-move': 'error',
    },
  },
  {
    files: pureAreas,
    rules: {
      'no-restricted-globals': ['error', 'browser', 'chrome', 'indexedDB'],
      'no-restricted-imports': ['error', { paths: ['webextension-polyfill', 'dexie'], patterns: ['wxt/*'] }],
    },
  },
  {
    files: pureAreas.filter((glob) => !glob.startsWith('components')),
    rules: {
      'no-restricted-imports': [
        'error',
        { paths: ['webextension-polyfill', 'dexie', 'preact'], patterns: ['wxt/*', 'preact/*'] },
      ],
    },
  },
  {
    files: ['**/*.js', '**/*.mjs'],
    extends: [tseslint.configs.disableTypeChecked],
    languageOptions: {
      globals: {
        process: 'readonly',
        console: 'readonly',
        URL: 'readonly',
        setTimeout: 'readonly',
        clearTimeout: 'readonly',
        TextDecoder: 'readonly',
        Buffer: 'readonly',
      },
    },
  },
);
