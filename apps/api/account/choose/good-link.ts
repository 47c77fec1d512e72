import { findAccountLink, type AccountLink, type LinkPurpose } from '#application/account/account-links.js';
import type { Database } from '#event-store/types.js';
import { refuse } from '#domain/kernel/refusal.js';
import { HttpProblem } from '../../http/http-problem.js';

/** A link for one of these purposes that is good. Throws Refused NotFound; InvitationOvertaken. */
export async function getGoodLink(
  database: Database,
  token: string,
  at: Date,
  purposes: readonly LinkPurpose[],
  hold = false,
): Promise<AccountLink> {
  const link = await findAccountLink(database, token, at, hold);
  if (!link || !purposes.includes(link.purpose)) refuse('NotFound');
  if (link.isOvertaken) throw new HttpProblem('InvitationOvertaken');
  return link;
}
