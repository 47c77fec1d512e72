import { setTimeout } from 'node:timers/promises';
import { z } from 'zod';
import type { Platform } from '../platform.js';
import { behaviourOf, webhookKey } from '../shop/shop.js';
import { Webhook } from './webhook.js';

type Answer = { readonly status: number; readonly why?: string };
type Headers = Readonly<Record<string, string | readonly string[] | undefined>>;

/**
 * Checks, writes down, answers: nothing else happens before the answer, so that the sender never waits for our work,
 * and a webhook that we said yes to is on our disk. What has to be done about it, the queue does from the journal.
 */
export async function receiveWebhook(
  platform: Platform,
  connection: string,
  body: Buffer,
  headers: Headers,
): Promise<Answer> {
  const answer = await judge(platform, connection, body, headers);
  platform.attempts.note({
    connection: connection.slice(0, 40),
    id: String(headers['webhook-id'] ?? '').slice(0, 150),
    at: platform.now().toISOString(),
    ...answer,
  });
  return answer;
}

async function judge(
  { shop, record, lines, queue, now, ending }: Platform,
  connection: string,
  body: Buffer,
  headers: Headers,
): Promise<Answer> {
  const line = lines.find(connection);
  if (!line) return { status: 404, why: 'no such connection' };
  const { mode, delay } = behaviourOf(shop, connection);
  if (mode === 'down') return { status: 503, why: 'down, as told' };
  const verified = line.verify(body, headers);
  if (!verified.verified) return { status: verified.status, why: verified.why };
  const { success, data: webhook, error } = Webhook.safeParse(verified.body);
  if (!success) return { status: 400, why: z.prettifyError(error) };
  // The same id is the same webhook, however often it is delivered.
  const { id } = verified;
  if (!shop.webhooks.has(webhookKey({ connection, id }))) await record({ type: 'WebhookReceived', connection, id, webhook, receivedAt: now().toISOString() }); // prettier-ignore
  queue.look();
  if (mode === 'slow') await setTimeout(delay, undefined, { signal: ending, ref: false });
  return { status: 204 };
}
