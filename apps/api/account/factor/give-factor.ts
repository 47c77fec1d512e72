import type { ChallengeAbout } from '#application/account/factor/challenge.js';
import { tellHolder } from '#application/account/factor/factor-notices.js';
import { forgetAttempts, limitFactor } from '#application/account/factor/limit-factor.js';
import { useRecoveryCode } from '#application/account/factor/recovery-codes.js';
import { relyingPartyAt } from '#application/account/factor/relying-party.js';
import { useTotp } from '#application/account/factor/totp-factors.js';
import { usePasskey } from '#application/account/factor/use-passkey.js';
import type { Statements } from '#infrastructure/database/statements.js';
import { noteSecurity, type SecurityKind, type Source } from '#infrastructure/security/security-event.js';
import { HttpProblem, invalid } from '../../http/http-problem.js';
import type { ApiParts } from '../../http/parts.js';
import type { GiveFactorBody } from './give-factor.dto.js';
import type { ProofMeans } from './proofs.js';

export type Giving = {
  readonly accountId: string;
  readonly associationId: string;
  /** What a passkey's answer is about. */
  readonly about: ChallengeAbout;
  readonly source: Source;
  /** The host that was asked. */
  readonly hostname: string;
  /** Under which kind a wrong one is noted. */
  readonly refusedAs: SecurityKind;
  readonly at: Date;
};

/** Runs something in a transaction: one of its own, or the one that is open. */
export type Within = <T>(work: (database: Statements) => Promise<T>) => Promise<T>;

/**
 * Uses up what was given. Throws WrongFactor, TooManyAttempts, InvalidRequest where not exactly one thing was given.
 * What counts and notes has connections of its own, so it happens before and after, never while `within` holds one.
 */
export async function giveFactor(
  parts: ApiParts,
  giving: Giving,
  body: GiveFactorBody,
  within: Within,
): Promise<ProofMeans> {
  if ([body.code, body.recoveryCode, body.passkey].filter((one) => one !== undefined).length !== 1)
    throw invalid('code', 'missing');
  const { accountId, associationId, source, refusedAs, at } = giving;
  const attempt = { accountId, address: source.address, at };
  if (body.code !== undefined) await limitGuesses(parts, attempt);
  const means = await within((database) => meansGiven(parts, database, giving, body));
  if (means === undefined) {
    const by = body.code !== undefined ? 'totp' : body.passkey ? 'passkey' : 'recovery-code';
    await noteSecurity(parts.pool, { kind: refusedAs, associationId, accountId, source, facts: { by } });
    throw new HttpProblem('WrongFactor');
  }
  if (means === 'totp') await forgetAttempts(parts.pool, attempt);
  return means;
}

const meansGiven = async (
  parts: ApiParts,
  database: Statements,
  { accountId, associationId, about, source, hostname, at }: Giving,
  { code, recoveryCode, passkey }: GiveFactorBody,
): Promise<ProofMeans | undefined> => {
  if (code !== undefined)
    return (await useTotp(database, parts.masterKey, { accountId, code, at })) === undefined ? undefined : 'totp';
  if (recoveryCode !== undefined) {
    if (!(await useRecoveryCode(database, accountId, recoveryCode, at))) return undefined;
    await tellHolder(database, accountId, 'recovery-code-used', at);
    await noteSecurity(database, { kind: 'recovery-code-used', associationId, accountId, source });
    return 'recovery-code';
  }
  if (!passkey) return undefined;
  const used = await usePasskey(await passkeyParts(parts, hostname, database, at), about, passkey, accountId);
  return used && 'passkey';
};

/** Throws TooManyAttempts with Retry-After. */
export async function limitGuesses(
  { pool }: Pick<ApiParts, 'pool'>,
  attempt: { readonly accountId: string; readonly address: string; readonly at: Date },
): Promise<void> {
  const wait = await limitFactor(pool, attempt);
  if (wait !== undefined) throw new HttpProblem('TooManyAttempts', { headers: { 'retry-after': String(wait) } });
}

/** As the host that was asked has them. */
export const passkeyParts = async (
  { url, secret }: Pick<ApiParts, 'url' | 'secret'>,
  hostname: string,
  database: Statements,
  at: Date,
) => ({ database, party: await relyingPartyAt(database, url, hostname), secret, at });
