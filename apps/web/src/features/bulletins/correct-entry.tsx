import { useState } from 'react';
import { BULLETIN_TELLS as T } from '#messages/bulletin/words.js';
import { DESK_BULLETIN_WORDS as W } from '#messages/ui/bulletins.js';
import { proposeEntryCorrection } from '../../client/sdk.gen.js';
import type { DeskBulletinEntry, ProposeEntryCorrectionBody } from '../../client/types.gen.js';
import { Button } from '../../kit/actions/button.js';
import { DateField } from '../../kit/dates/date-field.js';
import { TextArea } from '../../kit/fields/text-area.js';
import { Dialog } from '../../kit/overlays/dialog.js';
import { troubleOf } from '../../shared/desk/queries.js';
import { useSend } from '../../shared/desk/use-send.js';
import { useLanguage } from '../../shared/language/language.js';
import { TroubleBanner } from '../desk/trouble-banner.js';
import s from '../registers/registers.module.css';
import { BothFields } from '../rules/rule-fields.js';

type Props = { readonly bulletinId: string; readonly entry: DeskBulletinEntry };

/** What a published entry is to say instead; another approves it. */
export function CorrectEntry({ bulletinId, entry: { entryId, text: begun, shownUntil } }: Props) {
  const { say } = useLanguage();
  const [isOpen, setOpen] = useState(false);
  const [text, setText] = useState(begun ?? { 'zh-CN': '', en: '' });
  const [until, setUntil] = useState(shownUntil);
  const [reason, setReason] = useState('');
  const act = useSend('propose-entry-correction', (body: ProposeEntryCorrectionBody, key) =>
    proposeEntryCorrection({ path: { bulletinId, entryId }, body, headers: { 'Idempotency-Key': key } }),
  );
  const isWhole = text['zh-CN'].trim() !== '' && text.en.trim() !== '' && reason.trim() !== '' && until !== undefined;
  const send = (): void => {
    if (until !== undefined) act.mutate({ text, shownUntil: until, reason }, { onSuccess: () => setOpen(false) });
  };
  return (
    <>
      <Button onPress={() => setOpen(true)}>{say(W.correct)}</Button>
      <Dialog
        isBroad
        title={say(W.correct)}
        isOpen={isOpen}
        onClose={() => setOpen(false)}
        footer={
          <Button kind="primary" isDisabled={!isWhole} isPending={act.isPending} onPress={send}>
            {say(W.correct)}
          </Button>
        }
      >
        <div className={s.stack}>
          <BothFields isLong label={say(W.text)} value={text} onChange={setText} />
          <DateField label={say(T.shownUntil)} {...(until !== undefined && { value: until })} onChange={setUntil} />
          <TextArea label={say(W.correctReason)} rows={2} most={1_000} value={reason} onChange={setReason} />
          <TroubleBanner trouble={troubleOf(act.error)} />
        </div>
      </Dialog>
    </>
  );
}
