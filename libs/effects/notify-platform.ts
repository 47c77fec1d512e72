import type { WebhookMessage, WebhookOutcome } from '#infrastructure/webhook/send-webhook.js';
import { AttemptFailed } from './attempt-failed.js';
import { effectHash } from './effect-hash.js';
import { giveUp, type EffectReport } from './report.js';

/** A platform as the association knows it; without `webhookUrl` it has no interface. */
export type PlatformAddress = { readonly webhookUrl?: string; readonly secret?: string };

export type PlatformPorts = {
  readonly findPlatform: (platformId: string) => Promise<PlatformAddress | undefined>;
  readonly send: (message: WebhookMessage) => Promise<WebhookOutcome>;
  readonly few: <T>(destination: string, call: () => Promise<T>) => Promise<T>;
};

/** Thin: ids and addresses; the platform fetches the rest with its key. Nobody's words or names. */
export type Notification = {
  readonly type:
    | 'service.ordered'
    | 'measures.wanted'
    | 'inquiry.asked'
    | 'clause.asked'
    | 'adoption.asked'
    | 'delegation.answered'
    | 'result.returned';
  readonly timestamp: string;
  readonly data: object;
};

/** An effect of one dispute, under the key that the plan gave it. */
export type EffectId = { readonly disputeId: string; readonly key: string };

/**
 * Tells a platform one thing, by a signed webhook under the effect's own id. 2xx: `taken`. Without an interface:
 * `without`. 410 and what cannot be sent at all: given up. Anything else throws `AttemptFailed`, for as long as the
 * effect is owed.
 */
export async function notifyPlatform(
  { findPlatform, send, few }: PlatformPorts,
  { disputeId, key }: EffectId,
  platformId: string,
  body: Notification,
  { taken, without }: { readonly taken: EffectReport; readonly without: EffectReport },
): Promise<EffectReport> {
  const platform = await findPlatform(platformId);
  if (platform?.webhookUrl === undefined) return without;
  const { webhookUrl: url, secret = '' } = platform;
  const outcome = await few(platformId, () => send({ url, secret, id: `msg_${effectHash(disputeId, key)}`, body }));
  if (outcome.result === 'taken') return taken;
  if (outcome.result === 'failed') throw new AttemptFailed(outcome.code);
  return giveUp(outcome.result === 'gone' ? 'http-410' : outcome.code);
}
