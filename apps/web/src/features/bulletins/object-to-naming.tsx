import { useState } from 'react';
import { NAMING_WORDS as W } from '#messages/ui/bulletins.js';
import { objectToNaming } from '../../client/sdk.gen.js';
import type { NamingView } from '../../client/types.gen.js';
import { Button } from '../../kit/actions/button.js';
import { TextArea } from '../../kit/fields/text-area.js';
import { Dialog } from '../../kit/overlays/dialog.js';
import { troubleOf } from '../../shared/desk/queries.js';
import { useSend } from '../../shared/desk/use-send.js';
import { useLanguage } from '../../shared/language/language.js';
import { TroubleBanner } from '../desk/trouble-banner.js';
import s from '../registers/registers.module.css';

/** Why one is not to be named; once, and by the hash of just what was read. */
export function ObjectToNaming({ one: { bulletinId, entryId, hash } }: { readonly one: NamingView }) {
  const { say } = useLanguage();
  const [isOpen, setOpen] = useState(false);
  const [text, setText] = useState('');
  const act = useSend('object-to-naming', (said: string, key) =>
    objectToNaming({
      path: { bulletinId, entryId },
      body: { hash, text: said },
      headers: { 'Idempotency-Key': key },
    }),
  );
  return (
    <>
      <Button onPress={() => setOpen(true)}>{say(W.object)}</Button>
      <Dialog
        title={say(W.object)}
        isOpen={isOpen}
        onClose={() => setOpen(false)}
        footer={
          <Button
            kind="primary"
            isDisabled={text.trim() === ''}
            isPending={act.isPending}
            onPress={() => act.mutate(text, { onSuccess: () => setOpen(false) })}
          >
            {say(W.object)}
          </Button>
        }
      >
        <div className={s.stack}>
          <p className={s.quiet}>{say(W.objectHelp)}</p>
          <TextArea label={say(W.why)} rows={4} most={4_000} value={text} onChange={setText} />
          <TroubleBanner trouble={troubleOf(act.error)} />
        </div>
      </Dialog>
    </>
  );
}
