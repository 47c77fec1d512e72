import { useQuery } from '@tanstack/react-query';
import { ROLES } from '#messages/core/roles.js';
import { DESK_DISPUTE as WORDS, PURPOSES } from '#messages/ui/desk-dispute.js';
import { listViewings } from '../../../client/sdk.gen.js';
import { queryOf } from '../../../shared/desk/queries.js';
import { useLanguage } from '../../../shared/language/language.js';
import { wordOf } from '../../../shared/language/word-of.js';
import { Part } from '../part.js';
import { useCase, useNames } from '../use-case.js';
import { useShort } from '../use-short.js';
import s from '../desk.module.css';

/** Who looked at a file, when and what for, the newest first. */
export function Viewings({ evidenceId }: { readonly evidenceId: string }) {
  const { say, locale } = useLanguage();
  const short = useShort();
  const { disputeId } = useCase();
  const nameOf = useNames();
  const read = useQuery(queryOf('listViewings', listViewings, { path: { disputeId, evidenceId } }));
  return (
    <Part read={read} lines={2}>
      {({ items }) =>
        items.length === 0 ? (
          <p className={s.quiet}>{say(WORDS.nobodyLooked)}</p>
        ) : (
          <ul className={s.lines}>
            {[...items].reverse().map(({ viewingId, at, role, purpose, viewerId, partyId, original }) => (
              <li key={viewingId}>
                <span>
                  {wordOf(ROLES, role, locale)}
                  {(viewerId ?? partyId) !== undefined && ` · ${nameOf(viewerId ?? partyId ?? '')}`}
                </span>
                <small>
                  <time dateTime={at}>{short(at)}</time>
                  {` · ${say(PURPOSES[purpose])}`}
                  {original === true && ` · ${say(WORDS.asSent)}`}
                </small>
              </li>
            ))}
          </ul>
        )
      }
    </Part>
  );
}
