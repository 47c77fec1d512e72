import { Webhook } from 'standardwebhooks';

/**
 * Headers of one POST of JSON, signed by Standard Webhooks 1.0 at this machine time; undefined for a secret that is
 * none. Several, with spaces between, while they are changed.
 */
export function signedHeaders(
  secret: string,
  id: string,
  at: Date,
  payload: string,
): Readonly<Record<string, string>> | undefined {
  try {
    return {
      'content-type': 'application/json',
      'user-agent': 'Parley',
      'webhook-id': id,
      'webhook-timestamp': String(Math.floor(at.getTime() / 1_000)),
      'webhook-signature': secret
        .split(' ')
        .map((one) => new Webhook(one).sign(id, at, payload))
        .join(' '),
    };
  } catch {
    return undefined;
  }
}
