import { useQueries, useQuery } from '@tanstack/react-query';
import { AUTHORITY_ENDS, PARTY_RIGHTS as W } from '#messages/ui/party-rights.js';
import { listAuthorities } from '../../client/sdk.gen.js';
import { Banner } from '../../kit/status/banner.js';
import { queryOf } from '../../shared/desk/queries.js';
import { useDesk } from '../../shared/desk/use-desk.js';
import { useNow } from '../../shared/desk/use-now.js';
import { dueText } from '../../shared/language/instant-text.js';
import { useLanguage } from '../../shared/language/language.js';
import { CutRights } from './cut-rights.js';
import { ownRights } from './own-rights.js';
import { OwnAlerts } from './own-alerts.js';

/** How long before its end an authority is spoken of: time enough to have a new power of attorney signed. */
const AHEAD = 30 * 86_400_000;

/** On the home of a party: rights and licences that end soon, and authorities that do. */
export function HomeAlerts() {
  const { data } = useQuery(ownRights);
  return (
    <>
      <CutRights rights={data} />
      {data && <OwnAlerts rights={data.items} />}
      <EndingAuthorities />
    </>
  );
}

function EndingAuthorities() {
  const { say, tell, locale } = useLanguage();
  const { forWhom } = useDesk();
  const now = new Date(useNow()).getTime();
  const read = useQueries({
    queries: forWhom.map(({ id }) => queryOf('listAuthorities', listAuthorities, { path: { partyId: id } })),
  });
  const ending = forWhom.flatMap(({ id, name: party = id }, at) =>
    (read[at]?.data?.items ?? []).flatMap(({ accountId, name, until }) => {
      const end = until === undefined ? Infinity : Date.parse(until);
      return end > now && end - now <= AHEAD && until !== undefined
        ? [
            {
              key: `${id} ${accountId}`,
              text: tell(AUTHORITY_ENDS, { name, party, at: dueText(until, locale) }),
            },
          ]
        : [];
    }),
  );
  if (ending.length === 0) return null;
  return (
    <Banner tone="due" title={say(W.authorities)}>
      <ul>
        {ending.map(({ key, text }) => (
          <li key={key}>{text}</li>
        ))}
      </ul>
    </Banner>
  );
}
