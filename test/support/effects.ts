import type { Meter } from '@opentelemetry/api';
import { notificationBounced } from '../../apps/worker/notifications/deliveries.js';
import { randomBytes } from 'node:crypto';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { instant } from '#domain/kernel/message.js';
import { openExporter } from '#application/export/open-exporter.js';
import { tryAtOnce } from '#effects/at-once.js';
import { openFlights } from '#effects/one-flight.js';
import { openFiles } from '#infrastructure/files/files.js';
import type { SignedHeaders } from '#infrastructure/messaging/delivery-report.js';
import { providersOf } from '#infrastructure/messaging/find-provider.js';
import type { Provider } from '#infrastructure/messaging/message-provider.js';
import type { ProviderFile } from '#infrastructure/providers/provider-file.js';
import { sendMessage } from '#infrastructure/messaging/send-message.js';
import { hmacSecret } from '#infrastructure/vault/master-key.js';
import type { PdfMaker } from '#infrastructure/pdf/open-pdf-maker.js';
import { patientPdfMaker } from './patient-pdf-maker.js';
import { openMailer } from '#infrastructure/mail/send-mail.js';
import { traceFetch, traceMails } from '#infrastructure/tracing/trace-outgoing.js';
import type { Tracing } from '#infrastructure/tracing/tracing.js';
import { sendWebhook, WEBHOOK_LIMITS } from '#infrastructure/webhook/send-webhook.js';
import { noteWebhookAttempt } from '#infrastructure/webhook/webhook-deliveries.js';
import { openTenants } from '../../apps/worker/tenants.js';
import { recordReport } from '../../apps/worker/dsn/record-report.js';
import { attemptNear } from '../../apps/worker/effects/attempt-near.js';
import { composeMail } from '../../apps/worker/effects/compose-mail.js';
import { documentPorts } from '../../apps/worker/effects/document-ports.js';
import { exportPorts } from '../../apps/worker/effects/export-ports.js';
import { openCameBack } from '../../apps/worker/effects/came-back.js';
import { countFailures } from '../../apps/worker/effects/count-failures.js';
import { openFailing } from '../../apps/worker/effects/failing.js';
import { composeMessage } from '../../apps/worker/effects/compose-message.js';
import { findPlatform } from '../../apps/worker/effects/find-platform.js';
import { traceEffects } from '../../apps/worker/effects/trace-effects.js';
import { effectActivities, type EffectParts } from '../../apps/worker/effects/perform.js';
import type { ProviderReport, ReportAnswer } from '../../apps/worker/messaging/provider-report.js';
import { recordProviderReport } from '../../apps/worker/messaging/record-provider-report.js';
import { recordMessageReport } from '../../apps/worker/messaging/record-message-report.js';
import { loadPlan } from '../../apps/worker/load-plan.js';
import { fewHere } from './few-here.js';
import type { House } from './house.js';
import { outgoing as freeOutgoing } from './outgoing.js';

export type EffectSetting = {
  readonly smtpUrl?: string;
  readonly milliseconds?: number;
  readonly messenger?: Provider;
  readonly providers?: ProviderFile;
  readonly evidenceFolder?: string;
  readonly pdf?: PdfMaker;
  readonly tracing?: Tracing;
  readonly meter?: Meter;
};

