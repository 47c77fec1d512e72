import { Check, Clock, MessageSquareWarning } from 'lucide-react';
import { Fragment } from 'react';
import { formatList } from '#messages/format.js';
import { SESSION_KINDS_NAMED } from '#messages/talks/mediation.js';
import { DESK_DISPUTE as WORDS } from '#messages/ui/desk-dispute.js';
import { CHAIR_WORDS as W, HOURS } from '#messages/ui/mediator-desk.js';
import type { SessionSeenBody } from '../../../client/types.gen.js';
import { DescriptionList } from '../../../kit/data/description-list.js';
import { TextLink } from '../../../kit/actions/text-link.js';
import { Status } from '../../../kit/status/status.js';
import { useLanguage } from '../../../shared/language/language.js';
import { minutesBetween } from '../../own-work/minutes-of.js';
import { useNames } from '../use-case.js';
import { useShort } from '../use-short.js';
import s from '../desk.module.css';

/** One session as its reader is told of it: where it is, who came, its minutes, and who agrees with them. */
export function Session({ session }: { readonly session: SessionSeenBody }) {
  const { say, tell, locale } = useLanguage();
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
    objections = [],
    endedAt,
    preparationMinutes,
    minutes,
    cancelled,
    notHeld,
    cancelReason,
  } = session;
  const state = cancelled
    ? ({ tone: 'overdue', word: say(WORDS.cancelled) } as const)
    : notHeld
      ? ({ tone: 'neutral', word: say(WORDS.notHeld) } as const)
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
          ...(place === undefined ? [] : [{ name: say(W.place), value: <Place>{place}</Place> }]),
          ...(heldAt === undefined ? [] : [{ name: say(W.came), value: named(attended) }]),
          ...(heldAt === undefined || endedAt === undefined
            ? []
            : [{ name: say(W.took), value: tell(HOURS, { minutes: minutesBetween(heldAt, endedAt) }) }]),
          ...(preparationMinutes === undefined
            ? []
            : [{ name: say(W.prepared), value: tell(HOURS, { minutes: preparationMinutes }) }]),
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
          const objection = objections.find(({ partyId }) => partyId === id);
          const has = confirmedBy.includes(id);
          return (
            <Fragment key={id}>
              <span className={s.between}>
                <span>{nameOf(id)}</span>
                <Status
                  tone={objection ? 'overdue' : has ? 'lifted' : 'due'}
                  icon={objection ? MessageSquareWarning : has ? Check : Clock}
                  word={say(objection ? W.objected : has ? W.confirmed : W.unconfirmed)}
                />
              </span>
              {objection?.reason !== undefined && <p className={s.words}>{objection.reason}</p>}
            </Fragment>
          );
        })}
    </>
  );
}

/** A place that is an address alone is a link. */
function Place({ children: place }: { readonly children: string }) {
  return /^https:\/\/\S+$/u.test(place) ? (
    <TextLink outside href={place}>
      {place}
    </TextLink>
  ) : (
    <span className={s.words}>{place}</span>
  );
}
