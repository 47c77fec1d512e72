import type { Instant } from '#domain/kernel/message.js';
import { inTime, seenOf, type WebhookAttempted } from '#effects/notify-platform.js';
import { uncounted } from '#infrastructure/crew/few-to.js';
import { sendWebhook, type WebhookOutcome } from '#infrastructure/webhook/send-webhook.js';
import { noteWebhookAttempt } from '#infrastructure/webhook/webhook-deliveries.js';
import { findPlatform } from '../effects/find-platform.js';
import { NotTaken } from './notice-queue.js';
import type { ReminderParts } from './send-reminder.js';

export type RemindingParts = Pick<ReminderParts, 'pool' | 'masterKey' | 'fetch' | 'few' | 'now'>;

/** What a platform is reminded of. */
export type Reminded = {
  readonly associationId: string;
  readonly platformId: string;
  readonly disputeId: string;
  readonly number?: string;
  readonly what: string;
  readonly moment: string;
  readonly dueAt: Date;
};

/** Thin: the platform fetches the rest with its key. Undefined where it has no interface. `id`: of the message. */
export async function remindPlatform(
  { pool, masterKey, fetch, few = uncounted, now }: RemindingParts,
  id: string,
  { associationId, platformId, disputeId, number, what, moment, dueAt }: Reminded,
): Promise<WebhookOutcome | undefined> {
  const platform = await findPlatform(pool, masterKey, associationId, platformId);
  if (platform?.webhookUrl === undefined) return undefined;
  const data = { disputeId, number, what, moment, dueAt: dueAt.toISOString() as Instant };
  const body = { type: 'deadline.near', timestamp: now().toISOString(), data };
  const { webhookUrl: url, secret = '' } = platform;
  const webhookId = `msg_reminder_${id}`;
  const call = () => sendWebhook(fetch, { url, secret, id: webhookId, body }, now());
  const timed = await few(platformId, () => inTime(call));
  const seen = { webhookId, platformId, disputeId, ...(number !== undefined && { number }), kind: body.type };
  const attempt: WebhookAttempted = { ...seen, effectKey: `reminder:${id}`, ...seenOf(url, timed) };
  await noteWebhookAttempt(pool, { ...attempt, associationId, at: now() });
  return timed.outcome;
}

type Row = { readonly id: string; readonly association_id: string };
type Written = Pick<Reminded, 'what' | 'moment'> & {
  readonly dispute_id: string;
  readonly to_id: string;
  readonly due_at: Date;
  readonly number: string | undefined;
};

/** The same of what is queued; false where it wants none. Throws NotTaken, to be tried again. */
export async function tellPlatform(
  parts: RemindingParts,
  { id, association_id: associationId }: Row,
  { dispute_id: disputeId, to_id: platformId, due_at: dueAt, what, moment, number }: Written,
): Promise<boolean> {
  const told = { associationId, platformId, disputeId, what, moment, dueAt, ...(number !== undefined && { number }) };
  const outcome = await remindPlatform(parts, id, told);
  if (outcome?.result === 'failed') throw new NotTaken(outcome.code);
  return outcome?.result === 'taken';
}
