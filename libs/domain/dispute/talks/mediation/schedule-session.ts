import type { Command, Instant } from '../../../kernel/message.js';
import { refuse } from '../../../kernel/refusal.js';
import type { DisputeAction } from '../../core/action.js';
import { mediationSubject } from '../../core/subject.js';
import { checkParties } from './check-parties.js';
import type { SessionKind } from './session-events.js';
import { getMediation } from './mediations.js';

export type ScheduleSession = Command<
  'ScheduleSession',
  {
    readonly mediationId: string;
    readonly kind: SessionKind;
    readonly startsAt: Instant;
    readonly partyIds: readonly string[];
    readonly placeContentId?: string;
  }
>;

/** The mediator fixes a session with some or all of the parties; only they learn of it. */
export const scheduleSession: DisputeAction<ScheduleSession> = {
  by: ['mediator'],
  on: 'mediation',
  during: ['mediation', 'appraisal'],
  subjects: ({ mediationId }) => [mediationSubject(mediationId)],
  decide: ({ data: { mediationId, kind, startsAt, partyIds, placeContentId }, at }, file) => {
    checkParties(kind, partyIds, getMediation(file.dispute, mediationId));
    if (startsAt <= at) refuse('InstantImplausible', { field: 'startsAt', earliest: at });
    const place = placeContentId !== undefined && { placeContentId };
    const told = { kind, startsAt, partyIds, ...place, fixedAt: at };
    return [{ type: 'SessionScheduled', data: { mediationId, sessionId: file.newId(), ...told } }];
  },
};
