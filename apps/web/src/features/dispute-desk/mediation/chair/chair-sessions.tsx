import { CHAIR_WORDS as W } from '#messages/ui/mediator-desk.js';
import type { MediationSeenBody } from '../../../../client/types.gen.js';
import { Card } from '../../../../kit/data/card.js';
import { useLanguage } from '../../../../shared/language/language.js';
import { Session } from '../session.js';
import { ActLinks } from './act-links.js';
import s from '../../desk.module.css';

/** Sessions with where one meets, who came, what was written down and who has confirmed it. */
export function ChairSessions({ mediation: { mediationId, sessions } }: { readonly mediation: MediationSeenBody }) {
  const { say } = useLanguage();
  return (
    <Card title={say(W.sessions)}>
      {sessions.length === 0 && <p className={s.quiet}>{say(W.noSessions)}</p>}
      <ul className={s.lines}>
        {sessions
          .toSorted((one, other) => other.startsAt.localeCompare(one.startsAt))
          .map((session) => (
            <li key={session.sessionId}>
              <Session session={session} />
            </li>
          ))}
      </ul>
      <ActLinks
        subject={`mediation:${mediationId}`}
        acts={[
          ['ScheduleSession', W.schedule],
          ['RecordSession', W.record],
          ...(sessions.some(({ heldAt, cancelled }) => heldAt === undefined && cancelled !== true)
            ? ([
                ['MoveSession', W.move],
                ['CancelSession', W.cancel],
              ] as const)
            : []),
        ]}
      />
      <p className={s.quiet}>{say(W.told)}</p>
    </Card>
  );
}
