import type { Command, Instant } from '../../../kernel/message.js';
import { refuse } from '../../../kernel/refusal.js';
import { stageDeadline } from '../../core/deadlines.js';
import type { DisputeAction, DisputeFile } from '../../core/action.js';
import { complainantOf } from '../../core/parties.js';
import { rolesOf } from '../../core/roles-of.js';
import type { DisputeEvent } from '../../core/state.js';
import type { MediationInvited } from './events.js';
import { runningMediation } from '../../core/running-mediation.js';
import { orderServiceInMediation } from './order-service-in-mediation.js';

export type InviteToMediation = Command<'InviteToMediation', { readonly respondentIds: readonly string[] }>;

/**
 * A party, or the association, invites everybody concerned to mediation; what already runs under the law runs on beside
 * it.
 */
export const inviteToMediation: DisputeAction<InviteToMediation> = {
  by: ['complainant', 'respondent', 'case-manager'],
  on: 'dispute',
  during: ['awaiting-counter-notice', 'next-step'],
  subjects: () => ['dispute'],
  precondition: (_, { dispute, rulebook }) => {
    if (!rulebook.mediation) refuse('LaneNotOpen');
    if (runningMediation(dispute)) refuse('MediationRuns');
    return true;
  },
  decide: ({ data: { respondentIds }, by, at }, file) => {
    const { dispute, context } = file;
    if (respondentIds.length === 0) refuse('NothingNamed', { field: 'respondentIds' });
    const known = knownRespondents(file);
    const unknown = respondentIds.find((id) => !known.includes(id));
    if (unknown !== undefined) refuse('UnknownReference', { field: 'respondentIds', name: unknown });
    const twice = respondentIds.find((id, index) => respondentIds.indexOf(id) !== index);
    if (twice !== undefined) refuse('NamedTwice', { field: 'respondentIds', name: twice });
    const roles = rolesOf(by, dispute, context);
    const own = roles.includes('complainant') || roles.includes('case-manager');
    if (!own && !respondentIds.some((id) => context.mayActFor.includes(id))) refuse('NotYourPart');
    const invitedBy = roles.includes('case-manager') ? ('association' as const) : ('party' as const);
    return invite([complainantOf(dispute), ...respondentIds], invitedBy, at, file);
  },
};

/** Those who know of the dispute: before its acceptance nobody is invited. */
const knownRespondents = ({ dispute: { matter, noticed, respondents } }: DisputeFile): readonly string[] =>
  matter === undefined
    ? noticed.map(({ respondentId }) => respondentId)
    : respondents.map(({ respondentId }) => respondentId);

/** The invitation and the letters that bring it; silence counts from here. */
export const invite = (
  parties: readonly string[],
  invitedBy: MediationInvited['data']['invitedBy'],
  at: Instant,
  file: DisputeFile,
): readonly DisputeEvent[] => {
  const mediationId = file.newId();
  const due = stageDeadline(file, 'mediation-consent', { event: 'MediationInvited', at });
  return [
    { type: 'MediationInvited', data: { mediationId, parties, invitedBy, invitedAt: at, due } },
    ...orderServiceInMediation(file, parties, { document: 'mediation-invitation', mediationId, at }),
  ];
};
