import type { TellDelegator } from '#domain/dispute/effect.js';
import type { Instant } from '#domain/kernel/message.js';
import type { DisputeName } from './ask-platform.js';
import { fits } from '#infrastructure/webhook/send-webhook.js';
import { notifyPlatform, type PlatformPorts } from './notify-platform.js';
import { giveUp, type EffectReport } from './report.js';

/** What the platform that handed a complaint over is told: codes, ids and numbers, nobody's words. */
export type DelegatorNews = {
  readonly platformId: string;
  readonly type: 'delegation.answered' | 'result.returned';
  /** `items`: those of a result, left out where they are too many for a webhook. */
  readonly data: Readonly<Record<string, unknown>> & { readonly items?: readonly object[] };
};

/**
 * The association's answer, or the statement of reasons of one result; the platform fetches what is in words with its
 * key, and there the items of a result that has too many for a webhook.
 */
export function tellDelegator(
  ports: PlatformPorts,
  { key, about }: TellDelegator,
  { platformId, type, data }: DelegatorNews,
  dispute: DisputeName,
  apiUrl: string,
  at: Instant,
): Promise<EffectReport> {
  const delegationUrl = `${apiUrl}/v1/disputes/${dispute.disputeId}/delegation`;
  const whole = { type, timestamp: at, data: { ...dispute, ...data, delegationUrl } } as const;
  const body = fits(JSON.stringify(whole)) ? whole : { ...whole, data: withoutItems(whole.data) };
  const taken = { type: 'RecordDelegatorTold', data: { about } } as const;
  return notifyPlatform(ports, { disputeId: dispute.disputeId, key }, platformId, body, {
    taken,
    without: giveUp('no-interface'),
  });
}

const withoutItems = <D extends DelegatorNews['data']>({ items = [], ...rest }: D) => ({
  ...rest,
  itemCount: items.length,
});
