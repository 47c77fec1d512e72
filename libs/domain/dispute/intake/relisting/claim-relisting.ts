import type { Command } from '../../../kernel/message.js';
import { refuse } from '../../../kernel/refusal.js';
import { laterHouseDeadline } from '../../core/deadlines.js';
import type { DisputeAction } from '../../core/action.js';
import { checkNotBarred } from '../../core/barred.js';
import { checkEvidence } from '../../service/evidence/check-evidence.js';
import type { PairSubject } from '../../core/subject.js';
import { checkNotRelisted } from './check-not-relisted.js';
import type { RelistingClaimed } from './events.js';

export type ClaimRelisting = Command<
  'ClaimRelisting',
  Pick<RelistingClaimed['data'], 'earlierDisputeId' | 'earlierNumber' | 'pairs' | 'statementContentId' | 'evidence'>
>;

/**
 * The complainant asks for the short track: these are goods of an earlier dispute of its own under another link
 * (practice P11). Nothing follows before a person has looked.
 */
export const claimRelisting: DisputeAction<ClaimRelisting> = {
  by: ['complainant'],
  on: 'pair',
  during: ['intake', 'awaiting-counter-notice'],
  subjects: ({ pairs }) => pairs,
  needs: ['limits'],
  precondition: (subject, { dispute, context }) => {
    const pair = subject as PairSubject;
    checkNotBarred(dispute, [pair], context);
    checkNotRelisted(dispute, pair);
    const claimed = Object.values(dispute.relistingClaims).some(({ pairs, looked }) => !looked && pairs.includes(pair));
    if (claimed) refuse('NamedTwice', { field: 'pairs', name: pair });
    return true;
  },
  decide: ({ data: { earlierDisputeId, earlierNumber, pairs, statementContentId, evidence }, at }, file) => {
    checkEvidence(evidence);
    const checkDue = laterHouseDeadline(file, 'check-relisting', 'chase-platform', { event: 'RelistingClaimed', at });
    const claim = { claimId: file.newId(), earlierDisputeId, earlierNumber, pairs, statementContentId, evidence };
    return [{ type: 'RelistingClaimed', data: { ...claim, claimedAt: at, checkDue } }];
  },
};
