import { useQuery } from '@tanstack/react-query';
import { choiceOf } from '#messages/forms/choices.js';
import { NEUTRALS_WORDS as W } from '#messages/ui/desk-neutrals.js';
import { getParty, listAffiliations } from '../../client/sdk.gen.js';
import type { AffiliationView } from '../../client/types.gen.js';
import { Card } from '../../kit/data/card.js';
import { Skeleton } from '../../kit/status/skeleton.js';
import { queryOf, troubleOf } from '../../shared/desk/queries.js';
import { instantText } from '../../shared/language/instant-text.js';
import { useLanguage } from '../../shared/language/language.js';
import { TroubleBanner } from '../desk/trouble-banner.js';
import { ActLinks } from '../lists/act-links.js';
import { useRoster } from './use-roster.js';

/** How somebody stands to parties and to others, as it was recorded; what has ended stays to be seen. */
export function Affiliations({ subjectId }: { readonly subjectId: string }) {
  const { say } = useLanguage();
  const read = useQuery(queryOf('listAffiliations', listAffiliations, { path: { subjectId } }));
  const all = read.data?.affiliations ?? [];
  return (
    <Card title={say(W.affiliations)} beside={<ActLinks acts={['recordAffiliation']} ids={{ fromId: subjectId }} />}>
      {read.isPending && <Skeleton lines={2} />}
      <TroubleBanner trouble={troubleOf(read.error)} again={() => void read.refetch()} />
      {read.data && all.length === 0 && <p>{say(W.noAffiliations)}</p>}
      {all.length > 0 && (
        <ul>
          {all.map((one) => (
            <One key={one.affiliationId} one={one} />
          ))}
        </ul>
      )}
    </Card>
  );
}

function One({ one }: { readonly one: AffiliationView }) {
  const { say, locale } = useLanguage();
  const { affiliationId, fromId, toId, relation, since, endedAt } = one;
  const from = useNameOf(fromId);
  const to = useNameOf(toId);
  const when = [
    since === undefined ? undefined : `${say(W.since)} ${instantText(since, locale)}`,
    endedAt === undefined ? undefined : `${say(W.endedAt)} ${instantText(endedAt, locale)}`,
  ].filter((part) => part !== undefined);
  return (
    <li>
      <p>
        {from} · {choiceOf('recordAffiliation', 'relation', relation, locale)} · {to}
      </p>
      {when.length > 0 && <p>{when.join('；')}</p>}
      {endedAt === undefined && <ActLinks acts={['endAffiliation']} ids={{ fromId, affiliationId }} />}
    </li>
  );
}

/** Somebody of a roster, or a party; who is neither is not named by the API. */
function useNameOf(id: string): string {
  const { say } = useLanguage();
  const [mediators] = useRoster('mediators');
  const [experts] = useRoster('experts');
  const listed = [...mediators, ...experts].find((one) => one.id === id)?.name;
  const party = useQuery({
    ...queryOf('getParty', getParty, { path: { partyId: id } }),
    enabled: listed === undefined,
  });
  return listed ?? party.data?.name ?? say(W.unnamed);
}
