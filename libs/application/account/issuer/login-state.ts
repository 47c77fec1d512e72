import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import type { MasterKey } from '#infrastructure/vault/master-key.js';
import { unwrapSecret, wrapSecret } from '#infrastructure/vault/secrets.js';
import type { Begun } from '#infrastructure/oidc/ask-issuer.js';

/** How long somebody may look for the password of the other provider. */
const LIFETIME = 10 * 60_000;
const PURPOSE = 'issuer-login';

/** What the answer of an issuer is for. */
export type LoginAim =
  | { readonly for: 'sign-in' }
  | { readonly for: 'linking'; readonly accountId: string }
  | { readonly for: 'invitation'; readonly linkId: string };

export type Login = { readonly issuerId: string; readonly aim: LoginAim };
type Sealed = Login & {
  readonly nonce: string;
  readonly verifier: string;
  /** Of the binding, hex. */
  readonly bound: string;
  readonly until: number;
};

const random = (): string => randomBytes(32).toString('base64url');
const hashOf = (text: string): Buffer => createHash('sha256').update(text).digest();

/**
 * Begins a login: nothing of it is written, all stands sealed in `state`. `binding` stays in the browser that began and
 * has to come back beside the answer, so that nobody is signed in by an answer that somebody else began.
 */
export function beginLogin(
  masterKey: MasterKey,
  { issuerId, aim }: Login,
  now: Date,
): { readonly begun: Begun; readonly binding: string } {
  const [nonce, verifier, binding] = [random(), random(), random()];
  const until = now.getTime() + LIFETIME;
  const sealed: Sealed = { issuerId, aim, nonce, verifier, bound: hashOf(binding).toString('hex'), until };
  const state = wrapSecret(masterKey, PURPOSE, JSON.stringify(sealed)).toString('base64url');
  return { begun: { state, nonce, verifier }, binding };
}

/** The login that a state belongs to; undefined for one that is not ours, is over, or was begun in another browser. */
export function findLogin(
  masterKey: MasterKey,
  state: string,
  binding: string,
  now: Date,
): (Login & { readonly begun: Begun }) | undefined {
  let sealed: Sealed;
  try {
    sealed = JSON.parse(unwrapSecret(masterKey, PURPOSE, Buffer.from(state, 'base64url'))) as Sealed;
  } catch {
    return undefined;
  }
  const { issuerId, aim, nonce, verifier, bound, until } = sealed;
  if (until <= now.getTime() || !timingSafeEqual(Buffer.from(bound, 'hex'), hashOf(binding))) return undefined;
  return { issuerId, aim, begun: { state, nonce, verifier } };
}
