import { useState } from 'react';
import { OWN_DATA_WORDS as W } from '#messages/ui/own-data.js';
import { askAboutOwnData } from '../../client/sdk.gen.js';
import type { AskAboutDataBody } from '../../client/types.gen.js';
import { Button } from '../../kit/actions/button.js';
import { Select } from '../../kit/choices/select.js';
import { Card } from '../../kit/data/card.js';
import { TextArea } from '../../kit/fields/text-area.js';
import { Form } from '../../kit/form/form.js';
import { Confirm } from '../../kit/overlays/confirm.js';
import { toast } from '../../kit/overlays/toast.js';
import { troubleOf } from '../../shared/desk/queries.js';
import { useDesk } from '../../shared/desk/use-desk.js';
import { useSend } from '../../shared/desk/use-send.js';
import { useLanguage } from '../../shared/language/language.js';
import { TroubleBanner } from '../desk/trouble-banner.js';
import s from './own-data.module.css';
import { isKind, kindOptions, wantsWords, type RequestKind } from './request-kinds.js';

/** Asks about the own account, or the party that is acted for; before an erasure it says once more what follows. */
export function Ask() {
  const { say } = useLanguage();
  const { office, forWhom, actingFor } = useDesk();
  const [kind, setKind] = useState<RequestKind>();
  const [about, setAbout] = useState('account');
  const [words, setWords] = useState('');
  const [isAsking, setAsking] = useState(false);
  const sending = useSend('own-data', (body: AskAboutDataBody, key) =>
    askAboutOwnData({ body, headers: { 'Idempotency-Key': key } }),
  );
  const partyId = office === 'party' ? actingFor : undefined;
  const party = forWhom.find(({ id }) => id === partyId)?.name ?? say(W.party);
  const trouble = troubleOf(sending.error);
  const send = (): void => {
    setAsking(false);
    if (kind === undefined) return;
    const text = words.trim();
    const body = { kind, ...(about === 'party' && partyId !== undefined && { partyId }), ...(text !== '' && { text }) };
    const over = (): void => {
      setKind(undefined);
      setWords('');
      toast(say(W.sent));
    };
    sending.mutate(body, { onSuccess: over });
  };
  const isReady = kind !== undefined && (!wantsWords(kind) || words.trim() !== '');
  return (
    <Card title={say(W.ask)}>
      <p className={s.help}>{say(W.askHelp)}</p>
      <Form
        problem={trouble?.problem}
        onSubmit={() => (kind === 'erasure' ? setAsking(true) : send())}
        acts={
          <Button kind="primary" type="submit" isDisabled={!isReady} isPending={sending.isPending}>
            {say(W.send)}
          </Button>
        }
      >
        {trouble && !trouble.problem && <TroubleBanner trouble={trouble} />}
        <Select
          name="kind"
          label={say(W.kind)}
          options={kindOptions(say)}
          value={kind ?? null}
          onChange={(id) => setKind(isKind(id) ? id : undefined)}
        />
        {partyId !== undefined && (
          <Select
            name="partyId"
            label={say(W.about)}
            options={[
              { id: 'account', label: say(W.account) },
              { id: 'party', label: party },
            ]}
            value={about}
            onChange={(id) => setAbout(id ?? 'account')}
          />
        )}
        <TextArea
          name="text"
          isOptional={!wantsWords(kind)}
          label={say(W.words)}
          help={say(W.wordsHelp)}
          rows={3}
          most={4_000}
          value={words}
          onChange={setWords}
        />
      </Form>
      <Confirm
        isDangerous
        title={say(W.sure)}
        act={say(W.send)}
        isOpen={isAsking}
        onClose={() => setAsking(false)}
        onConfirm={send}
      >
        <p>{say(W.sureHelp)}</p>
      </Confirm>
    </Card>
  );
}
