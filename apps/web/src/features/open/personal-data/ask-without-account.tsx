import { useState } from 'react';
import { OWN_DATA_WORDS as W } from '#messages/ui/own-data.js';
import { askWithoutAccount } from '../../../client/sdk.gen.js';
import type { AskWithoutAccountBody } from '../../../client/types.gen.js';
import { Button } from '../../../kit/actions/button.js';
import { Select } from '../../../kit/choices/select.js';
import { TextArea } from '../../../kit/fields/text-area.js';
import { TextField } from '../../../kit/fields/text-field.js';
import { Banner } from '../../../kit/status/banner.js';
import { useAct } from '../../../shared/connection/use-act.js';
import { useLanguage } from '../../../shared/language/language.js';
import { useOpen } from '../../../shared/open/use-open.js';
import { TroubleBanner } from '../../desk/trouble-banner.js';
import { isKind, kindOptions, wantsWords, type RequestKind } from '../../own-data/request-kinds.js';
import s from '../open.module.css';

/** Whoever is named in a dispute, or was a party once, asks about its data; what it is told is the same whatever is kept. */
export function AskWithoutAccount() {
  const { say, locale } = useLanguage();
  const { association } = useOpen();
  const [kind, setKind] = useState<RequestKind>();
  const [name, setName] = useState('');
  const [mail, setMail] = useState('');
  const [words, setWords] = useState('');
  const [wanting, setWanting] = useState(false);
  const [taken, setTaken] = useState<string>();
  const path = { associationId: association.associationId };
  const act = useAct('data-asking', (body: AskWithoutAccountBody, key: string) =>
    askWithoutAccount({ path, body, headers: { 'Idempotency-Key': key } }),
  );
  if (taken !== undefined) return <Banner isNew tone="lifted" title={taken} />;
  const faultOf = (field: string, isMissing: boolean): string | undefined =>
    wanting && isMissing ? say(W.missing) : act.trouble?.problem?.errors?.find((one) => one.field === field)?.detail;
  const isWordless = wantsWords(kind) && words.trim() === '';
  const send = async (): Promise<void> => {
    setWanting(true);
    if (kind === undefined || name.trim() === '' || mail.trim() === '' || isWordless || act.busy) return;
    const text = words.trim();
    const answer = await act.run({
      kind,
      name: name.trim(),
      mail: mail.trim(),
      locale,
      ...(text !== '' && { text }),
    });
    if (answer) setTaken(answer.message);
  };
  return (
    <form
      className={`${s.stack} ${s.narrow}`}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      <TroubleBanner trouble={act.trouble} />
      <Select
        label={say(W.kind)}
        fault={faultOf('kind', kind === undefined)}
        options={kindOptions(say)}
        value={kind ?? null}
        onChange={(id) => setKind(isKind(id) ? id : undefined)}
      />
      <TextField label={say(W.name)} fault={faultOf('name', name.trim() === '')} value={name} onChange={setName} />
      <TextField label={say(W.mail)} fault={faultOf('mail', mail.trim() === '')} value={mail} onChange={setMail} />
      <TextArea
        isOptional={!wantsWords(kind)}
        label={say(W.words)}
        help={say(W.wordsHelp)}
        fault={faultOf('text', isWordless)}
        rows={4}
        most={4_000}
        value={words}
        onChange={setWords}
      />
      <div>
        <Button kind="primary" type="submit" isPending={act.busy}>
          {say(W.send)}
        </Button>
      </div>
    </form>
  );
}
