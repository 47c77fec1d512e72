import { writeClient } from './web-client.js';

/** Writes the client of the pages into the folder named, so that a spec can compare it with the one that is kept. */
await writeClient(process.argv[2] ?? 'apps/web/src/client');
