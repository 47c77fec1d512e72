import { findShown } from '#application/training/shown-certificates.js';
import type { RatedMember } from '#domain/rating/state.js';
import { given } from '../dispute/given.js';
import type { Caller } from '../http/caller.js';

/**
 * What people noticed, confirmed and decided about a member's rating, with the words that were written, as far as they
 * are not erased and are not about a fact of a file that is only stored, or erased (`isSilent`).
 */
export async function viewDecisions(
  { tenant }: Caller,
  { notices, confirmations, objections, repairs, isPublic, accepted, kind, leftAt }: RatedMember,
  isSilent: (factId: string) => boolean,
) {
  const contentIds = [
    ...Object.values(notices)
      .filter(({ factIds }) => !factIds.some(isSilent))
      .flatMap(({ reasonContentId, dropContentId }) => [reasonContentId ?? [], dropContentId ?? []].flat()),
    ...Object.values(objections).flatMap(({ factId, groundContentId, reasonContentId }) =>
      isSilent(factId) ? [] : [groundContentId, reasonContentId ?? []].flat(),
    ),
    ...Object.values(repairs).flatMap(({ factId, undertakingContentId, reasonContentId }) =>
      isSilent(factId) ? [] : [undertakingContentId, reasonContentId ?? []].flat(),
    ),
  ];
  const shown = Object.values(repairs).flatMap(({ certificateIds = [] }) => certificateIds);
  const [words, certificates] = await Promise.all([tenant.vault.open(contentIds), findShown(tenant, shown)]);
  return {
    ...given({ kind, leftAt }),
    accepted: accepted.map(({ version, on }) => ({ version, on })),
    isPublic,
    notices: Object.values(notices).map(
      ({
        noticeId,
        role,
        from,
        to,
        on,
        version,
        score,
        factIds,
        stage,
        due,
        serious,
        reasonContentId,
        dropContentId,
      }) =>
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
          dropReason: words.get(dropContentId ?? ''),
        }),
    ),
    confirmations: confirmations.map(({ role, grade, on, version, factIds, noticeId }) =>
      given({ role, grade, on, version, factIds, noticeId }),
    ),
    objections: Object.values(objections).map(
      ({ objectionId, factId, outcome, due, groundContentId, reasonContentId }) =>
        given({
          ...{ objectionId, factId, outcome: outcome ?? 'open', dueAt: due.dueAt, ground: words.get(groundContentId) },
          reason: words.get(reasonContentId ?? ''),
        }),
    ),
    repairs: Object.values(repairs).map(
      ({ repairId, factId, outcome, from, undertakingContentId, reasonContentId, certificateIds }) =>
        given({
          ...{ repairId, factId, outcome: outcome ?? 'asked', from, undertaking: words.get(undertakingContentId) },
          reason: words.get(reasonContentId ?? ''),
          certificates: certificateIds?.flatMap((id) => certificates.get(id) ?? []),
        }),
    ),
  };
}

/** Facts that any of it is about. */
export const factsDecided = ({ notices, confirmations, objections, repairs }: RatedMember): readonly string[] => [
  ...[...Object.values(notices), ...confirmations].flatMap(({ factIds }) => factIds),
  ...[...Object.values(objections), ...Object.values(repairs)].map(({ factId }) => factId),
];
