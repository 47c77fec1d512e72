import type { Command } from '../../../kernel/message.js';
import { refuse } from '../../../kernel/refusal.js';
import type { DisputeAction } from '../../core/action.js';
import { checkEvidence } from '../../service/evidence/check-evidence.js';
import { partyOf } from '../../core/decision-context.js';
import type { MediationRequested } from './events.js';
import { invite } from './invite-to-mediation.js';

export type RequestMediation = Command<
  'RequestMediation',
  Pick<MediationRequested['data'], 'number' | 'matter' | 'respondents' | 'statementContentId' | 'evidence'>
>;

/**
 * A party asks for mediation directly, without a complaint to a platform: a dispute of its own is opened, and everybody
 * named is invited.
 */
export const requestMediation: DisputeAction<RequestMediation> = {
  by: ['complainant'],
  on: 'dispute',
  during: ['unfiled'],
  subjects: () => ['dispute'],
  needs: ['service-consents'],
  decide: ({ data: { number, matter, respondents, statementContentId, evidence }, by, at }, file) => {
    const complainantId = partyOf(by, file.context) ?? refuse('NotFound');
    const caseManagerId = file.context.caseManagerId ?? refuse('NoCaseManager');
    const ids = respondents.map(({ respondentId }) => respondentId);
    if (ids.length === 0) refuse('NothingNamed', { field: 'respondents' });
    if (ids.length > file.rulebook.limits.respondents)
      refuse('TooMany', { field: 'respondents', most: String(file.rulebook.limits.respondents) });
    if (ids.includes(complainantId)) refuse('SelfComplaint', { field: 'respondents' });
    const twice = ids.find((id, index) => ids.indexOf(id) !== index);
    if (twice !== undefined) refuse('NamedTwice', { field: 'respondents', name: twice });
    checkEvidence(evidence);
    const data = {
      number,
      complainantId,
      requestedAt: at,
      matter,
      respondents,
      statementContentId,
      evidence,
      rulebook: file.pin,
      caseManagerId,
    };
    return [{ type: 'MediationRequested', data }, ...invite([complainantId, ...ids], 'party', at, file)];
  },
};
