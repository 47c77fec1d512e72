import path from 'node:path';
import { getTemporalBinary } from '#infrastructure/embedded/temporal-binary.js';
import { readConfig } from './config.js';
import { openHome } from './home.js';

// Tells on stdout which Temporal binary the tests are to use, fetching it where the machine has none.
const { environment, home, homeIsNamed, temporalBinary } = readConfig(process.env);
const report = (line: string): void => console.error(line);
const cacheDir = path.join(openHome(home, homeIsNamed, report), 'programs');
await getTemporalBinary({ cacheDir, env: environment, named: temporalBinary, report }).then(
  console.log,
  (error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  },
);
