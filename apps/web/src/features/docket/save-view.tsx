import { useState } from 'react';
import { DESK_DOCKET_WORDS as W } from '#messages/ui/desk-docket.js';
import { KIT_WORDS } from '#messages/ui/kit.js';
import { saveView } from '../../client/sdk.gen.js';
import type { SaveViewBody } from '../../client/types.gen.js';
import { Button } from '../../kit/actions/button.js';
import { Checkbox } from '../../kit/choices/checkbox.js';
import { TextField } from '../../kit/fields/text-field.js';
import { Form } from '../../kit/form/form.js';
import { Dialog } from '../../kit/overlays/dialog.js';
import { toast } from '../../kit/overlays/toast.js';
import { troubleOf } from '../../shared/desk/queries.js';
import { useSend } from '../../shared/desk/use-send.js';
import { useLanguage } from '../../shared/language/language.js';
import { TroubleBanner } from '../desk/trouble-banner.js';
import type { AskedDisputes } from './asked.js';
import { viewOfAsked } from './view-asked.js';

type Props = { readonly asked: AskedDisputes; readonly columns: readonly string[]; readonly onClose: () => void };

/** Keeps what is shown now under a name. */
export function SaveView({ asked, columns, onClose }: Props) {
  const { say } = useLanguage();
  const [name, setName] = useState('');
  const [shared, setShared] = useState(false);
  const send = useSend('save-view', (body: SaveViewBody, key: string) =>
    saveView({ body, headers: { 'Idempotency-Key': key } }),
  );
  const trouble = troubleOf(send.error);
  const submit = (): void =>
    send.mutate(
      { name: name.trim(), shared, ...viewOfAsked(asked, columns) },
      {
        onSuccess: () => {
          toast(say(W.viewSaved));
          onClose();
        },
      },
    );
  const acts = (
    <>
      <Button kind="primary" type="submit" isPending={send.isPending} isDisabled={name.trim() === ''}>
        {say(W.keepView)}
      </Button>
      <Button onPress={onClose}>{say(KIT_WORDS.cancel)}</Button>
    </>
  );
  return (
    <Dialog isOpen title={say(W.saveView)} onClose={onClose}>
      <Form problem={trouble?.problem} onSubmit={submit} acts={acts}>
        {trouble && !trouble.problem && <TroubleBanner trouble={trouble} />}
        <TextField name="name" label={say(W.viewName)} value={name} onChange={setName} />
        <Checkbox label={say(W.shareView)} help={say(W.shareViewHelp)} isSelected={shared} onChange={setShared} />
      </Form>
    </Dialog>
  );
}
