import { useState } from 'react';
import { DESK_BULLETIN_WORDS as W, HEARING_WORDS as H } from '#messages/ui/bulletins.js';
import { answerNamingObjection } from '../../client/sdk.gen.js';
import type { AnswerNamingObjectionBody } from '../../client/types.gen.js';
import { Button } from '../../kit/actions/button.js';
import { RadioGroup } from '../../kit/choices/radio-group.js';
import { TextArea } from '../../kit/fields/text-area.js';
import { Dialog } from '../../kit/overlays/dialog.js';
import { troubleOf } from '../../shared/desk/queries.js';
import { useSend } from '../../shared/desk/use-send.js';
import { useLanguage } from '../../shared/language/language.js';
import { TroubleBanner } from '../desk/trouble-banner.js';
import s from '../registers/registers.module.css';

type Props = { readonly bulletinId: string; readonly entryId: string };

/** What whoever objected is answered, by somebody who had no hand in the draft. */
export function AnswerObjection({ bulletinId, entryId }: Props) {
  const { say } = useLanguage();
  const [isOpen, setOpen] = useState(false);
  const [outcome, setOutcome] = useState<'upheld' | 'rejected'>();
  const [reason, setReason] = useState('');
  const act = useSend('answer-naming-objection', (body: AnswerNamingObjectionBody, key) =>
    answerNamingObjection({ path: { bulletinId, entryId }, body, headers: { 'Idempotency-Key': key } }),
  );
  const send = (): void => {
    if (outcome !== undefined)
      act.mutate({ upheld: outcome === 'upheld', reason }, { onSuccess: () => setOpen(false) });
  };
  return (
    <>
      <Button kind="primary" onPress={() => setOpen(true)}>
        {say(W.answerObjection)}
      </Button>
      <Dialog
        title={say(W.answerObjection)}
        isOpen={isOpen}
        onClose={() => setOpen(false)}
        footer={
          <Button
            kind="primary"
            isDisabled={outcome === undefined || reason.trim() === ''}
            isPending={act.isPending}
            onPress={send}
          >
            {say(W.answerObjection)}
          </Button>
        }
      >
        <div className={s.stack}>
          <p className={s.quiet}>{say(W.answerHelp)}</p>
          <RadioGroup
            label={say(H.outcome)}
            options={[
              { id: 'upheld', label: say(H.upheld) },
              { id: 'rejected', label: say(H.rejected) },
            ]}
            value={outcome ?? null}
            onChange={(id) => setOutcome(id === 'upheld' ? 'upheld' : 'rejected')}
          />
          <TextArea label={say(H.answer)} rows={3} most={4_000} value={reason} onChange={setReason} />
          <TroubleBanner trouble={troubleOf(act.error)} />
        </div>
      </Dialog>
    </>
  );
}
