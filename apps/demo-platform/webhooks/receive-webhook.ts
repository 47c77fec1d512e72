import { setTimeout } from 'node:timers/promises';
import { z } from 'zod';
import type { Platform } from '../platform.js';
import { Webhook } from './webhook.js';

type Answer = { readonly status: number; readonly why?: string };
type Headers = Readonly<Record<string, string | readonly string[] | undefined>>;

/**
 * Checks, writes down, answers: nothing else happens before the answer, so that the sender never waits for our work, and a
 * webhook that we said yes to is on our disk. What has to be done about it, the queue does from the journal.
 */
export async function receiveWebhook(platform: Platform, body: Buffer, headers: Headers): Promise<Answer> {
  const answer = await judge(platform, body, headers);
  platform.attempts.note({ id: String(headers['webhook-id'] ?? '').slice(0, 150), at: platform.now().toISOString(), ...answer });
  return answer;
}

async function judge({ shop, record, verify, queue, now, ending }: Platform, body: Buffer, headers: Headers): Promise<Answer> {
  const { mode, delay } = shop.behaviour;
  if (mode === 'down') return { status: 503, why: 'down, as told' };
  const verified = verify(body, headers);
  if (!verified.verified) return { status: verified.status, why: verified.why };
  const { success, data: webhook, error } = Webhook.safeParse(verified.body);
  if (!success) return { status: 400, why: z.prettifyError(error) };
  // The same id is the same webhook, however often it is delivered.
  if (!shop.webhooks.has(verified.id)) await record({ type: 'WebhookReceived', id: verified.id, webhook, receivedAt: now().toISOString() });
  queue.look();
  if (mode === 'slow') await setTimeout(delay, undefined, { signal: ending, ref: false });
  return { status: 204 };
}
