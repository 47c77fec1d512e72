import { MAIL_WORDS as W } from '#messages/ui/incoming-mails.js';
import { SEAT_PLACES } from '#messages/ui/seat-places.js';
import { claimIncomingMail } from '../../client/sdk.gen.js';
import { Button } from '../../kit/actions/button.js';
import { Card } from '../../kit/data/card.js';
import { troubleOf } from '../../shared/desk/queries.js';
import { useDesk } from '../../shared/desk/use-desk.js';
import { useSend } from '../../shared/desk/use-send.js';
import { useLanguage } from '../../shared/language/language.js';
import { DeskPage } from '../desk/desk-page.js';
import { TroubleBanner } from '../desk/trouble-banner.js';
import s from '../lists/lists.module.css';
import { usePart } from '../registers/use-part.js';

/** Where the link leads that the sender of a mail was sent: its mail becomes a draft, which it completes and files. */
export function ConfirmMailPage() {
  const { say } = useLanguage();
  const { to, association } = useDesk();
  const token = usePart('token');
  const claim = useSend('claim-mail', (body: { readonly token: string }, key) =>
    claimIncomingMail({ body, headers: { 'Idempotency-Key': key } }),
  );
  const toDraft = async (): Promise<void> => {
    const { draftId } = await claim.mutateAsync({ token });
    const address = `/a/${association.slug}#/complaint/${draftId}/right`;
    location.assign(address);
  };
  return (
    <DeskPage
      title={say(W.confirmTitle)}
      crumbs={[{ label: say(SEAT_PLACES.consultations), href: to(['consultations']) }]}
    >
      <Card>
        <div className={s.stack}>
          <p className={s.help}>{say(W.confirmHelp)}</p>
          <TroubleBanner trouble={troubleOf(claim.error)} />
          <div className={s.acts}>
            <Button kind="primary" isPending={claim.isPending} onPress={() => void toDraft().catch(() => undefined)}>
              {say(W.confirm)}
            </Button>
          </div>
        </div>
      </Card>
    </DeskPage>
  );
}
