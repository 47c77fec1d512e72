import type { Command, Instant } from '../../../kernel/message.js';
import { refuse } from '../../../kernel/refusal.js';
import type { DisputeAction } from '../../core/action.js';
import { demandMeasures } from '../../measures/measure/set-measures.js';
import {
  orderServiceOnParty,
  orderServiceOnPlatforms,
  orderServiceOnRespondents,
} from '../../service/notice/order-service.js';
import { pairOf } from '../../core/pairs.js';
import { complainantOf } from '../../core/parties.js';
import type { Stage } from '../../core/stage.js';
import { getStage } from '../../core/state.js';
import type { PairSubject } from '../../core/subject.js';
import type { LocalDate } from '../../../calendar/local-date.js';
import { MEASURE_STRENGTHS } from '../../../rulebook/expedited.js';
import type { CourtOrderTermed, Security } from '../order/events.js';
import { orderEnd } from '../order/order-terms.js';
import type { CourtOrderRecorded } from './events.js';

export type RecordCourtOrder = Command<
  'RecordCourtOrder',
  {
    readonly pairs: readonly PairSubject[];
    readonly order: 'restore' | 'take-down';
    readonly issuedAt: Instant;
    readonly detailsContentId: string;
  } & {
    /** The last day on which it stands, where it has one; and what secures it (practice P41). */
    readonly endsOn?: LocalDate;
    readonly security?: Security;
  }
>;

/**
 * From an urgent measure on, whose pairs are noticed while the complaint is still checked, and of what a platform has
 * handed over, too.
 */
const ORDERED: readonly Stage[] = [
  'intake',
  'awaiting-counter-notice',
  'counter-notice-arrival',
  'waiting-period',
  'inquiry',
  'kept',
  'awaiting-outcome',
  'closed',
];

/**
 * A court has ordered these items restored or taken down: that goes before every clock here (法发〔2020〕32号 art. 9;
 * practice P6).
 */
export const recordCourtOrder: DisputeAction<RecordCourtOrder> = {
  by: ['case-manager'],
  on: 'pair',
  during: ORDERED,
  subjects: ({ pairs }) => pairs,
  // of what was never noticed nobody was told, and nothing was asked
  precondition: (subject, { dispute }) =>
    dispute.noticed.some((pair) => pairOf(pair) === subject) ||
    refuse('WrongStage', { subject, stage: getStage(dispute, subject).stage }),
  decide: ({ data: { pairs, order, issuedAt, detailsContentId, endsOn, security }, at }, file) => {
    if (issuedAt > at) refuse('InstantImplausible', { field: 'issuedAt', latest: at });
    const recorded: CourtOrderRecorded = {
      type: 'CourtOrderRecorded',
      data: { pairs, order, issuedAt, detailsContentId },
    };
    const ends = endsOn !== undefined && { ends: orderEnd(issuedAt, endsOn, file) };
    const orderId = (ends || security) && file.newId();
    const terms: readonly CourtOrderTermed[] = orderId
      ? [
          {
            type: 'CourtOrderTermed',
            data: { orderId, pairs, order, issuedAt, ...ends, ...(security && { security }) },
          },
        ]
      : [];
    const told = { document: 'court-order' as const, pairs, at };
    return [
      recorded,
      ...terms,
      ...demandMeasures(file.dispute, pairs, order === 'restore' ? 'lift' : 'block', 'court-order', MEASURE_STRENGTHS),
      ...orderServiceOnPlatforms(file, told),
      orderServiceOnParty(file, complainantOf(file.dispute), told),
      ...orderServiceOnRespondents(file, told),
    ];
  },
};
