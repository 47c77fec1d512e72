import { withExhibits } from '../../service/evidence/exhibit.js';
import { negotiationExtended } from '../../core/negotiations.js';
import { getStage, setStage, type Dispute, type EvolveOf } from '../../core/state.js';
import { partsOf, proceedingSubject, type PairSubject } from '../../core/subject.js';
import { closeTask, moveTask, openTask } from '../../core/tasks.js';
import type { ExtensionEvent } from './events.js';

export const evolveExtension: EvolveOf<ExtensionEvent> = {
  DeadlineExtended: (dispute, { subject, outageId, due }) => {
    const outages = outageId === undefined ? dispute.outages : [...dispute.outages, outageKey(outageId, subject)];
    const { kind, id = '' } = partsOf(subject);
    if (kind === 'negotiation') return negotiationExtended({ ...dispute, outages }, id, due);
    const stage = kind === 'respondent' ? 'awaiting-counter-notice' : getStage(dispute, subject).stage;
    return moveTask(
      setStage({ ...dispute, outages }, [subject], { stage, deadline: due }),
      'have-confirmed',
      subject,
      due,
    );
  },
  DelayClaimed: (dispute, { claimId, pairs, evidence, claimedAt, examineDue }) =>
    openTask(
      {
        ...dispute,
        exhibits: withExhibits(dispute.exhibits, evidence, dispute.complainantId ?? ''),
        delayClaims: { ...dispute.delayClaims, [claimId]: { pairs, claimedAt } },
      },
      'examine-delay',
      'dispute',
      examineDue,
    ),
  DelayRefused: (dispute, { pairs }) => examined(dispute, pairs),
  GroundReviewAwaited: (dispute, { reportId, due }) =>
    openTask(dispute, 'review-ground', proceedingSubject(reportId), due),
  GroundReviewed: (dispute, { reportId, due }) => {
    const subject = proceedingSubject(reportId);
    const proceeding = dispute.proceedings[reportId];
    const reviewed = closeTask(dispute, 'review-ground', subject);
    if (!due || !proceeding) return reviewed;
    const proceedings = { ...dispute.proceedings, [reportId]: { ...proceeding, missed: 0 } };
    return setStage({ ...reviewed, proceedings }, [subject], { stage: 'kept', deadline: due });
  },
};

export const outageKey = (outageId: string, subject: string): string => `${outageId}/${subject}`;

/** Nothing is claimed for these pairs any more. */
export const examined = (dispute: Dispute, pairs: readonly PairSubject[]): Dispute => {
  const left = Object.entries(dispute.delayClaims)
    .map(
      ([claimId, claim]) =>
        [claimId, { ...claim, pairs: claim.pairs.filter((pair) => !pairs.includes(pair)) }] as const,
    )
    .filter(([, claim]) => claim.pairs.length > 0);
  const after = { ...dispute, delayClaims: Object.fromEntries(left) };
  return left.length > 0 ? after : closeTask(after, 'examine-delay', 'dispute');
};
