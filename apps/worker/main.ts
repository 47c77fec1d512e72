import { flushCompileCache } from 'node:module';
import { DefaultLogger, makeTelemetryFilterString, Runtime } from '@temporalio/worker';
import { setPriority } from 'node:os';
import { armFailpoint } from '#infrastructure/failpoint.js';
import { endWithParent } from '#infrastructure/end-with-parent.js';
import { kmsOf } from '#infrastructure/vault/kms.js';
import { hmacSecret, openMasterKey } from '#infrastructure/vault/master-key.js';
import { composeMail } from './effects/compose-mail.js';
import { composeMessage } from './effects/compose-message.js';
import { readConfig } from './config.js';
import { factsOf } from '#infrastructure/log/facts-of.js';
import { tracesOf } from '#infrastructure/tracing/traces-of.js';
import { openLog } from '#infrastructure/log/open-log.js';
import { startWorker } from './start-worker.js';
import { temporalMetricsAt } from './tell-metrics.js';
import { loadWorkflowBundle } from './temporal/workflow-bundle.js';

endWithParent();
const config = readConfig(process.env);
const tracing = await tracesOf(config, 'worker', (code) => log.warn({ part: 'traces', code }, 'failed'));
const log = openLog('worker', 'info', tracing);
armFailpoint(config.PARLEY_FAILPOINT, config.PARLEY_ENV);

/** The one clock of this process; legal time is made from it. */
const now = (): Date => new Date();

const temporalMetrics = temporalMetricsAt(config);

setPriority(config.WORKER_NICE);
Runtime.install({
  shutdownSignals: [], // we order the shutdown ourselves
  logger: new DefaultLogger('WARN', ({ message, meta }) => {
    const { workflowId, taskQueue, error } = meta ?? {};
    log.warn(
      { part: 'temporal-sdk', workflowId, taskQueue, ...(error !== undefined && { error: factsOf(error) }) },
      message,
    );
  }),
  telemetryOptions: {
    logging: { filter: makeTelemetryFilterString({ core: 'ERROR', other: 'ERROR' }), forward: {} },
    ...(temporalMetrics !== undefined && { metrics: { prometheus: { bindAddress: temporalMetrics } } }),
  },
});

const masterKey = await openMasterKey(process.env, kmsOf(config.PARLEY_KMS));
const links = { linkUrl: config.LINK_URL, secret: hmacSecret(masterKey, 'link'), now };
const worker = await startWorker({
  config,
  masterKey,
  workflowBundle: await loadWorkflowBundle(),
  composeMail: composeMail({ ...links, pagesUrl: config.API_URL }),
  composeMessage: composeMessage(links),
  tracing,
  now,
  report: (part, error) => log.warn({ part, ...factsOf(error) }, 'failed'),
  note: (part, what) => log.info({ part }, what),
  // Whoever supervises it starts it again. Nothing is lost by it: it may be killed at any instant.
  onStuck: () => {
    log.error({ part: 'temporal' }, 'a worker failed and cannot be ended: this process ends, to be started again');
    process.exit(1);
  },
});
const { healthPort, dsnPort, reportPort, metricsPort } = worker;
log.info({ healthPort, dsnPort, reportPort, metricsPort }, 'ready');
flushCompileCache(); // for the next start, if this one is killed

const endAll = async (): Promise<void> => {
  await worker.stop();
  await tracing?.close();
};
let stopping: Promise<void> | undefined;
const stop = (): void => {
  stopping ??= endAll().then(
    () => process.exit(0),
    (error: unknown) => {
      log.error(factsOf(error), 'did not stop in order');
      process.exit(1);
    },
  );
};
process.on('SIGTERM', stop).on('SIGINT', stop);
