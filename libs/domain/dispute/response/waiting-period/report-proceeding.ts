import type { Actor, Command, Instant } from '../../../kernel/message.js';
import { refuse } from '../../../kernel/refusal.js';
import type { DisputeAction, DisputeFile } from '../../core/action.js';
import { rolesOf } from '../../core/roles-of.js';
import { getStage, type Dispute } from '../../core/state.js';
import type { PairSubject } from '../../core/subject.js';
import { whoseOf } from './keeps-measures.js';
import type { ProceedingReported, ProceedingWhose } from './events.js';
import { reported } from './reported.js';

export type ReportProceeding = Command<
  'ReportProceeding',
  Pick<ProceedingReported['data'], 'pairs' | 'kind' | 'proof' | 'detailsContentId' | 'mark'> &
    ProceedingWhose & {
      readonly receivedAt?: Instant;
      /** Staff record what arrived by a published substitute channel while the system was out (practice P9). */
      readonly via?: 'substitute-channel';
    }
>;

/**
 * Somebody went to court or to an authority, the complainant unless another is named. It counts from its arrival at us
 * or, told by the platform, from the earlier arrival there (practice P5); what the law names keeps the measures whose
 * waiting period had not ended by then, lifted ones too.
 */
export const reportProceeding: DisputeAction<ReportProceeding> = {
  by: ['complainant', 'platform', 'case-manager'],
  power: 'answers',
  on: 'pair',
  during: ['awaiting-counter-notice', 'counter-notice-arrival', 'waiting-period', 'inquiry', 'kept', 'closed'],
  subjects: ({ pairs }) => pairs,
  scope: 'report',
  precondition: (subject, { dispute }) =>
    isReportable(subject as PairSubject, dispute) ||
    refuse('WrongStage', { subject, stage: getStage(dispute, subject).stage }),
  decide: ({ data, by, at }, file) => {
    const { pairs, kind, proof, detailsContentId, mark, receivedAt: claimed, via } = data;
    const substitute = via !== undefined && isStaff(by, file);
    const receivedBy =
      by.kind === 'platform'
        ? ({ kind: 'platform', id: by.id } as const)
        : ({ kind: 'association', id: by.id, ...(substitute && { via }) } as const);
    const receivedAt = by.kind === 'platform' || substitute ? (claimed ?? at) : at;
    checkReceived(receivedAt, at, file);
    const report = {
      pairs,
      kind,
      proof,
      receivedBy,
      receivedAt,
      detailsContentId,
      ...(mark !== undefined && { mark }),
      ...whoseOf(data),
    };
    return reported(report, at, file);
  },
};

const isStaff = (by: Actor, { dispute, context }: DisputeFile): boolean =>
  rolesOf(by, dispute, context).includes('case-manager');

/** No report can have been received before the complaint or after now. */
export const checkReceived = (receivedAt: Instant, at: Instant, { dispute }: DisputeFile): void => {
  const earliest = dispute.filedAt ?? at;
  if (receivedAt > at || receivedAt < earliest)
    refuse('InstantImplausible', { field: 'receivedAt', earliest, latest: at });
};

/**
 * Not what was withdrawn, closed by a person or decided by a court; what the clock lifted can still turn out to have
 * been reported in time. What stood before a court's order took it over goes by what it was.
 */
export const isReportable = (pair: PairSubject, dispute: Dispute): boolean => {
  const { stage, reason } = dispute.beforeOrders[pair] ?? getStage(dispute, pair);
  return stage !== 'closed' || reason === 'lifted';
};
