import type { ProceedingFacts } from '#documents/part-facts.js';
import { forwardedPart } from '#domain/dispute/visibility/forwarded-part.js';
import type { DisputeEvent } from '#domain/dispute/core/state.js';
import type { About, Ordered } from './about-facts.js';
import { dictationFacts } from './document-dictations.js';
import { referralFacts } from './document-referrals.js';
import { goodFaithFacts } from './document-good-faith.js';
import { earlierFacts } from './document-relisting.js';
import { historyOf } from './document-history.js';
import { closedAs, laneRecords, resultsOf } from './document-lanes.js';
import { decisionFacts } from './document-decision.js';
import { duesOf } from './document-dues.js';
import { words } from './document-words.js';
import { factsOf } from './document-event.js';
import { WHOLE, isDeclaredFor, counterNoticeFacts, curesOf } from './document-declarations.js';

/**
 * What the document tells beyond the complaint: taken from the events that were recorded with it and from what it is
 * about.
 */
export const aboutOf = (ordered: Ordered): About => {
  const { known, together, service, dispute, text } = ordered;
  const facts = together.reduce((all, event) => ({ ...all, ...factsOf(event, ordered) }), {});
  const { deadline } = duesOf(ordered);
  const notice = known.find(
    (event) => event.type === 'CounterNoticeFiled' && event.data.counterNoticeId === service.aboutId,
  );
  const proceeding = known.find(
    (event) => event.type === 'ProceedingReported' && event.data.reportId === service.aboutId,
  );
  const round = known.find((event) => event.type === 'RaisedAgain' && event.data.roundId === service.aboutId);
  return {
    ...laneRecords(service, known, dispute, text),
    ...dictationFacts(service, known, dispute, text),
    ...referralFacts(service, known, text),
    ...earlierFacts(service, known),
    ...facts,
    ...(deadline && { deadline }),
    ...goodFaithFacts(service, together, dispute, text),
    ...decisionFacts(service, together, dispute, text),
    ...(WHOLE.includes(service.document) && wholeOf(ordered)),
    ...(round?.type === 'RaisedAgain' && words('statement', text(round.data.statementContentId))),
    ...(notice?.type === 'CounterNoticeFiled' && {
      counterNotice: counterNoticeFacts(forwardedPart(notice.data), text, curesOf(known, service.aboutId)),
    }),
    ...(proceeding?.type === 'ProceedingReported' && { proceeding: proceedingFacts(proceeding.data, ordered) }),
  };
};

const wholeOf = ({ known, service, dispute, text }: Ordered): Partial<About> => ({
  declarations: known.flatMap((event) =>
    event.type === 'CounterNoticeFiled' && isDeclaredFor(event.data, service)
      ? [counterNoticeFacts(forwardedPart(event.data), text)]
      : [],
  ),
  history: historyOf(service, known, dispute),
  results: resultsOf(service, dispute),
  ...closedAs(dispute),
});
type Reported = Extract<DisputeEvent, { type: 'ProceedingReported' }>['data'];

/** As it was reported first and corrected last, with the earliest arrival. */
const proceedingFacts = (
  { proof, detailsContentId, ...first }: Reported,
  { known, dispute, text }: Ordered,
): ProceedingFacts => {
  const { reportId } = first;
  const { receivedAt, receivedBy } = known.reduce<Pick<Reported, 'receivedAt' | 'receivedBy'>>(
    (earliest, { type, data }) =>
      type === 'ProceedingReportedAgain' && data.reportId === reportId && data.receivedAt < earliest.receivedAt
        ? data
        : earliest,
    first,
  );
  const details = JSON.parse(text(detailsContentId) ?? '{}') as Pick<ProceedingFacts, 'body' | 'caseNumber' | 'text'>;
  const missed = dispute.proceedings[reportId]?.missed ?? 0;
  const so = known.findLast((event) => event.type === 'ProceedingCorrected' && event.data.reportId === reportId);
  const told = so?.type === 'ProceedingCorrected' ? so.data : first;
  const { kind, broughtBy, against, nature } = told;
  const whose = {
    ...(broughtBy !== undefined && { broughtBy }),
    ...(against !== undefined && { against }),
    ...(nature !== undefined && { nature }),
    ...('mistaken' in told && { mistaken: true as const }),
  };
  return { kind, proof, ...whose, receivedAt, receivedBy: receivedBy.kind, ...details, ...(missed > 0 && { missed }) };
};
