import type { HistoryKind } from '#documents/pair-facts.js';
import { pairOf } from '#domain/dispute/core/pairs.js';
import type { Dispute, DisputeEvent } from '#domain/dispute/core/state.js';
import { pairParts } from '#domain/dispute/core/subject.js';
import type { MeasureConfirmed } from '#domain/dispute/measures/measure/events.js';
import type { Service } from '#domain/dispute/service/notice/events.js';
import { isDisplaced } from '#domain/dispute/service/notice/is-displaced.js';
import type { Instant } from '#domain/kernel/message.js';

type Told = { readonly what: HistoryKind; readonly at: Instant };

/** What has happened to the pairs of a service so far, in the order of time. */
export const historyOf = ({ pairs }: Service, known: readonly DisputeEvent[], dispute: Dispute): readonly Told[] => {
  const respondents = new Set(pairs.map((pair) => pairParts(pair).respondentId));
  const about = (some: readonly string[]) => some.some((pair) => pairs.some((one) => one === pair));
  const told = known.flatMap((event): readonly Told[] => {
    switch (event.type) {
      case 'ComplaintFiled':
        return [{ what: 'filed', at: event.data.filedAt }];
      case 'ServiceArrived': {
        const service = dispute.services[event.data.serviceId];
        if (!service || !about(service.pairs) || isDisplaced(event, known)) return [];
        if (service.document === 'forwarded-notice' || service.document === 'statutory-notice')
          return [{ what: 'notice-arrived', at: event.data.arrivedAt }];
        return service.document === 'forwarded-counter-notice'
          ? [{ what: 'declaration-arrived', at: event.data.arrivedAt }]
          : [];
      }
      case 'MeasureConfirmed':
        return about([pairOf(event.data)]) && event.data.carriedOutAt !== undefined
          ? [{ what: confirmedAs(known, event.data), at: event.data.carriedOutAt }]
          : [];
      case 'CounterNoticeFiled':
        return respondents.has(event.data.respondentId) ? [{ what: 'declared', at: event.data.filedAt }] : [];
      case 'WaitingPeriodEnded':
        return about(event.data.pairs) ? [{ what: 'lifted', at: event.data.effectiveAt }] : [];
      default:
        return [];
    }
  });
  return told.toSorted((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
};

/** What a platform confirms is a measure or its end: what was wanted under its number, or last before that, tells which. */
const confirmedAs = (known: readonly DisputeEvent[], confirmed: MeasureConfirmed['data']): HistoryKind => {
  const wanted = known.findLast(
    ({ type, data }) =>
      type === 'MeasureSet' && pairOf(data) === pairOf(confirmed) && data.sequence <= confirmed.sequence,
  );
  return wanted?.type === 'MeasureSet' && wanted.data.wanted === 'lift' ? 'lift-confirmed' : 'measure-confirmed';
};
