import { actedText } from '#messages/acted-by.js';
import { SESSION_KINDS_NAMED } from '#messages/talks/mediation.js';
import { MEDIATION_WORDS as WORDS } from '#messages/ui/mediation.js';
import { confirmMinutes, objectToMinutes } from '../../../client/sdk.gen.js';
import type { MediationSeenBody, SessionSeenBody } from '../../../client/types.gen.js';
import { momentText } from '../../../shared/language/instant-text.js';
import { joined } from '../../../shared/language/joined.js';
import { useLanguage } from '../../../shared/language/language.js';
import { wordOf } from '../../../shared/language/word-of.js';
import { ActButton } from '../../../shared/parts/act-button.js';
import { WordsForm } from '../../../shared/parts/words-form.js';
import { subjectsFor } from '../../dispute/subjects.js';
import { useDispute } from '../../dispute/use-dispute.js';

type Minutes = Pick<SessionSeenBody, 'confirmedBy' | 'objections'>;
/** Whether a party has still to say whether the minutes are right. */
const isOpen = ({ confirmedBy, objections = [] }: Minutes, party: string): boolean =>
  !confirmedBy.includes(party) && !objections.some(({ partyId }) => partyId === party);

/** When one meets or met, and the minutes to confirm. */
export function Sessions({ mediation: { mediationId, sessions } }: { readonly mediation: MediationSeenBody }) {
  const { say, locale } = useLanguage();
  const { view, session, reload } = useDispute();
  const { disputeId, partyId } = session;
  const may = subjectsFor(view, 'ConfirmMinutes').includes(`mediation:${mediationId}`);
  if (sessions.length === 0) return null;
  return (
    <section>
      <h2>{say(WORDS.sessions)}</h2>
      <ul className="cards">
        {sessions.map(
          ({
            sessionId,
            kind,
            startsAt,
            place,
            cancelled,
            notHeld,
            cancelReason,
            minutes,
            confirmedBy,
            confirmations,
            objections = [],
          }) => (
            <li className="card" key={sessionId}>
              <h3>
                {wordOf(SESSION_KINDS_NAMED, kind, locale)} ·{' '}
                <time dateTime={startsAt}>{momentText(startsAt, locale)}</time>
              </h3>
              {cancelled === true && <p className="notice">{say(WORDS.calledOff)}</p>}
              {cancelReason !== undefined && <p className="words">{cancelReason}</p>}
              {notHeld === true && <p className="notice">{say(WORDS.notHeld)}</p>}
              {place !== undefined && cancelled !== true && notHeld !== true && (
                <p className="words">
                  {say(WORDS.place)}{' '}
                  {/^https:\/\/\S+$/u.test(place) ? (
                    <a href={place} target="_blank" rel="noreferrer noopener">
                      {place}
                    </a>
                  ) : (
                    place
                  )}
                </p>
              )}
              {minutes !== undefined && (
                <>
                  <p className="hint">{say(WORDS.minutes)}</p>
                  <p className="words">{minutes}</p>
                  {confirmations?.map(({ partyId: party, actedBy }) => (
                    <p className="hint" key={party}>
                      {joined(
                        say(party === partyId ? WORDS.minutesConfirmed : WORDS.minutesConfirmedThere),
                        actedText(actedBy, locale),
                      )}
                    </p>
                  ))}
                  {objections.map(({ partyId: party, reason }) => (
                    <p className="hint" key={party}>
                      {say(party === partyId ? WORDS.minutesObjected : WORDS.minutesObjectedThere)} {reason}
                    </p>
                  ))}
                  {may && isOpen({ confirmedBy, objections }, partyId) && (
                    <>
                      <ActButton
                        name={`minutes:${sessionId}`}
                        words={say(WORDS.confirmMinutes)}
                        send={(key) =>
                          confirmMinutes({
                            path: { disputeId, mediationId, sessionId },
                            headers: { 'Idempotency-Key': key },
                          })
                        }
                        after={reload}
                      />
                      <WordsForm
                        name={`minutes-wrong:${sessionId}`}
                        title={say(WORDS.objectToMinutes)}
                        label={say(WORDS.minutesWrong)}
                        send={(reason = '', key) =>
                          objectToMinutes({
                            path: { disputeId, mediationId, sessionId },
                            body: { reason },
                            headers: { 'Idempotency-Key': key },
                          })
                        }
                        after={reload}
                      />
                    </>
                  )}
                </>
              )}
            </li>
          ),
        )}
      </ul>
    </section>
  );
}
