import { useState } from 'react';
import { DESK_TASK_WORDS as W, HAND_OVER } from '#messages/ui/desk-tasks.js';
import { KIT_WORDS } from '#messages/ui/kit.js';
import { handOverCharge } from '../../client/sdk.gen.js';
import type { HandOverChargeBody } from '../../client/types.gen.js';
import { Button } from '../../kit/actions/button.js';
import { ComboBox } from '../../kit/choices/combo-box.js';
import { TextArea } from '../../kit/fields/text-area.js';
import { Form } from '../../kit/form/form.js';
import { Dialog } from '../../kit/overlays/dialog.js';
import { toast } from '../../kit/overlays/toast.js';
import { troubleOf } from '../../shared/desk/queries.js';
import { useSend } from '../../shared/desk/use-send.js';
import { useLanguage } from '../../shared/language/language.js';
import { TroubleBanner } from '../desk/trouble-banner.js';
import type { InDispute } from './in-dispute.js';
import { useColleagues } from './use-colleagues.js';

type Props = { readonly task: InDispute; readonly onClose: () => void };
const MOST = 4_000;

/** The whole dispute goes to a colleague, with a note where it stands. */
export function HandOver({ task: { disputeId, number }, onClose }: Props) {
  const { say, tell } = useLanguage();
  const colleagues = useColleagues();
  const [toId, setTo] = useState<string | null>(null);
  const [note, setNote] = useState('');
  const send = useSend(`hand-over:${disputeId}`, (body: HandOverChargeBody, key: string) =>
    handOverCharge({ path: { disputeId }, body, headers: { 'Idempotency-Key': key } }),
  );
  const trouble = troubleOf(send.error);
  const submit = (): void => {
    if (toId === null || note.trim() === '') return;
    send.mutate(
      { toId, note: note.trim() },
      {
        onSuccess: () => {
          toast(say(W.handed));
          onClose();
        },
      },
    );
  };
  const acts = (
    <>
      <Button kind="primary" type="submit" isPending={send.isPending} isDisabled={toId === null || note.trim() === ''}>
        {say(W.handOver)}
      </Button>
      <Button onPress={onClose}>{say(KIT_WORDS.cancel)}</Button>
    </>
  );
  return (
    <Dialog isOpen title={tell(HAND_OVER, { number })} onClose={onClose}>
      <Form problem={trouble?.problem} onSubmit={submit} acts={acts}>
        {trouble && !trouble.problem && <TroubleBanner trouble={trouble} />}
        <ComboBox
          name="toId"
          label={say(W.handOverTo)}
          help={colleagues.length === 0 ? say(W.noColleague) : undefined}
          options={colleagues}
          value={toId}
          onChange={setTo}
        />
        <TextArea name="note" label={say(W.note)} help={say(W.noteHelp)} most={MOST} value={note} onChange={setNote} />
      </Form>
    </Dialog>
  );
}
