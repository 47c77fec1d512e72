import type { Meter } from '@opentelemetry/api';
import { openFlights } from '#effects/one-flight.js';
import { sendOnce } from '#effects/send-once.js';
import type { Files } from '#infrastructure/files/files.js';
import { hostOf } from '#infrastructure/mail/host-of.js';
import type { SandboxMailer } from '#infrastructure/sandbox/never-leaves.js';
import type { providersOf } from '#infrastructure/messaging/find-provider.js';
import { sendMessage } from '#infrastructure/messaging/send-message.js';
import type { OutgoingFetch } from '#infrastructure/outgoing/guard-outgoing.js';
import type { openPdfMaker } from '#infrastructure/pdf/open-pdf-maker.js';
import type { MasterKey } from '#infrastructure/vault/master-key.js';
import { sendWebhook } from '#infrastructure/webhook/send-webhook.js';
import { noteWebhookAttempt } from '#infrastructure/webhook/webhook-deliveries.js';
import type { Config } from '../config.js';
import type { EffectPorts } from './carry-out.js';
import type { CountedCalls } from './count-calls.js';
import { countFailures } from './count-failures.js';
import type { ExportParts } from '#application/export/export-parts.js';
import { documentPorts } from './document-ports.js';
import { exportPorts } from './export-ports.js';
import { findPlatform } from './find-platform.js';
import type { EffectParts } from './perform.js';

type Opened = Pick<
  EffectParts,
  'pool' | 'tenants' | 'failing' | 'cameBack' | 'traceEffect' | 'now' | 'legalTime' | 'report'
> & {
  readonly config: Config;
  readonly masterKey: MasterKey;
  /** Of the envelopes' HMAC. */
  readonly secret: EffectPorts['mail']['secret'];
  readonly findProvider: ReturnType<typeof providersOf>;
  /** Under guard. */
  readonly fetch: OutgoingFetch;
  readonly mailer: SandboxMailer;
  readonly files: Files;
  readonly pdf: ReturnType<typeof openPdfMaker>;
  readonly exporter: ExportParts;
  readonly meter: Meter | undefined;
  readonly calls: Pick<CountedCalls, 'few' | 'fewMails'>;
  readonly composeMail: EffectPorts['compose'];
  readonly composeMessage: EffectPorts['composeMessage'];
};

/** A message is of no use after a day: another channel has to bring it. */
const PATIENCE = { mail: 72 * 3_600_000, message: 24 * 3_600_000 };

/** Whatever carries effects out. */
export const openEffects = ({
  config,
  masterKey,
  secret,
  findProvider,
  fetch,
  mailer,
  files,
  pdf,
  exporter,
  calls,
  meter,
  composeMail,
  composeMessage,
  ...opened
}: Opened): EffectParts => {
  const { pool, now } = opened;
  const { few, fewMails } = calls;
  return {
    ...opened,
    flights: openFlights(),
    countFailure: countFailures(meter),
    ports: {
      mail: { send: sendOnce(mailer.send), few: fewMails, secret, host: hostOf(config.MAIL_FROM) },
      compose: composeMail,
      messages: {
        findProvider,
        send: (provider, message) => sendMessage({ fetch, pool }, provider, message, now()),
        few,
        secret,
      },
      composeMessage,
      documents: documentPorts(files, pdf, config.API_URL),
      exports: exportPorts(exporter),
      platformsOf: (associationId) => ({
        findPlatform: (platformId) => findPlatform(pool, masterKey, associationId, platformId),
        send: (message) => sendWebhook(fetch, message, now()),
        few,
        note: (attempt) => noteWebhookAttempt(pool, { ...attempt, associationId, at: now() }),
      }),
      apiUrl: config.API_URL,
    },
    patience: PATIENCE,
  };
};
