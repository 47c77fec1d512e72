import type { DraftCheck, Problem } from '../../client/types.gen.js';
import type { Reply, Trouble } from '../../shared/connection/reply.js';

/** Why a draft is not filed as it is: the check could not be read, it would be refused, or papers are missing. */
export type Hindrance =
  { readonly trouble: Trouble } | { readonly problem: Problem } | { readonly missing: readonly string[] };

/** What the check of a draft holds against filing it; undefined where that is nothing. What was not read may be all. */
export const hindranceIn = (check: Reply<Pick<DraftCheck, 'ready' | 'problem' | 'missing'>>): Hindrance | undefined => {
  if (!check.ok) return { trouble: check.trouble };
  const { ready, problem, missing = [] } = check.data;
  if (!ready) return { problem: problem as unknown as Problem };
  const codes = (missing as unknown as readonly { readonly code: string }[]).map(({ code }) => code);
  return codes.length > 0 ? { missing: codes } : undefined;
};
