import type { Command } from '../../../kernel/message.js';
import { refuse } from '../../../kernel/refusal.js';
import type { DisputeAction } from '../../core/action.js';
import { evolveAll } from '../../evolve.js';
import { speakerOf } from '../../talks/mediation/party-of-mediation.js';
import { panelSubject } from '../../core/subject.js';
import type { ExpertNominated } from './choice-events.js';
import { checkExpert } from './eligibility.js';
import { withNominations } from './nominated.js';
import { checkInTime } from './in-time.js';
import { getPanel } from './panels.js';

export type NominateExpert = Command<'NominateExpert', { readonly panelId: string; readonly neutralId: string }>;

/**
 * One side nominates an expert; respondents are one side and the first of them speaks for it. When both have, the
 * presiding one is awaited.
 */
export const nominateExpert: DisputeAction<NominateExpert> = {
  by: ['participant'],
  on: 'panel',
  during: ['nominating'],
  subjects: ({ panelId }) => [panelSubject(panelId)],
  needs: ['experts'],
  decide: ({ data: { panelId, neutralId }, by, at }, file) => {
    const partyId = speakerOf(by, file);
    checkInTime(panelSubject(panelId), at, file);
    const side = partyId === file.dispute.complainantId ? ('complainant' as const) : ('respondents' as const);
    const { nominated } = getPanel(file.dispute, panelId);
    if (nominated[side] !== undefined) refuse('AnsweredAlready', { subject: panelSubject(panelId) });
    if (Object.values(nominated).includes(neutralId)) refuse('NamedTwice', { field: 'neutralId', name: neutralId });
    checkExpert(panelId, neutralId, file, at);
    const told: ExpertNominated = { type: 'ExpertNominated', data: { panelId, partyId, side, neutralId } };
    if (Object.keys(nominated).length === 0) return [told];
    return [told, ...withNominations(panelId, at, at, { ...file, dispute: evolveAll(file.dispute, [told]) })];
  },
};
