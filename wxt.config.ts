import { gzipSync } from 'node:zlib';
import preact from '@preact/preset-vite';
import { minify, parseSync, type Plugin } from 'vite';
import { defineConfig } from 'wxt';

/**
 * What the extension's pages share, in few files: each is asked for by itself, and of a popup's opening half was spent on asking for twelve. The
 * panel, which stands in web pages, gets nothing of the library.
 */
const pageChunks = [
  {
    name: 'markdown',
    test: /node_modules\/(?:markdown-it|linkify-it|mdurl|uc\.micro|entities|punycode)/,
    priority: 3,
  },
  {
    name: 'pages',
    test: /components|preact|polyfill|valibot|records|protocol|wxt-html-plugins|rolldown/,
    priority: 2,
    minShareCount: 2,
  },
  { name: 'library', test: /dexie|virtual-core|storage/, priority: 1, minShareCount: 2 },
];

/** What the bundler's own compressor finds to leave out before terser writes the rest: two hundred bytes of what runs in pages (measured). */
const compressFirst: Plugin = {
  name: 'compress-first',
  renderChunk: {
    order: 'pre',
    handler: async (code, { fileName }) =>
      (await minify(fileName, code, { compress: true, mangle: false, codegen: false })).code,
  },
};

/** WXT catches what a script's start throws only to throw it again: forty bytes of each that runs in pages (measured). */
const plainStart: Plugin = {
  name: 'plain-start',
  transform(code, id) {
    const definition = id.includes('unlisted-script-entrypoint') && /^import definition from .+$/m.exec(code);
    return definition ? `${definition[0]}\nexport default definition.main();` : undefined;
  },
};

/** So many moves are tried: forty seconds of a build; as many again find a twentieth more (measured). */
const moves = 8_000;

/**
 * Functions in an order in which gzip makes less of the script: one or two of them are moved at a time, and stay where the size does not grow. Five hundred
 * bytes of what runs in pages (measured). The moves are the same in every build, so that the same source gives the same files.
 */
function arrange(functions: readonly string[], spell: (functions: readonly string[]) => string): string[] {
  const sizeOf = (order: readonly string[]): number => gzipSync(spell(order), { level: 9 }).length;
  let seed = 7;
  // The generator of Park and Miller (1988).
  const below = (limit: number): number => (seed = (seed * 48_271) % 2_147_483_647) % limit;
  let order = [...functions];
  let size = sizeOf(order);
  for (let move = 0; move < moves; move += 1) {
    const tried = [...order];
    const moved = tried.splice(below(tried.length), 1 + below(2));
    tried.splice(below(tried.length + 1), 0, ...moved);
    const triedSize = sizeOf(tried);
    if (triedSize <= size) [order, size] = [tried, triedSize];
  }
  return order;
}

/** What every page loads, or every review: these are counted in bytes. */
const countedScripts = new Set(['annotator.js', 'detector.js']);

/**
 * Terser puts the functions of a script before its word lists and patterns; the other way round gzip finds more that is alike: three hundred bytes of what
 * runs in pages (measured). A function is there before anything runs, wherever in the script it stands.
 */
const functionsLast: Plugin = {
  name: 'functions-last',
  generateBundle(_, bundle) {
    for (const chunk of Object.values(bundle)) {
      if (chunk.type !== 'chunk') continue;
      const [script] = parseSync(chunk.fileName, chunk.code, { preserveParens: false }).program.body;
      const call = script?.type === 'VariableDeclaration' ? script.declarations[0]?.init : undefined;
      const main = call?.type === 'CallExpression' ? call.callee : undefined;
      if (main?.type !== 'ArrowFunctionExpression' || main.body.type !== 'BlockStatement') continue;
      const textOf = ({ start, end }: { start: number; end: number }): string => chunk.code.slice(start, end);
      const isFunction = ({ type }: { type: string }): boolean => type === 'FunctionDeclaration';
      const functions = main.body.body.filter(isFunction).map(textOf);
      const others = main.body.body.filter((statement) => !isFunction(statement)).map(textOf);
      const { start, end } = main.body;
      const [head, tail] = [chunk.code.slice(0, start), chunk.code.slice(end)];
      const spell = (order: readonly string[]): string =>
        `${head}{${others.join('')};${order.join('')}}${tail}`;
      chunk.code = spell(countedScripts.has(chunk.fileName) ? arrange(functions, spell) : functions);
    }
  },
};

/**
 * Members that only modules of the annotator know: their names are written short in what is built (175 bytes, measured). A unit test holds that no other room
 * knows one, since a message or a record would lose it.
 */
