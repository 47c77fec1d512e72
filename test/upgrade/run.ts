import { mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { startPostgres } from '#infrastructure/embedded/postgres.js';
import { RELEASE } from '#infrastructure/release.js';
import { startTemporal } from '../support/services.js';
import { newHome } from '../support/whole-system.js';
import { bringRelease, FIRST } from './bring-release.js';
import { startAndTakeOver } from './first-system.js';
import { programsOf } from './program-of.js';
import { upgrade } from './upgrade.js';

/**
 * An upgrade as docs/upgrading.md tells it, and the way back, while clients go on asking: from the first release that
 * knows that a database may be newer, to this one. It fails when anything is missing; it never skips.
 */
const say = (line: string): void => console.log(line);
const root = bringRelease(FIRST, path.resolve(process.env['PARLEY_HOME'] ?? '.parley'), say);
const home = newHome();
const logs = path.join(home, 'logs');
mkdirSync(logs, { recursive: true });
const postgres = await startPostgres({
  dataDir: path.join(home, 'database', 'data'),
  port: { port: 0 },
  settings: ['fsync=off'],
});
const temporal = await startTemporal();
const first = programsOf(root, FIRST.release, logs);
const present = programsOf(process.cwd(), RELEASE, logs);
const system = await startAndTakeOver(root, home, { ...postgres, temporalAddress: temporal.address });
let failed = 0;
let passed = 0;
try {
  const { openFire }: typeof import('../faults/kit/fire.js') = await import(
    pathToFileURL(path.join(root, 'dist/test/faults/kit/fire.js')).href
  );
  const check = (what: string, holds: boolean, found = ''): void => {
    if (holds) passed += 1;
    else failed += 1;
    say(`${holds ? '✓' : '✗'} ${what}${found === '' ? '' : `: ${found}`}`);
  };
  await upgrade({
    system,
    first,
    present,
    ownerUrl: postgres.ownerUrl,
    temporal: temporal.address,
    openFire,
    say,
    check,
  });
} catch (error) {
  failed += 1;
  say(error instanceof Error ? `✗ ${error.stack}` : String(error));
} finally {
  first.killAll();
  present.killAll();
  system.stop();
  await temporal.stop();
  await postgres.stop();
  if (failed === 0) rmSync(home, { recursive: true, force: true });
  else say(`What each program said: ${logs}`);
}
say(`\n${passed} passed, ${failed} failed`);
process.exit(failed === 0 && passed > 0 ? 0 : 1);
