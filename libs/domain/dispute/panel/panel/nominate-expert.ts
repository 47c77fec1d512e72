import type { Command } from '../../../kernel/message.js';
import { refuse } from '../../../kernel/refusal.js';
import type { DisputeAction } from '../../core/action.js';
import { speakerOf } from '../../talks/mediation/party-of-mediation.js';
import { panelSubject, partsOf } from '../../core/subject.js';
import type { ExpertNominated } from './choice-events.js';
import { checkExpert } from './eligibility.js';
import { withNominations } from './nominated.js';
import { checkInTime } from '../../core/in-time.js';
import { getPanel } from './panels.js';
import type { NominatingSide } from './state.js';
import type { Dispute } from '../../core/state.js';

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
  precondition: (subject, { dispute, context, actor }) => {
    const { nominated } = getPanel(dispute, partsOf(subject).id ?? '');
    if (nominated[sideOf(dispute, speakerOf(actor, { context }))] !== undefined) refuse('AnsweredAlready', { subject });
    return true;
  },
  needs: ['experts'],
  decide: ({ data: { panelId, neutralId }, by, at }, file) => {
    const partyId = speakerOf(by, file);
    checkInTime(panelSubject(panelId), at, file);
    const side = sideOf(file.dispute, partyId);
    const { nominated } = getPanel(file.dispute, panelId);
    if (Object.values(nominated).includes(neutralId)) refuse('NamedTwice', { field: 'neutralId', name: neutralId });
    checkExpert(panelId, neutralId, file, at);
    const told: ExpertNominated = { type: 'ExpertNominated', data: { panelId, partyId, side, neutralId } };
    if (Object.keys(nominated).length === 0) return [told];
    return [told, ...withNominations(panelId, at, at, { ...file, dispute: file.evolve(file.dispute, [told]) })];
  },
};

const sideOf = ({ complainantId }: Dispute, partyId: string): NominatingSide =>
  partyId === complainantId ? 'complainant' : 'respondents';
