import { HAND_OVER as W } from '#messages/ui/platform-hand-over.js';
import { SEAT_PLACES } from '#messages/ui/seat-places.js';
import { unseen } from '../../../kit/look/unseen.js';
import { EmptyState } from '../../../kit/status/empty-state.js';
import { Skeleton } from '../../../kit/status/skeleton.js';
import { useDesk } from '../../../shared/desk/use-desk.js';
import { useLanguage } from '../../../shared/language/language.js';
import { DeskPage } from '../../desk/desk-page.js';
import { TroubleBanner } from '../../desk/trouble-banner.js';
import { TermsBeside } from '../delegated/terms-beside.js';
import { useAgreement } from '../delegated/use-agreement.js';
import { NeedsScope } from '../needs-scope.js';
import { HandOverForm } from './hand-over-form.js';
import s from '../platform-desk.module.css';

/** What the platform could not settle goes to the association, under the terms that stand beside. */
export function HandOverPage() {
  const { say } = useLanguage();
  const { to } = useDesk();
  const { platformId, read, trouble, inForce } = useAgreement();
  return (
    <DeskPage title={say(W.title)} crumbs={[{ label: say(SEAT_PLACES.delegated), href: to(['delegated']) }]}>
      <NeedsScope scope="delegation">
        {read.isPending && <Skeleton lines={6} />}
        <TroubleBanner trouble={trouble} again={() => void read.refetch()} />
        {!read.isPending && !trouble && !inForce && <EmptyState title={say(W.noAgreement)} />}
        {inForce && (
          <div className={s.beside}>
            <div className={s.stack}>
              <h2 className={unseen}>{say(W.table)}</h2>
              <HandOverForm platformId={platformId} kinds={inForce.terms.kinds} />
            </div>
            <TermsBeside version={inForce} />
          </div>
        )}
      </NeedsScope>
    </DeskPage>
  );
}
