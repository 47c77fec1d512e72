import { loadAgreement } from '#application/delegation/delegations.js';
import { resultStatement } from '#application/dispute/delegated-results.js';
import type { LoadedDispute } from '#application/dispute/disputes.js';
import type { DelegationTerms } from '#domain/delegation/terms.js';
import { redactEvent } from '#domain/dispute/visibility/redact-event.js';
import { getDelegation, overtakenResults } from '#domain/dispute/core/delegation.js';
import type { DelegatedResult } from '#domain/dispute/delegation/state.js';
import { seesDelegated } from '#domain/dispute/visibility/sees-delegated.js';
import { visibilityOf, type Visibility } from '#domain/dispute/visibility/visibility.js';
import { pairOf } from '#domain/dispute/core/pairs.js';
import { pairParts } from '#domain/dispute/core/subject.js';
import type { Instant } from '#domain/kernel/message.js';
import { refuse } from '#domain/kernel/refusal.js';
import { delegatedRowOf } from '#read-models/delegated-row.js';
import type { Caller } from '../http/caller.js';
import { given } from '../dispute/given.js';

/**
 * How a delegated complaint stands between platform and association, as far as the viewer may see it; with the words of
 * reasons opened.
 */
export async function viewDelegation({ actor, tenant, now }: Caller, file: LoadedDispute): Promise<object> {
  const { dispute, stream } = file;
  const visibility = visibilityOf(actor, file);
  const delegation = getDelegation(dispute);
  const {
    platformId,
    reference,
    agreementVersion,
    entry,
    delegatedAt,
    answerDue,
    acceptedAt,
    resultDue,
    takenBackAt,
    results,
    told,
  } = delegation;
  const imported = stream.events.find((event) => event.type === 'ComplaintDelegated') ?? refuse('NotFound');
  const whole = seesDelegated(visibility, dispute);
  const seen = whole ? imported : redactEvent(imported, visibility, dispute)?.event;
  if (seen?.type !== 'ComplaintDelegated') return refuse('NotFound');
  const { agreement } = await loadAgreement(tenant, platformId);
  const terms = agreement.versions[agreementVersion]?.terms;
  const declined = stream.events.find((event) => event.type === 'DelegatedComplaintDeclined')?.data.reasons ?? [];
  const words = await tenant.vault.open([
    ...declined.flatMap(({ noteContentId }) => noteContentId ?? []),
    ...Object.values(results).flatMap(({ answers = [] }) =>
      answers.flatMap(({ reasonContentId }) => reasonContentId ?? []),
    ),
  ]);
  const { notices, counterNotices, measures, waitingEnds, filedAt } = seen.data.imported;
  const overtaken = overtakenResults(dispute);
  return given({
    platformId,
    reference,
    agreementVersion,
    state: delegatedRowOf(stream)?.state,
    entry,
    delegatedAt,
    answerDue: answerDue.dueAt,
    acceptedAt,
    resultDue: resultDue?.dueAt,
    takenBackAt,
    dataTerms: delegation.dataTerms,
    ...(declined.length > 0 && {
      declined: declined.map(({ code, noteContentId }) =>
        given({ code, note: noteContentId && words.get(noteContentId) }),
      ),
    }),
    imported: {
      filedAt,
      notices: notices.map(({ pairs, ...notice }) => ({ ...notice, pairs: pairs.map(pairParts) })),
      counterNotices: counterNotices.map(({ counterNoticeId, respondentId, itemIds, grounds, filedAt: at }) =>
        given({ counterNoticeId, respondentId, itemIds, grounds, filedAt: at }),
      ),
      measures: measures.map(({ pair, ...measure }) => ({ ...pairParts(pair), ...measure })),
      waitingPeriods: waitingEnds.map(({ pair, endsAt }) => ({ ...pairParts(pair), endsAt })),
    },
    results: await Promise.all(
      Object.entries(results).map(async ([resultId, result]) => {
        const { items, ...statement } = (await resultStatement(tenant, stream, dispute, resultId, terms)) as Statement;
        return given({
          ...statement,
          items: items.filter((item) => whole || sees(visibility, item)),
          toldAt: told[resultId],
          arrivedAt: result.arrivedAt,
          answeredAt: result.answeredAt,
          late: result.late,
          overtaken: overtaken.has(resultId) || undefined,
          answers: result.answers
            ?.map(({ pair, answer, reasonContentId }) =>
              given({ ...pairParts(pair), answer, reason: reasonContentId && words.get(reasonContentId) }),
            )
            .filter((answer) => whole || sees(visibility, answer)),
          counts: overtaken.has(resultId) ? undefined : countsAs(result, now, terms),
        });
      }),
    ),
  });
}

type Statement = { readonly items: readonly { readonly respondentId: string; readonly itemId: string }[] };

const sees = (visibility: Visibility, pair: Statement['items'][number]): boolean => visibility.sees(pairOf(pair));

/** By the agreement a platform's silence may count as a departure. */
const countsAs = (
  { answers, answerDue }: DelegatedResult,
  now: Instant,
  terms: DelegationTerms | undefined,
): string | undefined => {
  if (answers)
    return answers.every(({ answer }) => answer === 'adopt')
      ? 'adopted'
      : answers.every(({ answer }) => answer === 'depart')
        ? 'departed'
        : 'partly';
  return answerDue && terms?.lateness.platform === 'counts-as-departure' && now > answerDue.dueAt
    ? 'departed'
    : undefined;
};
