import type { Command } from '../../../kernel/message.js';
import { checkEvidence } from '../../service/evidence/check-evidence.js';
import { refuse } from '../../../kernel/refusal.js';
import { laterHouseDeadline } from '../../core/deadlines.js';
import { checkInTime } from '../../core/in-time.js';
import type { DisputeAction } from '../../core/action.js';
import { isExcused } from '../../core/excused.js';
import { orderServiceOnRespondents } from '../../service/notice/order-service.js';
import { getStage } from '../../core/state.js';
import type { PairSubject } from '../../core/subject.js';
import type { DelayClaimed } from './events.js';
import { isClaimed } from './claim-of.js';

export type ClaimDelay = Command<
  'ClaimDelay',
  Pick<DelayClaimed['data'], 'pairs' | 'reason' | 'delay' | 'causeContentId' | 'evidence'>
>;

/**
 * The complainant files cause and proof of a delay while the waiting period runs. Nothing is extended by the asking
 * (practice P7).
 */
export const claimDelay: DisputeAction<ClaimDelay> = {
  by: ['complainant'],
  power: 'answers',
  on: 'pair',
  during: ['waiting-period'],
  subjects: ({ pairs }) => pairs,
  precondition: (subject, { dispute }) =>
    (!isClaimed(dispute, subject as PairSubject) && !isExcused(getStage(dispute, subject).deadline)) ||
    refuse('NamedTwice', { field: 'pairs', name: subject }),
  decide: ({ data: { pairs, reason, delay, causeContentId, evidence }, at }, file) => {
    if (!Number.isInteger(delay) || delay < 1) refuse('NothingNamed', { field: 'delay' });
    checkEvidence(evidence);
    for (const pair of pairs) checkInTime(pair, at, file);
    const examineDue = laterHouseDeadline(file, 'examine-delay', 'chase-platform', { event: 'DelayClaimed', at });
    const claimId = file.newId();
    const claimed: DelayClaimed = {
      type: 'DelayClaimed',
      data: { claimId, pairs, reason, delay, causeContentId, evidence, claimedAt: at, examineDue },
    };
    return [claimed, ...orderServiceOnRespondents(file, { document: 'delay-claimed', pairs, aboutId: claimId, at })];
  },
};
