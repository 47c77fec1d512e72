import type { Command } from '../../../kernel/message.js';
import { refuse } from '../../../kernel/refusal.js';
import { laterHouseDeadline, type DisputeAction } from '../../core/action.js';
import { checkEvidence } from '../../service/evidence/check-evidence.js';
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
  decide: ({ data: { earlierDisputeId, earlierNumber, pairs, statementContentId, evidence }, at }, file) => {
    checkEvidence(evidence);
    const open = Object.values(file.dispute.relistingClaims).filter(({ looked }) => !looked);
    const twice = pairs.find(
      (pair) => file.dispute.relistings[pair] !== undefined || open.some((claim) => claim.pairs.includes(pair)),
    );
    if (twice !== undefined) refuse('NamedTwice', { field: 'pairs', name: twice });
    const checkDue = laterHouseDeadline(file, 'check-relisting', 'chase-platform', { event: 'RelistingClaimed', at });
    const claim = { claimId: file.newId(), earlierDisputeId, earlierNumber, pairs, statementContentId, evidence };
    return [{ type: 'RelistingClaimed', data: { ...claim, claimedAt: at, checkDue } }];
  },
};
