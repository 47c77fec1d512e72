import { defineConfig } from 'vite';

/** The API serves what this makes: the page under /l/<token>, everything that it needs under /app/assets. */
export default defineConfig({
  base: '/app/',
  resolve: { conditions: ['source', 'module', 'browser', 'import', 'default'] },
  build: {
    outDir: '../../dist/apps/web',
    emptyOutDir: true,
    target: ['chrome93', 'safari15.4'], // phones of the last years, and the browser inside WeChat
    assetsInlineLimit: 0, // the page’s policy takes nothing that stands inside it
    modulePreload: { polyfill: false },
  },
  server: { proxy: { '/v1': 'http://127.0.0.1:3000' } },
});
