import { hasFactor } from '#application/account/factor/factors.js';
import type { Statements } from '#infrastructure/database/statements.js';
import { HttpProblem } from '../../http/http-problem.js';
import type { ApiParts } from '../../http/parts.js';

/** By what somebody showed to be the person of an account. */
export type ProofMeans = 'password' | 'totp' | 'passkey' | 'recovery-code' | 'enrolment' | 'issuer' | 'issuer-strong';

/** How long a proof is fresh: long enough to take up the phone twice. ASVS 7.5.1 names no number; ours. */
export const FRESH = 10 * 60_000;

export const noteProof = async (
  database: Statements,
  sessionHash: Buffer,
  means: ProofMeans,
  at: Date,
): Promise<void> => {
  await database.query(
    `INSERT INTO office.session_proof (token_hash, means, proved_at) VALUES ($1, $2, $3)
       ON CONFLICT (token_hash) DO UPDATE SET means = excluded.means, proved_at = excluded.proved_at
         WHERE session_proof.proved_at <= excluded.proved_at`,
    [sessionHash, means, at],
  );
};

export type Proof = { readonly means: ProofMeans; readonly provedAt: Date };

export async function findProof({ pool }: Pick<ApiParts, 'pool'>, sessionHash: Buffer): Promise<Proof | undefined> {
  const { rows } = await pool.query<Proof>(
    'SELECT means, proved_at AS "provedAt" FROM office.session_proof WHERE token_hash = $1',
    [sessionHash],
  );
  return rows[0];
}

/** Of who has a factor a password alone shows nothing, nor does an issuer that does not vouch for a second one. */
const WEAK: ReadonlySet<ProofMeans> = new Set(['password', 'issuer']);

/**
 * Until when a session may do what needs a fresh proof (ASVS 7.5.1); undefined where it has none.
 */
export async function freshUntil(
  parts: Pick<ApiParts, 'pool' | 'now'>,
  { accountId, tokenHash }: { readonly accountId: string; readonly tokenHash: Buffer },
): Promise<Date | undefined> {
  const proof = await findProof(parts, tokenHash);
  if (!proof || proof.provedAt.getTime() + FRESH <= parts.now().getTime()) return undefined;
  if (WEAK.has(proof.means) && (await hasFactor(parts.pool, accountId))) return undefined;
  return new Date(proof.provedAt.getTime() + FRESH);
}

/** Throws ProofNeeded where the last one is older than ten minutes, or too weak for who has a factor. */
export async function needFreshProof(
  parts: Pick<ApiParts, 'pool' | 'now'>,
  holder: { readonly accountId: string; readonly tokenHash: Buffer },
): Promise<void> {
  if (!(await freshUntil(parts, holder))) throw new HttpProblem('ProofNeeded');
}
