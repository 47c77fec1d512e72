import type { FewTo } from '#infrastructure/crew/few-to.js';
import type { WebhookMessage, WebhookOutcome } from '#infrastructure/webhook/send-webhook.js';
import { AttemptFailed } from './attempt-failed.js';
import { effectHash } from './effect-hash.js';
import { giveUp, type EffectReport } from './report.js';

/** A platform as the association knows it; without `webhookUrl` it has no interface. */
export type PlatformAddress = { readonly webhookUrl?: string; readonly secret?: string };

export type PlatformPorts = {
  readonly findPlatform: (platformId: string) => Promise<PlatformAddress | undefined>;
  readonly send: (message: WebhookMessage) => Promise<WebhookOutcome>;
  readonly few: FewTo;
  /** Told of each attempt and what came of it, for those who look after the platform's interface. */
  readonly note: (attempt: WebhookAttempted) => Promise<void>;
};

/** One attempt at one webhook. Neither its words nor its address: the host alone. */
export type WebhookAttempted = {
  readonly webhookId: string;
  readonly platformId: string;
  readonly disputeId?: string;
  readonly effectKey?: string;
  readonly number?: string;
  readonly kind: string;
  readonly host: string;
  readonly milliseconds: number;
  readonly status?: number;
  /** Missing where it was taken. */
  readonly error?: string;
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
  readonly data: { readonly number?: string };
};

/** An effect of one dispute, under the key that the plan gave it. */
export type EffectId = { readonly disputeId: string; readonly key: string };

/**
 * Tells a platform one thing, by a signed webhook under the effect's own id. 2xx: `taken`. Without an interface:
 * `without`. 410 and what cannot be sent at all: given up. Anything else throws `AttemptFailed`, for as long as the
 * effect is owed.
 */
export async function notifyPlatform(
  { findPlatform, send, few, note }: PlatformPorts,
  { disputeId, key }: EffectId,
  platformId: string,
  body: Notification,
  { taken, without }: { readonly taken: EffectReport; readonly without: EffectReport },
): Promise<EffectReport> {
  const platform = await findPlatform(platformId);
  if (platform?.webhookUrl === undefined) return without;
  const { webhookUrl: url, secret = '' } = platform;
  const id = `msg_${effectHash(disputeId, key)}`;
  const timed = await few(platformId, () => inTime(() => send({ url, secret, id, body })));
  const { number } = body.data;
  const about = { webhookId: id, platformId, disputeId, effectKey: key, ...(number !== undefined && { number }) };
  await note({ ...about, kind: body.type, ...seenOf(url, timed) });
  const { outcome } = timed;
  if (outcome.result === 'taken') return taken;
  if (outcome.result === 'failed') throw new AttemptFailed(outcome.code);
  return giveUp(outcome.result === 'gone' ? 'http-410' : outcome.code);
}

type Timed = { readonly outcome: WebhookOutcome; readonly milliseconds: number };

/** What came of a call, and after how long. */
export const inTime = async (call: () => Promise<WebhookOutcome>): Promise<Timed> => {
  const begun = performance.now();
  const outcome = await call();
  return { outcome, milliseconds: Math.round(performance.now() - begun) };
};

/** What is kept of it. */
export const seenOf = (
  url: string,
  { outcome, milliseconds }: Timed,
): Pick<WebhookAttempted, 'host' | 'milliseconds' | 'status' | 'error'> => ({
  host: URL.parse(url)?.host ?? '',
  milliseconds,
  ...('status' in outcome && outcome.status !== undefined && { status: outcome.status }),
  ...(outcome.result !== 'taken' && { error: outcome.result === 'gone' ? 'http-410' : outcome.code }),
});
