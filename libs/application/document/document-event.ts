import type { DisputeEvent } from '#domain/dispute/core/state.js';
import type { Ordered, Text, About } from './about-facts.js';
import { words } from './document-words.js';
import { orderText } from '../dispute/order-text.js';
import { newsOf } from './document-news.js';
import type { CounterNoticeFiled } from '#domain/dispute/response/counter-notice/events.js';
import type { Defect } from '#domain/dispute/core/evidence.js';
import type { DefectFacts } from '#documents/filed-facts.js';

/** What an event tells in the documents that were ordered with it; ends that it moved are told by `duesOf`. */
export const factsOf = (event: DisputeEvent, { service, dispute, text }: Ordered): Partial<About> => {
  const { document, orderedAt, aboutId } = service;
  switch (event.type) {
    case 'CureRequested':
      return { defects: defectFacts(event.data.defects, text), deadline: event.data.due };
    case 'ComplaintRejected':
      return {
        cause: event.data.cause,
        defects: defectFacts(event.data.reasons, text),
        ...(event.data.bars && { bars: event.data.bars }),
      };
    case 'PairsBarred':
      return { cause: 'barred', bars: event.data.bars };
    case 'MeasureKept':
      return event.data.reportId === aboutId ? { deadline: event.data.due } : {}; // several may be reported at once
    case 'ReportsInquired':
    case 'ProceedingStateMissed':
      return { deadline: event.data.due };
    case 'RightHolderUrged':
      return { deadline: event.data.due, ...words('reason', text(event.data.wordsContentId)) };
    case 'UrgingUnanswered':
    case 'RespondentDefaulted':
      return { effectiveAt: event.data.effectiveAt };
    case 'ComplaintWithdrawn':
      return { withdrawal: { at: orderedAt, ...words('reason', text(event.data.reasonContentId)) } };
    case 'DelayExcused':
      return { delay: words('cause', text(event.data.causeContentId)) };
    case 'CounterNoticeFiled':
      return document === 'counter-notice-defects' ? lackingFacts(event.data) : {};
    case 'CourtOrderRecorded':
      return {
        courtOrder: {
          order: event.data.order,
          issuedAt: event.data.issuedAt,
          ...words('text', orderText(text(event.data.detailsContentId))),
        },
      };
    case 'ProceedingCorrected':
    case 'CounterNoticeWithdrawn':
    case 'CounterNoticeRejected':
    case 'RestorationUndone':
    case 'RoundRefused':
    case 'RelistingDenied':
    case 'UnlistedRefused':
    case 'DelayRefused':
    case 'DeadlineExtended':
    case 'BreachFound':
      return words('reason', text(event.data.reasonContentId));
    case 'GoodsCompared':
      return { compared: event.data.outcome, ...words('reason', text(event.data.reasonContentId)) };
    case 'UndoingEnded':
      return { undoing: { reason: event.data.reason }, ...words('reason', text(event.data.noteContentId)) };
    case 'GroundReviewed':
      return {
        ...words('reason', text(event.data.reasonContentId)),
        ...(event.data.due && { deadline: event.data.due }),
      };
    case 'BreachAlleged':
      return { ...words('reason', text(event.data.groundContentId)), deadline: event.data.due };
    case 'PerformanceReported':
      return {
        ...words('reason', text(event.data.noteContentId)),
        ...(event.data.due && { deadline: event.data.due }),
      };
    case 'ResponseWindowOpened':
      // a declaration that goes out again has its own time, which runs from its arrival
      return document === 'forwarded-counter-notice' ? {} : { deadline: event.data.due };
    case 'UndertakingReminded':
      // one may be reminded with the settlement itself, whose letters tell of all that was promised
      return document === 'performance-due' && event.data.undertakingId === aboutId ? { deadline: event.data.due } : {};
    case 'NegotiationProposed':
      return { deadline: event.data.due };
    case 'DelayClaimed':
      return words('reason', text(event.data.causeContentId));
    case 'WordsWithdrawn':
      return words('reason', text(event.data.statementContentId));
    default:
      return newsOf(event, service, dispute, text);
  }
};

const defectFacts = (defects: readonly Defect[], text: Text): readonly DefectFacts[] =>
  defects.map(({ code, noteContentId }) => ({ code, ...words('note', text(noteContentId)) }));

/** What a declaration lacks, for its sender. */
const lackingFacts = ({ missing = [], papersMissing = [], held, cureDue }: CounterNoticeFiled['data']) => ({
  lacking: { elements: missing, papers: papersMissing, held: held !== undefined },
  ...(missing.length > 0 && cureDue && { deadline: cureDue }),
});
