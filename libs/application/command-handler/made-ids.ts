import type { EvidencePart } from '#domain/dispute/core/evidence.js';
import type { DisputeEvent } from '#domain/dispute/core/state.js';

type MadeIds = {
  readonly amendmentId?: string;
  readonly counterNoticeId?: string;
  readonly reportId?: string;
  readonly reportIds?: readonly string[];
  readonly guaranteeId?: string;
  readonly mediationId?: string;
  readonly sessionId?: string;
  readonly evidence?: readonly { readonly evidenceId: string; readonly sha256: string; readonly part: EvidencePart }[];
  readonly roundId?: string;
  readonly claimId?: string;
  readonly sayingId?: string;
  readonly unlistedIds?: readonly string[];
  readonly sideEffectIds?: readonly string[];
  readonly negotiationId?: string;
  readonly roomId?: string;
  readonly dictationId?: string;
  readonly reviewId?: string;
  readonly worksheetId?: string;
  readonly panelId?: string;
  readonly drawId?: string;
  readonly submissionId?: string;
  readonly contactId?: string;
};

/** Ids that a client may need next. */
export const madeIds = (events: readonly DisputeEvent[]): MadeIds => {
  const answered = events.find((event) => event.type === 'InquiryAnswered');
  if (answered) return answered.data.reportIds ? { reportIds: answered.data.reportIds } : {};
  const amended = events.find((event) => event.type === 'ComplaintAmended');
  if (amended) return { amendmentId: amended.data.amendmentId };
  const filed = events.find((event) => event.type === 'CounterNoticeFiled');
  const invited = events.find((event) => event.type === 'MediationInvited');
  if (invited) return { mediationId: invited.data.mediationId };
  const session = events.find((event) => event.type === 'SessionScheduled' || event.type === 'SessionRecorded');
  if (session) return { sessionId: session.data.sessionId };
  const guarantee = events.find((event) => event.type === 'GuaranteeGiven');
  if (guarantee) return { guaranteeId: guarantee.data.guaranteeId };
  const reported = events.find(
    (event) => event.type === 'ProceedingReported' || event.type === 'ProceedingReportedAgain',
  );
  const dictated = events.find((event) => event.type === 'CounterNoticeDictated');
  const shown = events.flatMap((event) =>
    event.type === 'SideEffectTold' || event.type === 'RelistingClaimed' || event.type === 'DifferentGoodsSaid'
      ? event.data.evidence.map((one) => ({ ...one, part: 'confidential' as const }))
      : [],
  );
  const review = events.find((event) => event.type === 'FaithReviewRequested' || event.type === 'FaithReviewOpened');
  const loss = events.find((event) => event.type === 'LossStated');
  const panel = events.find((event) => event.type === 'PanelRequested' || event.type === 'DrawCommitted');
  const reviewed = events.find((event) => event.type === 'FaithReviewReplied' || event.type === 'FaithFindingAppealed');
  const own = events.find((event) => event.type === 'FaithReviewRequested') ?? reviewed ?? loss;
  const submission = events.find((event) => event.type === 'SubmissionMade');
  const contact = events.find((event) => event.type === 'PanelContactReported');
  const completed = events.find((event) => event.type === 'PanelFileCompleted');
  const filings = [
    filed,
    submission,
    completed,
    dictated && { data: dictated.data.notice },
    events.find((event) => event.type === 'MaterialsCured' || event.type === 'CounterNoticeCured'),
    own,
  ].flatMap((event) => event?.data.evidence ?? []);
  const named = [...filings, ...shown];
  const raised = events.find((event) => event.type === 'RaisedAgain');
  const claimed = events.find((event) => event.type === 'DelayClaimed' || event.type === 'RelistingClaimed');
  const said = events.find((event) => event.type === 'DifferentGoodsSaid');
  const unlistedIds = events.flatMap((event) => (event.type === 'UnlistedNamed' ? [event.data.unlistedId] : []));
  const sideEffectIds = events.flatMap((event) =>
    event.type === 'SideEffectListed' || event.type === 'SideEffectTold' ? [event.data.sideEffectId] : [],
  );
  const negotiation = events.find(
    (event) => event.type === 'NegotiationProposed' || event.type === 'NegotiationStarted',
  );
  const room = events.find((event) => event.type === 'RoomOpened');
  return {
    ...(negotiation && { negotiationId: negotiation.data.negotiationId }),
    ...(room && { roomId: room.data.roomId }),
    ...(review && { reviewId: review.data.reviewId }),
    ...(loss && { worksheetId: loss.data.worksheetId }),
    ...(panel && { panelId: panel.data.panelId, ...('drawId' in panel.data && { drawId: panel.data.drawId }) }),
    ...(submission && { submissionId: submission.data.submissionId }),
    ...(contact && { contactId: contact.data.contactId }),
    ...(filed && { counterNoticeId: filed.data.counterNoticeId }),
    ...(reported && { reportId: reported.data.reportId }),
    ...(raised && { roundId: raised.data.roundId }),
    ...(dictated && { dictationId: dictated.data.dictation.dictationId }),
    ...(claimed && { claimId: claimed.data.claimId }),
    ...(said && { sayingId: said.data.sayingId }),
    ...(unlistedIds.length > 0 && { unlistedIds }),
    ...(sideEffectIds.length > 0 && { sideEffectIds }),
    ...(named.length > 0 && {
      evidence: named.map(({ evidenceId, sha256, part = 'forwarded' }) => ({ evidenceId, sha256, part })),
    }),
  };
};
