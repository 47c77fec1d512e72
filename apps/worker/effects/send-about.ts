import { inTime, seenOf, type PlatformPorts } from '#effects/notify-platform.js';
import { noteWebhookAttempt, type WantedWebhook } from '#infrastructure/webhook/webhook-deliveries.js';
import type { RepeatParts } from './repeat-webhooks.js';

/** Sends a webhook that is about no dispute, and notes the attempt. False where the platform has no interface. */
export const sendAbout = async (
  parts: RepeatParts,
  { webhookId, associationId, platformId, effectKey }: WantedWebhook,
  { type, data }: { readonly type: string; readonly data: object },
): Promise<boolean> => {
  const { findPlatform, send, few }: PlatformPorts = parts.ports.platformsOf(associationId);
  const platform = await findPlatform(platformId);
  if (platform?.webhookUrl === undefined) return false;
  const { webhookUrl: url, secret = '' } = platform;
  const timestamp = await parts.legalTime.now(associationId);
  const body = { type, timestamp, data };
  const timed = await few(platformId, () => inTime(() => send({ url, secret, id: webhookId, body })));
  const about = { webhookId, associationId, platformId, kind: type, at: parts.now() };
  await noteWebhookAttempt(parts.pool, { ...about, ...(effectKey !== null && { effectKey }), ...seenOf(url, timed) });
  return true;
};
