import { useQuery } from '@tanstack/react-query';
import { PLATFORM_WORDS as W } from '#messages/ui/desk-platforms.js';
import { getDelegationAgreement } from '../../client/sdk.gen.js';
import { EmptyState } from '../../kit/status/empty-state.js';
import { Skeleton } from '../../kit/status/skeleton.js';
import { queryOf, troubleOf } from '../../shared/desk/queries.js';
import { useLanguage } from '../../shared/language/language.js';
import { TroubleBanner } from '../desk/trouble-banner.js';
import { ActLinks } from '../lists/act-links.js';
import s from '../lists/lists.module.css';
import { AgreementVersion } from './agreement-version.js';
import { ComparedMonths } from './compared-months.js';

/** What was agreed with a platform about complaints that it hands over; the newest version first. */
export function Agreement({ platformId }: { readonly platformId: string }) {
  const { say } = useLanguage();
  const path = { platformId };
  const read = useQuery(queryOf('getDelegationAgreement', getDelegationAgreement, { path }));
  const trouble = troubleOf(read.error);
  const none = (
    <EmptyState title={say(W.noAgreement)} act={<ActLinks acts={['offerDelegation']} ids={path} isButton />}>
      <p>{say(W.noAgreementHelp)}</p>
    </EmptyState>
  );
  if (read.isPending) return <Skeleton lines={6} />;
  if (trouble?.status === 404) return none;
  if (!read.data) return <TroubleBanner trouble={trouble} again={() => void read.refetch()} />;
  const { inForce, endsAt, versions, compared = [] } = read.data;
  const runs = inForce !== undefined && endsAt === undefined;
  const acts = (
    <ActLinks acts={['offerDelegation', ...(runs ? (['endDelegation'] as const) : [])]} ids={path} isButton />
  );
  return (
    <div className={s.stack}>
      <h2>{say(W.agreement)}</h2>
      {versions.length === 0 ? none : acts}
      {versions.toReversed().map((one) => (
        <AgreementVersion key={one.version} one={one} of={read.data} />
      ))}
      <ComparedMonths compared={compared} />
    </div>
  );
}
