import type { Command } from '../../../kernel/message.js';
import { refuse } from '../../../kernel/refusal.js';
import type { DisputeAction } from '../../core/action.js';
import type { Evidence } from '../../core/evidence.js';
import { panelSubject } from '../../core/subject.js';
import { checkEvidence } from '../../service/evidence/check-evidence.js';
import { speakerOf } from '../../talks/mediation/party-of-mediation.js';
import { beforePanel } from './before-panel.js';

export type SupplementEvidence = Command<
  'SupplementEvidence',
  { readonly panelId: string; readonly textContentId: string; readonly evidence: readonly Evidence[] }
>;

/**
 * A party adds files to what lies before the panel, and says what they show and why they come now. After the round they
 * are late, and rest until the panel rules on them; once it deliberates nothing more is added.
 */
export const supplementEvidence: DisputeAction<SupplementEvidence> = {
  by: ['participant'],
  power: 'answers',
  on: 'panel',
  during: ['submissions', 'issue-listing'],
  subjects: ({ panelId }) => [panelSubject(panelId)],
  decide: ({ data: { panelId, textContentId, evidence }, by, at }, file) => {
    const { decisionId } = beforePanel(panelId, file);
    if (evidence.length === 0) refuse('NothingNamed', { field: 'evidence' });
    checkEvidence(evidence);
    const data = {
      decisionId,
      supplementId: file.newId(),
      partyId: speakerOf(by, file),
      textContentId,
      evidence,
      filedAt: at,
    };
    return [{ type: 'EvidenceSupplemented', data }];
  },
};
