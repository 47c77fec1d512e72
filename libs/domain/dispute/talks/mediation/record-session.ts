import type { Command, Instant } from '../../../kernel/message.js';
import { refuse } from '../../../kernel/refusal.js';
import type { DisputeAction } from '../../core/action.js';
import { mediationSubject } from '../../core/subject.js';
import { checkParties } from './check-parties.js';
import type { SessionKind } from './session-events.js';
import { getMediation } from './mediations.js';

export type RecordSession = Command<
  'RecordSession',
  {
    readonly mediationId: string;
    /** Of a session that was fixed; without one it came about by itself, as a call does. */
    readonly sessionId?: string;
    readonly kind: SessionKind;
    readonly heldAt: Instant;
    readonly partyIds: readonly string[];
    readonly attended: readonly string[];
    readonly minutesContentId?: string;
    readonly endedAt?: Instant;
    readonly preparationMinutes?: number;
  }
>;

const DAY = 24 * 3_600_000;

/**
 * The mediator records a session: who was asked, who came, how long it took, what it worked for it besides, and the
 * minutes, which go to those who were there.
 */
export const recordSession: DisputeAction<RecordSession> = {
  by: ['mediator'],
  on: 'mediation',
  during: ['mediation', 'appraisal'],
  subjects: ({ mediationId }) => [mediationSubject(mediationId)],
  decide: ({ data, at }, file) => {
    const { mediationId, kind, heldAt, partyIds, attended, minutesContentId, endedAt, preparationMinutes } = data;
    const mediation = getMediation(file.dispute, mediationId);
    const planned =
      data.sessionId === undefined
        ? undefined
        : (mediation.sessions[data.sessionId] ??
          refuse('UnknownReference', { field: 'sessionId', name: data.sessionId }));
    if (planned?.heldAt !== undefined || planned?.cancelled) refuse('AnsweredAlready', { field: 'sessionId' });
    // who was asked to one that was fixed was so, whoever has left since
    if (!planned) checkParties(kind, partyIds, mediation);
    else if (planned.kind !== kind || String([...planned.partyIds].sort()) !== String([...partyIds].sort()))
      refuse('AnotherSession', { field: 'partyIds' });
    const stranger = attended.find((id) => !partyIds.includes(id));
    if (stranger !== undefined) refuse('UnknownReference', { field: 'attended', name: stranger });
    if (heldAt > at || heldAt < (mediation.acceptedAt ?? heldAt))
      refuse('InstantImplausible', { field: 'heldAt', latest: at });
    if (endedAt !== undefined && (endedAt <= heldAt || endedAt > at || Date.parse(endedAt) - Date.parse(heldAt) > DAY))
      refuse('InstantImplausible', { field: 'endedAt', earliest: heldAt, latest: at });
    const work = {
      ...(minutesContentId !== undefined && { minutesContentId }),
      ...(endedAt !== undefined && { endedAt }),
      ...(preparationMinutes !== undefined && { preparationMinutes }),
    };
    return [
      {
        type: 'SessionRecorded',
        data: { mediationId, sessionId: data.sessionId ?? file.newId(), kind, heldAt, partyIds, attended, ...work },
      },
    ];
  },
};
