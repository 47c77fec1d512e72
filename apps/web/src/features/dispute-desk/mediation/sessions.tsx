import { formatList } from '#messages/format.js';
import { SESSION_KINDS_NAMED } from '#messages/talks/mediation.js';
import { DESK_DISPUTE as WORDS } from '#messages/ui/desk-dispute.js';
import type { SessionSeenBody } from '../../../client/types.gen.js';
import { Status } from '../../../kit/status/status.js';
import { useLanguage } from '../../../shared/language/language.js';
import { useNames } from '../use-case.js';
import { useShort } from '../use-short.js';
import s from '../desk.module.css';

type Props = { readonly sessions: readonly SessionSeenBody[] };

/** When one meets and met, who was asked and who came. What was said stands in minutes that their members read. */
export function Sessions({ sessions }: Props) {
  const { say, locale } = useLanguage();
  const short = useShort();
  const nameOf = useNames();
  const stateOf = ({ cancelled, heldAt }: SessionSeenBody) =>
    cancelled === true
      ? ({ tone: 'overdue', word: say(WORDS.cancelled) } as const)
      : heldAt === undefined
        ? ({ tone: 'due', word: say(WORDS.toCome) } as const)
        : ({ tone: 'lifted', word: say(WORDS.held) } as const);
  return (
    <>
      <h4>{say(WORDS.sessions)}</h4>
      <ul className={s.lines}>
        {sessions.map((session) => (
          <li key={session.sessionId}>
            <span className={s.between}>
              <span>{say(SESSION_KINDS_NAMED[session.kind])}</span>
              <Status {...stateOf(session)} />
            </span>
            <small>
              {[
                short(session.startsAt),
                session.place,
                formatList((session.attended ?? session.partyIds).map(nameOf), locale),
              ]
                .filter((part) => part !== undefined)
                .join(' · ')}
            </small>
          </li>
        ))}
      </ul>
    </>
  );
}
