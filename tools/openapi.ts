import { writeFile } from 'node:fs/promises';
import { openApiText } from '../apps/api/openapi.js';
import { describeApi } from '../apps/api/describe.js';

/** Writes apps/api/openapi.json anew; a spec compares. */
await writeFile('apps/api/openapi.json', await describeApi(openApiText));
