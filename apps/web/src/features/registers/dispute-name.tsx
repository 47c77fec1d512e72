import { DESK_REGISTERS as W } from '#messages/ui/desk-registers.js';
import { TextLink } from '../../kit/actions/text-link.js';
import { useDesk } from '../../shared/desk/use-desk.js';
import { useLanguage } from '../../shared/language/language.js';

type Props = {
  readonly disputeId: string;
  /** As the list tells it; the newest have none there yet. */ readonly number: string | undefined;
};

/** A dispute by its number, with the way to its page. */
export function DisputeName({ disputeId, number }: Props) {
  const { say } = useLanguage();
  const { to } = useDesk();
  return <TextLink href={to(['disputes', disputeId])}>{number ?? say(W.dispute)}</TextLink>;
}
