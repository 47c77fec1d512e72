import { calendarOf } from '#application/calendar/calendar-notices.js';
import type { TenantContext } from '#application/command-handler/command-handler.js';
import { instant } from '#domain/kernel/message.js';
import { noContext } from '#domain/dispute/core/decision-context.js';
import { openWatchedAppender } from '#event-store/open-watched-appender.js';
import { openLegalClock } from '#infrastructure/clock/legal-clock.js';
import { assertNotOlderHere } from '#infrastructure/backup/mark.js';
import { assertDatabaseFits } from '#infrastructure/database/assert-database-fits.js';
import { checkRoles } from '#infrastructure/database/check-roles.js';
import { openPool } from '#infrastructure/database/pool.js';
import { openOwnMeasures } from '#infrastructure/metrics/own-measures.js';
import { watchedOf } from '#infrastructure/metrics/watched.js';
import { openFiles } from '#infrastructure/files/files.js';
import { openStores } from '#infrastructure/files/open-store.js';
import { newId } from '#infrastructure/ids.js';
import { traceFetch, traceMails } from '#infrastructure/tracing/trace-outgoing.js';
import { openMailer } from '#infrastructure/mail/send-mail.js';
import { mailerBesides, noProviderInSandbox, noSignerInSandbox } from '#infrastructure/sandbox/never-leaves.js';
import { openSandboxes } from '#infrastructure/sandbox/sandboxes.js';
import { providersOf } from '#infrastructure/messaging/find-provider.js';
import { guardOutgoing } from '#infrastructure/outgoing/guard-outgoing.js';
import { allowedNetworks } from '#infrastructure/outgoing/outgoing-policy.js';
import { openProviderFile } from '#infrastructure/providers/provider-file.js';
import { assertReady } from '#infrastructure/readiness/assert-ready.js';
import { findingInEnglish } from '#messages/readiness/finding-in-words.js';
import { keyFileFindings } from '#infrastructure/readiness/key-file-findings.js';
import { configurationFindings } from '#infrastructure/readiness/configuration-findings.js';
import { databaseFindings } from '#infrastructure/readiness/database-findings.js';
import { signersOf } from '#infrastructure/signing/find-signer.js';
import { checkMasterKey } from '#infrastructure/vault/check-master-key.js';
import { hmacSecret, wrappingKey } from '#infrastructure/vault/master-key.js';
import { openVault } from '#infrastructure/vault/vault.js';
import { openWrappings } from '#infrastructure/vault/wrappings.js';
import { PROJECTIONS, VERSIONS } from '#read-models/all.js';
import { assertReadable } from '#read-models/assert-readable.js';
import { currentGenerations } from '#read-models/current-generations.js';
import { workerMetrics } from './tell-metrics.js';
import { openTenants } from './tenants.js';
import { legalTimeOf } from './legal-time.js';
import type { WorkerSetting } from './worker-setting.js';

type InstallationSetting = Pick<WorkerSetting, 'config' | 'masterKey' | 'tracing' | 'now' | 'report' | 'note'>;

/** The database of the installation, looked over before anything is begun, with its associations and its clock. */
export async function openInstallation({ config, masterKey, tracing, now, report, note }: InstallationSetting) {
  const failedIn = (part: string) => (error: unknown) => report(part, error);
  assertReady(
    config.PARLEY_ENV,
    [...keyFileFindings(config), ...configurationFindings(config, wrappingKey(masterKey).export())],
    findingInEnglish,
  );
  const pool = openPool(config.DATABASE_URL, failedIn('database'), config.DATABASE_POOL);
  await assertDatabaseFits(pool);
  await assertNotOlderHere(pool, config.PARLEY_HOME, config.ACCEPT_LOSS_SINCE);
  await checkMasterKey(pool, masterKey);
  for (const warning of await checkRoles(pool, config.PARLEY_ENV)) note('database', warning);
  assertReady(config.PARLEY_ENV, await databaseFindings(pool), findingInEnglish);
  await assertReadable(pool, PROJECTIONS, 'newer');
  await currentGenerations(pool, PROJECTIONS);

  const metrics = await workerMetrics(config, failedIn('metrics'));
  const { recent, measures } = openOwnMeasures({ pool, watched: watchedOf(config), now });
  const appender = openWatchedAppender({
    ...{ connectionString: config.DATABASE_URL, database: pool, now, tracing },
    ...{ recent, meter: metrics?.meter, report: failedIn('traces') },
  });
  const secret = hmacSecret(masterKey, 'request');
  const envelopeSecret = hmacSecret(masterKey, 'envelope').export();
  const contextOf: TenantContext['contextOf'] = async () => noContext; // engine and clock need none
  const wrappings = openWrappings({ pool, masterKey, evidence: config.EVIDENCE_FOLDER });
  const tenants = openTenants(pool, (associationId) => {
    const vault = openVault({ pool, masterKey, associationId, wrappings });
    const calendar = calendarOf({ database: pool, associationId });
    return { database: pool, appender, associationId, vault, secret, calendar, contextOf };
  });
  const outgoing = guardOutgoing({ environment: config.PARLEY_ENV, allowed: allowedNetworks(config.OUTGOING_ALLOWED) });
  const stored = { variables: config, folder: config.EVIDENCE_FOLDER, fetch: outgoing.fetch };
  const { store } = openStores({ ...stored, pool, masterKey, now });
  const providers = openProviderFile(config.PROVIDERS_FILE);
  const onMove: (() => void)[] = [];
  const clock = await openLegalClock({
    connectionString: config.DATABASE_URL,
    pool,
    process: { id: newId(), kind: 'worker', reads: VERSIONS },
    measures,
    machine: now,
    moment: instant,
    report: failedIn('clock'),
    onMove: () => onMove.forEach((callback) => callback()),
  });

  const told = await metrics?.tell(pool, now);
  const sandbox = { pool, masterKey, isSandbox: openSandboxes(pool), now };
  return {
    pool,
    /** Where somebody watches. */
    meter: metrics?.meter,
    metricsPort: told?.port,
    /** Closed by whoever stops last to send. */
    mailer: mailerBesides(sandbox, traceMails(openMailer(config.SMTP_URL, config.MAIL_FROM), tracing)),
    tenants,
    wrappings,
    envelopeSecret,
    files: openFiles(config.EVIDENCE_FOLDER, store),
    /** Calls addresses that people have entered, and no other way does. */
    fetch: traceFetch(outgoing.fetch, tracing),
    findProvider: noProviderInSandbox(sandbox, providersOf(pool, masterKey, config.messenger, providers)),
    findSigner: noSignerInSandbox(sandbox, signersOf(pool, masterKey, config.signer, providers)),
    legalTime: legalTimeOf(clock, now),
    onMove: (callback: () => void): void => void onMove.push(callback),
    close: async (): Promise<void> => {
      await Promise.all([clock.close(), appender.close(), outgoing.close(), told?.close()]);
      await pool.end();
    },
  };
}
