import { Webhook as Signed, WebhookVerificationError } from 'standardwebhooks';

type Headers = Readonly<Record<string, string | readonly string[] | undefined>>;

/**
 * Says who may talk to us: a body signed with one of these secrets, not more than five minutes ago by this machine's
 * clock. Gives the id and the parsed body, or why not. It needs the bytes as they came: parsed and written again they
 * may differ.
 */
export function verifier(secrets: readonly string[]): Verify {
  const keys = secrets.map((secret) => new Signed(secret));
  return (body, headers) => {
    const id = headers['webhook-id'];
    if (typeof id !== 'string' || !/^[!-~]{1,150}$/.test(id))
      return { verified: false, status: 400, why: 'webhook-id is missing or unusable' };
    const given = Object.fromEntries(
      Object.entries(headers).filter((header): header is [string, string] => typeof header[1] === 'string'),
    );
    let why = 'no secret';
    for (const key of keys) {
      try {
        return { verified: true, id, body: key.verify(body, given) };
      } catch (error) {
        if (!(error instanceof WebhookVerificationError))
          return { verified: false, status: 400, why: 'the body cannot be read' };
        why = error.message;
      }
    }
    return { verified: false, status: 401, why };
  };
}

export type Verify = (body: Buffer, headers: Headers) => Verified;

export type Verified =
  | { readonly verified: true; readonly id: string; readonly body: unknown }
  | { readonly verified: false; readonly status: 400 | 401; readonly why: string };
