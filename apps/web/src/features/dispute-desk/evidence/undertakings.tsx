import { useQuery } from '@tanstack/react-query';
import { formatDay } from '#messages/format.js';
import { ROLES } from '#messages/core/roles.js';
import { EXHIBIT_WORDS as WORDS } from '#messages/ui/desk-evidence.js';
import { COPIES_RETURNED, RETURN_MANNERS_NAMED, SECRET_WORDS as W } from '#messages/ui/secrets.js';
import { getConfidentialityUndertaking } from '../../../client/sdk.gen.js';
import { Status } from '../../../kit/status/status.js';
import { queryOf } from '../../../shared/desk/queries.js';
import { useLanguage } from '../../../shared/language/language.js';
import { wordOf } from '../../../shared/language/word-of.js';
import { Part } from '../part.js';
import { useCase, useNames } from '../use-case.js';
import { useShort } from '../use-short.js';
import s from '../desk.module.css';

/** Who undertook to keep secret what was filed here in confidence, and when. */
export function Undertakings() {
  const { say, tell, locale } = useLanguage();
  const short = useShort();
  const nameOf = useNames();
  const { disputeId } = useCase();
  const read = useQuery(
    queryOf('getConfidentialityUndertaking', getConfidentialityUndertaking, { path: { disputeId } }),
  );
  return (
    <Part read={read} lines={2}>
      {({ undertakings, overdue }) =>
        undertakings.length === 0 ? (
          <p className={s.quiet}>{say(WORDS.nobodySigned)}</p>
        ) : (
          <ul className={s.lines}>
            {undertakings.map(({ at, role, accountId, partyId, version, sha256, owes, returned }) => (
              <li key={`${at}${accountId ?? partyId ?? ''}`}>
                <span>
                  {wordOf(ROLES, role, locale)}
                  {(accountId ?? partyId) !== undefined && ` · ${nameOf(accountId ?? partyId ?? '')}`}
                </span>
                <small>
                  <time dateTime={at}>{short(at)}</time>
                  {` · ${version} · SHA-256 ${sha256.slice(0, 12)}…`}
                </small>
                {owes && <Status tone={overdue ? 'overdue' : 'due'} word={say(overdue ? W.overdue : W.owes)} />}
                {returned && (
                  <small>
                    {tell(COPIES_RETURNED, {
                      ...returned,
                      manner: say(RETURN_MANNERS_NAMED[returned.manner]),
                      day: formatDay(returned.doneOn, locale),
                    })}
                  </small>
                )}
              </li>
            ))}
          </ul>
        )
      }
    </Part>
  );
}
