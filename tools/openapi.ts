import { writeFile } from 'node:fs/promises';
import { openApiText } from '../apps/api/openapi.js';
import { describeApi } from '../apps/api/describe.js';
import { writeClient } from './web-client.js';

/** Writes apps/api/openapi.json anew, and the client of the pages that is made of it; specs compare both. */
await writeFile('apps/api/openapi.json', await describeApi(openApiText));
await writeClient('apps/web/src/client');