/** The worker's effects on a house, without Temporal: a test makes the attempts itself. */
export function openEffects(house: Pick<House, 'pool' | 'masterKey' | 'tenant' | 'now'>, setting: EffectSetting = {}) {
  const { smtpUrl = 'smtp://127.0.0.1:1', milliseconds = WEBHOOK_LIMITS.milliseconds, messenger, providers } = setting;
  const {
    evidenceFolder = path.join(tmpdir(), `parley-test-documents-${randomBytes(6).toString('hex')}`),
    pdf = patientPdfMaker(),
  } = setting;
  const { pool, masterKey, tenant } = house;
  const tenants = openTenants(pool, () => tenant);
  const exporter = openExporter(pool, openFiles(evidenceFolder));
  const mailer = traceMails(openMailer(smtpUrl, 'Parley <parley@parley.example>'), setting.tracing);
  const outgoing = traceFetch(freeOutgoing, setting.tracing);
  const secret = randomBytes(32);
  const errors: unknown[] = [];
  const few = fewHere((error) => errors.push(error));
  let machine = 0;
  const now = (): Date => new Date(Date.now() + machine);
  const links = { linkUrl: 'http://parley.example/l', secret: hmacSecret(masterKey, 'link'), now };
  const legalTime = {
    now: async () => house.now(),
    at: async (_: string, then: Date) => instant(Date.parse(house.now()) + then.getTime() - Date.now()),
  };
  const findProvider = providersOf(pool, masterKey, messenger, providers);
  const failing = openFailing(pool);
  /** What would be told to running workflows: dispute and key. */
  const again: string[] = [];
  const tellAgain = async (disputeId: string, keys: readonly string[]): Promise<void> =>
    void again.push(...keys.map((key) => `${disputeId} ${key}`));
  /** What is to be done a moment later, by hand. */
  const later: (() => void)[] = [];
  const parts: EffectParts = {
    pool,
    failing,
    cameBack: openCameBack({
      ...{ pool, failing, again: tellAgain, now },
      report: (error) => void errors.push(error),
      after: (_, call) => void later.push(call),
    }),
    flights: openFlights(),
    traceEffect: traceEffects(setting.tracing, pool),
    countFailure: countFailures(setting.meter),
    tenants,
    ports: {
      mail: { send: mailer.send, few, secret, host: 'parley.example' },
      compose: composeMail({ ...links, pagesUrl: 'http://parley.example' }),
      messages: {
        findProvider,
        send: (provider, message) => sendMessage({ fetch: outgoing, pool }, provider, message, now()),
        few,
        secret,
      },
      composeMessage: composeMessage(links),
      documents: documentPorts(openFiles(evidenceFolder), pdf, 'https://parley.example'),
      exports: exportPorts(exporter),
      platformsOf: (associationId) => ({
        findPlatform: (platformId) => findPlatform(pool, masterKey, associationId, platformId),
        send: (message) => sendWebhook(outgoing, message, now(), { ...WEBHOOK_LIMITS, milliseconds }),
        few,
        note: (attempt) => noteWebhookAttempt(pool, { ...attempt, associationId, at: now() }),
      }),
      apiUrl: 'http://parley.example',
    },
    now,
    legalTime,
    report: (error) => errors.push(error),
    patience: { mail: 72 * 3_600_000, message: 24 * 3_600_000 },
  };
  const notes: string[] = [];
  const atOnce = tryAtOnce({ milliseconds: 2_500, rest: 30_000 });
  return {
    parts,
    errors,
    again,
    aMomentLater: (): void => later.splice(0).forEach((call) => call()),
    notes,
    secret,
    perform: effectActivities(parts).perform,
    /** Keys of what is owed after everything was sent that can be at once. */
    sendNear: async (disputeId: string, leave: readonly string[] = []): Promise<readonly string[]> =>
      (await attemptNear(parts, atOnce, tenant, await loadPlan(tenant, disputeId), leave)).effects.map(
        ({ key }) => key,
      ),
    look: (disputeId: string) => loadPlan(tenant, disputeId),
    /** What was found at an earlier look, sent now. */
    sendFrom: (found: Awaited<ReturnType<typeof loadPlan>>) => attemptNear(parts, atOnce, tenant, found, []),
    keysOf: async (disputeId: string, kind?: string): Promise<readonly string[]> =>
      (await loadPlan(tenant, disputeId)).effects
        .filter((effect) => kind === undefined || effect.kind === kind)
        .map(({ key }) => key),
    /** Machine time goes on; legal time does not. */
    letMachineTimePass: (more: number): void => void (machine += more),
    attempts: async (disputeId: string) =>
      (
        await pool.query(
          'SELECT key, attempts, last_error, gave_up FROM read.effect_attempt WHERE dispute_id = $1 ORDER BY key',
          [disputeId],
        )
      ).rows as {
        readonly key: string;
        readonly attempts: number;
        readonly last_error: string;
        readonly gave_up: boolean;
      }[],
    onReport: (report: Parameters<typeof recordReport>[1]): Promise<void> =>
      recordReport(
        {
          tenants,
          notificationBounced: notificationBounced(pool),
          secret,
          legalTime,
          note: (outcome) => notes.push(outcome),
        },
        report,
      ),
    onMessageReport: (headers: SignedHeaders, raw: string): Promise<boolean> =>
      recordMessageReport(
        { tenants, secret, legalTime, findProvider, note: (outcome) => notes.push(outcome) },
        headers,
        raw,
      ),
    onProviderReport: (report: ProviderReport): Promise<ReportAnswer> => {
      const noting = { tenants, secret, legalTime, note: (outcome: string) => notes.push(outcome) };
      return recordProviderReport({ ...noting, pool, findProvider, fetch: outgoing, now }, report);
    },
    close: (): void => {
      mailer.close();
      void pdf.close();
      void exporter.close();
    },
  };
}
