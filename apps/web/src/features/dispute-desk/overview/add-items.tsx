import { useState } from 'react';
import { ADD_ITEMS as W, ROW_FAULT } from '#messages/ui/desk-add-items.js';
import { addItems } from '../../../client/sdk.gen.js';
import { Button } from '../../../kit/actions/button.js';
import { Card } from '../../../kit/data/card.js';
import { TextArea } from '../../../kit/fields/text-area.js';
import { Banner } from '../../../kit/status/banner.js';
import { troubleOf } from '../../../shared/desk/queries.js';
import { useSend } from '../../../shared/desk/use-send.js';
import { useLanguage } from '../../../shared/language/language.js';
import { TroubleBanner } from '../../desk/trouble-banner.js';
import { subjectsFor } from '../../dispute/subjects.js';
import { useCase } from '../use-case.js';
import s from '../desk.module.css';

type Fault = { readonly line: number; readonly column?: string; readonly remedy: string };
type Asked = { readonly csv: string; readonly partial: boolean };

/** More things for a complaint from a table: what is wrong with which row is told, and the rest may go in without it. */
export function AddItems() {
  const { say, tell } = useLanguage();
  const { view, disputeId } = useCase();
  const [isOpen, setOpen] = useState(false);
  const [csv, setCsv] = useState('');
  const sending = useSend(`add-items:${disputeId}`, ({ csv: body, partial }: Asked, key) =>
    addItems({
      path: { disputeId },
      body,
      ...(partial && { query: { partial: 'true' } }),
      headers: { 'Idempotency-Key': key },
    }),
  );
  if (subjectsFor(view, 'AmendComplaint').length === 0) return null;
  const trouble = troubleOf(sending.error);
  const { rows = [] } = (trouble?.problem ?? {}) as { readonly rows?: readonly Fault[] };
  const send = (partial: boolean): void =>
    sending.mutate({ csv, partial }, { onSuccess: () => (setCsv(''), setOpen(false)) });
  if (!isOpen)
    return (
      <div className={s.row}>
        <Button kind="secondary" size="small" onPress={() => setOpen(true)}>
          {say(W.open)}
        </Button>
        {sending.isSuccess && <span role="status">{say(W.done)}</span>}
      </div>
    );
  return (
    <Card title={say(W.title)}>
      <div className={s.stack}>
        <p className={s.quiet}>{say(W.help)}</p>
        <TextArea label={say(W.table)} help={say(W.columns)} rows={6} most={200_000} value={csv} onChange={setCsv} />
        {rows.length > 0 ? (
          <Banner isNew tone="overdue" title={say(W.faults)}>
            <ul>
              {rows.map(({ line, column, remedy }) => (
                <li key={`${line} ${column ?? ''}`}>{tell(ROW_FAULT, { line, column, remedy })}</li>
              ))}
            </ul>
          </Banner>
        ) : (
          <TroubleBanner trouble={trouble} />
        )}
        <div className={s.row}>
          <Button isDisabled={csv.trim() === ''} isPending={sending.isPending} onPress={() => send(false)}>
            {say(W.send)}
          </Button>
          {rows.length > 0 && (
            <Button kind="secondary" isPending={sending.isPending} onPress={() => send(true)}>
              {say(W.withoutFaulty)}
            </Button>
          )}
          <Button kind="quiet" onPress={() => setOpen(false)}>
            {say(W.close)}
          </Button>
        </div>
      </div>
    </Card>
  );
}
