import { PARTY_ANSWERS as W } from '#messages/ui/party-answers.js';
import { TextLink } from '../../kit/actions/text-link.js';
import { Banner } from '../../kit/status/banner.js';
import { useDesk } from '../../shared/desk/use-desk.js';
import { useLanguage } from '../../shared/language/language.js';

type Props = { readonly disputes: readonly string[]; readonly numberOf: (disputeId: string) => string };

/** Those that were chosen and to which the answer does not go, since nothing can be answered in them. */
export function LeftOut({ disputes, numberOf }: Props) {
  const { say } = useLanguage();
  const { to } = useDesk();
  if (disputes.length === 0) return null;
  return (
    <Banner tone="due" title={say(W.leftOut)}>
      <ul>
        {disputes.map((disputeId) => (
          <li key={disputeId}>
            <TextLink href={to(['disputes', disputeId])}>{numberOf(disputeId)}</TextLink>
          </li>
        ))}
      </ul>
    </Banner>
  );
}
