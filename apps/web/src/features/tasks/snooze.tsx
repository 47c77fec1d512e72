import { useState } from 'react';
import { DESK_TASK_WORDS as W, SNOOZE } from '#messages/ui/desk-tasks.js';
import { KIT_WORDS } from '#messages/ui/kit.js';
import { snoozeTask } from '../../client/sdk.gen.js';
import type { SnoozeTaskBody } from '../../client/types.gen.js';
import { Button } from '../../kit/actions/button.js';
import { RadioGroup } from '../../kit/choices/radio-group.js';
import { TextArea } from '../../kit/fields/text-area.js';
import { Form } from '../../kit/form/form.js';
import { Dialog } from '../../kit/overlays/dialog.js';
import { toast } from '../../kit/overlays/toast.js';
import { troubleOf } from '../../shared/desk/queries.js';
import { useNow } from '../../shared/desk/use-now.js';
import { useSend } from '../../shared/desk/use-send.js';
import { momentText } from '../../shared/language/instant-text.js';
import { useLanguage } from '../../shared/language/language.js';
import { TroubleBanner } from '../desk/trouble-banner.js';
import type { InDispute } from './in-dispute.js';
import { snoozeTimes } from './snooze-times.js';

type Props = { readonly task: InDispute; readonly onClose: () => void };
const MOST = 2_000;

/** A task that waits for something stands apart until a time, never beyond its day; colleagues read why. */
export function Snooze({ task: { disputeId, number, kind, subject, dueAt }, onClose }: Props) {
  const { say, tell, locale } = useLanguage();
  const now = useNow();
  const [times] = useState(() => snoozeTimes(dueAt, now));
  const [until, setUntil] = useState<string | null>(null);
  const [reason, setReason] = useState('');
  const send = useSend(`snooze:${disputeId}:${kind}:${subject}`, (body: SnoozeTaskBody, key: string) =>
    snoozeTask({ path: { disputeId }, body, headers: { 'Idempotency-Key': key } }),
  );
  const trouble = troubleOf(send.error);
  const isReady = until !== null && reason.trim() !== '';
  const submit = (): void => {
    if (!isReady) return;
    send.mutate(
      { kind, subject, until, reason: reason.trim() },
      {
        onSuccess: () => {
          toast(say(W.isSnoozed));
          onClose();
        },
      },
    );
  };
  const acts = (
    <>
      <Button kind="primary" type="submit" isPending={send.isPending} isDisabled={!isReady}>
        {say(W.snooze)}
      </Button>
      <Button onPress={onClose}>{say(KIT_WORDS.cancel)}</Button>
    </>
  );
  return (
    <Dialog isOpen title={tell(SNOOZE, { number })} onClose={onClose}>
      <Form problem={trouble?.problem} onSubmit={submit} acts={acts}>
        {trouble && !trouble.problem && <TroubleBanner trouble={trouble} />}
        {times.length === 0 ? (
          <p>{say(W.snoozeNever)}</p>
        ) : (
          <RadioGroup
            name="until"
            label={say(W.snoozeUntil)}
            options={times.map(({ id, at }) => ({ id: at, label: say(W[id]), help: momentText(at, locale) }))}
            value={until}
            onChange={setUntil}
          />
        )}
        <TextArea
          name="reason"
          label={say(W.snoozeWhy)}
          help={say(W.snoozeWhyHelp)}
          most={MOST}
          value={reason}
          onChange={setReason}
        />
      </Form>
    </Dialog>
  );
}
