import type { Dispute } from '../dispute/core/state.js';
import { mediationSubject, type Subject } from '../dispute/core/subject.js';
import { stillCalled } from '../dispute/talks/mediation/session-to-come.js';
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

/** Whom a session still calls, and its mediator; not before they were told of its time. */
export const sessionsToCome = ({ mediations }: Dispute): readonly SessionToCome[] =>
  Object.entries(mediations).flatMap(([id, mediation]) =>
    Object.values(mediation.sessions).flatMap((session): readonly SessionToCome[] => {
      const called = stillCalled(mediation, session);
      const { startsAt, fixedAt } = session;
      const { mediatorId } = mediation;
      const of = { what: SESSION, subject: mediationSubject(id), dueAt: startsAt } as const;
      const since = fixedAt !== undefined && { since: fixedAt };
      return [
        ...called.map((toId) => ({ ...of, ...since, role: 'party' as const, toId })),
        ...(mediatorId === undefined || called.length === 0
          ? []
          : [{ ...of, ...since, role: 'neutral' as const, toId: mediatorId }]),
      ];
    }),
  );
