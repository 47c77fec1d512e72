import path from 'node:path';
import optimizeLocales from '@react-aria/optimize-locales-plugin';
import { defineConfig } from 'vite';
import { forms } from './forms-plugin.js';

/**
 * Pages that are fetched when they are wanted, by what they are about: together they are far smaller than each by
 * itself. What every page needs is none of it.
 */
const FETCHED = {
  // what every page needs, in one piece: in several each is packed worse
  every:
    /shared\/(connection\/(keep|act-key|random|reply|use-load)|language\/language|parts\/trouble-notice)\.|src\/client\/|messages\/(locale|ui\/pages)\.|\/react\/|oxc-project/,
  // the parts of a page for one act: whoever does another thing needs nothing of these pages
  act: /features\/(dispute\/(act-page|item-choice)|service\/said-with-files|response\/proceeding\/(line|one-of|details-of)\.)/,
  respondent:
    /features\/(measures|conduct|intake\/(dictation|different-goods|side-effect)-page|response\/(proceeding\/(note|correct|state|proceeding-of)|(withdrawal|cure|urge)-page))/,
  panel: /features\/panel\/(?!panels|use-panels|decision\/decisions)|messages\/panel\/(exclusions|issue-words)\./,
  talks: /features\/talks\/(?!talks|desk|mediation)/,
  mediation: /features\/talks\/mediation\//,
  // what is said of files, compared and translated
  said: /features\/(evidence\/(said|comparison|live-draft|link-name|issue-name|clip-times)|translations)|messages\/(contract-duty|service\/(exhibit|translations)|ui\/(desk-(comparison|translations|evidence)|exhibit-acts))/,
};

/** The API serves what this makes: the page under /l/<token>, everything that it needs under /app/assets. */
export default defineConfig(({ command }) => ({
  base: '/app/',
  resolve: {
    // by their place, not by the condition “source”: packages have sources of that name, too
    alias: [
      {
        find: /^#(messages|domain)\/(.*)\.js$/,
        replacement: `${path.join(import.meta.dirname, '../../libs')}/$1/$2.ts`,
      },
      // 3 kB for what every browser has
      { find: 'url-parse', replacement: path.join(import.meta.dirname, 'src/shared/connection/url-parse.ts') },
    ],
  },
  // of the kit’s thirty languages those that we speak
  plugins: [forms(), { ...optimizeLocales.vite({ locales: ['zh-CN', 'en'] }), enforce: 'pre' as const }],
  // what is built is for people, whoever builds it and whatever NODE_ENV a test has
  define: command === 'build' ? { 'process.env.NODE_ENV': JSON.stringify('production') } : {},
  ...(command === 'build' && { oxc: { jsx: { development: false } } }),
  build: {
    outDir: '../../dist/apps/web',
    emptyOutDir: true,
    target: ['chrome93', 'safari15.4'], // phones of the last years, and the browser inside WeChat
    assetsInlineLimit: 0, // the page’s policy takes nothing that stands inside it
    modulePreload: { polyfill: false },
    rolldownOptions: {
      output: {
        chunkFileNames: 'assets/[hash].js', // every page loads all these names
        codeSplitting: {
          includeDependenciesRecursively: false,
          groups: Object.entries(FETCHED).map(([name, test]) => ({ name, test })),
        },
      },
    },
  },
  server: { proxy: { '/v1': 'http://127.0.0.1:3000' } },
}));
