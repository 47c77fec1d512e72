import { readFileSync } from 'node:fs';
import { describeApi } from './describe.js';
import { openApiText } from './openapi.js';

it('is committed as it is generated (node dist/tools/openapi.js writes it anew)', async () => {
  expect(await describeApi(openApiText)).toBe(readFileSync('apps/api/openapi.json', 'utf8'));
});
