import { useState } from 'react';
import { DESK_DOCKET_WORDS as W } from '#messages/ui/desk-docket.js';
import { setTags } from '../../client/sdk.gen.js';
import { Button } from '../../kit/actions/button.js';
import { TextField } from '../../kit/fields/text-field.js';
import { Chips } from '../../kit/filters/chips.js';
import { Form } from '../../kit/form/form.js';
import { toast } from '../../kit/overlays/toast.js';
import { troubleOf } from '../../shared/desk/queries.js';
import { useSend } from '../../shared/desk/use-send.js';
import { useLanguage } from '../../shared/language/language.js';
import { TroubleBanner } from '../desk/trouble-banner.js';
import s from '../lists/lists.module.css';

type Props = { readonly disputeId: string; readonly tags: readonly string[] };

/** By what colleagues find the dispute again: each tag is kept as soon as it is added or taken away. */
export function TagsForm({ disputeId, tags }: Props) {
  const { say } = useLanguage();
  const [typed, setTyped] = useState('');
  const send = useSend(`tags:${disputeId}`, (all: readonly string[]) =>
    setTags({ path: { disputeId }, body: { tags: [...all] } }),
  );
  // what was kept last, until the list of disputes is read anew
  const shown = send.data?.tags ?? tags;
  const trouble = troubleOf(send.error);
  const added = typed.trim();
  const keep = (all: readonly string[]): void =>
    send.mutate(all, {
      onSuccess: () => {
        setTyped('');
        toast(say(W.tagsKept));
      },
    });
  const submit = (): void => {
    if (added !== '' && !send.isPending) keep([...new Set([...shown, added])]);
  };
  return (
    <section className={s.stack}>
      <h2>{say(W.tags)}</h2>
      <Chips
        label={say(W.tags)}
        chips={shown.map((tag) => ({
          id: tag,
          label: tag,
          onRemove: () => keep(shown.filter((one) => one !== tag)),
        }))}
      />
      <Form
        problem={trouble?.problem}
        onSubmit={submit}
        acts={
          <Button type="submit" isDisabled={added === ''} isPending={send.isPending}>
            {say(W.addTag)}
          </Button>
        }
      >
        {trouble && !trouble.problem && <TroubleBanner trouble={trouble} />}
        <TextField name="tags" label={say(W.tagToAdd)} help={say(W.tagHelp)} value={typed} onChange={setTyped} />
      </Form>
    </section>
  );
}
