import { hasUndertaken } from '#application/dispute/confidentiality.js';
import { loadAccess } from '#application/dispute/access-stream.js';
import type { TenantContext } from '#application/command-handler/command-handler.js';
import type { Dispute } from '#domain/dispute/core/state.js';
import type { DecisionEvent } from '#domain/dispute/panel/decision/events.js';
import type { ConfidentialSummarised, SubmissionMade } from '#domain/dispute/panel/decision/file-events.js';
import type { EvidenceSupplemented } from '#domain/dispute/service/evidence/events.js';
import { needsUndertaking } from '#domain/dispute/visibility/sees-exhibit.js';
import type { Visibility } from '#domain/dispute/visibility/visibility.js';
import type { Actor } from '#domain/kernel/message.js';
import { given } from '../../given.js';
import type { SubmissionView, SupplementView } from './decision-view.dto.js';
import type { Text } from './view-made.js';

/** A confidential part that waits for the reader's undertaking has its mark in the place of its words. */
type Closed = { readonly type: 'SubmissionMade'; readonly data: SubmissionMade['data'] & { readonly closed?: true } };
export type Shown = Exclude<DecisionEvent, SubmissionMade> | Closed | EvidenceSupplemented;

type Where = { readonly disputeId: string; readonly visibility: Visibility; readonly dispute: Dispute };

/** The same events without the confidential parts for which this reader has yet to sign. */
export async function withoutClosed(
  events: readonly Shown[],
  tenant: TenantContext,
  by: Actor,
  { disputeId, visibility, dispute }: Where,
): Promise<readonly Shown[]> {
  const isClosed = (event: Shown): event is Closed =>
    event.type === 'SubmissionMade' &&
    event.data.confidentialContentId !== undefined &&
    needsUndertaking(visibility, dispute, event.data.partyId);
  if (!events.some(isClosed)) return events;
  const { events: signed } = await loadAccess(tenant, disputeId);
  if (hasUndertaken(signed, by)) return events;
  return events.map((event) => {
    if (!isClosed(event)) return event;
    const { confidentialContentId: _, ...data } = event.data;
    return { type: 'SubmissionMade', data: { ...data, closed: true } } as const;
  });
}

export const viewSubmission = (
  { submissionId, round, partyId, madeAt, textContentId, confidentialContentId, evidence, closed }: Closed['data'],
  summaries: readonly ConfidentialSummarised['data'][],
  text: Text,
): SubmissionView =>
  given({
    submissionId,
    round,
    partyId,
    madeAt,
    statement: text(textContentId),
    confidentialStatement: text(confidentialContentId),
    confidentialClosed: closed,
    evidenceIds: evidence.map(({ evidenceId }) => evidenceId),
    summary: text(summaries.find(({ aboutId }) => aboutId === submissionId)?.summaryContentId),
  }) as SubmissionView;

export const viewSupplement = (
  { supplementId, partyId, filedAt, textContentId, evidence }: EvidenceSupplemented['data'],
  text: Text,
): SupplementView =>
  given({
    supplementId,
    partyId,
    filedAt,
    text: text(textContentId),
    evidenceIds: evidence.map(({ evidenceId }) => evidenceId),
  }) as SupplementView;
