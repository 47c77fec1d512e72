import type { Events } from './about-facts.js';
import { isDeclaredFor } from './document-declarations.js';
import type { Service } from '#domain/dispute/service/notice/events.js';
import { forwardedCure, forwardedPart } from '#domain/dispute/visibility/forwarded-part.js';
import type { DisputeEvent } from '#domain/dispute/core/state.js';
import { isOfDecision } from './document-decision.js';

/** Ids of the words that a document about these events may show. */
export const aboutContents = (known: Events, together: Events, service: Service): readonly string[] =>
  [
    ...together.filter(({ type }) => type !== 'ComplaintFiled'),
    ...known.filter((event) => isAbout(event, service)),
  ].flatMap((event) => contentIds(forwardedData(event)));

/** Of a declaration, and of what came to it, what the other side gets. */
const forwardedData = (event: DisputeEvent): object => {
  if (event.type === 'CounterNoticeFiled') return forwardedPart(event.data);
  return event.type === 'CounterNoticeCured' ? forwardedCure(event.data) : event.data;
};

const isAbout = (event: DisputeEvent, service: Service): boolean =>
  isOfDecision(event, service) ||
  (event.type === 'RaisedAgain' && event.data.roundId === service.aboutId) ||
  (event.type === 'CounterNoticeFiled' &&
    (event.data.counterNoticeId === service.aboutId || isDeclaredFor(event.data, service))) ||
  (event.type === 'CounterNoticeCured' && event.data.counterNoticeId === service.aboutId) ||
  (event.type === 'ProceedingReported' && event.data.reportId === service.aboutId) ||
  ('referralId' in event.data && event.data.referralId === service.aboutId) ||
  (event.type === 'GuaranteeGiven' && event.data.guaranteeId === service.aboutId);

const contentIds = (value: unknown): readonly string[] => {
  if (Array.isArray(value)) return value.flatMap(contentIds);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, one]) =>
    name.endsWith('ContentId') && typeof one === 'string' ? [one] : contentIds(one),
  );
};
