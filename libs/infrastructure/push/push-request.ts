import webPush from 'web-push';
import type { OutgoingCall } from '../outgoing/guard-outgoing.js';
import type { PushKeyPair } from './push-keys.js';

/** Where a browser is reached, and the keys that it alone can open with (RFC 8291). */
export type PushAddress = {
  readonly endpoint: string;
  readonly p256dh: string;
  readonly auth: string;
};

/** Seconds for which a push service holds what it cannot bring: a phone may be off over night. */
const HELD = 24 * 3_600;
/** Of several that wait for a phone the last is shown (RFC 8030, 5.4). */
const TOPIC = 'parley';

/**
 * The call that brings these words to a browser: sealed for it (aes128gcm), signed by the installation. `contact` is a
 * mail address at which operators of push services reach ours.
 */
export const pushRequest = (
  { endpoint, p256dh, auth }: PushAddress,
  key: PushKeyPair,
  contact: string,
  words: string,
): { readonly url: string; readonly call: OutgoingCall } => {
  const { headers, body } = webPush.generateRequestDetails({ endpoint, keys: { p256dh, auth } }, words, {
    vapidDetails: { subject: `mailto:${contact}`, ...key },
    TTL: HELD,
    topic: TOPIC,
    urgency: 'normal',
  });
  const { 'Content-Length': _, ...said } = headers; // counted by whoever sends it
  const texts = Object.fromEntries(Object.entries(said).map(([name, value]) => [name, String(value)]));
  return { url: endpoint, call: { method: 'POST', headers: texts, body } };
};
