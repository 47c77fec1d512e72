import type { Command } from '../../../kernel/message.js';
import { checkEvidence } from '../../service/evidence/check-evidence.js';
import { refuse } from '../../../kernel/refusal.js';
import type { DisputeAction } from '../../core/action.js';
import { partyOf } from '../../core/decision-context.js';
import type { UnlistedNamed } from './events.js';
import { type NamedUnlisted, unlistedNamed } from '../../response/counter-notice/unlisted-named.js';
export type NameUnlisted = Command<
  'NameUnlisted',
  Pick<UnlistedNamed['data'], 'filing' | 'statementContentId' | 'evidence' | 'declaration' | 'counterNoticeId'> & {
    readonly unlisted: readonly NamedUnlisted[];
  }
>;

/**
 * A filing that names nothing but items that the notice never listed. It is taken, and a person matches them (practice
 * P37).
 */
export const nameUnlisted: DisputeAction<NameUnlisted> = {
  by: ['respondent', 'complainant'],
  power: 'answers',
  on: 'dispute',
  during: ['awaiting-counter-notice', 'next-step', 'panel', 'compliance', 'closed'],
  subjects: () => ['dispute'],
  decide: ({ data, by, at }, file) => {
    const partyId = partyOf(by, file.context) ?? refuse('NotFound');
    const { version } = file.rulebook.declaration;
    if ((data.filing === 'withdrawal') !== (partyId === file.dispute.complainantId))
      refuse('NotYourPart', { subject: 'dispute' });
    if (data.filing === 'counter-notice' && data.declaration !== version)
      refuse('DeclarationMissing', { field: 'declaration', version });
    checkEvidence(data.evidence);
    if (data.unlisted.length === 0) refuse('NothingNamed', { field: 'unlisted' });
    return unlistedNamed({ ...data, partyId }, at, file);
  },
};
