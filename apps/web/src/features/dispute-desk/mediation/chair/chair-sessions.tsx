import { Check, Clock } from 'lucide-react';
import { formatList } from '#messages/format.js';
import { SESSION_KINDS_NAMED } from '#messages/talks/mediation.js';
import { DESK_DISPUTE as WORDS } from '#messages/ui/desk-dispute.js';
import { CHAIR_WORDS as W } from '#messages/ui/mediator-desk.js';
import type { MediationSeenBody, SessionSeenBody } from '../../../../client/types.gen.js';
import { Card } from '../../../../kit/data/card.js';
import { DescriptionList } from '../../../../kit/data/description-list.js';
import { Status } from '../../../../kit/status/status.js';
import { useLanguage } from '../../../../shared/language/language.js';
import { useNames } from '../../use-case.js';
import { useShort } from '../../use-short.js';
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
            ? ([['CancelSession', W.cancel]] as const)
            : []),
        ]}
      />
      <p className={s.quiet}>{say(W.told)}</p>
    </Card>
  );
}

function Session({ session }: { readonly session: SessionSeenBody }) {
  const { say, locale } = useLanguage();
  const short = useShort();
  const nameOf = useNames();
  const {
    kind,
    startsAt,
    place,
    partyIds,
    heldAt,
    attended = [],
    confirmedBy,
    minutes,
    cancelled,
    cancelReason,
  } = session;
  const state = cancelled
    ? ({ tone: 'overdue', word: say(WORDS.cancelled) } as const)
    : heldAt === undefined
      ? ({ tone: 'due', word: say(WORDS.toCome) } as const)
      : ({ tone: 'lifted', word: say(WORDS.held) } as const);
  const named = (ids: readonly string[]) => (ids.length === 0 ? undefined : formatList(ids.map(nameOf), locale));
  return (
    <>
      <span className={s.between}>
        <b>{[say(SESSION_KINDS_NAMED[kind]), short(heldAt ?? startsAt)].join(' · ')}</b>
        <Status {...state} />
      </span>
      <DescriptionList
        facts={[
          { name: say(W.invited), value: named(partyIds) },
          ...(place === undefined ? [] : [{ name: say(W.place), value: place }]),
          ...(heldAt === undefined ? [] : [{ name: say(W.came), value: named(attended) }]),
          ...(cancelReason === undefined ? [] : [{ name: say(WORDS.cancelled), value: cancelReason }]),
        ]}
      />
      {minutes !== undefined && (
        <details className={s.fold}>
          <summary>{say(W.minutes)}</summary>
          <p className={s.words}>{minutes}</p>
        </details>
      )}
      {minutes !== undefined &&
        attended.map((id) => {
          const has = confirmedBy.includes(id);
          return (
            <span key={id} className={s.between}>
              <span>{nameOf(id)}</span>
              <Status
                tone={has ? 'lifted' : 'due'}
                icon={has ? Check : Clock}
                word={say(has ? W.confirmed : W.unconfirmed)}
              />
            </span>
          );
        })}
    </>
  );
}
