import type { Dispute } from '../dispute/core/state.js';
import { mediationSubject, type Subject } from '../dispute/core/subject.js';
import { isToCome } from '../dispute/talks/mediation/session-to-come.js';
import type { Instant } from '../kernel/message.js';

/** A session to which somebody is asked: what comes then is no end of a time, but where one has to be. */
export const SESSION = 'session';

type SessionToCome = {
  readonly what: typeof SESSION;
  readonly subject: Subject;
  readonly role: 'party' | 'neutral';
  readonly toId: string;
  readonly dueAt: Instant;
  readonly since?: Instant;
};

/** Who is asked to a session, and its mediator; not before they were told of its time. */
export const sessionsToCome = ({ mediations }: Dispute): readonly SessionToCome[] =>
  Object.entries(mediations).flatMap(([id, { mediatorId, sessions }]) =>
    Object.values(sessions)
      .filter(isToCome)
      .flatMap(({ partyIds, startsAt, fixedAt }): readonly SessionToCome[] => {
        const of = { what: SESSION, subject: mediationSubject(id), dueAt: startsAt } as const;
        const since = fixedAt !== undefined && { since: fixedAt };
        return [
          ...partyIds.map((toId) => ({ ...of, ...since, role: 'party' as const, toId })),
          ...(mediatorId === undefined ? [] : [{ ...of, ...since, role: 'neutral' as const, toId: mediatorId }]),
        ];
      }),
  );
