import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { RATINGS_WORDS as W } from '#messages/ui/desk-ratings.js';
import { getParty, getRating } from '../../client/sdk.gen.js';
import { EmptyState } from '../../kit/status/empty-state.js';
import { Skeleton } from '../../kit/status/skeleton.js';
import { queryOf, troubleOf } from '../../shared/desk/queries.js';
import { useDesk } from '../../shared/desk/use-desk.js';
import { useLanguage } from '../../shared/language/language.js';
import { DeskPage } from '../desk/desk-page.js';
import { TroubleBanner } from '../desk/trouble-banner.js';
import s from '../lists/lists.module.css';
import { RoleRating } from './role-rating.js';
import { Waiting } from './waiting.js';

/** One member's rating: what waits for a decision first, then each role with its facts. */
export function MemberPage() {
  const { say } = useLanguage();
  const { to } = useDesk();
  const params: Readonly<Record<string, string | undefined>> = useParams({ strict: false });
  const memberId = params['memberId'] ?? '';
  const party = useQuery(queryOf('getParty', getParty, { path: { partyId: memberId } }));
  const read = useQuery(queryOf('getRating', getRating, { path: { memberId } }));
  const title = party.data?.name ?? say(W.member);
  const roles = read.data?.roles ?? [];
  const trouble = troubleOf(read.error);
  // who never let itself be rated has no rating: whoever it is, its party is there
  const isUnrated = trouble?.status === 404 && party.data !== undefined;
  const nothing = (
    <EmptyState title={say(W.noFacts)}>
      <p>{say(W.noFactsHelp)}</p>
    </EmptyState>
  );
  return (
    <DeskPage key={title} title={title} crumbs={[{ label: say(W.title), href: to(['ratings']) }]}>
      {read.isPending && <Skeleton lines={6} />}
      {isUnrated ? nothing : <TroubleBanner trouble={trouble} again={() => void read.refetch()} />}
      {read.data && (
        <div className={s.stack}>
          <Waiting memberId={memberId} rating={read.data} />
          {roles.length === 0 && nothing}
          {roles.map((role) => (
            <RoleRating key={role.role} memberId={memberId} rated={role} />
          ))}
        </div>
      )}
    </DeskPage>
  );
}
