import { mkdtempSync, chmodSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { startPostgres } from '#infrastructure/embedded/postgres.js';
import { breakageOf } from '../stories/kit/breakage.js';
import { machineOf } from '../stories/kit/machine.js';
import { STORIES } from '../stories/stories.js';
import { startWholeSystem } from '../support/whole-system.js';
import { buildServer } from './build-server.js';
import { makeCertificates } from './compose-environment.js';
import { startProductionTemporal } from './start-server.js';

/**
 * Builds Temporal's production server from its Go module, runs it on PostgreSQL and plays the stories against it. It
 * fails when anything is missing; it never skips. Where a story wipes Temporal's store, its databases are dropped and
 * made anew.
 */
const say = (line: string): void => console.log(line);
const folder = mkdtempSync(path.join(tmpdir(), 'parley-temporal-postgres-'));
chmodSync(folder, 0o755);
const built = await buildServer(path.resolve(process.env['PARLEY_HOME'] ?? '.parley', 'programs'), say);
const certificates = makeCertificates(path.join(folder, 'certificates'));
const postgres = await startPostgres({
  dataDir: path.join(folder, 'temporal-postgres', 'data'),
  port: { port: 0 },
  settings: [
    'ssl=on',
    `ssl_cert_file=${path.join(certificates.postgres, 'tls.crt')}`,
    `ssl_key_file=${path.join(certificates.postgres, 'tls.key')}`,
  ],
});
const start = () =>
  startProductionTemporal({ built, folder, ownerUrl: postgres.superuserUrl, port: 7_333, certificates });
let temporal = await start();
say(`Temporal's production server serves on ${temporal.address}, by TLS alone; PostgreSQL keeps its state`);
Object.assign(process.env, { TEMPORAL_ADDRESS: temporal.address, ...certificates.variables });
const system = await startWholeSystem();
const wipeTemporal = async (): Promise<void> => {
  await temporal.wipe();
  temporal = await start();
};
let [passed, failed] = [0, 0];
try {
  const { api: apiUrl, demo: shopUrl, mail: mailUrl, phones: phonesUrl } = system.running;
  const operatorKey = readFileSync(path.join(system.home, 'keys', 'operator.key'), 'utf8').trim();
  const place = {
    apiUrl,
    shopUrl,
    mailUrl,
    phonesUrl,
    operatorKey,
    say,
    breakage: { ...breakageOf(system.home), wipeTemporal },
    machine: machineOf(system.home),
  };
  for (const story of STORIES) {
    say(`\n═ ${story.title}`);
    await story.play(place).then(
      () => (passed += 1),
      (error: unknown) => {
        failed += 1;
        say(`   ✗ ${error instanceof Error ? error.message : String(error)}`);
      },
    );
  }
} finally {
  await system.stop();
  await temporal.stop();
  await postgres.stop();
  rmSync(folder, { recursive: true, force: true });
}
say(`\n${passed} passed, ${failed} failed`);
process.exit(failed === 0 && passed > 0 ? 0 : 1);
