import type { RatedMember } from '#domain/rating/state.js';
import { given } from '../dispute/given.js';
import type { Caller } from '../http/caller.js';

/**
 * What people noticed, confirmed and decided about a member's rating, with the words that were written, as far as they
 * are not erased and are not about a fact of a file that is only stored (`silent`).
 */
export async function viewDecisions(
  { tenant }: Caller,
  { notices, confirmations, objections, repairs, isPublic, accepted, kind, leftAt }: RatedMember,
  silent: ReadonlySet<string>,
) {
  const contentIds = [
    ...Object.values(notices)
      .filter(({ factIds }) => !factIds.some((id) => silent.has(id)))
      .flatMap(({ reasonContentId }) => reasonContentId ?? []),
    ...Object.values(objections).flatMap(({ factId, groundContentId }) => (silent.has(factId) ? [] : groundContentId)),
    ...Object.values(repairs).flatMap(({ factId, undertakingContentId }) =>
      silent.has(factId) ? [] : undertakingContentId,
    ),
  ];
  const words = await tenant.vault.open(contentIds);
  return {
    ...given({ kind, leftAt }),
    accepted: accepted.map(({ version, on }) => ({ version, on })),
    isPublic,
    notices: Object.values(notices).map(
      ({ noticeId, role, from, to, on, version, score, factIds, stage, due, serious, reasonContentId }) =>
        given({
          noticeId,
          role,
          from,
          to,
          on,
          version,
          score,
          factIds,
          stage,
          serious,
          dueAt: due.dueAt,
          reason: words.get(reasonContentId ?? ''),
        }),
    ),
    confirmations: confirmations.map(({ role, grade, on, version, factIds, noticeId }) =>
      given({ role, grade, on, version, factIds, noticeId }),
    ),
    objections: Object.values(objections).map(({ objectionId, factId, outcome, due, groundContentId }) =>
      given({ objectionId, factId, outcome: outcome ?? 'open', dueAt: due.dueAt, ground: words.get(groundContentId) }),
    ),
    repairs: Object.values(repairs).map(({ repairId, factId, outcome, from, undertakingContentId }) =>
      given({ repairId, factId, outcome: outcome ?? 'asked', from, undertaking: words.get(undertakingContentId) }),
    ),
  };
}
