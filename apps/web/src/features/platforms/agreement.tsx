import { useQuery } from '@tanstack/react-query';
import { AGREEMENT_VERSION, PLATFORM_WORDS as W } from '#messages/ui/desk-platforms.js';
import { getDelegationAgreement } from '../../client/sdk.gen.js';
import type { AgreementVersionView, DelegationAgreementView } from '../../client/types.gen.js';
import { Card } from '../../kit/data/card.js';
import { DescriptionList } from '../../kit/data/description-list.js';
import { EmptyState } from '../../kit/status/empty-state.js';
import { Skeleton } from '../../kit/status/skeleton.js';
import { Status } from '../../kit/status/status.js';
import { queryOf, troubleOf } from '../../shared/desk/queries.js';
import { instantText } from '../../shared/language/instant-text.js';
import { useLanguage } from '../../shared/language/language.js';
import { TroubleBanner } from '../desk/trouble-banner.js';
import { ActLinks } from '../lists/act-links.js';
import s from '../lists/lists.module.css';
import { termFacts } from './term-facts.js';

/** What was agreed with a platform about complaints that it hands over; the newest version first. */
export function Agreement({ platformId }: { readonly platformId: string }) {
  const { say } = useLanguage();
  const path = { platformId };
  const read = useQuery(queryOf('getDelegationAgreement', getDelegationAgreement, { path }));
  const trouble = troubleOf(read.error);
  const offer = <ActLinks acts={['offerDelegation']} ids={path} isButton />;
  if (read.isPending) return <Skeleton lines={6} />;
  if (trouble?.status === 404)
    return (
      <EmptyState title={say(W.noAgreement)} act={offer}>
        <p>{say(W.noAgreementHelp)}</p>
      </EmptyState>
    );
  if (!read.data) return <TroubleBanner trouble={trouble} again={() => void read.refetch()} />;
  const { inForce, endsAt, versions } = read.data;
  const runs = inForce !== undefined && endsAt === undefined;
  return (
    <div className={s.stack}>
      <h2>{say(W.agreement)}</h2>
      <ActLinks acts={['offerDelegation', ...(runs ? (['endDelegation'] as const) : [])]} ids={path} isButton />
      {versions.toReversed().map((one) => (
        <Version key={one.version} one={one} of={read.data} />
      ))}
    </div>
  );
}

function Version({ one, of }: { readonly one: AgreementVersionView; readonly of: DelegationAgreementView }) {
  const { say, tell, locale } = useLanguage();
  const at = (instant: string | undefined) => (instant === undefined ? undefined : instantText(instant, locale));
  const facts = [
    { name: say(W.offeredAt), value: at(one.offeredAt) },
    { name: say(W.agreedAt), value: at(one.agreedAt) },
    ...(one.declinedAt === undefined ? [] : [{ name: say(W.declinedAt), value: at(one.declinedAt) }]),
    ...(of.endsAt !== undefined && of.inForce === one.version ? [{ name: say(W.endsAt), value: at(of.endsAt) }] : []),
    ...termFacts(one.terms, locale),
    ...(one.words === undefined ? [] : [{ name: say(W.words), value: one.words }]),
  ];
  return (
    <Card title={tell(AGREEMENT_VERSION, { version: one.version })} beside={<Standing one={one} of={of} />}>
      <DescriptionList facts={facts} />
    </Card>
  );
}

function Standing({ one, of }: { readonly one: AgreementVersionView; readonly of: DelegationAgreementView }) {
  const { say } = useLanguage();
  if (of.inForce === one.version) return <Status tone="lifted" word={say(W.inForce)} />;
  if (of.offered === one.version) return <Status tone="now" word={say(W.waits)} />;
  return <Status tone="neutral" word={say(one.declinedAt === undefined ? W.replaced : W.declined)} />;
}
