import type { Command, Instant } from '../../../kernel/message.js';
import { refuse } from '../../../kernel/refusal.js';
import type { DisputeAction, DisputeFile } from '../../core/action.js';
import { orderServiceOnParty, orderServiceOnRespondents } from '../../service/notice/order-service.js';
import type { Evidence } from '../../core/evidence.js';
import { conflicting, printedDate } from '../../core/printed-date.js';
import { pairOf } from '../../core/pairs.js';
import { complainantOf } from '../../core/parties.js';
import type { DisputeEvent } from '../../core/state.js';
import type { PairSubject } from '../../core/subject.js';
import { followUpDue } from '../../core/answer-due.js';
import type { MeasureRefused } from './events.js';
import { isReportable } from './outstanding.js';

export type MeasureResult = {
  readonly respondentId: string;
  readonly itemId: string;
  readonly sequence: number;
  readonly outcome: 'confirmed' | 'refused';
  readonly carriedOutAt?: Instant;
  readonly reasonCode?: string;
  readonly reasonContentId?: string;
  /** The files that show it, where a person enters it. */
  readonly evidence?: readonly Evidence[];
};
export type ReportMeasures = Command<'ReportMeasures', { readonly results: readonly MeasureResult[] }>;

/**
 * The platform's answer, item by item: carried out, or refused with a reason. What was known before is not recorded
 * again.
 */
export const reportMeasures: DisputeAction<ReportMeasures> = {
  by: ['platform'],
  on: 'pair',
  during: [
    'intake',
    'awaiting-counter-notice',
    'counter-notice-arrival',
    'waiting-period',
    'inquiry',
    'kept',
    'closed',
  ],
  subjects: ({ results }) => [...new Set(results.map(pairOf))],
  precondition: (pair, { dispute }) => {
    const measure = dispute.measures[pair as PairSubject];
    return measure !== undefined && isReportable(measure);
  },
  decide: ({ data: { results }, at }, file) => resultsEvents(results, file, at),
};

/** What these results record. With `enteredFor`, a person enters them for that platform. */
export const resultsEvents = (
  results: readonly MeasureResult[],
  file: DisputeFile,
  at: Instant,
  enteredFor?: string,
): readonly DisputeEvent[] => {
  const numbers = results.map((result) => `${pairOf(result)}/${result.sequence}`);
  const twice = numbers.find((number, index) => numbers.indexOf(number) !== index);
  if (twice !== undefined) refuse('NamedTwice', { field: 'results', name: twice });
  const events = results.flatMap((result) => resultEvents(result, file, at, enteredFor));
  const refused = events.filter((event) => event.type === 'MeasureRefused').map(({ data }) => data);
  const isLift = (data: MeasureRefused['data']): boolean => {
    const { wanted, sequence } = file.dispute.measures[pairOf(data)] ?? {};
    return wanted === 'lift' && sequence === data.sequence;
  };
  const [lifts, blocks] = [refused.filter(isLift), refused.filter((data) => !isLift(data))];
  const order = (some: typeof refused) => ({ document: 'measure-refused' as const, pairs: some.map(pairOf), at });
  // each is told to whoever waits for it
  return [
    ...events,
    ...(blocks.length > 0 ? [orderServiceOnParty(file, complainantOf(file.dispute), order(blocks))] : []),
    ...(lifts.length > 0 ? orderServiceOnRespondents(file, order(lifts)) : []),
  ];
};

const resultEvents = (
  result: MeasureResult,
  file: DisputeFile,
  at: Instant,
  enteredFor?: string,
): readonly DisputeEvent[] => {
  const { respondentId, itemId, sequence, outcome, carriedOutAt, reasonCode, reasonContentId, evidence } = result;
  const measure = file.dispute.measures[pairOf(result)];
  if (!measure || sequence > measure.sequence || (enteredFor !== undefined && measure.platformId !== enteredFor))
    refuse('UnknownReference', { field: 'results.sequence', name: String(sequence) });
  const byHand = enteredFor !== undefined && {
    byHand: true as const,
    ...(evidence && evidence.length > 0 && { evidence }),
  };
  if (outcome === 'confirmed')
    return sequence > measure.confirmed
      ? [
          {
            type: 'MeasureConfirmed',
            data: { respondentId, itemId, sequence, ...(carriedOutAt !== undefined && { carriedOutAt }), ...byHand },
          },
          ...(carriedOutAt === undefined
            ? []
            : conflicting(printedDate([pairOf(result)], 'measure-taken', carriedOutAt, at, file.dispute))),
        ]
      : [];
  if (sequence <= Math.max(measure.confirmed, measure.refused)) return [];
  const chaseDue = followUpDue(file, measure.platformId, sequence, 'chase-platform', { event: 'MeasureRefused', at });
  const reason = { reasonCode: reasonCode ?? 'other', ...(reasonContentId !== undefined && { reasonContentId }) };
  return [{ type: 'MeasureRefused', data: { respondentId, itemId, sequence, ...reason, chaseDue, ...byHand } }];
};
