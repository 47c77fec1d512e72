import { useState } from 'react';
import { OPERATIONS } from '#messages/forms/operations.js';
import { DESK_WATCH } from '#messages/ui/desk-watch.js';
import { SHOP_IDENTIFIERS as W } from '#messages/ui/shop-identifiers.js';
import { dismissProposedShop, watchShop } from '../../client/sdk.gen.js';
import type { DismissProposedShopBody, ProposedShopView, WatchShopBody } from '../../client/types.gen.js';
import { Button } from '../../kit/actions/button.js';
import { DateField } from '../../kit/dates/date-field.js';
import { TextArea } from '../../kit/fields/text-area.js';
import { troubleOf } from '../../shared/desk/queries.js';
import { useSend } from '../../shared/desk/use-send.js';
import { useLanguage } from '../../shared/language/language.js';
import { TroubleBanner } from '../desk/trouble-banner.js';
import f from '../quick-filing/filing.module.css';
import s from '../lists/lists.module.css';

type Props = Pick<ProposedShopView, 'disputeId' | 'shopId'>;
type Choice = 'watch' | 'dismiss';

/** Watched until a day, or not: each with its reason. */
export function DecideForm({ disputeId, shopId }: Props) {
  const { say } = useLanguage();
  const [reason, setReason] = useState('');
  const [until, setUntil] = useState<string>();
  const [lacking, setLacking] = useState<Choice>();
  const watch = useSend(`watch-shop:${disputeId}:${shopId}`, (body: WatchShopBody, key) =>
    watchShop({ body, headers: { 'Idempotency-Key': key } }),
  );
  const dismiss = useSend(`dismiss-shop:${disputeId}:${shopId}`, (body: DismissProposedShopBody, key) =>
    dismissProposedShop({ body, headers: { 'Idempotency-Key': key } }),
  );
  const said = reason.trim();
  const decide = (choice: Choice): void => {
    const isWhole = said !== '' && (choice === 'dismiss' || until !== undefined);
    setLacking(isWhole ? undefined : choice);
    if (!isWhole) return;
    if (choice === 'dismiss') dismiss.mutate({ disputeId, shopId, reason: said });
    else if (until !== undefined) watch.mutate({ disputeId, shopId, reason: said, until });
  };
  const isMissing = (is: boolean): string | undefined => (is ? say(W.missing) : undefined);
  return (
    <div className={f.form}>
      <TextArea
        label={say(W.why)}
        rows={2}
        value={reason}
        onChange={setReason}
        fault={isMissing(lacking !== undefined && said === '')}
      />
      <DateField
        label={say(DESK_WATCH.until)}
        onChange={setUntil}
        fault={isMissing(lacking === 'watch' && until === undefined)}
      />
      <TroubleBanner trouble={troubleOf(watch.error ?? dismiss.error)} />
      <div className={s.acts}>
        <Button kind="primary" isPending={watch.isPending} onPress={() => decide('watch')}>
          {say(OPERATIONS.watchShop.label)}
        </Button>
        <Button isPending={dismiss.isPending} onPress={() => decide('dismiss')}>
          {say(OPERATIONS.dismissProposedShop.label)}
        </Button>
      </div>
    </div>
  );
}
