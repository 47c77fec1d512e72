import { useState } from 'react';
import { REMOVAL_GROUNDS_NAMED } from '#messages/bulletin/words.js';
import { DESK_BULLETIN_WORDS as W } from '#messages/ui/bulletins.js';
import { removeBulletinEntry } from '../../client/sdk.gen.js';
import type { RemoveBulletinEntryBody } from '../../client/types.gen.js';
import { Button } from '../../kit/actions/button.js';
import { Select } from '../../kit/choices/select.js';
import { TextArea } from '../../kit/fields/text-area.js';
import { Dialog } from '../../kit/overlays/dialog.js';
import { troubleOf } from '../../shared/desk/queries.js';
import { useSend } from '../../shared/desk/use-send.js';
import { useLanguage } from '../../shared/language/language.js';
import { TroubleBanner } from '../desk/trouble-banner.js';
import s from '../registers/registers.module.css';

type Ground = RemoveBulletinEntryBody['ground'];
const GROUNDS = Object.keys(REMOVAL_GROUNDS_NAMED) as readonly Ground[];

/** Takes an entry off for good. */
export function RemoveEntry({ bulletinId, entryId }: { readonly bulletinId: string; readonly entryId: string }) {
  const { say } = useLanguage();
  const [isOpen, setOpen] = useState(false);
  const [ground, setGround] = useState<Ground>();
  const [reason, setReason] = useState('');
  const act = useSend('remove-bulletin-entry', (body: RemoveBulletinEntryBody, key) =>
    removeBulletinEntry({ path: { bulletinId, entryId }, body, headers: { 'Idempotency-Key': key } }),
  );
  const send = (): void => {
    if (ground !== undefined) act.mutate({ ground, reason }, { onSuccess: () => setOpen(false) });
  };
  return (
    <>
      <Button onPress={() => setOpen(true)}>{say(W.takeOff)}</Button>
      <Dialog
        isAlert
        title={say(W.takeOff)}
        isOpen={isOpen}
        onClose={() => setOpen(false)}
        footer={
          <Button
            kind="primary"
            isDisabled={ground === undefined || reason.trim() === ''}
            isPending={act.isPending}
            onPress={send}
          >
            {say(W.takeOff)}
          </Button>
        }
      >
        <div className={s.stack}>
          <Select
            label={say(W.ground)}
            options={GROUNDS.map((id) => ({ id, label: say(REMOVAL_GROUNDS_NAMED[id]) }))}
            value={ground ?? null}
            onChange={(id) => setGround(GROUNDS.find((one) => one === id))}
          />
          <TextArea label={say(W.staffReason)} rows={2} most={1_000} value={reason} onChange={setReason} />
          <TroubleBanner trouble={troubleOf(act.error)} />
        </div>
      </Dialog>
    </>
  );
}
