import { disputeInAddress } from '../party/address-of.js';
import type { Account } from '../party/session.js';
import { WithDispute } from '../../features/dispute/use-dispute.js';
import { useLanguage } from '../../shared/language/language.js';
import { StaffDispute } from './staff-dispute.js';
import { StaffHome } from './staff-home.js';

/** The pages of the association's people. */
export function StaffApp({ account, onLeave }: { readonly account: Account; readonly onLeave: () => void }) {
  const { locale } = useLanguage();
  const disputeId = disputeInAddress();
  if (disputeId === undefined) return <StaffHome name={account.name} onLeave={onLeave} />;
  return (
    <WithDispute key={locale} session={{ disputeId, partyId: '', serviceId: '' }}>
      <StaffDispute accountId={account.accountId} />
    </WithDispute>
  );
}
