import { defineConfig } from '@hey-api/openapi-ts';

export default defineConfig({
  input: '../platform.json',
  output: { path: 'src', importFileExtension: '.js' },
  plugins: ['@hey-api/client-fetch', '@hey-api/typescript', '@hey-api/sdk'],
  logs: { level: 'error' },
});
