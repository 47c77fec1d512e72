import { Check } from 'lucide-react';
import { useQuery } from '@tanstack/react-query';
import { CHECK_PROOFS, CHECK_STATES, DESK_DISPUTE as WORDS, UNTIL_DAY } from '#messages/ui/desk-dispute.js';
import { AUTHORITY_SCOPES } from '#messages/core/roles.js';
import { formatList } from '#messages/format.js';
import { listAuthorities, listIdentityChecks } from '../../../client/sdk.gen.js';
import { Status } from '../../../kit/status/status.js';
import { queryOf } from '../../../shared/desk/queries.js';
import { useLanguage } from '../../../shared/language/language.js';
import { wordOf } from '../../../shared/language/word-of.js';
import { Part } from '../part.js';
import { useShort } from '../use-short.js';
import s from '../desk.module.css';

/** By what somebody made sure who a party is, and who may act for it, how far and until when. */
export function PartyChecks({ partyId }: { readonly partyId: string }) {
  const { say, tell, locale } = useLanguage();
  const short = useShort();
  const path = { partyId };
  const checks = useQuery(queryOf('listIdentityChecks', listIdentityChecks, { path }));
  const authorities = useQuery(queryOf('listAuthorities', listAuthorities, { path }));
  const until = (at: string | undefined): string => (at === undefined ? '' : tell(UNTIL_DAY, { at: short(at) }));
  return (
    <div className={s.stack}>
      <section>
        <h3>{say(WORDS.identity)}</h3>
        <Part read={checks} lines={2}>
          {({ items }) =>
            items.length === 0 ? (
              <p className={s.quiet}>{say(WORDS.notChecked)}</p>
            ) : (
              <ul className={s.lines}>
                {items.map(({ proof, state, checkedAt, until: end }) => (
                  <li key={checkedAt + proof}>
                    <span className={s.row}>
                      {say(CHECK_PROOFS[proof])}
                      <Status
                        tone={state === 'counts' ? 'lifted' : 'overdue'}
                        {...(state === 'counts' && { icon: Check })}
                        word={say(CHECK_STATES[state])}
                      />
                    </span>
                    <small>{`${short(checkedAt)}${until(end)}`}</small>
                  </li>
                ))}
              </ul>
            )
          }
        </Part>
      </section>
      <section>
        <h3>{say(WORDS.whoActs)}</h3>
        <Part read={authorities} lines={2}>
          {({ items }) =>
            items.length === 0 ? (
              <p className={s.quiet}>{say(WORDS.nobodyActs)}</p>
            ) : (
              <ul className={s.lines}>
                {items.map(({ accountId, name, basis, state, scope, until: end }) => (
                  <li key={accountId + basis}>
                    <span className={s.row}>
                      {name}
                      {state === 'pending' && <Status tone="due" word={say(WORDS.pending)} />}
                    </span>
                    <small>
                      {say(basis === 'member' ? WORDS.member : WORDS.representative)}
                      {' · '}
                      {scope
                        ? formatList(
                            scope.map((one) => wordOf(AUTHORITY_SCOPES, one, locale)),
                            locale,
                          )
                        : say(WORDS.everything)}
                      {until(end)}
                    </small>
                  </li>
                ))}
              </ul>
            )
          }
        </Part>
      </section>
    </div>
  );
}
