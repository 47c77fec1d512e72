import { calendarOf } from '#application/calendar/calendar-notices.js';
import { noContext } from '#domain/dispute/core/decision-context.js';
import type { Outgoing } from '#infrastructure/mail/outgoing.js';
import { hmacSecret } from '#infrastructure/vault/master-key.js';
import { openTenants } from '../../apps/worker/tenants.js';
import { legalTimeOf } from '../../apps/worker/legal-time.js';
import { startApi } from '../support/api.js';
import { startReceiver } from '../support/receiver.js';
import { openMachine, orderIds } from './machine.js';

export type World = Awaited<ReturnType<typeof openWorld>>;

/**
 * The API over a PostgreSQL of its own, with everything that leaves it kept: mails as they are handed to the mail
 * server, webhooks as they arrive.
 */
export async function openWorld() {
  const restoreIds = orderIds();
  const machine = openMachine('2026-11-20T02:00:00.000Z');
  const [api, receiver] = [await startApi('development', undefined, machine.now), await startReceiver()];
  const { parts } = api;
  const mails: Outgoing[] = [];
  const tenants = openTenants(parts.pool, (associationId) => ({
    database: parts.pool,
    appender: parts.appender,
    associationId,
    vault: parts.vaultOf(associationId),
    secret: parts.secret,
    calendar: calendarOf({ database: parts.pool, associationId }),
    contextOf: async () => noContext,
  }));
  return {
    api,
    machine,
    receiver,
    mails,
    tenants,
    legalTime: legalTimeOf(parts.clock, machine.now),
    envelopeSecret: hmacSecret(parts.masterKey, 'envelope').export(),
    send: async (mail: Outgoing) => {
      mails.push(mail);
      return { accepted: true as const, response: '250 taken' };
    },
    close: async (): Promise<void> => {
      await api.stop();
      await receiver.stop();
      restoreIds();
    },
  };
}
