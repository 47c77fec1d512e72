import { DESK_DISPUTE as WORDS } from '#messages/ui/desk-dispute.js';
import type { SessionSeenBody } from '../../../client/types.gen.js';
import { useLanguage } from '../../../shared/language/language.js';
import { Session } from './session.js';
import s from '../desk.module.css';

type Props = { readonly sessions: readonly SessionSeenBody[] };

/** When one meets and met, who was asked and who came; to those who were there, the minutes. */
export function Sessions({ sessions }: Props) {
  const { say } = useLanguage();
  return (
    <>
      <h4>{say(WORDS.sessions)}</h4>
      <ul className={s.lines}>
        {sessions.map((session) => (
          <li key={session.sessionId}>
            <Session session={session} />
          </li>
        ))}
      </ul>
    </>
  );
}
