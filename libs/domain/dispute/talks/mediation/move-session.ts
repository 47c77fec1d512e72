import type { Command, Instant } from '../../../kernel/message.js';
import { refuse } from '../../../kernel/refusal.js';
import type { DisputeAction } from '../../core/action.js';
import { mediationSubject } from '../../core/subject.js';
import { getMediation, getMediationOn } from './mediations.js';
import { isToCome, sessionToCome } from './session-to-come.js';

export type MoveSession = Command<
  'MoveSession',
  {
    readonly mediationId: string;
    readonly sessionId: string;
    readonly startsAt: Instant;
    readonly placeContentId?: string;
  }
>;

/** The mediator gives a session another time or another place; who was asked to it is told again. */
export const moveSession: DisputeAction<MoveSession> = {
  by: ['mediator'],
  on: 'mediation',
  during: ['mediation', 'appraisal'],
  subjects: ({ mediationId }) => [mediationSubject(mediationId)],
  precondition: (subject, { dispute }) => Object.values(getMediationOn(dispute, subject).sessions).some(isToCome),
  decide: ({ data: { mediationId, sessionId, startsAt, placeContentId }, at }, file) => {
    const { partyIds } = sessionToCome(getMediation(file.dispute, mediationId), sessionId);
    if (startsAt <= at) refuse('InstantImplausible', { field: 'startsAt', earliest: at });
    const place = placeContentId !== undefined && { placeContentId };
    return [{ type: 'SessionMoved', data: { mediationId, sessionId, startsAt, partyIds, ...place, fixedAt: at } }];
  },
};
