import type { PairFacts } from '#documents/pair-facts.js';
import { pairOf } from '#domain/dispute/core/pairs.js';
import type { DisputeEvent } from '#domain/dispute/core/state.js';
import type { PairSubject } from '#domain/dispute/core/subject.js';
import { truthsOf, type Moment } from '#domain/dispute/truth/truths.js';
import type { Pair } from '#domain/dispute/core/pair.js';
import type { Known } from '../dispute/names.js';

/** The law of a pair, once chosen, and all that may be said of it. */
export const saidOf = (pair: Pair, moment: Moment): Pick<PairFacts, 'track' | 'truths'> => {
  const chosen = moment.after.tracks[pairOf(pair)];
  return { ...(chosen && { track: chosen.track }), truths: truthsOf(moment, pairOf(pair)) };
};

export type PairWords = Omit<PairFacts, 'respondentId' | 'itemId' | 'platformId'>;
type Told = readonly (readonly [PairSubject, PairWords])[];

/**
 * What these events say of each pair, for the document that was ordered with them; of reports only the one that it is
 * `aboutId`.
 */
export const wordsOfPairs = (
  events: readonly DisputeEvent[],
  aboutId: string | undefined,
  text: Known['text'],
): ReadonlyMap<PairSubject, PairWords> => {
  const words = new Map<PairSubject, PairWords>();
  for (const [pair, told] of events.flatMap((event) => toldBy(event, aboutId, text)))
    words.set(pair, { ...words.get(pair), ...told });
  return words;
};

const toldBy = (event: DisputeEvent, aboutId: string | undefined, text: Known['text']): Told => {
  switch (event.type) {
    case 'MeasureSet':
      return [[pairOf(event.data), { ground: event.data.ground }]];
    case 'ReportsInquired':
      return event.data.pairs.map((pair) => [pair, { effectiveAt: event.data.effectiveAt }]);
    case 'WaitingPeriodEnded':
    case 'ProceedingEnded': {
      const ground = event.type === 'ProceedingEnded' ? 'proceeding-ended' : 'waiting-period-ended';
      return event.data.pairs.map((pair) => [pair, { effectiveAt: event.data.effectiveAt, ground }]);
    }
    case 'MeasureRefused': {
      const reason = text(event.data.reasonContentId);
      return [[pairOf(event.data), { reasonCode: event.data.reasonCode, ...(reason !== undefined && { reason }) }]];
    }
    case 'MeasureKept':
    case 'ReportedLate':
      return event.data.reportId !== aboutId
        ? []
        : event.data.pairs.map((pair) => [pair, { reportedInTime: event.type === 'MeasureKept' }]);
    case 'AdoptionAsked':
    case 'AwardRecorded':
      return event.data.items.map(({ pair, outcome }) => [pair, { decided: outcome }]);
    case 'AdoptionAnswered':
      return event.data.answers.map(({ pair, answer, reasonContentId }) => {
        const reason = text(reasonContentId);
        return [pair, { adoption: answer, ...(reason !== undefined && { reason }) }];
      });
    default:
      return [];
  }
};