export const innerNames =
  'filedUnder cutsStart cutsEnd runStarts runNodes runOffsets possessor weak byline ofSource declaredTitles creditsHead annotationsAt showToolbar focusToolbar openPanel panelJoined focusPanel closePanel isPanelOpen hush dismiss reshape takeAnnotations showFilm labelStart openings isSpokenOf isMadeBy isLastName isOwned isRole rolesInBrackets strength topics typesOf documentTitle siteName clarity titleKey lowText allNames listHere wordsBefore wordsAfter textAfter isSetApart isPerson showPill'.split(
    ' ',
  );

/**
 * One source, two browsers. Why each permission is asked for:
 * - storage: settings, and the hashed page keys by which the detector knows that notes are kept for a page.
 * - unlimitedStorage: the library is exempt from eviction and from the 10 MB limit.
 * - scripting: the annotator is injected only where there may be something to show.
 * - contextMenus: "Highlight" on a selection.
 * - alarms: a delayed clean-up that survives the worker's end.
 * - host *://*\/*: any site can carry a review.
 */
export default defineConfig({
  imports: false,
  manifestVersion: 3,
  targetBrowsers: ['chrome', 'firefox'],
  // A dev build registers content scripts differently from what ships; tests and people use production builds.
  vite: () => ({
    plugins: [preact(), plainStart, compressFirst, functionsLast],
    build: {
      target: ['chrome123', 'firefox140'],
      // What runs in pages is counted in bytes: these ways of writing the same compress best (about a kilobyte, measured).
      minify: 'terser',
      terserOptions: {
        compress: {
          passes: 3,
          hoist_funs: true,
          inline: false,
          hoist_props: false,
          pure_getters: true,
          loops: false,
          unsafe: true,
          unsafe_arrows: true,
          comparisons: false,
          lhs_constants: false,
        },
        ecma: 2020,
      },
    },
  }),
  hooks: {
    'vite:build:extendConfig'(entrypoints, { build }) {
      if (build && entrypoints.some(({ name }) => name === 'annotator')) {
        const regex = new RegExp(`^(?:${innerNames.join('|')})$`);
        build.terserOptions = { ...build.terserOptions, mangle: { properties: { regex } } };
      }
      const output = build?.rolldownOptions?.output;
      // A script that runs in web pages or in the background is one file of its own.
      if (entrypoints.length > 1 && output && !Array.isArray(output)) {
        output.codeSplitting = { groups: pageChunks };
      }
    },
  },
  manifest: ({ browser }) => ({
    name: '__MSG_extensionName__',
    short_name: 'Cinemargin',
    description: '__MSG_extensionDescription__',
    default_locale: 'en',
    permissions: ['storage', 'unlimitedStorage', 'scripting', 'contextMenus', 'alarms'],
    host_permissions: ['*://*/*'],
    incognito: 'not_allowed',
    icons: {
      16: 'icon/16.png',
      32: 'icon/32.png',
      48: 'icon/48.png',
      96: 'icon/96.png',
      128: 'icon/128.png',
    },
    action: { default_title: '__MSG_extensionName__' },
    // Four keys are suggested, as many as Chromium allows; readers give and change them on the browser's page for that.
    commands: {
      _execute_action: {},
      highlight: { description: '__MSG_commandHighlight__', suggested_key: { default: 'Alt+Shift+H' } },
      note: { description: '__MSG_commandNote__', suggested_key: { default: 'Alt+Shift+N' } },
      toolbar: { description: '__MSG_commandToolbar__', suggested_key: { default: 'Alt+Shift+K' } },
      panel: { description: '__MSG_commandPanel__', suggested_key: { default: 'Alt+Shift+M' } },
      next: { description: '__MSG_commandNext__' },
      previous: { description: '__MSG_commandPrevious__' },
    },
    content_scripts: [{ matches: ['*://*/*'], js: ['detector.js'], run_at: 'document_idle' }],
    web_accessible_resources: [
      {
        resources: ['panel.html'],
        matches: ['*://*/*'],
        ...(browser === 'chrome' && { use_dynamic_url: true }),
      },
    ],
    content_security_policy: {
      extension_pages:
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; connect-src https://www.wikidata.org https://api.themoviedb.org; base-uri 'none'; form-action 'none'",
    },
    ...(browser === 'chrome' && { minimum_chrome_version: '123' }),
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: {
          id: 'cinemargin@cinemargin.example',
          strict_min_version: '140.0',
          data_collection_permissions: { required: ['none'], optional: ['websiteContent'] },
        },
        gecko_android: { strict_min_version: '142.0' },
      },
    }),
  }),
});
