import type { DelegationTerms } from '#domain/delegation/terms.js';
import { getDelegation, getResult } from '#domain/dispute/core/delegation.js';
import type { ResultItem } from '#domain/dispute/delegation/events.js';
import type { Dispute, DisputeEvent } from '#domain/dispute/core/state.js';
import { pairParts } from '#domain/dispute/core/subject.js';
import { refuse } from '#domain/kernel/refusal.js';
import type { Stream } from '#event-store/load.js';
import { findStoredEvent } from '#event-store/load-event.js';
import type { TenantContext } from '../command-handler/command-handler.js';

/** Codes that were agreed, and what is said of each pair where that is not what was given back then. */
type Stated = Partial<Pick<DelegationTerms, 'reasonCodes'>> & { readonly items?: readonly ResultItem[] };

/**
 * One result as a machine reads it: per item, by the platform's own names and ours, the outcome, what it means for the
 * measure, the grounds in our codes and in those that were agreed, and its legal kind; with the place in the log where
 * it stands.
 */
export async function resultStatement(
  { database, associationId }: Pick<TenantContext, 'database' | 'associationId'>,
  { events, streamId }: Stream<DisputeEvent>,
  dispute: Dispute,
  resultId: string,
  { reasonCodes = [], items }: Stated = {},
): Promise<Readonly<Record<string, unknown>> & { readonly items: readonly object[] }> {
  const { reference, names, agreementVersion } = getDelegation(dispute);
  const { items: given, givenAt, answerDue, givenLate, decisionId } = getResult(dispute, resultId);
  const recorded =
    events.find((event) => event.type === 'DelegatedResultGiven' && event.data.resultId === resultId) ??
    refuse('NotFound');
  const stored = (await findStoredEvent(database, associationId, streamId, recorded.version)) ?? refuse('NotFound');
  return {
    reference,
    resultId,
    agreementVersion,
    givenAt,
    ...(answerDue && { answerBy: answerDue.dueAt }),
    ...(givenLate && { givenLate }),
    logReference: stored.chain.toString('hex'),
    ...(decisionId !== undefined && { decisionId }),
    items: (items ?? given).map(({ pair, outcome, measure, grounds, legalKind }) => {
      const { itemId, respondentId } = pairParts(pair);
      return {
        itemId,
        respondentId,
        ...(names.items[itemId] !== undefined && { item: names.items[itemId] }),
        ...(names.respondents[respondentId] !== undefined && { respondent: names.respondents[respondentId] }),
        outcome,
        measure,
        grounds,
        reasonCodes: reasonCodes.filter(({ ground }) => grounds.includes(ground)).map(({ code }) => code),
        legalKind,
      };
    }),
  };
}
