import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { DESK_WATCH as W } from '#messages/ui/desk-watch.js';
import { getDispute, watchGoods } from '../../client/sdk.gen.js';
import type { WatchGoodsBody } from '../../client/types.gen.js';
import { Button } from '../../kit/actions/button.js';
import { Select } from '../../kit/choices/select.js';
import { Card } from '../../kit/data/card.js';
import { DateField } from '../../kit/dates/date-field.js';
import { TextArea } from '../../kit/fields/text-area.js';
import { queryOf, troubleOf } from '../../shared/desk/queries.js';
import { useSend } from '../../shared/desk/use-send.js';
import { useLanguage } from '../../shared/language/language.js';
import { TroubleBanner } from '../desk/trouble-banner.js';
import { Find } from '../dictations/find.js';
import { itemTitle } from '../dispute/subjects.js';
import f from '../quick-filing/filing.module.css';

/** Goods of a dispute are put on the list, until a day. */
export function PlaceForm() {
  const { say } = useLanguage();
  const [dispute, setDispute] = useState<{ readonly id: string; readonly number: string }>();
  const [itemId, setItem] = useState<string | null>(null);
  const [until, setUntil] = useState<string>();
  const [reason, setReason] = useState('');
  const [isLacking, setLacking] = useState(false);
  const disputeId = dispute?.id;
  const read = useQuery({
    ...queryOf('getDispute', getDispute, { path: { disputeId: disputeId ?? '' } }),
    enabled: disputeId !== undefined,
  });
  const sending = useSend('watch-goods', (body: WatchGoodsBody, key) =>
    watchGoods({ body, headers: { 'Idempotency-Key': key } }),
  );
  const options = (read.data?.items ?? []).map((one) => ({
    id: one.itemId,
    label: read.data ? itemTitle(read.data, one.itemId) : '…',
  }));
  const missing = (value: unknown): string | undefined =>
    isLacking && (value === undefined || value === null) ? say(W.missing) : undefined;
  const place = async (): Promise<void> => {
    const isWhole = disputeId !== undefined && itemId !== null && until !== undefined;
    setLacking(!isWhole);
    if (!isWhole) return;
    const why = reason.trim();
    await sending.mutateAsync({ disputeId, itemId, until, ...(why !== '' && { reason: why }) });
    setDispute(undefined);
    setItem(null);
  };
  return (
    <Card title={say(W.place)}>
      <div className={f.form}>
        <Find
          kind="dispute"
          label={say(W.dispute)}
          chosen={dispute?.number}
          fault={missing(disputeId)}
          onChoose={(id, number) => {
            setDispute({ id, number });
            setItem(null);
          }}
        />
        <div className={f.row}>
          <Select
            label={say(W.item)}
            options={options}
            isDisabled={options.length === 0}
            value={itemId}
            onChange={setItem}
            fault={missing(itemId)}
          />
          <DateField label={say(W.until)} onChange={setUntil} fault={missing(until)} />
        </div>
        <TextArea label={say(W.again)} isOptional rows={2} value={reason} onChange={setReason} />
        <TroubleBanner trouble={troubleOf(sending.error ?? (disputeId === undefined ? null : read.error))} />
        <div>
          <Button kind="primary" isPending={sending.isPending} onPress={() => void place()}>
            {say(W.place)}
          </Button>
        </div>
      </div>
    </Card>
  );
}
