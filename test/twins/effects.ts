import { openExporter } from '#application/export/open-exporter.js';
import { openFlights } from '#effects/one-flight.js';
import { openFiles } from '#infrastructure/files/files.js';
import { patientPdfMaker } from '../support/patient-pdf-maker.js';
import { hmacSecret } from '#infrastructure/vault/master-key.js';
import { sendWebhook } from '#infrastructure/webhook/send-webhook.js';
import { noteWebhookAttempt } from '#infrastructure/webhook/webhook-deliveries.js';
import { composeMail } from '../../apps/worker/effects/compose-mail.js';
import { composeMessage } from '../../apps/worker/effects/compose-message.js';
import { exportPorts } from '../../apps/worker/effects/export-ports.js';
import { documentPorts } from '../../apps/worker/effects/document-ports.js';
import { openFailing } from '../../apps/worker/effects/failing.js';
import { findPlatform } from '../../apps/worker/effects/find-platform.js';
import { traceEffects } from '../../apps/worker/effects/trace-effects.js';
import { effectActivities } from '../../apps/worker/effects/perform.js';
import type { World } from './world.js';
import { fewHere } from '../support/few-here.js';
import { outgoing } from '../support/outgoing.js';

const URL = 'http://parley.test';

/**
 * The worker's effects as they are, but for the mail server and the pace: each is carried out when the script has it
 * carried out.
 */
export function openWorldEffects({
  api: { parts, evidenceFolder },
  machine,
  tenants,
  legalTime,
  envelopeSecret,
  send,
}: World) {
  const { pool, masterKey, messages } = parts;
  const pdf = patientPdfMaker();
  const exporter = openExporter(pool, openFiles(evidenceFolder));
  const { now } = machine;
  const links = { linkUrl: `${URL}/l`, secret: hmacSecret(masterKey, 'link'), now };
  const errors: unknown[] = [];
  const few = fewHere((error) => errors.push(error));
  const { perform } = effectActivities({
    pool,
    failing: openFailing(pool),
    cameBack: async () => undefined,
    countFailure: () => undefined,
    flights: openFlights(),
    traceEffect: traceEffects(undefined, pool),
    tenants,
    ports: {
      mail: { send, few, secret: envelopeSecret, host: 'parley.example' },
      compose: composeMail({ ...links, pagesUrl: URL }),
      messages: { ...messages, few, secret: envelopeSecret },
      composeMessage: composeMessage(links),
      documents: documentPorts(openFiles(evidenceFolder), pdf, 'https://parley.example'),
      exports: exportPorts(exporter),
      platformsOf: (associationId) => ({
        findPlatform: (platformId) => findPlatform(pool, masterKey, associationId, platformId),
        send: (message) => sendWebhook(outgoing, message, now()),
        few,
        note: (attempt) => noteWebhookAttempt(pool, { ...attempt, associationId, at: now() }),
      }),
      apiUrl: URL,
    },
    now,
    legalTime,
    report: (error) => errors.push(error),
    patience: { mail: 72 * 3_600_000, message: 24 * 3_600_000 },
  });
  return { perform, errors, close: () => Promise.all([pdf.close(), exporter.close()]) };
}
