import { PLATFORM_DESK as W } from '#messages/ui/platform-desk.js';
import { PLATFORM_WORDS } from '#messages/ui/desk-platforms.js';
import { EmptyState } from '../../../kit/status/empty-state.js';
import { Skeleton } from '../../../kit/status/skeleton.js';
import { useLanguage } from '../../../shared/language/language.js';
import { TroubleBanner } from '../../desk/trouble-banner.js';
import { ActLinks } from '../../lists/act-links.js';
import { AgreementVersion } from '../../platforms/agreement-version.js';
import { usePlatform } from '../use-platform.js';
import { AnswerOffer } from './answer-offer.js';
import { useAgreement } from './use-agreement.js';
import s from '../platform-desk.module.css';

/** Every version of the agreement; one that is offered is agreed to, or declined, where it can be read. */
export function OwnAgreement() {
  const { say } = useLanguage();
  const { may } = usePlatform();
  const { platformId, read, trouble, versions, inForce, offered, endsAt } = useAgreement();
  if (read.isPending) return <Skeleton lines={6} />;
  if (trouble) return <TroubleBanner trouble={trouble} again={() => void read.refetch()} />;
  if (!read.data || versions.length === 0)
    return (
      <EmptyState title={say(W.noAgreement)}>
        <p>{say(W.noAgreementHelp)}</p>
      </EmptyState>
    );
  return (
    <div className={s.stack}>
      <h2>{say(PLATFORM_WORDS.agreement)}</h2>
      {offered && may('delegation') && <AnswerOffer platformId={platformId} version={offered.version} />}
      {versions.toReversed().map((one) => (
        <AgreementVersion key={one.version} one={one} of={read.data} />
      ))}
      {inForce && endsAt === undefined && may('delegation') && (
        <ActLinks acts={['endDelegation']} ids={{ platformId }} isButton />
      )}
    </div>
  );
}
