import type { ApiParts } from '../../http/parts.js';
import { HttpProblem } from '../../http/http-problem.js';
import type { Known } from '../../http/request.js';
import { needFreshProof } from './proofs.js';

/** Whose factors are asked about, and in what: a session, or the half of one in which the first factor is added. */
export type Holder = {
  readonly accountId: string;
  readonly associationId: string;
  /** What a generator and a passkey show. */
  readonly associationName: string;
  readonly name: string;
  readonly tokenHash: Buffer;
  readonly enrolling: boolean;
};

/** Throws Forbidden for whoever has no account, and for half a session that owes a factor or is over. */
export function holderOf({ identity, locale }: Known): Holder {
  if (identity?.kind !== 'account' && identity?.kind !== 'half') throw new HttpProblem('Forbidden');
  const enrolling = identity.kind === 'half';
  if (enrolling && (identity.owed !== 'enrolment' || identity.ended)) throw new HttpProblem('Forbidden');
  const { account, association, tokenHash } = identity;
  return {
    accountId: account.id,
    associationId: association.id,
    associationName: locale === 'en' ? association.nameEn : association.nameZh,
    name: account.name,
    tokenHash,
    enrolling,
  };
}

/**
 * Who may change factors now: in half a session the first one, in a session after a fresh proof. Throws ProofNeeded.
 */
export async function changingHolder(parts: Pick<ApiParts, 'pool' | 'now'>, known: Known): Promise<Holder> {
  const holder = holderOf(known);
  if (!holder.enrolling) await needFreshProof(parts, holder);
  return holder;
}
